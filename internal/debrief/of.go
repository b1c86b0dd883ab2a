package debrief

import (
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/insight"
	"github.com/mockloop/mockloop/internal/interview"
)

// FromLoop is a planned loop as its panel judges it: each interviewer with the
// principles they ask about, which they own, and those of the loop's answers that
// were given to them. A secondary principle, which one of the questions tests
// beside its own, is nobody's: it was never asked about. Answers to
// anyone else are ignored. numbers is called for each answer.
func FromLoop(l interview.Loop, answers []grading.Answer, numbers func(*grading.Answer) Numbers) Loop {
	out := Loop{ID: l.ID, Rounds: make([]Round, len(l.Rounds)), Numbers: map[uuid.UUID]Numbers{}}
	for i := range l.Rounds {
		r := &out.Rounds[i]
		r.Interviewer = l.Rounds[i].Interviewer
		r.Owns, _ = l.Rounds[i].Owned()
		for j := range answers {
			if a := &answers[j]; a.Interviewer == r.Interviewer {
				r.Answers = append(r.Answers, *a)
				out.Numbers[a.ID] = numbers(a)
			}
		}
	}
	return out
}

// DetectNumbers says whether an answer has numbers, by its words: said is its
// transcript or the notes of it. It is unknown where insight cannot tell, which
// is below twenty words and where a word may be a number, such as "a couple".
func DetectNumbers(said string, transcript bool) Numbers {
	how := insight.Notes
	if transcript {
		how = insight.Transcript
	}
	switch found := insight.Analyze(said, how, 0, 0, 0).Numbers; {
	case !found.Known:
		return NumbersUnknown
	case len(found.Spans) > 0:
		return HasNumbers
	default:
		return NoNumbers
	}
}

// CountMet counts the rounds whose interviewer has met the candidate.
func (l *Loop) CountMet() int {
	n := 0
	for i := range l.Rounds {
		if len(l.Rounds[i].Answers) > 0 {
			n++
		}
	}
	return n
}

// HasNewAnswers reports whether l has an answer that was given after the debrief
// began, so that it may be worth holding again.
func (d Debrief) HasNewAnswers(l *Loop) bool {
	has := map[uuid.UUID]bool{}
	d.eachAnswer(func(h *Evidence) { has[h.ID] = true })
	for i := range l.Rounds {
		for j := range l.Rounds[i].Answers {
			if !has[l.Rounds[i].Answers[j].ID] {
				return true
			}
		}
	}
	return false
}
