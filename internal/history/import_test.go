package history_test

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

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

func TestExportIntoEmpty(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	var out bytes.Buffer
	head, err := d.Backups().Export(t.Context(), &out, "abc", nil)
	historytest.Check(t, err)
	if head.Program != "abc" || head.Zone != "Europe/Berlin" || !head.Created.Equal(d.Now.UTC().Truncate(time.Millisecond)) {
		t.Errorf("head %+v", head)
	}
	b := historytest.ReadBackup(t, out.Bytes())

	n := journaltest.NewMemory()
	e := historytest.Open(t, n)
	e.IDs, e.Now = 50_000, d.Now.Add(time.Hour)
	p, err := e.Backups().PreviewImport(t.Context(), b)
	historytest.Check(t, err)
	want := map[journal.Kind]int{
		journal.KindRound: 3, journal.KindStep: 12, journal.KindAnswer: 2, journal.KindNote: 1, journal.KindTombstone: 1, journal.KindTick: 1, journal.KindStar: 1,
		journal.KindCard: 1, journal.KindLoop: 1, journal.KindDebrief: 1, journal.KindSetting: 1, journal.KindSheet: 1,
	}
	want[journal.KindStep] = len(journaltest.ByKind(t, m, journal.KindStep, journal.Page{}))
	if diff := cmp.Diff([]map[journal.Kind]int{want, {}, {}, {}}, []map[journal.Kind]int{p.Add, p.Change, p.Skip, p.Refused}); diff != "" {
		t.Errorf("preview (-want +got):\n%s", diff)
	}
	if len(n.Records) != 0 {
		t.Error("the preview changed something")
	}
	r, err := e.Backups().Import(t.Context(), b)
	historytest.Check(t, err)
	if r.Kept != b.Len() {
		t.Errorf("kept %d, want %d", r.Kept, b.Len())
	}
	if diff := cmp.Diff(d.State(), e.State(), historytest.SameState); diff != "" {
		t.Errorf("there (-), here (+):\n%s", diff)
	}
	e.CheckReopen(t, "imported")
	if _, since := e.Backups().LastBackup(); since != 0 {
		t.Errorf("%d answers in no backup, though all came from one", since)
	}
	// The round goes on where it was, and new ids sort behind all imported ones.
	e.Grade(t)
	e.CheckReopen(t, "gone on")

	for id := range m.Records {
		delete(n.Records, id)
	}
	for _, left := range n.Records {
		if left.Owner != schema.SettingLastBackup && left.Owner != schema.SettingBackupCount && left.Kind != journal.KindAnswer && left.Kind != journal.KindStep {
			t.Errorf("made by the import: %+v", left)
		}
	}
}

// small makes journals and backups of few ids, so that they meet.
var small = rapid.Custom(func(t *rapid.T) map[uuid.UUID]journal.Record {
	out := map[uuid.UUID]journal.Record{}
	for range rapid.IntRange(0, 12).Draw(t, "n") {
		n := rapid.IntRange(1, 12).Draw(t, "id")
		r := journal.Record{ID: journaltest.ID(n), V: journal.Version, Zone: "UTC", At: journaltest.Time.Add(time.Duration(rapid.IntRange(0, 4).Draw(t, "at")) * time.Second)}
		switch n % 4 { // an id is of one kind and owner, wherever it is
		case 0:
			r.Kind, r.Owner = journal.KindTick, "a"
			r.Data, _ = json.Marshal(schema.Tick{On: rapid.Bool().Draw(t, "on")})
		case 1:
			r.Kind, r.Owner = journal.KindSetting, "theme"
			r.Data, _ = json.Marshal(schema.Setting{Value: rapid.StringMatching("[ab]").Draw(t, "value")})
		case 2: // of a later program
			r.Kind, r.Owner, r.V = "story", "x", journal.Version+1
			r.Data = json.RawMessage(rapid.SampledFrom([]string{`1`, `{"n":[]}`, `"s"`}).Draw(t, "story"))
		case 3:
			r.Kind, r.Owner = journal.KindNote, journaltest.ID(900).String()
			r.Data, _ = json.Marshal(schema.Note{Note: rapid.String().Draw(t, "note")})
		}
		out[r.ID] = r
	}
	return out
})

// counting is what a book would show of the small records: the one of each owner
// that counts, and all whose kind it does not know.
func counting(records map[uuid.UUID]journal.Record) map[string]journal.Record {
	out := map[string]journal.Record{}
	for _, r := range records {
		key := string(r.Kind) + " " + r.Owner
		if !schema.Readable(r) {
			key = r.ID.String()
		}
		if had, ok := out[key]; !ok || r.At.After(had.At) || r.At.Equal(had.At) && journal.CompareIDs(had.ID, r.ID) < 0 {
			out[key] = r
		}
	}
	return out
}

