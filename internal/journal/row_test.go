package journal

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestParseRows(t *testing.T) {
	good := testRecord(1, KindTick, "a")
	row := func(fields ...string) string { return strings.Join(fields, fieldEnd) + recordEnd }
	whole := row(good.ID.String(), "tick", "a", "1", "1772357400126", "Europe/Berlin", `{"n":1}`)
	for _, c := range []struct {
		name, text string
		want       []Record
	}{
		{"none", "", nil},
		{"one", whole, []Record{good}},
		{"two", whole + whole, []Record{good, good}},
		{"no id, and the next is whole", row("x", "tick", "a", "1", "5", "", "{}") + whole, []Record{
			{Kind: "tick", Of: "a", V: 1, At: time.UnixMilli(5).UTC(), Data: []byte("{}")}, good,
		}},
		{"a field is missing", row(good.ID.String(), "tick", "a", "1", "5", ""), []Record{{ID: good.ID, Kind: "tick", Of: "a"}}},
		{"a field too many", row(good.ID.String(), "tick", "a", "1", "5", "", "{}", "{}"), []Record{{ID: good.ID, Kind: "tick", Of: "a"}}},
		{"no version", row(good.ID.String(), "tick", "a", "undefined", "5", "", "{}"), []Record{{ID: good.ID, Kind: "tick", Of: "a", Data: []byte("{}")}}},
		{"no time", row(good.ID.String(), "tick", "a", "1", "", "", "{}"), []Record{{ID: good.ID, Kind: "tick", Of: "a", Data: []byte("{}")}}},
		{"only an id", row(good.ID.String()), []Record{{ID: good.ID}}},
		{"nothing", recordEnd, []Record{{}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, parseRows(c.text)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzParseRows(f *testing.F) {
	f.Add("")
	f.Add(recordEnd + fieldEnd + recordEnd)
	f.Add(strings.Join([]string{testID(1).String(), "tick", "a", "1", "5", "", "{}"}, fieldEnd) + recordEnd)
	f.Fuzz(func(t *testing.T, text string) {
		rows := parseRows(text)
		if len(rows) > strings.Count(text, recordEnd)+1 {
			t.Errorf("%d records of %d rows", len(rows), strings.Count(text, recordEnd))
		}
		for _, r := range rows {
			if len(r.Data) > 0 && r.At.Location().String() != "UTC" {
				t.Errorf("a record with data has no time: %+v", r)
			}
		}
	})
}
