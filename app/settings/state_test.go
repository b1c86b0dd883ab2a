package settings_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/settings"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

func TestStorageFacts(t *testing.T) {
	h, b := newSafe(t)
	s := apptest.Show(t, h.Deps, "/storage/")
	for len(s.Page().All("#persist")) == 0 {
		s.Engine.ConsumeNext()
	}
	s.Settle()
	if diff := cmp.Diff([]string{
		"In a browser’s tab", "Until the device runs out of room; then the browser may clear it", "12.3 MB, and about 2.1 GB free", "None",
	}, facts(s, "#facts")); diff != "" {
		t.Errorf("facts (-want +got)\n%s", diff)
	}
	s.Press("persist")
	for s.One("#persist-said").Words() == "" {
		s.Engine.ConsumeNext()
	}
	if got := s.One("#persist-said").Words(); !strings.Contains(got, "did not agree") {
		t.Errorf("refused, it says %q", got)
	}
	b.grants = true
	s.Press("persist")
	for len(s.Page().All("#persist")) > 0 {
		s.Engine.ConsumeNext()
	}
	if got := facts(s, "#facts")[1]; got != "Until you delete it" {
		t.Errorf("granted, the browser keeps it %q", got)
	}
	if len(s.Page().All("#seven-days")) != 0 {
		t.Error("it warns of Safari elsewhere")
	}
	b.Apple = true
	if got := apptest.Show(t, h.Deps, "/storage/").One("#seven-days").Words(); !strings.Contains(got, "seven days") || !strings.Contains(got, "Add to Home Screen") {
		t.Errorf("Safari on a phone is warned of %q", got)
	}
}

// TestMemoryFallback: what can be done when the history could not be opened, in the right
// order, and never to one of a newer version.
func TestMemoryFallback(t *testing.T) {
	for _, c := range []struct {
		why  error
		does []string
	}{
		{journal.ErrBroken, []string{"open-again", "save-readable", "anew-open"}},
		{journal.ErrTimeout, []string{"open-again", "save-readable", "anew-open"}},
		{journal.ErrNewer, []string{"open-again"}},
		{fmt.Errorf("%w: %w", history.ErrNewerUnreadable, journal.ErrTimeout), []string{"open-again", "save-readable"}},
		{journal.ErrBlocked, []string{"open-again"}},
	} {
		t.Run(c.why.Error(), func(t *testing.T) {
			h, b := newSafe(t)
			old := h.Mem
			h.AddAnswers(2)
			book, err := history.Open(t.Context(), journal.NewMemoryFallback(c.why), h.NewID, h.Clock, func() string { return "UTC" })
			if err != nil {
				t.Fatal(err)
			}
			h.Deps.Store = store.New(book)
			erased := 0
			h.Deps.ToRead = func() (journal.Journal, error) { return unclosed{old}, nil }
			refuses := errors.New("another window has it")
			h.Deps.Erase = func() error { erased++; return refuses }
			if got := apptest.Show(t, h.Deps, "/").One("#trouble a").Attr("href"); got != "/storage/" {
				t.Errorf("the banner leads to %q", got)
			}
			s := apptest.Show(t, h.Deps, "/storage/")
			var does []string
			for _, e := range s.Page().All("#mend button") {
				does = append(does, e.Attr("id"))
			}
			if diff := cmp.Diff(c.does, does); diff != "" {
				t.Errorf("it offers (-want +got)\n%s", diff)
			}
			if len(s.Page().All("#"+settings.RestoreField)) != 0 {
				t.Error("it would restore into nothing")
			}
			if len(does) == 1 {
				return
			}
			b.unreadable("", journal.ErrTimeout)
			tap(s, "save-readable")
			if got := s.One("#mend-said").Words(); !strings.HasSuffix(got, ".json. Recordings could not be read, so it is without.") {
				t.Errorf("without recordings it says %q", got)
			}
			b.unreadable("", nil)
			b.record(recorded)
			tap(s, "save-readable")
			if b.name != "saved-mockloop-private-backup-2026-03-12.zip" || !strings.Contains(b.given.String(), chunkOfOne) {
				t.Errorf("with recordings it is %q", b.name)
			}
			b.sound.Delete(recorded)
			tap(s, "save-readable")
			file, err := backup.Read(&b.given, -1)
			if err != nil || file.Len() < 2 || b.name != "saved-mockloop-private-backup-2026-03-12.json" {
				t.Errorf("saved are %d records as %q: %v", file.Len(), b.name, err)
			}
			if len(does) == 2 {
				return
			}
			s.Press("anew-open")
			s.Press("anew-yes")
			if diff := cmp.Diff([]string{"anew", "anew-sure"}, b.Shown); diff != "" || erased > 0 {
				t.Errorf("questions (-want +got), erased %d times\n%s", erased, diff)
			}
			s.Press("anew-sure-yes")
			for !strings.Contains(s.One("#mend-said").Words(), "could not be deleted") {
				s.Engine.ConsumeNext()
			}
			if erased != 1 {
				t.Errorf("erased %d times", erased)
			}
			b.Stash("mockloop:typed", "a note")
			b.Stash("mockloop:notes", "another")
			refuses = nil
			s.Press("anew-sure-yes")
			if !s.WaitUntil(func() bool { return b.Stashed("mockloop:typed") == "" && b.Stashed("mockloop:notes") == "" }) {
				t.Error("all is deleted but what was typed last")
			}
			h.Deps.ToRead = func() (journal.Journal, error) { return journaltest.NewMemory(), nil }
			s = apptest.Show(t, h.Deps, "/storage/")
			tap(s, "save-readable")
			if got := s.One("#mend-said").Words(); !strings.HasPrefix(got, "Nothing of it can be read") {
				t.Errorf("of nothing it says %q", got)
			}
		})
	}
}

