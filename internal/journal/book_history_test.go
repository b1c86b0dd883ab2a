package journal

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/recall"
)

func TestHistory(t *testing.T) {
	d := sit(t, NewMemory())
	ctx := t.Context()
	var ids []uuid.UUID
	for range 4 {
		ids = append(ids, d.practise(t).ID)
	}
	shown := func() []uuid.UUID {
		var out []uuid.UUID
		for _, a := range d.Answers() {
			out = append(out, a.ID)
		}
		return out
	}
	check := func(what string, want ...uuid.UUID) {
		t.Helper()
		if diff := cmp.Diff(want, shown()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
		d.same(t, what)
	}
	check("newest first", ids[3], ids[2], ids[1], ids[0])
	held := d.Answers()
	before := slices.Clone(held)

	ok(t, d.Note(ctx, ids[1], "one"))
	ok(t, d.Note(ctx, ids[1], "two"))
	if a, _ := d.Answer(ids[1]); a.Sheet.Note != "two" {
		t.Errorf("note %q, want two", a.Sheet.Note)
	}
	ok(t, d.Delete(ctx, ids[1]))
	check("one deleted", ids[3], ids[2], ids[0])
	if _, found := d.Answer(ids[1]); found {
		t.Error("a deleted answer is found")
	}
	for what, err := range map[string]error{
		"Delete of a deleted":  d.Delete(ctx, ids[1]),
		"Note on a deleted":    d.Note(ctx, ids[1], "three"),
		"Delete of an unknown": d.Delete(ctx, testID(60000)),
		"Undelete, unknown":    d.Undelete(ctx, testID(60000)),
		"Note on an unknown":   d.Note(ctx, testID(60000), "x"),
	} {
		if !errors.Is(err, ErrNoAnswer) {
			t.Errorf("%s: %v, want ErrNoAnswer", what, err)
		}
	}
	ok(t, d.Undelete(ctx, ids[1]))
	ok(t, d.Undelete(ctx, ids[1]))
	check("had back", ids[3], ids[2], ids[1], ids[0])
	if a, _ := d.Answer(ids[1]); a.Sheet.Note != "two" {
		t.Errorf("note %q after it was had back, want two", a.Sheet.Note)
	}

	ok(t, d.Delete(ctx, ids[1]))
	ok(t, d.Delete(ctx, ids[3]))
	d.reopen(t)
	ok(t, d.Purge(ctx))
	check("purged", ids[2], ids[0])
	if err := d.Undelete(ctx, ids[1]); !errors.Is(err, ErrNoAnswer) {
		t.Errorf("Undelete of a purged answer: %v, want ErrNoAnswer", err)
	}
	for _, k := range []Kind{KindGone, KindNote} {
		if rest := byKind(t, d.j, k, Page{}); len(rest) != 0 {
			t.Errorf("%d records of kind %s are left", len(rest), k)
		}
	}
	if n := len(byKind(t, d.j, KindAnswer, Page{})); n != 2 {
		t.Errorf("%d answers are left, want 2", n)
	}
	if diff := cmp.Diff(before, held, sameState); diff != "" {
		t.Errorf("a slice handed out before was changed:\n%s", diff)
	}
}

// A loop has one debrief, at the step it was kept at last, and deleting its
// answers leaves it as it is.
func TestDebriefs(t *testing.T) {
	d := sit(t, NewMemory())
	ctx := t.Context()
	first, second := d.newID(), d.newID()
	ok(t, d.KeepDebrief(ctx, d.debrief(t, second, 0)))
	held := d.debrief(t, first, 0)
	ok(t, d.KeepDebrief(ctx, held))
	for held.Step < debrief.StepRevote {
		var err error
		held, err = held.Next()
		ok(t, err)
		ok(t, d.KeepDebrief(ctx, held))
		d.same(t, held.Step.String())
	}
	ok(t, d.Delete(ctx, d.practise(t).ID))
	ok(t, d.Purge(ctx))
	d.reopen(t)
	all := d.Debriefs()
	if len(all) != 2 || all[0].Loop != second || all[1].Loop != first {
		t.Fatalf("%d debriefs, not one a loop with the newest loop's first: %+v", len(all), all)
	}
	if diff := cmp.Diff(held, all[1], sameState); diff != "" {
		t.Errorf("kept (-), read (+):\n%s", diff)
	}
	if n := len(byKind(t, d.j, KindDebrief, Page{})); n != 2 {
		t.Errorf("%d records of debriefs, want one for each of two loops", n)
	}
}

func TestDeleteAll(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	ctx := t.Context()
	a := d.practise(t)
	ok(t, d.Note(ctx, a.ID, "x"))
	ok(t, d.Delete(ctx, d.practise(t).ID))
	ok(t, d.Tick(ctx, "item", true))
	ok(t, d.Star(ctx, "question", true))
	ok(t, d.KeepLoop(ctx, interview.Loop{ID: d.newID(), Version: 1}))
	ok(t, d.KeepDebrief(ctx, d.debrief(t, d.newID(), 5)))
	ok(t, d.Recall(ctx, "card", recall.Memory{}.Answered(true, d.now)))
	ok(t, d.SetSetting(ctx, "theme", "dark"))
	commit(t, m, Change{Put: []Record{testRecord(60000, KindAnswer, "spoiled")}})
	d.reopen(t)
	if d.Damaged() != 1 {
		t.Fatalf("%d damaged, want 1", d.Damaged())
	}

	m.Refuse(ErrBroken)
	before := d.state()
	if err := d.DeleteAll(ctx); !errors.Is(err, ErrBroken) || !errors.Is(d.Trouble(), ErrBroken) {
		t.Errorf("DeleteAll: %v, trouble %v; want ErrBroken", err, d.Trouble())
	}
	if diff := cmp.Diff(before, d.state(), sameState); diff != "" {
		t.Errorf("what was not deleted does not show:\n%s", diff)
	}
	m.Refuse(nil)
	ok(t, d.SetSetting(ctx, "track", "pm-t"))
	if len(d.Answers()) != 1 {
		t.Error("a deletion that failed was made up for later")
	}

	ok(t, d.DeleteAll(ctx))
	want := state{Ticks: map[string]bool{"item": true}, Stars: map[string]bool{"question": true}, Settings: [3]string{"dark", "pm-t", ""}}
	if diff := cmp.Diff(want, d.state(), sameState); diff != "" {
		t.Errorf("after DeleteAll (-want +got):\n%s", diff)
	}
	d.same(t, "deleted all")
	if n := len(m.records); n != 4 {
		t.Errorf("%d records are left, want a tick, a star and two settings", n)
	}
	d.practise(t)
	d.same(t, "practised again")
}

// Purging writes what failed before too, and finds the notes that another
// window made.
func TestPurgeLeavesNothingBehind(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	ctx := t.Context()
	a := d.practise(t)
	other := sit(t, m)
	other.n = 5000
	ok(t, other.Note(ctx, a.ID, "theirs"))
	ok(t, d.Note(ctx, a.ID, "mine"))
	ok(t, d.Delete(ctx, a.ID))

	m.Refuse(ErrFull)
	if err := d.Tick(ctx, "item", true); !errors.Is(err, ErrFull) {
		t.Fatalf("Tick: %v, want ErrFull", err)
	}
	if err := d.Purge(ctx); !errors.Is(err, ErrFull) {
		t.Fatalf("Purge: %v, want ErrFull", err)
	}
	m.Refuse(nil)
	ok(t, d.Purge(ctx))
	if !d.pending.Empty() || d.Trouble() != nil {
		t.Errorf("trouble %v, %d records pending", d.Trouble(), len(d.pending.Put))
	}
	d.same(t, "purged")
	if !d.Ticks()["item"] {
		t.Error("what failed before the purge is lost")
	}
	for _, k := range []Kind{KindAnswer, KindNote, KindGone} {
		if n := len(byKind(t, m, k, Page{})); n != 0 {
			t.Errorf("%d records of kind %s are left", n, k)
		}
	}
}