func imported(t historytest.TB, into, from map[uuid.UUID]journal.Record) (map[uuid.UUID]journal.Record, backup.Preview) {
	t.Helper()
	m, f := journaltest.NewMemory(), journaltest.NewMemory()
	maps.Copy(m.Records, into)
	maps.Copy(f.Records, from)
	e := historytest.Open(t, m)
	e.IDs, e.Now = 1000, journaltest.Time.Add(-30*time.Minute) // before the file was made: backup-last stays as it is
	r, err := e.Backups().Import(context.Background(), historytest.ReadBackup(t, historytest.BackupOf(t, f)))
	historytest.Check(t, err)
	// What was replaced is kept beside what counts.
	maps.DeleteFunc(m.Records, func(_ uuid.UUID, r journal.Record) bool { return r.Kind == journal.KindReplaced })
	return m.Records, r.Preview
}

func TestMergeProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := small.Draw(t, "a"), small.Draw(t, "b")
		same := func(what string, x, y map[uuid.UUID]journal.Record) {
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

		sum := p.Quarantined
		for _, m := range []map[journal.Kind]int{p.Add, p.Change, p.Skip, p.Refused} {
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

// Two devices that practice on their own and swap files have all answers of both.
func TestTwoDevicesProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ctx := context.Background()
		phone, laptop := historytest.Open(t, journaltest.NewMemory()), historytest.Open(t, journaltest.NewMemory())
		laptop.IDs = 30_000
		all := map[uuid.UUID]bool{}
		for range rapid.IntRange(1, 6).Draw(t, "days") {
			d, other := phone, laptop
			if rapid.Bool().Draw(t, "laptop") {
				d, other = laptop, phone
			}
			r, _, open := d.CurrentRound()
			switch rapid.SampledFrom([]string{"practise", "begin", "go on", "note", "swap"}).Draw(t, "do") {
			case "practise":
				all[d.PracticeOne(t).ID] = true
			case "begin":
				d.BeginRound(t)
			case "go on":
				if open && r.Phase() != interview.PhaseOver {
					switch r.Phase() {
					case interview.PhaseGrade:
						all[d.Grade(t).ID] = true
					case interview.PhaseAnswer:
						d.Do(t, interview.Grade)
					default:
						if next, err := r.Do(interview.Event{Kind: interview.Go, At: d.Now.UnixMilli()}); err == nil && next.Phase() != r.Phase() {
							d.Do(t, interview.Go)
						}
					}
				}
			case "note":
				if len(d.Answers()) > 0 {
					historytest.Check(t, d.SetNote(ctx, d.Answers()[0].ID, rapid.String().Draw(t, "note")))
				}
			case "swap":
				before, _, under := other.CurrentRound()
				_, err := other.Backups().Import(ctx, historytest.ReadBackup(t, historytest.BackupOf(t, d.Journal)))
				if err != nil && !errors.Is(err, backup.ErrRoundUnderWay) {
					t.Fatalf("%v", err)
				}
				after, _, still := other.CurrentRound()
				if under && before.Phase() != interview.PhaseOver && (!still || after.Plan().ID != before.Plan().ID) {
					t.Errorf("the round under way was replaced: %v, then %v", before, after)
				}
				other.CheckReopen(t, "imported")
			}
		}
		// At last nothing is under way, and both get all.
		for _, d := range []*historytest.Session{phone, laptop} {
			if r, _, open := d.CurrentRound(); open && r.Phase() != interview.PhaseOver {
				d.Do(t, interview.GiveUp)
			}
		}
		for _, d := range [][2]*historytest.Session{{phone, laptop}, {laptop, phone}} {
			_, err := d[0].Backups().Import(ctx, historytest.ReadBackup(t, historytest.BackupOf(t, d[1].Journal)))
			historytest.Check(t, err)
		}
		for _, d := range []*historytest.Session{phone, laptop} {
			if len(d.Quarantined()) != 0 {
				t.Errorf("%d damaged: %+v", len(d.Quarantined()), d.Quarantined())
			}
			for id := range all {
				if _, there := d.Answer(id); !there {
					t.Errorf("%s is lost", id)
				}
			}
		}
		if diff := cmp.Diff(phone.Answers(), laptop.Answers(), historytest.SameState); diff != "" {
			t.Errorf("phone (-), laptop (+):\n%s", diff)
		}
	})
}

