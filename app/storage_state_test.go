package app

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

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
	s := show(t, h.deps, "/storage/")
	for len(s.page().all("#persist")) == 0 {
		s.engine.ConsumeNext()
	}
	s.settle()
	if diff := cmp.Diff([]string{
		"In a browser’s tab", "Until the device runs out of room; then the browser may clear it", "12.3 MB, and about 2.1 GB free", "None",
	}, facts(s, "#facts")); diff != "" {
		t.Errorf("facts (-want +got)\n%s", diff)
	}
	s.press("persist")
	for s.one("#persist-said").words() == "" {
		s.engine.ConsumeNext()
	}
	if got := s.one("#persist-said").words(); !strings.Contains(got, "did not agree") {
		t.Errorf("refused, it says %q", got)
	}
	b.grants = true
	s.press("persist")
	for len(s.page().all("#persist")) > 0 {
		s.engine.ConsumeNext()
	}
	if got := facts(s, "#facts")[1]; got != "Until you delete it" {
		t.Errorf("granted, the browser keeps it %q", got)
	}
	if len(s.page().all("#seven-days")) != 0 {
		t.Error("it warns of Safari elsewhere")
	}
	b.apple = true
	if got := show(t, h.deps, "/storage/").one("#seven-days").words(); !strings.Contains(got, "seven days") || !strings.Contains(got, "Add to Home Screen") {
		t.Errorf("Safari on a phone is warned of %q", got)
	}
}

