package history_test

import (
	"context"
	"encoding/json"
	"errors"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// readOnly is a journal of a newer version, and dark one that cannot be read.
type (
	readOnly struct{ *journaltest.Memory }
	dark     struct {
		*journaltest.Memory
		closed bool
	}
)

func (readOnly) FallbackReason() error { return journal.ErrNewer }

func (*dark) ByKind(context.Context, journal.Kind, journal.Page) ([]journal.Record, error) {
	return nil, journal.ErrTimeout
}

func (d *dark) Close() error { d.closed = true; return nil }

// TestLaunch: a start comes to a book whatever the storage does, and an empty one
// never stands for a history that could not be read.
func TestLaunch(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	d.PracticeOne(t)
	many(t, d, journal.PageSize+1)
	fails := func(err error) func(context.Context) (journal.Journal, error) {
		return func(context.Context) (journal.Journal, error) { return nil, err }
	}
	cannotRead := &dark{Memory: m}
	for _, c := range []struct {
		name    string
		open    func(context.Context) (journal.Journal, error)
		read    journal.Journal
		readErr error
		answers int
		standIn []error // all of them
		not     error
		closes  bool
	}{
		{name: "well", open: func(context.Context) (journal.Journal, error) { return m, nil }, answers: journal.PageSize},
		{name: "blocked", open: fails(journal.ErrBlocked), standIn: []error{journal.ErrBlocked}},
		{name: "opens but cannot be read", open: func(context.Context) (journal.Journal, error) { return cannotRead, nil }, standIn: []error{journal.ErrTimeout}, closes: true},
		{name: "newer", open: fails(journal.ErrNewer), read: readOnly{m}, answers: journal.PageSize, standIn: []error{journal.ErrNewer}, not: history.ErrNewerUnreadable},
		{name: "newer and cannot be read", open: fails(journal.ErrNewer), read: cannotRead, standIn: []error{history.ErrNewerUnreadable, journal.ErrTimeout}, closes: true},
		{name: "newer and cannot be opened", open: fails(journal.ErrNewer), readErr: journal.ErrBroken, standIn: []error{history.ErrNewerUnreadable, journal.ErrBroken}},
	} {
		t.Run(c.name, func(t *testing.T) {
			cannotRead.closed = false
			b := history.OpenOrFallback(history.Openers{
				Open: c.open,
				OpenReadOnly: func(_ context.Context, why error) (journal.Journal, error) {
					if !errors.Is(why, journal.ErrNewer) {
						t.Errorf("opened to read because %v", why)
					}
					return c.read, c.readErr
				},
				Timeout: time.Minute,
			}, d.NewID, d.Clock, func() string { return "UTC" })
			if got := len(b.Answers()); got != c.answers {
				t.Errorf("%d answers, want %d", got, c.answers)
			}
			in := b.FallbackReason()
			if (in != nil) != (len(c.standIn) > 0) || c.not != nil && errors.Is(in, c.not) {
				t.Errorf("it stands in because of %v", in)
			}
			for _, want := range c.standIn {
				if !errors.Is(in, want) {
					t.Errorf("it stands in because of %v, want %v", in, want)
				}
			}
			if cannotRead.closed != c.closes {
				t.Errorf("what cannot be read is closed: %v", cannotRead.closed)
			}
		})
	}
}

// slow takes a second for each page.
type slow struct{ *journaltest.Memory }

func (s slow) ByKind(ctx context.Context, k journal.Kind, p journal.Page) ([]journal.Record, error) {
	select {
	case <-time.After(time.Second):
		return s.Memory.ByKind(ctx, k, p)
	case <-ctx.Done():
		return nil, journal.WrapTimeout(ctx.Err())
	}
}

// TestStartEndsByProgress: a start with much to read takes its time, and only one that
// gets nothing is given up.
func TestStartEndsByProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := journaltest.NewMemory()
		d := historytest.Open(t, m)
		for i := range 20 * journal.PageSize {
			historytest.Check(t, d.SetTick(t.Context(), strconv.Itoa(i), true))
		}
		h := history.OpenOrFallback(history.Openers{
			Open:    func(context.Context) (journal.Journal, error) { return slow{m}, nil },
			Timeout: 8 * time.Second,
		}, d.NewID, d.Clock, func() string { return "UTC" })
		if err := h.FallbackReason(); err != nil || len(h.Ticks()) != 20*journal.PageSize {
			t.Errorf("it reads %d ticks and stands in because of %v", len(h.Ticks()), err)
		}
	})
}

// many puts copies of the newest answer into a history's journal.
func many(t historytest.TB, d *historytest.Session, n int) {
	t.Helper()
	rec, err := d.Journal.ByKind(context.Background(), journal.KindAnswer, journal.Page{Limit: 1})
	historytest.Check(t, err)
	a := d.Answers()[0]
	var c journal.Change
	for range n {
		a.ID = d.NewID()
		r := rec[0]
		r.ID = a.ID
		r.Data, err = json.Marshal(a)
		historytest.Check(t, err)
		c.Put = append(c.Put, r)
	}
	historytest.Check(t, d.Journal.Commit(context.Background(), c))
}
