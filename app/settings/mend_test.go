package settings_test

import (
	"bytes"
	"runtime"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/settings"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"
)

// textOf is a backup of a hall without recordings.
func textOf(t *testing.T, h *apptest.Env) []byte {
	t.Helper()
	var text bytes.Buffer
	if _, err := h.History().Backups().Export(t.Context(), &text, "", nil); err != nil {
		t.Fatal(err)
	}
	return text.Bytes()
}

// TestRestoreStopsHalfWay: it says how far it came, never that it is done, and
// nothing is said to wait.
func TestRestoreStopsHalfWay(t *testing.T) {
	from, _ := newSafe(t)
	from.AddAnswers(120)
	file := textOf(t, from)
	for _, c := range []struct {
		why  error
		says string
	}{
		{journal.ErrFull, "There is not enough room"},
		{journal.ErrTimeout, "does not answer"},
		{journal.ErrBroken, "storage failed"},
	} {
		h, b := newSafe(t)
		s := apptest.Show(t, h.Deps, "/storage/")
		chooseFile(s, b, file)
		h.Mem.RefuseAfter(1, c.why)
		s.Press("restore-yes")
		done(s)
		said, refused := s.One("#restore-said").Words(), s.One("#restore-refused").Words()
		if said != "500 of 720 records came in. Restore the same file again, and it goes on from there." || !strings.Contains(refused, c.says) {
			t.Errorf("%v: it says %q and %q", c.why, said, refused)
		}
		if len(s.Page().All("#mend")) != 0 || h.History().Err() != nil {
			t.Errorf("%v: something is said to wait: %v", c.why, h.History().Err())
		}
		h.Mem.Refuse(nil)
		chooseFile(s, b, file)
		s.Press("restore-yes")
		done(s)
		if got := len(h.History().Answers()); got != 120 {
			t.Errorf("%v: restored again there are %d answers", c.why, got)
		}
	}
}

// TestRestoreNothingNewer: a file is not said to be here where something in it was
// left out.
func TestRestoreNothingNewer(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	file := textOf(t, h)
	tick := journal.Record{ID: h.NewID(), Kind: journal.KindTick, Owner: "x", V: 1, At: h.Now, Data: []byte(`{"on":true}`)}
	if err := h.Mem.Commit(t.Context(), journal.Change{Put: []journal.Record{tick}}); err != nil {
		t.Fatal(err)
	}
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, file)
	if got := s.One("#restore-offer .conclusion").Words(); got != "A backup of today: all of it is here already" {
		t.Errorf("the same: %q", got)
	}
	other, _ := newSafe(t)
	other.AddAnswers(1)
	tick.Owner, tick.At = "y", h.Now.Add(1e9)
	if err := other.Mem.Commit(t.Context(), journal.Change{Put: []journal.Record{tick}}); err != nil {
		t.Fatal(err)
	}
	chooseFile(s, b, textOf(t, other))
	if got := s.One("#restore-offer .conclusion").Words(); got != "A backup of today: nothing in it is newer than what is here" {
		t.Errorf("with a record that cannot replace what is here: %q", got)
	}
}

// TestRestoreCountsWhatShows: answers that the file itself deletes are not said to
// have been added.
func TestRestoreCountsWhatShows(t *testing.T) {
	from, _ := newSafe(t)
	from.AddAnswers(3)
	if err := from.History().Delete(t.Context(), from.History().Answers()[0].ID); err != nil {
		t.Fatal(err)
	}
	h, b := newSafe(t)
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, textOf(t, from))
	s.Press("restore-yes")
	done(s)
	if got := s.One("#restore-said").Words(); got != "Done: 2 answers were added, with all that belongs to them." {
		t.Errorf("it says %q", got)
	}
}

