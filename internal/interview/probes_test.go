package interview

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// ev is an event so many milliseconds after t0, of a need.
func ev(k EventKind, at int64, n Need) Event { return Event{Kind: k, At: t0 + at, Need: n} }

// answering is a question alone with so many probes, its answer begun at t0, after
// the events.
func answering(t testing.TB, probes int, es ...Event) Round {
	t.Helper()
	p := single()
	p.Parts[0].Probes = probes
	r := live(t, p, kinds(Begin, Go)...)
	for _, e := range es {
		var err error
		if r, err = r.Do(e); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// The probe that comes is the one asked for or, where it was asked, the lowest
// that was not.
func TestWhichProbe(t *testing.T) {
	for _, tt := range []struct {
		name   string
		events []Event
		level  int
		needs  []Need
	}{
		{"none yet", nil, -1, []Need{NeedNumber, NeedWe, NeedOption}},
		{"the ladder's first", []Event{ev(Done, 0, NeedNone)}, 0, []Need{NeedNumber, NeedOption}},
		{"no number", []Event{ev(Done, 0, NeedNumber)}, 2, []Need{NeedWe, NeedOption}},
		{"said we", []Event{ev(Done, 0, NeedWe)}, 0, []Need{NeedNumber, NeedOption}},
		{"no other option", []Event{ev(Done, 0, NeedOption)}, 1, []Need{NeedNumber, NeedWe}},
		{"a need of a newer program", []Event{ev(Done, 0, "later")}, 0, []Need{NeedNumber, NeedOption}},
		{"the lowest that is left", []Event{ev(Done, 0, NeedNumber), ev(NextProbe, 0, NeedNone)}, 0, []Need{NeedOption}},
		{"and the one after it", []Event{ev(Done, 0, NeedOption), ev(NextProbe, 0, NeedWe), ev(NextProbe, 0, NeedNone)}, 2, nil},
		{"a need asked already", []Event{ev(Done, 0, NeedNumber), ev(NextProbe, 0, NeedNumber)}, 0, []Need{NeedOption}},
		{"the last", []Event{ev(Done, 0, NeedNumber), ev(NextProbe, 0, NeedOption), ev(NextProbe, 0, NeedOption), ev(NextProbe, 0, NeedWe)}, 3, nil},
		{"in an interruption", []Event{ev(Interrupt, 0, NeedNumber)}, 2, nil},
		{"back in the answer", []Event{ev(Interrupt, 0, NeedNumber), ev(NextProbe, 0, NeedWe)}, -1, []Need{NeedWe, NeedOption}},
		{"after it", []Event{ev(Interrupt, 0, NeedNumber), ev(NextProbe, 0, NeedWe), ev(Done, 0, NeedNone)}, 0, []Need{NeedOption}},
		{"paused", []Event{ev(Pause, 0, NeedNone)}, -1, nil},
		{"grading", []Event{ev(Grade, 0, NeedNone)}, -1, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := answering(t, 0, tt.events...)
			if r.ProbeLevel() != tt.level {
				t.Errorf("level %d, want %d", r.ProbeLevel(), tt.level)
			}
			if d := cmp.Diff(tt.needs, r.Needs()); d != "" {
				t.Errorf("needs (-want +got):\n%s", d)
			}
		})
	}
}

// So many probes come before grading, an interruption among them.
func TestProbesPlanned(t *testing.T) {
	for _, tt := range []struct{ part, planned int }{{-2, 4}, {0, 4}, {1, 1}, {3, 3}, {4, 4}, {5, 4}} {
		for _, first := range []EventKind{Done, Interrupt} {
			r := answering(t, tt.part)
			if r.ProbesPlanned() != tt.planned {
				t.Errorf("%d of the part: planned %d, want %d", tt.part, r.ProbesPlanned(), tt.planned)
			}
			es := []Event{ev(first, 0, NeedNone)}
			if first == Interrupt {
				es = append(es, ev(NextProbe, 10*sec, NeedNone), ev(Done, 10*sec, NeedNone))
			}
			for r = answering(t, tt.part, es...); r.Phase() == PhaseProbe; r = answering(t, tt.part, es...) {
				if n := r.Needs(); n != nil && r.ProbeNumber() == tt.planned {
					t.Errorf("%d of the part: needs %q in its last probe", tt.part, n)
				}
				es = append(es, ev(NextProbe, int64(len(es))*10*sec, NeedNone))
			}
			if _, _, probes := r.Spent(); r.Phase() != PhaseGrade || len(probes) != tt.planned || r.Depth() != tt.planned {
				t.Errorf("%d of the part, first %s: %d asked, %d deep, in %s", tt.part, first, len(probes), r.Depth(), r.Phase())
			}
		}
	}
	if n := live(t, plan(), kinds(Begin)...).ProbesPlanned(); n != 0 {
		t.Errorf("%d probes planned in the opening", n)
	}
}

func TestPlannersSetProbes(t *testing.T) {
	var plans []Plan
	for _, round := range rounds {
		p, err := PlanRound(planID, round.stage, round.who, bank.BothTracks, full(), nil, 7, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		plans = append(plans, p)
	}
	newID := func() uuid.UUID { return planID }
	l, err := PlanLoop(newID, bank.BothTracks, full(), nil, nil, 7, DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range l.Rounds {
		plans = append(plans, r.Plan)
	}
	for _, who := range []bank.Interviewer{bank.BarRaiser, bank.SeniorPM} {
		p, err := PlanCustomRound(planID, CustomRound{who, []bank.Principle{bank.Ownership, bank.DiveDeep}, 45}, bank.BothTracks, full(), nil, 7, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		plans = append(plans, p)
	}
	for _, p := range plans {
		for _, part := range p.Parts {
			want := 3
			switch {
			case part.Kind != Question:
				want = 0
			case p.Interviewer == bank.BarRaiser:
				want = 4
			case p.Interviewer == bank.Recruiter:
				want = 1
			}
			if part.Probes != want {
				t.Errorf("%s with %s: a part %s of %d probes, want %d", p.Stage, p.Interviewer, part.Kind, part.Probes, want)
			}
		}
	}
}

func TestDepth(t *testing.T) {
	for _, tt := range []struct {
		name   string
		events []Event
		phase  Phase
		depth  int
	}{
		{"no probe", []Event{ev(Grade, 0, NeedNone)}, PhaseGrade, 0},
		{"one being answered", []Event{ev(Done, 0, NeedNone)}, PhaseProbe, 0},
		{"one answered", []Event{ev(Done, 0, NeedNone), ev(NextProbe, 10*sec, NeedNone)}, PhaseProbe, 1},
		{"the last by grading", []Event{ev(Done, 0, NeedNone), ev(NextProbe, 10*sec, NeedNone), ev(Grade, 20*sec, NeedNone)}, PhaseGrade, 2},
		{"the last without an answer", []Event{ev(Done, 0, NeedNone), ev(NextProbe, 10*sec, NeedNone), ev(Stuck, 20*sec, NeedNone)}, PhaseGrade, 1},
		{"stuck at once", []Event{ev(Done, 0, NeedNone), ev(Stuck, 10*sec, NeedNone)}, PhaseGrade, 0},
		{"given up in a probe", []Event{ev(Done, 0, NeedNone), ev(NextProbe, 10*sec, NeedNone), ev(GiveUp, 20*sec, NeedNone)}, PhaseOver, 1},
		{"interrupted", []Event{ev(Interrupt, 0, NeedNone)}, PhaseProbe, 0},
		{"interrupted and answered", []Event{ev(Interrupt, 0, NeedNone), ev(NextProbe, 10*sec, NeedNone)}, PhaseAnswer, 1},
		{"graded within it", []Event{ev(Interrupt, 0, NeedNone), ev(Grade, 10*sec, NeedNone)}, PhaseGrade, 1},
		{"stuck in it", []Event{ev(Interrupt, 0, NeedNone), ev(Stuck, 10*sec, NeedNone)}, PhaseAnswer, 0},
		{"left at once for grading", []Event{ev(Done, 0, NeedNone), ev(Grade, 0, NeedNone)}, PhaseGrade, 0},
		{"left at once for the next", []Event{ev(Done, 0, NeedNone), ev(NextProbe, 1*sec, NeedNone), ev(Grade, 20*sec, NeedNone)}, PhaseGrade, 1},
		{"a moment too short", []Event{ev(Done, 0, NeedNone), ev(Grade, 5*sec-1, NeedNone)}, PhaseGrade, 0},
		{"just long enough", []Event{ev(Done, 0, NeedNone), ev(Grade, 5*sec, NeedNone)}, PhaseGrade, 1},
		{"a pause is no answer", []Event{ev(Done, 0, NeedNone), ev(Pause, 1*sec, NeedNone), ev(Resume, 60*sec, NeedNone), ev(Grade, 61*sec, NeedNone)}, PhaseGrade, 0},
		{"an interruption left at once", []Event{ev(Interrupt, 0, NeedNone), ev(NextProbe, 1*sec, NeedNone)}, PhaseAnswer, 0},
		{"and one after", []Event{ev(Interrupt, 0, NeedNone), ev(Stuck, 10*sec, NeedNone), ev(Done, 20*sec, NeedNone), ev(Grade, 30*sec, NeedNone)}, PhaseGrade, 1},
	} {
		r := answering(t, 0, tt.events...)
		if r.Phase() != tt.phase || r.Depth() != tt.depth {
			t.Errorf("%s: depth %d in %s, want %d in %s", tt.name, r.Depth(), r.Phase(), tt.depth, tt.phase)
		}
	}
}

// Whatever happens, no rung is asked twice, no more than planned are asked, no
// more are answered than asked, and a tap that makes a difference makes it.
func TestProbesProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, es := genLived(t)
		r := New(p)
		askedIn := map[int][]int{}
		for _, e := range es {
			next, err := r.Do(e)
			if err != nil {
				continue
			}
			asked := askedIn[next.PartIndex()]
			if next.Phase() == PhaseProbe && (r.Phase() != PhaseProbe || e.Kind == NextProbe) {
				level := next.ProbeLevel()
				if level < 0 || level > 3 || slices.Contains(asked, level) {
					t.Fatalf("asked rung %d after %v", level, asked)
				}
				if want := e.Need.level(); slices.Contains(r.Needs(), e.Need) && level != want {
					t.Fatalf("need %q brought rung %d, want %d", e.Need, level, want)
				}
				if asked = append(asked, level); next.ProbeNumber() != len(asked) {
					t.Fatalf("probe %d is the %dth", next.ProbeNumber(), len(asked))
				}
			}
			askedIn[next.PartIndex()] = asked
			r = next
			if len(asked) > r.ProbesPlanned() && !r.Over() {
				t.Fatalf("%d probes, planned %d", len(asked), r.ProbesPlanned())
			}
			if d := r.Depth(); d < 0 || d > len(asked) {
				t.Fatalf("depth %d of %d probes in %s", d, len(asked), r.Phase())
			}
			for _, n := range r.Needs() {
				if slices.Contains(asked, n.level()) {
					t.Fatalf("need %q although rung %d was asked", n, n.level())
				}
			}
		}
	})
}

// An event's need is kept as a word, and none is kept as it always was.
func TestNeedInJSON(t *testing.T) {
	for want, e := range map[string]Event{
		`{"k":"done","at":5,"need":"number"}`:      {Done, 5, NeedNumber},
		`{"k":"probe","at":5,"need":"we"}`:         {NextProbe, 5, NeedWe},
		`{"k":"interrupt","at":5,"need":"option"}`: {Interrupt, 5, NeedOption},
		`{"k":"stuck","at":5}`:                     {Stuck, 5, NeedNone},
		`{"k":"done","at":5}`:                      {Done, 5, NeedNone},
	} {
		got, err := json.Marshal(e)
		var back Event
		if err != nil || string(got) != want || json.Unmarshal([]byte(want), &back) != nil || back != e {
			t.Errorf("%+v: %s, read as %+v, want %s", e, got, back, want)
		}
	}
	// A round written before rungs were: its probes came in the ladder's order.
	var r Round
	if err := json.Unmarshal([]byte(`{"plan": {"parts": [{"kind": "question"}]}, "phase": "probe", "asked": 3}`), &r); err != nil {
		t.Fatal(err)
	}
	if r.ProbeLevel() != 2 || r.Depth() != 2 {
		t.Errorf("rung %d, depth %d, want 2 and 2", r.ProbeLevel(), r.Depth())
	}
	for _, kept := range []string{`{"asked": 1, "levels": [5, 0, 0, 0]}`, `{"asked": 2, "levels": [2, 2, 0, 0]}`, `{"asked": 1, "levels": [-1]}`} {
		if err := json.Unmarshal([]byte(kept), &r); err == nil {
			t.Errorf("%s was read", kept)
		}
	}
}

// An answer that is said again has no probes, and comes to its grade at once.
func TestAgainHasNoProbes(t *testing.T) {
	first := uuid.UUID{15: 7}
	p := PlanAgain(uuid.UUID{15: 8}, &bank.Questions[0], first, uuid.UUID{15: 9})
	r := live(t, p, kinds(Begin, Go)...)
	if r.ProbesPlanned() != 0 || r.CanInterrupt() || len(r.Needs()) != 0 || r.Aims().Aim != 2*time.Minute || p.Aims.Check() != nil {
		t.Errorf("%d probes planned, needs %q, aims %+v", r.ProbesPlanned(), r.Needs(), r.Aims())
	}
	if r = live(t, p, kinds(Begin, Go, Done)...); r.Phase() != PhaseGrade {
		t.Errorf("the answer leads to %s", r.Phase())
	}
	b, err := json.Marshal(p)
	var back Plan
	if err == nil {
		err = json.Unmarshal(b, &back)
	}
	if d := cmp.Diff(p, back); err != nil || d != "" {
		t.Errorf("%v (-want +got):\n%s", err, d)
	}
}
