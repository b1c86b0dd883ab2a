package history_test

import (
	"bytes"
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// tenDamages are ten ways in which a record is found damaged, and what is said of
// each.
var tenDamages = []struct {
	name  string
	spoil func(*journal.Record)
	why   string
}{
	{"cut", func(r *journal.Record) { r.Data = r.Data[:len(r.Data)/2] }, schema.ReasonCut},
	{"empty", func(r *journal.Record) { r.Data = nil }, schema.ReasonEmpty},
	{"zeros", func(r *journal.Record) { r.Data = make([]byte, len(r.Data)) }, schema.ReasonCut},
	{"a flipped bit", func(r *journal.Record) { r.Data = bytes.Clone(r.Data); r.Data[0] ^= 0x40 }, schema.ReasonCut},
	{"of a newer program", func(r *journal.Record) { r.V = journal.Version + 1 }, schema.ReasonNewer},
	{"without a version", func(r *journal.Record) { r.V, r.At = 0, time.Time{} }, schema.ReasonOdd},
	{"null", func(r *journal.Record) { r.Data = []byte(`null`) }, schema.ReasonOdd},
	{"a list", func(r *journal.Record) { r.Data = []byte(`[{"id":1}]`) }, schema.ReasonOdd},
	{"another answer's", func(r *journal.Record) {
		r.Data = bytes.Replace(r.Data, []byte(r.ID.String()), []byte(journaltest.ID(7).String()), 1)
	}, schema.ReasonOdd},
	{"without its id", func(r *journal.Record) { r.ID = uuid.Nil }, schema.ReasonNoID},
}

// withoutIDs is a memory that holds records without ids, as only a damaged
// database can: 100 of them before and 100 among the others.
type withoutIDs struct {
	*journaltest.Memory
	nameless []journal.Record
}

func (w withoutIDs) ByKind(ctx context.Context, k journal.Kind, p journal.Page) ([]journal.Record, error) {
	out, err := w.Memory.ByKind(ctx, k, journal.Page{Before: p.Before})
	if p.Before == uuid.Nil && (k == journal.KindAnswer || k == journal.AnyKind) {
		out = append(append([]journal.Record(nil), w.nameless...), out...) // ids like "zzz" come first
	}
	if p.Limit > 0 && len(out) > p.Limit {
		out = out[:p.Limit]
	}
	return out, err
}

// A thousand damaged records of ten kinds of damage, and every good one is there.
func TestThousandDamaged(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	a := d.PracticeOne(t)
	rec := journaltest.ByKind(t, m, journal.KindAnswer, journal.Page{})[0]
	w := withoutIDs{Memory: m}
	good := map[uuid.UUID]bool{a.ID: true}
	want := map[string]int{}
	for i := range 2000 {
		r := historytest.AnswerRecord(t, rec, a, 1000+i)
		if i%2 == 0 {
			good[r.ID] = true
			m.Records[r.ID] = r
			continue
		}
		damage := tenDamages[i/2%len(tenDamages)]
		damage.spoil(&r)
		want[damage.why]++
		if r.ID == uuid.Nil {
			w.nameless = append(w.nameless, r)
		} else {
			m.Records[r.ID] = r
		}
	}
	d.Journal, d.IDs = w, 40_000
	d.Reopen(t)

	found := 0
	for _, a := range d.Answers() {
		if !good[a.ID] {
			t.Errorf("%s is shown and was damaged", a.ID)
		}
		found++
	}
	if found != len(good) {
		t.Errorf("%d good answers, want %d", found, len(good))
	}
	got := map[string]int{}
	for _, a := range d.Quarantined() {
		got[a.Reason]++
		if a.Kind != journal.KindAnswer || a.Owner != rec.Owner {
			t.Fatalf("set aside: %+v", a)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("set aside (-want +got):\n%s", diff)
	}
	if len(d.Quarantined()) != 1000 {
		t.Errorf("%d damaged, want 1000", len(d.Quarantined()))
	}

	// Exported, all of it; imported, all that is good and what another program may
	// be able to read.
	var out bytes.Buffer
	_, err := d.Backups().Export(t.Context(), &out, "", nil)
	historytest.Check(t, err)
	b := historytest.ReadBackup(t, out.Bytes())
	carried := want[schema.ReasonNewer] + want[schema.ReasonOdd] - 100 // those without a version cannot be records
	if b.Unreadable != 1000-carried || b.Len() != len(m.Records)-(1000-carried-len(w.nameless)) {
		t.Errorf("exported %d records and %d set aside", b.Len(), b.Unreadable)
	}
	e := historytest.Open(t, journaltest.NewMemory())
	e.IDs = 50_000
	_, err = e.Backups().Import(t.Context(), b)
	historytest.Check(t, err)
	if len(e.Answers()) != len(good) || len(e.Quarantined()) != carried {
		t.Errorf("imported %d answers and %d damaged, want %d and %d", len(e.Answers()), len(e.Quarantined()), len(good), carried)
	}
	t.Logf("1000 damaged in %d ways, %d good ones, 0 lost", len(tenDamages), found)
}

func TestBackupDue(t *testing.T) {
	for _, c := range []struct {
		since, putOff int
		inRound, want bool
	}{
		{0, 0, false, false},
		{9, 0, false, false},
		{10, 0, false, true},
		{500, 0, false, true},
		{10, 0, true, false},
		{500, 0, true, false},
		{10, 10, false, false},
		{19, 10, false, false},
		{20, 10, false, true},
		{20, 10, true, false},
		{9, 12, false, false}, // put off before the last backup
		{10, 12, false, true},
	} {
		if got := history.BackupDue(c.since, c.putOff, c.inRound); got != c.want {
			t.Errorf("BackupDue(%d, %d, %v) = %v", c.since, c.putOff, c.inRound, got)
		}
	}
}

func TestLastBackup(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	for range 3 {
		d.PracticeOne(t)
	}
	if at, since := d.Backups().LastBackup(); !at.IsZero() || since != 3 {
		t.Errorf("without one: %v, %d", at, since)
	}
	var out bytes.Buffer
	head, err := d.Backups().Export(t.Context(), &out, "", nil)
	historytest.Check(t, err)
	if _, since := d.Backups().LastBackup(); since != 3 {
		t.Error("a backup counts before it is handed over")
	}
	historytest.Check(t, d.Backups().BackedUp(t.Context(), head.Created))
	d.PracticeOne(t)
	d.Reopen(t)
	if at, since := d.Backups().LastBackup(); !at.Equal(head.Created) || since != 1 {
		t.Errorf("after one: %v, want %v; %d answers since, want 1", at, head.Created, since)
	}
	historytest.Check(t, d.SetSetting(t.Context(), schema.SettingLastBackup, "yesterday"))
	if at, since := d.Backups().LastBackup(); !at.IsZero() || since != 4 {
		t.Errorf("with a setting that cannot be read: %v, %d", at, since)
	}
}
