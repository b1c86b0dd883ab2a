package interview

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/matching"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// alwaysAsked is how many principles, those of the most use, are in every loop:
// the six that at least three of five public sources name for PMs. The other ten
// share the four places left; with one place fewer, three loops would not reach
// them all.
const alwaysAsked = 6

// hardFrom is the difficulty from which a question counts as hard, for the Bar
// Raiser.
const hardFrom = 4

// rotation is the principles in the order in which a loop takes them. Each loop
// has the four of the ten less used ones that have waited longest, so none waits
// for a fourth loop.
func rotation(c *counts, past [][]bank.Principle) []bank.Principle {
	asked := func(p bank.Principle) int { // the last loop that did, from 1; 0: none
		for i, ps := range slices.Backward(past) {
			if slices.Contains(ps, p) {
				return i + 1
			}
		}
		return 0
	}
	out := bank.ByPMUse()
	smallsort.Stable(out[alwaysAsked:], func(a, b bank.Principle) int {
		return cmp.Or(cmp.Compare(asked(a), asked(b)), cmp.Compare(c.principles[a], c.principles[b]))
	})
	return out
}

// slot is the place of one question: in whose round, and what it takes.
type slot struct {
	round int // index of the table's rounds
	shape slotShape
	on    bank.Principle // once seated
	asks  *bank.Question // once chosen
}

// roundSlot is one round of an assignment.
type roundSlot struct {
	who   bank.Interviewer
	shape shape
	order []*bank.Question // what may be asked there, best first
}

// assignment is all rounds of a loop, or a single one, while questions are being
// chosen.
type assignment struct {
	c      *counts
	seed   uint64
	rounds []roundSlot
	slots  []slot

	taken []*bank.Question // asked in the loop so far, its other rounds included
}

// addRound adds a round with its slots.
func (t *assignment) addRound(who bank.Interviewer, sh shape, track bank.Track, qs []bank.Question) {
	order := ordered(fitting(qs, bank.OnsiteLoop, who, track), t.c, t.seed)
	// An answer on fit gives the debrief nothing on the principle that is owned.
	order = slices.DeleteFunc(order, func(q *bank.Question) bool { return q.Scale() == bank.FitScale })
	if who == bank.BarRaiser {
		smallsort.Stable(order, func(a, b *bank.Question) int {
			if hard := a.Difficulty >= hardFrom; hard != (b.Difficulty >= hardFrom) {
				if hard {
					return -1
				}
				return 1
			}
			return cmp.Or(
				cmp.Compare(t.c.questions[a.ID], t.c.questions[b.ID]),
				cmp.Compare(b.Difficulty, a.Difficulty),
			)
		})
	}
	for _, sl := range sh.slots {
		t.slots = append(t.slots, slot{round: len(t.rounds), shape: sl})
	}
	t.rounds = append(t.rounds, roundSlot{who, sh, order})
}

// bestQuestion is the question to ask on a principle in a slot, of those not taken; nil
// when there is none. One that draws the same story as another of the loop is asked only
// where no other fits.
func (t *assignment) bestQuestion(s *slot, p bank.Principle) *bank.Question {
	var again *bank.Question // draws a story that another question has drawn
	for _, q := range t.rounds[s.round].order {
		switch {
		case q.Primary() != p || !s.shape.takes(q.Type) || slices.ContainsFunc(t.taken, func(o *bank.Question) bool { return o.ID == q.ID }):
		case !slices.ContainsFunc(t.taken, q.SameStory):
			return q
		case again == nil:
			again = q
		}
	}
	return again
}

// assign gives each slot a principle: the first ones of order that fit together.
// Where possible, all of the Bar Raiser's have a hard question.
func (t *assignment) assign(order []bank.Principle) error {
	anything := func(*slot, *bank.Question) bool { return true }
	wishes := t.candidateSlots(order, anything)
	at := matching.Match(wishes, len(t.slots))
	if i := slices.Index(at, -1); i >= 0 {
		return t.missing(i, order, wishes)
	}
	smallsort.Sort(at, cmp.Compare[int])
	chosen := make([]bank.Principle, len(at))
	for i, n := range at {
		chosen[i] = order[n]
	}
	at = matching.Match(t.candidateSlots(chosen, func(s *slot, q *bank.Question) bool {
		return t.rounds[s.round].who != bank.BarRaiser || q.Difficulty >= hardFrom
	}), len(t.slots))
	if slices.Contains(at, -1) {
		at = matching.Match(t.candidateSlots(chosen, anything), len(t.slots))
	}
	for i, n := range at {
		t.slots[i].on = chosen[n]
	}
	// With one principle for two slots, or one id for two questions, there may
	// be a best question for each and yet not two.
	for i := range t.slots {
		s := &t.slots[i]
		if s.asks = t.bestQuestion(s, s.on); s.asks == nil {
			return t.missing(i, []bank.Principle{s.on}, nil)
		}
		t.taken = append(t.taken, s.asks)
	}
	return nil
}

