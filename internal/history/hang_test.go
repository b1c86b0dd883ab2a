package history_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// hanging is a storage that can stop answering, as when another connection holds the
// lock. A request made meanwhile is carried out once it answers again, or its caller
// gives up; the caller cannot know which.
type hanging struct {
	*journaltest.Memory
	mu    sync.Mutex
	hangs chan struct{} // closed when it answers again; nil: it answers
}

func (h *hanging) hang() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.hangs == nil {
		h.hangs = make(chan struct{})
	}
}

func (h *hanging) answer() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.hangs != nil {
		close(h.hangs)
		h.hangs = nil
	}
}

func (h *hanging) turn(ctx context.Context) error {
	h.mu.Lock()
	hangs := h.hangs
	h.mu.Unlock()
	if hangs == nil {
		return nil
	}
	select {
	case <-hangs:
		return nil
	case <-ctx.Done():
		return journal.WrapTimeout(ctx.Err())
	}
}

func (h *hanging) Commit(ctx context.Context, c journal.Change) error {
	if err := h.turn(ctx); err != nil {
		return err
	}
	return h.Memory.Commit(ctx, c)
}

func (h *hanging) ByKind(ctx context.Context, k journal.Kind, p journal.Page) ([]journal.Record, error) {
	if err := h.turn(ctx); err != nil {
		return nil, err
	}
	return h.Memory.ByKind(ctx, k, p)
}

func (h *hanging) ByOwner(ctx context.Context, owner string) ([]journal.Record, error) {
	if err := h.turn(ctx); err != nil {
		return nil, err
	}
	return h.Memory.ByOwner(ctx, owner)
}

// within calls what a tap waits for, which must not take as long as people feel as a
// break.
func within(t historytest.TB, what string, call func() error) error {
	t.Helper()
	began := time.Now()
	err := call()
	if took := time.Since(began); took > time.Second {
		t.Errorf("%s took %v", what, took)
	}
	return err
}

// TestStorageThatHangs: an interview goes on, minutes of typing are no burden, and
// when the storage answers again all is kept, in order.
func TestStorageThatHangs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		j := &hanging{Memory: journaltest.NewMemory()}
		d := historytest.Open(t, j)
		r := d.BeginRound(t)
		var told atomic.Int32 // 1: of trouble; 2: of its end
		d.Observe(func(history.Event) {
			if d.Err() != nil {
				told.Store(1)
			} else {
				told.CompareAndSwap(1, 2)
			}
		})
		j.hang()

		for i, k := range []interview.EventKind{interview.Go, interview.Go, interview.Done} {
			e := interview.Event{Kind: k, At: d.Clock().UnixMilli()}
			next, err := r.Do(e)
			historytest.Check(t, err)
			if err := within(t, "a step", func() error { return d.Step(t.Context(), next, e) }); !errors.Is(err, journal.ErrTimeout) {
				t.Errorf("step %d: %v, want ErrTimeout", i, err)
			}
			r = next
		}
		if !errors.Is(d.Err(), journal.ErrTimeout) {
			t.Errorf("Err is %v, want ErrTimeout", d.Err())
		}
		began := time.Now()
		for i := range 3000 { // ten minutes of typing
			if err := d.KeepDraft(t.Context(), r, historytest.Sheet().WithNote(fmt.Sprint(i))); !errors.Is(err, journal.ErrTimeout) {
				t.Fatalf("a draft: %v, want ErrTimeout", err)
			}
			time.Sleep(200 * time.Millisecond)
		}
		if took := time.Since(began); took > 3000*200*time.Millisecond+time.Second {
			t.Errorf("typing for 10 minutes took %v", took)
		}
		if n := len(d.Pending().Put); n > 4 {
			t.Errorf("%d records wait, want the three steps and one draft", n)
		}
		for what, call := range map[string]func() error{
			"refresh":            func() error { return d.Tabs().Refresh(t.Context()) },
			"another tab's step": func() error { return d.Tabs().ApplyRemote(t.Context(), "all") },
			"flush":              func() error { return d.Flush(t.Context()) },
			"delete all":         func() error { return d.DeleteAll(t.Context()) },
			"delete a recording": func() error { return d.DeleteRecordings(t.Context(), "x/0") },
		} {
			if err := within(t, what, call); !errors.Is(err, journal.ErrTimeout) {
				t.Errorf("%s: %v, want ErrTimeout", what, err)
			}
		}

		j.answer()
		time.Sleep(2 * time.Minute)
		if d.Err() != nil || !d.Pending().Empty() {
			t.Errorf("Err is %v and %d records wait", d.Err(), len(d.Pending().Put))
		}
		if told.Load() != 2 {
			t.Error("nobody was told that the storage is back")
		}
		d.CheckReopen(t, "after the storage came back")
	})
}

