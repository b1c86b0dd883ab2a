package round_test

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// toSurprise is a studio in which the answer has begun that the interviewer breaks
// into at a moment, where that is set so.
func toSurprise(t *testing.T, set string) (*apptest.Env, *studio, *apptest.Screen, time.Duration) {
	t.Helper()
	h, dev, _ := inStudio(t, map[string]string{store.PrefInterrupt.Key: set})
	for range 50 {
		p := h.Single(&bank.Questions[0])
		r := interview.New(p)
		for _, k := range []interview.EventKind{interview.Begin, interview.Go} {
			var err error
			if r, err = r.Do(shell.Event(k, h.Now)); err != nil {
				t.Fatal(err)
			}
		}
		if at, ok := r.Surprise(); ok {
			h.Begin(p)
			s := apptest.Show(t, h.Deps, "/round/")
			s.Press("round-go")
			dev.took()
			return h, dev, s, at
		}
	}
	t.Fatal("no round in fifty has a surprise")
	return nil, nil, nil, 0
}

// TestSurprise: where it is set, the interviewer breaks into some answers, once; who
// is away then is left alone.
func TestSurprise(t *testing.T) {
	interrupted := func(s *apptest.Screen) bool {
		s.Root.(*round.Round).Tick(s.From(s.Root))
		s.Settle()
		return s.Root.(*round.Round).Value().Interrupted()
	}
	h, dev, s, at := toSurprise(t, store.On)
	h.Wait(at - time.Second)
	if interrupted(s) {
		t.Fatal("before its time")
	}
	h.Wait(time.Second)
	if !interrupted(s) {
		t.Fatal("not at its time")
	}
	wants(s, dev, "at the surprise", "vibrate", "mark Probe 1: your part")
	s.Press("round-go")
	if !s.Root.(*round.Round).Value().Interrupted() {
		t.Error("a tap meant for what stood there before went on")
	}
	h.Wait(round.AfterSurprise)
	s.Press("round-go")
	if s.Root.(*round.Round).Value().Interrupted() || interrupted(s) {
		t.Error("a tap does not go on, or it interrupts twice in one answer")
	}

	h, _, s, at = toSurprise(t, store.On)
	h.Wait(at + 5*time.Second)
	if interrupted(s) {
		t.Error("on coming back to a page that slept")
	}

	h, _, s, at = toSurprise(t, store.On)
	s.Press("round-pause")
	h.Wait(at)
	if interrupted(s) {
		t.Error("in a pause")
	}

	h, _, s, at = toSurprise(t, store.Off)
	h.Wait(at)
	if interrupted(s) {
		t.Error("unasked")
	}
}