// candidateSlots are the slots that each principle could have, best first: where
// the question is least practiced, then by the seed.
func (t *assignment) candidateSlots(ps []bank.Principle, may func(*slot, *bank.Question) bool) [][]int {
	out := make([][]int, len(ps))
	for i, p := range ps {
		var practiced []int
		var lots []uint64
		for n := range t.slots {
			q := t.bestQuestion(&t.slots[n], p)
			ok := q != nil && may(&t.slots[n], q)
			if ok {
				out[i] = append(out[i], n)
				practiced = append(practiced, t.c.questions[q.ID])
			} else {
				practiced = append(practiced, 0)
			}
			lots = append(lots, seededHash(t.seed, p.Slug()+"/"+strconv.Itoa(n)))
		}
		smallsort.Sort(out[i], func(a, b int) int {
			return cmp.Or(cmp.Compare(practiced[a], practiced[b]), cmp.Compare(lots[a], lots[b]))
		})
	}
	return out
}

// missing says which question is not available: for a slot that stayed empty on
// these principles, with their candidate slots if there are several.
func (t *assignment) missing(i int, order []bank.Principle, wishes [][]int) error {
	s := &t.slots[i]
	who := t.rounds[s.round].who
	if len(t.rounds) > 1 {
		return broken(ErrTooFew, "%s with %s, on a principle nobody else owns", describeSlot(s), who)
	}
	var on []string
	for j, p := range order {
		if j < len(wishes) && len(wishes[j]) == 0 {
			return broken(ErrTooFew, "none with %s on %s", who, p)
		}
		if !slices.Contains(order[:j], p) {
			on = append(on, p.String())
		}
	}
	return broken(ErrTooFew, "%s with %s on %s", describeSlot(s), who, strings.Join(on, " or "))
}

// describeSlot is what a slot takes, in words.
func describeSlot(s *slot) string {
	switch {
	case s.shape.takes(bank.Behavioral):
		return "stories"
	case s.shape.takes(bank.Technical):
		return "technical questions"
	}
	return "product and strategy cases"
}

// loopRounds are the rounds of the assignment once every slot has its question.
func (t *assignment) loopRounds(id func() uuid.UUID, a Aims) []LoopRound {
	out := make([]LoopRound, len(t.rounds))
	for i, set := range t.rounds {
		r := LoopRound{Interviewer: set.who, Plan: Plan{
			ID: id(), Version: PlanVersion, Stage: bank.OnsiteLoop, Interviewer: set.who, Seed: t.seed, Aims: a,
		}}
		for _, s := range t.slots {
			if s.round != i {
				continue
			}
			r.Plan.Parts = append(r.Plan.Parts, part(set.who, s.asks))
			if !slices.Contains(r.Principles, s.on) {
				r.Principles = append(r.Principles, s.on)
			}
		}
		r.Plan.fit(set.shape)
		out[i] = r
	}
	return out
}

// addSecondaryPrinciples gives each round a third principle that one of its
// questions tests besides its first and that nobody owns: the first such of
// order.
func (l *Loop) addSecondaryPrinciples(qs []bank.Question, order []bank.Principle) {
	owned := l.PrinciplesAsked()
	for i := range l.Rounds {
		r := &l.Rounds[i]
		var heard []bank.Principle
		for j := range qs {
			if slices.ContainsFunc(r.Plan.Parts, func(p Part) bool { return p.Kind == Question && p.Question == qs[j].ID }) {
				heard = append(heard, qs[j].Principles...)
			}
		}
		for _, p := range order {
			if slices.Contains(heard, p) && !slices.Contains(owned, p) {
				r.Principles = append(r.Principles, p)
				owned = append(owned, p)
				break
			}
		}
	}
}
