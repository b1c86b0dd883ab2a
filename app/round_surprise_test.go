package app

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// toSurprise is a studio in which the answer has begun that the interviewer breaks
// into at a moment, where that is set so.
func toSurprise(t *testing.T, set string) (*hall, *studio, *screen, time.Duration) {
	t.Helper()
	h, dev, _ := inStudio(t, map[string]string{prefBreakIn.key: set})
	for range 50 {
		p := h.single(&bank.Questions[0])
		r := interview.New(p)
		for _, k := range []interview.EventKind{interview.Begin, interview.Go} {
			var err error
			if r, err = r.Do(event(k, h.now)); err != nil {
				t.Fatal(err)
			}
		}
		if at, ok := r.Surprise(); ok {
			h.begin(p)
			s := show(t, h.deps, "/round/")
			s.press("round-go")
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
	interrupted := func(s *screen) bool {
		s.root.(*round).tick(s.from(s.root))
		s.settle()
		return s.root.(*round).r.Interrupted()
	}
	h, dev, s, at := toSurprise(t, on)
	h.wait(at - time.Second)
	if interrupted(s) {
		t.Fatal("before its time")
	}
	h.wait(time.Second)
	if !interrupted(s) {
		t.Fatal("not at its time")
	}
	wants(s, dev, "at the surprise", "vibrate", "mark Probe 1: your part")
	s.press("round-go")
	if !s.root.(*round).r.Interrupted() {
		t.Error("a tap meant for what stood there before went on")
	}
	h.wait(afterSurprise)
	s.press("round-go")
	if s.root.(*round).r.Interrupted() || interrupted(s) {
		t.Error("a tap does not go on, or it interrupts twice in one answer")
	}

	h, _, s, at = toSurprise(t, on)
	h.wait(at + lateSurprise)
	if interrupted(s) {
		t.Error("on coming back to a page that slept")
	}

	h, _, s, at = toSurprise(t, on)
	s.press("round-pause")
	h.wait(at)
	if interrupted(s) {
		t.Error("in a pause")
	}

	h, _, s, at = toSurprise(t, off)
	h.wait(at)
	if interrupted(s) {
		t.Error("unasked")
	}
}
