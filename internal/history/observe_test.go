package history_test

import (
	"bytes"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// TestObserve: whatever changes the history tells its observers, once.
func TestObserve(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	var mu sync.Mutex
	var got []string
	release := d.Observe(func(e history.Event) {
		what := "changed"
		switch {
		case e.Added != nil:
			what = "added"
		case e.Answers && e.MoreToCome:
			what = "read"
		case e.Answers:
			what = "answers"
		}
		if d.Err() != nil {
			what += ", trouble"
		}
		mu.Lock()
		defer mu.Unlock()
		got = append(got, what)
	})
	want := func(what string, events ...string) {
		t.Helper()
		mu.Lock()
		defer mu.Unlock()
		if diff := cmp.Diff(events, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
		got = nil
	}
	d.BeginRound(t)
	want("a round begun", "changed")
	d.Do(t, interview.Go, interview.Go, interview.Grade)
	want("three steps", "changed", "changed", "changed")
	a := d.Grade(t)
	want("an answer", "added")
	historytest.Check(t, d.SetNote(t.Context(), a.ID, "so"))
	want("a note", "answers")
	historytest.Check(t, d.SetStar(t.Context(), "q-one", true))
	want("a star", "changed")
	historytest.Check(t, d.Delete(t.Context(), a.ID))
	want("a deletion", "answers")
	historytest.Check(t, d.Undelete(t.Context(), a.ID))
	want("taken back", "answers")
	historytest.Check(t, d.Undelete(t.Context(), a.ID))
	want("nothing to take back")

	var file bytes.Buffer
	_, err := d.Backups().Export(t.Context(), &file, "", nil)
	historytest.Check(t, err)
	want("an export")
	historytest.Check(t, d.DeleteAll(t.Context()))
	want("all deleted", "answers")
	_, err = d.Backups().Import(t.Context(), historytest.ReadBackup(t, file.Bytes()))
	historytest.Check(t, err)
	mu.Lock()
	if len(got) == 0 || got[0] != "answers" {
		t.Errorf("an import tells %v", got)
	}
	got = nil
	mu.Unlock()

	historytest.Check(t, d.Tabs().ApplyRemote(t.Context(), "all"))
	want("another tab", "answers")
	m.Refuse(journal.ErrFull)
	_ = d.SetStar(t.Context(), "q-one", false)
	m.Refuse(nil)
	mu.Lock()
	if len(got) == 0 || got[len(got)-1] != "changed, trouble" {
		t.Errorf("a full disk tells %v", got)
	}
	got = nil
	mu.Unlock()
	historytest.Check(t, d.Flush(t.Context()))
	mu.Lock()
	if len(got) == 0 || got[len(got)-1] != "changed" {
		t.Errorf("an end of trouble tells %v", got)
	}
	got = nil
	mu.Unlock()

	if err := d.SetTick(t.Context(), "a\x1f", true); err == nil {
		t.Error("a control character is kept")
	}
	want("a mistake of the program", "changed, trouble")
	release()
	_ = d.SetStar(t.Context(), "q-two", true)
	want("after the release")
}

// TestMistakesShow: what the program refuses to keep shows in Err, whatever wrote it.
func TestMistakesShow(t *testing.T) {
	const bad = "a\x1f"
	for name, write := range map[string]func(*historytest.Session) error{
		"a tick":    func(d *historytest.Session) error { return d.SetTick(t.Context(), bad, true) },
		"a star":    func(d *historytest.Session) error { return d.SetStar(t.Context(), bad, true) },
		"a setting": func(d *historytest.Session) error { return d.SetSetting(t.Context(), bad, "") },
		"a card":    func(d *historytest.Session) error { return d.SetCard(t.Context(), bad, d.Cards()[bad]) },
		"a round": func(d *historytest.Session) error {
			return d.Begin(t.Context(), interview.Plan{ID: uuid.New()}, interview.Event{Kind: interview.Begin})
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := historytest.Open(t, journaltest.NewMemory())
			err := write(d)
			if err == nil || d.Err() == nil {
				t.Errorf("it says %v, and Err is %v", err, d.Err())
			}
			if !d.Pending().Empty() {
				t.Error("what cannot be kept waits to be kept")
			}
		})
	}
}
