package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/interview"
)

// What cannot be read is set aside and counted, and hides nothing else.
func TestDamagedRecords(t *testing.T) {
	spoil := func(f func(*Record)) func(*testing.T, *Memory, Kind) {
		return func(t *testing.T, m *Memory, k Kind) {
			r := byKind(t, m, k, Page{Limit: 1})[0]
			f(&r)
			m.records[r.ID] = r
		}
	}
	cut := spoil(func(r *Record) { r.Data = r.Data[:len(r.Data)-1] })
	none := spoil(func(r *Record) { r.Data = nil })
	newer := spoil(func(r *Record) { r.V = Version + 1 })
	unversioned := spoil(func(r *Record) { r.V = 0 })
	other := spoil(func(r *Record) { r.Data = json.RawMessage(`{"unknown":1}`) })
	null := spoil(func(r *Record) { r.Data = json.RawMessage(`null`) })
	lost := spoil(func(r *Record) { r.Of = "nobody" })
	for _, c := range []struct {
		name    string
		kind    Kind
		spoil   func(*testing.T, *Memory, Kind)
		damaged int
		answers int
		open    bool
		ticks   int
		theme   string
		held    int
	}{
		{"answer cut", KindAnswer, cut, 1, 1, true, 2, "dark", 1},
		{"answer without data", KindAnswer, none, 1, 1, true, 2, "dark", 1},
		{"answer of a newer program", KindAnswer, newer, 1, 1, true, 2, "dark", 1},
		{"answer without a version", KindAnswer, unversioned, 1, 1, true, 2, "dark", 1},
		{"answer that is something else", KindAnswer, other, 1, 1, true, 2, "dark", 1},
		{"answer that is nothing", KindAnswer, null, 1, 1, true, 2, "dark", 1},
		{"plan cut", KindRound, cut, 1, 2, false, 2, "dark", 1},
		{"plan that is something else", KindRound, other, 1, 2, false, 2, "dark", 1},
		{"plan of another round", KindRound, lost, 1, 2, false, 2, "dark", 1},
		{"plan of newer rules", KindRound, spoil(func(r *Record) {
			var p interview.Plan
			_ = json.Unmarshal(r.Data, &p)
			p.Version = interview.PlanVersion + 1
			r.Data, _ = json.Marshal(p)
		}), 1, 2, false, 2, "dark", 1},
		{"the last step cut", KindStep, cut, 1, 2, true, 2, "dark", 1},
		{"the last step is nothing", KindStep, null, 1, 2, true, 2, "dark", 1},
		{"draft cut", KindSheet, cut, 1, 2, true, 2, "dark", 1},
		{"tick cut", KindTick, cut, 1, 2, true, 1, "dark", 1},
		{"setting cut", KindSetting, cut, 1, 2, true, 2, "", 1},
		{"debrief cut", KindDebrief, cut, 1, 2, true, 2, "dark", 0},
		{"debrief that is something else", KindDebrief, other, 1, 2, true, 2, "dark", 0},
		{"debrief that is nothing", KindDebrief, null, 1, 2, true, 2, "dark", 0},
		{"debrief of newer rules", KindDebrief, spoil(func(r *Record) {
			r.Data = bytes.Replace(r.Data, []byte(`"v":1`), []byte(`"v":2`), 1)
		}), 1, 2, true, 2, "dark", 0},
		{"note cut", KindNote, cut, 1, 2, true, 2, "dark", 1},
		{"note of nobody", KindNote, lost, 1, 2, true, 2, "dark", 1},
		{"deletion cut", KindGone, cut, 1, 3, true, 2, "dark", 1},
		{"deletion of nobody", KindGone, lost, 1, 3, true, 2, "dark", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := NewMemory()
			d := sit(t, m)
			ctx := t.Context()
			first := d.practise(t)
			ok(t, d.Note(ctx, first.ID, "note"))
			ok(t, d.Delete(ctx, d.practise(t).ID))
			d.practise(t)
			ok(t, d.Tick(ctx, "a", true))
			ok(t, d.Tick(ctx, "b", true))
			ok(t, d.SetSetting(ctx, "theme", "dark"))
			ok(t, d.KeepDebrief(ctx, d.debrief(t, d.newID(), 0)))
			d.begin(t)
			r := d.step(t, interview.Go, interview.Go, interview.Grade)
			ok(t, d.Draft(ctx, r, sheet()))

			c.spoil(t, m, c.kind)
			d.reopen(t)
			s := d.state()
			got := fmt.Sprintln(s.Damaged, len(s.Answers), s.Open, len(s.Ticks), s.Settings[0], len(s.Debriefs))
			if want := fmt.Sprintln(c.damaged, c.answers, c.open, c.ticks, c.theme, c.held); got != want {
				t.Errorf("damaged, answers, open, ticks, theme, debriefs:\n got %s\nwant %s", got, want)
			}
			// The program goes on, and what was set aside stays where it is.
			d.practise(t)
			d.reopen(t)
			if n := len(d.Answers()); n != c.answers+1 {
				t.Errorf("%d answers after practising once more, want %d", n, c.answers+1)
			}
		})
	}
}

