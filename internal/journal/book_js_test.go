package journal

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A tab that is killed closes nothing. What opens its database afterwards finds
// the round as it was.
func TestKilledSessionInTheBrowser(t *testing.T) {
	name := freshName()
	d := sit(t, openDB(t, name))
	d.next = func() Journal { return openDB(t, name) }
	killedSession(t, d)
}

func TestHistoryInTheBrowser(t *testing.T) {
	d := sit(t, openDB(t, freshName()))
	ctx := t.Context()
	a, b := d.practise(t), d.practise(t)
	ok(t, d.Note(ctx, a.ID, "noted"))
	ok(t, d.Delete(ctx, b.ID))
	ok(t, d.Tick(ctx, "item", true))
	ok(t, d.SetSetting(ctx, "theme", "dark"))
	d.same(t, "history")
	ok(t, d.Purge(ctx))
	d.same(t, "purged")
	if len(d.Answers()) != 1 || d.Answers()[0].Sheet.Note != "noted" {
		t.Errorf("answers: %+v", d.Answers())
	}
	ok(t, d.DeleteAll(ctx))
	d.same(t, "deleted all")
	if diff := cmp.Diff(map[string]bool{"item": true}, d.Ticks()); diff != "" || d.Setting("theme") != "dark" {
		t.Errorf("theme %q, ticks (-want +got):\n%s", d.Setting("theme"), diff)
	}
	if d.StandIn() != nil {
		t.Error("a database stands in for something")
	}
}
