package settings_test

import (
	"context"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/recording"
)

// unclosedJournal is a journal of another address that is read more than once.
type unclosedJournal struct{ journal.Journal }

func (unclosedJournal) Close() error { return nil }

// besides has an environment find another's practice at an address of its host.
func besides(h, other *apptest.Env, base string) {
	h.Deps.Neighbors = store.OtherAddresses{
		Bases: func(context.Context) ([]string, error) {
			return []string{base, "/of-somebody-who-never-practiced"}, nil
		},
		Open: func(_ context.Context, of string) (journal.Journal, recording.Store, error) {
			if of != base {
				return journal.NewMemory(), other.Deps.Recordings, nil
			}
			return unclosedJournal{other.Mem}, other.Deps.Recordings, nil
		},
	}
}

// A site that moved: what is kept at the old address is found, offered and brought over,
// and stays there as it is.
func TestElsewhere(t *testing.T) {
	old, there := newSafe(t)
	old.AddAnswers(2)
	there.record(recorded)
	before := len(old.Mem.Records)
	h, b := newSafe(t)
	besides(h, old, "/mockloop")

	today := apptest.Show(t, h.Deps, "/")
	for len(today.Page().All(".elsewhere")) == 0 {
		today.Engine.ConsumeNext()
	}
	if got := today.List(".elsewhere"); len(got) != 1 || !strings.Contains(got[0], "2 answers at /mockloop/.") {
		t.Errorf("Today says %q", got)
	}
	s := apptest.Show(t, h.Deps, "/storage/")
	for len(s.Page().All("#elsewhere-0")) == 0 {
		s.Engine.ConsumeNext()
	}
	tap(s, "elsewhere-0")
	if got := s.One("#restore-offer .conclusion").Words(); got != "Practice at /mockloop/" {
		t.Errorf("the offer is %q", got)
	}
	if len(h.History().Answers()) != 0 {
		t.Error("it came before it was asked for")
	}
	tap(s, "restore-yes")
	if got, want := s.One("#restore-said").Words(), "Done: 2 answers were added, with all that belongs to them. Recordings came back for 1 answer."; got != want {
		t.Errorf("afterwards it says %q, want %q", got, want)
	}
	if len(h.History().Answers()) != 2 || string(b.sound.Sound(recorded, 1)) != "onemore" {
		t.Errorf("%d answers, sound %q", len(h.History().Answers()), b.sound.Sound(recorded, 1))
	}
	if at, since := h.History().Backups().LastBackup(); !at.IsZero() || since != 2 {
		t.Error("what nobody has as a file counts as a backup")
	}
	if len(old.Mem.Records) != before {
		t.Error("what is at the old address has changed")
	}
	if found := h.Deps.Neighbors.Find(t.Context(), h.History()); len(found) != 0 {
		t.Errorf("it is still offered: %v", found)
	}
}

// Another copy of the site on the same host is offered once.
func TestElsewhereDeclined(t *testing.T) {
	old, _ := newSafe(t)
	old.AddAnswers(1)
	h, _ := newSafe(t)
	besides(h, old, "")
	s := apptest.Show(t, h.Deps, "/")
	for len(s.Page().All("#elsewhere-0-no")) == 0 {
		s.Engine.ConsumeNext()
	}
	s.Press("elsewhere-0-no")
	for len(s.Page().All(".elsewhere")) > 0 {
		s.Engine.ConsumeNext()
	}
	h.Deps.Store.Wait()
	old.AddAnswers(1)
	if found := h.Deps.Neighbors.Find(t.Context(), h.History()); len(found) != 0 {
		t.Errorf("it is offered again: %v", found)
	}
	// It is offered again on request.
	s = apptest.Show(t, h.Deps, "/storage/")
	s.Settle()
	if got := s.One("#elsewhere-declined").Words(); got != "Practice at / is not offered any more. Offer it again" {
		t.Errorf("the screen says %q", got)
	}
	s.Press("elsewhere-again")
	for len(s.Page().All("#elsewhere-0")) == 0 {
		s.Engine.ConsumeNext()
	}
	if n := len(s.Page().All("#elsewhere-declined")); n != 0 {
		t.Error("what is offered is said to be offered no more")
	}
	// A browser that does not tell offers nothing.
	h.Deps.Neighbors = store.OtherAddresses{}
	if found := h.Deps.Neighbors.Find(t.Context(), h.History()); found != nil {
		t.Errorf("found %v", found)
	}
}
