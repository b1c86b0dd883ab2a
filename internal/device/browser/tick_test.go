package browser

import (
	"testing"

	"pgregory.net/rapid"
)

// Whenever one starts waiting, the tick comes in the second that follows, within
// its first few milliseconds.
func TestUntilTick(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		now := rapid.Int64Range(0, 1<<42).Draw(t, "now")
		fraction := rapid.Float64Range(0, 0.999).Draw(t, "fraction")
		wait := untilTick(float64(now) + fraction)
		if then := now + int64(wait); then/1000 != now/1000+1 || then%1000 != late {
			t.Fatalf("untilTick(%d) = %d, which ends at %d", now, wait, then)
		}
	})
}
