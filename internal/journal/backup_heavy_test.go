//go:build !js

package journal

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"strconv"
	"strings"
	"testing"
)

// Whoever adds a kind has to say how a backup of it is merged.
func TestEveryKindIsMerged(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "record.go", nil, 0)
	ok(t, err)
	n := 0
	ast.Inspect(file, func(node ast.Node) bool {
		v, isValue := node.(*ast.ValueSpec)
		if !isValue || len(v.Values) != 1 || !strings.HasPrefix(v.Names[0].Name, "Kind") {
			return true
		}
		kind, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
		ok(t, err)
		if n++; readerOf(Kind(kind)) == nil {
			t.Errorf("readerOf and slotted do not know the kind %q", kind)
		}
		return true
	})
	if n < 11 {
		t.Errorf("%d kinds found", n)
	}
}

// What backups of ten thousand answers take: figures, not tests.
func BenchmarkBackup(b *testing.B) {
	m := NewMemory()
	d := sit(b, m)
	for range 10 {
		d.practise(b)
	}
	all := byKindB(b, m)
	n := 20_000
	for range 999 {
		for _, r := range all {
			n++
			r.ID = uuidB(n)
			if r.Kind == KindAnswer {
				a, err := answerOf(r)
				_ = err
				a.ID = r.ID
				r.Data, _ = a.MarshalJSON()
			}
			m.records[r.ID] = r
		}
	}
	all = byKindB(b, m)
	slice := from(func(take func(Record) error) error {
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
			ok(b, WriteBackup(b.Context(), &text, BackupHead{Created: testTime}, slice, nil))
		}
		b.ReportMetric(float64(text.Len()), "bytes")
		b.ReportMetric(float64(len(m.records)), "records")
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			readBack(b, text.Bytes())
		}
	})
	file := readBack(b, text.Bytes())
	b.Run("import", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			e := sit(b, NewMemory())
			_, err := e.Import(b.Context(), file)
			ok(b, err)
		}
	})
}

func byKindB(b *testing.B, m *Memory) []Record {
	b.Helper()
	all, err := m.ByKind(b.Context(), Every, Page{})
	ok(b, err)
	return all
}

func uuidB(n int) (id [16]byte) {
	id = testID(1)
	id[3], id[4], id[5] = byte(n>>16), byte(n>>8), byte(n)
	return id
}

// Every byte counts: cut anywhere it is cut, changed anywhere it is refused.
func TestEveryCutAndEditOfABackup(t *testing.T) {
	_, m := lived(t)
	text := backupOf(t, m)
	for n := range text {
		_, err := ReadBackup(bytes.NewReader(text[:n]), int64(n))
		if n == 0 && !errors.Is(err, ErrNotBackup) || n > 0 && !errors.Is(err, ErrBackupCut) {
			t.Fatalf("cut to %d bytes: %v", n, err)
		}
	}
	for n := range text {
		spoiled := bytes.Clone(text)
		spoiled[n] ^= 1
		_, err := ReadBackup(bytes.NewReader(spoiled), -1)
		if err == nil {
			t.Fatalf("byte %d changed, and it is read", n)
		}
		if Say(err) == Say(ErrBroken) {
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
			e := &endless{head: headLines(BackupHead{Created: testTime}), item: item, most: 1 << 30}
			_, err := ReadBackup(e, -1)
			if !errors.Is(err, ErrBackupLarge) {
				t.Errorf("%v, want ErrBackupLarge", err)
			}
			if e.taken > maxBackup+64<<10 {
				t.Errorf("read %d bytes, want no more than %d and a buffer", e.taken, maxBackup)
			}
			t.Logf("read %d of %d bytes", e.taken, e.most)
			e = &endless{head: e.head, item: item, most: 1 << 30}
			if _, err := ReadBackup(e, 1<<30); !errors.Is(err, ErrBackupLarge) || e.taken > 64<<10 {
				t.Errorf("with its size known: %v after %d bytes", err, e.taken)
			}
		})
	}
	e := &endless{head: "<html>", item: func(int) string { return note }, most: 1 << 30}
	if _, err := ReadBackup(e, -1); !errors.Is(err, ErrNotBackup) || e.taken > maxLine+1<<20 {
		t.Errorf("another file of a GiB: %v after %d bytes", err, e.taken)
	}
}
