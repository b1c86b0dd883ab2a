package readiness

import (
	"time"

	"github.com/mockloop/mockloop/internal/spacing"
)

// dayNumber counts the calendar days from 1970-01-01 to the day at t in the zone,
// which ends in an offset, such as "+02:00" or "Europe/Berlin+02:00". For a bare
// name or nonsense it is the day in UTC: the browser program has no table of time
// zones, and looking names up elsewhere would give other days there.
func dayNumber(t time.Time, zone string) int64 {
	return spacing.DayOfUnix(t.Unix() + offsetOf(zone))
}

// LocalTime is t on the clock of the place that zone names by the offset it ends
// in, as dayNumber reads it; without one it is UTC. So the history shows an
// answer on the day on which readiness counts it.
func LocalTime(t time.Time, zone string) time.Time {
	return t.In(time.FixedZone(zone, int(offsetOf(zone))))
}

func midnight(number int64) time.Time { return time.Unix(number*spacing.SecondsPerDay, 0).UTC() }

// offsetOf reads the "+hh:mm" or "-hh:mm" that zone ends in, as seconds east
// of UTC; 0 when there is none.
func offsetOf(zone string) int64 {
	const form = len("+hh:mm")
	if len(zone) < form {
		return 0
	}
	z := zone[len(zone)-form:]
	for _, i := range [...]int{1, 2, 4, 5} {
		if z[i] < '0' || z[i] > '9' {
			return 0
		}
	}
	two := func(i int) int64 { return int64(z[i]-'0')*10 + int64(z[i+1]-'0') }
	h, m := two(1), two(4)
	if z[3] != ':' || h > 14 || m > 59 {
		return 0
	}
	secs := h*60*60 + m*60
	switch z[0] {
	case '+':
		return secs
	case '-':
		return -secs
	}
	return 0
}
