package journal_test

import (
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

func TestZZGenerate(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	ctx := context.Background()
	const note = "Ein “Satz”\nund 🙂"
	q := bank.Question{ID: "q-one", Prompt: "Why?", Type: bank.Behavioral, Principles: []bank.Principle{bank.Ownership, bank.DiveDeep}, Points: "Said why\nSaid how", Stages: []bank.Stage{bank.PhoneScreen}}
	failure, fit := q, q
	failure.Outcome = bank.Failure
	fit.Stages = []bank.Stage{bank.RecruiterScreen}
	practice := func(q *bank.Question, s grading.Sheet) uuid.UUID {
		d.BeginRound(t)
		r := d.Do(t, interview.Go, interview.Go, interview.Grade)
		e := interview.Event{Kind: interview.Graded, At: d.Clock().UnixMilli()}
		next, err := r.Do(e)
		historytest.Check(t, err)
		a := grading.NewAnswer(d.NewID(), r, q, s, d.Now, "Europe/Berlin")
		historytest.Check(t, d.KeepAnswer(ctx, a, next, e))
		return a.ID
	}
	first := practice(&q, historytest.Sheet())
	historytest.Check(t, d.SetNote(ctx, first, note))
	practice(&q, historytest.Sheet().TickScope("impact", true).PickLine(bank.Ownership, 0, bank.Raises))
	lines := failure.ScaleLines()
	practice(&failure, historytest.Sheet().GradeLine(lines[0].ID, bank.Raises).GradeLine(lines[1].ID, bank.Concern).GradeLine(lines[2].ID, bank.NoSignal))
	practice(&fit, historytest.Sheet().WithFit(grading.FitPartly))
	historytest.Check(t, d.Delete(ctx, practice(&q, historytest.Sheet())))
	r, _, _ := d.CurrentRound()
	last := r.Plan().ID
	historytest.Check(t, d.SetTick(ctx, "laptop", true))
	historytest.Check(t, d.SetStar(ctx, "q-one", true))
	historytest.Check(t, d.SetCard(ctx, "card", d.Cards()["card"].Answered(true, d.Now)))
	loop := interview.Loop{ID: d.NewID(), Version: interview.LoopVersion}
	historytest.Check(t, d.KeepLoop(ctx, loop))
	historytest.Check(t, d.KeepDebrief(ctx, d.NewDebrief(t, loop.ID, 1)))
	historytest.Check(t, d.SetSetting(ctx, "theme", "dark"))
	d.BeginRound(t)
	r = d.Do(t, interview.Go, interview.Go, interview.Grade)
	historytest.Check(t, d.KeepDraft(ctx, r, historytest.Sheet().TickScope("scope", true).GradeLine(lines[0].ID, bank.Mixed).WithFit(grading.FitClear)))

	old, err := os.ReadFile("testdata/schema/v2-92637ac.json")
	historytest.Check(t, err)
	var prev fixture
	historytest.Check(t, json.Unmarshal(old, &prev))
	type rec struct {
		ID   string       `json:"id"`
		Kind journal.Kind `json:"kind"`
		Of   string       `json:"of"`
		V    int          `json:"v"`
		At   int64        `json:"at"`
		Zone string       `json:"zone"`
		Data string       `json:"data"`
	}
	var out struct {
		Records []rec             `json:"records"`
		Version int               `json:"version"`
		Takes   []json.RawMessage `json:"takes"`
		Sound   []json.RawMessage `json:"sound"`
	}
	for _, r := range m.Records {
		out.Records = append(out.Records, rec{r.ID.String(), r.Kind, r.Owner, r.V, r.At.UnixMilli(), r.Zone, string(r.Data)})
	}
	slices.SortFunc(out.Records, func(a, b rec) int { return strings.Compare(a.ID, b.ID) })
	out.Version = journal.SchemaVersion
	for _, x := range prev.Takes {
		out.Takes = append(out.Takes, json.RawMessage(strings.ReplaceAll(string(x), "00000000-000a-7000-8000-000000000000", last.String())))
	}
	for _, x := range prev.Sound {
		out.Sound = append(out.Sound, json.RawMessage(strings.ReplaceAll(string(x), "00000000-000a-7000-8000-000000000000", last.String())))
	}
	f, err := os.Create("testdata/schema/v2-fe5abb0.json")
	historytest.Check(t, err)
	defer f.Close()
	enc := json.NewEncoder(f)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	historytest.Check(t, enc.Encode(out))
}
