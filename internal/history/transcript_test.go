package history_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/textutil"
)

// A browser's transcript is stored as it comes, apart from the sheet, until it is merged
// into the sheet, and is deleted with the question.
func TestTranscript(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	ctx := t.Context()
	d.BeginRound(t)
	r := d.Do(t, interview.Go, interview.Go)
	of := journal.RecordingKey(r.Plan().ID, r.PartIndex())
	historytest.Check(t, d.AppendTranscript(ctx, of, " I led "))
	historytest.Check(t, d.KeepDraft(ctx, r, historytest.Sheet().WithSaid("notes", false)))
	historytest.Check(t, d.AppendTranscript(ctx, of, "six people."))
	is := func(when, jotted, said string) {
		t.Helper()
		d.Reopen(t)
		if _, s, _ := d.CurrentRound(); d.PendingTranscript() != jotted || s.Said != said {
			t.Errorf("%s there is %q beside %q, want %q beside %q", when, d.PendingTranscript(), s.Said, jotted, said)
		}
	}
	is("after a kill", "I led six people.", "notes")
	if _, s, _ := d.CurrentRound(); len(s.Ticks) != len(historytest.Sheet().Ticks) {
		t.Errorf("the sheet has %d points", len(s.Ticks))
	}
	words := d.PendingTranscript()
	historytest.Check(t, d.AppendTranscript(ctx, of, "Late."))
	historytest.Check(t, d.MergeTranscript(ctx, r, historytest.Sheet().WithSaid("notes\n\n"+words, false), words))
	is("once in the sheet", "Late.", "notes\n\nI led six people.")
	historytest.Check(t, d.ClearTranscript(ctx, of))
	is("forgotten", "", "notes\n\nI led six people.")
	historytest.Check(t, d.AppendTranscript(ctx, of, strings.Repeat("é", 3*grading.MaxWords)))
	if got := d.PendingTranscript(); textutil.Excess(got, 2*grading.MaxWords) > 0 || strings.Trim(got, "é") != "" {
		t.Errorf("%d bytes are kept", len(got))
	}
	if s, over := (grading.Sheet{}).AddTranscript(d.PendingTranscript()); over == 0 || s.TooLong() != "" {
		t.Errorf("it is too long by %d", over)
	}
	for _, other := range []string{"", journal.RecordingKey(r.Plan().ID, r.PartIndex()+1), journal.RecordingKey(journaltest.ID(9999), r.PartIndex())} {
		if err := d.AppendTranscript(ctx, other, "words"); !errors.Is(err, history.ErrNoRound) {
			t.Errorf("of %q: %v, want ErrNoRound", other, err)
		}
	}
	d.Do(t, interview.Skip)
	is("at the next question", "", "")
	if err := d.AppendTranscript(ctx, of, "words"); !errors.Is(err, history.ErrNoRound) {
		t.Errorf("of a question that was left: %v, want ErrNoRound", err)
	}
}
