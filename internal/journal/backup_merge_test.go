package journal

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/interview"
)

func TestExportIntoEmpty(t *testing.T) {
	d, m := lived(t)
	var out bytes.Buffer
	head, err := d.Export(t.Context(), &out, "abc", nil)
	ok(t, err)
	if head.Program != "abc" || head.Zone != "Europe/Berlin" || !head.Created.Equal(d.now.UTC().Truncate(time.Millisecond)) {
		t.Errorf("head %+v", head)
	}
	b := readBack(t, out.Bytes())

	n := NewMemory()
	e := sit(t, n)
	e.n, e.now = 50_000, d.now.Add(time.Hour)
	p, err := e.Preview(t.Context(), b)
	ok(t, err)
	want := map[Kind]int{
		KindRound: 3, KindStep: 12, KindAnswer: 2, KindNote: 1, KindGone: 1, KindTick: 1, KindStar: 1,
		KindCard: 1, KindLoop: 1, KindDebrief: 1, KindSetting: 1, KindSheet: 1,
	}
	want[KindStep] = len(byKind(t, m, KindStep, Page{}))
	if diff := cmp.Diff([]map[Kind]int{want, {}, {}, {}}, []map[Kind]int{p.Add, p.Change, p.Skip, p.Refused}); diff != "" {
		t.Errorf("preview (-want +got):\n%s", diff)
	}
	if len(n.records) != 0 {
		t.Error("the preview changed something")
	}
	r, err := e.Import(t.Context(), b)
	ok(t, err)
	if r.Kept != b.Len() {
		t.Errorf("kept %d, want %d", r.Kept, b.Len())
	}
	if diff := cmp.Diff(d.state(), e.state(), sameState); diff != "" {
		t.Errorf("there (-), here (+):\n%s", diff)
	}
	e.same(t, "imported")
	if _, since := e.LastBackup(); since != 0 {
		t.Errorf("%d answers in no backup, though all came from one", since)
	}
	// The round goes on where it was, and new ids sort behind all imported ones.
	e.grade(t)
	e.same(t, "gone on")

	for id := range m.records {
		delete(n.records, id)
	}
	for _, left := range n.records {
		if left.Of != SettingBackup && left.Kind != KindAnswer && left.Kind != KindStep {
			t.Errorf("made by the import: %+v", left)
		}
	}
}

// small makes journals and backups of few ids, so that they meet.
var small = rapid.Custom(func(t *rapid.T) map[uuid.UUID]Record {
	out := map[uuid.UUID]Record{}
	for range rapid.IntRange(0, 12).Draw(t, "n") {
		n := rapid.IntRange(1, 12).Draw(t, "id")
		r := Record{ID: testID(n), V: Version, Zone: "UTC", At: testTime.Add(time.Duration(rapid.IntRange(0, 4).Draw(t, "at")) * time.Second)}
		switch n % 4 { // an id is of one kind and owner, wherever it is
		case 0:
			r.Kind, r.Of = KindTick, "a"
			r.Data, _ = json.Marshal(keptTick{rapid.Bool().Draw(t, "on")})
		case 1:
			r.Kind, r.Of = KindSetting, "theme"
			r.Data, _ = json.Marshal(keptSetting{rapid.StringMatching("[ab]").Draw(t, "value")})
		case 2: // of a later program
			r.Kind, r.Of, r.V = "story", "x", Version+1
			r.Data = json.RawMessage(rapid.SampledFrom([]string{`1`, `{"n":[]}`, `"s"`}).Draw(t, "story"))
		case 3:
			r.Kind, r.Of = KindNote, testID(900).String()
			r.Data, _ = json.Marshal(keptNote{rapid.String().Draw(t, "note")})
		}
		out[r.ID] = r
	}
	return out
})

// counting is what a book would show of the small records: the one of each owner
// that counts, and all whose kind it does not know.
func counting(records map[uuid.UUID]Record) map[string]Record {
	out := map[string]Record{}
	for _, r := range records {
		key := slotOf(r)
		if !readable(r) {
			key = r.ID.String()
		}
		if had, ok := out[key]; !ok || laterSlot(r, had) {
			out[key] = r
		}
	}
	return out
}

