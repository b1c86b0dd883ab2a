package readiness

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/spacing"
)

func TestLocal(t *testing.T) {
	at := time.Date(2026, 7, 10, 22, 30, 0, 0, time.UTC)
	for _, tt := range []struct{ zone, want string }{
		{"Europe/Berlin+02:00", "2026-07-11 00:30"},
		{"America/St_Johns-02:30", "2026-07-10 20:00"},
		{"+00:00", "2026-07-10 22:30"},
		{"Europe/Berlin", "2026-07-10 22:30"},
		{"", "2026-07-10 22:30"},
	} {
		got := LocalTime(at, tt.zone)
		if s := got.Format("2006-01-02 15:04"); s != tt.want || !got.Equal(at) {
			t.Errorf("%q: %s, want %s", tt.zone, s, tt.want)
		}
		// The day that is shown is the day that is counted.
		if d := spacing.DayOfUnix(got.Unix() + offsetOf(tt.zone)); d != dayNumber(at, tt.zone) {
			t.Errorf("%q: shown on day %d, counted on %d", tt.zone, d, dayNumber(at, tt.zone))
		}
	}
}
