package history_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recall"
)

func TestHistory(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	ctx := t.Context()
	var ids []uuid.UUID
	for range 4 {
		ids = append(ids, d.PracticeOne(t).ID)
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
		d.CheckReopen(t, what)
	}
	check("newest first", ids[3], ids[2], ids[1], ids[0])
	held := d.Answers()
	before := slices.Clone(held)

	historytest.Check(t, d.SetNote(ctx, ids[1], "one"))
	historytest.Check(t, d.SetNote(ctx, ids[1], "two"))
	if a, _ := d.Answer(ids[1]); a.Sheet.Note != "two" {
		t.Errorf("note %q, want two", a.Sheet.Note)
	}
	historytest.Check(t, d.Delete(ctx, ids[1]))
	check("one deleted", ids[3], ids[2], ids[0])
	if _, found := d.Answer(ids[1]); found {
		t.Error("a deleted answer is found")
	}
	for what, err := range map[string]error{
		"Delete of a deleted":  d.Delete(ctx, ids[1]),
		"Note on a deleted":    d.SetNote(ctx, ids[1], "three"),
		"Delete of an unknown": d.Delete(ctx, journaltest.ID(60000)),
		"Undelete, unknown":    d.Undelete(ctx, journaltest.ID(60000)),
		"Note on an unknown":   d.SetNote(ctx, journaltest.ID(60000), "x"),
	} {
		if !errors.Is(err, history.ErrNoAnswer) {
			t.Errorf("%s: %v, want ErrNoAnswer", what, err)
		}
	}
	historytest.Check(t, d.Undelete(ctx, ids[1]))
	historytest.Check(t, d.Undelete(ctx, ids[1]))
	check("had back", ids[3], ids[2], ids[1], ids[0])
	if a, _ := d.Answer(ids[1]); a.Sheet.Note != "two" {
		t.Errorf("note %q after it was had back, want two", a.Sheet.Note)
	}

	historytest.Check(t, d.Delete(ctx, ids[1]))
	historytest.Check(t, d.Delete(ctx, ids[3]))
	d.Reopen(t)
	historytest.Check(t, d.Purge(ctx, d.Deleted()))
	check("purged", ids[2], ids[0])
	if err := d.Undelete(ctx, ids[1]); !errors.Is(err, history.ErrNoAnswer) {
		t.Errorf("Undelete of a purged answer: %v, want ErrNoAnswer", err)
	}
	for k, want := range map[journal.Kind]int{journal.KindTombstone: 2, journal.KindNote: 0} {
		if rest := journaltest.ByKind(t, d.Journal, k, journal.Page{}); len(rest) != want {
			t.Errorf("%d records of kind %s are left, want %d", len(rest), k, want)
		}
	}
	if n := len(journaltest.ByKind(t, d.Journal, journal.KindAnswer, journal.Page{})); n != 2 {
		t.Errorf("%d answers are left, want 2", n)
	}
	if diff := cmp.Diff(before, held, historytest.SameState); diff != "" {
		t.Errorf("a slice handed out before was changed:\n%s", diff)
	}
}

// A loop has one debrief, at the step where it was last stored, and deleting the loop's
// answers does not change it.
func TestDebriefs(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	ctx := t.Context()
	first, second := d.NewID(), d.NewID()
	historytest.Check(t, d.KeepDebrief(ctx, d.NewDebrief(t, second, 0)))
	held := d.NewDebrief(t, first, 0)
	historytest.Check(t, d.KeepDebrief(ctx, held))
	for held.Step < debrief.StepRevote {
		var err error
		held, err = held.Next()
		historytest.Check(t, err)
		historytest.Check(t, d.KeepDebrief(ctx, held))
		d.CheckReopen(t, held.Step.String())
	}
	historytest.Check(t, d.Delete(ctx, d.PracticeOne(t).ID))
	historytest.Check(t, d.Purge(ctx, d.Deleted()))
	d.Reopen(t)
	all := d.Debriefs()
	if len(all) != 2 || all[0].Loop != second || all[1].Loop != first {
		t.Fatalf("%d debriefs, not one a loop with the newest loop's first: %+v", len(all), all)
	}
	if diff := cmp.Diff(held, all[1], historytest.SameState); diff != "" {
		t.Errorf("kept (-), read (+):\n%s", diff)
	}
	if n := len(journaltest.ByKind(t, d.Journal, journal.KindDebrief, journal.Page{})); n != 2 {
		t.Errorf("%d records of debriefs, want one for each of two loops", n)
	}
}

