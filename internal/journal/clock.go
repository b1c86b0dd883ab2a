package journal

import "time"

// ClockTolerance is how far a time may seem to lie ahead before it counts as one of a
// wrong clock: two devices rarely agree to the minute. Our own choice.
const ClockTolerance = time.Hour

// released is before the first release of this program: a clock that says less is
// one that lost its battery, and is no reason to doubt other times.
var released = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)

// InFuture reports whether a time lies in the future of now.
func InFuture(t, now time.Time) bool {
	if now.Before(released) {
		now = released
	}
	return t.After(now.Add(ClockTolerance))
}
