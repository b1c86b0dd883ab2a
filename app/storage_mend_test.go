package app

import (
	"bytes"
	"runtime"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"
)

// textOf is a backup of a hall without recordings.
func textOf(t *testing.T, h *hall) []byte {
	t.Helper()
	var text bytes.Buffer
	if _, err := h.book().Export(t.Context(), &text, "", nil); err != nil {
		t.Fatal(err)
	}
	return text.Bytes()
}

// TestRestoreStopsHalfWay: it says how far it came, never that it is done, and
// nothing is said to wait.
func TestRestoreStopsHalfWay(t *testing.T) {
	from, _ := newSafe(t)
	from.fill(120)
	file := textOf(t, from)
	for _, c := range []struct {
		why  error
		says string
	}{
		{journal.ErrFull, "There is not enough room"},
		{journal.ErrLate, "does not answer"},
		{journal.ErrBroken, "storage failed"},
	} {
		h, b := newSafe(t)
		s := show(t, h.deps, "/storage/")
		chooseFile(s, b, file)
		h.mem.RefuseAfter(1, c.why)
		s.press("restore-yes")
		done(s)
		said, refused := s.one("#restore-said").words(), s.one("#restore-refused").words()
		if said != "500 of 720 records came in. Restore the same file again, and it goes on from there." || !strings.Contains(refused, c.says) {
			t.Errorf("%v: it says %q and %q", c.why, said, refused)
		}
		if len(s.page().all("#mend")) != 0 || h.book().Err() != nil {
			t.Errorf("%v: something is said to wait: %v", c.why, h.book().Err())
		}
		h.mem.Refuse(nil)
		chooseFile(s, b, file)
		s.press("restore-yes")
		done(s)
		if got := len(h.book().Answers()); got != 120 {
			t.Errorf("%v: restored again there are %d answers", c.why, got)
		}
	}
}

// TestRestoreNothingNewer: a file is not said to be here where something in it was
// left out.
func TestRestoreNothingNewer(t *testing.T) {
	h, b := newSafe(t)
	h.fill(1)
	file := textOf(t, h)
	tick := journal.Record{ID: h.id(), Kind: journal.KindTick, Owner: "x", V: 1, At: h.now, Data: []byte(`{"on":true}`)}
	if err := h.mem.Commit(t.Context(), journal.Change{Put: []journal.Record{tick}}); err != nil {
		t.Fatal(err)
	}
	s := show(t, h.deps, "/storage/")
	chooseFile(s, b, file)
	if got := s.one("#restore-offer .conclusion").words(); got != "A backup of today: all of it is here already" {
		t.Errorf("the same: %q", got)
	}
	other, _ := newSafe(t)
	other.fill(1)
	tick.Owner, tick.At = "y", h.now.Add(1e9)
	if err := other.mem.Commit(t.Context(), journal.Change{Put: []journal.Record{tick}}); err != nil {
		t.Fatal(err)
	}
	chooseFile(s, b, textOf(t, other))
	if got := s.one("#restore-offer .conclusion").words(); got != "A backup of today: nothing in it is newer than what is here" {
		t.Errorf("with a record that cannot replace what is here: %q", got)
	}
}

// TestRestoreCountsWhatShows: answers that the file itself deletes are not said to
// have been added.
func TestRestoreCountsWhatShows(t *testing.T) {
	from, _ := newSafe(t)
	from.fill(3)
	if err := from.book().Delete(t.Context(), from.book().Answers()[0].ID); err != nil {
		t.Fatal(err)
	}
	h, b := newSafe(t)
	s := show(t, h.deps, "/storage/")
	chooseFile(s, b, textOf(t, from))
	s.press("restore-yes")
	done(s)
	if got := s.one("#restore-said").words(); got != "Done: 2 answers were added, with all that belongs to them." {
		t.Errorf("it says %q", got)
	}
}

// TestRestoreUnpacked: the text of a zip comes back, and it is said that its
// recordings do not.
func TestRestoreUnpacked(t *testing.T) {
	from, _ := newSafe(t)
	from.fill(1)
	zip := string(zipOf(t, from))
	text := zip[strings.Index(zip, "{\n"):]
	h, b := newSafe(t)
	s := show(t, h.deps, "/storage/")
	chooseFile(s, b, []byte(text[:strings.Index(text, "\n}\n")+3]))
	if got := s.one("#restore-offer").words(); !strings.Contains(got, "They are not in this file") {
		t.Errorf("it offers %q", got)
	}
	s.press("restore-yes")
	done(s)
	if len(h.book().Answers()) != 1 || b.back != "" {
		t.Errorf("%d answers came, pieces %q", len(h.book().Answers()), b.back)
	}
}

// TestRestoreTellsRecordings: which of them would come, and which are here.
func TestRestoreTellsRecordings(t *testing.T) {
	from, _ := newSafe(t)
	from.fill(1)
	h, b := newSafe(t)
	h.mem.AddRecording(journal.Recording{Owner: "00000000-0001-7000-8000-000000000000/0", Bytes: 5, Takes: 1})
	s := show(t, h.deps, "/storage/")
	chooseFile(s, b, zipOf(t, from))
	if got := s.one("#restore-offer").words(); !strings.Contains(got, "Leaves recordings of 1 answer") || strings.Contains(got, "Adds recordings") {
		t.Errorf("it offers %q", got)
	}
}