func imported(t tester, into, from map[uuid.UUID]Record) (map[uuid.UUID]Record, Preview) {
	t.Helper()
	m, f := NewMemory(), NewMemory()
	maps.Copy(m.records, into)
	maps.Copy(f.records, from)
	e := sit(t, m)
	e.n, e.now = 1000, testTime.Add(-time.Hour) // before the file was made: backup-last stays as it is
	r, err := e.Import(context.Background(), readBack(t, backupOf(t, f)))
	ok(t, err)
	return m.records, r.Preview
}

func TestMergeProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := small.Draw(t, "a"), small.Draw(t, "b")
		same := func(what string, x, y map[uuid.UUID]Record) {
			if diff := cmp.Diff(counting(x), counting(y)); diff != "" {
				t.Errorf("%s: (-, +)\n%s", what, diff)
			}
		}
		empty, _ := imported(t, nil, a)
		same("into nothing", a, empty)

		ab, p := imported(t, a, b)
		again, q := imported(t, ab, b)
		if diff := cmp.Diff(ab, again); diff != "" || !q.Empty() {
			t.Errorf("twice: %+v\n%s", q, diff)
		}
		ba, _ := imported(t, b, a)
		same("either way round", ab, ba)

		sum := 0
		for _, m := range []map[Kind]int{p.Add, p.Change, p.Skip, p.Refused} {
			for _, n := range m {
				sum += n
			}
		}
		if sum != len(b) {
			t.Errorf("%d records are spoken of, and there are %d", sum, len(b))
		}
		for id, r := range a {
			if got, there := ab[id]; !there || got.At.Before(r.At) {
				t.Errorf("%+v was here, and now there is %+v", r, got)
			}
		}
		for key, r := range counting(b) {
			if got := counting(ab)[key]; got.At.Before(r.At) {
				t.Errorf("%+v is in the file, and now %+v counts", r, got)
			}
		}
	})
}

// Two devices that practise on their own and swap files have all answers of both.
func TestTwoDevicesProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ctx := context.Background()
		phone, laptop := sit(t, NewMemory()), sit(t, NewMemory())
		laptop.n = 30_000
		all := map[uuid.UUID]bool{}
		for range rapid.IntRange(1, 6).Draw(t, "days") {
			d, other := phone, laptop
			if rapid.Bool().Draw(t, "laptop") {
				d, other = laptop, phone
			}
			r, _, open := d.Open()
			switch rapid.SampledFrom([]string{"practise", "begin", "go on", "note", "swap"}).Draw(t, "do") {
			case "practise":
				all[d.practise(t).ID] = true
			case "begin":
				d.begin(t)
			case "go on":
				if open && r.Phase() != interview.PhaseOver {
					switch r.Phase() {
					case interview.PhaseGrade:
						all[d.grade(t).ID] = true
					case interview.PhaseAnswer:
						d.step(t, interview.Grade)
					default:
						if next, err := r.Do(interview.Event{Kind: interview.Go, At: d.now.UnixMilli()}); err == nil && next.Phase() != r.Phase() {
							d.step(t, interview.Go)
						}
					}
				}
			case "note":
				if len(d.Answers()) > 0 {
					ok(t, d.Note(ctx, d.Answers()[0].ID, rapid.String().Draw(t, "note")))
				}
			case "swap":
				before, _, under := other.Open()
				_, err := other.Import(ctx, readBack(t, backupOf(t, d.j)))
				if err != nil && !errors.Is(err, ErrBackupRound) {
					t.Fatalf("%v", err)
				}
				after, _, still := other.Open()
				if under && before.Phase() != interview.PhaseOver && (!still || after.Plan().ID != before.Plan().ID) {
					t.Errorf("the round under way was replaced: %v, then %v", before, after)
				}
				other.same(t, "imported")
			}
		}
		// At last nothing is under way, and both get all.
		for _, d := range []*desk{phone, laptop} {
			if r, _, open := d.Open(); open && r.Phase() != interview.PhaseOver {
				d.step(t, interview.GiveUp)
			}
		}
		for _, d := range [][2]*desk{{phone, laptop}, {laptop, phone}} {
			_, err := d[0].Import(ctx, readBack(t, backupOf(t, d[1].j)))
			ok(t, err)
		}
		for _, d := range []*desk{phone, laptop} {
			if d.Damaged() != 0 {
				t.Errorf("%d damaged: %+v", d.Damaged(), d.SetAside())
			}
			for id := range all {
				if _, there := d.Answer(id); !there {
					t.Errorf("%s is lost", id)
				}
			}
		}
		if diff := cmp.Diff(phone.Answers(), laptop.Answers(), sameState); diff != "" {
			t.Errorf("phone (-), laptop (+):\n%s", diff)
		}
	})
}

