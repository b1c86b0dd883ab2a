package journal

import (
	"bytes"
	"errors"
	"io"
	"testing"
)

// FuzzReadBackup holds that no file makes ReadBackup panic, that each error is one
// that Say has words for, and that what is read can be merged and is written
// again the same. The corpus is in testdata/fuzz: a file for each kind of wrong
// and right backup; TestFuzzCorpus makes it.
func FuzzReadBackup(f *testing.F) {
	f.Fuzz(func(t *testing.T, file []byte) { readAny(t, file) })
}

// FuzzReadSealed puts any items between a right head and a fitting sum, so that
// the fuzzer gets past the sum. Anyone can do the same with a file.
func FuzzReadSealed(f *testing.F) {
	f.Fuzz(func(t *testing.T, items []byte) {
		l := newLines(io.Discard)
		var out bytes.Buffer
		l.w = &out
		l.write([]byte(headLines(BackupHead{Created: testTime})))
		first := true
		for item := range bytes.SplitSeq(items, []byte("\n")) {
			kind := "aside"
			if r, err := parseRecord(item); err == nil {
				kind = string(r.Kind)
			}
			l.item(item, kind, first)
			first = false
		}
		l.write([]byte(endArray(first) + countLine(l.counts)))
		l.write([]byte(sumLine(l.sum)))
		readAny(t, out.Bytes())
	})
}

func readAny(t *testing.T, file []byte) {
	b, err := ReadBackup(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		for _, known := range []error{
			ErrNotBackup, ErrBackupCut, ErrBackupNewer, ErrBackupLarge, ErrBackupChanged, ErrBackupForm, ErrBackupPacked,
		} {
			if errors.Is(err, known) {
				return
			}
		}
		t.Fatalf("%v is none of ours", err)
	}
	if err := b.EachChunk(func(Chunk, []byte, error) error { return nil }); err != nil {
		return
	}
	m := NewMemory()
	p, err := b.Against(t.Context(), AllOf(m))
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Commit(t.Context(), Change{Put: p.put}); err != nil {
		t.Fatalf("what was read cannot be kept: %v", err)
	}
	if _, err := OpenBook(t.Context(), m, nil, nil, nil); err != nil {
		t.Fatalf("what was kept stops the book: %v", err)
	}
	if p, err := b.Against(t.Context(), AllOf(m)); err != nil || !p.Empty() {
		t.Fatalf("the second time is not the first: %+v, %v", p, err)
	}
	if b.Chunks != nil || b.Aside > 0 {
		return
	}
	var again bytes.Buffer
	all := func(take func(Record) error) error {
		for _, r := range b.records {
			if err := take(r); err != nil {
				return err
			}
		}
		return nil
	}
	if err := WriteBackup(t.Context(), &again, b.BackupHead, from(all), nil); err != nil || !bytes.Equal(again.Bytes(), file) {
		t.Fatalf("two files say the same: %v\n%s\n%s", err, file, again.Bytes())
	}
}