// TestRestoreUnpacked: the text of a zip comes back, and it is said that its
// recordings do not.
func TestRestoreUnpacked(t *testing.T) {
	from, there := newSafe(t)
	from.AddAnswers(1)
	there.record(recorded)
	zip := string(zipOf(t, from))
	text := zip[strings.Index(zip, "{\n"):]
	h, b := newSafe(t)
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, []byte(text[:strings.Index(text, "\n}\n")+3]))
	if got := s.One("#restore-offer").Words(); !strings.Contains(got, "They are not in this file") {
		t.Errorf("it offers %q", got)
	}
	s.Press("restore-yes")
	done(s)
	if len(h.History().Answers()) != 1 || b.sound.Sound(recorded, 1) != nil {
		t.Errorf("%d answers came, sound %q", len(h.History().Answers()), b.sound.Sound(recorded, 1))
	}
}

// TestRestoreTellsRecordings: which of them would come, and which are here.
func TestRestoreTellsRecordings(t *testing.T) {
	from, there := newSafe(t)
	from.AddAnswers(1)
	there.record(recorded)
	h, b := newSafe(t)
	h.Mem.AddRecording(journal.Recording{Owner: "00000000-0001-7000-8000-000000000000/0", Bytes: 5, Takes: 1})
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, zipOf(t, from))
	if got := s.One("#restore-offer").Words(); !strings.Contains(got, "Leaves recordings of 1 answer") || strings.Contains(got, "Adds recordings") {
		t.Errorf("it offers %q", got)
	}
}

// TestOneFileAtATime: the browser holds one file, so a second waits, also on a
// screen that was left and come back to.
func TestOneFileAtATime(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	b.hold = make(chan struct{})
	apptest.Show(t, h.Deps, "/storage/").Press("backup-go")
	if !locked(h) {
		t.Fatal("no file is under way")
	}
	s := apptest.Show(t, h.Deps, "/storage/")
	s.Press("backup-go")
	if got := s.One("#backup-said").Words(); got != settings.OtherFile {
		t.Errorf("a second backup: it says %q", got)
	}
	chooseFile(s, b, textOf(t, h))
	if got := s.One("#restore-refused").Words(); got != settings.OtherFile {
		t.Errorf("a file chosen meanwhile: it says %q", got)
	}
	close(b.hold)
	for locked(h) {
		runtime.Gosched()
	}
	b.hold = nil
	tap(s, "backup-go")
	if got := s.One("#backup-said").Words(); !strings.HasPrefix(got, "Saved as") {
		t.Errorf("afterwards it says %q", got)
	}
}

// A file that is chosen while a backup is being made is read afterwards.
func TestFileChosenMeanwhile(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	b.chosen = textOf(t, h)
	b.hold = make(chan struct{})
	s := apptest.Show(t, h.Deps, "/storage/")
	s.Press("backup-go")
	s.Fire(settings.RestoreField, "change")
	if !locked(h) || len(s.Page().All("#restore-offer")) > 0 {
		t.Fatal("the backup is made already")
	}
	close(b.hold)
	done(s)
	if got := s.One("#restore-offer").Words(); !strings.Contains(got, "as it is here") {
		t.Errorf("afterwards it offers %q", got)
	}
}

func locked(h *apptest.Env) bool {
	if h.Deps.Store.FileLock.TryLock() {
		h.Deps.Store.FileLock.Unlock()
		return false
	}
	return true
}

// TestBackUpPanics: a panic is never said to be a file that was handed over.
func TestBackUpPanics(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	b.panics = true
	s := apptest.Show(t, h.Deps, "/storage/")
	tap(s, "backup-go")
	if got := s.One("#backup-said").Words(); got != settings.SayFile(store.ErrPanicked) {
		t.Errorf("it says %q", got)
	}
	if at, _ := h.History().Backups().LastBackup(); !at.IsZero() {
		t.Error("and it counts as a backup")
	}
}

