package journal_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// opener opens the same storage again at each call.
type opener func(t *testing.T) journal.Journal

func numbers(rs []journal.Record) []int {
	var out []int
	for _, r := range rs {
		out = append(out, int(r.ID[4])<<8|int(r.ID[5]))
	}
	return out
}

func want(t *testing.T, what string, got []journal.Record, numbersWanted ...int) {
	t.Helper()
	if diff := cmp.Diff(numbersWanted, numbers(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// conform holds a form of the journal to what Journal promises. fresh gives an
// opener of an empty storage.
func conform(t *testing.T, fresh func(t *testing.T) opener) {
	for _, c := range []struct {
		name string
		test func(t *testing.T, open opener)
	}{
		{"what is kept comes back the same", keepsAll},
		{"order and belonging", ordersAll},
		{"pages", pages},
		{"drop, replace, clear", replaces},
		{"all or nothing", allOrNothing},
		{"joined changes do the same", joins},
		{"opened again", opensAgain},
		{"many writers", manyWriters},
		{"closed", closes},
		{"nobody waits", nobodyWaits},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, fresh(t)) })
	}
}

func keepsAll(t *testing.T, open opener) {
	j := open(t)
	words := "„Größe“ 日本 🙂\u2028\\\"'`</script>\u007f"
	data, err := json.Marshal(map[string]string{"text": words, "lines": "a\nb\tc\x1e\x1f\x00"})
	if err != nil {
		t.Fatal(err)
	}
	full := journal.Record{
		ID: uuid.MustParse("0195f0c2-7a10-7abc-8def-0123456789ab"), Kind: journal.KindAnswer, Owner: words, V: 3,
		At: journaltest.Time, Zone: "+05:30", Data: data,
	}
	empty := journal.Record{ID: journaltest.ID(1), Kind: journal.KindSetting, At: time.UnixMilli(0).UTC(), Data: json.RawMessage(`null`)}
	before := time.Date(1969, 1, 1, 0, 0, 0, 0, time.UTC)
	early := journal.Record{ID: journaltest.ID(2), Kind: journal.KindTick, Owner: "x", V: 1, At: before, Data: json.RawMessage(`[1, 2]`)}
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{full, empty, early}})

	for _, w := range []journal.Record{full, empty, early} {
		if diff := cmp.Diff([]journal.Record{w}, journaltest.ByKind(t, j, w.Kind, journal.Page{})); diff != "" {
			t.Errorf("ByKind(%s) (-want +got):\n%s", w.Kind, diff)
		}
		if diff := cmp.Diff([]journal.Record{w}, journaltest.ByOwner(t, j, w.Owner)); diff != "" {
			t.Errorf("Of(%q) (-want +got):\n%s", w.Owner, diff)
		}
	}
	// The journal's copy is its own.
	got := journaltest.ByKind(t, j, journal.KindTick, journal.Page{})
	got[0].Data[0] = '!'
	if diff := cmp.Diff([]journal.Record{early}, journaltest.ByKind(t, j, journal.KindTick, journal.Page{})); diff != "" {
		t.Errorf("after writing into what was read (-want +got):\n%s", diff)
	}
}

func ordersAll(t *testing.T, open opener) {
	j := open(t)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{
		journaltest.Record(5, journal.KindStep, "a"), journaltest.Record(2, journal.KindStep, "b"), journaltest.Record(300, journal.KindStep, "a"),
		journaltest.Record(4, "steps", "a"), journaltest.Record(1, "ste", "ab"), journaltest.Record(9, journal.KindStep, ""),
	}})
	want(t, "newest first", journaltest.ByKind(t, j, journal.KindStep, journal.Page{}), 300, 9, 5, 2)
	want(t, "a longer kind", journaltest.ByKind(t, j, "steps", journal.Page{}), 4)
	want(t, "a kind never kept", journaltest.ByKind(t, j, journal.KindTombstone, journal.Page{}))
	want(t, "of every kind", journaltest.ByKind(t, j, journal.AnyKind, journal.Page{}), 300, 9, 5, 4, 2, 1)
	want(t, "a page of every kind", journaltest.ByKind(t, j, journal.AnyKind, journal.Page{Before: journaltest.ID(9), Limit: 2}), 5, 4)
	want(t, "the newest of every kind", journaltest.ByKind(t, j, journal.AnyKind, journal.Page{Limit: 1}), 300)
	want(t, "the rest of every kind", journaltest.ByKind(t, j, journal.AnyKind, journal.Page{Before: journaltest.ID(4)}), 2, 1)
	want(t, "oldest first", journaltest.ByOwner(t, j, "a"), 4, 5, 300)
	want(t, "a longer owner", journaltest.ByOwner(t, j, "ab"), 1)
	want(t, "no owner", journaltest.ByOwner(t, j, ""), 9)
	want(t, "an owner never kept", journaltest.ByOwner(t, j, "zz"))
}

