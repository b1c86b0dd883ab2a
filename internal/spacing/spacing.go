// Package spacing is the spaced repetition that questions and recall cards share:
// FSRS 6 (go-fsrs) with its default weights, 90 percent desired retention, whole
// days and no learning steps. Learning steps of minutes are for flash cards in one
// sitting; ours come back after days.
package spacing

import (
	"math"
	"time"

	fsrs "github.com/open-spaced-repetition/go-fsrs/v4"
)

// Scheduler holds FSRS's parameters.
type Scheduler struct{ params fsrs.Parameters }

// NewScheduler makes a scheduler.
func NewScheduler() Scheduler {
	p := fsrs.DefaultParam()
	p.EnableShortTerm = false
	return Scheduler{p}
}

// Next is the memory after an answer, and how many days it then rests, at least
// one. before is the memory until then, nil for a first answer, and elapsed the
// days since the last one: below 0 when a clock was set back or somebody flew
// west, which counts as no time.
func (s Scheduler) Next(before *fsrs.MemoryState, elapsed int64, rating fsrs.Rating) (after fsrs.MemoryState, days int64) {
	next := s.params.NextState(before, s.params.RequestRetention, uint64(max(elapsed, 0)), rating)
	return next.Memory, max(int64(math.Round(next.Interval)), 1)
}

// Retrievability is FSRS's estimate, 0 to 1, of what is still remembered after so
// many days.
func (s Scheduler) Retrievability(elapsed int64, stability float64) float64 {
	return s.params.ForgettingCurve(float64(max(elapsed, 0)), stability)
}

// SecondsPerDay are those of a calendar day without a change of clocks.
const SecondsPerDay = 24 * 60 * 60

// Day is the calendar day at t in t's own location, in days since 1970-01-01.
func Day(t time.Time) int64 {
	_, offset := t.Zone()
	return DayOfUnix(t.Unix() + int64(offset))
}

// DayOfUnix is the day of a time in seconds since 1970-01-01, in days since then.
func DayOfUnix(secs int64) int64 {
	n := secs / SecondsPerDay
	if secs%SecondsPerDay < 0 {
		n--
	}
	return n
}
