//go:build !js

package backup_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// What backups of ten thousand answers take: figures, not tests.
func BenchmarkBackup(b *testing.B) {
	m := journaltest.NewMemory()
	d := historytest.Open(b, m)
	for range 10 {
		d.PracticeOne(b)
	}
	all := byKindB(b, m)
	n := 20_000
	for range 999 {
		for _, r := range all {
			n++
			r.ID = uuidB(n)
			if r.Kind == journal.KindAnswer {
				a, err := schema.Answer(r)
				_ = err
				a.ID = r.ID
				r.Data, _ = a.MarshalJSON()
			}
			m.Records[r.ID] = r
		}
	}
	all = byKindB(b, m)
	slice := from(func(take func(journal.Record) error) error {
		for _, r := range all {
			if err := take(r); err != nil {
				return err
			}
		}
		return nil
	})
	var text bytes.Buffer
	b.Run("write", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			text.Reset()
			historytest.Check(b, backup.Write(b.Context(), &text, backup.Header{Created: journaltest.Time}, slice, nil))
		}
		b.ReportMetric(float64(text.Len()), "bytes")
		b.ReportMetric(float64(len(m.Records)), "records")
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			historytest.ReadBackup(b, text.Bytes())
		}
	})
	file := historytest.ReadBackup(b, text.Bytes())
	b.Run("import", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			e := historytest.Open(b, journaltest.NewMemory())
			_, err := e.Backups().Import(b.Context(), file)
			historytest.Check(b, err)
		}
	})
}

func byKindB(b *testing.B, m *journaltest.Memory) []journal.Record {
	b.Helper()
	all, err := m.ByKind(b.Context(), journal.AnyKind, journal.Page{})
	historytest.Check(b, err)
	return all
}

func uuidB(n int) (id [16]byte) {
	id = journaltest.ID(1)
	id[3], id[4], id[5] = byte(n>>16), byte(n>>8), byte(n)
	return id
}

// Every byte counts: cut anywhere it is cut, changed anywhere it is refused.
func TestEveryCutAndEditOfABackup(t *testing.T) {
	_, m := historytest.OpenPopulated(t)
	text := historytest.BackupOf(t, m)
	for n := range text[:len(text)-1] { // the last line feed may be missing
		_, err := backup.Read(bytes.NewReader(text[:n]), int64(n))
		if n == 0 && !errors.Is(err, backup.ErrNotBackup) || n > 0 && !errors.Is(err, backup.ErrTruncated) {
			t.Fatalf("cut to %d bytes: %v", n, err)
		}
	}
	for n := range text {
		spoiled := bytes.Clone(text)
		spoiled[n] ^= 1
		_, err := backup.Read(bytes.NewReader(spoiled), -1)
		if err == nil {
			t.Fatalf("byte %d changed, and it is read", n)
		}
		if words.Error(err) == words.Error(journal.ErrBroken) {
			t.Fatalf("byte %d changed: %v has no words", n, err)
		}
	}
}

// endless gives the same items again and again and counts what is taken of it.
type endless struct {
	head  string
	item  func(n int) string
	n     int
	left  string
	taken int64
	most  int64
}

func (e *endless) Read(p []byte) (int, error) {
	if e.taken >= e.most {
		return 0, io.EOF
	}
	if e.left == "" {
		e.left = e.head
		if e.n > 0 {
			e.left = e.item(e.n)
		}
		e.n++
	}
	n := copy(p, e.left)
	e.left = e.left[n:]
	e.taken += int64(n)
	return n, nil
}

// A stream of a GiB is left after the limit, whatever is in it.
func TestHugeBackups(t *testing.T) {
	note := strings.Repeat("n", 100_000)
	for name, item := range map[string]func(n int) string{
		"records": func(n int) string {
			return fmt.Sprintf(`{"id":"0195f0c2-7a10-7abc-8def-%012x","kind":"tick","of":"a","v":1,"at":1772357400126,"zone":"UTC","data":"%s"},`+"\n", n, note)
		},
		"empty records": func(n int) string {
			return fmt.Sprintf(`{"id":"0195f0c2-7a10-7abc-8def-%012x","kind":"t","of":"","v":1,"at":0,"zone":"","data":0},`+"\n", n)
		},
		"set aside": func(int) string { return `{"why":"","row":""},` + "\n" },
		"one line":  func(int) string { return note },
		"lines of nothing": func(int) string {
			return strings.Repeat("\n", 1000)
		},
	} {
		t.Run(name, func(t *testing.T) {
			e := &endless{head: backup.HeadLines(backup.Header{Created: journaltest.Time}), item: item, most: 1 << 30}
			_, err := backup.Read(e, -1)
			if !errors.Is(err, backup.ErrTooLarge) {
				t.Errorf("%v, want ErrBackupLarge", err)
			}
			most := int64(backup.MaxFile)
			if name == "lines of nothing" {
				most *= backup.MaxSpread // an editor may have put them there
			}
			if e.taken > most+128<<10 {
				t.Errorf("read %d bytes, want no more than %d and two buffers", e.taken, most)
			}
			t.Logf("read %d of %d bytes", e.taken, e.most)
			e = &endless{head: e.head, item: item, most: 1 << 30}
			if _, err := backup.Read(e, 1<<30); !errors.Is(err, backup.ErrTooLarge) || e.taken > 64<<10 {
				t.Errorf("with its size known: %v after %d bytes", err, e.taken)
			}
		})
	}
	e := &endless{head: "<html>", item: func(int) string { return note }, most: 1 << 30}
	if _, err := backup.Read(e, -1); !errors.Is(err, backup.ErrNotBackup) || e.taken > backup.MaxLine+1<<20 {
		t.Errorf("another file of a GiB: %v after %d bytes", err, e.taken)
	}
}