func TestMergeRules(t *testing.T) {
	tick := func(n int, second int, on string) journal.Record {
		return journal.Record{ID: journaltest.ID(n), Kind: journal.KindTick, Owner: "a", V: 1, At: journaltest.Time.Add(time.Duration(second) * time.Second), Data: json.RawMessage(`{"on":` + on + `}`)}
	}
	with := func(r journal.Record, f func(*journal.Record)) journal.Record {
		f(&r)
		return r
	}
	answer := journal.Record{ID: journaltest.ID(5), Kind: journal.KindAnswer, Owner: "r", V: 1, At: journaltest.Time, Data: json.RawMessage(`{}`)}
	gone := journal.Record{ID: journaltest.ID(6), Kind: journal.KindTombstone, Owner: journaltest.ID(5).String(), V: 1, At: journaltest.Time, Data: json.RawMessage(`{}`)}
	last := journal.Record{ID: journaltest.ID(7), Kind: journal.KindSetting, Owner: schema.SettingLastBackup, V: 1, At: journaltest.Time, Data: json.RawMessage(`{"value":"2026-03-01T00:00:00Z"}`)}
	step := func(n int) journal.Record {
		e, _ := json.Marshal(interview.Event{Kind: interview.Go, At: int64(n)})
		return journal.Record{ID: journaltest.ID(n), Kind: journal.KindStep, Owner: "r", V: 1, At: journaltest.Time, Data: e}
	}
	draft := journal.Record{ID: journaltest.ID(40), Kind: journal.KindSheet, Owner: "r", V: 1, At: journaltest.Time, Data: json.RawMessage(`{}`)}
	for _, c := range []struct {
		name       string
		here, file []journal.Record
		want       string // one letter a record of the file: add, change, skip, refuse; x: kept aside
	}{
		{"not here", nil, []journal.Record{tick(1, 0, "true")}, "a"},
		{"the same", []journal.Record{tick(1, 0, "true")}, []journal.Record{tick(1, 0, "true")}, "s"},
		{"later", []journal.Record{tick(1, 0, "true")}, []journal.Record{tick(1, 1, "false")}, "c"},
		{"older", []journal.Record{tick(1, 1, "true")}, []journal.Record{tick(1, 0, "false")}, "s"},
		{"at once, sorts behind", []journal.Record{tick(1, 0, "false")}, []journal.Record{tick(1, 0, "true")}, "c"},
		{"at once, sorts before", []journal.Record{tick(1, 0, "true")}, []journal.Record{tick(1, 0, "false")}, "s"},
		{"spaced otherwise here", []journal.Record{with(tick(1, 0, "true"), func(r *journal.Record) { r.Data = []byte(`{ "on" : true}`) })}, []journal.Record{tick(1, 0, "true")}, "s"},
		{"another record of the value, later", []journal.Record{tick(1, 0, "true")}, []journal.Record{tick(2, 1, "false")}, "c"},
		{"another record of the value, older", []journal.Record{tick(1, 1, "true")}, []journal.Record{tick(2, 0, "false")}, "s"},
		{"two records of a value in the file", nil, []journal.Record{tick(1, 1, "true"), tick(2, 0, "false")}, "as"},
		{"damaged here", []journal.Record{with(tick(1, 5, "true"), func(r *journal.Record) { r.Data = []byte(`{"o`) })}, []journal.Record{tick(1, 0, "true")}, "c"},
		{"emptied here", []journal.Record{with(tick(1, 5, "true"), func(r *journal.Record) { r.Data = nil })}, []journal.Record{tick(1, 0, "true")}, "c"},
		{"it holds here what it should not", []journal.Record{with(tick(1, 5, "true"), func(r *journal.Record) { r.Data = []byte(`[]`) })}, []journal.Record{tick(1, 0, "true")}, "c"},
		{"and at the same moment", []journal.Record{with(tick(1, 0, "true"), func(r *journal.Record) { r.Data = []byte(`{"on":{}}`) })}, []journal.Record{tick(1, 0, "false")}, "c"},
		{"it holds in the file what it should not", []journal.Record{tick(1, 0, "true")}, []journal.Record{with(tick(1, 5, "true"), func(r *journal.Record) { r.Data = []byte(`[]`) })}, "r"},
		{"readable here, not in the file", []journal.Record{tick(1, 0, "true")}, []journal.Record{with(tick(1, 5, "true"), func(r *journal.Record) { r.V = 2 })}, "r"},
		{"unreadable on both sides, later", []journal.Record{with(tick(1, 0, "true"), func(r *journal.Record) { r.V = 2 })}, []journal.Record{with(tick(1, 1, "true"), func(r *journal.Record) { r.V = 2 })}, "x"},
		{"newer here than this program, older in the file", []journal.Record{with(tick(1, 1, "true"), func(r *journal.Record) { r.V = 2 })}, []journal.Record{tick(1, 0, "true")}, "s"},
		{"of another kind", []journal.Record{tick(1, 0, "true")}, []journal.Record{with(tick(1, 9, "true"), func(r *journal.Record) { r.Kind = journal.KindStar })}, "r"},
		{"of another owner", []journal.Record{tick(1, 0, "true")}, []journal.Record{with(tick(1, 9, "true"), func(r *journal.Record) { r.Owner = "b" })}, "r"},
		{"a kind of a later program", nil, []journal.Record{with(tick(1, 0, "true"), func(r *journal.Record) { r.Kind = "story" })}, "x"},
		{"deleted there, kept here", []journal.Record{answer}, []journal.Record{answer, gone}, "ss"},
		{"deleted there, never here", nil, []journal.Record{answer, gone}, "xa"},
		{"the last backup of another device", nil, []journal.Record{last}, "s"},
		{"when its reminder was put off", nil, []journal.Record{with(last, func(r *journal.Record) { r.Owner = "backup-put-off" })}, "s"},
		{"a round went on there", []journal.Record{step(20), step(21)}, []journal.Record{step(20), step(21), step(22), draft}, "ssaa"},
		{"a round went on here", []journal.Record{step(20), step(21), step(22)}, []journal.Record{step(20), step(21), draft}, "sss"},
		{"a round went on on both", []journal.Record{step(20), step(22), step(24)}, []journal.Record{step(20), step(21), step(23), step(25), draft}, "srrrs"},
		{"a draft of a round that stands where it did", []journal.Record{step(20)}, []journal.Record{step(20), draft}, "sa"},
		{"a later draft of it", []journal.Record{step(20), draft}, []journal.Record{step(20), with(draft, func(r *journal.Record) { r.ID, r.At = journaltest.ID(39), journaltest.Time.Add(time.Second) })}, "sc"},
		{"an older one", []journal.Record{step(20), with(draft, func(r *journal.Record) { r.ID, r.At = journaltest.ID(39), journaltest.Time.Add(time.Second) })}, []journal.Record{step(20), draft}, "ss"},
		{"a later draft, and here it went on", []journal.Record{step(20), step(21), draft}, []journal.Record{step(20), with(draft, func(r *journal.Record) { r.At = journaltest.Time.Add(time.Second) })}, "ss"},
		{"a lost step comes back", []journal.Record{step(20), step(22), step(23)}, []journal.Record{step(20), step(21), step(22)}, "sas"},
		{"a round never here", nil, []journal.Record{step(20), draft}, "aa"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, f := journaltest.NewMemory(), journaltest.NewMemory()
			for _, r := range c.here {
				m.Records[r.ID] = r
			}
			journaltest.Commit(t, f, journal.Change{Put: c.file})
			p, err := historytest.ReadBackup(t, historytest.BackupOf(t, f)).Against(t.Context(), journal.AllRecords(m))
			historytest.Check(t, err)
			if want := strings.Count(c.want, "x"); p.Quarantined != want {
				t.Errorf("%d records stand aside, want %d: %+v", p.Quarantined, want, p)
			}
			for letter, counts := range map[string]map[journal.Kind]int{"a": p.Add, "c": p.Change, "s": p.Skip, "r": p.Refused} {
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
	_, m := historytest.OpenPopulated(t)
	file := historytest.BackupOf(t, m)
	other := historytest.Open(t, journaltest.NewMemory())
	before := other.BeginRound(t) // with smaller ids than the file's rounds have
	if _, err := other.Backups().PreviewImport(t.Context(), historytest.ReadBackup(t, file)); !errors.Is(err, backup.ErrRoundUnderWay) {
		t.Errorf("preview: %v, want ErrBackupRound", err)
	}
	if _, err := other.Backups().Import(t.Context(), historytest.ReadBackup(t, file)); !errors.Is(err, backup.ErrRoundUnderWay) {
		t.Errorf("import: %v, want ErrBackupRound", err)
	}
	if r, _, _ := other.CurrentRound(); r.Plan().ID != before.Plan().ID {
		t.Error("the round under way is another")
	}
	other.Do(t, interview.GiveUp)
	_, err := other.Backups().Import(t.Context(), historytest.ReadBackup(t, file))
	historytest.Check(t, err)
	if len(other.Answers()) != 1 {
		t.Errorf("%d answers, want 1", len(other.Answers()))
	}
}

// What could not be written is in the backup, and an import waits for it.
func TestBackupOnAFullDisk(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	file := historytest.BackupOf(t, m)
	m.Refuse(journal.ErrFull)
	if err := d.SetSetting(t.Context(), "theme", "light"); !errors.Is(err, journal.ErrFull) {
		t.Fatal(err)
	}
	r, _, _ := d.CurrentRound()
	next, err := r.Do(interview.Event{Kind: interview.Graded, At: d.Clock().UnixMilli()})
	historytest.Check(t, err)
	a := d.NewAnswer(r, historytest.Sheet())
	if err := d.KeepAnswer(t.Context(), a, next, interview.Event{Kind: interview.Graded, At: d.Now.UnixMilli()}); !errors.Is(err, journal.ErrFull) {
		t.Fatal(err)
	}
	var out bytes.Buffer
	_, err = d.Backups().Export(t.Context(), &out, "", nil)
	historytest.Check(t, err)
	e := historytest.Open(t, journaltest.NewMemory())
	e.IDs = 50_000
	_, err = e.Backups().Import(t.Context(), historytest.ReadBackup(t, out.Bytes()))
	historytest.Check(t, err)
	if _, there := e.Answer(a.ID); !there || e.Setting("theme") != "light" {
		t.Error("the backup lacks what could not be written")
	}
	if _, _, open := e.CurrentRound(); !open {
		t.Error("the round is gone")
	}

	before := maps.Clone(m.Records)
	if _, err := d.Backups().Import(t.Context(), historytest.ReadBackup(t, file)); !errors.Is(err, journal.ErrFull) {
		t.Errorf("import: %v, want ErrFull", err)
	}
	if diff := cmp.Diff(before, m.Records); diff != "" {
		t.Errorf("imported all the same:\n%s", diff)
	}
	if d.Setting("theme") != "light" {
		t.Error("the book forgot what waits to be written")
	}
	m.Refuse(nil)
	_, err = d.Backups().Import(t.Context(), historytest.ReadBackup(t, file))
	historytest.Check(t, err)
	if d.Setting("theme") != "light" || !d.Pending().Empty() {
		t.Error("older from the file beat what was written just before")
	}
	d.CheckReopen(t, "imported after all")
}

// failing refuses writes after some.
type failing struct {
	*journaltest.Memory
	after int
}

func (f *failing) Commit(ctx context.Context, c journal.Change) error {
	if f.after--; f.after < 0 {
		return journal.ErrFull
	}
	return f.Memory.Commit(ctx, c)
}

// An import that stops half way shows no round in part and no deleted answer, and
// done again it is whole.
func TestImportStopsHalfWay(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	rec := journaltest.ByKind(t, m, journal.KindAnswer, journal.Page{Limit: 1})[0]
	a := d.Answers()[0]
	for i := range 1300 {
		a.ID = journaltest.ID(10_000 + i)
		rec.ID = a.ID
		rec.Data, _ = json.Marshal(a)
		m.Records[rec.ID] = rec
	}
	d.Reopen(t)
	file := historytest.ReadBackup(t, historytest.BackupOf(t, m))
	n := journaltest.NewMemory()
	f := &failing{Memory: n}
	e := historytest.Open(t, f)
	e.IDs, e.Now = 60_000, d.Now
	for stop := range 10 {
		f.after = 1
		r, err := e.Backups().Import(t.Context(), file)
		if err == nil {
			if stop < 2 {
				t.Errorf("whole after %d writes", stop+1)
			}
			break
		}
		if !errors.Is(err, journal.ErrFull) || r.Kept != history.ImportRecords {
			t.Fatalf("kept %d, %v", r.Kept, err)
		}
		if err := e.Err(); err != nil {
			t.Errorf("nothing waits to be kept, and the trouble is %v", err)
		}
		if _, _, open := e.CurrentRound(); open {
			t.Errorf("a round in part is open after %d writes", stop+1)
		}
		if len(e.Answers()) == 0 || len(e.Answers()) >= len(d.Answers()) {
			t.Errorf("%d answers shown after %d writes", len(e.Answers()), stop+1)
		}
	}
	f.after = 100
	_, err := e.Backups().Import(t.Context(), file)
	historytest.Check(t, err)
	if diff := cmp.Diff(d.State(), e.State(), historytest.SameState); diff != "" {
		t.Errorf("there (-), here (+):\n%s", diff)
	}
}
