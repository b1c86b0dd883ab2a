package debrief

import (
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// Sitting is how far one interviewer's round of a loop has come.
type Sitting struct {
	Graded, Asks int            // questions of the round, each counted once
	Rest         interview.Plan // the round of those not graded; the whole round when none is
}

// Met reports whether the candidate is done with the interviewer: every question
// of the round is graded. Their vote needs only one, see MetIn.
func (s Sitting) Met() bool { return s.Graded > 0 && s.Graded >= s.Asks }

// Sittings are those of a loop's interviewers, by the answers of the loop. While
// no loop was planned, an answer is all there is to an interviewer's round.
func Sittings(l interview.Loop, answers []grading.Answer) map[bank.Interviewer]Sitting {
	out := map[bank.Interviewer]Sitting{}
	if len(l.Rounds) == 0 {
		for i := range answers {
			out[answers[i].Interviewer] = Sitting{Graded: 1, Asks: 1}
		}
	}
	for i := range l.Rounds {
		who, plan := l.Rounds[i].Interviewer, l.Rounds[i].Plan
		rest := plan.Rest(func(question string) bool {
			for i := range answers {
				if a := &answers[i]; a.Interviewer == who && a.Asked.ID == question {
					return true
				}
			}
			return false
		})
		asks := len(plan.Questions())
		out[who] = Sitting{Graded: asks - len(rest.Questions()), Asks: asks, Rest: rest}
	}
	return out
}

// Asked are the principles that a loop has really asked about: of those with a
// question of their own the ones with a graded answer to it, by the answers of
// the loop. A loop that was left for another leaves the rest of them to come.
func Asked(l interview.Loop, answers []grading.Answer) []bank.Principle {
	return slices.DeleteFunc(l.Asked(), func(p bank.Principle) bool {
		for i := range answers {
			if on := answers[i].Asked.Principles; len(on) > 0 && on[0] == p {
				return false
			}
		}
		return true
	})
}
