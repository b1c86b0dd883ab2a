package history_test

import (
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

const ahead = 400 * 24 * time.Hour

// twoWith is two devices that hold the same answer.
func twoWith(t *testing.T) (phone, laptop *historytest.Session, note func(*historytest.Session) string, set func(*historytest.Session, string)) {
	phone = historytest.Open(t, journaltest.NewMemory())
	a := phone.PracticeOne(t)
	laptop = historytest.Open(t, journaltest.NewMemory())
	laptop.IDs, laptop.Now = 50_000, phone.Now
	restore(t, laptop, export(t, phone, nil), false)
	note = func(d *historytest.Session) string {
		got, _ := d.Answer(a.ID)
		return got.Sheet.Note
	}
	set = func(d *historytest.Session, text string) { historytest.Check(t, d.SetNote(t.Context(), a.ID, text)) }
	return phone, laptop, note, set
}

// A note written by a clock that was ahead never takes the place of one that was
// written later in truth, whether the clock was right again when the file was made or
// not, and whichever device takes the other's file.
func TestClockAhead(t *testing.T) {
	for name, atExport := range map[string]time.Duration{"still ahead": ahead, "set right before the export": 0} {
		t.Run(name, func(t *testing.T) {
			phone, laptop, note, set := twoWith(t)
			phone.Now = phone.Now.Add(ahead)
			set(phone, "of the wrong clock")
			phone.Now = phone.Now.Add(atExport - ahead)
			file := export(t, phone, nil)
			laptop.Now = laptop.Now.Add(3 * time.Hour)
			set(laptop, "written later")
			p, _ := restore(t, laptop, file, false)
			if got := note(laptop); got != "written later" || p.FutureDated[journal.KindNote] != 1 {
				t.Errorf("the note is %q; %v are dated in the future", got, p.FutureDated)
			}

			// The phone's clock is set right, and it takes the laptop's file.
			phone.Now = laptop.Now.Add(time.Minute)
			phone.Reopen(t)
			restore(t, phone, export(t, laptop, nil), false)
			phone.Reopen(t)
			if got := note(phone); got != "written later" {
				t.Errorf("the phone's note is %q", got)
			}
			historytest.Check(t, phone.Backups().RestoreReplaced(t.Context()))
			phone.Reopen(t)
			if got := note(phone); got != "of the wrong clock" {
				t.Errorf("what was replaced and brought back is %q", got)
			}
		})
	}
}

// Where there is nothing else it is taken, and stands back behind what is written
// later, here and where the history goes from here.
func TestClockAheadAndNothingElse(t *testing.T) {
	phone, laptop, note, set := twoWith(t)
	phone.Now = phone.Now.Add(ahead)
	set(phone, "of the wrong clock")
	file := export(t, phone, nil)
	for range 2 {
		restore(t, laptop, file, false)
		if got := note(laptop); got != "of the wrong clock" {
			t.Fatalf("the note is %q", got)
		}
	}
	laptop.Now = laptop.Now.Add(time.Hour)
	set(laptop, "written later")
	if restore(t, laptop, file, false); note(laptop) != "written later" {
		t.Errorf("the note is %q", note(laptop))
	}
	tablet := historytest.Open(t, journaltest.NewMemory())
	tablet.IDs, tablet.Now = 70_000, laptop.Now.Add(time.Hour)
	restore(t, tablet, file, false)
	if restore(t, tablet, export(t, laptop, nil), false); note(tablet) != "written later" {
		t.Errorf("on a third device the note is %q", note(tablet))
	}
}

// This device's own clock was ahead and is set right: what is written from then on
// counts, and is what a restart and another tab show.
func TestOwnClockWasAhead(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	right := d.Now
	d.Now = right.Add(ahead)
	a := d.PracticeOne(t)
	historytest.Check(t, d.SetNote(t.Context(), a.ID, "ahead"))
	historytest.Check(t, d.SetTick(t.Context(), "item", true))
	historytest.Check(t, d.SetSetting(t.Context(), "theme", "dark"))
	historytest.Check(t, d.Backups().BackedUp(t.Context(), d.Now))

	d.Now = right.Add(time.Hour)
	d.Reopen(t)
	historytest.Check(t, d.SetNote(t.Context(), a.ID, "right"))
	historytest.Check(t, d.SetTick(t.Context(), "item", false))
	historytest.Check(t, d.SetSetting(t.Context(), "theme", "light"))
	check := func(what string) {
		t.Helper()
		got, _ := d.Answer(a.ID)
		if got.Sheet.Note != "right" || d.Ticks()["item"] || d.Setting("theme") != "light" {
			t.Errorf("%s: %q, %v, %q", what, got.Sheet.Note, d.Ticks(), d.Setting("theme"))
		}
	}
	check("at once")
	d.CheckReopen(t, "set right")
	check("after a restart")
	for _, k := range []journal.Kind{journal.KindNote, journal.KindTick} {
		for _, r := range journaltest.ByKind(t, d.Journal, k, journal.Page{}) {
			if r.At.After(d.Now) {
				t.Errorf("the %s is dated %v", k, r.At)
			}
		}
	}

	// Reminders of backups go by what there is.
	if _, since := d.Backups().LastBackup(); since != 0 {
		t.Errorf("%d answers are in no backup, want 0", since)
	}
	d.Do(t, interview.GiveUp)
	for n := 1; n <= 3; n++ {
		d.PracticeOne(t)
		d.Do(t, interview.GiveUp)
		if _, since := d.Backups().LastBackup(); since != n {
			t.Errorf("%d answers are in no backup, want %d", since, n)
		}
	}
	historytest.Check(t, d.Backups().BackedUp(t.Context(), d.Now))
	if _, since := d.Backups().LastBackup(); since != 0 {
		t.Errorf("%d answers are in no backup after one, want 0", since)
	}
	d.PracticeOne(t)
	if _, since := d.Backups().LastBackup(); since != 1 {
		t.Errorf("%d answers are in no backup after another, want 1", since)
	}
}

// What an import replaces can be had back, and that can be undone, too.
func TestReplacedCanBeHadBack(t *testing.T) {
	phone, laptop, note, set := twoWith(t)
	set(laptop, "mine")
	historytest.Check(t, laptop.SetStar(t.Context(), "q-one", true))
	phone.Now = laptop.Now.Add(time.Minute)
	set(phone, "theirs")
	historytest.Check(t, phone.SetStar(t.Context(), "q-one", false))
	file := export(t, phone, nil)
	laptop.Now = phone.Now.Add(time.Minute)
	restore(t, laptop, file, false)
	restore(t, laptop, file, false) // changes nothing more
	laptop.Reopen(t)
	replaced, err := laptop.Backups().Replaced(t.Context())
	historytest.Check(t, err)
	if note(laptop) != "theirs" || replaced[journal.KindNote] != 1 || replaced[journal.KindStar] != 1 {
		t.Fatalf("the note is %q; replaced were %v", note(laptop), replaced)
	}
	if text := string(export(t, laptop, nil)); strings.Contains(text, `"kind":"replaced"`) {
		t.Error("what was replaced goes to other devices")
	}
	for _, want := range []string{"mine", "theirs", "mine"} {
		historytest.Check(t, laptop.Backups().RestoreReplaced(t.Context()))
		laptop.CheckReopen(t, "brought back")
		if note(laptop) != want || laptop.Stars()["q-one"] != (want == "mine") {
			t.Errorf("the note is %q, the star %v, want %q", note(laptop), laptop.Stars(), want)
		}
	}
	historytest.Check(t, laptop.DeleteAll(t.Context()))
	if replaced, err := laptop.Backups().Replaced(t.Context()); err != nil || len(replaced) != 0 {
		t.Errorf("after all was deleted: %v, %v", replaced, err)
	}
}

// A device whose own clock is behind takes good files in order and keeps their dates:
// once its clock is right, everything counts as it should.
func TestClockBehind(t *testing.T) {
	phone, tablet, note, set := twoWith(t)
	right := phone.Now
	late := historytest.Open(t, journaltest.NewMemory())
	late.IDs, late.Now = 70_000, right.Add(-ahead)
	set(tablet, "first")
	old := export(t, tablet, nil)
	restore(t, phone, old, false)
	phone.Now = right.Add(time.Hour)
	set(phone, "second")
	for _, file := range [][]byte{old, export(t, phone, nil), old} {
		restore(t, late, file, false)
	}
	if got := note(late); got != "second" {
		t.Errorf("while its clock is behind the note is %q", got)
	}
	late.CheckReopen(t, "behind")
	late.Now = right.Add(2 * time.Hour)
	late.Reopen(t)
	restore(t, late, old, false)
	if got := note(late); got != "second" {
		t.Errorf("once its clock is right the note is %q", got)
	}
	want := journaltest.ByKind(t, phone.Journal, journal.KindNote, journal.Page{})
	if got := journaltest.ByKind(t, late.Journal, journal.KindNote, journal.Page{}); len(got) != 1 || !got[0].At.Equal(want[0].At) {
		t.Errorf("the note is kept as %v, want %v", got, want)
	}
}

// Where a clock was ahead and nothing says how many answers the last backup holds, as
// after one that an earlier program made, their dates count.
func TestReminderAfterAnEarlierProgram(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	for range 5 {
		d.PracticeOne(t)
		d.Do(t, interview.GiveUp)
	}
	historytest.Check(t, d.SetSetting(t.Context(), schema.SettingLastBackup, d.Now.UTC().Format(time.RFC3339Nano)))
	right := d.Now
	d.Now = right.Add(ahead)
	d.PracticeOne(t)
	d.Now = right.Add(time.Hour)
	d.Reopen(t)
	if _, since := d.Backups().LastBackup(); since != 1 {
		t.Errorf("%d answers are in no backup, want 1", since)
	}
}

// A loop that a wrong clock has dated in the future does not stand in front of those
// planned later, nor do their rounds count as earlier than it.
func TestLoopAfterOneOfTheFuture(t *testing.T) {
	phone := historytest.Open(t, journaltest.NewMemory())
	phone.IDs = 50_000
	future := interview.Loop{ID: phone.NewID(), Version: interview.LoopVersion}
	historytest.Check(t, phone.KeepLoop(t.Context(), future))
	file := export(t, phone, nil)

	d := historytest.Open(t, journaltest.NewMemory())
	check := func(what string) {
		t.Helper()
		l := interview.Loop{ID: d.History.NewID(), Version: interview.LoopVersion}
		historytest.Check(t, d.KeepLoop(t.Context(), l))
		if got := d.Loops()[0].ID; got != l.ID {
			t.Errorf("%s the newest loop is %v, want %v", what, got, l.ID)
		}
		if round := d.History.NewID(); journal.CompareIDs(round, l.ID) <= 0 {
			t.Errorf("%s a round %v is earlier than its loop", what, round)
		}
	}
	restore(t, d, file, false)
	check("at once")
	d.Reopen(t)
	check("after a restart")
}

// What was brought back is later than what it takes the place of, also where the other
// device's clock is some minutes ahead.
func TestBroughtBackStays(t *testing.T) {
	phone, laptop, note, set := twoWith(t)
	set(laptop, "mine")
	phone.Now = laptop.Now.Add(10 * time.Minute)
	set(phone, "theirs")
	file := export(t, phone, nil)
	restore(t, laptop, file, false)
	historytest.Check(t, laptop.Backups().RestoreReplaced(t.Context()))
	restore(t, laptop, file, false)
	laptop.CheckReopen(t, "restored again")
	if got := note(laptop); got != "mine" {
		t.Errorf("the note is %q", got)
	}
}

// A device whose clock is ahead restores another's value and changes it: the change has
// the other's id and a date in the future. Once the clock is right, a file with the other's
// value takes its place, also where an older value of this device's own counts by then.
func TestValueOfAClockAheadUnderAnothersID(t *testing.T) {
	ctx := t.Context()
	now := time.Date(2026, 5, 1, 9, 0, 0, 0, time.UTC)
	phone, laptop := historytest.Open(t, journaltest.NewMemory()), historytest.Open(t, journaltest.NewMemory())
	phone.IDs, laptop.IDs = 10_000, 20_000
	at := func(passed time.Duration, d *historytest.Session) *historytest.Session {
		d.Now = now.Add(passed)
		return d
	}
	historytest.Check(t, at(time.Minute, phone).SetSetting(ctx, "theme", "light"))
	historytest.Check(t, at(2*time.Minute, laptop).SetSetting(ctx, "theme", "dark"))
	file := export(t, laptop, nil)

	at(400*24*time.Hour, phone).Reopen(t)
	restore(t, phone, file, false)
	historytest.Check(t, at(401*24*time.Hour, phone).SetSetting(ctx, "theme", "sepia"))
	at(time.Hour, phone).Reopen(t)
	restore(t, phone, file, false)
	if got := phone.Setting("theme"); got != "dark" {
		t.Errorf("the theme is %q, want %q", got, "dark")
	}
	phone.CheckReopen(t, "restored")
}
