package interview

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// t0 is when most rounds of the tests begin, in Unix milliseconds.
const t0 = int64(1_772_000_000_000)

const (
	sec = int64(1000)
	m60 = 60 * sec
)

var (
	planID = uuid.MustParse("019a0000-0000-7000-8000-000000000001")

	inside = cmp.AllowUnexported(Round{})
)

// plan is a round of two questions: 20 minutes with 2 of opening and 4 of closing.
func plan() Plan {
	return Plan{
		ID: planID, Version: 1, Stage: bank.OnsiteLoop, Interviewer: bank.BarRaiser,
		Seed: 1<<63 + 1, Minutes: 20, Aims: DefaultAims(),
		Parts: []Part{
			{Kind: Opening, Minutes: 2},
			{Kind: Question, Question: "a", Minutes: 7},
			{Kind: Question, Question: "b", Minutes: 7},
			{Kind: Closing, Minutes: 4},
		},
	}
}

func single() Plan {
	return PlanQuestion(planID, &bank.Question{ID: "q"}, DefaultAims())
}

// step is an event so many milliseconds after t0.
type step struct {
	kind EventKind
	at   int64
}

// live gives the steps to a round of p. All of them must fit.
func live(t testing.TB, p Plan, steps ...step) Round {
	t.Helper()
	r := New(p)
	for i, s := range steps {
		var err error
		if r, err = r.Do(Event{Kind: s.kind, At: t0 + s.at}); err != nil {
			t.Fatalf("step %d: %v", i, err)
		}
	}
	return r
}

// kinds are events one after another, all at the same moment.
func kinds(ks ...EventKind) []step {
	out := make([]step, len(ks))
	for i, k := range ks {
		out[i].kind = k
	}
	return out
}

var allKinds = []EventKind{Begin, Go, Done, NextProbe, Grade, Graded, Skip, Pause, Resume, Restart, GiveUp, Interrupt, Stuck}

// allNeeds are all there are, and one of a newer program.
var allNeeds = []Need{NeedNone, NeedNumber, NeedWe, NeedOption, "later"}

// genEvents draws events that mostly fit nothing in particular; the clock runs
// on, now and then leaps, and now and then is set back.
func genEvents() *rapid.Generator[[]Event] {
	ahead := rapid.OneOf(rapid.Int64Range(0, 5*m60), rapid.Int64Range(0, 5*m60), rapid.Int64Range(0, 5*m60),
		rapid.Int64Range(-2*60*m60, 48*60*m60))
	return rapid.Custom(func(t *rapid.T) []Event {
		at := t0
		es := []Event{{Kind: Begin, At: at}}
		for range rapid.IntRange(0, 40).Draw(t, "events") {
			at += ahead.Draw(t, "ahead")
			es = append(es, genEvent(t, allKinds, at))
		}
		return es
	})
}

func genEvent(t *rapid.T, of []EventKind, at int64) Event {
	return Event{Kind: rapid.SampledFrom(of).Draw(t, "kind"), At: at, Need: rapid.SampledFrom(allNeeds).Draw(t, "need")}
}

// genLife draws events that all fit a round of p and rarely leave it early, so
// that probes and interruptions come in all orders; the clock is as genEvents'.
func genLife(p Plan) *rapid.Generator[[]Event] {
	usual := map[Phase][]EventKind{
		PhaseReady: {Begin}, PhaseOpening: {Go}, PhaseThink: {Go}, PhaseAnswer: {Done, Done, Interrupt, Interrupt, Grade},
		PhaseProbe: {NextProbe, NextProbe, NextProbe, Stuck, Grade}, PhaseGrade: {Graded, Skip}, PhaseClosing: {Go},
	}
	ahead := rapid.OneOf(rapid.Int64Range(0, 5*m60), rapid.Int64Range(0, 5*m60), rapid.Int64Range(-2*60*m60, 5*60*m60))
	return rapid.Custom(func(t *rapid.T) []Event {
		r, at := New(p), t0
		var es []Event
		for range rapid.IntRange(1, 40).Draw(t, "events") {
			of := usual[r.Phase()]
			if rapid.IntRange(0, 4).Draw(t, "odd") == 0 {
				of = []EventKind{Pause, Restart, Skip, GiveUp}
			}
			if r.Paused() {
				of = []EventKind{Resume}
			}
			if len(of) == 0 {
				break
			}
			at += ahead.Draw(t, "ahead")
			e := genEvent(t, of, at)
			if next, err := r.Do(e); err == nil {
				r, es = next, append(es, e)
			}
		}
		return es
	})
}

func genPlan() *rapid.Generator[Plan] {
	return rapid.Custom(func(t *rapid.T) Plan {
		p := rapid.SampledFrom([]func() Plan{plan, single}).Draw(t, "plan")()
		for i := range p.Parts {
			p.Parts[i].Probes = rapid.IntRange(0, ProbeCount).Draw(t, "probes")
		}
		p.GradeAtEnd = rapid.Bool().Draw(t, "grade at end")
		p.VaryProbes = rapid.Bool().Draw(t, "vary probes")
		if rapid.Bool().Draw(t, "other aims") {
			p.Aims.Think = time.Duration(rapid.IntRange(0, 300).Draw(t, "think")) * time.Second
			p.Aims.Probe = time.Duration(rapid.IntRange(0, 300).Draw(t, "probe")) * time.Second
		}
		return p
	})
}