func TestMergeRules(t *testing.T) {
	tick := func(n int, second int, on string) Record {
		return Record{ID: testID(n), Kind: KindTick, Of: "a", V: 1, At: testTime.Add(time.Duration(second) * time.Second), Data: json.RawMessage(`{"on":` + on + `}`)}
	}
	with := func(r Record, f func(*Record)) Record {
		f(&r)
		return r
	}
	answer := Record{ID: testID(5), Kind: KindAnswer, Of: "r", V: 1, At: testTime, Data: json.RawMessage(`{}`)}
	gone := Record{ID: testID(6), Kind: KindGone, Of: testID(5).String(), V: 1, At: testTime, Data: json.RawMessage(`{}`)}
	last := Record{ID: testID(7), Kind: KindSetting, Of: SettingBackup, V: 1, At: testTime, Data: json.RawMessage(`{"value":"2026-03-01T00:00:00Z"}`)}
	step := func(n int) Record {
		e, _ := json.Marshal(interview.Event{Kind: interview.Go, At: int64(n)})
		return Record{ID: testID(n), Kind: KindStep, Of: "r", V: 1, At: testTime, Data: e}
	}
	draft := Record{ID: testID(40), Kind: KindSheet, Of: "r", V: 1, At: testTime, Data: json.RawMessage(`{}`)}
	for _, c := range []struct {
		name       string
		here, file []Record
		want       string // one letter a record of the file: add, change, skip, refuse
	}{
		{"not here", nil, []Record{tick(1, 0, "true")}, "a"},
		{"the same", []Record{tick(1, 0, "true")}, []Record{tick(1, 0, "true")}, "s"},
		{"later", []Record{tick(1, 0, "true")}, []Record{tick(1, 1, "false")}, "c"},
		{"older", []Record{tick(1, 1, "true")}, []Record{tick(1, 0, "false")}, "s"},
		{"at once, sorts behind", []Record{tick(1, 0, "false")}, []Record{tick(1, 0, "true")}, "c"},
		{"at once, sorts before", []Record{tick(1, 0, "true")}, []Record{tick(1, 0, "false")}, "s"},
		{"spaced otherwise here", []Record{with(tick(1, 0, "true"), func(r *Record) { r.Data = []byte(`{ "on" : true}`) })}, []Record{tick(1, 0, "true")}, "s"},
		{"another record of the value, later", []Record{tick(1, 0, "true")}, []Record{tick(2, 1, "false")}, "c"},
		{"another record of the value, older", []Record{tick(1, 1, "true")}, []Record{tick(2, 0, "false")}, "s"},
		{"two records of a value in the file", nil, []Record{tick(1, 1, "true"), tick(2, 0, "false")}, "as"},
		{"damaged here", []Record{with(tick(1, 5, "true"), func(r *Record) { r.Data = []byte(`{"o`) })}, []Record{tick(1, 0, "true")}, "c"},
		{"emptied here", []Record{with(tick(1, 5, "true"), func(r *Record) { r.Data = nil })}, []Record{tick(1, 0, "true")}, "c"},
		{"it holds here what it should not", []Record{with(tick(1, 5, "true"), func(r *Record) { r.Data = []byte(`[]`) })}, []Record{tick(1, 0, "true")}, "c"},
		{"and at the same moment", []Record{with(tick(1, 0, "true"), func(r *Record) { r.Data = []byte(`{"on":{}}`) })}, []Record{tick(1, 0, "false")}, "c"},
		{"it holds in the file what it should not", []Record{tick(1, 0, "true")}, []Record{with(tick(1, 5, "true"), func(r *Record) { r.Data = []byte(`[]`) })}, "r"},
		{"readable here, not in the file", []Record{tick(1, 0, "true")}, []Record{with(tick(1, 5, "true"), func(r *Record) { r.V = 2 })}, "r"},
		{"unreadable on both sides, later", []Record{with(tick(1, 0, "true"), func(r *Record) { r.V = 2 })}, []Record{with(tick(1, 1, "true"), func(r *Record) { r.V = 2 })}, "c"},
		{"newer here than this program, older in the file", []Record{with(tick(1, 1, "true"), func(r *Record) { r.V = 2 })}, []Record{tick(1, 0, "true")}, "s"},
		{"of another kind", []Record{tick(1, 0, "true")}, []Record{with(tick(1, 9, "true"), func(r *Record) { r.Kind = KindStar })}, "r"},
		{"of another owner", []Record{tick(1, 0, "true")}, []Record{with(tick(1, 9, "true"), func(r *Record) { r.Of = "b" })}, "r"},
		{"a kind of a later program", nil, []Record{with(tick(1, 0, "true"), func(r *Record) { r.Kind = "story" })}, "a"},
		{"deleted there, kept here", []Record{answer}, []Record{answer, gone}, "ss"},
		{"deleted there, never here", nil, []Record{answer, gone}, "aa"},
		{"the last backup of another device", nil, []Record{last}, "s"},
		{"when its reminder was put off", nil, []Record{with(last, func(r *Record) { r.Of = "backup-put-off" })}, "s"},
		{"a round went on there", []Record{step(20), step(21)}, []Record{step(20), step(21), step(22), draft}, "ssaa"},
		{"a round went on here", []Record{step(20), step(21), step(22)}, []Record{step(20), step(21), draft}, "sss"},
		{"a round went on on both", []Record{step(20), step(22), step(24)}, []Record{step(20), step(21), step(23), step(25), draft}, "srrrs"},
		{"a draft of a round that stands where it did", []Record{step(20)}, []Record{step(20), draft}, "sa"},
		{"a later draft of it", []Record{step(20), draft}, []Record{step(20), with(draft, func(r *Record) { r.ID, r.At = testID(39), testTime.Add(time.Second) })}, "sc"},
		{"an older one", []Record{step(20), with(draft, func(r *Record) { r.ID, r.At = testID(39), testTime.Add(time.Second) })}, []Record{step(20), draft}, "ss"},
		{"a later draft, and here it went on", []Record{step(20), step(21), draft}, []Record{step(20), with(draft, func(r *Record) { r.At = testTime.Add(time.Second) })}, "ss"},
		{"a lost step comes back", []Record{step(20), step(22), step(23)}, []Record{step(20), step(21), step(22)}, "sas"},
		{"a round never here", nil, []Record{step(20), draft}, "aa"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, f := NewMemory(), NewMemory()
			for _, r := range c.here {
				m.records[r.ID] = r
			}
			commit(t, f, Change{Put: c.file})
			p, err := readBack(t, backupOf(t, f)).Against(t.Context(), AllOf(m))
			ok(t, err)
			for letter, counts := range map[string]map[Kind]int{"a": p.Add, "c": p.Change, "s": p.Skip, "r": p.Refused} {
				n := 0
				for _, of := range counts {
					n += of
				}
				if want := strings.Count(c.want, letter); n != want {
					t.Errorf("%d records get %q, want %d: %+v", n, letter, want, p)
				}
			}
		})
	}
}

