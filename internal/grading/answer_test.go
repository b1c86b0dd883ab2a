package grading

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

func genAnswer() *rapid.Generator[Answer] {
	id := rapid.Custom(func(t *rapid.T) uuid.UUID {
		return uuid.UUID(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "id"))
	})
	at := rapid.Map(rapid.Int64Range(-1e13, 1e13), func(ms int64) time.Time { return time.UnixMilli(ms).UTC() })
	span := rapid.Map(rapid.Int64Range(0, 1e9), func(ms int64) time.Duration { return time.Duration(ms) * time.Millisecond })
	return rapid.Custom(func(t *rapid.T) Answer {
		ps := genPrinciples().Draw(t, "principles")
		a := Answer{
			ID: id.Draw(t, "answer"), Round: id.Draw(t, "round"),
			Asked: Asked{
				ID: rapid.String().Draw(t, "question"), Prompt: rapid.String().Draw(t, "prompt"),
				Type: rapid.SampledFrom(bank.Types()).Draw(t, "type").Slug(), Principles: ps,
				Points: rapid.SliceOfN(rapid.String(), 1, 7).Draw(t, "points"),
			},
			Stage:       bank.Stage(rapid.IntRange(0, 4).Draw(t, "stage")),
			Interviewer: bank.Interviewer(rapid.IntRange(0, 6).Draw(t, "who")),
			Started:     at.Draw(t, "started"), Graded: at.Draw(t, "graded"),
			Zone:  rapid.String().Draw(t, "zone"),
			Again: id.Draw(t, "again"),
			Spent: Spent{Think: span.Draw(t, "think"), Answer: span.Draw(t, "spent")},
			Sheet: genSheet(ps).Draw(t, "sheet"), Part: rapid.IntRange(0, 9).Draw(t, "part"),
		}
		for range rapid.IntRange(0, 4).Draw(t, "probes") {
			a.Spent.Probes = append(a.Spent.Probes, span.Draw(t, "probe"))
		}
		a.Spent.Unanswered = rapid.IntRange(0, len(a.Spent.Probes)).Draw(t, "unanswered")
		a.Mark = ComputeMark(a.Sheet, ps)
		return a
	})
}

func TestAnswerRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := genAnswer().Draw(t, "answer")
		b, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got Answer
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got, sameScore); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
		if want, got := len(want.Spent.Probes)-want.Spent.Unanswered, got.Spent.Depth(); want != got {
			t.Errorf("depth %d, want %d", got, want)
		}
	})
}

// A depth of nothing, though probes were asked, stays one; where none is told,
// all probes were answered.
func TestDepth(t *testing.T) {
	for kept, want := range map[string]int{
		`{"think": 1, "answer": 2}`:                                        0,
		`{"think": 1, "answer": 2, "probes": [3, 4]}`:                      2,
		`{"think": 1, "answer": 2, "probes": [3, 4], "unanswered": 1}`:     1,
		`{"think": 1, "answer": 2, "probes": [3, 4], "unanswered": 2}`:     0,
		`{"think": 1, "answer": 2, "probes": [3, 4], "unanswered": 9}`:     0,
		`{"think": 1, "answer": 2, "probes": [3, 4, 5], "unanswered": -1}`: 3,
	} {
		var s, again Spent
		if err := json.Unmarshal([]byte(kept), &s); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(s)
		if err == nil {
			err = json.Unmarshal(b, &again)
		}
		if err != nil || s.Depth() != want || again.Depth() != want {
			t.Errorf("%s: %v, depth %d, kept again %d, want %d", kept, err, s.Depth(), again.Depth(), want)
		}
	}
}

// What an answer was in words makes no mark.
func TestSaidMakesNoMark(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		s := genSheet(ps).Draw(t, "sheet")
		if d := cmp.Diff(ComputeMark(s, ps), ComputeMark(s.WithSaid(rapid.String().Draw(t, "other"), true), ps), sameScore); d != "" {
			t.Errorf("(-before +after):\n%s", d)
		}
	})
}

