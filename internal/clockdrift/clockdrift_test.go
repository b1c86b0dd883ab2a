package clockdrift

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// driftRound is a phone screen after steps, ten seconds apart.
func driftRound(t interface{ Fatal(...any) }, steps ...interview.EventKind) interview.Round {
	plan, err := interview.PlanRound(uuid.UUID{6: 0x70, 8: 0x80, 15: 1}, bank.PhoneScreen, bank.SeniorPM, bank.BothTracks, bank.Questions, nil, 7, interview.DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	r := interview.New(plan)
	for i, k := range steps {
		if r, err = r.Do(interview.Event{Kind: k, At: 1_773_000_000_000 + int64(i)*10_000}); err != nil {
			t.Fatal(k, err)
		}
	}
	return r
}

// TestDriftIsLeftOut: a wall clock that is set, by whatever amount and in whatever
// phase, leaves every clock of the round as if it had not been.
func TestDriftIsLeftOut(t *testing.T) {
	hour := int64(time.Hour / time.Millisecond)
	for _, steps := range [][]interview.EventKind{{interview.Begin}, {interview.Begin, interview.Go}, {interview.Begin, interview.Go, interview.Go}, {interview.Begin, interview.Go, interview.Go, interview.Done}, {interview.Begin, interview.Go, interview.Go, interview.Interrupt}} {
		for _, drift := range []time.Duration{24 * time.Hour, -24 * time.Hour, time.Hour, -time.Hour, 5 * time.Second, -3 * time.Second, 400 * 24 * time.Hour, -400 * 24 * time.Hour} {
			r := driftRound(t, steps...)
			real := r.Last() + 20*hour/3600 // twenty seconds on, by the page's clock
			wall := real + drift.Milliseconds()
			if wall < 0 { // before 1970
				continue
			}
			got, events := Without(r, wall, drift)
			if len(events) != 2 {
				t.Fatalf("%s: %d events", r.Phase(), len(events))
			}
			want, is := r.View(real), got.View(wall)
			if is.Elapsed != want.Elapsed || is.Left != want.Left || is.RoundLeft != want.RoundLeft || is.Paused {
				t.Errorf("%s set by %v: %v elapsed and %v left, want %v and %v", r.Phase(), drift, is.Elapsed, is.Left, want.Elapsed, want.Left)
			}
			later := int64(10_000)
			if is, want := got.View(wall+later), r.View(real+later); is.Elapsed != want.Elapsed {
				t.Errorf("%s set by %v: ten seconds later %v, want %v", r.Phase(), drift, is.Elapsed, want.Elapsed)
			}
		}
	}
}

// TestNothingRunsNothingDrifts: paused, graded or over, a round is left as it is.
func TestNothingRunsNothingDrifts(t *testing.T) {
	for _, steps := range [][]interview.EventKind{
		{interview.Begin, interview.Go, interview.Go, interview.Pause},
		{interview.Begin, interview.Go, interview.Go, interview.Grade},
		{interview.Begin, interview.Go, interview.Go, interview.GiveUp},
	} {
		r := driftRound(t, steps...)
		if got, events := Without(r, r.Last()+1000, time.Hour); len(events) != 0 || !got.Equal(r) {
			t.Errorf("%s, paused %t: %d events", r.Phase(), r.Paused(), len(events))
		}
	}
}

// TestDrift: it adds up from small steps, and begins again with each step of the round
// that was taken elsewhere.
func TestDrift(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := driftRound(t, interview.Begin, interview.Go, interview.Go)
		var a Anchor
		wall, page := r.Last(), time.Hour
		if d := a.Drift(r, wall, page); d != 0 {
			t.Fatalf("at first it is %v", d)
		}
		var sum time.Duration
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			passed := time.Duration(rapid.IntRange(0, 60_000).Draw(t, "passed")) * time.Millisecond
			set := time.Duration(rapid.IntRange(-5_000, 5_000).Draw(t, "set")) * time.Millisecond
			wall, page, sum = wall+(passed+set).Milliseconds(), page+passed, sum+set
			if d := a.Drift(r, wall, page); d != sum {
				t.Fatalf("it is %v, want %v", d, sum)
			}
		}
		r, _ = r.Do(interview.Event{Kind: interview.Done, At: max(wall, r.Last()) + 1}) // a clock set back far enough makes wall earlier
		if d := a.Drift(r, wall, page); d != 0 {
			t.Fatalf("after a step it is %v", d)
		}
	})
}