func TestImportKeepsTheRoundUnderWay(t *testing.T) {
	_, m := lived(t)
	file := backupOf(t, m)
	other := sit(t, NewMemory())
	before := other.begin(t) // with smaller ids than the file's rounds have
	if _, err := other.Preview(t.Context(), readBack(t, file)); !errors.Is(err, ErrBackupRound) {
		t.Errorf("preview: %v, want ErrBackupRound", err)
	}
	if _, err := other.Import(t.Context(), readBack(t, file)); !errors.Is(err, ErrBackupRound) {
		t.Errorf("import: %v, want ErrBackupRound", err)
	}
	if r, _, _ := other.Open(); r.Plan().ID != before.Plan().ID {
		t.Error("the round under way is another")
	}
	other.step(t, interview.GiveUp)
	_, err := other.Import(t.Context(), readBack(t, file))
	ok(t, err)
	if len(other.Answers()) != 1 {
		t.Errorf("%d answers, want 1", len(other.Answers()))
	}
}

// What could not be written is in the backup, and an import waits for it.
func TestBackupOnAFullDisk(t *testing.T) {
	d, m := lived(t)
	file := backupOf(t, m)
	m.Refuse(ErrFull)
	if err := d.SetSetting(t.Context(), "theme", "light"); !errors.Is(err, ErrFull) {
		t.Fatal(err)
	}
	r, _, _ := d.Open()
	next, err := r.Do(interview.Event{Kind: interview.Graded, At: d.clock().UnixMilli()})
	ok(t, err)
	a := d.answer(r, sheet())
	if err := d.Keep(t.Context(), a, next, interview.Event{Kind: interview.Graded, At: d.now.UnixMilli()}); !errors.Is(err, ErrFull) {
		t.Fatal(err)
	}
	var out bytes.Buffer
	_, err = d.Export(t.Context(), &out, "", nil)
	ok(t, err)
	e := sit(t, NewMemory())
	e.n = 50_000
	_, err = e.Import(t.Context(), readBack(t, out.Bytes()))
	ok(t, err)
	if _, there := e.Answer(a.ID); !there || e.Setting("theme") != "light" {
		t.Error("the backup lacks what could not be written")
	}
	if _, _, open := e.Open(); !open {
		t.Error("the round is gone")
	}

	before := maps.Clone(m.records)
	if _, err := d.Import(t.Context(), readBack(t, file)); !errors.Is(err, ErrFull) {
		t.Errorf("import: %v, want ErrFull", err)
	}
	if diff := cmp.Diff(before, m.records); diff != "" {
		t.Errorf("imported all the same:\n%s", diff)
	}
	if d.Setting("theme") != "light" {
		t.Error("the book forgot what waits to be written")
	}
	m.Refuse(nil)
	_, err = d.Import(t.Context(), readBack(t, file))
	ok(t, err)
	if d.Setting("theme") != "light" || !d.pending.Empty() {
		t.Error("older from the file beat what was written just before")
	}
	d.same(t, "imported after all")
}

