package recall

import (
	"cmp"
	"time"

	fsrs "github.com/open-spaced-repetition/go-fsrs/v4"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/smallsort"
	"github.com/mockloop/mockloop/internal/spacing"
)

// Memory is the state of one card in the candidate's memory. Its zero value is a
// card never answered.
type Memory struct {
	Times      int     `json:"times"`      // answers
	Right      int     `json:"right"`      // right ones of them
	Day        int64   `json:"day"`        // of the last answer: days since 1970 on the candidate's calendar
	Interval   int64   `json:"rest"`       // days from the last answer until it is due
	Stability  float64 `json:"stability"`  // FSRS: days until recall falls to 90 %
	Difficulty float64 `json:"difficulty"` // FSRS: 1 to 10
	Wrong      bool    `json:"wrong"`      // the last answer
}

// Answered is the memory after an answer at now, in the candidate's time zone.
func (m Memory) Answered(right bool, now time.Time) Memory {
	day := spacing.Day(now)
	var before *fsrs.MemoryState
	if m.Times > 0 {
		before = &fsrs.MemoryState{Stability: m.Stability, Difficulty: m.Difficulty}
	}
	rating := fsrs.Again
	if right {
		rating = fsrs.Good
		m.Right++
	}
	memory, rest := spacing.NewScheduler().Next(before, day-m.Day, rating)
	m.Times++
	m.Day = day
	m.Wrong = !right
	m.Interval = rest
	m.Stability, m.Difficulty = memory.Stability, memory.Difficulty
	return m
}

// New reports whether the card was never answered.
func (m Memory) New() bool { return m.Times == 0 }

// Due reports whether an answered card should come again on the day of now. One that a
// clock ahead of its time has dated beyond tomorrow should: nobody knows how long it
// rests. (After a flight west an answer may be dated tomorrow.)
func (m Memory) Due(now time.Time) bool {
	elapsed := spacing.Day(now) - m.Day
	return !m.New() && (elapsed >= m.Interval || elapsed < -1)
}

// Known reports whether the last answer was right and the card is not due.
func (m Memory) Known(now time.Time) bool { return !m.New() && !m.Wrong && !m.Due(now) }

// recallable is FSRS's estimate, 0 to 1, that the card is still known.
func (m Memory) recallable(now time.Time) float64 {
	return spacing.NewScheduler().Retrievability(spacing.Day(now)-m.Day, m.Stability)
}

// NextCards chooses up to n of the cards to answer now: those that are due, the
// least recallable first; then new ones, one of each kind in turn, in the bank's
// order; then those that are due soonest. The same input gives the same session.
// The result points into cards.
func NextCards(cards []bank.Card, memories map[string]Memory, now time.Time, n int) []*bank.Card {
	var due, resting []*bank.Card
	fresh := map[bank.CardKind][]*bank.Card{}
	for i := range cards {
		c := &cards[i]
		switch m := memories[c.ID]; {
		case m.New():
			fresh[c.Kind] = append(fresh[c.Kind], c)
		case m.Due(now):
			due = append(due, c)
		default:
			resting = append(resting, c)
		}
	}
	smallsort.Stable(due, func(a, b *bank.Card) int {
		return cmp.Compare(memories[a.ID].recallable(now), memories[b.ID].recallable(now))
	})
	smallsort.Stable(resting, func(a, b *bank.Card) int {
		return cmp.Compare(memories[a.ID].Day+memories[a.ID].Interval, memories[b.ID].Day+memories[b.ID].Interval)
	})
	out := due
	for more := true; more; {
		more = false
		for _, k := range bank.CardKinds() {
			if len(fresh[k]) > 0 {
				out, fresh[k], more = append(out, fresh[k][0]), fresh[k][1:], true
			}
		}
	}
	out = append(out, resting...)
	return out[:min(n, len(out))]
}

// Tally counts the cards by their state.
type Tally struct {
	New   int
	Due   int
	Known int // right when asked last, and resting
	Shaky int // wrong when asked last, and resting
}

// CountCards counts the cards by their state at now.
func CountCards(cards []bank.Card, memories map[string]Memory, now time.Time) Tally {
	var t Tally
	for i := range cards {
		switch m := memories[cards[i].ID]; {
		case m.New():
			t.New++
		case m.Due(now):
			t.Due++
		case m.Wrong:
			t.Shaky++
		default:
			t.Known++
		}
	}
	return t
}
