package settings_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
)

// A file of a device whose clock is ahead: the preview says so, what is here stays, and
// what a file has replaced can be had back.
func TestRestoreOfAClockAhead(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	id := h.History().Answers()[0].ID
	note := func() string {
		a, _ := h.History().Answer(id)
		return a.Sheet.Note
	}
	set := func(text string) {
		t.Helper()
		if err := h.History().SetNote(t.Context(), id, text); err != nil {
			t.Fatal(err)
		}
	}
	right := h.Now
	fileOf := func(at time.Time, text string) []byte {
		from, _ := newSafe(t)
		from.Now = right.Add(-time.Hour)
		from.AddAnswers(1)
		from.Now = at
		if err := from.History().SetNote(t.Context(), id, text); err != nil {
			t.Fatal(err)
		}
		return textOf(t, from)
	}
	set("mine")
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, fileOf(right.AddDate(0, 0, 400), "of the future"))
	if diff := cmp.Diff([]string{
		"1 note is dated in the future: a clock was wrong.",
		"If it is the clock of this device, set it right and choose the file again.",
		"Nothing of that takes the place of what is here and has a date that can be right.",
	}, s.List("#restore-ahead li")); diff != "" {
		t.Errorf("the preview says (-want +got)\n%s", diff)
	}
	if yes := s.Page().All("#restore-yes"); len(yes) > 0 {
		s.Press("restore-yes")
		done(s)
	}
	if note() != "mine" {
		t.Errorf("the note is %q", note())
	}

	h.Wait(2 * time.Hour)
	chooseFile(s, b, fileOf(right.Add(time.Hour), "theirs"))
	s.Press("restore-yes")
	done(s)
	if note() != "theirs" {
		t.Fatalf("the note is %q", note())
	}
	for len(s.Page().All("#replaced")) == 0 {
		s.Engine.ConsumeNext()
	}
	if got := s.One("#replaced").Words(); !strings.Contains(got, "in the place of 1 note.") {
		t.Errorf("it offers %q", got)
	}
	s.Press("replaced-back")
	done(s)
	if note() != "mine" {
		t.Errorf("brought back, the note is %q", note())
	}
}