func pages(t *testing.T, open opener) {
	j := open(t)
	var c journal.Change
	for n := 1; n <= 7; n++ {
		c.Put = append(c.Put, journaltest.Record(n, journal.KindAnswer, "r"), journaltest.Record(100+n, journal.KindStep, "r"))
	}
	journaltest.Commit(t, j, c)
	for _, p := range []struct {
		name   string
		before int
		limit  int
		want   []int
	}{
		{"all", 0, 0, []int{7, 6, 5, 4, 3, 2, 1}},
		{"a negative limit is none", 0, -3, []int{7, 6, 5, 4, 3, 2, 1}},
		{"the newest", 0, 1, []int{7}},
		{"first page", 0, 3, []int{7, 6, 5}},
		{"second page", 5, 3, []int{4, 3, 2}},
		{"last page", 2, 3, []int{1}},
		{"behind the last", 1, 3, nil},
		{"exactly all", 0, 7, []int{7, 6, 5, 4, 3, 2, 1}},
		{"more than all", 0, 8, []int{7, 6, 5, 4, 3, 2, 1}},
		{"all before", 4, 0, []int{3, 2, 1}},
		{"one before", 4, 1, []int{3}},
		{"before one that is not there", 50, 2, []int{7, 6}},
	} {
		page := journal.Page{Limit: p.limit}
		if p.before != 0 {
			page.Before = journaltest.ID(p.before)
		}
		want(t, p.name, journaltest.ByKind(t, j, journal.KindAnswer, page), p.want...)
	}
}

func replaces(t *testing.T, open opener) {
	j := open(t)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a"), journaltest.Record(2, journal.KindTick, "b"), journaltest.Record(3, journal.KindTick, "c")}})

	moved := journaltest.Record(2, journal.KindSetting, "k")
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{moved}, Drop: []uuid.UUID{journaltest.ID(3), journaltest.ID(77)}})
	want(t, "ticks after a replacement and a drop", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
	want(t, "the replaced", journaltest.ByKind(t, j, journal.KindSetting, journal.Page{}), 2)
	want(t, "its old owner", journaltest.ByOwner(t, j, "b"))

	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "new")}, Drop: []uuid.UUID{journaltest.ID(1)}})
	want(t, "put wins over drop", journaltest.ByOwner(t, j, "new"), 1)

	journaltest.Commit(t, j, journal.Change{Clear: true, Put: []journal.Record{journaltest.Record(8, journal.KindTick, "d")}, Strict: true})
	want(t, "put after clear", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 8)
	want(t, "settings after clear", journaltest.ByKind(t, j, journal.KindSetting, journal.Page{}))

	journaltest.Commit(t, j, journal.Change{})
	want(t, "after an empty change", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 8)
	if err := j.Clear(t.Context()); err != nil {
		t.Fatalf("Clear: %v", err)
	}
	want(t, "after Clear", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}))
}

