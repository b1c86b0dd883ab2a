package debrief

import (
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/insight"
	"github.com/mockloop/mockloop/internal/interview"
)

// Of is a planned loop as its panel judges it: each interviewer with what they
// own and the answers they were given, out of those of the loop. Who is not of
// the panel has no say in it. numbers is asked of each answer.
func Of(l interview.Loop, answers []grading.Answer, numbers func(*grading.Answer) Numbers) Loop {
	out := Loop{ID: l.ID, Rounds: make([]Round, len(l.Rounds)), Numbers: map[uuid.UUID]Numbers{}}
	for i := range l.Rounds {
		r := &out.Rounds[i]
		r.Interviewer, r.Owns = l.Rounds[i].Interviewer, l.Rounds[i].Principles
		for j := range answers {
			if a := &answers[j]; a.Interviewer == r.Interviewer {
				r.Answers = append(r.Answers, *a)
				out.Numbers[a.ID] = numbers(a)
			}
		}
	}
	return out
}

// NumbersIn says whether an answer has numbers, by the words of it: said is its
// transcript or what was noted of it. It is unknown where insight cannot tell,
// which is below twenty words.
func NumbersIn(said string, transcript bool) Numbers {
	how := insight.Notes
	if transcript {
		how = insight.Transcript
	}
	switch found := insight.Read(said, how, 0, 0, 0).Numbers; {
	case !found.Known:
		return NumbersUnknown
	case len(found.Spans) > 0:
		return HasNumbers
	default:
		return NoNumbers
	}
}

// MetIn counts the rounds whose interviewer has met the candidate.
func (l *Loop) MetIn() int {
	n := 0
	for i := range l.Rounds {
		if len(l.Rounds[i].Answers) > 0 {
			n++
		}
	}
	return n
}

// Unheard reports whether l has an answer that d was held without: one given
// since, so that it may be worth holding again.
func (d Debrief) Unheard(l *Loop) bool {
	has := map[uuid.UUID]bool{}
	d.heard(func(h *Heard) { has[h.ID] = true })
	for i := range l.Rounds {
		for j := range l.Rounds[i].Answers {
			if !has[l.Rounds[i].Answers[j].ID] {
				return true
			}
		}
	}
	return false
}