// TestHangProperty: whatever a storage does, each call returns in time, the history
// goes on, and in the end it shows what is stored.
func TestHangProperty(t *testing.T) {
	bubble := func(_ historytest.TB, f func()) { synctest.Test(t, func(*testing.T) { f() }) }
	rapid.Check(t, func(t *rapid.T) {
		type event struct{ What, Milliseconds int }
		events := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) event {
			return event{rapid.SampledFrom([]int{0, 1, 2, 3, 4, 4, 5, 6, 7, 7, 7, 9}).Draw(t, "what"), rapid.IntRange(1, 30_000).Draw(t, "ms")}
		}), 1, 30).Draw(t, "events")
		bubble(t, func() {
			j := &hanging{Memory: journaltest.NewMemory()}
			d := historytest.Open(t, j)
			ctx := context.Background()
			d.BeginRound(t)
			d.Do(t, interview.Go, interview.Go) // to where there is something to write
			var ticked []string
			for i, e := range events {
				r, _, open := d.CurrentRound()
				switch {
				case e.What == 0:
					j.hang()
				case e.What == 1:
					j.answer()
				case e.What == 2:
					j.Refuse(journal.ErrFull)
				case e.What == 3:
					j.Refuse(nil)
				case e.What == 4:
					time.Sleep(time.Duration(e.Milliseconds) * time.Millisecond)
				case e.What == 5 || !open:
					_ = within(t, "begin", func() error {
						return d.Begin(ctx, d.NewPlan(), interview.Event{Kind: interview.Begin, At: d.Clock().UnixMilli()})
					})
				case e.What == 6:
					e := interview.Event{Kind: interview.Go, At: d.Clock().UnixMilli()}
					if next, err := r.Do(e); err == nil {
						_ = within(t, "step", func() error { return d.Step(ctx, next, e) })
					}
				case e.What == 7:
					_ = within(t, "draft", func() error { return d.KeepDraft(ctx, r, historytest.Sheet().WithNote(fmt.Sprint(i))) })
				default:
					_ = within(t, "tick", func() error { return d.SetTick(ctx, fmt.Sprint(i), true) })
					ticked = append(ticked, fmt.Sprint(i))
				}
			}
			j.answer()
			j.Refuse(nil)
			time.Sleep(5 * time.Minute)
			if err := d.Flush(ctx); err != nil || d.Err() != nil || !d.Pending().Empty() {
				t.Errorf("at last: %v, Err %v, %d wait", err, d.Err(), len(d.Pending().Put))
			}
			for _, item := range ticked {
				if !d.Ticks()[item] {
					t.Errorf("%s is not ticked", item)
				}
			}
			d.CheckReopen(t, "at last")
		})
	})
}

// TestLaterDraftWins: a draft that fails while a later one waits does not take its
// place.
func TestLaterDraftWins(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		j := &hanging{Memory: journaltest.NewMemory()}
		d := historytest.Open(t, j)
		d.BeginRound(t)
		r := d.Do(t, interview.Go, interview.Go)
		j.hang()
		for _, note := range []string{"first", "later"} {
			if err := d.KeepDraft(t.Context(), r, historytest.Sheet().WithNote(note)); !errors.Is(err, journal.ErrTimeout) {
				t.Errorf("the %s draft: %v, want ErrTimeout", note, err)
			}
		}
		j.Refuse(journal.ErrFull)
		j.answer()
		synctest.Wait()
		if !errors.Is(d.Err(), journal.ErrFull) {
			t.Errorf("Err is %v, want ErrFull", d.Err())
		}
		j.Refuse(nil)
		historytest.Check(t, d.Flush(t.Context()))
		d.CheckReopen(t, "after both failed")
	})
}
