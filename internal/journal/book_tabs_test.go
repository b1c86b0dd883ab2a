package journal

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
	"github.com/mockloop/mockloop/internal/interview"
)

// told is a journal that tells what it has kept, as web/tabs.js does.
type told struct {
	Journal
	to *strings.Builder
}

func (j told) Commit(ctx context.Context, c Change) error {
	if err := j.Journal.Commit(ctx, c); err != nil {
		return err
	}
	if c.Clear {
		j.to.WriteString("all" + partEnd + partEnd + changeEnd)
		return nil
	}
	drops := make([]string, len(c.Drop))
	for i, id := range c.Drop {
		drops[i] = id.String()
	}
	rows := ""
	for _, r := range c.Put {
		rows += strings.Join([]string{
			r.ID.String(), string(r.Kind), r.Of, strconv.Itoa(r.V), strconv.FormatInt(r.At.UnixMilli(), 10), r.Zone, string(r.Data),
		}, fieldEnd) + recordEnd
	}
	j.to.WriteString(partEnd + strings.Join(drops, fieldEnd) + partEnd + rows + changeEnd)
	return nil
}

// two are two windows on one journal, which share a clock and make ids in turn.
type two struct {
	a, b   *desk
	toA    *strings.Builder // what was told to a and it has not heard yet
	toB    *strings.Builder
	memory *Memory
}

func sitTwo(t tester) *two {
	t.Helper()
	w := &two{toA: &strings.Builder{}, toB: &strings.Builder{}, memory: NewMemory()}
	w.a, w.b = sit(t, told{w.memory, w.toB}), sit(t, told{w.memory, w.toA})
	w.b.n = 1 << 14 // no id twice
	return w
}

// settle has both hear all that they were told.
func (w *two) settle(t tester) {
	t.Helper()
	for _, side := range []struct {
		d    *desk
		said *strings.Builder
	}{{w.a, w.toA}, {w.b, w.toB}} {
		said := side.said.String()
		side.said.Reset()
		ok(t, side.d.Heard(context.Background(), said))
		for !side.d.Whole() {
			ok(t, side.d.More(context.Background()))
		}
	}
}

func TestWhatOneWindowKeepsShowsInTheOther(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	check := func(what string) {
		t.Helper()
		w.settle(t)
		if diff := cmp.Diff(w.a.state(), w.b.state(), sameState); diff != "" {
			t.Errorf("%s: one window (-), the other (+):\n%s", what, diff)
		}
	}
	first := w.a.practise(t)
	second := w.a.practise(t)
	check("answers")
	if len(w.b.Answers()) != 2 {
		t.Fatalf("the other window has %d answers", len(w.b.Answers()))
	}
	ok(t, w.b.Note(ctx, first.ID, "noted over there"))
	ok(t, w.b.Tick(ctx, "a", true))
	ok(t, w.a.Star(ctx, "q-one", true))
	ok(t, w.a.SetSetting(ctx, "theme", "dark"))
	ok(t, w.a.KeepLoop(ctx, interview.Loop{ID: w.a.newID()}))
	check("note, tick, star, setting, loop")
	ok(t, w.a.KeepDebrief(ctx, w.a.debrief(t, w.a.Loops()[0].ID, 1)))
	ok(t, w.b.Delete(ctx, second.ID))
	check("debrief, deletion")
	ok(t, w.a.Undelete(ctx, second.ID))
	check("brought back")
	ok(t, w.a.Delete(ctx, first.ID))
	ok(t, w.a.Purge(ctx))
	check("purged")
	w.a.begin(t)
	r := w.a.step(t, interview.Go, interview.Go)
	ok(t, w.a.Draft(ctx, r, sheet()))
	check("a round under way")
	if r, s, open := w.b.Open(); !open || r.Phase() != interview.PhaseAnswer || s.Note == "" {
		t.Errorf("the other window sees no draft: open %v, phase %v", open, r.Phase())
	}
	ok(t, w.b.DeleteAll(ctx))
	check("all deleted")
	w.a.same(t, "one window")
	w.b.same(t, "the other")
}

