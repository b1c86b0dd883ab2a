package interview

import (
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

// RoundWith is the round of one interviewer; ok is false when they have none.
func (l Loop) RoundWith(who bank.Interviewer) (r LoopRound, ok bool) {
	for _, r := range l.Rounds {
		if r.Interviewer == who {
			return r, true
		}
	}
	return LoopRound{}, false
}

// Owner is who owns a principle in this loop, 0 for nobody.
func (l Loop) Owner(p bank.Principle) bank.Interviewer {
	for _, r := range l.Rounds {
		if slices.Contains(r.Principles, p) {
			return r.Interviewer
		}
	}
	return 0
}

// Asks reports whether this interviewer's round of the loop has this question. It
// tells an answer given in the loop from one given in a round beside it.
func (l Loop) Asks(who bank.Interviewer, question string) bool {
	r, _ := l.RoundWith(who)
	for _, p := range r.Plan.Parts {
		if p.Kind == Question && p.Question == question {
			return true
		}
	}
	return false
}

// Next is the first round, in the loop's order, whose interviewer is not done; ok
// is false when all are.
func (l Loop) Next(met map[bank.Interviewer]bool) (r LoopRound, ok bool) {
	for _, r := range l.Rounds {
		if !met[r.Interviewer] {
			return r, true
		}
	}
	return LoopRound{}, false
}

// RemainingPrinciples are the principles that none of the loops has asked about, in
// the order of bank.ByPMUse. PlanLoop takes them first, so none is left after
// three consecutive loops. A secondary principle still waits for a question of
// its own, see PrinciplesAsked.
func RemainingPrinciples(loops [][]bank.Principle) []bank.Principle {
	return slices.DeleteFunc(bank.ByPMUse(), func(p bank.Principle) bool {
		for _, asked := range loops {
			if slices.Contains(asked, p) {
				return true
			}
		}
		return false
	})
}

// WithRound is the loop with one interviewer's round replaced by a custom one, on
// two or three principles. The round is as PlanCustomRound plans it, from the
// questions that no other round of the loop asks; id is the new plan's. l itself
// stays unchanged.
//
// The error wraps ErrNoRound when the loop has no round with this interviewer,
// ErrOwnedTwice when somebody else owns one of the principles (it says who), and
// otherwise is PlanCustomRound's. The loop's seed stays, although no code gives
// this loop any more.
func (l Loop) WithRound(id uuid.UUID, w CustomRound, qs []bank.Question, done PracticeCounts, seed uint64, a Aims) (Loop, error) {
	at := slices.IndexFunc(l.Rounds, func(r LoopRound) bool { return r.Interviewer == w.Interviewer })
	if at < 0 {
		return Loop{}, fmt.Errorf("%w: this loop has none with %s", ErrNoRound, w.Interviewer)
	}
	if n := len(w.Principles); n == 1 {
		return Loop{}, broken(ErrPrinciples, "%d, in a loop 2 or 3", n)
	}
	for _, p := range w.Principles {
		if who := l.Owner(p); who != 0 && who != w.Interviewer {
			return Loop{}, broken(ErrOwnedTwice, "%s, by %s and %s", p, who, w.Interviewer)
		}
	}
	var taken []*bank.Question
	for i := range qs {
		for _, r := range l.Rounds {
			if r.Interviewer != w.Interviewer && l.Asks(r.Interviewer, qs[i].ID) {
				taken = append(taken, &qs[i])
			}
		}
	}
	t, err := w.assign(l.Track, qs, countPractice(qs, done), seed, taken)
	if err != nil {
		return Loop{}, err
	}
	l.Rounds = slices.Clone(l.Rounds)
	l.Rounds[at] = t.loopRounds(func() uuid.UUID { return id }, a)[0]
	return l, nil
}
