package history_test

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// told is a journal that tells what it has kept, as web/tabs.js does.
type told struct {
	journal.Journal
	to *strings.Builder
}

func (j told) Commit(ctx context.Context, c journal.Change) error {
	if err := j.Journal.Commit(ctx, c); err != nil {
		return err
	}
	if c.Clear {
		j.to.WriteString("all" + journal.PartEnd + journal.PartEnd + journal.ChangeEnd)
		return nil
	}
	drops := make([]string, len(c.Drop))
	for i, id := range c.Drop {
		drops[i] = id.String()
	}
	rows := ""
	for _, r := range c.Put {
		rows += strings.Join([]string{
			r.ID.String(), string(r.Kind), r.Owner, strconv.Itoa(r.V), strconv.FormatInt(r.At.UnixMilli(), 10), r.Zone, string(r.Data),
		}, journal.FieldEnd) + journal.RecordEnd
	}
	j.to.WriteString(journal.PartEnd + strings.Join(drops, journal.FieldEnd) + journal.PartEnd + rows + journal.ChangeEnd)
	return nil
}

// two are two windows on one journal, which share a clock and make ids in turn.
type two struct {
	a, b   *historytest.Session
	toA    *strings.Builder // what was told to a and it has not heard yet
	toB    *strings.Builder
	memory *journaltest.Memory
}

func sitTwo(t historytest.TB) *two {
	t.Helper()
	w := &two{toA: &strings.Builder{}, toB: &strings.Builder{}, memory: journaltest.NewMemory()}
	w.a, w.b = historytest.Open(t, told{w.memory, w.toB}), historytest.Open(t, told{w.memory, w.toA})
	w.b.IDs = 1 << 14 // no id twice
	return w
}

// settle has both hear all that they were told.
func (w *two) settle(t historytest.TB) {
	t.Helper()
	for _, side := range []struct {
		d    *historytest.Session
		said *strings.Builder
	}{{w.a, w.toA}, {w.b, w.toB}} {
		said := side.said.String()
		side.said.Reset()
		historytest.Check(t, side.d.Tabs().ApplyRemote(context.Background(), said))
		for !side.d.FullyLoaded() {
			historytest.Check(t, side.d.LoadMore(context.Background()))
		}
	}
}

func TestWhatOneWindowKeepsShowsInTheOther(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	check := func(what string) {
		t.Helper()
		w.settle(t)
		if diff := cmp.Diff(w.a.State(), w.b.State(), historytest.SameState); diff != "" {
			t.Errorf("%s: one window (-), the other (+):\n%s", what, diff)
		}
	}
	first := w.a.PracticeOne(t)
	second := w.a.PracticeOne(t)
	check("answers")
	if len(w.b.Answers()) != 2 {
		t.Fatalf("the other window has %d answers", len(w.b.Answers()))
	}
	historytest.Check(t, w.b.SetNote(ctx, first.ID, "noted over there"))
	historytest.Check(t, w.b.SetTick(ctx, "a", true))
	historytest.Check(t, w.a.SetStar(ctx, "q-one", true))
	historytest.Check(t, w.a.SetSetting(ctx, "theme", "dark"))
	historytest.Check(t, w.a.KeepLoop(ctx, interview.Loop{ID: w.a.NewID()}))
	check("note, tick, star, setting, loop")
	historytest.Check(t, w.a.KeepDebrief(ctx, w.a.NewDebrief(t, w.a.Loops()[0].ID, 1)))
	historytest.Check(t, w.b.Delete(ctx, second.ID))
	check("debrief, deletion")
	historytest.Check(t, w.a.Undelete(ctx, second.ID))
	check("brought back")
	historytest.Check(t, w.a.Delete(ctx, first.ID))
	historytest.Check(t, w.a.Purge(ctx, w.a.Deleted()))
	check("purged")
	w.a.BeginRound(t)
	r := w.a.Do(t, interview.Go, interview.Go)
	historytest.Check(t, w.a.KeepDraft(ctx, r, historytest.Sheet()))
	check("a round under way")
	if r, s, open := w.b.CurrentRound(); !open || r.Phase() != interview.PhaseAnswer || s.Note == "" {
		t.Errorf("the other window sees no draft: open %v, phase %v", open, r.Phase())
	}
	historytest.Check(t, w.b.DeleteAll(ctx))
	check("all deleted")
	w.a.CheckReopen(t, "one window")
	w.b.CheckReopen(t, "the other")
}