func TestBeginningLost(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	d.begin(t)
	for id, r := range m.records {
		if r.Kind == KindStep {
			delete(m.records, id)
		}
	}
	d.reopen(t)
	if _, _, open := d.Open(); open {
		t.Error("a round without its beginning is open")
	}
}

// Two windows may each make a record where one window makes one.
func TestTwoWindows(t *testing.T) {
	m := NewMemory()
	ids := &desk{j: m, now: testTime}
	window := func() *desk {
		b, err := OpenBook(t.Context(), m, ids.newID, ids.clock, func() string { return "UTC" })
		ok(t, err)
		return &desk{Book: b, j: m, n: 1000, now: testTime}
	}
	ctx := t.Context()
	seed := sit(t, m)
	seed.n = 500
	a := seed.practise(t)
	ids.n = 600

	one, two := window(), window()
	ok(t, one.SetSetting(ctx, "theme", "light"))
	ok(t, two.SetSetting(ctx, "theme", "dark"))
	ok(t, one.SetSetting(ctx, "theme", "auto")) // the older record, written last
	ok(t, one.Tick(ctx, "item", true))
	ok(t, two.Tick(ctx, "item", false))
	ok(t, one.Delete(ctx, a.ID))
	ok(t, two.Delete(ctx, a.ID))

	last := window()
	if got := last.Setting("theme"); got != "auto" {
		t.Errorf("theme %q, want the one written last", got)
	}
	if last.Ticks()["item"] {
		t.Error("ticked, want the state written last")
	}
	ok(t, last.Undelete(ctx, a.ID))
	if again := window(); len(again.Answers()) != 1 {
		t.Error("an answer deleted twice and had back once is gone")
	}
}

// More answers than a page holds, and none read twice or left out.
func TestManyAnswers(t *testing.T) {
	for _, n := range []int{pageSize - 1, pageSize, pageSize + 1, 2*pageSize + 7} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			m := NewMemory()
			d := sit(t, m)
			a := d.practise(t)
			rec := byKind(t, m, KindAnswer, Page{})[0]
			var c Change
			for i := range n - 1 {
				a.ID = testID(1000 + i)
				rec.ID = a.ID
				rec.Data, _ = json.Marshal(a)
				c.Put = append(c.Put, rec)
			}
			commit(t, m, c)
			d.reopen(t)
			seen := map[uuid.UUID]bool{}
			for _, a := range d.Answers() {
				seen[a.ID] = true
			}
			if len(d.Answers()) != n || len(seen) != n || d.Damaged() != 0 {
				t.Errorf("%d answers, %d different, %d damaged; want %d", len(d.Answers()), len(seen), d.Damaged(), n)
			}
		})
	}
}

func TestNewestFirstByGrading(t *testing.T) {
	d := sit(t, NewMemory())
	late := d.practise(t)
	d.now = d.now.Add(-time.Hour) // travelled, or the clock was put right
	early := d.practise(t)
	got := d.Answers()
	if got[0].ID != late.ID || got[1].ID != early.ID {
		t.Errorf("answers graded %v, %v; want the later one first", got[0].Graded, got[1].Graded)
	}
	d.same(t, "graded out of order")
}
