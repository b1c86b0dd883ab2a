package app

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// dim is a journal that cannot be read while it is dark.
type dim struct {
	*journaltest.Memory
	dark atomic.Bool
}

func (d *dim) ByKind(ctx context.Context, k journal.Kind, p journal.Page) ([]journal.Record, error) {
	if d.dark.Load() {
		return nil, journal.ErrLate
	}
	return d.Memory.ByKind(ctx, k, p)
}

// seen is a browser whose page can become visible again.
type seen struct {
	browser
	again []func()
}

func (s *seen) OnVisible(f func()) func() {
	s.again = append(s.again, f)
	return func() {}
}

// TestReadingGoesOn: what could not be read is no trouble for good, and is read once
// it can be: when the page is seen again, and by a tap. The recordings that nothing
// leads to go then, too, however long the history is.
func TestReadingGoesOn(t *testing.T) {
	for _, c := range []struct {
		name, address string
		again         func(*screen, *seen)
	}{
		{"the page is seen again", "/", func(_ *screen, b *seen) {
			for _, f := range b.again {
				f()
			}
		}},
		{"a tap", "/storage/", func(s *screen, _ *seen) { s.press("keep-again") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHall(t)
			left := h.plan(bank.PhoneScreen, bank.HiringManager)
			h.begin(left)
			h.begin(h.single(&bank.Questions[0]))
			h.mem.AddRecording(journal.Recording{Owner: journal.RecordingKey(left.ID, 1), Bytes: 1, Takes: 1})
			h.long(250)
			j, b := &dim{Memory: h.mem}, &seen{}
			book, err := history.Start(t.Context(), j, h.id, h.clock, func() string { return "UTC" })
			if err != nil {
				t.Fatal(err)
			}
			h.deps.Model, h.deps.Device = NewModel(book), abilities(b)
			j.dark.Store(true)
			s := show(t, h.deps, c.address)
			if !s.until(func() bool { return book.Err() != nil && !h.deps.Model.reading.Load() }) {
				t.Fatal("what cannot be read is no trouble")
			}
			j.dark.Store(false)
			c.again(s, b)
			if !s.until(func() bool { return book.FullyLoaded() && book.Err() == nil }) {
				t.Fatalf("whole %v, trouble %v", book.FullyLoaded(), book.Err())
			}
			if !s.until(func() bool {
				sounds, err := h.mem.Recordings(t.Context())
				return err == nil && len(sounds) == 0
			}) {
				t.Error("a recording that nothing leads to is left")
			}
		})
	}
}
