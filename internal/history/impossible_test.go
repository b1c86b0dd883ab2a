package history_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// TestImpossibleAnswers: what nobody can have done is set aside, and neither the
// preview nor the outcome counts it as an answer.
func TestImpossibleAnswers(t *testing.T) {
	d, m := historytest.OpenPopulated(t)
	var right journal.Record
	for _, r := range m.Records {
		if r.Kind == journal.KindAnswer {
			right = r
		}
	}
	changes := [][2]string{}
	for _, a := range []string{"graded", "started"} {
		for _, ms := range []string{"-9000000000000", "0", "7300000000000000", "1e999", "1.5"} {
			changes = append(changes, [2]string{`"` + a + `":`, ms})
		}
	}
	for _, n := range []string{"-1", "1e999", "99999999999", "9e18"} {
		changes = append(changes, [2]string{`"think":`, n}, [2]string{`"answer":`, n}, [2]string{`"ticked":`, n}, [2]string{`"points":`, n}, [2]string{`"score":`, n}, [2]string{`"evidence":`, n})
	}
	changes = append(changes, [2]string{`"graded":`, "null"}, [2]string{`"points":`, "0"})
	file := journaltest.NewMemory()
	n := 0
	for _, c := range changes {
		at := strings.LastIndex(string(right.Data), c[0])
		if at < 0 {
			t.Fatalf("no %s in %s", c[0], right.Data)
		}
		before, after := string(right.Data[:at]), string(right.Data[at+len(c[0]):])
		after = after[strings.IndexAny(after, ",}"):]
		n++
		r := right
		r.ID = journaltest.ID(5000 + n)
		r.Data = json.RawMessage(strings.ReplaceAll(before+c[0]+c[1]+after, right.ID.String(), r.ID.String()))
		if schema.Readable(r) {
			t.Errorf("%s%s is read", c[0], c[1])
		}
		journaltest.Commit(t, file, journal.Change{Put: []journal.Record{r}})
	}
	b := historytest.ReadBackup(t, historytest.BackupOf(t, file))
	answers := len(d.Answers())
	p, err := d.Backups().PreviewImport(t.Context(), b)
	historytest.Check(t, err)
	if p.Add[journal.KindAnswer] != 0 || p.Quarantined+p.Unreadable != n {
		t.Errorf("of %d the preview adds %d, and says of %d that they cannot be read", n, p.Add[journal.KindAnswer], p.Quarantined+p.Unreadable)
	}
	_, err = d.Backups().Import(t.Context(), b)
	historytest.Check(t, err)
	if len(d.Answers()) != answers {
		t.Errorf("%d answers, %d before", len(d.Answers()), answers)
	}
}
