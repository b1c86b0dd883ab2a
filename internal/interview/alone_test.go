package interview

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// genAims are times that a candidate may set.
func genAims(t *rapid.T) Aims {
	seconds := func(name string, from, to int) time.Duration {
		return time.Duration(rapid.IntRange(from, to).Draw(t, name)) * time.Second
	}
	a := Aims{Think: seconds("think", 10, 180), Aim: seconds("aim", 60, 420), Probe: seconds("probe", 20, 240)}
	a.GreenFrom, a.GreenTo, a.OverFrom = a.Aim-20*time.Second, a.Aim+20*time.Second, a.Aim+time.Minute
	if err := a.Check(); err != nil {
		t.Fatal(err)
	}
	return a
}

// failer is a test or a rapid check.
type failer interface {
	Helper()
	Errorf(string, ...any)
	Fatal(...any)
	Fatalf(string, ...any)
}

// keepToAims plays a round whose candidate does everything in exactly the time it
// aims for, grading aside, and calls look after each step. It returns how long
// the round took.
func keepToAims(t failer, p Plan, look func(View)) time.Duration {
	t.Helper()
	at := t0
	r, err := New(p).Do(Event{Kind: Begin, At: at})
	if err != nil {
		t.Fatal(err)
	}
	for !r.Over() {
		v := r.View(at)
		look(v)
		k := Go
		switch v.Phase {
		case PhaseAnswer:
			k = Done
		case PhaseProbe:
			k = NextProbe
		case PhaseGrade:
			k = Graded
		}
		if v.Phase != PhaseGrade {
			at += v.Left.Milliseconds()
			look(r.View(at))
		}
		if r, err = r.Do(Event{Kind: k, At: at}); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(p.Questions()); r.QuestionsGraded() != n {
		t.Fatalf("%d of %d questions graded", r.QuestionsGraded(), n)
	}
	return ms(at - t0)
}

// aimsFit reports where keeping to the aims of p is behind, or done early by more
// than a tenth and more than early.
func aimsFit(t failer, name string, p Plan, early time.Duration) {
	p.Hosted = true
	took := keepToAims(t, p, func(v View) {
		if v.Pace == PaceBehind || v.Slack < 0 {
			t.Errorf("%s: behind by %v in %s", name, -v.Slack, v.Phase)
		}
	})
	if all := time.Duration(p.Minutes) * time.Minute; took > all || all-took > max(early, all/10) {
		t.Errorf("%s: kept to its aims it takes %v of %v", name, took, all)
	}
}

// Whoever keeps to what the clock aims for is never behind and done at most a tenth
// early, at every stage, with every interviewer, and in what is left of a round.
func TestAimsFitTheirRound(t *testing.T) {
	for _, o := range rounds {
		for seed := range uint64(200) {
			p, err := PlanRound(planID, o.stage, o.who, bank.BothTracks, bank.Questions, nil, seed, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			aimsFit(t, fmt.Sprintf("%s with %s, seed %d", o.stage, o.who, seed), p, 0)
		}
	}
	for seed := range uint64(50) {
		for _, r := range mustLoop(t, bank.BothTracks, bank.Questions, nil, nil, seed).Rounds {
			aimsFit(t, fmt.Sprintf("loop round with %s, seed %d", r.Interviewer, seed), r.Plan, 0)
			first := r.Plan.Questions()[0]
			aimsFit(t, fmt.Sprintf("rest of it with %s, seed %d", r.Interviewer, seed), r.Plan.Rest(func(q string) bool { return q == first }), 0)
		}
	}
}

// The same is true of whatever times somebody aims for, and of custom rounds, but
// for the minute that was rounded up: a tenth of a short round is less.
func TestAnyAimsFitTheirRound(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a := genAims(rt)
		o := rapid.SampledFrom(rounds).Draw(rt, "round")
		p, err := PlanRound(planID, o.stage, o.who, bank.BothTracks, bank.Questions, nil, rapid.Uint64().Draw(rt, "seed"), a)
		if err != nil {
			rt.Fatal(err)
		}
		aimsFit(rt, fmt.Sprintf("%s with %s and %+v", o.stage, o.who, a), p, time.Minute)
		w := CustomRound{
			rapid.SampledFrom(bank.LoopInterviewers()).Draw(rt, "who"),
			rapid.SliceOfNDistinct(rapid.SampledFrom(bank.Principles()), 1, 3, rapid.ID).Draw(rt, "principles"),
			rapid.IntRange(20, 60).Draw(rt, "minutes"),
		}
		if p, err := PlanCustomRound(planID, w, bank.BothTracks, bank.Questions, nil, 3, a); err == nil {
			aimsFit(rt, fmt.Sprintf("%+v and %+v", w, a), p, time.Minute)
		}
	})
}

// Alone, a phone screen and a loop round take about half an hour, and a recruiter's
// question fits into the five minutes it has in a real screen.
func TestHalfAnHourAlone(t *testing.T) {
	for _, o := range rounds {
		p, err := PlanRound(planID, o.stage, o.who, bank.BothTracks, bank.Questions, nil, 7, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		if o.stage == bank.RecruiterScreen {
			for _, part := range p.Parts {
				if part.Kind == Question && (part.Minutes > 5 || part.Probes != 1 || !part.Brief) {
					t.Errorf("%s: %+v", o.stage, part)
				}
			}
			continue
		}
		if p.Minutes < 25 || p.Minutes > 35 || p.Real != 60 {
			t.Errorf("%s with %s: %d minutes alone, %d with somebody", o.stage, o.who, p.Minutes, p.Real)
		}
	}
}

// A recruiter's question is answered at once: its answer begins with the question,
// one probe follows, and then it is graded.
func TestRecruiterLeavesNoTimeToThink(t *testing.T) {
	p, err := PlanRound(planID, bank.RecruiterScreen, bank.Recruiter, bank.TrackPM, bank.Questions, nil, 1, DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	r := live(t, p, step{Begin, 0}, step{Go, m60})
	if v := r.View(t0 + 2*m60); v.Phase != PhaseAnswer || v.Elapsed != time.Minute || v.Aim != 105*time.Second || r.AnswerBegan() != t0+m60 {
		t.Errorf("after the opening: %+v, the answer began at %d", v, r.AnswerBegan()-t0)
	}
	r = live(t, p, step{Begin, 0}, step{Go, m60}, step{Done, 3 * m60}, step{NextProbe, 4 * m60})
	if r.Phase() != PhaseGrade || r.ProbesPlanned() != 1 {
		t.Errorf("after one probe of %d: %s", r.ProbesPlanned(), r.Phase())
	}
}

// A round that was planned and begun before rounds were fitted to what they take
// alone goes on as it was: its hour, its minute to think, and half of its share
// for a case.
func TestOldPlansStayAsTheyWere(t *testing.T) {
	p := plan()
	p.Minutes, p.Stage, p.Interviewer = 60, bank.PhoneScreen, bank.SeniorPM
	p.Parts[2].Case, p.Parts[2].Minutes = true, 12
	r := live(t, p, step{Begin, 0}, step{Go, m60}, step{Skip, 2 * m60}, step{Go, 3 * m60})
	if v := r.View(t0 + 3*m60); v.Aim != 6*time.Minute || v.RoundLeft != 57*time.Minute || p.RealMinutes() != 60 {
		t.Errorf("%+v, %d minutes", v, p.RealMinutes())
	}
}