// The words are kept, and sheets without them read as before.
func TestReadsKeptSaid(t *testing.T) {
	for kept, want := range map[string]Sheet{
		`{"said": "so um I", "transcript": true}`: {Said: "so um I", Transcript: true},
		`{"said": "I cut it"}`:                    {Said: "I cut it"},
		`{"note": "slower"}`:                      {Note: "slower"},
	} {
		var got Sheet
		if err := json.Unmarshal([]byte(kept), &got); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", kept, d)
		}
	}
}

func TestZeroAnswerRoundTrip(t *testing.T) {
	b, err := json.Marshal(Answer{})
	if err != nil {
		t.Fatal(err)
	}
	got := Answer{Zone: "left over"}
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(Answer{}, got, sameScore); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// An answer as it lies on candidates' devices must be readable for ever, also
// beside fields of a newer program.
func TestReadsKeptAnswer(t *testing.T) {
	const kept = `{
		"id": "019a0000-0000-7000-8000-000000000001", "round": "019a0000-0000-7000-8000-000000000002",
		"asked": {"id": "q", "prompt": "Tell me.", "type": "behavioral", "principles": ["dive-deep", "earn-trust"], "points": ["Named it", "Counted it"], "new": 1},
		"stage": "phone-screen", "who": "senior-pm",
		"started": 1772000000123, "graded": 1772000400456, "zone": "Europe/Madrid",
		"spent": {"think": 30000, "answer": 150500, "probes": [60000, 45000], "new": 1},
		"sheet": {"ticks": [true, false], "grades": {"dive-deep": "meets", "earn-trust": "no-signal"}, "reasons": {"dive-deep": "read the raw logs"}, "flags": ["we-not-i"], "note": "slower", "new": 1},
		"mark": {"score": 59, "evidence": 50, "rubric": 75, "flags": 6, "ticked": 1, "points": 2, "graded": 1, "silent": 1, "flagged": 1, "new": 1},
		"new": {"deep": [1, 2]}
	}`
	var got Answer
	if err := json.Unmarshal([]byte(kept), &got); err != nil {
		t.Fatal(err)
	}
	want := Answer{
		ID:    uuid.MustParse("019a0000-0000-7000-8000-000000000001"),
		Round: uuid.MustParse("019a0000-0000-7000-8000-000000000002"),
		Asked: Asked{
			ID: "q", Prompt: "Tell me.", Type: "behavioral",
			Principles: []bank.Principle{bank.DiveDeep, bank.EarnTrust}, Points: []string{"Named it", "Counted it"},
		},
		Stage: bank.PhoneScreen, Interviewer: bank.SeniorPM,
		Started: time.Date(2026, 2, 25, 6, 13, 20, 123e6, time.UTC),
		Graded:  time.Date(2026, 2, 25, 6, 20, 0, 456e6, time.UTC),
		Zone:    "Europe/Madrid",
		Spent:   Spent{Think: 30 * time.Second, Answer: 150500 * time.Millisecond, Probes: []time.Duration{time.Minute, 45 * time.Second}},
		Sheet: NewSheet(2).Tick(0, true).Grade(bank.DiveDeep, bank.Meets).Grade(bank.EarnTrust, bank.NoSignal).
			Reason(bank.DiveDeep, "read the raw logs").Flag("we-not-i", true).WithNote("slower"),
	}
	want.Mark = ComputeMark(want.Sheet, want.Asked.Principles)
	want.Mark.Grades = nil // kept before they were
	if d := cmp.Diff(want, got, sameScore); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// So is a mark with the grades it came from.
func TestReadsKeptMark(t *testing.T) {
	const kept = `{"score": 58, "evidence": 60, "rubric": 67, "flags": 6, "ticked": 3, "points": 5, "graded": 2, "silent": 1, "flagged": 1, "doubled": true, "grades": ["meets", "mixed"]}`
	want := Mark{
		Score: Known(58), Evidence: 60, Rubric: Known(67), Flags: 6, Ticked: 3, Points: 5,
		Graded: 2, NoSignals: 1, Flagged: 1, PrimaryDoubled: true, Grades: []bank.Grade{bank.Meets, bank.Mixed},
	}
	var got Mark
	if err := json.Unmarshal([]byte(kept), &got); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got, sameScore); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestAnswerRefuses(t *testing.T) {
	for _, tt := range []struct{ name, kept string }{
		{"a principle that is none", `{"sheet": {"grades": {"luck": "meets"}}}`},
		{"a grade that is none", `{"sheet": {"grades": {"dive-deep": "superb"}}}`},
		{"a mark above 100", `{"mark": {"score": 101}}`},
		{"a time in words", `{"graded": "yesterday"}`},
		{"a probe in words", `{"spent": {"probes": ["long"]}}`},
		{"a stage that is none", `{"stage": "coffee"}`},
		{"no JSON", `{"id": `},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var a Answer
			if err := json.Unmarshal([]byte(tt.kept), &a); err == nil {
				t.Errorf("read as %+v", a)
			}
		})
	}
}

