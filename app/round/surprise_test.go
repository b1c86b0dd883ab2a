package round_test

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
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

// TestStepGap: no step is taken within half a second of the last, whatever made it; a pause
// may come at once, but not go again at once.
func TestStepGap(t *testing.T) {
	h := apptest.NewEnv(t)
	up := time.Minute
	h.Deps.Uptime = func() time.Duration { return up }
	h.Begin(h.Single(&bank.Questions[0]))
	s := apptest.Show(t, h.Deps, "/round/")
	r := s.Root.(*round.Round)
	phase := func(after string, want interview.Phase, paused bool) {
		t.Helper()
		if v := r.Value(); v.Phase() != want || v.Paused() != paused {
			t.Errorf("%s it is in %s, paused %t", after, v.Phase(), v.Paused())
		}
	}
	passes := func(d time.Duration) { up += d; h.Wait(d) }
	s.Press("round-go")
	phase("after a step", interview.PhaseAnswer, false)
	passes(499 * time.Millisecond)
	s.Press("round-grade")
	phase("a moment later", interview.PhaseAnswer, false)
	if r.Key(s.From(r), device.Key{Name: "Enter"}); len(h.Dev.Shown) != 0 {
		t.Errorf("a key a moment later opens %q", h.Dev.Shown)
	}
	s.Settle()
	s.Press("round-pause")
	phase("paused at once", interview.PhaseAnswer, true)
	s.Press("round-pause")
	phase("paused twice", interview.PhaseAnswer, true)
	passes(500 * time.Millisecond)
	s.Press("round-pause")
	s.Press("round-grade")
	phase("resumed, and a step at once", interview.PhaseAnswer, false)
	passes(500 * time.Millisecond)
	s.Press("round-grade")
	phase("in time", interview.PhaseGrade, false)
}

// TestKeys: a key that is held means nothing after its first time, a field and a button keep
// theirs, and all of them can be switched off.
func TestKeys(t *testing.T) {
	for _, c := range []struct {
		set           string
		key           device.Key
		taken, paused bool
	}{
		{store.On, device.Key{Name: "p"}, true, true},
		{store.On, device.Key{Name: "P"}, true, true},
		{store.On, device.Key{Name: "p", Repeat: true}, false, false},
		{store.On, device.Key{Name: "p", Field: true}, false, false},
		{store.On, device.Key{Name: "Enter", Control: true}, false, false},
		{store.On, device.Key{Name: "Enter", Control: true, Repeat: true}, true, false},
		{store.Off, device.Key{Name: "Enter", Control: true, Repeat: true}, true, false},
		{store.On, device.Key{Name: "Enter", Field: true, Repeat: true}, false, false},
		{store.On, device.Key{Name: "x"}, false, false},
		{store.Off, device.Key{Name: "p"}, false, false},
	} {
		_, _, s := inStudio(t, map[string]string{store.PrefKeys.Key: c.set})
		r := s.Root.(*round.Round)
		taken := r.Key(s.From(r), c.key)
		s.Settle()
		if taken != c.taken || r.Value().Paused() != c.paused {
			t.Errorf("%+v, set %s: taken %t, paused %t", c.key, c.set, taken, r.Value().Paused())
		}
	}
}
