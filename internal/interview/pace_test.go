package interview

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestPace(t *testing.T) {
	const s, m = time.Second, time.Minute
	// Twenty minutes of 2, 7, 7 and 4; on time within 40 seconds.
	onTime := []step{{Begin, 0}, {Go, 2 * m60}, {Go, 3 * m60}} // answering since minute 3, its part ends at 9
	with := func(more ...step) []step { return append(onTime[:3:3], more...) }
	for _, tt := range []struct {
		name  string
		plan  Plan
		steps []step
		at    int64
		pace  Pace
		slack time.Duration
	}{
		{"before it begins", plan(), nil, 0, PaceNone, 0},
		{"begun", plan(), []step{{Begin, 0}}, 0, PaceOnTime, 0},
		{"within the opening", plan(), []step{{Begin, 0}}, 2 * m60, PaceOnTime, 0},
		{"opening a little long", plan(), []step{{Begin, 0}}, 2*m60 + 40*sec, PaceOnTime, -40 * s},
		{"opening too long", plan(), []step{{Begin, 0}}, 2*m60 + 40*sec + 1, PaceBehind, -40*s - time.Millisecond},
		{"a short opening", plan(), []step{{Begin, 0}, {Go, 80 * sec}}, 80 * sec, PaceOnTime, 40 * s},
		{"a shorter one", plan(), []step{{Begin, 0}, {Go, 80*sec - 1}}, 5 * m60, PaceAhead, 40*s + time.Millisecond},
		{"to the end of a question's minutes", plan(), onTime, 9 * m60, PaceOnTime, 0},
		{"a minute later", plan(), onTime, 10 * m60, PaceBehind, -m},
		{"a paused round stands", plan(), with(step{Pause, 8 * m60}), 60 * m60, PaceOnTime, 0},
		{"a pause is nobody's", plan(), with(step{Pause, 8 * m60}, step{Resume, 58 * m60}), 60 * m60, PaceBehind, -m},
		{"so is grading", plan(), with(step{Grade, 10 * m60}), 60 * m60, PaceBehind, -m},
		{"and what comes after it", plan(), with(step{Grade, 10 * m60}, step{Graded, 60 * m60}), 62 * m60, PaceBehind, -m},
		{"a restart gives nothing back", plan(), with(step{Restart, 8 * m60}), 10 * m60, PaceBehind, -m},
		{"skipped: its time is in hand", plan(), with(step{Skip, 5 * m60}), 6 * m60, PaceAhead, 4 * m},
		{"an interruption is time of the part", plan(), with(step{Interrupt, 4 * m60}), 10 * m60, PaceBehind, -m},
		{"a clock set back counts for nothing", plan(), with(step{Pause, 8*m60 - 60*m60}, step{Resume, 8*m60 - 60*m60}), 14*m60 - 60*m60, PaceOnTime, 0},
		{"the closing has nothing after it", plan(), with(step{Skip, 5 * m60}, step{Skip, 5 * m60}), 19 * m60, PaceAhead, m},
		{"and can be over", plan(), with(step{Skip, 5 * m60}, step{Skip, 5 * m60}), 21 * m60, PaceBehind, -m},
		{"after it", plan(), with(step{Skip, 5 * m60}, step{Skip, 5 * m60}, step{Go, 6 * m60}), 21 * m60, PaceNone, 0},
		{"one question has none", single(), []step{{Begin, 0}}, 60 * m60, PaceNone, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if alone := live(t, tt.plan, tt.steps...).View(t0 + tt.at); alone.Pace != PaceNone {
				t.Errorf("alone it has the pace %d", alone.Pace)
			}
			tt.plan.Hosted = true
			v := live(t, tt.plan, tt.steps...).View(t0 + tt.at)
			if v.Pace != tt.pace || v.Slack != tt.slack {
				t.Errorf("pace %d, slack %v, want %d, %v", v.Pace, v.Slack, tt.pace, tt.slack)
			}
		})
	}
	// The hour of the example in the package's documentation.
	hour := Plan{Version: PlanVersion, Hosted: true, Minutes: 60, Aims: DefaultAims(), Parts: []Part{
		{Kind: Opening, Minutes: 5}, {Kind: Question, Minutes: 24}, {Kind: Question, Minutes: 23}, {Kind: Closing, Minutes: 8},
	}}
	r := live(t, hour, step{Begin, 0}, step{Go, 5 * m60}, step{Skip, 39 * m60})
	if v := r.View(t0 + 41*m60); v.Pace != PaceBehind || v.Slack != -10*m || v.RoundLeft != 19*m {
		t.Errorf("pace %d, slack %v, %v left", v.Pace, v.Slack, v.RoundLeft)
	}
}