// Whatever two windows do, in whatever order they hear of it: in the end both show
// what is kept, and of two values of one thing the one written last.
func TestTwoWindowsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := sitTwo(t)
		ctx := context.Background()
		pick := func(name string) *historytest.Session {
			// The clock of the device is one.
			w.a.Now = maxTime(w.a.Now, w.b.Now)
			w.b.Now = w.a.Now
			if rapid.Bool().Draw(t, name) {
				return w.b
			}
			return w.a
		}
		last := map[string]string{}
		t.Repeat(map[string]func(*rapid.T){
			"setting": func(t *rapid.T) {
				d := pick("window")
				k, v := rapid.SampledFrom(historytest.SettingKeys[:]).Draw(t, "key"), rapid.SampledFrom([]string{"x", "y", "z"}).Draw(t, "value")
				historytest.Check(t, d.SetSetting(ctx, k, v))
				last[k] = v
			},
			"tick": func(t *rapid.T) {
				historytest.Check(t, pick("window").SetTick(ctx, "item", rapid.Bool().Draw(t, "on")))
			},
			"practise": func(t *rapid.T) { pick("window").PracticeOne(t) },
			"hear":     func(t *rapid.T) { w.settle(t) },
			"delete": func(t *rapid.T) {
				d := pick("window")
				if as := d.Answers(); len(as) > 0 {
					historytest.Check(t, d.Delete(ctx, as[0].ID))
				}
			},
		})
		w.settle(t)
		a, b := w.a.State(), w.b.State()
		if diff := cmp.Diff(a, b, historytest.SameState); diff != "" {
			t.Fatalf("one window (-), the other (+):\n%s", diff)
		}
		for k, v := range last {
			if w.a.Setting(k) != v {
				t.Fatalf("%s is %q, written last was %q", k, w.a.Setting(k), v)
			}
		}
		w.a.Reopen(t)
		if diff := cmp.Diff(a, w.a.State(), historytest.SameState); diff != "" {
			t.Fatalf("shown (-), kept (+):\n%s", diff)
		}
	})
}

// A write that comes late, with an older time, does not take the place of a newer.
func TestStaleWindowOverwritesNothing(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	historytest.Check(t, w.a.SetSetting(ctx, "theme", "light"))
	w.settle(t)
	w.memory.Refuse(journal.ErrFull)
	if err := w.a.SetSetting(ctx, "theme", "stale"); !errors.Is(err, journal.ErrFull) {
		t.Fatalf("SetSetting: %v", err)
	}
	w.memory.Refuse(nil)
	w.b.Now = w.a.Now
	historytest.Check(t, w.b.SetSetting(ctx, "theme", "dark"))
	historytest.Check(t, w.a.Flush(ctx))
	w.settle(t)
	for name, d := range map[string]*historytest.Session{"one": w.a, "the other": w.b} {
		if got := d.Setting("theme"); got != "dark" {
			t.Errorf("%s window has %q", name, got)
		}
		d.CheckReopen(t, name)
	}
}

// A debrief that another window has moved on is not written over from what stood
// here before.
func TestStaleDebriefOverwritesNothing(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	loop := w.a.NewID()
	early := w.a.NewDebrief(t, loop, 1)
	historytest.Check(t, w.a.KeepDebrief(ctx, early))
	w.settle(t)
	early = w.b.Debriefs()[0]
	late := w.a.NewDebrief(t, loop, 5)
	historytest.Check(t, w.a.KeepDebrief(ctx, late))
	w.settle(t)
	next, err := early.Next()
	historytest.Check(t, err)
	for name, from := range map[string]debrief.Debrief{"of an earlier step": early, "where none was": {}} {
		if err := w.b.History.KeepDebrief(ctx, from, next); !errors.Is(err, history.ErrMoved) {
			t.Errorf("a step made from one %s: %v, want ErrMoved", name, err)
		}
	}
	w.settle(t)
	for name, d := range map[string]*historytest.Session{"one": w.a, "the other": w.b} {
		if got := d.Debriefs()[0]; got.Step != debrief.StepDecided {
			t.Errorf("%s window has it at %q", name, got.Step)
		}
		d.CheckReopen(t, name)
	}
}

