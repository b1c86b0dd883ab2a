package progress

import (
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// RoundProgress is how far one interviewer's round of a loop has come.
type RoundProgress struct {
	Graded    int            // questions graded, each counted once
	Questions int            // questions the round asks
	Remaining interview.Plan // a round of those not graded; the whole round when none is
}

// Begun reports whether the interviewer has met the candidate: at least one
// question is graded. That is enough for a vote in the debrief.
func (p RoundProgress) Begun() bool { return p.Graded > 0 }

// Done reports whether every question of the round is graded.
func (p RoundProgress) Done() bool { return p.Graded > 0 && p.Graded >= p.Questions }

// LoopProgress is how far the rounds of a loop have come.
type LoopProgress struct {
	Rounds map[bank.Interviewer]RoundProgress
	Done   map[bank.Interviewer]bool // interviewers with every question graded
	Begun  int                       // interviewers with at least one, those done included
}

// ProgressOf is the progress of loop l, whose answers are given (see LoopAnswers).
// The zero loop stands for no plan at all: then one answer is all there is to an
// interviewer's round.
func ProgressOf(l interview.Loop, answers []grading.Answer) LoopProgress {
	p := LoopProgress{Rounds: map[bank.Interviewer]RoundProgress{}, Done: map[bank.Interviewer]bool{}}
	if len(l.Rounds) == 0 {
		for i := range answers {
			p.Rounds[answers[i].Interviewer] = RoundProgress{Graded: 1, Questions: 1}
		}
	}
	for i := range l.Rounds {
		who, plan := l.Rounds[i].Interviewer, l.Rounds[i].Plan
		rest := plan.Rest(func(question string) bool {
			return slices.ContainsFunc(answers, func(a grading.Answer) bool {
				return a.Interviewer == who && a.Asked.ID == question
			})
		})
		n := len(plan.Questions())
		p.Rounds[who] = RoundProgress{Graded: n - len(rest.Questions()), Questions: n, Remaining: rest}
	}
	for who, r := range p.Rounds {
		if r.Done() {
			p.Done[who] = true
		}
		if r.Begun() {
			p.Begun++
		}
	}
	return p
}

// Lock says why a loop's round can no longer be changed.
type Lock uint8

// The reasons, the strongest first.
const (
	Unlocked     Lock = iota // it can be changed
	LockNoRound              // the loop has no round with this interviewer
	LockDone                 // every question is graded
	LockBegun                // some questions are graded
	LockUnderWay             // the round is under way, with nothing graded yet
)

// RoundLock says whether the round of l with who can still be changed. underWay is
// the loop's round under way, see LoopRound; nil: none is.
func RoundLock(l interview.Loop, p LoopProgress, who bank.Interviewer, underWay *interview.Plan) Lock {
	if _, ok := l.RoundWith(who); !ok {
		return LockNoRound
	}
	switch r := p.Rounds[who]; {
	case r.Done():
		return LockDone
	case r.Begun():
		return LockBegun
	case underWay != nil && underWay.Interviewer == who:
		return LockUnderWay
	}
	return Unlocked
}

// LoopRound is the plan of r if r is under way and is one of l's rounds, whole or
// the rest of one. Its answers would not count for a loop, or for a round, that
// takes the place of l's.
func LoopRound(l interview.Loop, r interview.Round) *interview.Plan {
	plan := r.Plan()
	if r.Over() || !l.Includes(plan) {
		return nil
	}
	return &plan
}

// PrinciplesAsked are the principles that a loop really asked about: of those with
// a question of their own, the ones with a graded answer to it among the loop's
// answers. When another loop takes its place, the others are still to come.
func PrinciplesAsked(l interview.Loop, answers []grading.Answer) []bank.Principle {
	return slices.DeleteFunc(l.PrinciplesAsked(), func(p bank.Principle) bool {
		return !slices.ContainsFunc(answers, func(a grading.Answer) bool {
			on := a.Asked.Principles
			return len(on) > 0 && on[0] == p
		})
	})
}

// PrinciplesByLoop is what each loop asked about, oldest first, as PlanLoop wants
// it. loops are the latest first. With planned, the latest counts for everything
// it is going to ask.
func PrinciplesByLoop(loops []interview.Loop, history []grading.Answer, planned bool) [][]bank.Principle {
	out := make([][]bank.Principle, 0, len(loops))
	for i, l := range slices.Backward(loops) {
		if i == 0 && planned {
			out = append(out, l.PrinciplesAsked())
		} else {
			out = append(out, PrinciplesAsked(l, LoopAnswers(l.ID, loops, history)))
		}
	}
	return out
}
