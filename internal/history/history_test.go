package history_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// A program killed at any step of a round finds it again as it was: the same as
// the book had, and the same as living the plan through the events.
func TestKilledSession(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	historytest.KilledSession(t, d)
}

func TestBeginReplacesTheRoundUnderWay(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	d.BeginRound(t)
	old := d.Do(t, interview.Go, interview.Go, interview.Grade)
	historytest.Check(t, d.KeepDraft(t.Context(), old, historytest.Sheet()))
	now := d.BeginRound(t)
	if now.Plan().ID == old.Plan().ID {
		t.Fatal("the old round is still open")
	}
	d.CheckReopen(t, "another round")
	if _, s, _ := d.CurrentRound(); s.Note != "" {
		t.Error("the new round has the old one's draft")
	}
	if n := len(journaltest.ByKind(t, d.Journal, journal.KindSheet, journal.Page{})); n != 0 {
		t.Errorf("%d drafts outlive their round", n)
	}
	e := interview.Event{Kind: interview.Graded, At: d.Now.UnixMilli()}
	next, err := old.Do(e)
	historytest.Check(t, err)
	if err := d.Step(t.Context(), next, e); !errors.Is(err, history.ErrNoRound) {
		t.Errorf("a step of the old round: %v, want ErrNoRound", err)
	}
	if err := d.KeepAnswer(t.Context(), d.NewAnswer(old, historytest.Sheet()), next, e); !errors.Is(err, history.ErrNoRound) || len(d.Answers()) != 0 {
		t.Errorf("an answer of the old round: %v, want ErrNoRound; %d answers", err, len(d.Answers()))
	}
	d.CheckReopen(t, "after what was refused")
}

// Ids of version 7 sort by the clock. A clock set back must not bury what comes
// after below what came before.
func TestClockSetBack(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	d.IDs = 40000
	first := d.BeginRound(t)
	d.Do(t, interview.Go)
	d.Reopen(t)
	d.IDs = 5
	d.Do(t, interview.Go, interview.Done)
	d.CheckReopen(t, "steps after the clock was set back")
	second := d.BeginRound(t)
	d.Reopen(t)
	if r, _, _ := d.CurrentRound(); r.Plan().ID != second.Plan().ID || r.Plan().ID == first.Plan().ID {
		t.Errorf("the round of %v is open, want the one begun last", r.Plan().ID)
	}
	d.Do(t, interview.Go, interview.Go)
	d.CheckReopen(t, "the later round")
}

func TestKeepIsOneStrictTransaction(t *testing.T) {
	m := journaltest.NewMemory()
	w := &watched{Journal: m}
	d := historytest.Open(t, w)
	d.BeginRound(t)
	r := d.Do(t, interview.Go, interview.Go, interview.Grade)
	historytest.Check(t, d.KeepDraft(t.Context(), r, historytest.Sheet()))
	w.seen = nil
	d.Grade(t)
	if len(w.seen) != 1 {
		t.Fatalf("%d transactions, want 1", len(w.seen))
	}
	c := w.seen[0]
	var kinds []journal.Kind
	for _, r := range c.Put {
		kinds = append(kinds, r.Kind)
	}
	if diff := cmp.Diff([]journal.Kind{journal.KindAnswer, journal.KindStep}, kinds); diff != "" || !c.Strict || len(c.Drop) != 1 {
		t.Errorf("strict %v, %d drops, kinds (-want +got):\n%s", c.Strict, len(c.Drop), diff)
	}
}

// watched remembers what was committed.
type watched struct {
	journal.Journal
	seen []journal.Change
}

func (w *watched) Commit(ctx context.Context, c journal.Change) error {
	w.seen = append(w.seen, c)
	return w.Journal.Commit(ctx, c)
}

