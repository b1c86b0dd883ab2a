package interview

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// places are all phases, reached in as few events as it takes, and what may
// happen there.
var places = []struct {
	name  string
	way   []EventKind
	phase Phase
	probe int // its number
	allow []EventKind
}{
	{"ready", nil, PhaseReady, 0, []EventKind{Begin, GiveUp}},
	{"opening", []EventKind{Begin}, PhaseOpening, 0, []EventKind{Go, Pause, Restart, GiveUp}},
	{"think", []EventKind{Begin, Go}, PhaseThink, 0, []EventKind{Go, Skip, Pause, Restart, GiveUp}},
	{"answer", []EventKind{Begin, Go, Go}, PhaseAnswer, 0, []EventKind{Done, Grade, Skip, Pause, Restart, GiveUp, Interrupt}},
	{"first probe", []EventKind{Begin, Go, Go, Done}, PhaseProbe, 1, []EventKind{NextProbe, Grade, Pause, Restart, GiveUp, Stuck}},
	{"fourth probe", []EventKind{Begin, Go, Go, Done, NextProbe, NextProbe, NextProbe}, PhaseProbe, 4, []EventKind{NextProbe, Grade, Pause, Restart, GiveUp, Stuck}},
	{"grade after the probes", []EventKind{Begin, Go, Go, Done, NextProbe, NextProbe, NextProbe, NextProbe}, PhaseGrade, 0, []EventKind{Graded, Skip, GiveUp}},
	{"grade after the answer", []EventKind{Begin, Go, Go, Grade}, PhaseGrade, 0, []EventKind{Graded, Skip, GiveUp}},
	{"interrupted", []EventKind{Begin, Go, Go, Interrupt}, PhaseProbe, 1, []EventKind{NextProbe, Grade, Skip, Pause, Restart, GiveUp, Stuck}},
	{"paused in an interruption", []EventKind{Begin, Go, Go, Interrupt, Pause}, PhaseProbe, 1, []EventKind{Resume, GiveUp}},
	{"answer after an interruption", []EventKind{Begin, Go, Go, Interrupt, NextProbe}, PhaseAnswer, 0, []EventKind{Done, Grade, Skip, Pause, Restart, GiveUp}},
	{"begun again after one", []EventKind{Begin, Go, Go, Interrupt, NextProbe, Restart}, PhaseAnswer, 0, []EventKind{Done, Grade, Skip, Pause, Restart, GiveUp}},
	{"probe after an interruption", []EventKind{Begin, Go, Go, Interrupt, NextProbe, Done}, PhaseProbe, 2, []EventKind{NextProbe, Grade, Pause, Restart, GiveUp, Stuck}},
	{"stuck", []EventKind{Begin, Go, Go, Done, Stuck}, PhaseGrade, 0, []EventKind{Graded, Skip, GiveUp}},
	{"stuck in an interruption", []EventKind{Begin, Go, Go, Interrupt, Stuck}, PhaseAnswer, 0, []EventKind{Done, Grade, Skip, Pause, Restart, GiveUp}},
	{"the next question may be interrupted, too", []EventKind{Begin, Go, Go, Interrupt, Grade, Graded, Go}, PhaseAnswer, 0, []EventKind{Done, Grade, Skip, Pause, Restart, GiveUp, Interrupt}},
	{"closing", []EventKind{Begin, Go, Skip, Skip}, PhaseClosing, 0, []EventKind{Go, Pause, Restart, GiveUp}},
	{"over", []EventKind{Begin, Go, Skip, Skip, Go}, PhaseOver, 0, nil},
	{"given up", []EventKind{Begin, Go, GiveUp}, PhaseOver, 0, nil},
	{"paused opening", []EventKind{Begin, Pause}, PhaseOpening, 0, []EventKind{Resume, GiveUp}},
	{"paused think", []EventKind{Begin, Go, Pause}, PhaseThink, 0, []EventKind{Resume, GiveUp}},
	{"paused answer", []EventKind{Begin, Go, Go, Pause}, PhaseAnswer, 0, []EventKind{Resume, GiveUp}},
	{"paused probe", []EventKind{Begin, Go, Go, Done, NextProbe, Pause}, PhaseProbe, 2, []EventKind{Resume, GiveUp}},
	{"paused closing", []EventKind{Begin, Go, Skip, Skip, Pause}, PhaseClosing, 0, []EventKind{Resume, GiveUp}},
	{"resumed answer", []EventKind{Begin, Go, Go, Pause, Resume}, PhaseAnswer, 0, []EventKind{Done, Grade, Skip, Pause, Restart, GiveUp, Interrupt}},
}

