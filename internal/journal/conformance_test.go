package journal

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

// opener opens the same storage anew at each call.
type opener func(t *testing.T) Journal

// testID is an id that sorts by n.
func testID(n int) uuid.UUID {
	id := uuid.UUID{6: 0x70, 8: 0x80}
	id[4], id[5] = byte(n>>8), byte(n)
	return id
}

var testTime = time.Date(2026, 3, 1, 9, 30, 0, 125e6, time.UTC)

func testRecord(n int, k Kind, of string) Record {
	return Record{
		ID: testID(n), Kind: k, Of: of, V: Version, At: testTime.Add(time.Duration(n) * time.Millisecond),
		Zone: "Europe/Berlin", Data: json.RawMessage(fmt.Sprintf(`{"n":%d}`, n)),
	}
}

func numbers(rs []Record) []int {
	var out []int
	for _, r := range rs {
		out = append(out, int(r.ID[4])<<8|int(r.ID[5]))
	}
	return out
}

func commit(t *testing.T, j Journal, c Change) {
	t.Helper()
	if err := j.Commit(t.Context(), c); err != nil {
		t.Fatalf("Commit: %v", err)
	}
}

func byKind(t *testing.T, j Journal, k Kind, p Page) []Record {
	t.Helper()
	rs, err := j.ByKind(t.Context(), k, p)
	if err != nil {
		t.Fatalf("ByKind(%s): %v", k, err)
	}
	return rs
}

func ofThing(t *testing.T, j Journal, of string) []Record {
	t.Helper()
	rs, err := j.Of(t.Context(), of)
	if err != nil {
		t.Fatalf("Of(%s): %v", of, err)
	}
	return rs
}

func want(t *testing.T, what string, got []Record, numbersWanted ...int) {
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
	full := Record{
		ID: uuid.MustParse("0195f0c2-7a10-7abc-8def-0123456789ab"), Kind: KindAnswer, Of: words, V: 3,
		At: testTime, Zone: "+05:30", Data: data,
	}
	empty := Record{ID: testID(1), Kind: KindSetting, At: time.UnixMilli(0).UTC(), Data: json.RawMessage(`null`)}
	before := time.Date(1969, 1, 1, 0, 0, 0, 0, time.UTC)
	early := Record{ID: testID(2), Kind: KindTick, Of: "x", V: 1, At: before, Data: json.RawMessage(`[1, 2]`)}
	commit(t, j, Change{Put: []Record{full, empty, early}})

	for _, w := range []Record{full, empty, early} {
		if diff := cmp.Diff([]Record{w}, byKind(t, j, w.Kind, Page{})); diff != "" {
			t.Errorf("ByKind(%s) (-want +got):\n%s", w.Kind, diff)
		}
		if diff := cmp.Diff([]Record{w}, ofThing(t, j, w.Of)); diff != "" {
			t.Errorf("Of(%q) (-want +got):\n%s", w.Of, diff)
		}
	}
	// The journal's copy is its own.
	got := byKind(t, j, KindTick, Page{})
	got[0].Data[0] = '!'
	if diff := cmp.Diff([]Record{early}, byKind(t, j, KindTick, Page{})); diff != "" {
		t.Errorf("after writing into what was read (-want +got):\n%s", diff)
	}
}

func ordersAll(t *testing.T, open opener) {
	j := open(t)
	commit(t, j, Change{Put: []Record{
		testRecord(5, KindStep, "a"), testRecord(2, KindStep, "b"), testRecord(300, KindStep, "a"),
		testRecord(4, "steps", "a"), testRecord(1, "ste", "ab"), testRecord(9, KindStep, ""),
	}})
	want(t, "newest first", byKind(t, j, KindStep, Page{}), 300, 9, 5, 2)
	want(t, "a longer kind", byKind(t, j, "steps", Page{}), 4)
	want(t, "a kind never kept", byKind(t, j, KindGone, Page{}))
	want(t, "of every kind", byKind(t, j, Every, Page{}), 300, 9, 5, 4, 2, 1)
	want(t, "a page of every kind", byKind(t, j, Every, Page{Before: testID(9), Limit: 2}), 5, 4)
	want(t, "the newest of every kind", byKind(t, j, Every, Page{Limit: 1}), 300)
	want(t, "the rest of every kind", byKind(t, j, Every, Page{Before: testID(4)}), 2, 1)
	want(t, "oldest first", ofThing(t, j, "a"), 4, 5, 300)
	want(t, "a longer owner", ofThing(t, j, "ab"), 1)
	want(t, "no owner", ofThing(t, j, ""), 9)
	want(t, "an owner never kept", ofThing(t, j, "zz"))
}

func pages(t *testing.T, open opener) {
	j := open(t)
	var c Change
	for n := 1; n <= 7; n++ {
		c.Put = append(c.Put, testRecord(n, KindAnswer, "r"), testRecord(100+n, KindStep, "r"))
	}
	commit(t, j, c)
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
		page := Page{Limit: p.limit}
		if p.before != 0 {
			page.Before = testID(p.before)
		}
		want(t, p.name, byKind(t, j, KindAnswer, page), p.want...)
	}
}

