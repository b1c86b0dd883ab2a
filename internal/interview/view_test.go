package interview

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestView(t *testing.T) {
	const s, m = time.Second, time.Minute
	// In the answer to question a, 90 seconds after the round began.
	answer := []step{{Begin, 0}, {Go, 60 * sec}, {Go, 90 * sec}}
	with := func(more ...step) []step { return append(answer[:len(answer):len(answer)], more...) }
	for _, tt := range []struct {
		name  string
		plan  Plan
		steps []step
		at    int64
		want  View
	}{
		{
			"before it begins", plan(), nil, 0,
			View{Phase: PhaseReady, RoundLeft: 20 * m, HasRoundClock: true},
		},
		{
			"opening", plan(),
			[]step{{Begin, 0}},
			30 * sec,
			View{Phase: PhaseOpening, Elapsed: 30 * s, Left: 90 * s, Aim: 2 * m, RoundLeft: 19*m + 30*s, HasRoundClock: true},
		},
		{
			"opening too long", plan(),
			[]step{{Begin, 0}},
			150 * sec,
			View{Phase: PhaseOpening, Elapsed: 150 * s, Left: -30 * s, Aim: 2 * m, RoundLeft: 17*m + 30*s, HasRoundClock: true},
		},
		{
			"a question alone has no round clock", single(),
			[]step{{Begin, 0}},
			20 * sec,
			View{Phase: PhaseThink, Elapsed: 20 * s, Left: 40 * s, Aim: m},
		},
		{
			"thinking too long", single(),
			[]step{{Begin, 0}},
			61 * sec,
			View{Phase: PhaseThink, Elapsed: 61 * s, Left: -1 * s, Aim: m},
		},
		{
			"an answer begins early", plan(), answer, 90 * sec,
			View{Phase: PhaseAnswer, Left: 150 * s, Aim: 150 * s, Band: BandEarly, RoundLeft: 18*m + 30*s, HasRoundClock: true},
		},
		{
			"a moment before green", plan(), answer, 90*sec + 120*sec - 1,
			View{Phase: PhaseAnswer, Elapsed: 2*m - time.Millisecond, Left: 30*s + time.Millisecond, Aim: 150 * s, Band: BandEarly, RoundLeft: 16*m + 30*s + time.Millisecond, HasRoundClock: true},
		},
		{
			"green", plan(), answer, 90*sec + 120*sec,
			View{Phase: PhaseAnswer, Elapsed: 2 * m, Left: 30 * s, Aim: 150 * s, Band: BandGreen, RoundLeft: 16*m + 30*s, HasRoundClock: true},
		},
		{
			"late", plan(), answer, 90*sec + 180*sec,
			View{Phase: PhaseAnswer, Elapsed: 3 * m, Left: -30 * s, Aim: 150 * s, Band: BandLate, RoundLeft: 15*m + 30*s, HasRoundClock: true},
		},
		{
			"over, and not cut off", plan(), answer, 90*sec + 210*sec,
			View{Phase: PhaseAnswer, Elapsed: 210 * s, Left: -60 * s, Aim: 150 * s, Band: BandOver, RoundLeft: 15 * m, HasRoundClock: true},
		},
		{
			"after a phone slept for an hour", plan(), answer, 90*sec + 60*m60,
			View{Phase: PhaseAnswer, Elapsed: 60 * m, Left: -57*m - 30*s, Aim: 150 * s, Band: BandOver, RoundLeft: -41*m - 30*s, HasRoundClock: true},
		},
		{
			"paused: all clocks stand", plan(), with(step{Pause, 100 * sec}), 100*sec + 10*m60,
			View{Phase: PhaseAnswer, Paused: true, Elapsed: 10 * s, Left: 140 * s, Aim: 150 * s, Band: BandEarly, RoundLeft: 18*m + 20*s, HasRoundClock: true},
		},
		{
			"resumed: they go on from there", plan(), with(step{Pause, 100 * sec}, step{Resume, 700 * sec}), 705 * sec,
			View{Phase: PhaseAnswer, Elapsed: 15 * s, Left: 135 * s, Aim: 150 * s, Band: BandEarly, RoundLeft: 18*m + 15*s, HasRoundClock: true},
		},
		{
			"restarted: the phase's begins again, the round's doesn't", plan(), with(step{Restart, 120 * sec}), 125 * sec,
			View{Phase: PhaseAnswer, Elapsed: 5 * s, Left: 145 * s, Aim: 150 * s, Band: BandEarly, RoundLeft: 17*m + 55*s, HasRoundClock: true},
		},
		{
			"a probe is green", plan(), with(step{Done, 240 * sec}), 240*sec + 89*sec,
			View{Phase: PhaseProbe, Elapsed: 89 * s, Left: s, Aim: 90 * s, Band: BandGreen, RoundLeft: 14*m + 31*s, HasRoundClock: true},
		},
		{
			"until its time", plan(), with(step{Done, 240 * sec}), 240*sec + 90*sec,
			View{Phase: PhaseProbe, Elapsed: 90 * s, Aim: 90 * s, Band: BandOver, RoundLeft: 14*m + 30*s, HasRoundClock: true},
		},
		{
			"grading: the round's clock stands", plan(), with(step{Grade, 240 * sec}), 240*sec + 5*m60,
			View{Phase: PhaseGrade, Elapsed: 5 * m, RoundLeft: 16 * m, HasRoundClock: true},
		},
		{
			"and goes on after it", plan(), with(step{Grade, 240 * sec}, step{Graded, 540 * sec}), 550 * sec,
			View{Phase: PhaseThink, Elapsed: 10 * s, Left: 50 * s, Aim: m, RoundLeft: 15*m + 50*s, HasRoundClock: true},
		},
		{
			"over: what was left stays", plan(), with(step{Skip, 120 * sec}, step{Skip, 120 * sec}, step{Go, 240 * sec}), 60 * m60,
			View{Phase: PhaseOver, RoundLeft: 16 * m, HasRoundClock: true},
		},
		{
			"given up before it began", plan(),
			[]step{{GiveUp, 0}},
			60 * m60,
			View{Phase: PhaseOver, RoundLeft: 20 * m, HasRoundClock: true},
		},
		{
			"given up in a pause", plan(), with(step{Pause, 100 * sec}, step{GiveUp, 900 * sec}), 60 * m60,
			View{Phase: PhaseOver, RoundLeft: 18*m + 20*s, HasRoundClock: true},
		},
		{
			"given up while grading", plan(), with(step{Grade, 240 * sec}, step{GiveUp, 900 * sec}), 60 * m60,
			View{Phase: PhaseOver, RoundLeft: 16 * m, HasRoundClock: true},
		},
		{
			"looked at with a clock behind the last event", plan(), answer, -m60,
			View{Phase: PhaseAnswer, Left: 150 * s, Aim: 150 * s, Band: BandEarly, RoundLeft: 18*m + 30*s, HasRoundClock: true},
		},
		{
			// The 10 s of the answer are carried along, and 5 s more pass.
			"a clock set back", plan(), with(step{Pause, 100 * sec}, step{Resume, 100*sec - 60*m60}), 105*sec - 60*m60,
			View{Phase: PhaseAnswer, Elapsed: 15 * s, Left: 135 * s, Aim: 150 * s, Band: BandEarly, RoundLeft: 18*m + 15*s, HasRoundClock: true},
		},
		{
			"a clock set back while grading", plan(), with(step{Grade, 240 * sec}, step{Graded, 240*sec - 60*m60}), 250*sec - 60*m60,
			View{Phase: PhaseThink, Elapsed: 10 * s, Left: 50 * s, Aim: m, RoundLeft: 15*m + 50*s, HasRoundClock: true},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := live(t, tt.plan, tt.steps...).View(t0 + tt.at)
			// Pace and signs have tests of their own.
			got.Pace, got.Slack, got.Milestone = 0, 0, 0
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestSpent(t *testing.T) {
	const s = time.Second
	type spent struct {
		Think, Answer time.Duration
		Probes        []time.Duration
		Began         int64 // ms after t0; -1: not yet
	}
	way := []step{{Begin, 0}, {Go, 20 * sec}, {Pause, 50 * sec}, {Resume, 80 * sec}, {Done, 170 * sec}, {NextProbe, 230 * sec}, {Pause, 235 * sec}}
	for _, tt := range []struct {
		name  string
		steps []step
		want  spent
	}{
		{"not begun", nil, spent{Began: -1}},
		{"begun", way[:1], spent{Began: -1}},
		{"thought", way[:2], spent{Think: 20 * s, Began: 20 * sec}},
		{"paused", way[:3], spent{Think: 20 * s, Answer: 30 * s, Began: 20 * sec}},
		{"the pause doesn't count", way[:4], spent{Think: 20 * s, Answer: 30 * s, Began: 20 * sec}},
		{"first probe", way[:5], spent{20 * s, 120 * s, []time.Duration{0}, 20 * sec}},
		{"second probe", way[:6], spent{20 * s, 120 * s, []time.Duration{60 * s, 0}, 20 * sec}},
		{"paused in it", way[:7], spent{20 * s, 120 * s, []time.Duration{60 * s, 5 * s}, 20 * sec}},
		{
			"given up in the pause", append(way[:7:7], step{GiveUp, 999 * sec}),
			spent{20 * s, 120 * s, []time.Duration{60 * s, 5 * s}, 20 * sec},
		},
		{
			"graded without probes",
			[]step{{Begin, 0}, {Go, 5 * sec}, {Grade, 65 * sec}},
			spent{Think: 5 * s, Answer: 60 * s, Began: 5 * sec},
		},
		{
			"a restart forgets",
			[]step{{Begin, 0}, {Go, 5 * sec}, {Restart, 65 * sec}, {Grade, 95 * sec}},
			spent{Think: 5 * s, Answer: 30 * s, Began: 65 * sec},
		},
		{
			"a restarted probe",
			[]step{{Begin, 0}, {Go, 5 * sec}, {Done, 65 * sec}, {Restart, 95 * sec}, {Grade, 105 * sec}},
			spent{5 * s, 60 * s, []time.Duration{10 * s}, 5 * sec},
		},
		{
			"a clock set back by an hour",
			[]step{{Begin, 0}, {Go, 5 * sec}, {Done, 65*sec - 60*m60}, {Grade, 95*sec - 60*m60}},
			// Nothing is known of the time of the answer but that it was no less than none.
			spent{5 * s, 0, []time.Duration{30 * s}, 65*sec - 60*m60},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := live(t, single(), tt.steps...)
			var got spent
			got.Think, got.Answer, got.Probes = r.Spent()
			got.Began = -1
			if began := r.AnswerBegan(); began != 0 {
				got.Began = began - t0
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// What was spent on one question is forgotten with the next.
func TestSpentStartsAfresh(t *testing.T) {
	r := live(t, plan(), step{Begin, 0}, step{Go, 0}, step{Go, 9 * sec}, step{Done, 90 * sec}, step{Grade, 99 * sec}, step{Graded, 200 * sec})
	think, answer, probes := r.Spent()
	if think != 0 || answer != 0 || probes != nil || r.AnswerBegan() != 0 {
		t.Errorf("spent %v, %v, %v since %d", think, answer, probes, r.AnswerBegan())
	}
}

func TestQuestionNumber(t *testing.T) {
	for _, c := range []struct {
		name  string
		r     Round
		n, of int
	}{
		{"before the round", New(plan()), 0, 2},
		{"opening", live(t, plan(), kinds(Begin)...), 0, 2},
		{"first question", live(t, plan(), kinds(Begin, Go)...), 1, 2},
		{"second question", live(t, plan(), kinds(Begin, Go, Skip)...), 2, 2},
		{"closing", live(t, plan(), kinds(Begin, Go, Skip, Skip)...), 0, 2},
		{"one alone", live(t, single(), kinds(Begin)...), 1, 1},
		{"no plan", Round{}, 0, 0},
	} {
		if n, of := c.r.QuestionNumber(); n != c.n || of != c.of {
			t.Errorf("%s: question %d of %d, want %d of %d", c.name, n, of, c.n, c.of)
		}
	}
}