func TestOnlyTheWindowThatHoldsTheRoundWalksIt(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	held := w.a
	for _, d := range []*historytest.Session{w.a, w.b} {
		d.Tabs().Coordinate(func() bool { return held == d }, nil)
	}
	w.a.BeginRound(t)
	r := w.a.Do(t, interview.Go, interview.Go, interview.Grade)
	w.settle(t)
	e := interview.Event{Kind: interview.Graded, At: w.b.Clock().UnixMilli()}
	next, err := r.Do(e)
	historytest.Check(t, err)
	for name, err := range map[string]error{
		"Step":  w.b.Step(ctx, next, e),
		"Keep":  w.b.KeepAnswer(ctx, w.b.NewAnswer(r, historytest.Sheet()), next, e),
		"Draft": w.b.KeepDraft(ctx, r, historytest.Sheet()),
	} {
		if !errors.Is(err, history.ErrNoRound) {
			t.Errorf("%s in the window that follows: %v, want ErrNoRound", name, err)
		}
	}
	// The other takes over and goes on from the last step kept, also where it was
	// not told of it.
	w.a.Do(t, interview.Skip)
	w.toB.Reset()
	held = w.b
	historytest.Check(t, w.b.Tabs().Refresh(ctx))
	if diff := cmp.Diff(w.a.State(), w.b.State(), historytest.SameState); diff != "" {
		t.Errorf("before (-), taken over (+):\n%s", diff)
	}
	w.b.Do(t, interview.Go)
	r, _, _ = w.a.CurrentRound()
	if err := w.a.Step(ctx, r, interview.Event{Kind: interview.Pause, At: w.a.Clock().UnixMilli()}); !errors.Is(err, history.ErrNoRound) {
		t.Errorf("a step of the window that let go: %v, want ErrNoRound", err)
	}
	w.settle(t)
	w.a.CheckReopen(t, "after the taking over")
}

// Refresh finds what was kept since, and nothing is there twice afterwards.
func TestRefresh(t *testing.T) {
	w := sitTwo(t)
	w.a.PracticeOne(t)
	w.b.Now = w.a.Now
	for range 2 {
		w.b.PracticeOne(t)
	}
	w.toA.Reset()
	for range 2 {
		historytest.Check(t, w.a.Tabs().Refresh(t.Context()))
		if n := len(w.a.Answers()); n != 3 {
			t.Errorf("%d answers, want 3", n)
		}
	}
	w.a.CheckReopen(t, "refreshed")
}

// Nonsense from another window makes the book read again, and no more.
func TestInvalidRemoteChange(t *testing.T) {
	for _, said := range []string{"x", journal.ChangeEnd, "all", journal.PartEnd + journal.PartEnd, journal.PartEnd + "no-id" + journal.PartEnd + "row" + journal.RecordEnd, strings.Repeat(journal.PartEnd, 9)} {
		t.Run(fmt.Sprintf("%q", said), func(t *testing.T) {
			d := historytest.Open(t, journaltest.NewMemory())
			d.PracticeOne(t)
			before := d.Answers()
			historytest.Check(t, d.Tabs().ApplyRemote(t.Context(), said))
			if diff := cmp.Diff(before, d.Answers(), historytest.SameState); diff != "" {
				t.Errorf("before (-), after (+):\n%s", diff)
			}
		})
	}
}

// A start reads one page of answers, and the rest as it is asked for.
func TestStartBookReadsByPages(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	var ids []uuid.UUID
	for range 3*journal.PageSize + 7 {
		ids = append(ids, d.PracticeOne(t).ID)
	}
	historytest.Check(t, d.SetNote(t.Context(), ids[3], "an old one's"))
	historytest.Check(t, d.SetNote(t.Context(), ids[len(ids)-2], "a new one's"))
	gone := ids[5]
	historytest.Check(t, d.Delete(t.Context(), gone))
	whole := d.State()

	b, err := history.Start(t.Context(), &watched{Journal: m}, d.NewID, d.Clock, func() string { return "" })
	historytest.Check(t, err)
	d.History = b
	if n := len(d.Answers()); n != journal.PageSize || d.FullyLoaded() {
		t.Fatalf("a start reads %d answers, whole: %v", n, d.FullyLoaded())
	}
	if got := d.Answers()[1].Sheet.Note; got != "a new one's" {
		t.Errorf("the note of a new answer is %q at start", got)
	}
	d.PracticeOne(t) // what is kept meanwhile is there once
	for pages := 0; !d.FullyLoaded(); pages++ {
		if pages > 4 {
			t.Fatal("it never ends")
		}
		historytest.Check(t, d.LoadMore(t.Context()))
	}
	d.CheckReopen(t, "read by pages")
	if n := len(d.Answers()); n != len(whole.Answers)+1 {
		t.Errorf("%d answers, want %d", n, len(whole.Answers)+1)
	}
	if a, found := d.Answer(ids[3]); !found || a.Sheet.Note != "an old one's" {
		t.Errorf("the note of an old answer is %q", a.Sheet.Note)
	}
	if _, found := d.Answer(gone); found {
		t.Error("the deleted answer is back")
	}
}

func maxTime(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
