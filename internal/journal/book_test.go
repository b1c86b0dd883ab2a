package journal

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// A program killed at any step of a round finds it again as it was: the same as
// the book had, and the same as living the plan through the events.
func TestKilledSession(t *testing.T) {
	d := sit(t, NewMemory())
	killedSession(t, d)
}

func killedSession(t tester, d *desk) {
	d.same(t, "nothing")
	r := d.begin(t)
	plan := r.Plan()
	d.same(t, "begun")
	for _, k := range []interview.EventKind{
		interview.Go, interview.Go, interview.Pause, interview.Resume, interview.Restart, interview.Interrupt, interview.NextProbe,
		interview.Done, interview.NextProbe, interview.Grade,
	} {
		r = d.step(t, k)
		d.same(t, "step")
	}
	for range 3 {
		ok(t, d.Draft(context.Background(), r, sheet().WithNote("first")))
	}
	ok(t, d.Draft(context.Background(), r, sheet()))
	d.same(t, "draft")
	if _, s, _ := d.Open(); s.Note != sheet().Note {
		t.Errorf("the draft's note is %q", s.Note)
	}
	d.grade(t)
	d.same(t, "graded")
	if _, s, _ := d.Open(); s.Note != "" {
		t.Errorf("the next question begins with the note %q", s.Note)
	}
	r = d.step(t, interview.Skip, interview.Go)
	d.same(t, "over")
	if !r.Over() || len(d.Answers()) != 1 {
		t.Errorf("over %v with %d answers", r.Over(), len(d.Answers()))
	}

	// And from the records alone.
	records, err := d.j.Of(context.Background(), plan.ID.String())
	ok(t, err)
	var events []interview.Event
	for _, rec := range records {
		switch rec.Kind {
		case KindStep:
			var e interview.Event
			ok(t, json.Unmarshal(rec.Data, &e))
			events = append(events, e)
		case KindSheet:
			t.Errorf("a draft outlives its round")
		}
	}
	again, err := interview.Replay(plan, events)
	ok(t, err)
	if diff := cmp.Diff(d.state().Round, again, sameState); diff != "" || again.Skipped() != 0 {
		t.Errorf("book (-), replayed (+), %d events passed over:\n%s", again.Skipped(), diff)
	}
}

func TestBeginReplacesTheRoundUnderWay(t *testing.T) {
	d := sit(t, NewMemory())
	d.begin(t)
	old := d.step(t, interview.Go, interview.Go, interview.Grade)
	ok(t, d.Draft(t.Context(), old, sheet()))
	now := d.begin(t)
	if now.Plan().ID == old.Plan().ID {
		t.Fatal("the old round is still open")
	}
	d.same(t, "another round")
	if _, s, _ := d.Open(); s.Note != "" {
		t.Error("the new round has the old one's draft")
	}
	if n := len(byKind(t, d.j, KindSheet, Page{})); n != 0 {
		t.Errorf("%d drafts outlive their round", n)
	}
	e := interview.Event{Kind: interview.Graded, At: d.now.UnixMilli()}
	next, err := old.Do(e)
	ok(t, err)
	if err := d.Step(t.Context(), next, e); !errors.Is(err, ErrNoRound) {
		t.Errorf("a step of the old round: %v, want ErrNoRound", err)
	}
	if err := d.Keep(t.Context(), d.answer(old, sheet()), next, e); !errors.Is(err, ErrNoRound) || len(d.Answers()) != 0 {
		t.Errorf("an answer of the old round: %v, want ErrNoRound; %d answers", err, len(d.Answers()))
	}
	d.same(t, "after what was refused")
}

// Ids of version 7 sort by the clock. A clock set back must not bury what comes
// after below what came before.
func TestClockSetBack(t *testing.T) {
	d := sit(t, NewMemory())
	d.n = 40000
	first := d.begin(t)
	d.step(t, interview.Go)
	d.reopen(t)
	d.n = 5
	d.step(t, interview.Go, interview.Done)
	d.same(t, "steps after the clock was set back")
	second := d.begin(t)
	d.reopen(t)
	if r, _, _ := d.Open(); r.Plan().ID != second.Plan().ID || r.Plan().ID == first.Plan().ID {
		t.Errorf("the round of %v is open, want the one begun last", r.Plan().ID)
	}
	d.step(t, interview.Go, interview.Go)
	d.same(t, "the later round")
}

