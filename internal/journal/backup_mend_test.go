package journal

import (
	"bytes"
	"context"
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// TestBackupHeals: a record that is damaged here is replaced by the whole one of
// the file, also when it was written later, and once only.
func TestBackupHeals(t *testing.T) {
	d, m := lived(t)
	a := d.Answers()[0]
	file := readBack(t, backupOf(t, m))
	ok(t, d.Note(t.Context(), a.ID, "edited since"))
	note, answer := byKind(t, m, KindNote, Page{Limit: 1})[0], m.records[a.ID]
	note.Data = note.Data[:len(note.Data)/2]
	answer.Data, answer.At = []byte(`{"garbled":1}`), answer.At.Add(1000*time.Hour)
	m.records[note.ID], m.records[answer.ID] = note, answer
	d.reopen(t)
	if d.Damaged() != 2 {
		t.Fatalf("%d records are damaged, want 2", d.Damaged())
	}
	_, err := d.Import(t.Context(), file)
	ok(t, err)
	if _, there := d.Answer(a.ID); !there || d.Damaged() != 0 {
		t.Errorf("%d are damaged still, the answer is there: %v", d.Damaged(), there)
	}
	if p, err := d.Preview(t.Context(), file); err != nil || !p.Empty() {
		t.Errorf("once more it would do %+v, %v", p, err)
	}
}

// TestUnpackedBackup: the text of a zip is a backup by itself, without its sound.
func TestUnpackedBackup(t *testing.T) {
	_, m := lived(t)
	var zip bytes.Buffer
	ok(t, WriteBackup(t.Context(), &zip, BackupHead{Created: testTime}, AllOf(m), someSounds(t)))
	text := zip.String()[strings.Index(zip.String(), "{\n"):]
	text = text[:strings.Index(text, "\n}\n")+3]
	b := readBack(t, []byte(text))
	if b.Len() != len(m.records) || b.Chunks != nil || !b.Silent {
		t.Errorf("%d records, %d pieces, silent %v", b.Len(), len(b.Chunks), b.Silent)
	}
	if readBack(t, zip.Bytes()).Silent || readBack(t, backupOf(t, m)).Silent {
		t.Error("recordings are missing in a file that has all of its own")
	}
}

// TestSinceBackupAfterImport: another device's file is no backup of what is here.
func TestSinceBackupAfterImport(t *testing.T) {
	ctx := context.Background()
	since := func(d *desk, want int, when time.Time) {
		t.Helper()
		if at, n := d.LastBackup(); n != want || !at.Equal(when) {
			t.Errorf("the last backup is of %v and %d answers are in none; want %v and %d", at, n, when, want)
		}
	}
	laptop, phone := sit(t, NewMemory()), sit(t, NewMemory())
	phone.n = 30_000
	day := func(d *desk, n int) { d.now = testTime.AddDate(0, 0, n) }
	exported := func(d *desk) Backup {
		var out bytes.Buffer
		_, err := d.Export(ctx, &out, "", nil)
		ok(t, err)
		return readBack(t, out.Bytes())
	}

	practise := func(d *desk) {
		d.practise(t)
		d.step(t, interview.GiveUp)
	}
	day(laptop, 0)
	practise(laptop)
	practise(laptop)
	day(laptop, 1)
	first := laptop.now
	ok(t, laptop.BackedUp(ctx, first))
	day(phone, 2)
	practise(phone)
	old := exported(phone)
	day(phone, 10)
	practise(phone)
	file := exported(phone)

	// A later file that lacks what is here moves nothing.
	day(laptop, 11)
	_, err := laptop.Import(ctx, file)
	ok(t, err)
	since(laptop, 2, first)

	// An older one brings answers that are in no backup of this device.
	other := sit(t, NewMemory())
	day(other, 12)
	made := other.now
	ok(t, other.BackedUp(ctx, made))
	_, err = other.Import(ctx, old)
	ok(t, err)
	since(other, 1, made)
	_, err = other.Import(ctx, old)
	ok(t, err)
	since(other, 1, made)
	other.reopen(t)
	since(other, 1, made)
	day(other, 13)
	practise(other)
	since(other, 2, made)
	day(other, 14)
	made = other.now
	ok(t, other.BackedUp(ctx, made))
	since(other, 0, made)

	// Where all is in the file, it is a backup.
	empty := sit(t, NewMemory())
	day(empty, 20)
	empty.n = 90_000
	_, err = empty.Import(ctx, file)
	ok(t, err)
	since(empty, 0, file.Created)
}

// TestPutOff lasts until the next backup.
func TestPutOff(t *testing.T) {
	d := sit(t, NewMemory())
	ok(t, d.SetSetting(t.Context(), SettingPutOff, d.UntilBackup(10)))
	if n := d.PutOff(); n != 10 {
		t.Errorf("put off at %d, want 10", n)
	}
	ok(t, d.BackedUp(t.Context(), d.now))
	if n := d.PutOff(); n != 0 {
		t.Errorf("after a backup it is put off at %d still", n)
	}
}

// hung never answers a reading from some page on.
type hung struct {
	*Memory
	pages int
	err   error // what it answers instead, nil: never anything
}

func (s *hung) ByKind(ctx context.Context, k Kind, p Page) ([]Record, error) {
	if s.pages--; s.pages >= 0 {
		return s.Memory.ByKind(ctx, k, p)
	}
	if s.err != nil {
		return nil, s.err
	}
	<-ctx.Done()
	return nil, late(ctx.Err())
}

// TestFilesNeverHang: where the storage does not answer, what goes to a file and
// comes from one ends, and says so.
func TestFilesNeverHang(t *testing.T) {
	d, m := lived(t)
	file := readBack(t, backupOf(t, m))
	s := &hung{Memory: NewMemory(), pages: 1000}
	e := sit(t, s)
	e.patience = time.Millisecond
	s.pages = 0
	_, errPreview := e.Preview(t.Context(), file)
	_, errImport := e.Import(t.Context(), file)
	_, errText := e.ExportText(t.Context(), &bytes.Buffer{}, "", nil)
	_, errAside := e.ExportAside(t.Context(), &bytes.Buffer{}, "")
	_, _, _, errOf := e.ExportOf(t.Context(), s, &bytes.Buffer{}, "", nil)
	s.pages = 1 // it compares, and then cannot read anew
	_, errReread := e.Import(t.Context(), file)
	for i, err := range []error{errPreview, errImport, errText, errAside, errOf, errReread} {
		if !errors.Is(err, ErrLate) {
			t.Errorf("%d: %v, want ErrLate", i, err)
		}
	}
	d.same(t, "untouched")
}

// TestExportOfPart: what could be read before the reading failed is not thrown
// away.
func TestExportOfPart(t *testing.T) {
	d, m := lived(t)
	rec := byKind(t, m, KindTick, Page{Limit: 1})[0]
	for i := range 3 * pageSize {
		rec.ID = testID(40_000 + i)
		m.records[rec.ID] = rec
	}
	for _, s := range []*hung{{Memory: m, pages: 2, err: ErrBroken}, {Memory: m, pages: 2}} {
		d.patience = time.Millisecond
		var out bytes.Buffer
		_, n, whole, err := d.ExportOf(t.Context(), s, &out, "", nil)
		if err != nil || n != 2*pageSize || whole {
			t.Errorf("%d records, whole %v, %v", n, whole, err)
		}
		if b := readBack(t, out.Bytes()); b.Len() != n {
			t.Errorf("the file has %d, want %d", b.Len(), n)
		}
	}
	if _, n, whole, err := d.ExportOf(t.Context(), m, &bytes.Buffer{}, "", nil); err != nil || n != len(m.records) || !whole {
		t.Errorf("all of it: %d, %v, %v", n, whole, err)
	}
	full := errors.New("the disk is full")
	if _, _, _, err := d.ExportOf(t.Context(), m, refusing{full}, "", nil); !errors.Is(err, full) {
		t.Errorf("the file could not be written: %v", err)
	}
}

type refusing struct{ err error }

func (r refusing) Write([]byte) (int, error) { return 0, r.err }

// TestDraftComesAlong: what was typed on a phone goes on at the laptop, where the
// round stands at the same question.
func TestDraftComesAlong(t *testing.T) {
	phone := sit(t, NewMemory())
	phone.begin(t)
	r := phone.step(t, interview.Go, interview.Go, interview.Grade)
	laptop := sit(t, NewMemory())
	laptop.n = 50_000
	swap := func(want string) {
		t.Helper()
		_, err := laptop.Import(t.Context(), readBack(t, backupOf(t, phone.j)))
		ok(t, err)
		if _, s, _ := laptop.Open(); s.Note != want {
			t.Errorf("the draft is %q, want %q", s.Note, want)
		}
		laptop.same(t, "imported")
	}
	swap("")
	ok(t, phone.Draft(t.Context(), r, grading.NewSheet(2).WithNote("on the phone")))
	swap("on the phone")
	laptop.now = phone.now.Add(time.Hour)
	ok(t, laptop.Draft(t.Context(), r, grading.NewSheet(2).WithNote("on the laptop")))
	swap("on the laptop")
}

// TestHeardHealed: another window replaced a damaged record, whose id it dropped
// and kept in one change.
func TestHeardHealed(t *testing.T) {
	d, m := lived(t)
	a := d.Answers()[0]
	note := byKind(t, m, KindNote, Page{Limit: 1})[0]
	note.At, note.Data = note.At.Add(time.Hour), []byte(`{"note":"healed"}`)
	row := strings.Join([]string{note.ID.String(), "note", note.Of, "1", strconv.FormatInt(note.At.UnixMilli(), 10), "", string(note.Data)}, fieldEnd)
	ok(t, d.Heard(t.Context(), partEnd+note.ID.String()+partEnd+row+recordEnd+changeEnd))
	if got, _ := d.Answer(a.ID); got.Sheet.Note != "healed" {
		t.Errorf("the note is %q", got.Sheet.Note)
	}
	ok(t, d.Heard(t.Context(), partEnd+partEnd+row+recordEnd+changeEnd+partEnd+note.ID.String()+partEnd+changeEnd))
	if _, there := d.notes[a.ID]; there {
		t.Error("what was dropped after it was kept is there still")
	}
}