// TestOneFileAtATime: the browser holds one file, so a second waits, also on a
// screen that was left and come back to.
func TestOneFileAtATime(t *testing.T) {
	h, b := newSafe(t)
	h.fill(1)
	b.hold = make(chan struct{})
	show(t, h.deps, "/storage/").press("backup-go")
	if !locked(h) {
		t.Fatal("no file is under way")
	}
	s := show(t, h.deps, "/storage/")
	s.press("backup-go")
	if got := s.one("#backup-said").words(); got != otherFile {
		t.Errorf("a second backup: it says %q", got)
	}
	chooseFile(s, b, textOf(t, h))
	if got := s.one("#restore-refused").words(); got != otherFile {
		t.Errorf("a file chosen meanwhile: it says %q", got)
	}
	close(b.hold)
	for locked(h) {
		runtime.Gosched()
	}
	b.hold = nil
	tap(s, "backup-go")
	if got := s.one("#backup-said").words(); !strings.HasPrefix(got, "Handed over as") {
		t.Errorf("afterwards it says %q", got)
	}
}

func locked(h *hall) bool {
	if h.deps.Model.files.TryLock() {
		h.deps.Model.files.Unlock()
		return false
	}
	return true
}

// TestBackUpPanics: a panic is never said to be a file that was handed over.
func TestBackUpPanics(t *testing.T) {
	h, b := newSafe(t)
	h.fill(1)
	b.panics = true
	s := show(t, h.deps, "/storage/")
	tap(s, "backup-go")
	if got := s.one("#backup-said").words(); got != sayFile(errPanicked) {
		t.Errorf("it says %q", got)
	}
	if at, _ := h.book().LastBackup(); !at.IsZero() {
		t.Error("and it counts as a backup")
	}
}

// TestBackUpTapAgain: a file whose making took longer than a tap counts waits for
// another tap, and is a backup only once it was handed over.
func TestBackUpTapAgain(t *testing.T) {
	h, b := newSafe(t)
	h.fill(1)
	b.refuse = device.ErrNeedsTap
	s := show(t, h.deps, "/storage/")
	tap(s, "backup-go")
	b.taps = []error{device.ErrNeedsTap, device.ErrCanceled, nil}
	for _, want := range []string{fileReady, fileReady, fileClosed} {
		if got := s.one("#backup-said").words(); got != want {
			t.Errorf("while it waits it says %q, want %q", got, want)
		}
		if at, _ := h.book().LastBackup(); !at.IsZero() {
			t.Error("a file that waits counts as a backup")
		}
		tap(s, "backup-said-tap")
	}
	if got := s.one("#backup-said").words(); got != "Handed over as mockloop-private-backup-2026-03-12.json." {
		t.Errorf("then it says %q", got)
	}
	if got := s.one("#backup-age").words(); got != "Last backup: today. All your answers are in it." {
		t.Errorf("and of its age %q", got)
	}
	if s.page().all("#backup-said-tap") != nil {
		t.Error("there is a button for a file that was taken")
	}

	tap(s, "backup-go")
	b.taps = []error{device.ErrUnsupported}
	tap(s, "backup-said-tap")
	if got := s.one("#backup-said").words(); got != sayFile(device.ErrUnsupported) || s.page().all("#backup-said-tap") != nil {
		t.Errorf("of a file that is no more it says %q", got)
	}

	// The screen was left while the file was made.
	b.hold = make(chan struct{})
	s.press("backup-go")
	s = show(t, h.deps, "/storage/")
	close(b.hold)
	if !s.until(func() bool { return len(s.page().all("#backup-said-tap")) == 1 }) || s.one("#backup-said").words() != fileReady {
		t.Fatalf("on coming back it says %q", s.one("#backup-said").words())
	}
	b.hold, b.taps = nil, []error{nil}
	tap(s, "backup-said-tap")
	if got := s.one("#backup-said").words(); !strings.HasPrefix(got, "Handed over as") {
		t.Errorf("then it says %q", got)
	}
}

// TestBackUpWithout tells of recordings that could not be read.
func TestBackUpWithout(t *testing.T) {
	h, b := newSafe(t)
	h.fill(1)
	b.lines, b.missing = piecesOfOne, 2
	h.mem.AddRecording(journal.Recording{Owner: "00000000-0001-7000-8000-000000000000/0", Bytes: 5, Takes: 1})
	s := show(t, h.deps, "/storage/")
	for len(s.page().all("#backup-sounds")) == 0 {
		s.engine.ConsumeNext()
	}
	s.press("backup-sounds")
	tap(s, "backup-go")
	if got := s.one("#backup-said").words(); !strings.HasSuffix(got, ".zip. 2 recordings could not be read, so it is without.") {
		t.Errorf("it says %q", got)
	}
}

// TestRoomNotTold: a browser that does not tell of its room still tells whether it
// keeps all.
func TestRoomNotTold(t *testing.T) {
	h, b := newSafe(t)
	b.room = device.Usage{Used: -1}
	s := show(t, h.deps, "/storage/")
	if got := facts(s, "#facts")[2]; got != notTold {
		t.Errorf("before it is known, used is %q", got)
	}
	for len(s.page().all("#persist")) == 0 {
		s.engine.ConsumeNext()
	}
	if got := facts(s, "#facts"); !strings.HasPrefix(got[1], "Until the device runs out") || got[2] != notTold {
		t.Errorf("it says %q", got)
	}
}

// TestReminderAfterBackup: a reminder that was put off counts anew from the next
// backup.
func TestReminderAfterBackup(t *testing.T) {
	h, _ := newSafe(t)
	h.fill(10)
	show(t, h.deps, "/").press("backup-later")
	if err := h.book().BackedUp(t.Context(), h.now); err != nil {
		t.Fatal(err)
	}
	for i := range 10 {
		h.wait(1e9 * 60)
		h.answered(&bank.Questions[30+i], h.now, full(&bank.Questions[30+i], 1, bank.Meets))
	}
	if len(show(t, h.deps, "/").page().all("#backup-due")) != 1 {
		t.Error("it does not remind of ten new answers")
	}
}
