package journal_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

func TestParseRows(t *testing.T) {
	good := journaltest.Record(1, journal.KindTick, "a")
	row := func(fields ...string) string { return strings.Join(fields, journal.FieldEnd) + journal.RecordEnd }
	whole := row(good.ID.String(), "tick", "a", "1", "1772357400126", "Europe/Berlin", `{"n":1}`)
	for _, c := range []struct {
		name, text string
		want       []journal.Record
	}{
		{"none", "", nil},
		{"one", whole, []journal.Record{good}},
		{"two", whole + whole, []journal.Record{good, good}},
		{"no id, and the next is whole", row("x", "tick", "a", "1", "5", "", "{}") + whole, []journal.Record{
			{Kind: "tick", Owner: "a", V: 1, At: time.UnixMilli(5).UTC(), Data: []byte("{}")}, good,
		}},
		{"a field is missing", row(good.ID.String(), "tick", "a", "1", "5", ""), []journal.Record{{ID: good.ID, Kind: "tick", Owner: "a"}}},
		{"a field too many", row(good.ID.String(), "tick", "a", "1", "5", "", "{}", "{}"), []journal.Record{{ID: good.ID, Kind: "tick", Owner: "a"}}},
		{"no version", row(good.ID.String(), "tick", "a", "undefined", "5", "", "{}"), []journal.Record{{ID: good.ID, Kind: "tick", Owner: "a", Data: []byte("{}")}}},
		{"no time", row(good.ID.String(), "tick", "a", "1", "", "", "{}"), []journal.Record{{ID: good.ID, Kind: "tick", Owner: "a", Data: []byte("{}")}}},
		{"only an id", row(good.ID.String()), []journal.Record{{ID: good.ID}}},
		{"nothing", journal.RecordEnd, []journal.Record{{}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, journal.ParseRows(c.text)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzParseRows(f *testing.F) {
	f.Add("")
	f.Add(journal.RecordEnd + journal.FieldEnd + journal.RecordEnd)
	f.Add(strings.Join([]string{journaltest.ID(1).String(), "tick", "a", "1", "5", "", "{}"}, journal.FieldEnd) + journal.RecordEnd)
	f.Fuzz(func(t *testing.T, text string) {
		rows := journal.ParseRows(text)
		if len(rows) > strings.Count(text, journal.RecordEnd)+1 {
			t.Errorf("%d records of %d rows", len(rows), strings.Count(text, journal.RecordEnd))
		}
		for _, r := range rows {
			if len(r.Data) > 0 && r.At.Location().String() != "UTC" {
				t.Errorf("a record with data has no time: %+v", r)
			}
		}
	})
}
