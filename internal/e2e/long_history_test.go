package e2e

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/textutil"
)

// record is one as web/journal.js keeps it.
type record struct {
	ID   string `json:"id"`
	Kind string `json:"kind"`
	Of   string `json:"of"`
	V    int    `json:"v"`
	At   int64  `json:"at"`
	Zone string `json:"zone"`
	Data string `json:"data"`
}

// answers are n records of answers as the program keeps them: all questions in
// turn, fourteen a day, each with words typed as one does. from tells them from others;
// the last was given so many days ago.
func answers(n, from int, daysAgo int) []record {
	end := time.Now().UTC().Add(-time.Hour).AddDate(0, 0, -daysAgo)
	out := make([]record, n)
	for i := range out {
		at := end.Add(-time.Duration(n-i) * 105 * time.Minute).Truncate(time.Millisecond)
		q := &bank.Questions[(from+i)*7%len(bank.Questions)]
		sheet := grading.NewSheet(q.Points.Len()).Tick(i%q.Points.Len(), true).WithNote("Say the number sooner, and what I alone did.").
			WithSaid("When I joined the team the return rate stood at 12 percent and nobody owned it. I read four hundred tickets, found that two labels were mixed up, wrote the one-page proposal and piloted it in one warehouse. After six weeks the rate was at 7 percent.", false)
		for k, p := range q.Principles {
			sheet = sheet.Grade(p, bank.Grade(1+(i+k)%4)).Reason(p, "They changed the roadmap after it")
		}
		sheet = sheet.SettledFor(q)
		a := grading.Answer{
			ID: idAt(at, from+i), Round: idAt(at.Add(-time.Minute), from+i), Asked: grading.NewAsked(q), Started: at.Add(-5 * time.Minute), Graded: at,
			Zone: "Europe/Berlin", Sheet: sheet, Mark: grading.MarkFor(sheet, q), Part: 1,
			Spent: grading.Spent{Think: 40 * time.Second, Answer: 190 * time.Second, Probes: []time.Duration{80 * time.Second, 70 * time.Second}},
		}
		data, err := json.Marshal(a)
		if err != nil {
			panic(err)
		}
		out[i] = record{a.ID.String(), "answer", a.Round.String(), 1, at.UnixMilli(), a.Zone, string(data)}
	}
	return out
}

// idAt is a uuid v7 of a moment, told from others by n.
func idAt(at time.Time, n int) uuid.UUID {
	id := uuid.UUID{6: 0x70, 8: 0x80}
	var ms [8]byte
	binary.BigEndian.PutUint64(ms[:], uint64(at.UnixMilli()))
	copy(id[:6], ms[2:])
	binary.BigEndian.PutUint32(id[12:], uint32(n))
	return id
}

// backupOf writes a backup of answers into a file.
func backupOf(t testing.TB, all []record) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), backup.FileName(time.Now(), false))
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	source := func(_ context.Context, take func(journal.Record) error) error {
		for _, r := range all {
			err := take(journal.Record{ID: uuid.MustParse(r.ID), Kind: journal.Kind(r.Kind), Owner: r.Of, V: r.V, At: time.UnixMilli(r.At).UTC(), Zone: r.Zone, Data: []byte(r.Data)})
			if err != nil {
				return err
			}
		}
		return nil
	}
	if err := backup.Write(t.Context(), f, backup.Header{Created: time.Now()}, source, nil); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestLongHistory: 10,000 answers come in by a file and are all there after a
// start: the count, the oldest by its address, and what rests on all.
func TestLongHistory(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	all := tb.importAnswers(10_000)
	tb.open("/history/")
	tb.waitText("h1 + .chip", "10,000 answers")
	tb.follow("/readiness/", "Readiness")
	tb.waitText(".overall", "10,000 answers graded")
	tb.follow("/answer/?id="+all[0].ID, "Your answer")
	tb.waitText("main", bank.Questions[0].Prompt)
	tb.waitFor(`document.getElementById("note").value.startsWith("Say the number")`, "the oldest answer's note is there")

	// An answer given while older ones are read is there once.
	tb.answerOne(question(3))
	tb.open("/history/")
	tb.waitLong(func() bool { return strings.Contains(tb.text("h1 + .chip"), "10,001 answers") }, "all answers are read")
}

// importAnswers has so many answers come in by a file.
func (tb *tab) importAnswers(n int) []record {
	tb.t.Helper()
	all := answers(n, 0, 0)
	tb.open("/storage/")
	tb.take(backupOf(tb.t, all))
	tb.waitText("#restore-offer", textutil.Thousands(n)+" answers")
	tb.click("restore-yes")
	tb.waitLong(func() bool {
		return strings.Contains(tb.text("#restore-said"), textutil.Thousands(n)+" answers were added")
	}, "the answers are added")
	return all
}
