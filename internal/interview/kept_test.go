package interview

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

// A plan and events as they lie on candidates' devices must be readable for
// ever, also beside fields of a newer program.
func TestReadsKeptRound(t *testing.T) {
	const keptPlan = `{
		"id": "019a0000-0000-7000-8000-000000000001", "v": 1, "stage": "onsite-loop", "who": "bar-raiser",
		"seed": "9223372036854775809", "minutes": 20, "new": 1,
		"aims": {"think": 60000, "aim": 150000, "green": 120000, "late": 180000, "over": 210000, "probe": 90000, "new": 1},
		"parts": [
			{"kind": "opening", "minutes": 2, "new": 1},
			{"kind": "question", "question": "a", "minutes": 7},
			{"kind": "question", "question": "b", "minutes": 7},
			{"kind": "closing", "minutes": 4}
		]
	}`
	const keptEvents = `[
		{"k": "begin", "at": 1772000000000}, {"k": "pause", "at": 1772000001000}, {"k": "resume", "at": 1772000002000},
		{"k": "go", "at": 1772000060000}, {"k": "restart", "at": 1772000070000}, {"k": "go", "at": 1772000090000},
		{"k": "dance", "at": 1772000100000, "new": 1},
		{"k": "done", "at": 1772000200000}, {"k": "probe", "at": 1772000250000}, {"k": "grade", "at": 1772000300000},
		{"k": "graded", "at": 1772000400000}, {"k": "skip", "at": 1772000410000}, {"k": "giveup", "at": 1772000420000}
	]`
	var p Plan
	if err := json.Unmarshal([]byte(keptPlan), &p); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(plan(), p); d != "" {
		t.Errorf("plan (-want +got):\n%s", d)
	}
	var es []Event
	if err := json.Unmarshal([]byte(keptEvents), &es); err != nil {
		t.Fatal(err)
	}
	r, err := Replay(p, es)
	if err != nil {
		t.Fatal(err)
	}
	if !r.GaveUp() || r.PartIndex() != 3 || r.QuestionsGraded() != 1 || r.QuestionsSkipped() != 1 || r.DiscardedEvents() != 1 {
		t.Errorf("given up %v in part %d, %d graded, %d skipped, %d passed over",
			r.GaveUp(), r.PartIndex(), r.QuestionsGraded(), r.QuestionsSkipped(), r.DiscardedEvents())
	}
	// 420 s, less a pause of 1 and a grading of 100.
	if left := r.View(t0).RoundLeft; left != 20*time.Minute-319*time.Second {
		t.Errorf("%v left of the round", left)
	}
}

// A plan of version 2: what it takes alone, how long the real one is, a question
// that is answered at once and in brief.
func TestReadsKeptPlanOfVersion2(t *testing.T) {
	const kept = `{
		"id": "019a0000-0000-7000-8000-000000000001", "v": 2, "stage": "recruiter-screen", "who": "recruiter",
		"seed": "7", "minutes": 8, "real": 10,
		"aims": {"think": 60000, "aim": 150000, "green": 120000, "late": 180000, "over": 210000, "probe": 90000},
		"parts": [
			{"kind": "opening", "minutes": 2},
			{"kind": "question", "question": "a", "minutes": 3, "probes": 1, "brief": true},
			{"kind": "closing", "minutes": 3}
		]
	}`
	var p Plan
	if err := json.Unmarshal([]byte(kept), &p); err != nil {
		t.Fatal(err)
	}
	want := Plan{
		ID: planID, Version: 2, Stage: bank.RecruiterScreen, Interviewer: bank.Recruiter, Seed: 7, Minutes: 8, Real: 10, Aims: DefaultAims(),
		Parts: []Part{{Kind: Opening, Minutes: 2}, {Kind: Question, Question: "a", Minutes: 3, Probes: 1, Brief: true}, {Kind: Closing, Minutes: 3}},
	}
	if d := cmp.Diff(want, p); d != "" {
		t.Errorf("plan (-want +got):\n%s", d)
	}
	r, err := Replay(p, []Event{{Kind: Begin, At: t0}, {Kind: Go, At: t0 + m60}, {Kind: Done, At: t0 + 3*m60}, {Kind: NextProbe, At: t0 + 4*m60}})
	if err != nil || r.Phase() != PhaseGrade || r.DiscardedEvents() != 0 {
		t.Errorf("in %s, %d events discarded, %v", r.Phase(), r.DiscardedEvents(), err)
	}
}

func TestReplayRefusesNewerPlan(t *testing.T) {
	p := plan()
	p.Version = PlanVersion + 1
	if _, err := Replay(p, []Event{{Kind: Begin, At: t0}}); !errors.Is(err, ErrNewer) {
		t.Errorf("error %v, want ErrNewer", err)
	}
}

func TestReadingRefuses(t *testing.T) {
	for _, tt := range []struct {
		name, kept string
		into       any
		want       error // nil: any
	}{
		{"a kind of part that is none", `{"parts": [{"kind": "lunch"}]}`, new(Plan), ErrUnknown},
		{"an empty kind of part", `{"parts": [{"kind": ""}]}`, new(Plan), ErrUnknown},
		{"an interviewer who is none", `{"who": "barber"}`, new(Plan), bank.ErrUnknown},
		{"aims in words", `{"aims": {"think": "long"}}`, new(Plan), nil},
		{"an event's moment in words", `{"k": "go", "at": "noon"}`, new(Event), nil},
		{"a phase that is none", `{"phase": "lunch"}`, new(Round), ErrUnknown},
		{"more probes than there are", `{"phase": "grade", "asked": 5}`, new(Round), ErrUnknown},
		{"fewer probes than none", `{"phase": "grade", "asked": -1}`, new(Round), ErrUnknown},
		{"a probe that wasn't asked", `{"phase": "probe", "asked": 0}`, new(Round), ErrUnknown},
		{"no JSON", `{"phase": `, new(Round), nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			err := json.Unmarshal([]byte(tt.kept), tt.into)
			if err == nil || (tt.want != nil && !errors.Is(err, tt.want)) {
				t.Errorf("error %v, want %v", err, tt.want)
			}
		})
	}
	if _, err := json.Marshal(Part{Kind: Closing + 1}); !errors.Is(err, ErrUnknown) {
		t.Errorf("writing a kind of part that is none: %v", err)
	}
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{Opening.String(), "opening"},
		{PartKind(0).String(), ""},
		{PartKind(9).String(), "9"},
		{PhaseReady.String(), "ready"},
		{PhaseOver.String(), "over"},
		{Phase(99).String(), "99"},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

func TestSingle(t *testing.T) {
	q := &bank.Question{ID: "q", Stages: []bank.Stage{bank.PhoneScreen}}
	want := Plan{
		ID: planID, Version: PlanVersion, Aims: DefaultAims(),
		Parts: []Part{{Kind: Question, Question: "q"}},
	}
	if d := cmp.Diff(want, PlanQuestion(planID, q, DefaultAims())); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// A round's plan can be changed neither through the plan it was made of nor
// through the one it gives.
func TestRoundKeepsItsPlan(t *testing.T) {
	p := plan()
	r := New(p)
	p.Parts[0].Minutes = 99
	r.Plan().Parts[1].Question = "other"
	if d := cmp.Diff(plan(), r.Plan()); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
