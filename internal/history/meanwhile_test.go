package history_test

import (
	"context"
	"testing"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// slowReads does something between having read an owner's records and handing them out, as
// a storage does that answers late.
type slowReads struct {
	*journaltest.Memory
	meanwhile func()
}

func (s *slowReads) ByOwner(ctx context.Context, owner string) ([]journal.Record, error) {
	records, err := s.Memory.ByOwner(ctx, owner)
	if f := s.meanwhile; f != nil {
		s.meanwhile = nil
		f()
	}
	return records, err
}

// A draft that is kept while the round is read again, as by somebody who types as soon as
// the page is back, is newer than what was read.
func TestDraftKeptWhileTheRoundIsRead(t *testing.T) {
	j := &slowReads{Memory: journaltest.NewMemory()}
	d := historytest.Open(t, j)
	d.BeginRound(t)
	r := d.Do(t, interview.Go, interview.Go)
	_, sheet, _ := d.CurrentRound()
	historytest.Check(t, d.KeepDraft(t.Context(), r, sheet.WithNote("Before.")))
	d.Reopen(t)
	j.meanwhile = func() {
		_, sheet, _ := d.CurrentRound()
		historytest.Check(t, d.KeepDraft(t.Context(), r, sheet.WithNote("Typed meanwhile.")))
	}
	historytest.Check(t, d.Tabs().Refresh(t.Context()))
	if j.meanwhile != nil {
		t.Fatal("the round was not read again; the test shows nothing")
	}
	if _, sheet, _ := d.CurrentRound(); sheet.Note != "Typed meanwhile." {
		t.Errorf("after the round was read again the note is %q", sheet.Note)
	}
	d.CheckReopen(t, "read again")
}

// What another tab has gone beyond does not come back so.
func TestDraftOfLeftQuestion(t *testing.T) {
	w, to := handed(t)
	r, sheet, _ := w.a.CurrentRound()
	historytest.Check(t, w.a.KeepDraft(t.Context(), r, sheet.WithNote("Of the first tab.")))
	w.settle(t)
	to(w.b)
	w.b.Do(t, interview.Grade)
	w.b.Grade(t)
	w.both(t)
	to(w.a)
	historytest.Check(t, w.a.Tabs().Refresh(t.Context()))
	w.both(t)
}
