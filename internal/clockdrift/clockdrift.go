// Package clockdrift tells whether the wall clock was set while a round is under way.
//
// A round's times are those of the wall clock, so that they stay right through a kill
// and while a device sleeps. But somebody may set that clock, or the network may correct
// it. While the page lives it is compared with the page's own clock, which nobody sets.
//
// From within a page, a device that slept looks the same as one whose clock was set
// forward: the wall clock has moved on, and the page's clock has not. What is too little
// or too much for sleep counts as the clock being set, and so does every step back.
package clockdrift

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/interview"
)

const (
	noticeableDrift = 2 * time.Second  // less is how two clocks differ anyway
	leastSleep      = 20 * time.Second // devices don't fall asleep for less; corrections by the network are smaller; our choice
	mostSleep       = 30 * time.Minute // of an answer or a probe: after a longer sleep the candidate has left; our choice
)

// Anchor ties the two clocks together at one moment of a round.
type Anchor struct {
	round uuid.UUID
	last  int64         // the round's last event by then
	wall  int64         // in Unix milliseconds
	page  time.Duration // by the page's clock
}

// Set ties the clocks together for a round as it is now.
func (a *Anchor) Set(r interview.Round, wall int64, page time.Duration) {
	*a = Anchor{r.Plan().ID, r.Last(), wall, page}
}

// Drift is by how much the wall clock has run ahead of the page's clock since the
// anchor was set, below zero where it was set back. For a round that has gone on
// elsewhere since, there is nothing to compare with.
func (a *Anchor) Drift(r interview.Round, wall int64, page time.Duration) time.Duration {
	if a.round != r.Plan().ID || a.last != r.Last() {
		a.Set(r, wall, page)
		return 0
	}
	return time.Duration(wall-a.wall)*time.Millisecond - (page - a.page)
}

// Noticeable reports whether a drift is more than how two clocks differ anyway.
func Noticeable(drift time.Duration) bool { return drift.Abs() >= noticeableDrift }

// LooksLikeSleep reports whether a drift is what a device's sleep looks like. The
// round's clock goes on while a device sleeps.
func LooksLikeSleep(drift time.Duration) bool { return drift >= leastSleep && drift <= mostSleep }

// Without is the round with a drift that ends at wall left out, as a pause of that
// length leaves it out, and the events that did it. The round stays as it is where no
// clock of it runs.
func Without(r interview.Round, wall int64, drift time.Duration) (interview.Round, []interview.Event) {
	if !r.Phase().Timed() || r.Paused() {
		return r, nil
	}
	events := []interview.Event{
		// The moment that it would be now if nobody had set the clock.
		{Kind: interview.Pause, At: max(wall-drift.Milliseconds(), r.Last())},
		{Kind: interview.Resume, At: wall},
	}
	next := r
	for _, e := range events {
		var err error
		if next, err = next.Do(e); err != nil {
			return r, nil
		}
	}
	return next, events
}