func TestKeepIsOneStrictTransaction(t *testing.T) {
	m := NewMemory()
	w := &watched{Journal: m}
	d := sit(t, w)
	d.begin(t)
	r := d.step(t, interview.Go, interview.Go, interview.Grade)
	ok(t, d.Draft(t.Context(), r, sheet()))
	w.seen = nil
	d.grade(t)
	if len(w.seen) != 1 {
		t.Fatalf("%d transactions, want 1", len(w.seen))
	}
	c := w.seen[0]
	var kinds []Kind
	for _, r := range c.Put {
		kinds = append(kinds, r.Kind)
	}
	if diff := cmp.Diff([]Kind{KindAnswer, KindStep}, kinds); diff != "" || !c.Strict || len(c.Drop) != 1 {
		t.Errorf("strict %v, %d drops, kinds (-want +got):\n%s", c.Strict, len(c.Drop), diff)
	}
}

// watched remembers what was committed.
type watched struct {
	Journal
	seen []Change
}

func (w *watched) Commit(ctx context.Context, c Change) error {
	w.seen = append(w.seen, c)
	return w.Journal.Commit(ctx, c)
}

func TestFailedWritesAreTriedAgainInOrder(t *testing.T) {
	m := NewMemory()
	w := &watched{Journal: m}
	d := sit(t, w)
	d.begin(t)
	m.Refuse(ErrFull)

	r, _, _ := d.Open()
	for _, k := range []interview.EventKind{interview.Go, interview.Go} {
		e := interview.Event{Kind: k, At: d.clock().UnixMilli()}
		next, err := r.Do(e)
		ok(t, err)
		if err := d.Step(t.Context(), next, e); !errors.Is(err, ErrFull) {
			t.Errorf("Step: %v, want ErrFull", err)
		}
		r = next
	}
	if now, _, _ := d.Open(); now.Phase() != interview.PhaseAnswer {
		t.Errorf("the round stands in %v: it did not go on", now.Phase())
	}
	if err := d.Tick(t.Context(), "a", true); !errors.Is(err, ErrFull) || !d.Ticks()["a"] {
		t.Errorf("Tick: %v, ticked %v; want ErrFull and ticked", err, d.Ticks()["a"])
	}
	if !errors.Is(d.Trouble(), ErrFull) {
		t.Errorf("Trouble: %v, want ErrFull", d.Trouble())
	}
	if err := d.Flush(t.Context()); !errors.Is(err, ErrFull) {
		t.Errorf("Flush: %v, want ErrFull", err)
	}

	m.Refuse(nil)
	w.seen = nil
	d.step(t, interview.Done)
	if d.Trouble() != nil || len(w.seen) != 1 {
		t.Fatalf("trouble %v after %d transactions, want none after 1", d.Trouble(), len(w.seen))
	}
	var kinds []Kind
	for _, r := range w.seen[0].Put {
		kinds = append(kinds, r.Kind)
	}
	if diff := cmp.Diff([]Kind{KindStep, KindStep, KindTick, KindStep}, kinds); diff != "" {
		t.Errorf("what was tried again (-want +got):\n%s", diff)
	}
	d.same(t, "after the trouble")
	w.seen = nil
	ok(t, d.Flush(t.Context()))
	if len(w.seen) != 0 {
		t.Error("Flush wrote although nothing was pending")
	}
}

// stuck never answers.
type stuck struct{ Journal }

func (stuck) Commit(ctx context.Context, _ Change) error {
	<-ctx.Done()
	return late(ctx.Err())
}

func TestStorageThatNeverAnswers(t *testing.T) {
	d := sit(t, stuck{NewMemory()})
	d.patience = time.Millisecond
	if err := d.Tick(context.Background(), "a", true); !errors.Is(err, ErrLate) {
		t.Errorf("Tick: %v, want ErrLate", err)
	}
	if !d.Ticks()["a"] || !errors.Is(d.Trouble(), ErrLate) {
		t.Errorf("ticked %v, trouble %v", d.Ticks()["a"], d.Trouble())
	}
}

// deaf never answers what is read.
type deaf struct{ Journal }

func (deaf) ByKind(ctx context.Context, _ Kind, _ Page) ([]Record, error) {
	<-ctx.Done()
	return nil, late(ctx.Err())
}

func (j deaf) Of(ctx context.Context, _ string) ([]Record, error) { return j.ByKind(ctx, "", Page{}) }