func TestAskedOfSharesNothing(t *testing.T) {
	q := &bank.Question{
		ID: "q", Prompt: "Tell me.", Type: bank.Leadership,
		Principles: []bank.Principle{bank.ThinkBig}, Points: bank.JoinLines("Named it"),
	}
	a := NewAsked(q)
	q.Principles[0] = bank.Ownership
	want := Asked{
		ID: "q", Prompt: "Tell me.", Type: "leadership",
		Principles: []bank.Principle{bank.ThinkBig}, Points: []string{"Named it"},
	}
	if d := cmp.Diff(want, a); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestNewAnswer: an answer holds what the round, the question and the sheet say at
// the moment of grading.
func TestNewAnswer(t *testing.T) {
	q := &bank.Questions[0]
	plan := interview.Plan{
		ID: uuid.UUID{15: 1}, Version: interview.PlanVersion, Stage: bank.OnsiteLoop, Interviewer: bank.BarRaiser,
		Minutes: 30, Aims: interview.DefaultAims(),
		Parts: []interview.Part{{Kind: interview.Opening, Minutes: 5}, {Kind: interview.Question, Question: q.ID, Minutes: 25}},
	}
	began := time.Date(2026, 3, 12, 23, 30, 0, 0, time.UTC)
	r := interview.New(plan)
	for _, e := range []struct {
		kind  interview.EventKind
		after time.Duration
	}{
		{interview.Begin, 0},
		{interview.Go, time.Minute},         // on to thinking
		{interview.Go, 90 * time.Second},    // on to the answer
		{interview.Done, 210 * time.Second}, // two minutes
		{interview.NextProbe, 240 * time.Second},
		{interview.Stuck, 250 * time.Second},
	} {
		var err error
		if r, err = r.Do(interview.Event{Kind: e.kind, At: began.Add(e.after).UnixMilli()}); err != nil {
			t.Fatal(err)
		}
	}
	sheet := NewSheet(q.Points.Len()).WithNote(" slower \n")
	for _, p := range q.Principles {
		sheet = sheet.Grade(p, bank.Concern)
	}
	at := began.Add(5*time.Minute + 123456*time.Nanosecond).In(time.FixedZone("", 9*3600))
	got := NewAnswer(uuid.UUID{15: 2}, r, q, sheet, at, "Asia/Tokyo")
	want := Answer{
		ID: uuid.UUID{15: 2}, Round: plan.ID, Asked: NewAsked(q), Part: 2, Stage: bank.OnsiteLoop, Interviewer: bank.BarRaiser,
		Started: began.Add(90 * time.Second), Graded: began.Add(5 * time.Minute), Zone: "Asia/Tokyo+09:00",
		Spent: Spent{Think: 30 * time.Second, Answer: 2 * time.Minute, Probes: []time.Duration{30 * time.Second, 10 * time.Second}, Unanswered: 1},
		Sheet: sheet.WithNote("slower"), Mark: MarkFor(sheet, q),
	}
	if d := cmp.Diff(want, got, cmp.AllowUnexported(Score{})); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if got.Spent.Depth() != 1 {
		t.Errorf("depth %d, want 1", got.Spent.Depth())
	}
}