// While nothing happens nobody gets ahead: the pace only falls, and never by
// more than the time that passed. The pace is the slack's.
func TestPaceFallsWithTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, es := genLived(t)
		p.Hosted = rapid.Bool().Draw(t, "hosted")
		r, _ := fold(p, es)
		at := t0
		if len(es) > 0 {
			at = es[len(es)-1].At
		}
		before := r.View(at)
		for range 5 {
			passed := rapid.Int64Range(0, 20*m60).Draw(t, "passed")
			at += passed
			v := r.View(at)
			if lost := before.Slack - v.Slack; lost < 0 || lost > before.RoundLeft-v.RoundLeft || lost > ms(passed) {
				t.Errorf("%v passed, the slack fell by %v and the round's clock by %v", ms(passed), lost, before.RoundLeft-v.RoundLeft)
			}
			if v.Pace > before.Pace {
				t.Errorf("pace %d became %d", before.Pace, v.Pace)
			}
			near := time.Duration(p.Minutes) * time.Minute / 30
			if running := p.Hosted && p.Minutes > 0 && !r.Ended() && r.Phase() != PhaseReady; running != (v.Pace != PaceNone) ||
				running && ((v.Pace == PaceBehind) != (v.Slack < -near) || (v.Pace == PaceAhead) != (v.Slack > near)) {
				t.Errorf("pace %d with a slack of %v in %s", v.Pace, v.Slack, r.Phase())
			}
			before = v
		}
	})
}

func TestSign(t *testing.T) {
	p := single()
	for _, tt := range []struct {
		name  string
		steps []step
		at    int64
		want  Milestone
	}{
		{"thinking", kinds(Begin), 10 * m60, MilestoneNone},
		{"an answer's beginning", kinds(Begin, Go), 0, MilestoneNone},
		{"a moment before two minutes", kinds(Begin, Go), 2*m60 - 1, MilestoneNone},
		{"two minutes", kinds(Begin, Go), 2 * m60, MilestoneGood},
		{"a moment before the aim", kinds(Begin, Go), 150*sec - 1, MilestoneGood},
		{"the aim", kinds(Begin, Go), 150 * sec, MilestoneAim},
		{"no longer good", kinds(Begin, Go), 180 * sec, MilestoneAim},
		{"too long", kinds(Begin, Go), 210 * sec, MilestoneOver},
		{"paused", append(kinds(Begin, Go), step{Pause, 130 * sec}), 60 * m60, MilestoneGood},
		{"begun again", append(kinds(Begin, Go), step{Restart, 130 * sec}), 180 * sec, MilestoneNone},
		{"a probe", append(kinds(Begin, Go), step{Done, 130 * sec}), 60 * m60, MilestoneNone},
		{"in an interruption", append(kinds(Begin, Go), step{Interrupt, 130 * sec}), 60 * m60, MilestoneNone},
		{"back: as it stood", append(kinds(Begin, Go), step{Interrupt, 130 * sec}, step{NextProbe, 10 * m60}), 10 * m60, MilestoneGood},
		{"and on", append(kinds(Begin, Go), step{Interrupt, 130 * sec}, step{NextProbe, 10 * m60}), 10*m60 + 20*sec, MilestoneAim},
		{"before the first, and on", append(kinds(Begin, Go), step{Interrupt, 60 * sec}, step{NextProbe, 10 * m60}), 10*m60 + m60, MilestoneGood},
	} {
		if got := live(t, p, tt.steps...).View(t0 + tt.at).Milestone; got != tt.want {
			t.Errorf("%s: sign %d, want %d", tt.name, got, tt.want)
		}
	}
	// A case's signs move with its aims: eight minutes, alone.
	p.Parts[0].Case = true
	r := live(t, p, kinds(Begin, Go)...)
	if early, good := r.View(t0+5*m60).Milestone, r.View(t0+8*m60).Milestone; early != MilestoneNone || good != MilestoneAim {
		t.Errorf("a case: sign %d at five minutes, %d at eight", early, good)
	}
}