func TestFailedWritesAreTriedAgainInOrder(t *testing.T) {
	m := journaltest.NewMemory()
	w := &watched{Journal: m}
	d := historytest.Open(t, w)
	d.BeginRound(t)
	m.Refuse(journal.ErrFull)

	r, _, _ := d.CurrentRound()
	for _, k := range []interview.EventKind{interview.Go, interview.Go} {
		e := interview.Event{Kind: k, At: d.Clock().UnixMilli()}
		next, err := r.Do(e)
		historytest.Check(t, err)
		if err := d.Step(t.Context(), next, e); !errors.Is(err, journal.ErrFull) {
			t.Errorf("Step: %v, want ErrFull", err)
		}
		r = next
	}
	if now, _, _ := d.CurrentRound(); now.Phase() != interview.PhaseAnswer {
		t.Errorf("the round stands in %v: it did not go on", now.Phase())
	}
	if err := d.SetTick(t.Context(), "a", true); !errors.Is(err, journal.ErrFull) || !d.Ticks()["a"] {
		t.Errorf("Tick: %v, ticked %v; want ErrFull and ticked", err, d.Ticks()["a"])
	}
	if !errors.Is(d.Err(), journal.ErrFull) {
		t.Errorf("Trouble: %v, want ErrFull", d.Err())
	}
	if err := d.Flush(t.Context()); !errors.Is(err, journal.ErrFull) {
		t.Errorf("Flush: %v, want ErrFull", err)
	}

	m.Refuse(nil)
	w.seen = nil
	d.Do(t, interview.Done)
	if d.Err() != nil || len(w.seen) != 1 {
		t.Fatalf("trouble %v after %d transactions, want none after 1", d.Err(), len(w.seen))
	}
	var kinds []journal.Kind
	for _, r := range w.seen[0].Put {
		kinds = append(kinds, r.Kind)
	}
	if diff := cmp.Diff([]journal.Kind{journal.KindStep, journal.KindStep, journal.KindTick, journal.KindStep}, kinds); diff != "" {
		t.Errorf("what was tried again (-want +got):\n%s", diff)
	}
	d.CheckReopen(t, "after the trouble")
	w.seen = nil
	historytest.Check(t, d.Flush(t.Context()))
	if len(w.seen) != 0 {
		t.Error("Flush wrote although nothing was pending")
	}
}

// stuck never answers.
type stuck struct{ journal.Journal }

func (stuck) Commit(ctx context.Context, _ journal.Change) error {
	<-ctx.Done()
	return journal.WrapTimeout(ctx.Err())
}

func TestStorageThatNeverAnswers(t *testing.T) {
	d := historytest.Open(t, stuck{journaltest.NewMemory()})
	d.SetTapTimeout(time.Millisecond)
	if err := d.SetTick(context.Background(), "a", true); !errors.Is(err, journal.ErrTimeout) {
		t.Errorf("Tick: %v, want ErrTimeout", err)
	}
	if !d.Ticks()["a"] || !errors.Is(d.Err(), journal.ErrTimeout) {
		t.Errorf("ticked %v, trouble %v", d.Ticks()["a"], d.Err())
	}
}

// deaf never answers what is read.
type deaf struct{ journal.Journal }

func (deaf) ByKind(ctx context.Context, _ journal.Kind, _ journal.Page) ([]journal.Record, error) {
	<-ctx.Done()
	return nil, journal.WrapTimeout(ctx.Err())
}

func (j deaf) Of(ctx context.Context, _ string) ([]journal.Record, error) {
	return j.ByKind(ctx, "", journal.Page{})
}

// TestReadingThatNeverAnswers: it holds up no later write for ever.
func TestReadingThatNeverAnswers(t *testing.T) {
	for what, read := range map[string]func(*history.History, context.Context) error{
		"refresh": func(h *history.History, ctx context.Context) error { return h.Tabs().Refresh(ctx) },
		"purge":   func(h *history.History, ctx context.Context) error { return h.Purge(ctx, h.Deleted()) },
	} {
		t.Run(what, func(t *testing.T) {
			m := journaltest.NewMemory()
			d := historytest.Open(t, m)
			historytest.Check(t, d.Delete(t.Context(), d.PracticeOne(t).ID))
			d.History.SetJournal(deaf{m})
			d.SetTapTimeout(time.Millisecond)
			if err := read(d.History, t.Context()); !errors.Is(err, journal.ErrTimeout) || !errors.Is(d.Err(), journal.ErrTimeout) {
				t.Errorf("%v, trouble %v; want ErrTimeout", err, d.Err())
			}
			d.SetTapTimeout(history.Patience)
			historytest.Check(t, d.SetTick(t.Context(), "a", true))
		})
	}
}

