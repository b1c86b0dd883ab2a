package journal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
)

// A tab that is killed closes nothing. What opens its database afterwards finds
// the round as it was.
func TestKilledSessionInTheBrowser(t *testing.T) {
	name := freshName()
	d := historytest.Open(t, openDB(t, name))
	d.Next = func() journal.Journal { return openDB(t, name) }
	historytest.KilledSession(t, d)
}

func TestHistoryInTheBrowser(t *testing.T) {
	d := historytest.Open(t, openDB(t, freshName()))
	ctx := t.Context()
	a, b := d.PracticeOne(t), d.PracticeOne(t)
	historytest.Check(t, d.SetNote(ctx, a.ID, "noted"))
	historytest.Check(t, d.Delete(ctx, b.ID))
	historytest.Check(t, d.SetTick(ctx, "item", true))
	historytest.Check(t, d.SetSetting(ctx, "theme", "dark"))
	d.CheckReopen(t, "history")
	historytest.Check(t, d.Purge(ctx, d.Deleted()))
	d.CheckReopen(t, "purged")
	if len(d.Answers()) != 1 || d.Answers()[0].Sheet.Note != "noted" {
		t.Errorf("answers: %+v", d.Answers())
	}
	historytest.Check(t, d.DeleteAll(ctx))
	d.CheckReopen(t, "deleted all")
	if diff := cmp.Diff(map[string]bool{"item": true}, d.Ticks()); diff != "" || d.Setting("theme") != "dark" {
		t.Errorf("theme %q, ticks (-want +got):\n%s", d.Setting("theme"), diff)
	}
	if d.FallbackReason() != nil {
		t.Error("a database stands in for something")
	}
}
