package interview

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// always is how many principles, those of the most use, are in every loop: the
// six that three and more of five public sources name for PMs. The other ten
// share the four places left; with one place fewer, three loops would not reach
// them all.
const always = 6

// hard is the difficulty from which a question is the Bar Raiser's.
const hard = 4

// turns are the principles in the order in which a loop takes them. Each loop
// has the longest-waiting rare ones, four of ten, so none waits for a fourth.
func turns(c *counts, past [][]bank.Principle) []bank.Principle {
	asked := func(p bank.Principle) int { // the last loop that did, from 1; 0: none
		for i, ps := range slices.Backward(past) {
			if slices.Contains(ps, p) {
				return i + 1
			}
		}
		return 0
	}
	out := bank.ByPMUse()
	smallsort.Stable(out[always:], func(a, b bank.Principle) int {
		return cmp.Or(cmp.Compare(asked(a), asked(b)), cmp.Compare(c.principles[a], c.principles[b]))
	})
	return out
}

// seat is the place of one question: in whose round, and what it takes.
type seat struct {
	round int // index of the table's rounds
	slot  slot
	on    bank.Principle // once seated
}

// setting is one round of a table.
type setting struct {
	who   bank.Interviewer
	shape shape
	order []*bank.Question // what may be asked there, best first
}

// table is all rounds of a loop, or one alone, while questions are chosen.
type table struct {
	c        *counts
	seed     uint64
	settings []setting
	seats    []seat
}