// TestStandIn: what can be done when the history could not be opened, in the right
// order, and never to one of a newer version.
func TestStandIn(t *testing.T) {
	for _, c := range []struct {
		why  error
		does []string
	}{
		{journal.ErrBroken, []string{"open-again", "save-readable", "anew-open"}},
		{journal.ErrLate, []string{"open-again", "save-readable", "anew-open"}},
		{journal.ErrNewer, []string{"open-again"}},
		{fmt.Errorf("%w: %w", history.ErrNewerUnreadable, journal.ErrLate), []string{"open-again", "save-readable"}},
		{journal.ErrBlocked, []string{"open-again"}},
	} {
		t.Run(c.why.Error(), func(t *testing.T) {
			h, b := newSafe(t)
			old := h.mem
			h.fill(2)
			book, err := history.Open(t.Context(), journal.NewMemoryFallback(c.why), h.id, h.clock, func() string { return "UTC" })
			if err != nil {
				t.Fatal(err)
			}
			h.deps.Model = NewModel(book)
			erased := 0
			h.deps.ToRead = func() (journal.Journal, error) { return unclosed{old}, nil }
			h.deps.Erase = func() error { erased++; return errors.New("another window has it") }
			if got := show(t, h.deps, "/").one("#trouble a").attr("href"); got != "/storage/" {
				t.Errorf("the banner leads to %q", got)
			}
			s := show(t, h.deps, "/storage/")
			var does []string
			for _, e := range s.page().all("#mend button") {
				does = append(does, e.attr("id"))
			}
			if diff := cmp.Diff(c.does, does); diff != "" {
				t.Errorf("it offers (-want +got)\n%s", diff)
			}
			if len(s.page().all("#"+restoreField)) != 0 {
				t.Error("it would restore into nothing")
			}
			if len(does) == 1 {
				return
			}
			b.unread = device.ErrNotSaved
			tap(s, "save-readable")
			if got := s.one("#mend-said").words(); !strings.HasSuffix(got, ".json. Recordings could not be read, so it is without.") {
				t.Errorf("without recordings it says %q", got)
			}
			b.unread, b.lines = nil, piecesOfOne
			tap(s, "save-readable")
			if b.name != "saved-mockloop-private-backup-2026-03-12.zip" || !b.zip || !strings.Contains(b.given.String(), strings.Split(piecesOfOne, "\n")[1]) {
				t.Errorf("with recordings it is %q (zip %v)", b.name, b.zip)
			}
			b.lines = ""
			tap(s, "save-readable")
			file, err := backup.Read(&b.given, -1)
			if err != nil || file.Len() < 2 || b.name != "saved-mockloop-private-backup-2026-03-12.json" {
				t.Errorf("saved are %d records as %q: %v", file.Len(), b.name, err)
			}
			if len(does) == 2 {
				return
			}
			s.press("anew-open")
			s.press("anew-yes")
			if diff := cmp.Diff([]string{"anew", "anew-sure"}, b.shown); diff != "" || erased > 0 {
				t.Errorf("questions (-want +got), erased %d times\n%s", erased, diff)
			}
			s.press("anew-sure-yes")
			for !strings.Contains(s.one("#mend-said").words(), "could not be deleted") {
				s.engine.ConsumeNext()
			}
			if erased != 1 {
				t.Errorf("erased %d times", erased)
			}
			h.deps.ToRead = func() (journal.Journal, error) { return journaltest.NewMemory(), nil }
			s = show(t, h.deps, "/storage/")
			tap(s, "save-readable")
			if got := s.one("#mend-said").words(); !strings.HasPrefix(got, "Nothing of it can be read") {
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
	h.fill(1)
	h.mem.AddRecording(journal.Recording{Owner: "x/0", Bytes: 5_000_000, Takes: 1})
	h.mem.Refuse(journal.ErrFull)
	_ = h.book().SetTick(t.Context(), "waits", true)
	if got := show(t, h.deps, "/history/").one("#trouble a").words(); got != "Make room" {
		t.Errorf("the banner offers %q", got)
	}
	s := show(t, h.deps, "/storage/")
	for len(s.page().all("#room-sounds")) == 0 {
		s.engine.ConsumeNext()
	}
	tap(s, "room-backup")
	if !strings.Contains(b.given.String(), `"of":"waits"`) {
		t.Error("what waits is not in the backup")
	}
	s.press("keep-again")
	if got := s.one("#mend-said").words(); got != "It could not be kept yet." {
		t.Errorf("in vain, it says %q", got)
	}
	h.mem.Refuse(nil)
	s.press("room-sounds")
	s.press("sounds-yes")
	if len(s.page().all("#mend")) != 0 || h.book().Err() != nil {
		t.Errorf("with room it says %q", s.list("#mend"))
	}
	ticks, err := h.mem.ByOwner(t.Context(), "waits")
	sounds, _ := h.mem.Recordings(t.Context())
	if len(ticks) != 1 || len(sounds) != 0 || err != nil {
		t.Errorf("kept are %d of what waited, and %d recordings", len(ticks), len(sounds))
	}
}

// TestComingBackKeeps: who made room elsewhere finds all kept on the next screen.
func TestComingBackKeeps(t *testing.T) {
	h, _ := newSafe(t)
	h.mem.Refuse(journal.ErrFull)
	_ = h.book().SetTick(t.Context(), "waits", true)
	h.mem.Refuse(nil)
	if s := show(t, h.deps, "/readiness/"); h.book().Err() != nil || len(s.page().all("#trouble")) != 0 {
		t.Error("it is not kept on coming to a screen")
	}
}

func TestSetAside(t *testing.T) {
	h, b := newSafe(t)
	h.fill(3)
	answers, err := h.mem.ByKind(t.Context(), journal.KindAnswer, journal.Page{})
	if err != nil {
		t.Fatal(err)
	}
	answers[0].V, answers[1].V = 9, 9
	tick := journal.Record{ID: h.id(), Kind: journal.KindTick, Owner: "x", V: 1, At: h.now, Data: []byte("[]")}
	if err := h.mem.Commit(t.Context(), journal.Change{Put: append(answers[:2], tick)}); err != nil {
		t.Fatal(err)
	}
	book, err := history.Open(t.Context(), h.mem, h.id, h.clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	h.deps.Model = NewModel(book)
	s := show(t, h.deps, "/storage/")
	if got := s.one("#aside").words(); !strings.Contains(got, "3 records could not be read") ||
		!strings.Contains(got, "2 answers A newer version of Mockloop wrote it") || !strings.Contains(got, "1 tick of the preparation It does not hold what it should") {
		t.Errorf("it says %q", got)
	}
	tap(s, "aside-save")
	file, err := backup.Read(&b.given, -1)
	if err != nil || file.Len()+file.Unreadable != 3 || b.name != "set-aside-mockloop-private-backup-2026-03-12.json" {
		t.Errorf("%q has %d records and %d aside: %v", b.name, file.Len(), file.Unreadable, err)
	}
	if at, _ := h.book().LastBackup(); !at.IsZero() {
		t.Error("a part counts as a backup")
	}
}

// TestReminder comes after ten answers, is put off for ten more, and never comes in
// a round.
func TestReminder(t *testing.T) {
	h, _ := newSafe(t)
	due := func() bool { return len(show(t, h.deps, "/").page().all("#backup-due")) == 1 }
	h.fill(9)
	if due() {
		t.Error("it reminds of nine answers")
	}
	h.answered(&bank.Questions[20], h.now, full(&bank.Questions[20], 1, bank.Meets))
	if !due() {
		t.Error("it does not remind of ten")
	}
	h.begin(h.single(&bank.Questions[0]))
	if due() {
		t.Error("it reminds in a round")
	}
	h.do(interview.GiveUp)
	s := show(t, h.deps, "/")
	s.press("backup-later")
	if len(s.page().all("#backup-due")) != 0 {
		t.Error("it cannot be put off")
	}
	for i := range 10 {
		if due() {
			t.Errorf("put off, it reminds after %d more", i)
		}
		h.wait(time.Minute)
		h.answered(&bank.Questions[30+i], h.now, full(&bank.Questions[30+i], 1, bank.Meets))
	}
	if !due() {
		t.Error("it does not remind of the next ten")
	}
	if err := h.book().BackedUp(t.Context(), h.now); err != nil || due() {
		t.Errorf("it reminds of a backup that is there (%v)", err)
	}
}

func TestSayFile(t *testing.T) {
	for _, err := range []error{device.ErrFull, device.ErrNotSaved, device.ErrUnsupported, backup.ErrTooLarge} {
		if s := sayFile(err); strings.Count(s, ".") != 1 || !strings.HasSuffix(s, ".") {
			t.Errorf("%v is not said in one sentence: %q", err, s)
		}
	}
}