func allOrNothing(t *testing.T, open opener) {
	j := open(t)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	good := journaltest.Record(2, journal.KindTick, "b")
	for _, c := range []struct {
		name string
		bad  journal.Record
	}{
		{"no id", journal.Record{Kind: journal.KindTick, Data: good.Data}},
		{"no kind", journal.Record{ID: journaltest.ID(3), Data: good.Data}},
		{"no data", journal.Record{ID: journaltest.ID(3), Kind: journal.KindTick}},
		{"data cut", journal.Record{ID: journaltest.ID(3), Kind: journal.KindTick, Data: good.Data[:3]}},
		{"control character in the owner", journal.Record{ID: journaltest.ID(3), Kind: journal.KindTick, Owner: "a\x1fb", Data: good.Data}},
		{"control character in the zone", journal.Record{ID: journaltest.ID(3), Kind: journal.KindTick, Zone: "\x1e", Data: good.Data}},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := j.Commit(t.Context(), journal.Change{Clear: true, Put: []journal.Record{good, c.bad, journaltest.Record(4, journal.KindTick, "c")}})
			if !errors.Is(err, journal.ErrInvalid) {
				t.Errorf("Commit: %v, want ErrInvalid", err)
			}
			want(t, "kept", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
		})
	}
}

func joins(t *testing.T, open opener) {
	a := journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a"), journaltest.Record(2, journal.KindTick, "b")}, Drop: []uuid.UUID{journaltest.ID(3)}, Strict: true}
	b := journal.Change{Put: []journal.Record{journaltest.Record(3, journal.KindTick, "c"), journaltest.Record(1, journal.KindTick, "d")}, Drop: []uuid.UUID{journaltest.ID(2)}}
	j := open(t)
	both := a.Then(b)
	if !both.Strict {
		t.Error("a strict change joined with another is not strict")
	}
	journaltest.Commit(t, j, both)
	want(t, "joined", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 3, 1)
	want(t, "the later put", journaltest.ByOwner(t, j, "d"), 1)
	journaltest.Commit(t, j, both)
	want(t, "joined and done twice", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 3, 1)
}

func opensAgain(t *testing.T, open opener) {
	j := open(t)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}, Strict: true})
	again := open(t) // the first is still open, as after a kill nobody closes
	want(t, "read by another", journaltest.ByKind(t, again, journal.KindTick, journal.Page{}), 1)
	journaltest.Commit(t, again, journal.Change{Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b")}})
	want(t, "written by another", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 2, 1)
}

func manyWriters(t *testing.T, open opener) {
	var wg sync.WaitGroup
	errs := make([]error, 4)
	for w := range errs {
		j := open(t)
		wg.Go(func() {
			for n := range 20 {
				c := journal.Change{Put: []journal.Record{journaltest.Record(w*100+n*2, journal.KindStep, "r"), journaltest.Record(w*100+n*2+1, journal.KindTick, "r")}}
				errs[w] = errors.Join(errs[w], j.Commit(context.Background(), c))
			}
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	got := numbers(journaltest.ByKind(t, open(t), journal.KindStep, journal.Page{}))
	slices.Sort(got)
	if len(slices.Compact(got)) != 80 {
		t.Errorf("%d steps kept, want 80", len(got))
	}
}

func closes(t *testing.T, open opener) {
	j := open(t)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	if err := j.Close(); err != nil {
		t.Fatalf("Close: %v", err)
	}
	ctx := t.Context()
	_, kindErr := j.ByKind(ctx, journal.KindTick, journal.Page{})
	_, ofErr := j.ByOwner(ctx, "a")
	_, soundsErr := j.Recordings(ctx)
	for what, err := range map[string]error{
		"Commit": j.Commit(ctx, journal.Change{}), "ByKind": kindErr, "Of": ofErr, "Sounds": soundsErr, "Clear": j.Clear(ctx),
	} {
		if !errors.Is(err, journal.ErrClosed) {
			t.Errorf("%s on a closed journal: %v, want ErrClosed", what, err)
		}
	}
	if err := j.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
}

func nobodyWaits(t *testing.T, open opener) {
	j := open(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := j.Commit(ctx, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	if !errors.Is(err, journal.ErrTimeout) || !errors.Is(err, context.Canceled) {
		t.Errorf("Commit with a context that is done: %v, want ErrTimeout and context.Canceled", err)
	}
	if _, err := j.ByKind(ctx, journal.KindTick, journal.Page{}); !errors.Is(err, journal.ErrTimeout) {
		t.Errorf("ByKind with a context that is done: %v, want ErrTimeout", err)
	}
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	want(t, "the same change again", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
}