// TestReadingThatNeverAnswers: it holds up no later write for ever.
func TestReadingThatNeverAnswers(t *testing.T) {
	for what, read := range map[string]func(*Book, context.Context) error{"refresh": (*Book).Refresh, "purge": (*Book).Purge} {
		t.Run(what, func(t *testing.T) {
			m := NewMemory()
			d := sit(t, m)
			ok(t, d.Delete(t.Context(), d.practise(t).ID))
			d.Book.j = deaf{m}
			d.patience = time.Millisecond
			if err := read(d.Book, t.Context()); !errors.Is(err, ErrLate) || !errors.Is(d.Trouble(), ErrLate) {
				t.Errorf("%v, trouble %v; want ErrLate", err, d.Trouble())
			}
			d.patience = patience
			ok(t, d.Tick(t.Context(), "a", true))
		})
	}
}

// TestFlushAfterReadingFailed: once the storage answers again, nothing is said to be
// not kept, though nothing waited to be.
func TestFlushAfterReadingFailed(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	d.practise(t)
	many(t, d, 2*pageSize)
	b, err := StartBook(t.Context(), m, d.newID, d.clock, func() string { return "UTC" })
	ok(t, err)
	b.j, b.patience = deaf{m}, time.Millisecond
	if err := b.More(t.Context()); !errors.Is(err, ErrLate) || !errors.Is(b.Trouble(), ErrLate) {
		t.Fatalf("More: %v, trouble %v; want ErrLate", err, b.Trouble())
	}
	b.j, b.patience = m, patience
	m.Refuse(ErrBroken)
	if err := b.Flush(t.Context()); !errors.Is(err, ErrBroken) || !errors.Is(b.Trouble(), ErrBroken) {
		t.Errorf("Flush: %v, trouble %v; want ErrBroken", err, b.Trouble())
	}
	m.Refuse(nil)
	ok(t, b.Flush(t.Context()))
	if b.Trouble() != nil {
		t.Errorf("trouble %v once it answers again", b.Trouble())
	}
}

func TestAnswerKeptTwiceIsOne(t *testing.T) {
	d := sit(t, NewMemory())
	d.begin(t)
	d.step(t, interview.Go, interview.Go, interview.Grade)
	r, _, _ := d.Open()
	e := interview.Event{Kind: interview.Graded, At: d.now.UnixMilli()}
	next, err := r.Do(e)
	ok(t, err)
	a := d.answer(r, sheet())
	ok(t, d.Keep(t.Context(), a, next, e))
	ok(t, d.Keep(t.Context(), a, next, e))
	d.reopen(t)
	if again, _, _ := d.Open(); len(d.Answers()) != 1 || again.PartIndex() != next.PartIndex() {
		t.Errorf("%d answers, at part %d; want 1, at part %d", len(d.Answers()), again.PartIndex(), next.PartIndex())
	}
}

func TestWhatCannotBeReadAgainIsRefused(t *testing.T) {
	d := sit(t, NewMemory())
	d.begin(t)
	d.step(t, interview.Go, interview.Go, interview.Grade)
	r, _, _ := d.Open()
	e := interview.Event{Kind: interview.Graded, At: d.now.UnixMilli()}
	next, err := r.Do(e)
	ok(t, err)
	for name, spoil := range map[string]func(*grading.Answer){
		"no id":                func(a *grading.Answer) { a.ID = uuid.Nil },
		"no question":          func(a *grading.Answer) { a.Asked.ID = "" },
		"no principles":        func(a *grading.Answer) { a.Asked.Principles = nil },
		"not a principle":      func(a *grading.Answer) { a.Asked.Principles = []bank.Principle{99} },
		"a principle not read": func(a *grading.Answer) { a.Sheet.Grades = map[bank.Principle]bank.Grade{0: bank.Meets} },
	} {
		t.Run(name, func(t *testing.T) {
			a := d.answer(r, sheet())
			spoil(&a)
			if err := d.Keep(t.Context(), a, next, e); !errors.Is(err, ErrInvalid) {
				t.Errorf("Keep: %v, want ErrInvalid", err)
			}
			if d.Trouble() != nil || len(d.Answers()) != 0 {
				t.Errorf("trouble %v, %d answers", d.Trouble(), len(d.Answers()))
			}
		})
	}
	if err := d.Begin(t.Context(), interview.Plan{ID: d.newID()}, interview.Event{Kind: interview.Begin}); !errors.Is(err, ErrInvalid) {
		t.Errorf("Begin of an empty plan: %v, want ErrInvalid", err)
	}
	if err := d.Begin(t.Context(), d.plan(), interview.Event{Kind: interview.Done}); !errors.Is(err, ErrInvalid) {
		t.Errorf("Begin with another event: %v, want ErrInvalid", err)
	}
	d.same(t, "after what was refused")
}

