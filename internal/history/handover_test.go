package history_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// handed are two windows in a round that the first runs, and how it changes hands.
func handed(t *testing.T) (w *two, to func(*historytest.Session)) {
	t.Helper()
	w = sitTwo(t)
	var held *historytest.Session
	to = func(d *historytest.Session) {
		held = d
		w.a.Now = maxTime(w.a.Now, w.b.Now)
		w.b.Now = w.a.Now
	}
	to(w.a)
	for _, d := range []*historytest.Session{w.a, w.b} {
		d.Tabs().Coordinate(func() bool { return held == d }, nil)
	}
	w.a.BeginRound(t)
	w.a.Do(t, interview.Go, interview.Go)
	w.settle(t)
	return w, to
}

// both fails unless both windows show what is kept.
func (w *two) both(t *testing.T) {
	t.Helper()
	w.settle(t)
	if diff := cmp.Diff(w.a.State(), w.b.State(), historytest.SameState); diff != "" {
		t.Errorf("one window (-), the other (+):\n%s", diff)
	}
	if r, _, _ := w.a.CurrentRound(); r.DiscardedEvents() != 0 {
		t.Errorf("%d events of the round did not fit", r.DiscardedEvents())
	}
	w.a.CheckReopen(t, "one window")
	w.b.CheckReopen(t, "the other")
}

// unroomy is a step or whatever else while the disk is full.
func (w *two) unroomy(t *testing.T, does func()) {
	t.Helper()
	w.memory.Refuse(journal.ErrFull)
	does()
	w.memory.Refuse(nil)
}

func stepInVain(d *historytest.Session, t *testing.T, kinds ...interview.EventKind) {
	t.Helper()
	for _, k := range kinds {
		r, _, _ := d.CurrentRound()
		e := interview.Event{Kind: k, At: d.Clock().UnixMilli()}
		next, err := r.Do(e)
		historytest.Check(t, err)
		if err := d.Step(context.Background(), next, e); !errors.Is(err, journal.ErrFull) {
			t.Fatalf("Step: %v, want ErrFull", err)
		}
	}
}

// What a window could not keep of something else does not keep it from reading the
// round that it takes over.
func TestTakeOverWithSomethingWaiting(t *testing.T) {
	w, to := handed(t)
	historytest.Check(t, w.b.Tabs().Refresh(t.Context())) // the round is known already
	w.unroomy(t, func() {
		if err := w.b.SetTick(t.Context(), "item", true); !errors.Is(err, journal.ErrFull) {
			t.Fatalf("Tick: %v", err)
		}
	})
	w.a.Do(t, interview.Done)
	w.toB.Reset() // it was not told
	to(w.b)
	historytest.Check(t, w.b.Tabs().Refresh(t.Context()))
	w.b.Do(t, interview.NextProbe)
	w.both(t)
	if !w.a.Ticks()["item"] {
		t.Error("what waited is not kept")
	}
}

// Steps that the window that lost the round could not keep are let go once the
// other has gone on without them; its answers are not.
func TestStepsOfTheLosingWindow(t *testing.T) {
	for name, comes := range map[string]func(t *testing.T, w *two, to func(*historytest.Session)){
		"seen again": func(t *testing.T, w *two, _ func(*historytest.Session)) { historytest.Check(t, w.a.Flush(t.Context())) },
		"the next thing": func(t *testing.T, w *two, _ func(*historytest.Session)) {
			historytest.Check(t, w.a.SetStar(t.Context(), "q-one", true))
		},
		"it hears": func(t *testing.T, w *two, _ func(*historytest.Session)) {
			w.settle(t)
			historytest.Check(t, w.a.Flush(t.Context()))
		},
		"back again": func(t *testing.T, w *two, to func(*historytest.Session)) {
			w.toA.Reset()
			to(w.a)
			historytest.Check(t, w.a.Tabs().Refresh(t.Context()))
			w.a.Do(t, interview.Pause)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w, to := handed(t)
			w.unroomy(t, func() {
				stepInVain(w.a, t, interview.Done, interview.Grade)
				r, _, _ := w.a.CurrentRound()
				e := interview.Event{Kind: interview.Graded, At: w.a.Clock().UnixMilli()}
				next, err := r.Do(e)
				historytest.Check(t, err)
				if err := w.a.KeepAnswer(t.Context(), w.a.NewAnswer(r, historytest.Sheet()), next, e); !errors.Is(err, journal.ErrFull) {
					t.Fatalf("Keep: %v", err)
				}
			})
			to(w.b)
			historytest.Check(t, w.b.Tabs().Refresh(t.Context()))
			r := w.b.Do(t, interview.Done)
			historytest.Check(t, w.b.KeepDraft(t.Context(), r, historytest.Sheet()))
			r = w.b.Do(t, interview.NextProbe)
			want := r.ProbeNumber()
			w.b.Now = maxTime(w.a.Now, w.b.Now)
			comes(t, w, to)
			w.both(t)
			if r, s, _ := w.b.CurrentRound(); r.Phase() != interview.PhaseProbe || r.ProbeNumber() != want || s.Note == "" {
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
				stepInVain(w.a, t, interview.Done)
				to(&historytest.Session{}) // the round is on no screen
				if !flushes {
					to(w.a)
					historytest.Check(t, w.a.Tabs().Refresh(t.Context()))
					stepInVain(w.a, t, interview.NextProbe)
				}
			})
			historytest.Check(t, w.a.Flush(t.Context()))
			to(w.a)
			historytest.Check(t, w.a.Tabs().Refresh(t.Context()))
			if r, _, _ := w.a.CurrentRound(); r.Phase() != interview.PhaseProbe {
				t.Errorf("the round is at %v", r.Phase())
			}
			w.both(t)
		})
	}
}

// A round whose beginning could not be kept is not left for an older one.
func TestRoundBegunInVain(t *testing.T) {
	w, _ := handed(t)
	p := w.a.NewPlan()
	w.unroomy(t, func() {
		if err := w.a.Begin(t.Context(), p, interview.Event{Kind: interview.Begin, At: w.a.Clock().UnixMilli()}); !errors.Is(err, journal.ErrFull) {
			t.Fatalf("Begin: %v", err)
		}
		historytest.Check(t, w.a.Tabs().Refresh(t.Context()))
	})
	if r, _, _ := w.a.CurrentRound(); r.Plan().ID != p.ID {
		t.Error("the round under way is an older one")
	}
	w.a.Do(t, interview.Go)
	w.both(t)
}
