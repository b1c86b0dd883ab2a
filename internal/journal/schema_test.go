package journal_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// fixture is a database as a program that has landed left it; see the package's
// documentation.
type fixture struct {
	Version int `json:"version"`
	Records []struct {
		ID   string       `json:"id"`
		Kind journal.Kind `json:"kind"`
		Of   string       `json:"of"`
		V    int          `json:"v"`
		At   int64        `json:"at"`
		Zone string       `json:"zone"`
		Data string       `json:"data"`
	} `json:"records"`
	Takes []json.RawMessage `json:"takes"`
	Sound []json.RawMessage `json:"sound"`

	text string
}

// eachFixture runs a test on each database that ever landed.
func eachFixture(t *testing.T, test func(t *testing.T, f fixture)) {
	t.Helper()
	names, err := filepath.Glob("testdata/schema/v*.json")
	if err != nil || len(names) < 3 {
		t.Fatalf("%d fixtures (%v)", len(names), err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".json"), func(t *testing.T) {
			test(t, readFixture(t, name))
		})
	}
}

func readFixture(t *testing.T, name string) fixture {
	t.Helper()
	text, err := os.ReadFile(name)
	historytest.Check(t, err)
	f := fixture{text: string(text)}
	historytest.Check(t, json.Unmarshal(text, &f))
	return f
}

// count is how many records of a kind there are.
func (f fixture) count(k journal.Kind) int {
	n := 0
	for _, r := range f.Records {
		if r.Kind == k {
			n++
		}
	}
	return n
}

// found checks that a book on the journal has all that the fixture holds.
func (f fixture) found(t *testing.T, j journal.Journal) {
	t.Helper()
	d := &historytest.Session{Journal: j, Now: journaltest.Time.Add(time.Hour), IDs: 1 << 14}
	d.Reopen(t)
	if n := len(journaltest.ByKind(t, j, journal.AnyKind, journal.Page{})); n != len(f.Records) {
		t.Errorf("%d records, want %d", n, len(f.Records))
	}
	if len(d.Quarantined()) != 0 {
		t.Errorf("%d set aside: %+v", len(d.Quarantined()), d.Quarantined())
	}
	answers := d.Answers()
	if len(answers) != f.count(journal.KindAnswer)-f.count(journal.KindTombstone) {
		t.Fatalf("%d answers", len(answers))
	}
	if note := answers[0].Sheet.Note; note != "Ein “Satz”\nund 🙂" {
		t.Errorf("the note is %q", note)
	}
	if v, known := answers[0].Mark.Score.Value(); !known || v == 0 || answers[0].Asked.Prompt == "" {
		t.Errorf("the answer is %+v", answers[0])
	}
	if !d.Ticks()["laptop"] || d.Setting("theme") != "dark" {
		t.Errorf("ticks %v, theme %q", d.Ticks(), d.Setting("theme"))
	}
	for what, got := range map[journal.Kind]int{
		journal.KindStar: len(d.Stars()), journal.KindCard: len(d.Cards()), journal.KindLoop: len(d.Loops()), journal.KindDebrief: len(d.Debriefs()),
	} {
		if got != f.count(what) {
			t.Errorf("%d of kind %s, want %d", got, what, f.count(what))
		}
	}
	r, s, open := d.CurrentRound()
	if !open || r.Phase() != interview.PhaseGrade || s.Note == "" || s.Ticked() == 0 {
		t.Errorf("the round: open %v, %v, sheet %+v", open, r.Phase(), s)
	}
	// And it goes on: the deleted answer comes back, the open question is graded.
	for _, rec := range f.Records {
		if rec.Kind == journal.KindTombstone {
			historytest.Check(t, d.Undelete(t.Context(), uuid.MustParse(rec.Of)))
		}
	}
	d.Grade(t)
	if n := len(d.Answers()); n != f.count(journal.KindAnswer)+1 {
		t.Errorf("%d answers after one more", n)
	}
	d.CheckReopen(t, "a database that went on")
}

// memory is a journal that holds the records.
func (f fixture) memory() journal.Journal {
	m := journaltest.NewMemory()
	for _, r := range f.Records {
		id := uuid.MustParse(r.ID)
		m.Records[id] = journal.Record{ID: id, Kind: r.Kind, Owner: r.Of, V: r.V, At: time.UnixMilli(r.At).UTC(), Zone: r.Zone, Data: json.RawMessage(r.Data)}
	}
	return m
}

func TestEverySchemaIsRead(t *testing.T) {
	eachFixture(t, func(t *testing.T, f fixture) { f.found(t, f.memory()) })
}

// Answers keep what they were graded on: the lines, the scope, the fit, and the scale of
// their mark.
func TestScalesAreRead(t *testing.T) {
	type graded struct {
		Scale bank.Scale
		Lines map[string]bank.Grade
		Scope []string
		Fit   grading.Fit
	}
	of := func(s grading.Sheet, m grading.Mark) graded {
		return graded{m.Scale, s.Lines, s.Scope, s.Fit}
	}
	d := historytest.Open(t, readFixture(t, "testdata/schema/v2-fe5abb0.json").memory())
	var got []graded
	for _, a := range d.Answers() {
		got = append(got, of(a.Sheet, a.Mark))
	}
	_, draft, _ := d.CurrentRound()
	got = append(got, of(draft, grading.Mark{}))
	if diff := cmp.Diff([]graded{
		{Scale: bank.FitScale, Fit: grading.FitPartly},
		{Scale: bank.FailureScale, Lines: map[string]bank.Grade{
			"failure-owned": bank.Raises, "failure-harm": bank.Concern, "failure-told": bank.NoSignal, "failure-mechanism": bank.Mixed, "failure-later": bank.Mixed,
		}},
		{Scale: bank.PrincipleScale, Lines: map[string]bank.Grade{"ownership-1": bank.Raises}, Scope: []string{"impact"}},
		{Scale: bank.PrincipleScale},
		{Lines: map[string]bank.Grade{"failure-owned": bank.Mixed}, Scope: []string{"scope"}, Fit: grading.FitClear},
	}, got); diff != "" {
		t.Errorf("what the answers and the open sheet are graded on (-want +got):\n%s", diff)
	}
}

// The newest version has a fixture too, with a record of every kind.
func TestNewestSchemaHasItsFixture(t *testing.T) {
	var have []int
	names, _ := filepath.Glob("testdata/schema/v*.json")
	for _, name := range names {
		f := readFixture(t, name)
		have = append(have, f.Version)
		if f.Version != journal.SchemaVersion {
			continue
		}
		for _, k := range []journal.Kind{
			journal.KindRound, journal.KindStep, journal.KindSheet, journal.KindAnswer, journal.KindNote, journal.KindTombstone, journal.KindTick, journal.KindSetting, journal.KindStar, journal.KindCard, journal.KindLoop, journal.KindDebrief,
		} {
			if f.count(k) == 0 {
				t.Errorf("%s holds no %s", name, k)
			}
		}
		return
	}
	t.Errorf("the database is of version %d, fixtures there are of %v", journal.SchemaVersion, have)
}
