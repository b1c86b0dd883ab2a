package journal

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
)

// readOnly is a journal of a newer version, and dark one that cannot be read.
type (
	readOnly struct{ *Memory }
	dark     struct {
		*Memory
		closed bool
	}
)

func (readOnly) because() error { return ErrNewer }

func (*dark) ByKind(context.Context, Kind, Page) ([]Record, error) { return nil, ErrLate }

func (d *dark) Close() error { d.closed = true; return nil }

// TestLaunch: a start comes to a book whatever the storage does, and an empty one
// never stands for a history that could not be read.
func TestLaunch(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	d.practise(t)
	many(t, d, pageSize+1)
	fails := func(err error) func(context.Context) (Journal, error) {
		return func(context.Context) (Journal, error) { return nil, err }
	}
	cannotRead := &dark{Memory: m}
	for _, c := range []struct {
		name    string
		open    func(context.Context) (Journal, error)
		read    Journal
		readErr error
		answers int
		standIn []error // all of them
		not     error
		closes  bool
	}{
		{name: "well", open: func(context.Context) (Journal, error) { return m, nil }, answers: pageSize},
		{name: "blocked", open: fails(ErrBlocked), standIn: []error{ErrBlocked}},
		{name: "opens but cannot be read", open: func(context.Context) (Journal, error) { return cannotRead, nil }, standIn: []error{ErrLate}, closes: true},
		{name: "newer", open: fails(ErrNewer), read: readOnly{m}, answers: pageSize, standIn: []error{ErrNewer}, not: ErrUnread},
		{name: "newer and cannot be read", open: fails(ErrNewer), read: cannotRead, standIn: []error{ErrUnread, ErrLate}, closes: true},
		{name: "newer and cannot be opened", open: fails(ErrNewer), readErr: ErrBroken, standIn: []error{ErrUnread, ErrBroken}},
	} {
		t.Run(c.name, func(t *testing.T) {
			cannotRead.closed = false
			contexts := 0
			b := Launch(Doors{
				Open: c.open,
				ToRead: func(_ context.Context, why error) (Journal, error) {
					if contexts != 2 {
						t.Errorf("opened to read with what the first try left of its time")
					}
					if !errors.Is(why, ErrNewer) {
						t.Errorf("opened to read because %v", why)
					}
					return c.read, c.readErr
				},
				Patience: func() (context.Context, context.CancelFunc) {
					contexts++
					return context.WithCancel(t.Context())
				},
			}, d.newID, d.clock, func() string { return "UTC" })
			if got := len(b.Answers()); got != c.answers {
				t.Errorf("%d answers, want %d", got, c.answers)
			}
			in := b.StandIn()
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

// many puts copies of the newest answer into a desk's journal.
func many(t tester, d *desk, n int) {
	t.Helper()
	rec, err := d.j.ByKind(context.Background(), KindAnswer, Page{Limit: 1})
	ok(t, err)
	a := d.Answers()[0]
	var c Change
	for range n {
		a.ID = d.newID()
		r := rec[0]
		r.ID = a.ID
		r.Data, err = json.Marshal(a)
		ok(t, err)
		c.Put = append(c.Put, r)
	}
	ok(t, d.j.Commit(context.Background(), c))
}
