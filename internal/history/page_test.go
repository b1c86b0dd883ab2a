package history_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// What cannot be read is set aside and counted, and hides nothing else.
func TestDamagedRecords(t *testing.T) {
	spoil := func(f func(*journal.Record)) func(*testing.T, *journaltest.Memory, journal.Kind) {
		return func(t *testing.T, m *journaltest.Memory, k journal.Kind) {
			r := journaltest.ByKind(t, m, k, journal.Page{Limit: 1})[0]
			f(&r)
			m.Records[r.ID] = r
		}
	}
	cut := spoil(func(r *journal.Record) { r.Data = r.Data[:len(r.Data)-1] })
	none := spoil(func(r *journal.Record) { r.Data = nil })
	newer := spoil(func(r *journal.Record) { r.V = journal.Version + 1 })
	unversioned := spoil(func(r *journal.Record) { r.V = 0 })
	other := spoil(func(r *journal.Record) { r.Data = json.RawMessage(`{"unknown":1}`) })
	null := spoil(func(r *journal.Record) { r.Data = json.RawMessage(`null`) })
	lost := spoil(func(r *journal.Record) { r.Owner = "nobody" })
	for _, c := range []struct {
		name    string
		kind    journal.Kind
		spoil   func(*testing.T, *journaltest.Memory, journal.Kind)
		damaged int
		answers int
		open    bool
		ticks   int
		theme   string
		held    int
	}{
		{"answer cut", journal.KindAnswer, cut, 1, 1, true, 2, "dark", 1},
		{"answer without data", journal.KindAnswer, none, 1, 1, true, 2, "dark", 1},
		{"answer of a newer program", journal.KindAnswer, newer, 1, 1, true, 2, "dark", 1},
		{"answer without a version", journal.KindAnswer, unversioned, 1, 1, true, 2, "dark", 1},
		{"answer that is something else", journal.KindAnswer, other, 1, 1, true, 2, "dark", 1},
		{"answer that is nothing", journal.KindAnswer, null, 1, 1, true, 2, "dark", 1},
		{"plan cut", journal.KindRound, cut, 1, 2, false, 2, "dark", 1},
		{"plan that is something else", journal.KindRound, other, 1, 2, false, 2, "dark", 1},
		{"plan of another round", journal.KindRound, lost, 1, 2, false, 2, "dark", 1},
		{"plan of newer rules", journal.KindRound, spoil(func(r *journal.Record) {
			var p interview.Plan
			_ = json.Unmarshal(r.Data, &p)
			p.Version = interview.PlanVersion + 1
			r.Data, _ = json.Marshal(p)
		}), 1, 2, false, 2, "dark", 1},
		{"the last step cut", journal.KindStep, cut, 1, 2, true, 2, "dark", 1},
		{"the last step is nothing", journal.KindStep, null, 1, 2, true, 2, "dark", 1},
		{"draft cut", journal.KindSheet, cut, 1, 2, true, 2, "dark", 1},
		{"tick cut", journal.KindTick, cut, 1, 2, true, 1, "dark", 1},
		{"setting cut", journal.KindSetting, cut, 1, 2, true, 2, "", 1},
		{"debrief cut", journal.KindDebrief, cut, 1, 2, true, 2, "dark", 0},
		{"debrief that is something else", journal.KindDebrief, other, 1, 2, true, 2, "dark", 0},
		{"debrief that is nothing", journal.KindDebrief, null, 1, 2, true, 2, "dark", 0},
		{"debrief of newer rules", journal.KindDebrief, spoil(func(r *journal.Record) {
			r.Data = regexp.MustCompile(`"v":\d+`).ReplaceAll(r.Data, []byte(`"v":99`))
		}), 1, 2, true, 2, "dark", 0},
		{"note cut", journal.KindNote, cut, 1, 2, true, 2, "dark", 1},
		{"note of nobody", journal.KindNote, lost, 1, 2, true, 2, "dark", 1},
		{"deletion cut", journal.KindTombstone, cut, 1, 3, true, 2, "dark", 1},
		{"deletion of nobody", journal.KindTombstone, lost, 1, 3, true, 2, "dark", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := journaltest.NewMemory()
			d := historytest.Open(t, m)
			ctx := t.Context()
			first := d.PracticeOne(t)
			historytest.Check(t, d.SetNote(ctx, first.ID, "note"))
			historytest.Check(t, d.Delete(ctx, d.PracticeOne(t).ID))
			d.PracticeOne(t)
			historytest.Check(t, d.SetTick(ctx, "a", true))
			historytest.Check(t, d.SetTick(ctx, "b", true))
			historytest.Check(t, d.SetSetting(ctx, "theme", "dark"))
			historytest.Check(t, d.KeepDebrief(ctx, d.NewDebrief(t, d.NewID(), 0)))
			d.BeginRound(t)
			r := d.Do(t, interview.Go, interview.Go, interview.Grade)
			historytest.Check(t, d.KeepDraft(ctx, r, historytest.Sheet()))

			c.spoil(t, m, c.kind)
			d.Reopen(t)
			s := d.State()
			got := fmt.Sprintln(s.Damaged, len(s.Answers), s.Open, len(s.Ticks), s.Settings[0], len(s.Debriefs))
			if want := fmt.Sprintln(c.damaged, c.answers, c.open, c.ticks, c.theme, c.held); got != want {
				t.Errorf("damaged, answers, open, ticks, theme, debriefs:\n got %s\nwant %s", got, want)
			}
			// The program goes on, and what was set aside stays where it is.
			d.PracticeOne(t)
			d.Reopen(t)
			if n := len(d.Answers()); n != c.answers+1 {
				t.Errorf("%d answers after practicing once more, want %d", n, c.answers+1)
			}
		})
	}
}