// Notes typed from the moment a question is asked outlive a kill in every phase
// of it, and go with the question.
func TestDraftWhileAnswering(t *testing.T) {
	d := sit(t, NewMemory())
	d.begin(t)
	way := []interview.EventKind{
		interview.Go, interview.Go, interview.Interrupt, interview.Pause, interview.Resume, interview.NextProbe, interview.Done,
		interview.Stuck,
	}
	typed := ""
	for _, k := range way {
		r := d.step(t, k)
		d.reopen(t)
		if _, s, _ := d.Open(); s.Said != typed {
			t.Errorf("after %s the notes are %q, want %q", k, s.Said, typed)
		}
		typed += string(k) + "\n"
		ok(t, d.Draft(t.Context(), r, sheet().WithSaid(typed, false)))
		d.same(t, "notes typed after "+string(k))
		if n := len(byKind(t, d.j, KindSheet, Page{})); n != 1 {
			t.Errorf("%d drafts of one question", n)
		}
	}
	if _, s, _ := d.Open(); s.Said != typed {
		t.Errorf("at grading the notes are %q", s.Said)
	}
	d.step(t, interview.Skip)
	d.same(t, "left ungraded")
	if _, s, _ := d.Open(); s.Said != "" {
		t.Errorf("the next question begins with the notes %q", s.Said)
	}
	if n := len(byKind(t, d.j, KindSheet, Page{})); n != 0 {
		t.Errorf("%d drafts outlive their question", n)
	}
}

func TestDraftOutsideItsQuestion(t *testing.T) {
	d := sit(t, NewMemory())
	if err := d.Draft(t.Context(), interview.Round{}, sheet()); !errors.Is(err, ErrNoRound) {
		t.Errorf("without a round: %v, want ErrNoRound", err)
	}
	refused := func(r interview.Round, when string) {
		t.Helper()
		if err := d.Draft(t.Context(), r, sheet()); !errors.Is(err, ErrNoRound) {
			t.Errorf("%s: %v, want ErrNoRound", when, err)
		}
	}
	other := d.begin(t)
	refused(other, "in the opening")
	early := d.step(t, interview.Go, interview.Go)
	d.step(t, interview.Done, interview.Grade)
	ok(t, d.Draft(t.Context(), early, sheet())) // of the same question, on its way for long
	graded, _, _ := d.Open()
	d.grade(t)
	refused(graded, "after its sheet was kept")
	refused(early, "and of an earlier phase")
	second := d.step(t, interview.Go)
	refused(d.step(t, interview.Skip), "in the closing")
	refused(second, "after its question was left")
	refused(d.step(t, interview.Go), "after the round")
	d.begin(t)
	d.step(t, interview.Go)
	refused(d.otherRound(t), "of another round, at a question just as far in")
	if n := len(byKind(t, d.j, KindSheet, Page{})); n != 0 {
		t.Errorf("%d drafts kept", n)
	}
	d.same(t, "after what was refused")
}

// otherRound is a round that this book did not begin, at its first question.
func (d *desk) otherRound(t tester) interview.Round {
	t.Helper()
	r := interview.New(d.plan())
	for _, k := range []interview.EventKind{interview.Begin, interview.Go} {
		var err error
		r, err = r.Do(interview.Event{Kind: k, At: d.clock().UnixMilli()})
		ok(t, err)
	}
	return r
}

func TestStandIn(t *testing.T) {
	d := sit(t, NewMemory())
	if d.StandIn() != nil || d.Trouble() != nil {
		t.Errorf("stands in for %v, trouble %v", d.StandIn() != nil, d.Trouble())
	}
	d = sit(t, NewMemoryBecause(ErrBlocked))
	ok(t, d.Tick(t.Context(), "a", true))
	if !errors.Is(d.Trouble(), ErrBlocked) || !errors.Is(d.StandIn(), ErrBlocked) {
		t.Errorf("trouble %v, stands in for %v, want ErrBlocked", d.Trouble(), d.StandIn())
	}
	if d = sit(t, &watched{Journal: NewMemory()}); d.StandIn() != nil {
		t.Error("another journal stands in for something")
	}
}

func TestOpenBookFails(t *testing.T) {
	m := NewMemory()
	ok(t, m.Close())
	_, err := OpenBook(t.Context(), m, uuid.New, time.Now, func() string { return "" })
	if !errors.Is(err, ErrClosed) {
		t.Errorf("OpenBook: %v, want ErrClosed", err)
	}
}
