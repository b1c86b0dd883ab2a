package words

import (
	"testing"
	"time"
)

func TestClockDrift(t *testing.T) {
	for drift, want := range map[time.Duration]string{
		10 * time.Minute:  "This device slept for 10 minutes, and the round’s clock went on.",
		time.Hour:         "This device’s clock was set forward by 60 minutes. That counts for nothing in the round.",
		24 * time.Hour:    "This device’s clock was set forward by 24 hours. That counts for nothing in the round.",
		-48 * time.Hour:   "This device’s clock was set back by 2 days. That counts for nothing in the round.",
		5 * time.Second:   "This device’s clock was set forward by 5 seconds. That counts for nothing in the round.",
		-10 * time.Minute: "This device’s clock was set back by 10 minutes. That counts for nothing in the round.",
	} {
		if got := ClockDrift(drift); got != want {
			t.Errorf("%v: %q, want %q", drift, got, want)
		}
	}
}
