package interview

import (
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

// Round plans the round of the code from the code alone: what was practiced here
// has no influence, so everybody with the code and the same bank gets the same
// round. The error is PlanRound's; a loop's code has no round.
func (c Code) Round(id uuid.UUID, qs []bank.Question, a Aims) (Plan, error) {
	return PlanRound(id, c.Stage, c.Interviewer, c.Track, qs, nil, c.Seed, a)
}

// Loop plans the loop of the code from the code alone, as Round does.
func (c Code) Loop(id func() uuid.UUID, qs []bank.Question, a Aims) (Loop, error) {
	return PlanLoop(id, c.Track, qs, nil, nil, c.Seed, a)
}

// CodeOf is the code that gives exactly this plan with anybody's bank. ok is
// false when there is none: for a custom plan, when practice influenced it, or
// when the bank has changed since.
func CodeOf(p Plan, track bank.Track, qs []bank.Question) (c Code, ok bool) {
	c = Code{p.Stage, p.Interviewer, track, p.Seed}
	if c.String() == "" {
		return Code{}, false
	}
	same, err := c.Round(p.ID, qs, p.Aims)
	if err != nil || !samePlan(p, same) {
		return Code{}, false
	}
	return c, true
}

// Code is the code that gives exactly this loop, as CodeOf does. The order of the
// rounds' principles is part of it, including a third, secondary one.
func (l Loop) Code(qs []bank.Question) (c Code, ok bool) {
	c = Code{Stage: bank.OnsiteLoop, Track: l.Track, Seed: l.Seed}
	if c.String() == "" {
		return Code{}, false
	}
	same, err := c.Loop(func() uuid.UUID { return l.ID }, qs, Aims{})
	if err != nil || !slices.EqualFunc(l.Rounds, same.Rounds, func(a, b LoopRound) bool {
		return a.Interviewer == b.Interviewer && slices.Equal(a.Principles, b.Principles) && samePlan(a.Plan, b.Plan)
	}) {
		return Code{}, false
	}
	return c, true
}

// samePlan reports whether two plans ask the same questions in a round of the same
// length. How long it takes alone is everyone's own: it follows from the times
// each aims for.
func samePlan(a, b Plan) bool {
	return a.RealMinutes() == b.RealMinutes() && slices.EqualFunc(a.Parts, b.Parts, func(x, y Part) bool {
		return x.Kind == y.Kind && x.Question == y.Question
	})
}