// Whatever two windows do, in whatever order they hear of it: in the end both show
// what is kept, and of two values of one thing the one written last.
func TestTwoWindowsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := sitTwo(t)
		ctx := context.Background()
		pick := func(name string) *desk {
			// The clock of the device is one.
			w.a.now = maxTime(w.a.now, w.b.now)
			w.b.now = w.a.now
			if rapid.Bool().Draw(t, name) {
				return w.b
			}
			return w.a
		}
		last := map[string]string{}
		t.Repeat(map[string]func(*rapid.T){
			"setting": func(t *rapid.T) {
				d := pick("window")
				k, v := rapid.SampledFrom(settingKeys[:]).Draw(t, "key"), rapid.SampledFrom([]string{"x", "y", "z"}).Draw(t, "value")
				ok(t, d.SetSetting(ctx, k, v))
				last[k] = v
			},
			"tick":     func(t *rapid.T) { ok(t, pick("window").Tick(ctx, "item", rapid.Bool().Draw(t, "on"))) },
			"practise": func(t *rapid.T) { pick("window").practise(t) },
			"hear":     func(t *rapid.T) { w.settle(t) },
			"delete": func(t *rapid.T) {
				d := pick("window")
				if as := d.Answers(); len(as) > 0 {
					ok(t, d.Delete(ctx, as[0].ID))
				}
			},
		})
		w.settle(t)
		a, b := w.a.state(), w.b.state()
		if diff := cmp.Diff(a, b, sameState); diff != "" {
			t.Fatalf("one window (-), the other (+):\n%s", diff)
		}
		for k, v := range last {
			if w.a.Setting(k) != v {
				t.Fatalf("%s is %q, written last was %q", k, w.a.Setting(k), v)
			}
		}
		w.a.reopen(t)
		if diff := cmp.Diff(a, w.a.state(), sameState); diff != "" {
			t.Fatalf("shown (-), kept (+):\n%s", diff)
		}
	})
}

// A write that comes late, with an older time, does not take the place of a newer.
func TestStaleWindowOverwritesNothing(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	ok(t, w.a.SetSetting(ctx, "theme", "light"))
	w.settle(t)
	w.memory.Refuse(ErrFull)
	if err := w.a.SetSetting(ctx, "theme", "stale"); !errors.Is(err, ErrFull) {
		t.Fatalf("SetSetting: %v", err)
	}
	w.memory.Refuse(nil)
	w.b.now = w.a.now
	ok(t, w.b.SetSetting(ctx, "theme", "dark"))
	ok(t, w.a.Flush(ctx))
	w.settle(t)
	for name, d := range map[string]*desk{"one": w.a, "the other": w.b} {
		if got := d.Setting("theme"); got != "dark" {
			t.Errorf("%s window has %q", name, got)
		}
		d.same(t, name)
	}
}

// A debrief that another window has moved on is not written over from what stood
// here before.
func TestStaleDebriefOverwritesNothing(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	loop := w.a.newID()
	early := w.a.debrief(t, loop, 1)
	ok(t, w.a.KeepDebrief(ctx, early))
	w.settle(t)
	early = w.b.Debriefs()[0]
	late := w.a.debrief(t, loop, 5)
	ok(t, w.a.KeepDebrief(ctx, late))
	w.settle(t)
	next, err := early.Next()
	ok(t, err)
	for name, from := range map[string]debrief.Debrief{"of an earlier step": early, "where none was": {}} {
		if err := w.b.Book.KeepDebrief(ctx, from, next); !errors.Is(err, ErrMoved) {
			t.Errorf("a step made from one %s: %v, want ErrMoved", name, err)
		}
	}
	w.settle(t)
	for name, d := range map[string]*desk{"one": w.a, "the other": w.b} {
		if got := d.Debriefs()[0]; got.Step != debrief.StepDecided {
			t.Errorf("%s window has it at %q", name, got.Step)
		}
		d.same(t, name)
	}
}