// TestBackUpTapAgain: a file whose making took longer than a tap counts waits for
// another tap, and is a backup only once it was handed over.
func TestBackUpTapAgain(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	b.refuse = device.ErrNeedsTap
	s := apptest.Show(t, h.Deps, "/storage/")
	tap(s, "backup-go")
	b.taps = []error{device.ErrNeedsTap, device.ErrCanceled, nil}
	for _, want := range []string{settings.FileReady, settings.FileReady, settings.FileClosed} {
		if got := s.One("#backup-said").Words(); got != want {
			t.Errorf("while it waits it says %q, want %q", got, want)
		}
		if at, _ := h.History().Backups().LastBackup(); !at.IsZero() {
			t.Error("a file that waits counts as a backup")
		}
		tap(s, "backup-said-tap")
	}
	if got := s.One("#backup-said").Words(); got != "Saved as mockloop-private-backup-2026-03-12.json." {
		t.Errorf("then it says %q", got)
	}
	if got := s.One("#backup-age").Words(); got != "Last backup: today. All your answers are in it." {
		t.Errorf("and of its age %q", got)
	}
	if s.Page().All("#backup-said-tap") != nil {
		t.Error("there is a button for a file that was taken")
	}

	tap(s, "backup-go")
	b.taps = []error{device.ErrUnsupported}
	tap(s, "backup-said-tap")
	if got := s.One("#backup-said").Words(); got != settings.SayFile(device.ErrUnsupported) || s.Page().All("#backup-said-tap") != nil {
		t.Errorf("of a file that is no more it says %q", got)
	}

	// The screen was left while the file was made.
	b.hold = make(chan struct{})
	s.Press("backup-go")
	s = apptest.Show(t, h.Deps, "/storage/")
	close(b.hold)
	if !s.WaitUntil(func() bool { return len(s.Page().All("#backup-said-tap")) == 1 }) || s.One("#backup-said").Words() != settings.FileReady {
		t.Fatalf("on coming back it says %q", s.One("#backup-said").Words())
	}
	b.hold, b.taps = nil, []error{nil}
	tap(s, "backup-said-tap")
	if got := s.One("#backup-said").Words(); !strings.HasPrefix(got, "Saved as") {
		t.Errorf("then it says %q", got)
	}
}

// TestBackUpWithout tells of recordings that could not be read.
func TestBackUpWithout(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	b.record(recorded)
	other := strings.TrimSuffix(recorded, "0") + "1"
	b.record(other)
	b.record(other)
	b.unreadable(other, journal.ErrBroken)
	h.Mem.AddRecording(journal.Recording{Owner: "00000000-0001-7000-8000-000000000000/0", Bytes: 5, Takes: 1})
	s := apptest.Show(t, h.Deps, "/storage/")
	for len(s.Page().All("#backup-sounds")) == 0 {
		s.Engine.ConsumeNext()
	}
	s.Press("backup-sounds")
	tap(s, "backup-go")
	if got := s.One("#backup-said").Words(); !strings.HasSuffix(got, ".zip. 2 recordings could not be read, so it is without.") {
		t.Errorf("it says %q", got)
	}
}

// TestRoomNotTold: a browser that does not tell of its room still tells whether it
// keeps all.
func TestRoomNotTold(t *testing.T) {
	h, b := newSafe(t)
	b.room = device.Usage{Used: -1}
	s := apptest.Show(t, h.Deps, "/storage/")
	if got := facts(s, "#facts")[2]; got != settings.NotTold {
		t.Errorf("before it is known, used is %q", got)
	}
	for len(s.Page().All("#persist")) == 0 {
		s.Engine.ConsumeNext()
	}
	if got := facts(s, "#facts"); !strings.HasPrefix(got[1], "Until the device runs out") || got[2] != settings.NotTold {
		t.Errorf("it says %q", got)
	}
}

// TestReminderAfterBackup: a reminder that was put off counts again from the next
// backup.
func TestReminderAfterBackup(t *testing.T) {
	h, _ := newSafe(t)
	h.AddAnswers(10)
	apptest.Show(t, h.Deps, "/").Press("backup-later")
	if err := h.History().Backups().BackedUp(t.Context(), h.Now); err != nil {
		t.Fatal(err)
	}
	for i := range 10 {
		h.Wait(1e9 * 60)
		h.AddAnswer(&bank.Questions[30+i], h.Now, apptest.FullSheet(&bank.Questions[30+i], 1, bank.Meets))
	}
	if len(apptest.Show(t, h.Deps, "/").Page().All("#backup-due")) != 1 {
		t.Error("it does not remind of ten new answers")
	}
}