// add sets a round with its seats.
func (t *table) add(who bank.Interviewer, sh shape, track bank.Track, qs []bank.Question) {
	order := ordered(fitting(qs, bank.OnsiteLoop, who, track), t.c, t.seed)
	if who == bank.BarRaiser {
		smallsort.Stable(order, func(a, b *bank.Question) int {
			if ah, bh := a.Difficulty >= hard, b.Difficulty >= hard; ah != bh {
				if ah {
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
		t.seats = append(t.seats, seat{round: len(t.settings), slot: sl})
	}
	t.settings = append(t.settings, setting{who, sh, order})
}

// best is the question a seat would ask on a principle, nil for none.
func (t *table) best(s *seat, p bank.Principle, taken []string) *bank.Question {
	for _, q := range t.settings[s.round].order {
		if q.Primary() == p && s.slot.takes(q.Type) && !slices.Contains(taken, q.ID) {
			return q
		}
	}
	return nil
}

// seat gives each seat a principle: the first of order that can be seated
// together. Where that can be had, all of the Bar Raiser's have a hard question.
func (t *table) seat(order []bank.Principle) error {
	anything := func(*seat, *bank.Question) bool { return true }
	wishes := t.wishes(order, anything)
	at := place(wishes, len(t.seats))
	if i := slices.Index(at, -1); i >= 0 {
		return t.missing(i, order, wishes)
	}
	smallsort.Sort(at, cmp.Compare[int])
	chosen := make([]bank.Principle, len(at))
	for i, n := range at {
		chosen[i] = order[n]
	}
	at = place(t.wishes(chosen, func(s *seat, q *bank.Question) bool {
		return t.settings[s.round].who != bank.BarRaiser || q.Difficulty >= hard
	}), len(t.seats))
	if slices.Contains(at, -1) {
		at = place(t.wishes(chosen, anything), len(t.seats))
	}
	for i, n := range at {
		t.seats[i].on = chosen[n]
	}
	// With one principle for two seats, or one id for two questions, there may
	// be a best question for each and yet not two.
	var taken []string
	for i := range t.seats {
		s := &t.seats[i]
		q := t.best(s, s.on, taken)
		if q == nil {
			return t.missing(i, []bank.Principle{s.on}, nil)
		}
		taken = append(taken, q.ID)
	}
	return nil
}

// wishes are the seats that each principle could have, best first: where the
// question is least practiced, then as the seed has it.
func (t *table) wishes(ps []bank.Principle, may func(*seat, *bank.Question) bool) [][]int {
	out := make([][]int, len(ps))
	for i, p := range ps {
		var practised []int
		var lots []uint64
		for n := range t.seats {
			q := t.best(&t.seats[n], p, nil)
			ok := q != nil && may(&t.seats[n], q)
			if ok {
				out[i] = append(out[i], n)
				practised = append(practised, t.c.questions[q.ID])
			} else {
				practised = append(practised, 0)
			}
			lots = append(lots, lot(t.seed, p.Slug()+"/"+strconv.Itoa(n)))
		}
		smallsort.Sort(out[i], func(a, b int) int {
			return cmp.Or(cmp.Compare(practised[a], practised[b]), cmp.Compare(lots[a], lots[b]))
		})
	}
	return out
}

// place seats one after the other, each in the first free seat of their wishes.
// Where none is free, those seated before move to others of theirs, if that
// makes room (augmenting paths, after Kuhn). So nobody loses a seat to a later
// one, and nobody is left standing who could sit together with all seated
// before. It returns who has each seat, -1 for nobody.
func place(wishes [][]int, seats int) []int {
	at := make([]int, seats)
	for i := range at {
		at[i] = -1
	}
	var sit func(who int, tried []bool) bool
	sit = func(who int, tried []bool) bool {
		for _, s := range wishes[who] {
			if at[s] < 0 {
				at[s] = who
				return true
			}
		}
		for _, s := range wishes[who] {
			if tried[s] {
				continue
			}
			tried[s] = true
			if sit(at[s], tried) {
				at[s] = who
				return true
			}
		}
		return false
	}
	for who := range wishes {
		sit(who, make([]bool, seats))
	}
	return at
}

// missing says which question is not to be had: for a seat that stayed empty
// on these principles, with their wishes if there are more than one.
func (t *table) missing(i int, order []bank.Principle, wishes [][]int) error {
	s := &t.seats[i]
	who := t.settings[s.round].who
	if len(t.settings) > 1 {
		return broken(ErrTooFew, "%s with %s, on a principle nobody else owns", kindOf(s), who)
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
	return broken(ErrTooFew, "%s with %s on %s", kindOf(s), who, strings.Join(on, " or "))
}

// kindOf is what a seat takes, in words.
func kindOf(s *seat) string {
	switch {
	case s.slot.takes(bank.Behavioral):
		return "stories"
	case s.slot.takes(bank.Technical):
		return "technical questions"
	}
	return "product and strategy cases"
}

// rounds are the table's rounds once all are seated.
func (t *table) rounds(id func() uuid.UUID, a Aims) []LoopRound {
	out := make([]LoopRound, len(t.settings))
	var taken []string
	for i, set := range t.settings {
		r := LoopRound{Interviewer: set.who, Plan: Plan{
			ID: id(), Version: PlanVersion, Stage: bank.OnsiteLoop, Interviewer: set.who,
			Seed: t.seed, Minutes: set.shape.minutes, Aims: a,
			Parts: []Part{{Kind: Opening, Minutes: set.shape.opening}},
		}}
		left := set.shape.minutes - set.shape.opening
		for n := range t.seats {
			s := &t.seats[n]
			if s.round != i {
				continue
			}
			q := t.best(s, s.on, taken)
			taken = append(taken, q.ID)
			r.Plan.Parts = append(r.Plan.Parts, Part{
				Kind: Question, Question: q.ID, Minutes: s.slot.minutes, Case: q.Type.IsCase(), Probes: probesOf(set.who),
			})
			left -= s.slot.minutes
			if !slices.Contains(r.Principles, s.on) {
				r.Principles = append(r.Principles, s.on)
			}
		}
		r.Plan.Parts = append(r.Plan.Parts, Part{Kind: Closing, Minutes: left})
		out[i] = r
	}
	return out
}

// hearBeside gives each round a third principle that one of its questions tests
// beside its first and that nobody owns, the first such of order.
func (l *Loop) hearBeside(qs []bank.Question, order []bank.Principle) {
	owned := l.Asked()
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