func TestDeleteAll(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	ctx := t.Context()
	a := d.PracticeOne(t)
	historytest.Check(t, d.SetNote(ctx, a.ID, "x"))
	historytest.Check(t, d.Delete(ctx, d.PracticeOne(t).ID))
	historytest.Check(t, d.SetTick(ctx, "item", true))
	historytest.Check(t, d.SetStar(ctx, "question", true))
	historytest.Check(t, d.KeepLoop(ctx, interview.Loop{ID: d.NewID(), Version: 1}))
	historytest.Check(t, d.KeepDebrief(ctx, d.NewDebrief(t, d.NewID(), 5)))
	historytest.Check(t, d.SetCard(ctx, "card", recall.Memory{}.Answered(true, d.Now)))
	historytest.Check(t, d.SetSetting(ctx, "theme", "dark"))
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{journaltest.Record(60000, journal.KindAnswer, "spoiled")}})
	d.Reopen(t)
	if len(d.Quarantined()) != 1 {
		t.Fatalf("%d damaged, want 1", len(d.Quarantined()))
	}

	m.Refuse(journal.ErrBroken)
	before := d.State()
	if err := d.DeleteAll(ctx); !errors.Is(err, journal.ErrBroken) || !errors.Is(d.Err(), journal.ErrBroken) {
		t.Errorf("DeleteAll: %v, trouble %v; want ErrBroken", err, d.Err())
	}
	if diff := cmp.Diff(before, d.State(), historytest.SameState); diff != "" {
		t.Errorf("what was not deleted does not show:\n%s", diff)
	}
	m.Refuse(nil)
	historytest.Check(t, d.SetSetting(ctx, "track", "pm-t"))
	if len(d.Answers()) != 1 {
		t.Error("a deletion that failed was made up for later")
	}

	historytest.Check(t, d.DeleteAll(ctx))
	want := historytest.State{Ticks: map[string]bool{"item": true}, Stars: map[string]bool{"question": true}, Settings: [3]string{"dark", "pm-t", ""}}
	if diff := cmp.Diff(want, d.State(), historytest.SameState); diff != "" {
		t.Errorf("after DeleteAll (-want +got):\n%s", diff)
	}
	d.CheckReopen(t, "deleted all")
	if n := len(m.Records); n != 4 {
		t.Errorf("%d records are left, want a tick, a star and two settings", n)
	}
	d.PracticeOne(t)
	d.CheckReopen(t, "practiced again")
}

// Purging writes what failed before too, and finds the notes that another
// window made.
func TestPurgeLeavesNothingBehind(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	ctx := t.Context()
	a := d.PracticeOne(t)
	other := historytest.Open(t, m)
	other.IDs = 5000
	historytest.Check(t, other.SetNote(ctx, a.ID, "theirs"))
	historytest.Check(t, d.SetNote(ctx, a.ID, "mine"))
	historytest.Check(t, d.Delete(ctx, a.ID))

	m.Refuse(journal.ErrFull)
	if err := d.SetTick(ctx, "item", true); !errors.Is(err, journal.ErrFull) {
		t.Fatalf("Tick: %v, want ErrFull", err)
	}
	if err := d.Purge(ctx, d.Deleted()); !errors.Is(err, journal.ErrFull) {
		t.Fatalf("Purge: %v, want ErrFull", err)
	}
	m.Refuse(nil)
	historytest.Check(t, d.Purge(ctx, d.Deleted()))
	if !d.Pending().Empty() || d.Err() != nil {
		t.Errorf("trouble %v, %d records pending", d.Err(), len(d.Pending().Put))
	}
	d.CheckReopen(t, "purged")
	if !d.Ticks()["item"] {
		t.Error("what failed before the purge is lost")
	}
	for _, k := range []journal.Kind{journal.KindAnswer, journal.KindNote} {
		if n := len(journaltest.ByKind(t, m, k, journal.Page{})); n != 0 {
			t.Errorf("%d records of kind %s are left", n, k)
		}
	}
}

// A ballot that was begun goes with all that was practiced; other settings stay.
func TestDeleteAllTakesTheBallotBegun(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	d.PracticeOne(t)
	historytest.Check(t, d.SetSetting(t.Context(), schema.SettingBallots, "private"))
	historytest.Check(t, d.SetSetting(t.Context(), "theme", "dark"))
	historytest.Check(t, d.DeleteAll(t.Context()))
	for _, when := range []string{"at once", "after a restart"} {
		if d.Setting(schema.SettingBallots) != "" || d.Setting("theme") != "dark" {
			t.Errorf("%s: %q, %q", when, d.Setting(schema.SettingBallots), d.Setting("theme"))
		}
		d.Reopen(t)
	}
	if n := len(journaltest.ByKind(t, d.Journal, journal.KindSetting, journal.Page{})); n != 1 {
		t.Errorf("%d settings are kept, want 1", n)
	}
}