// TestFlushAfterReadingFailed: once the storage answers again, nothing is said to be
// not kept, though nothing waited to be.
func TestFlushAfterReadingFailed(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	d.PracticeOne(t)
	many(t, d, 2*journal.PageSize)
	b, err := history.Start(t.Context(), m, d.NewID, d.Clock, func() string { return "UTC" })
	historytest.Check(t, err)
	b.SetJournal(deaf{m})
	b.SetTapTimeout(time.Millisecond)
	if err := b.LoadMore(t.Context()); !errors.Is(err, journal.ErrTimeout) || !errors.Is(b.Err(), journal.ErrTimeout) {
		t.Fatalf("More: %v, trouble %v; want ErrTimeout", err, b.Err())
	}
	b.SetJournal(m)
	b.SetTapTimeout(history.Patience)
	m.Refuse(journal.ErrBroken)
	if err := b.Flush(t.Context()); !errors.Is(err, journal.ErrBroken) || !errors.Is(b.Err(), journal.ErrBroken) {
		t.Errorf("Flush: %v, trouble %v; want ErrBroken", err, b.Err())
	}
	m.Refuse(nil)
	historytest.Check(t, b.Flush(t.Context()))
	if b.Err() != nil {
		t.Errorf("trouble %v once it answers again", b.Err())
	}
}

func TestAnswerKeptTwiceIsOne(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	d.BeginRound(t)
	d.Do(t, interview.Go, interview.Go, interview.Grade)
	r, _, _ := d.CurrentRound()
	e := interview.Event{Kind: interview.Graded, At: d.Now.UnixMilli()}
	next, err := r.Do(e)
	historytest.Check(t, err)
	a := d.NewAnswer(r, historytest.Sheet())
	historytest.Check(t, d.KeepAnswer(t.Context(), a, next, e))
	historytest.Check(t, d.KeepAnswer(t.Context(), a, next, e))
	d.Reopen(t)
	if again, _, _ := d.CurrentRound(); len(d.Answers()) != 1 || again.PartIndex() != next.PartIndex() {
		t.Errorf("%d answers, at part %d; want 1, at part %d", len(d.Answers()), again.PartIndex(), next.PartIndex())
	}
}

func TestWhatCannotBeReadAgainIsRefused(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	d.BeginRound(t)
	d.Do(t, interview.Go, interview.Go, interview.Grade)
	r, _, _ := d.CurrentRound()
	e := interview.Event{Kind: interview.Graded, At: d.Now.UnixMilli()}
	next, err := r.Do(e)
	historytest.Check(t, err)
	for name, spoil := range map[string]func(*grading.Answer){
		"no id":                func(a *grading.Answer) { a.ID = uuid.Nil },
		"no question":          func(a *grading.Answer) { a.Asked.ID = "" },
		"no principles":        func(a *grading.Answer) { a.Asked.Principles = nil },
		"not a principle":      func(a *grading.Answer) { a.Asked.Principles = []bank.Principle{99} },
		"a principle not read": func(a *grading.Answer) { a.Sheet.Grades = map[bank.Principle]bank.Grade{0: bank.Meets} },
	} {
		t.Run(name, func(t *testing.T) {
			a := d.NewAnswer(r, historytest.Sheet())
			spoil(&a)
			if err := d.KeepAnswer(t.Context(), a, next, e); !errors.Is(err, journal.ErrInvalid) {
				t.Errorf("Keep: %v, want ErrInvalid", err)
			}
			if !errors.Is(d.Err(), journal.ErrInvalid) || len(d.Answers()) != 0 {
				t.Errorf("Err is %v, want ErrInvalid; %d answers", d.Err(), len(d.Answers()))
			}
		})
	}
	if err := d.Begin(t.Context(), interview.Plan{ID: d.NewID()}, interview.Event{Kind: interview.Begin}); !errors.Is(err, journal.ErrInvalid) {
		t.Errorf("Begin of an empty plan: %v, want ErrInvalid", err)
	}
	if err := d.Begin(t.Context(), d.NewPlan(), interview.Event{Kind: interview.Done}); !errors.Is(err, journal.ErrInvalid) {
		t.Errorf("Begin with another event: %v, want ErrInvalid", err)
	}
	d.CheckReopen(t, "after what was refused")
}

