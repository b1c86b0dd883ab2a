package journal

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/interview"
)

// handed are two windows in a round that the first runs, and how it changes hands.
func handed(t *testing.T) (w *two, to func(*desk)) {
	t.Helper()
	w = sitTwo(t)
	var held *desk
	to = func(d *desk) {
		held = d
		w.a.now = maxTime(w.a.now, w.b.now)
		w.b.now = w.a.now
	}
	to(w.a)
	for _, d := range []*desk{w.a, w.b} {
		d.Share(func() bool { return held == d }, nil)
	}
	w.a.begin(t)
	w.a.step(t, interview.Go, interview.Go)
	w.settle(t)
	return w, to
}

// both fails unless both windows show what is kept.
func (w *two) both(t *testing.T) {
	t.Helper()
	w.settle(t)
	if diff := cmp.Diff(w.a.state(), w.b.state(), sameState); diff != "" {
		t.Errorf("one window (-), the other (+):\n%s", diff)
	}
	if r, _, _ := w.a.Open(); r.Skipped() != 0 {
		t.Errorf("%d events of the round did not fit", r.Skipped())
	}
	w.a.same(t, "one window")
	w.b.same(t, "the other")
}

// unroomy is a step or whatever else while the disk is full.
func (w *two) unroomy(t *testing.T, does func()) {
	t.Helper()
	w.memory.Refuse(ErrFull)
	does()
	w.memory.Refuse(nil)
}

func (d *desk) stepInVain(t *testing.T, kinds ...interview.EventKind) {
	t.Helper()
	for _, k := range kinds {
		r, _, _ := d.Open()
		e := interview.Event{Kind: k, At: d.clock().UnixMilli()}
		next, err := r.Do(e)
		ok(t, err)
		if err := d.Step(context.Background(), next, e); !errors.Is(err, ErrFull) {
			t.Fatalf("Step: %v, want ErrFull", err)
		}
	}
}

// What a window could not keep of something else does not keep it from reading the
// round that it takes over.
func TestTakeOverWithSomethingWaiting(t *testing.T) {
	w, to := handed(t)
	ok(t, w.b.Refresh(t.Context())) // the round is no news
	w.unroomy(t, func() {
		if err := w.b.Tick(t.Context(), "item", true); !errors.Is(err, ErrFull) {
			t.Fatalf("Tick: %v", err)
		}
	})
	w.a.step(t, interview.Done)
	w.toB.Reset() // it was not told
	to(w.b)
	ok(t, w.b.Refresh(t.Context()))
	w.b.step(t, interview.NextProbe)
	w.both(t)
	if !w.a.Ticks()["item"] {
		t.Error("what waited is not kept")
	}
}

// Steps that the window that lost the round could not keep are let go once the
// other has gone on without them; its answers are not.
func TestStepsOfTheLosingWindow(t *testing.T) {
	for name, comes := range map[string]func(t *testing.T, w *two, to func(*desk)){
		"seen again": func(t *testing.T, w *two, _ func(*desk)) { ok(t, w.a.Flush(t.Context())) },
		"the next thing": func(t *testing.T, w *two, _ func(*desk)) {
			ok(t, w.a.Star(t.Context(), "q-one", true))
		},
		"it hears": func(t *testing.T, w *two, _ func(*desk)) { w.settle(t); ok(t, w.a.Flush(t.Context())) },
		"back again": func(t *testing.T, w *two, to func(*desk)) {
			w.toA.Reset()
			to(w.a)
			ok(t, w.a.Refresh(t.Context()))
			w.a.step(t, interview.Pause)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w, to := handed(t)
			w.unroomy(t, func() {
				w.a.stepInVain(t, interview.Done, interview.Grade)
				r, _, _ := w.a.Open()
				e := interview.Event{Kind: interview.Graded, At: w.a.clock().UnixMilli()}
				next, err := r.Do(e)
				ok(t, err)
				if err := w.a.Keep(t.Context(), w.a.answer(r, sheet()), next, e); !errors.Is(err, ErrFull) {
					t.Fatalf("Keep: %v", err)
				}
			})
			to(w.b)
			ok(t, w.b.Refresh(t.Context()))
			r := w.b.step(t, interview.Done)
			ok(t, w.b.Draft(t.Context(), r, sheet()))
			r = w.b.step(t, interview.NextProbe)
			want := r.ProbeNumber()
			w.b.now = maxTime(w.a.now, w.b.now)
			comes(t, w, to)
			w.both(t)
			if r, s, _ := w.b.Open(); r.Phase() != interview.PhaseProbe || r.ProbeNumber() != want || s.Note == "" {
				t.Errorf("the round is at %v, probe %d, want probe %d; the note is %q", r.Phase(), r.ProbeNumber(), want, s.Note)
			}
			if n := len(w.b.Answers()); n != 1 {
				t.Errorf("%d answers are kept, want 1", n)
			}
		})
	}
}

// Steps that wait are not lost by leaving the round's screen to make room, and
// coming back, while nobody else has gone on with it.
func TestStepsWaitThroughMakingRoom(t *testing.T) {
	for name, flushes := range map[string]bool{"room was made there": true, "and not": false} {
		t.Run(name, func(t *testing.T) {
			w, to := handed(t)
			w.unroomy(t, func() {
				w.a.stepInVain(t, interview.Done)
				to(&desk{}) // the round is on no screen
				if !flushes {
					to(w.a)
					ok(t, w.a.Refresh(t.Context()))
					w.a.stepInVain(t, interview.NextProbe)
				}
			})
			ok(t, w.a.Flush(t.Context()))
			to(w.a)
			ok(t, w.a.Refresh(t.Context()))
			if r, _, _ := w.a.Open(); r.Phase() != interview.PhaseProbe {
				t.Errorf("the round is at %v", r.Phase())
			}
			w.both(t)
		})
	}
}

// A round whose beginning could not be kept is not left for an older one.
func TestRoundBegunInVain(t *testing.T) {
	w, _ := handed(t)
	p := w.a.plan()
	w.unroomy(t, func() {
		if err := w.a.Begin(t.Context(), p, interview.Event{Kind: interview.Begin, At: w.a.clock().UnixMilli()}); !errors.Is(err, ErrFull) {
			t.Fatalf("Begin: %v", err)
		}
		ok(t, w.a.Refresh(t.Context()))
	})
	if r, _, _ := w.a.Open(); r.Plan().ID != p.ID {
		t.Error("the round under way is an older one")
	}
	w.a.step(t, interview.Go)
	w.both(t)
}
