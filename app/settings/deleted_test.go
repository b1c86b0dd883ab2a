package settings_test

import (
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/store"
)

// What was deleted here is not brought back by a file unasked, and the preview says
// and offers it.
func TestRestoreOfWhatWasDeleted(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(2)
	b.record(recorded)
	zip := zipOf(t, h)
	id := h.History().Answers()[0].ID
	if err := h.History().Delete(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	h.Deps.Store = store.New(h.History()) // the next start
	h.Deps.Store.Wait()

	s := apptest.Show(t, h.Deps, "/storage/")
	for range 2 {
		chooseFile(s, b, zip)
		if got := s.One("#restore-deleted").Words(); got != "1 answer in this file was deleted here." {
			t.Errorf("the preview says %q", got)
		}
		s.Press("restore-yes")
		done(s)
		if got := s.One("#restore-said").Words(); got != "Nothing was added: 1 answer in this file was deleted here." || len(h.History().Answers()) != 1 {
			t.Errorf("afterwards it says %q, %d answers", got, len(h.History().Answers()))
		}
	}
	chooseFile(s, b, zip)
	s.Press("restore-deleted-back")
	done(s)
	if got := facts(s, "#restore-offer"); len(got) == 0 || got[0] != "1 answer" {
		t.Errorf("asked to bring it back: %q", got)
	}
	s.Press("restore-deleted-back")
	done(s)
	if got := facts(s, "#restore-offer"); len(got) == 0 || got[0] == "1 answer" {
		t.Errorf("asked not to: %q", got)
	}
	s.Press("restore-deleted-back")
	done(s)
	s.Press("restore-yes")
	done(s)
	if _, ok := h.History().Answer(id); !ok {
		t.Errorf("it did not come back: %s", s.One("#restore-said").Words())
	}
}

// What stays deleted is one answer or several.
func TestKeepDeletedAgreesInNumber(t *testing.T) {
	for n, want := range map[int]string{1: "Keep it deleted", 2: "Keep them deleted"} {
		h, b := newSafe(t)
		h.AddAnswers(2)
		zip := zipOf(t, h)
		for _, a := range h.History().Answers()[:n] {
			if err := h.History().Delete(t.Context(), a.ID); err != nil {
				t.Fatal(err)
			}
		}
		h.Deps.Store = store.New(h.History()) // the next start
		h.Deps.Store.Wait()
		s := apptest.Show(t, h.Deps, "/storage/")
		chooseFile(s, b, zip)
		if got := s.One("#restore-yes").Words(); got != want {
			t.Errorf("with %d deleted the button says %q, want %q", n, got, want)
		}
	}
}

// The same of a recording that was deleted while its answer stayed.
func TestRestoreOfARecordingThatWasDeleted(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	b.record(recorded)
	zip := zipOf(t, h)
	if err := h.History().Recordings().DeleteByHand(t.Context(), recorded); err != nil {
		t.Fatal(err)
	}
	b.sound.Delete(recorded)
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, zip)
	if got := s.One("#restore-deleted").Words(); got != "Recordings of 1 answer in this file were deleted here." {
		t.Errorf("the preview says %q", got)
	}
	s.Press("restore-yes")
	done(s)
	if b.sound.Sound(recorded, 1) != nil {
		t.Error("it came back unasked")
	}
	chooseFile(s, b, zip)
	s.Press("restore-deleted-back")
	done(s)
	s.Press("restore-yes")
	done(s)
	if b.sound.Sound(recorded, 1) == nil {
		t.Errorf("it did not come back: %s", s.One("#restore-said").Words())
	}
}