// Notes typed from the moment a question is asked outlive a kill in every phase
// of it, and go with the question.
func TestDraftWhileAnswering(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	d.BeginRound(t)
	way := []interview.EventKind{
		interview.Go, interview.Go, interview.Interrupt, interview.Pause, interview.Resume, interview.NextProbe, interview.Done,
		interview.Stuck,
	}
	typed := ""
	for _, k := range way {
		r := d.Do(t, k)
		d.Reopen(t)
		if _, s, _ := d.CurrentRound(); s.Said != typed {
			t.Errorf("after %s the notes are %q, want %q", k, s.Said, typed)
		}
		typed += string(k) + "\n"
		historytest.Check(t, d.KeepDraft(t.Context(), r, historytest.Sheet().WithSaid(typed, false)))
		d.CheckReopen(t, "notes typed after "+string(k))
		if n := len(journaltest.ByKind(t, d.Journal, journal.KindSheet, journal.Page{})); n != 1 {
			t.Errorf("%d drafts of one question", n)
		}
	}
	if _, s, _ := d.CurrentRound(); s.Said != typed {
		t.Errorf("at grading the notes are %q", s.Said)
	}
	d.Do(t, interview.Skip)
	d.CheckReopen(t, "left ungraded")
	if _, s, _ := d.CurrentRound(); s.Said != "" {
		t.Errorf("the next question begins with the notes %q", s.Said)
	}
	if n := len(journaltest.ByKind(t, d.Journal, journal.KindSheet, journal.Page{})); n != 0 {
		t.Errorf("%d drafts outlive their question", n)
	}
}

func TestDraftOutsideItsQuestion(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	if err := d.KeepDraft(t.Context(), interview.Round{}, historytest.Sheet()); !errors.Is(err, history.ErrNoRound) {
		t.Errorf("without a round: %v, want ErrNoRound", err)
	}
	refused := func(r interview.Round, when string) {
		t.Helper()
		if err := d.KeepDraft(t.Context(), r, historytest.Sheet()); !errors.Is(err, history.ErrNoRound) {
			t.Errorf("%s: %v, want ErrNoRound", when, err)
		}
	}
	other := d.BeginRound(t)
	refused(other, "in the opening")
	early := d.Do(t, interview.Go, interview.Go)
	d.Do(t, interview.Done, interview.Grade)
	historytest.Check(t, d.KeepDraft(t.Context(), early, historytest.Sheet())) // of the same question, on its way for long
	graded, _, _ := d.CurrentRound()
	d.Grade(t)
	refused(graded, "after its sheet was kept")
	refused(early, "and of an earlier phase")
	second := d.Do(t, interview.Go)
	refused(d.Do(t, interview.Skip), "in the closing")
	refused(second, "after its question was left")
	refused(d.Do(t, interview.Go), "after the round")
	d.BeginRound(t)
	d.Do(t, interview.Go)
	refused(otherRound(d, t), "of another round, at a question just as far in")
	if n := len(journaltest.ByKind(t, d.Journal, journal.KindSheet, journal.Page{})); n != 0 {
		t.Errorf("%d drafts kept", n)
	}
	d.CheckReopen(t, "after what was refused")
}

// otherRound is a round that this book did not begin, at its first question.
func otherRound(d *historytest.Session, t historytest.TB) interview.Round {
	t.Helper()
	r := interview.New(d.NewPlan())
	for _, k := range []interview.EventKind{interview.Begin, interview.Go} {
		var err error
		r, err = r.Do(interview.Event{Kind: k, At: d.Clock().UnixMilli()})
		historytest.Check(t, err)
	}
	return r
}

func TestMemoryFallback(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	if d.FallbackReason() != nil || d.Err() != nil {
		t.Errorf("stands in for %v, trouble %v", d.FallbackReason() != nil, d.Err())
	}
	d = historytest.Open(t, journal.NewMemoryFallback(journal.ErrBlocked))
	historytest.Check(t, d.SetTick(t.Context(), "a", true))
	if !errors.Is(d.Err(), journal.ErrBlocked) || !errors.Is(d.FallbackReason(), journal.ErrBlocked) {
		t.Errorf("trouble %v, stands in for %v, want ErrBlocked", d.Err(), d.FallbackReason())
	}
	if d = historytest.Open(t, &watched{Journal: journaltest.NewMemory()}); d.FallbackReason() != nil {
		t.Error("another journal stands in for something")
	}
}

func TestOpenBookFails(t *testing.T) {
	m := journaltest.NewMemory()
	historytest.Check(t, m.Close())
	_, err := history.Open(t.Context(), m, uuid.New, time.Now, func() string { return "" })
	if !errors.Is(err, journal.ErrClosed) {
		t.Errorf("OpenBook: %v, want ErrClosed", err)
	}
}
