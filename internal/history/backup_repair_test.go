package history_test

import (
	"bytes"
	"context"
	"errors"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// TestBackupHeals: a record that is damaged here is replaced by the whole one of
// the file, also when it was written later, and once only.
func TestBackupHeals(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	a := d.Answers()[0]
	file := historytest.ReadBackup(t, historytest.BackupOf(t, m))
	historytest.Check(t, d.SetNote(t.Context(), a.ID, "edited since"))
	note, answer := journaltest.ByKind(t, m, journal.KindNote, journal.Page{Limit: 1})[0], m.Records[a.ID]
	note.Data = note.Data[:len(note.Data)/2]
	answer.Data, answer.At = []byte(`{"garbled":1}`), answer.At.Add(1000*time.Hour)
	m.Records[note.ID], m.Records[answer.ID] = note, answer
	d.Reopen(t)
	if len(d.Quarantined()) != 2 {
		t.Fatalf("%d records are damaged, want 2", len(d.Quarantined()))
	}
	_, err := d.Backups().Import(t.Context(), file)
	historytest.Check(t, err)
	if _, there := d.Answer(a.ID); !there || len(d.Quarantined()) != 0 {
		t.Errorf("%d are damaged still, the answer is there: %v", len(d.Quarantined()), there)
	}
	if p, err := d.Backups().PreviewImport(t.Context(), file); err != nil || !p.Empty() {
		t.Errorf("once more it would do %+v, %v", p, err)
	}
}

// TestUnpackedBackup: the text of a zip is a backup by itself, without its sound.
func TestUnpackedBackup(t *testing.T) {
	_, m := historytest.OpenPopulated(t)
	var zip bytes.Buffer
	historytest.Check(t, backup.Write(t.Context(), &zip, backup.Header{Created: journaltest.Time}, journal.AllRecords(m), historytest.SomeRecordings(t)))
	text := zip.String()[strings.Index(zip.String(), "{\n"):]
	text = text[:strings.Index(text, "\n}\n")+3]
	b := historytest.ReadBackup(t, []byte(text))
	if b.Len() != len(m.Records) || b.Chunks != nil || !b.WithoutRecordings {
		t.Errorf("%d records, %d pieces, silent %v", b.Len(), len(b.Chunks), b.WithoutRecordings)
	}
	if historytest.ReadBackup(t, zip.Bytes()).WithoutRecordings || historytest.ReadBackup(t, historytest.BackupOf(t, m)).WithoutRecordings {
		t.Error("recordings are missing in a file that has all of its own")
	}
}

// TestSinceBackupAfterImport: another device's file is no backup of what is here.
func TestSinceBackupAfterImport(t *testing.T) {
	ctx := context.Background()
	since := func(d *historytest.Session, want int, when time.Time) {
		t.Helper()
		if at, n := d.Backups().LastBackup(); n != want || !at.Equal(when) {
			t.Errorf("the last backup is of %v and %d answers are in none; want %v and %d", at, n, when, want)
		}
	}
	laptop, phone := historytest.Open(t, journaltest.NewMemory()), historytest.Open(t, journaltest.NewMemory())
	phone.IDs = 30_000
	day := func(d *historytest.Session, n int) { d.Now = journaltest.Time.AddDate(0, 0, n) }
	exported := func(d *historytest.Session) backup.File {
		var out bytes.Buffer
		_, err := d.Backups().Export(ctx, &out, "", nil)
		historytest.Check(t, err)
		return historytest.ReadBackup(t, out.Bytes())
	}

	practice := func(d *historytest.Session) {
		d.PracticeOne(t)
		d.Do(t, interview.GiveUp)
	}
	day(laptop, 0)
	practice(laptop)
	practice(laptop)
	day(laptop, 1)
	first := laptop.Now
	historytest.Check(t, laptop.Backups().BackedUp(ctx, first))
	day(phone, 2)
	practice(phone)
	old := exported(phone)
	day(phone, 10)
	practice(phone)
	file := exported(phone)

	// A later file that lacks what is here moves nothing.
	day(laptop, 11)
	_, err := laptop.Backups().Import(ctx, file)
	historytest.Check(t, err)
	since(laptop, 2, first)

	// An older one brings answers that are in no backup of this device.
	other := historytest.Open(t, journaltest.NewMemory())
	day(other, 12)
	made := other.Now
	historytest.Check(t, other.Backups().BackedUp(ctx, made))
	_, err = other.Backups().Import(ctx, old)
	historytest.Check(t, err)
	since(other, 1, made)
	_, err = other.Backups().Import(ctx, old)
	historytest.Check(t, err)
	since(other, 1, made)
	other.Reopen(t)
	since(other, 1, made)
	day(other, 13)
	practice(other)
	since(other, 2, made)
	day(other, 14)
	made = other.Now
	historytest.Check(t, other.Backups().BackedUp(ctx, made))
	since(other, 0, made)

	// Where all is in the file, it is a backup.
	empty := historytest.Open(t, journaltest.NewMemory())
	day(empty, 20)
	empty.IDs = 90_000
	_, err = empty.Backups().Import(ctx, file)
	historytest.Check(t, err)
	since(empty, 0, file.Created)
}

// TestPutOff lasts until the next backup.
func TestPutOff(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	historytest.Check(t, d.SetSetting(t.Context(), schema.SettingReminderPutOff, d.Backups().UntilBackup(10)))
	if n := d.Backups().ReminderPutOffAt(); n != 10 {
		t.Errorf("put off at %d, want 10", n)
	}
	historytest.Check(t, d.Backups().BackedUp(t.Context(), d.Now))
	if n := d.Backups().ReminderPutOffAt(); n != 0 {
		t.Errorf("after a backup it is put off at %d still", n)
	}
}

// hung never answers a reading from some page on.
type hung struct {
	*journaltest.Memory
	pages atomic.Int32
	err   error // what it answers instead, nil: never anything
}

func (s *hung) ByKind(ctx context.Context, k journal.Kind, p journal.Page) ([]journal.Record, error) {
	if s.pages.Add(-1) >= 0 {
		return s.Memory.ByKind(ctx, k, p)
	}
	if s.err != nil {
		return nil, s.err
	}
	<-ctx.Done()
	return nil, journal.WrapTimeout(ctx.Err())
}

// TestFilesNeverHang: where the storage does not answer, what goes to a file and
// comes from one ends, and says so.
func TestFilesNeverHang(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	file := historytest.ReadBackup(t, historytest.BackupOf(t, m))
	s := &hung{Memory: journaltest.NewMemory()}
	s.pages.Store(1000)
	e := historytest.Open(t, s)
	e.SetTapTimeout(time.Millisecond)
	s.pages.Store(0)
	_, errPreview := e.Backups().PreviewImport(t.Context(), file)
	_, errImport := e.Backups().Import(t.Context(), file)
	_, errText := e.Backups().Export(t.Context(), &bytes.Buffer{}, "", nil)
	_, errAside := e.Backups().ExportQuarantined(t.Context(), &bytes.Buffer{}, "")
	_, _, _, errOf := e.Backups().ExportJournal(t.Context(), s, &bytes.Buffer{}, "", nil)
	s.pages.Store(1) // it compares, and then cannot read again
	_, errReread := e.Backups().Import(t.Context(), file)
	for i, err := range []error{errPreview, errImport, errText, errAside, errOf, errReread} {
		if !errors.Is(err, journal.ErrTimeout) {
			t.Errorf("%d: %v, want ErrTimeout", i, err)
		}
	}
	d.CheckReopen(t, "untouched")
}

// TestExportOfPart: what could be read before the reading failed is not thrown
// away.
func TestExportOfPart(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	rec := journaltest.ByKind(t, m, journal.KindTick, journal.Page{Limit: 1})[0]
	for i := range 3 * journal.PageSize {
		rec.ID = journaltest.ID(40_000 + i)
		m.Records[rec.ID] = rec
	}
	for _, s := range []*hung{{Memory: m, err: journal.ErrBroken}, {Memory: m}} {
		s.pages.Store(2)
		d.SetTapTimeout(200 * time.Millisecond)
		var out bytes.Buffer
		_, n, whole, err := d.Backups().ExportJournal(t.Context(), s, &out, "", nil)
		if err != nil || n != 2*journal.PageSize || whole {
			t.Errorf("%d records, whole %v, %v", n, whole, err)
		}
		if b := historytest.ReadBackup(t, out.Bytes()); b.Len() != n {
			t.Errorf("the file has %d, want %d", b.Len(), n)
		}
	}
	if _, n, whole, err := d.Backups().ExportJournal(t.Context(), m, &bytes.Buffer{}, "", nil); err != nil || n != len(m.Records) || !whole {
		t.Errorf("all of it: %d, %v, %v", n, whole, err)
	}
	full := errors.New("the disk is full")
	if _, _, _, err := d.Backups().ExportJournal(t.Context(), m, refusing{full}, "", nil); !errors.Is(err, full) {
		t.Errorf("the file could not be written: %v", err)
	}
}

type refusing struct{ err error }

func (r refusing) Write([]byte) (int, error) { return 0, r.err }

// TestDraftComesAlong: what was typed on a phone goes on at the laptop, where the
// round stands at the same question.
func TestDraftComesAlong(t *testing.T) {
	phone := historytest.Open(t, journaltest.NewMemory())
	phone.BeginRound(t)
	r := phone.Do(t, interview.Go, interview.Go, interview.Grade)
	laptop := historytest.Open(t, journaltest.NewMemory())
	laptop.IDs = 50_000
	swap := func(want string) {
		t.Helper()
		_, err := laptop.Backups().Import(t.Context(), historytest.ReadBackup(t, historytest.BackupOf(t, phone.Journal)))
		historytest.Check(t, err)
		if _, s, _ := laptop.CurrentRound(); s.Note != want {
			t.Errorf("the draft is %q, want %q", s.Note, want)
		}
		laptop.CheckReopen(t, "imported")
	}
	swap("")
	historytest.Check(t, phone.KeepDraft(t.Context(), r, grading.NewSheet(2).WithNote("on the phone")))
	swap("on the phone")
	laptop.Now = phone.Now.Add(time.Hour)
	historytest.Check(t, laptop.KeepDraft(t.Context(), r, grading.NewSheet(2).WithNote("on the laptop")))
	swap("on the laptop")
}

// TestRemoteChangeRepaired: another window replaced a damaged record, whose id it dropped
// and kept in one change.
func TestRemoteChangeRepaired(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	a := d.Answers()[0]
	note := journaltest.ByKind(t, m, journal.KindNote, journal.Page{Limit: 1})[0]
	note.At, note.Data = note.At.Add(time.Hour), []byte(`{"note":"healed"}`)
	row := strings.Join([]string{note.ID.String(), "note", note.Owner, "1", strconv.FormatInt(note.At.UnixMilli(), 10), "", string(note.Data)}, journal.FieldEnd)
	historytest.Check(t, d.Tabs().ApplyRemote(t.Context(), journal.PartEnd+note.ID.String()+journal.PartEnd+row+journal.RecordEnd+journal.ChangeEnd))
	if got, _ := d.Answer(a.ID); got.Sheet.Note != "healed" {
		t.Errorf("the note is %q", got.Sheet.Note)
	}
	historytest.Check(t, d.Tabs().ApplyRemote(t.Context(), journal.PartEnd+journal.PartEnd+row+journal.RecordEnd+journal.ChangeEnd+journal.PartEnd+note.ID.String()+journal.PartEnd+journal.ChangeEnd))
	if d.HasNote(a.ID) {
		t.Error("what was dropped after it was kept is there still")
	}
}
