package readiness

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/smallsort"
	"github.com/mockloop/mockloop/internal/spacing"
)

// Suggestion is a question to practice and the reason in one plain sentence, which does not name
// the principle that the question asks for: to hear that is a part of the answer.
// Question points into the slice that was passed to Next.
type Suggestion struct {
	Question *bank.Question
	Why      string
}

// dueEvery makes every third suggestion a due one.
const dueEvery = 3

// Next suggests which of qs to practice, given all answers in any order. The
// rules, the first that finds a question:
//
//  1. With no answers: the easiest question of the principle that PM loops ask
//     most.
//  2. While there are principles that no answer tested: the next of them in
//     bank.ByPMUse's order, except that the third, sixth, ninth and so on
//     suggestion (counted by answers) is a due question if there is one.
//  3. Of the due questions, the one with the lowest retrievability.
//  4. Of the weakest principle, the question practiced least. Principles that
//     showed no signal only come before those with a low score.
//
// Within a principle the least practiced question comes first, then those that
// have it as primary, then the one longest ago, then the easier one, then the
// bank's order. The question answered last is never suggested; ok is false when
// there is no other. The day is now's in its own location. The same input gives
// the same suggestion.
func Next(qs []bank.Question, answers []grading.Answer, now time.Time) (Suggestion, bool) {
	c := chooser{
		qs:       qs,
		schedule: newSchedule(answers, spacing.Day(now)),
		ready:    Fold(answers).At(now),
	}
	if len(answers) == 0 {
		return c.first()
	}
	fresh, hasFresh := c.fresh()
	if hasFresh && len(answers)%dueEvery != dueEvery-1 {
		return fresh, true
	}
	if s, ok := c.due(); ok {
		return s, true
	}
	if hasFresh {
		return fresh, true
	}
	return c.weakest()
}

// NextForPrinciple suggests which of qs to practice for one principle, in Next's
// order within it; ok is false when there is none besides the one answered last.
func NextForPrinciple(p bank.Principle, qs []bank.Question, answers []grading.Answer, now time.Time) (*bank.Question, bool) {
	c := chooser{qs: qs, schedule: newSchedule(answers, spacing.Day(now))}
	q := c.of(p)
	return q, q != nil
}

type chooser struct {
	qs       []bank.Question
	schedule *schedule
	ready    Readiness
}

// allowed excludes the question answered last.
func (c *chooser) allowed(q *bank.Question) bool {
	return c.schedule.last == "" || q.ID != c.schedule.last
}

func (c *chooser) first() (Suggestion, bool) {
	for _, p := range bank.ByPMUse() {
		if q := c.of(p); q != nil {
			return Suggestion{q, "An easy one to start with, of the kind that is asked most often."}, true
		}
	}
	return Suggestion{}, false
}

func (c *chooser) fresh() (Suggestion, bool) {
	for _, p := range c.ready.Unpracticed() {
		if q := c.of(p); q != nil {
			return Suggestion{q, "New to you, from a principle you haven’t tried."}, true
		}
	}
	return Suggestion{}, false
}

func (c *chooser) due() (Suggestion, bool) {
	var best *bank.Question
	var lowest float64
	for i := range c.qs {
		q := &c.qs[i]
		p := c.schedule.practice[q.ID]
		if !c.allowed(q) || !c.schedule.due(p) {
			continue
		}
		if r := c.schedule.retrievability(p); best == nil || r < lowest {
			best, lowest = q, r
		}
	}
	if best == nil {
		return Suggestion{}, false
	}
	p := c.schedule.practice[best.ID]
	ago := "yesterday"
	switch days := c.schedule.elapsed(p); {
	case days > 1:
		ago = fmt.Sprintf("%d days ago", days)
	case days == 0:
		ago = "before" // its date is in the future
	}
	why := fmt.Sprintf("Your answer %s showed no signal, so it is time for another try.", ago)
	if _, known := p.mark.Value(); known {
		why = fmt.Sprintf("You answered this %s, and it is time to answer it again.", ago)
	}
	return Suggestion{best, why}, true
}

func (c *chooser) weakest() (Suggestion, bool) {
	var order []PrincipleScore
	for _, p := range bank.ByPMUse() {
		order = append(order, c.ready.Principles[p-1])
	}
	smallsort.Stable(order, compareScores)
	for _, st := range order {
		q := c.of(st.Principle)
		if q == nil {
			continue
		}
		if _, known := st.Score.Value(); known {
			return Suggestion{q, "From your weakest principle; you have practiced this question least."}, true
		}
		return Suggestion{q, "From a principle your answers have shown no signal of so far."}, true
	}
	return Suggestion{}, false
}

// of picks p's question by the order documented at Next; nil when there is none.
func (c *chooser) of(p bank.Principle) *bank.Question {
	var best *bank.Question
	for i := range c.qs {
		q := &c.qs[i]
		if c.allowed(q) && slices.Contains(q.Principles, p) && (best == nil || c.compare(q, best, p) < 0) {
			best = q
		}
	}
	return best
}

func (c *chooser) compare(a, b *bank.Question, p bank.Principle) int {
	pa, pb := c.schedule.practice[a.ID], c.schedule.practice[b.ID]
	return cmp.Or(
		cmp.Compare(pa.times, pb.times),
		cmp.Compare(second(a, p), second(b, p)),
		cmp.Compare(pa.day, pb.day),
		cmp.Compare(a.Difficulty, b.Difficulty),
	)
}

// second is 0 where p is the primary principle, else 1.
func second(q *bank.Question, p bank.Principle) int {
	if q.Primary() == p {
		return 0
	}
	return 1
}
