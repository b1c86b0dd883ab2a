package journal

import (
	"bytes"
	"context"
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
)

// tenDamages are ten ways in which a record is found spoilt, and what is said of
// each.
var tenDamages = []struct {
	name  string
	spoil func(*Record)
	why   string
}{
	{"cut", func(r *Record) { r.Data = r.Data[:len(r.Data)/2] }, whyCut},
	{"empty", func(r *Record) { r.Data = nil }, whyEmpty},
	{"zeros", func(r *Record) { r.Data = make([]byte, len(r.Data)) }, whyCut},
	{"a flipped bit", func(r *Record) { r.Data = bytes.Clone(r.Data); r.Data[0] ^= 0x40 }, whyCut},
	{"of a newer program", func(r *Record) { r.V = Version + 1 }, whyNewer},
	{"without a version", func(r *Record) { r.V, r.At = 0, time.Time{} }, whyOdd},
	{"null", func(r *Record) { r.Data = []byte(`null`) }, whyOdd},
	{"a list", func(r *Record) { r.Data = []byte(`[{"id":1}]`) }, whyOdd},
	{"another answer's", func(r *Record) { r.Data = bytes.Replace(r.Data, []byte(r.ID.String()), []byte(testID(7).String()), 1) }, whyOdd},
	{"without its id", func(r *Record) { r.ID = uuid.Nil }, whyNoID},
}

// withoutIDs is a memory that holds records without ids, as only a damaged
// database can: 100 of them before and 100 among the others.
type withoutIDs struct {
	*Memory
	nameless []Record
}

func (w withoutIDs) ByKind(ctx context.Context, k Kind, p Page) ([]Record, error) {
	out, err := w.Memory.ByKind(ctx, k, Page{Before: p.Before})
	if p.Before == uuid.Nil && (k == KindAnswer || k == Every) {
		out = append(append([]Record(nil), w.nameless...), out...) // ids like "zzz" come first
	}
	if p.Limit > 0 && len(out) > p.Limit {
		out = out[:p.Limit]
	}
	return out, err
}

// A thousand damaged records of ten kinds of damage, and every good one is there.
func TestThousandDamaged(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	a := d.practise(t)
	rec := byKind(t, m, KindAnswer, Page{})[0]
	w := withoutIDs{Memory: m}
	good := map[uuid.UUID]bool{a.ID: true}
	want := map[string]int{}
	for i := range 2000 {
		r := answerRecord(t, rec, a, 1000+i)
		if i%2 == 0 {
			good[r.ID] = true
			m.records[r.ID] = r
			continue
		}
		damage := tenDamages[i/2%len(tenDamages)]
		damage.spoil(&r)
		want[damage.why]++
		if r.ID == uuid.Nil {
			w.nameless = append(w.nameless, r)
		} else {
			m.records[r.ID] = r
		}
	}
	d.j, d.n = w, 40_000
	d.reopen(t)

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
	for _, a := range d.SetAside() {
		got[a.Why]++
		if a.Kind != KindAnswer || a.Of != rec.Of {
			t.Fatalf("set aside: %+v", a)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("set aside (-want +got):\n%s", diff)
	}
	if d.Damaged() != 1000 {
		t.Errorf("%d damaged, want 1000", d.Damaged())
	}

	// Exported, all of it; imported, all that is good and what another program may
	// be able to read.
	var out bytes.Buffer
	_, err := d.Export(t.Context(), &out, "", nil)
	ok(t, err)
	b := readBack(t, out.Bytes())
	carried := want[whyNewer] + want[whyOdd] - 100 // those without a version cannot be records
	if b.Aside != 1000-carried || b.Len() != len(m.records)-(1000-carried-len(w.nameless)) {
		t.Errorf("exported %d records and %d set aside", b.Len(), b.Aside)
	}
	e := sit(t, NewMemory())
	e.n = 50_000
	_, err = e.Import(t.Context(), b)
	ok(t, err)
	if len(e.Answers()) != len(good) || e.Damaged() != carried {
		t.Errorf("imported %d answers and %d damaged, want %d and %d", len(e.Answers()), e.Damaged(), len(good), carried)
	}
	t.Logf("1000 damaged in %d ways, %d good ones, 0 lost", len(tenDamages), found)
}

// answerRecord is a record of an answer like another.
func answerRecord(t tester, like Record, a grading.Answer, n int) Record {
	a.ID = testID(n)
	like.ID = a.ID
	data, err := a.MarshalJSON()
	ok(t, err)
	like.Data = data
	return like
}

// Import reads the book anew, and every part of it that is read has to be taken
// over.
func TestAdoptTakesAll(t *testing.T) {
	own := map[string]bool{ // not read from the journal
		"j": true, "newID": true, "now": true, "zone": true, "patience": true,
		"writing": true, "pending": true, "last": true, "mu": true, "trouble": true,
	}
	d, _ := lived(t)
	d.setAside(Record{ID: testID(1)}, whyCut)
	empty := sit(t, NewMemory()).Book
	fresh := d.Book
	empty.adopt(fresh)
	want, got := reflect.ValueOf(fresh).Elem(), reflect.ValueOf(empty).Elem()
	for i := range want.NumField() {
		name := want.Type().Field(i).Name
		if own[name] {
			continue
		}
		if f := want.Field(i); f.IsZero() || f.Kind() == reflect.Map && f.Len() == 0 {
			t.Errorf("%s: lived leaves it empty, so this test cannot tell", name)
		}
		if a, b := fmt.Sprintf("%+v", want.Field(i)), fmt.Sprintf("%+v", got.Field(i)); a != b {
			t.Errorf("%s is not taken over", name)
		}
	}
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
		if got := BackupDue(c.since, c.putOff, c.inRound); got != c.want {
			t.Errorf("BackupDue(%d, %d, %v) = %v", c.since, c.putOff, c.inRound, got)
		}
	}
}

func TestLastBackup(t *testing.T) {
	d := sit(t, NewMemory())
	for range 3 {
		d.practise(t)
	}
	if at, since := d.LastBackup(); !at.IsZero() || since != 3 {
		t.Errorf("without one: %v, %d", at, since)
	}
	var out bytes.Buffer
	head, err := d.Export(t.Context(), &out, "", nil)
	ok(t, err)
	if _, since := d.LastBackup(); since != 3 {
		t.Error("a backup counts before it is handed over")
	}
	ok(t, d.BackedUp(t.Context(), head.Created))
	d.practise(t)
	d.reopen(t)
	if at, since := d.LastBackup(); !at.Equal(head.Created) || since != 1 {
		t.Errorf("after one: %v, want %v; %d answers since, want 1", at, head.Created, since)
	}
	ok(t, d.SetSetting(t.Context(), SettingBackup, "yesterday"))
	if at, since := d.LastBackup(); !at.IsZero() || since != 4 {
		t.Errorf("with a setting that cannot be read: %v, %d", at, since)
	}
}
