package backup_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// manyOf is a backup with n records of a kind.
func manyOf(k journal.Kind, from, n int) string {
	items := make([]string, n)
	for i := range items {
		items[i] = fmt.Sprintf(`{"id":"0195f0c2-7a10-7abc-8def-%012x","kind":"%s","of":"%d","v":1,"at":1772357400126,"zone":"UTC","data":{"on":true}}`, from+i, k, from+i)
	}
	return backup.Seal("tick", backup.Header{Created: journaltest.Time}, items...)
}

// A file holds no more of a kind than practice makes in years.
func TestTooManyOfAKind(t *testing.T) {
	for k, most := range map[journal.Kind]int{
		journal.KindTick: 5_000, journal.KindStar: 5_000, journal.KindSetting: 5_000, journal.KindCard: 5_000, journal.KindLoop: 5_000,
		journal.KindDebrief: 5_000, journal.KindSheet: 5_000, journal.KindTombstone: 10_000, journal.KindRecordingTombstone: 50_000,
		journal.KindAnswer: 50_000, journal.KindNote: 50_000, journal.KindRound: 50_000, "of-a-later-program": 50_000,
	} {
		t.Run(string(k), func(t *testing.T) {
			if b, err := backup.Read(strings.NewReader(manyOf(k, 0, most)), -1); err != nil || b.Len() != most {
				t.Errorf("%d of them: %v", most, err)
			}
			_, err := backup.Read(strings.NewReader(manyOf(k, 0, most+1)), -1)
			many, is := errors.AsType[*backup.TooManyError](err)
			if !is || many.Kind != k || many.Limit != most || !errors.Is(err, backup.ErrTooLarge) {
				t.Errorf("one more: %v", err)
			}
		})
	}
	steps := manyOf(journal.KindStep, 0, 120_000) // of 10,000 answers
	if _, err := backup.Read(strings.NewReader(steps), -1); err != nil {
		t.Errorf("steps: %v", err)
	}
	var items []string
	for i := range 5_001 { // a start reads them all, and they are of one round
		items = append(items, fmt.Sprintf(`{"id":"0195f0c2-7a10-7abc-8def-%012x","kind":"step","of":"r","v":1,"at":1772357400126,"zone":"UTC","data":{"kind":"pause","at":%d}}`, i, i))
	}
	_, err := backup.Read(strings.NewReader(backup.Seal("step", backup.Header{Created: journaltest.Time}, items...)), -1)
	if many, is := errors.AsType[*backup.TooManyError](err); !is || !many.OneRound {
		t.Errorf("steps of one round: %v", err)
	}
	// Neither do two files that are each within the bound.
	half := historytest.ReadBackup(t, []byte(backup.Seal("step", backup.Header{Created: journaltest.Time}, items[:3_000]...)))
	m := journaltest.NewMemory()
	for i := range 3_000 {
		r := journaltest.Record(i+1, journal.KindStep, "r")
		m.Records[r.ID] = r
	}
	last := half.AllRecords()[2_999] // that both have it makes the others lost steps, which come back
	m.Records[last.ID] = last
	_, err = half.Against(t.Context(), journal.AllRecords(m))
	if many, is := errors.AsType[*backup.TooManyError](err); !is || !many.OneRound || !many.Here {
		t.Errorf("steps of one round from two files: %v", err)
	}
}

// Neither does a device after several files; what it has, it keeps and can take along.
func TestTooManyOfAKindTogether(t *testing.T) {
	m := journaltest.NewMemory()
	for i := range 5_002 {
		r := journaltest.Record(i+1, journal.KindTick, fmt.Sprint("a", i))
		m.Records[r.ID] = r
	}
	file := historytest.ReadBackup(t, []byte(manyOf(journal.KindTick, 0, 10)))
	_, err := file.Against(t.Context(), journal.AllRecords(m))
	if many, is := errors.AsType[*backup.TooManyError](err); !is || !many.Here || many.Kind != journal.KindTick {
		t.Errorf("%v, want too many ticks", err)
	}
	star := historytest.ReadBackup(t, []byte(manyOf(journal.KindStar, 0, 10)))
	if p, err := star.Against(t.Context(), journal.AllRecords(m)); err != nil || p.Add[journal.KindStar] != 10 {
		t.Errorf("stars: %v", err)
	}
	b := historytest.ReadBackup(t, historytest.BackupOf(t, m))
	if p, err := b.Against(t.Context(), journal.AllRecords(m)); b.Len() != 5_000 || b.Unreadable != 2 || err != nil || !p.Empty() {
		t.Errorf("its own backup has %d records and %d set aside: %v", b.Len(), b.Unreadable, err)
	}
}

// A device that has more than a file may hold can still make a backup, which can be read.
func TestBackupOfTooMuch(t *testing.T) {
	var text strings.Builder
	historytest.Check(t, backup.Write(t.Context(), &text, backup.Header{Created: journaltest.Time}, func(_ context.Context, take func(journal.Record) error) error {
		for i := range 5_002 {
			if err := take(journaltest.Record(i+1, journal.KindStep, "r")); err != nil {
				return err
			}
		}
		return nil
	}, nil))
	if b, err := backup.Read(strings.NewReader(text.String()), -1); err != nil || b.Len() != 5_000 || b.Unreadable != 2 {
		t.Errorf("%d records, %d set aside: %v", b.Len(), b.Unreadable, err)
	}
}