// failing refuses writes after some.
type failing struct {
	*Memory
	after int
}

func (f *failing) Commit(ctx context.Context, c Change) error {
	if f.after--; f.after < 0 {
		return ErrFull
	}
	return f.Memory.Commit(ctx, c)
}

// An import that stops half way shows no round in part and no deleted answer, and
// done again it is whole.
func TestImportStopsHalfWay(t *testing.T) {
	d, m := lived(t)
	rec := byKind(t, m, KindAnswer, Page{Limit: 1})[0]
	a := d.Answers()[0]
	for i := range 1300 {
		a.ID = testID(10_000 + i)
		rec.ID = a.ID
		rec.Data, _ = json.Marshal(a)
		m.records[rec.ID] = rec
	}
	d.reopen(t)
	file := readBack(t, backupOf(t, m))
	n := NewMemory()
	f := &failing{Memory: n}
	e := sit(t, f)
	e.n, e.now = 60_000, d.now
	for stop := range 10 {
		f.after = 1
		r, err := e.Import(t.Context(), file)
		if err == nil {
			if stop < 2 {
				t.Errorf("whole after %d writes", stop+1)
			}
			break
		}
		if !errors.Is(err, ErrFull) || r.Kept != importRecords {
			t.Fatalf("kept %d, %v", r.Kept, err)
		}
		if err := e.Trouble(); err != nil {
			t.Errorf("nothing waits to be kept, and the trouble is %v", err)
		}
		if _, _, open := e.Open(); open {
			t.Errorf("a round in part is open after %d writes", stop+1)
		}
		if len(e.Answers()) == 0 || len(e.Answers()) >= len(d.Answers()) {
			t.Errorf("%d answers shown after %d writes", len(e.Answers()), stop+1)
		}
	}
	f.after = 100
	_, err := e.Import(t.Context(), file)
	ok(t, err)
	if diff := cmp.Diff(d.state(), e.state(), sameState); diff != "" {
		t.Errorf("there (-), here (+):\n%s", diff)
	}
}
