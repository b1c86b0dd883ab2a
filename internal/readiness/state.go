package readiness

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// State is the history folded into sums. It is a value: Add leaves the State
// it was called on as it was. The zero State is the empty history.
type State struct {
	answers int
	tallies [bank.PrincipleCount]tally
	days    []day // by number, rising; only days on which something counted
}

// tally counts a principle's answers, whatever the day.
type tally struct {
	answers, silent int
	last            time.Time // UTC
}

// day holds one calendar day's sums.
type day struct {
	number int64 // days since 1970-01-01
	cells  [bank.PrincipleCount]cell
}

// cell holds whole numbers only: their sums are the same in any order.
type cell struct {
	points int32 // share × points, over graded answers
	weight int32 // shares of graded answers
	silent int32 // shares of answers with No signal
}

// Shares of an answer: the rule's 1 and a half, in halves.
const (
	sharePrimary = 2
	shareOther   = 1
)

// Fold is the State of all answers, in any order.
func Fold(answers []grading.Answer) State {
	// In the order of time each new day is appended, not inserted.
	order := make([]*grading.Answer, len(answers))
	for i := range answers {
		order[i] = &answers[i]
	}
	smallsort.Stable(order, func(a, b *grading.Answer) int { return a.Graded.Compare(b.Graded) })
	var s State
	for _, a := range order {
		s.add(a)
	}
	return s
}

// Add is the State with one more answer. Adding the same answer twice counts
// it twice.
func (s State) Add(a grading.Answer) State {
	s.days = slices.Clone(s.days)
	s.add(&a)
	return s
}

// add changes s in place; s.days must not be shared.
func (s *State) add(a *grading.Answer) {
	if a.Again != uuid.Nil {
		return // the same question at once after its points were read: practice, no evidence
	}
	s.answers++
	share := int32(sharePrimary)
	for i, p := range a.Asked.Principles {
		if i > 0 {
			share = shareOther
		}
		if !p.Valid() || slices.Contains(a.Asked.Principles[:i], p) {
			continue
		}
		points, graded := grading.PrinciplePoints(*a, p)
		silent := !graded && a.Sheet.Grades[p] == bank.NoSignal
		if !graded && !silent {
			continue
		}
		t := &s.tallies[p-1]
		t.answers++
		if at := a.Graded.UTC(); t.last.Before(at) {
			t.last = at
		}
		c := &s.day(dayNumber(a.Graded, a.Zone)).cells[p-1]
		if graded {
			c.points += share * int32(points)
			c.weight += share
		} else {
			t.silent++
			c.silent += share
		}
	}
}

// day returns the day with the number, made if it is not there yet.
func (s *State) day(number int64) *day {
	i, found := slices.BinarySearchFunc(s.days, number, func(d day, n int64) int {
		switch {
		case d.number < n:
			return -1
		case d.number > n:
			return 1
		}
		return 0
	})
	if !found {
		s.days = slices.Insert(s.days, i, day{number: number})
	}
	return &s.days[i]
}