// unclosed is a journal that can be read again.
type unclosed struct{ journal.Journal }

func (unclosed) Close() error { return nil }

// TestMakeRoom: on a full device a screen leads to where room can be made, and
// there what waits can be kept.
func TestMakeRoom(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	h.Mem.AddRecording(journal.Recording{Owner: "x/0", Bytes: 5_000_000, Takes: 1})
	h.Mem.Refuse(journal.ErrFull)
	_ = h.History().SetTick(t.Context(), "waits", true)
	if got := apptest.Show(t, h.Deps, "/history/").One("#trouble a").Words(); got != "Make room" {
		t.Errorf("the banner offers %q", got)
	}
	s := apptest.Show(t, h.Deps, "/storage/")
	for len(s.Page().All("#room-sounds")) == 0 {
		s.Engine.ConsumeNext()
	}
	tap(s, "room-backup")
	if !strings.Contains(b.given.String(), `"of":"waits"`) {
		t.Error("what waits is not in the backup")
	}
	s.Press("keep-again")
	if got := s.One("#mend-said").Words(); got != "It could not be kept yet." {
		t.Errorf("in vain, it says %q", got)
	}
	h.Mem.Refuse(nil)
	s.Press("room-sounds")
	s.Press("sounds-yes")
	if len(s.Page().All("#mend")) != 0 || h.History().Err() != nil {
		t.Errorf("with room it says %q", s.List("#mend"))
	}
	ticks, err := h.Mem.ByOwner(t.Context(), "waits")
	sounds, _ := h.Mem.Recordings(t.Context())
	if len(ticks) != 1 || len(sounds) != 0 || err != nil {
		t.Errorf("kept are %d of what waited, and %d recordings", len(ticks), len(sounds))
	}
}

// TestComingBackKeeps: who made room elsewhere finds all kept on the next screen.
func TestComingBackKeeps(t *testing.T) {
	h, _ := newSafe(t)
	h.Mem.Refuse(journal.ErrFull)
	_ = h.History().SetTick(t.Context(), "waits", true)
	h.Mem.Refuse(nil)
	if s := apptest.Show(t, h.Deps, "/readiness/"); h.History().Err() != nil || len(s.Page().All("#trouble")) != 0 {
		t.Error("it is not kept on coming to a screen")
	}
}

func TestSetAside(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(3)
	answers, err := h.Mem.ByKind(t.Context(), journal.KindAnswer, journal.Page{})
	if err != nil {
		t.Fatal(err)
	}
	answers[0].V, answers[1].V = 9, 9
	tick := journal.Record{ID: h.NewID(), Kind: journal.KindTick, Owner: "x", V: 1, At: h.Now, Data: []byte("[]")}
	if err := h.Mem.Commit(t.Context(), journal.Change{Put: append(answers[:2], tick)}); err != nil {
		t.Fatal(err)
	}
	book, err := history.Open(t.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	h.Deps.Store = store.New(book)
	s := apptest.Show(t, h.Deps, "/storage/")
	if got := s.One("#aside").Words(); !strings.Contains(got, "3 records could not be read") ||
		!strings.Contains(got, "2 answers A newer version of Mockloop wrote it") || !strings.Contains(got, "1 tick of the preparation It does not hold what it should") {
		t.Errorf("it says %q", got)
	}
	tap(s, "aside-save")
	file, err := backup.Read(&b.given, -1)
	if err != nil || file.Len()+file.Unreadable != 3 || b.name != "set-aside-mockloop-private-backup-2026-03-12.json" {
		t.Errorf("%q has %d records and %d aside: %v", b.name, file.Len(), file.Unreadable, err)
	}
	if at, _ := h.History().Backups().LastBackup(); !at.IsZero() {
		t.Error("a part counts as a backup")
	}
}

// TestReminder comes after ten answers, is put off for ten more, and never comes in
// a round.
func TestReminder(t *testing.T) {
	h, _ := newSafe(t)
	due := func() bool { return len(apptest.Show(t, h.Deps, "/").Page().All("#backup-due")) == 1 }
	h.AddAnswers(9)
	if due() {
		t.Error("it reminds of nine answers")
	}
	h.AddAnswer(&bank.Questions[20], h.Now, apptest.FullSheet(&bank.Questions[20], 1, bank.Meets))
	if !due() {
		t.Error("it does not remind of ten")
	}
	h.Begin(h.Single(&bank.Questions[0]))
	if due() {
		t.Error("it reminds in a round")
	}
	h.Do(interview.GiveUp)
	s := apptest.Show(t, h.Deps, "/")
	s.Press("backup-later")
	if len(s.Page().All("#backup-due")) != 0 {
		t.Error("it cannot be put off")
	}
	for i := range 10 {
		if due() {
			t.Errorf("put off, it reminds after %d more", i)
		}
		h.Wait(time.Minute)
		h.AddAnswer(&bank.Questions[30+i], h.Now, apptest.FullSheet(&bank.Questions[30+i], 1, bank.Meets))
	}
	if !due() {
		t.Error("it does not remind of the next ten")
	}
	if err := h.History().Backups().BackedUp(t.Context(), h.Now); err != nil || due() {
		t.Errorf("it reminds of a backup that is there (%v)", err)
	}
}

func TestSayFile(t *testing.T) {
	for _, err := range []error{journal.ErrFull, journal.ErrTimeout, settings.OfRecordings(journal.ErrTimeout), device.ErrUnsupported, backup.ErrTooLarge} {
		if s := settings.SayFile(err); strings.Count(s, ".") != 1 || !strings.HasSuffix(s, ".") {
			t.Errorf("%v is not said in one sentence: %q", err, s)
		}
	}
}