func TestOnlyTheWindowThatHoldsTheRoundWalksIt(t *testing.T) {
	w := sitTwo(t)
	ctx := t.Context()
	held := w.a
	for _, d := range []*desk{w.a, w.b} {
		d.Share(func() bool { return held == d }, nil)
	}
	w.a.begin(t)
	r := w.a.step(t, interview.Go, interview.Go, interview.Grade)
	w.settle(t)
	e := interview.Event{Kind: interview.Graded, At: w.b.clock().UnixMilli()}
	next, err := r.Do(e)
	ok(t, err)
	for name, err := range map[string]error{
		"Step":  w.b.Step(ctx, next, e),
		"Keep":  w.b.Keep(ctx, w.b.answer(r, sheet()), next, e),
		"Draft": w.b.Draft(ctx, r, sheet()),
	} {
		if !errors.Is(err, ErrNoRound) {
			t.Errorf("%s in the window that follows: %v, want ErrNoRound", name, err)
		}
	}
	// The other takes over and goes on from the last step kept, also where it was
	// not told of it.
	w.a.step(t, interview.Skip)
	w.toB.Reset()
	held = w.b
	ok(t, w.b.Refresh(ctx))
	if diff := cmp.Diff(w.a.state(), w.b.state(), sameState); diff != "" {
		t.Errorf("before (-), taken over (+):\n%s", diff)
	}
	w.b.step(t, interview.Go)
	r, _, _ = w.a.Open()
	if err := w.a.Step(ctx, r, interview.Event{Kind: interview.Pause, At: w.a.clock().UnixMilli()}); !errors.Is(err, ErrNoRound) {
		t.Errorf("a step of the window that let go: %v, want ErrNoRound", err)
	}
	w.settle(t)
	w.a.same(t, "after the taking over")
}

// Refresh finds what was kept since, and nothing is there twice afterwards.
func TestRefresh(t *testing.T) {
	w := sitTwo(t)
	w.a.practise(t)
	w.b.now = w.a.now
	for range 2 {
		w.b.practise(t)
	}
	w.toA.Reset()
	for range 2 {
		ok(t, w.a.Refresh(t.Context()))
		if n := len(w.a.Answers()); n != 3 {
			t.Errorf("%d answers, want 3", n)
		}
	}
	w.a.same(t, "refreshed")
}

// Nonsense from another window makes the book read anew, and no more.
func TestHeardNonsense(t *testing.T) {
	for _, said := range []string{"x", changeEnd, "all", partEnd + partEnd, partEnd + "no-id" + partEnd + "row" + recordEnd, strings.Repeat(partEnd, 9)} {
		t.Run(fmt.Sprintf("%q", said), func(t *testing.T) {
			d := sit(t, NewMemory())
			d.practise(t)
			before := d.Answers()
			ok(t, d.Heard(t.Context(), said))
			if diff := cmp.Diff(before, d.Answers(), sameState); diff != "" {
				t.Errorf("before (-), after (+):\n%s", diff)
			}
		})
	}
}

// A start reads one page of answers, and the rest as it is asked for.
func TestStartBookReadsByPages(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	var ids []uuid.UUID
	for range 3*pageSize + 7 {
		ids = append(ids, d.practise(t).ID)
	}
	ok(t, d.Note(t.Context(), ids[3], "an old one's"))
	ok(t, d.Note(t.Context(), ids[len(ids)-2], "a new one's"))
	gone := ids[5]
	ok(t, d.Delete(t.Context(), gone))
	whole := d.state()

	b, err := StartBook(t.Context(), &watched{Journal: m}, d.newID, d.clock, func() string { return "" })
	ok(t, err)
	d.Book = b
	if n := len(d.Answers()); n != pageSize || d.Whole() {
		t.Fatalf("a start reads %d answers, whole: %v", n, d.Whole())
	}
	if got := d.Answers()[1].Sheet.Note; got != "a new one's" {
		t.Errorf("the note of a new answer is %q at start", got)
	}
	d.practise(t) // what is kept meanwhile is there once
	for pages := 0; !d.Whole(); pages++ {
		if pages > 4 {
			t.Fatal("it never ends")
		}
		ok(t, d.More(t.Context()))
	}
	d.same(t, "read by pages")
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