func TestWhatFitsWhere(t *testing.T) {
	for _, tt := range places {
		t.Run(tt.name, func(t *testing.T) {
			r := live(t, plan(), kinds(tt.way...)...)
			if r.Phase() != tt.phase || r.ProbeNumber() != tt.probe {
				t.Fatalf("in %s, probe %d, want %s, probe %d", r.Phase(), r.ProbeNumber(), tt.phase, tt.probe)
			}
			if want := strings.HasPrefix(tt.name, "paused"); r.Paused() != want {
				t.Errorf("Paused() = %v, want %v", r.Paused(), want)
			}
			for _, k := range append(allKinds, "", "dance") {
				before := r
				next, err := r.Do(Event{Kind: k, At: t0 + sec})
				if d := cmp.Diff(before, r, inside); d != "" {
					t.Errorf("%q changed the round it was given to:\n%s", k, d)
				}
				if slices.Contains(tt.allow, k) {
					if err != nil {
						t.Errorf("%q: %v", k, err)
					}
					continue
				}
				if !errors.Is(err, ErrNotNow) {
					t.Fatalf("%q: error %v, want ErrNotNow", k, err)
				}
				if !strings.Contains(err.Error(), string(k)) || !strings.Contains(err.Error(), r.Phase().String()) {
					t.Errorf("%q doesn't say what came when", err)
				}
				if d := cmp.Diff(r, next, inside); d != "" {
					t.Errorf("a refused %q changed the round:\n%s", k, d)
				}
			}
		})
	}
}

func TestWhereEventsLead(t *testing.T) {
	for _, tt := range []struct {
		name                    string
		plan                    Plan
		way                     []EventKind
		phase                   Phase
		part, graded, skipped   int
		probes                  int
		over, gaveUp, answering bool
	}{
		{name: "a question alone begins with thinking", plan: single(), way: []EventKind{Begin}, phase: PhaseThink},
		{
			name: "and is over with its grade", plan: single(), way: []EventKind{Begin, Go, Grade, Graded},
			phase: PhaseOver, graded: 1, over: true,
		},
		{name: "or when skipped", plan: single(), way: []EventKind{Begin, Skip}, phase: PhaseOver, skipped: 1, over: true},
		{
			name: "graded: the next part", plan: plan(), way: []EventKind{Begin, Go, Go, Done, Grade, Graded},
			phase: PhaseThink, part: 2, graded: 1,
		},
		{
			name: "left ungraded: the next part", plan: plan(), way: []EventKind{Begin, Go, Go, Done, Grade, Skip},
			phase: PhaseThink, part: 2, skipped: 1,
		},
		{
			name: "two probes asked", plan: plan(), way: []EventKind{Begin, Go, Go, Done, NextProbe, Grade},
			phase: PhaseGrade, part: 1, probes: 2, answering: true,
		},
		{
			name: "all probes asked", plan: plan(), way: []EventKind{Begin, Go, Go, Done, NextProbe, NextProbe, NextProbe, NextProbe},
			phase: PhaseGrade, part: 1, probes: 4, answering: true,
		},
		{
			name: "restarting an answer stays there", plan: plan(), way: []EventKind{Begin, Go, Go, Restart},
			phase: PhaseAnswer, part: 1, answering: true,
		},
		{
			name: "the whole round", plan: plan(), way: []EventKind{Begin, Go, Go, Done, Grade, Graded, Go, Grade, Graded, Go},
			phase: PhaseOver, part: 3, graded: 2, over: true,
		},
		{name: "given up before it began", plan: plan(), way: []EventKind{GiveUp}, phase: PhaseOver, over: true, gaveUp: true},
		{
			name: "given up in a pause", plan: plan(), way: []EventKind{Begin, Go, Go, Pause, GiveUp},
			phase: PhaseOver, part: 1, over: true, gaveUp: true, answering: true,
		},
		{
			name: "given up while grading the second", plan: plan(), way: []EventKind{Begin, Go, Go, Grade, Graded, Go, Grade, GiveUp},
			phase: PhaseOver, part: 2, graded: 1, over: true, gaveUp: true, answering: true,
		},
		{name: "a plan without parts", plan: Plan{}, way: []EventKind{Begin}, phase: PhaseOver, over: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := live(t, tt.plan, kinds(tt.way...)...)
			if r.Phase() != tt.phase || r.PartIndex() != tt.part {
				t.Errorf("in %s of part %d, want %s of part %d", r.Phase(), r.PartIndex(), tt.phase, tt.part)
			}
			if r.QuestionsGraded() != tt.graded || r.QuestionsSkipped() != tt.skipped {
				t.Errorf("%d graded, %d skipped, want %d and %d", r.QuestionsGraded(), r.QuestionsSkipped(), tt.graded, tt.skipped)
			}
			if _, _, probes := r.Spent(); len(probes) != tt.probes {
				t.Errorf("%d probes, want %d", len(probes), tt.probes)
			}
			if r.Over() != tt.over || r.GaveUp() != tt.gaveUp || r.Paused() {
				t.Errorf("over %v, given up %v, paused %v", r.Over(), r.GaveUp(), r.Paused())
			}
			if (r.AnswerBegan() != 0) != tt.answering {
				t.Errorf("AnswerBegan() = %d", r.AnswerBegan())
			}
			want := Part{}
			if tt.part < len(tt.plan.Parts) {
				want = tt.plan.Parts[tt.part]
			}
			if d := cmp.Diff(want, r.Part()); d != "" {
				t.Errorf("Part (-want +got):\n%s", d)
			}
		})
	}
}