func replaces(t *testing.T, open opener) {
	j := open(t)
	commit(t, j, Change{Put: []Record{testRecord(1, KindTick, "a"), testRecord(2, KindTick, "b"), testRecord(3, KindTick, "c")}})

	moved := testRecord(2, KindSetting, "k")
	commit(t, j, Change{Put: []Record{moved}, Drop: []uuid.UUID{testID(3), testID(77)}})
	want(t, "ticks after a replacement and a drop", byKind(t, j, KindTick, Page{}), 1)
	want(t, "the replaced", byKind(t, j, KindSetting, Page{}), 2)
	want(t, "its old owner", ofThing(t, j, "b"))

	commit(t, j, Change{Put: []Record{testRecord(1, KindTick, "new")}, Drop: []uuid.UUID{testID(1)}})
	want(t, "put wins over drop", ofThing(t, j, "new"), 1)

	commit(t, j, Change{Clear: true, Put: []Record{testRecord(8, KindTick, "d")}, Strict: true})
	want(t, "put after clear", byKind(t, j, KindTick, Page{}), 8)
	want(t, "settings after clear", byKind(t, j, KindSetting, Page{}))

	commit(t, j, Change{})
	want(t, "after an empty change", byKind(t, j, KindTick, Page{}), 8)
	if err := j.Clear(t.Context()); err != nil {
		t.Fatalf("Clear: %v", err)
	}
	want(t, "after Clear", byKind(t, j, KindTick, Page{}))
}

func allOrNothing(t *testing.T, open opener) {
	j := open(t)
	commit(t, j, Change{Put: []Record{testRecord(1, KindTick, "a")}})
	good := testRecord(2, KindTick, "b")
	for _, c := range []struct {
		name string
		bad  Record
	}{
		{"no id", Record{Kind: KindTick, Data: good.Data}},
		{"no kind", Record{ID: testID(3), Data: good.Data}},
		{"no data", Record{ID: testID(3), Kind: KindTick}},
		{"data cut", Record{ID: testID(3), Kind: KindTick, Data: good.Data[:3]}},
		{"control character in the owner", Record{ID: testID(3), Kind: KindTick, Of: "a\x1fb", Data: good.Data}},
		{"control character in the zone", Record{ID: testID(3), Kind: KindTick, Zone: "\x1e", Data: good.Data}},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := j.Commit(t.Context(), Change{Clear: true, Put: []Record{good, c.bad, testRecord(4, KindTick, "c")}})
			if !errors.Is(err, ErrInvalid) {
				t.Errorf("Commit: %v, want ErrInvalid", err)
			}
			want(t, "kept", byKind(t, j, KindTick, Page{}), 1)
		})
	}
}

func joins(t *testing.T, open opener) {
	a := Change{Put: []Record{testRecord(1, KindTick, "a"), testRecord(2, KindTick, "b")}, Drop: []uuid.UUID{testID(3)}, Strict: true}
	b := Change{Put: []Record{testRecord(3, KindTick, "c"), testRecord(1, KindTick, "d")}, Drop: []uuid.UUID{testID(2)}}
	j := open(t)
	both := a.then(b)
	if !both.Strict {
		t.Error("a strict change joined with another is not strict")
	}
	commit(t, j, both)
	want(t, "joined", byKind(t, j, KindTick, Page{}), 3, 1)
	want(t, "the later put", ofThing(t, j, "d"), 1)
	commit(t, j, both)
	want(t, "joined and done twice", byKind(t, j, KindTick, Page{}), 3, 1)
}

func opensAgain(t *testing.T, open opener) {
	j := open(t)
	commit(t, j, Change{Put: []Record{testRecord(1, KindTick, "a")}, Strict: true})
	again := open(t) // the first is still open, as after a kill nobody closes
	want(t, "read by another", byKind(t, again, KindTick, Page{}), 1)
	commit(t, again, Change{Put: []Record{testRecord(2, KindTick, "b")}})
	want(t, "written by another", byKind(t, j, KindTick, Page{}), 2, 1)
}

func manyWriters(t *testing.T, open opener) {
	var wg sync.WaitGroup
	errs := make([]error, 4)
	for w := range errs {
		j := open(t)
		wg.Go(func() {
			for n := range 20 {
				c := Change{Put: []Record{testRecord(w*100+n*2, KindStep, "r"), testRecord(w*100+n*2+1, KindTick, "r")}}
				errs[w] = errors.Join(errs[w], j.Commit(context.Background(), c))
			}
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	got := numbers(byKind(t, open(t), KindStep, Page{}))
	slices.Sort(got)
	if len(slices.Compact(got)) != 80 {
		t.Errorf("%d steps kept, want 80", len(got))
	}
}

func closes(t *testing.T, open opener) {
	j := open(t)
	commit(t, j, Change{Put: []Record{testRecord(1, KindTick, "a")}})
	if err := j.Close(); err != nil {
		t.Fatalf("Close: %v", err)
	}
	ctx := t.Context()
	_, kindErr := j.ByKind(ctx, KindTick, Page{})
	_, ofErr := j.Of(ctx, "a")
	_, soundsErr := j.Sounds(ctx)
	for what, err := range map[string]error{
		"Commit": j.Commit(ctx, Change{}), "ByKind": kindErr, "Of": ofErr, "Sounds": soundsErr, "Clear": j.Clear(ctx),
	} {
		if !errors.Is(err, ErrClosed) {
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
	err := j.Commit(ctx, Change{Put: []Record{testRecord(1, KindTick, "a")}})
	if !errors.Is(err, ErrLate) || !errors.Is(err, context.Canceled) {
		t.Errorf("Commit with a context that is done: %v, want ErrLate and context.Canceled", err)
	}
	if _, err := j.ByKind(ctx, KindTick, Page{}); !errors.Is(err, ErrLate) {
		t.Errorf("ByKind with a context that is done: %v, want ErrLate", err)
	}
	commit(t, j, Change{Put: []Record{testRecord(1, KindTick, "a")}})
	want(t, "the same change again", byKind(t, j, KindTick, Page{}), 1)
}