func TestBeginningLost(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	d.BeginRound(t)
	for id, r := range m.Records {
		if r.Kind == journal.KindStep {
			delete(m.Records, id)
		}
	}
	d.Reopen(t)
	if _, _, open := d.CurrentRound(); open {
		t.Error("a round without its beginning is open")
	}
}

// Two windows may each make a record where one window makes one.
func TestTwoWindows(t *testing.T) {
	m := journaltest.NewMemory()
	ids := &historytest.Session{Journal: m, Now: journaltest.Time}
	window := func() *historytest.Session {
		b, err := history.Open(t.Context(), m, ids.NewID, ids.Clock, func() string { return "UTC" })
		historytest.Check(t, err)
		return &historytest.Session{History: b, Journal: m, IDs: 1000, Now: journaltest.Time}
	}
	ctx := t.Context()
	seed := historytest.Open(t, m)
	seed.IDs = 500
	a := seed.PracticeOne(t)
	ids.IDs = 600

	one, two := window(), window()
	historytest.Check(t, one.SetSetting(ctx, "theme", "light"))
	historytest.Check(t, two.SetSetting(ctx, "theme", "dark"))
	historytest.Check(t, one.SetSetting(ctx, "theme", "auto")) // the older record, written last
	historytest.Check(t, one.SetTick(ctx, "item", true))
	historytest.Check(t, two.SetTick(ctx, "item", false))
	historytest.Check(t, one.Delete(ctx, a.ID))
	historytest.Check(t, two.Delete(ctx, a.ID))

	last := window()
	if got := last.Setting("theme"); got != "auto" {
		t.Errorf("theme %q, want the one written last", got)
	}
	if last.Ticks()["item"] {
		t.Error("ticked, want the state written last")
	}
	historytest.Check(t, last.Undelete(ctx, a.ID))
	if again := window(); len(again.Answers()) != 1 {
		t.Error("an answer deleted twice and had back once is gone")
	}
}

// More answers than a page holds, and none read twice or left out.
func TestManyAnswers(t *testing.T) {
	for _, n := range []int{journal.PageSize - 1, journal.PageSize, journal.PageSize + 1, 2*journal.PageSize + 7} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			m := journaltest.NewMemory()
			d := historytest.Open(t, m)
			a := d.PracticeOne(t)
			rec := journaltest.ByKind(t, m, journal.KindAnswer, journal.Page{})[0]
			var c journal.Change
			for i := range n - 1 {
				a.ID = journaltest.ID(1000 + i)
				rec.ID = a.ID
				rec.Data, _ = json.Marshal(a)
				c.Put = append(c.Put, rec)
			}
			journaltest.Commit(t, m, c)
			d.Reopen(t)
			seen := map[uuid.UUID]bool{}
			for _, a := range d.Answers() {
				seen[a.ID] = true
			}
			if len(d.Answers()) != n || len(seen) != n || len(d.Quarantined()) != 0 {
				t.Errorf("%d answers, %d different, %d damaged; want %d", len(d.Answers()), len(seen), len(d.Quarantined()), n)
			}
		})
	}
}

func TestNewestFirstByGrading(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	late := d.PracticeOne(t)
	d.Now = d.Now.Add(-time.Hour) // traveled, or the clock was put right
	early := d.PracticeOne(t)
	got := d.Answers()
	if got[0].ID != late.ID || got[1].ID != early.ID {
		t.Errorf("answers graded %v, %v; want the later one first", got[0].Graded, got[1].Graded)
	}
	d.CheckReopen(t, "graded out of order")
}
