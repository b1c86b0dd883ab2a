package e2e

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
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
		a := grading.Answer{
			ID: idAt(at, from+i), Round: idAt(at.Add(-time.Minute), from+i), Asked: grading.AskedOf(q), Started: at.Add(-5 * time.Minute), Graded: at,
			Zone: "Europe/Berlin", Sheet: sheet, Mark: grading.Judge(sheet, q.Principles), Part: 1,
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

// keepAll writes records straight into the browser's database, in bulk, on a page
// whose program does not run.
func (tb *tab) keepAll(records []record) {
	tb.t.Helper()
	tb.visit("/about/?wasm=false")
	tb.waitFor("window.mockloopJournal", "the storage’s script is there")
	for part := range slices.Chunk(records, 500) {
		tb.eval(fmt.Sprintf(`const db = await mockloopJournal.open(%s);
			await mockloopJournal.txn(db, false, [], %s, false);
			db.close();`, quote("mockloop"+tb.h.base), asJSON(tb.t, part)))
	}
}

// TestLongHistory: a history of many pages is all there, a while after the first
// screen: the count, the oldest answer by its address, and what rests on all.
func TestLongHistory(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	tb := openBrowser(t).tab(h)
	const n = 1500
	all := answers(n, 0, 0)
	tb.keepAll(all)
	tb.open("/history/")
	tb.waitText("h1 + .chip", "1500 answers")
	tb.open("/readiness/")
	tb.waitText(".overall", "1500 answers graded")
	tb.open("/answer/?id=" + all[0].ID)
	tb.waitText("main", bank.Questions[0].Prompt)
	tb.waitFor(`document.getElementById("note").value.startsWith("Say the number")`, "the oldest answer's note is there")

	// An answer given while older ones are read is there once.
	tb.answerOne(question(3))
	tb.open("/history/")
	tb.waitText("h1 + .chip", "1501 answers")
}

// BenchmarkStartLong shows side by side what a start takes with nothing kept and
// with 10,000 answers: the median of a later visit, both in turns, and the memory
// of the program once all is read. A start must not take more than 1.2 times as
// long.
func BenchmarkStartLong(b *testing.B) {
	const n, bound = 10_000, 1.2
	sides := []struct {
		name  string
		kept  int
		tb    *tab
		times []float64
	}{{name: "0"}, {name: fmt.Sprint(n), kept: n}}
	for i := range sides {
		tb := openBrowser(b).tab(startServer(b, siteAt(b, "")))
		tb.inject(`new MutationObserver((_, seen) => {
				if (document.getElementById("progress")?.className !== "off") return;
				window.readyAt = performance.now();
				seen.disconnect();
			}).observe(document, { subtree: true, childList: true, attributeFilter: ["class"] });
			const real = WebAssembly.instantiateStreaming;
			WebAssembly.instantiateStreaming = async (...given) => {
				const made = await real.apply(WebAssembly, given);
				window.programMemory = made.instance.exports.mem;
				return made;
			};`)
		tb.keepAll(answers(sides[i].kept, 0, 0))
		tb.open("/")
		tb.waitOfflineReady()
		sides[i].tb = tb
	}
	for b.Loop() {
		for i := range sides {
			tb := sides[i].tb
			tb.front()
			tb.open("/")
			sides[i].times = append(sides[i].times, get[float64](tb, "window.readyAt"))
			if sides[i].kept > 0 {
				tb.waitFor(`!document.querySelector(".hero").textContent.includes("Adding up")`, "all is read")
			}
		}
	}
	var medians []float64
	for _, side := range sides {
		slices.Sort(side.times)
		medians = append(medians, side.times[len(side.times)/2])
		b.ReportMetric(medians[len(medians)-1], "ms-with-"+side.name)
		b.ReportMetric(get[float64](side.tb, "window.programMemory.buffer.byteLength")/1e6, "MB-program-with-"+side.name)
		b.ReportMetric(get[float64](side.tb, "performance.memory.usedJSHeapSize")/1e6, "MB-page-with-"+side.name)
	}
	ratio := medians[1] / medians[0]
	b.ReportMetric(ratio, "times-as-long")
	if ratio > bound {
		b.Errorf("a start with %d answers takes %.2f times as long as an empty one, more than %.1f", n, ratio, bound)
	}
}
