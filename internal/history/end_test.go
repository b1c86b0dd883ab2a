package history_test

import (
	"errors"
	"testing"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// In a round that is graded at its end, each answer's notes and words wait for its
// grading, through any kill, and go with it.
func TestSheetsWaitForTheEnd(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	ctx := t.Context()
	p := d.NewPlan()
	p.GradeAtEnd = true
	historytest.Check(t, d.Begin(ctx, p, interview.Event{Kind: interview.Begin, At: d.Clock().UnixMilli()}))
	sheets := func(when string, want int) {
		t.Helper()
		if n := len(journaltest.ByKind(t, d.Journal, journal.KindSheet, journal.Page{})); n != want {
			t.Errorf("%s %d sheets are kept, want %d", when, n, want)
		}
	}
	said := func(when, note, words string) {
		t.Helper()
		d.CheckReopen(t, when)
		if _, s, _ := d.CurrentRound(); s.Note != note || d.PendingTranscript() != words {
			t.Errorf("%s the note is %q and the words are %q, want %q and %q", when, s.Note, d.PendingTranscript(), note, words)
		}
	}

	first := d.Do(t, interview.Go, interview.Go)
	historytest.Check(t, d.KeepDraft(ctx, first, historytest.Sheet().WithNote("first")))
	d.Do(t, interview.Done, interview.Stuck)
	said("at the second question", "", "")
	of := journal.RecordingKey(p.ID, first.PartIndex())
	historytest.Check(t, d.AppendTranscript(ctx, of, "Heard late."))
	second := d.Do(t, interview.Go)
	historytest.Check(t, d.KeepDraft(ctx, second, historytest.Sheet().WithNote("second")))
	historytest.Check(t, d.KeepDraft(ctx, first, historytest.Sheet().WithNote("first, typed last")))
	d.Do(t, interview.Done, interview.Stuck)
	sheets("at the closing", 2)

	d.Do(t, interview.Go)
	said("at the first grading", "first, typed last", "Heard late.")
	d.Grade(t)
	sheets("after the first grading", 1)
	if err := d.KeepDraft(ctx, first, historytest.Sheet()); !errors.Is(err, history.ErrNoRound) {
		t.Errorf("a draft of the question that is graded: %v, want ErrNoRound", err)
	}
	said("at the second grading", "second", "")
	d.Grade(t)
	sheets("at the end", 0)
	if r, _, _ := d.CurrentRound(); !r.Over() || len(d.Answers()) != 2 || d.Answers()[0].Part == d.Answers()[1].Part {
		t.Errorf("the round is in %s with %d answers", r.Phase(), len(d.Answers()))
	}
}
