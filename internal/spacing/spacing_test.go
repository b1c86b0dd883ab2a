package spacing

import (
	"testing"
	"time"

	fsrs "github.com/open-spaced-repetition/go-fsrs/v4"
	"pgregory.net/rapid"
)

func TestDay(t *testing.T) {
	for _, c := range []struct {
		at   time.Time
		want int64
	}{
		{time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), 0},
		{time.Date(1969, 12, 31, 23, 59, 59, 0, time.UTC), -1},
		{time.Date(1970, 1, 1, 23, 59, 0, 0, time.FixedZone("", 14*3600)), 0},
		{time.Date(1970, 1, 2, 0, 0, 0, 0, time.FixedZone("", -11*3600)), 1},
		{time.Date(2026, 3, 12, 18, 0, 0, 0, time.UTC), 20524},
	} {
		if got := Day(c.at); got != c.want {
			t.Errorf("%v is day %d, want %d", c.at, got, c.want)
		}
	}
}

// A better answer rests at least as long, every answer for at least a day, and no
// time passes backwards.
func TestNext(t *testing.T) {
	s := NewScheduler()
	rapid.Check(t, func(t *rapid.T) {
		var before *fsrs.MemoryState
		elapsed := rapid.Int64Range(-3, 400).Draw(t, "elapsed")
		if rapid.Bool().Draw(t, "known") {
			m, _ := s.Next(nil, 0, fsrs.Rating(rapid.IntRange(1, 4).Draw(t, "first")))
			before = &m
		}
		least := int64(0)
		for _, r := range []fsrs.Rating{fsrs.Again, fsrs.Hard, fsrs.Good, fsrs.Easy} {
			m, days := s.Next(before, elapsed, r)
			if days < 1 || days < least {
				t.Fatalf("rated %d it rests %d days, after %d", r, days, least)
			}
			least = days
			if again, same := s.Next(before, max(elapsed, 0), r); again != m || same != days {
				t.Fatalf("%d days are not none", elapsed)
			}
			if now, later := s.Retrievability(0, m.Stability), s.Retrievability(days, m.Stability); now < later || s.Retrievability(-1, m.Stability) != now {
				t.Fatalf("it is remembered better later: %v, %v", now, later)
			}
		}
	})
}
