package backup_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/recording/recordingtest"
)

// FuzzReadBackup holds that no file makes ReadBackup panic, that each error is one
// that Say has words for, and that what is read can be merged and is written
// again the same, but for white space and the spelling of strings. The corpus is in testdata/fuzz: a file for each kind of wrong
// and right backup; TestFuzzCorpus makes it.
func FuzzReadBackup(f *testing.F) {
	f.Fuzz(func(t *testing.T, file []byte) { readAny(t, file) })
}

// FuzzReadSealed puts any items between a right head and a fitting sum, so that
// the fuzzer gets past the sum. Anyone can do the same with a file.
func FuzzReadSealed(f *testing.F) {
	f.Fuzz(func(t *testing.T, items []byte) {
		readAny(t, []byte(backup.Seal("aside", backup.Header{Created: journaltest.Time}, strings.Split(string(items), "\n")...)))
	})
}

func readAny(t *testing.T, file []byte) {
	b, err := backup.Read(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		for _, known := range []error{
			backup.ErrNotBackup, backup.ErrTruncated, backup.ErrNewer, backup.ErrTooLarge, backup.ErrDamaged, backup.ErrMalformed, backup.ErrForeignZip,
		} {
			if errors.Is(err, known) {
				return
			}
		}
		t.Fatalf("%v is none of ours", err)
	}
	if _, _, err := b.RestoreRecordings(t.Context(), bytes.NewReader(file), &recordingtest.Store{}); err != nil {
		t.Fatalf("restore recordings: %v", err)
	}
	m := journaltest.NewMemory()
	p, err := b.Against(t.Context(), journal.AllRecords(m))
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Commit(t.Context(), journal.Change{Put: p.Records()}); err != nil {
		t.Fatalf("what was read cannot be kept: %v", err)
	}
	if _, err := history.Open(t.Context(), m, nil, nil, nil); err != nil {
		t.Fatalf("what was kept stops the book: %v", err)
	}
	if p, err := b.Against(t.Context(), journal.AllRecords(m)); err != nil || !p.Empty() {
		t.Fatalf("the second time is not the first: %+v, %v", p, err)
	}
	if b.Chunks != nil || b.Unreadable > 0 {
		return
	}
	var again bytes.Buffer
	all := func(take func(journal.Record) error) error {
		for _, r := range b.AllRecords() {
			if err := take(r); err != nil {
				return err
			}
		}
		return nil
	}
	if err := backup.Write(t.Context(), &again, b.Header, from(all), nil); err != nil || !bytes.Equal(withoutSum(again.Bytes()), withoutSum(backup.AsWritten(file))) {
		t.Fatalf("two files say the same: %v\n%s\n%s", err, file, again.Bytes())
	}
}

func withoutSum(text []byte) []byte {
	return text[:max(0, bytes.LastIndex(text, []byte(backup.SumPrefix)))]
}
