package view

import (
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"
)

// RoundClock tells the page how to run the clock by itself until something other than its
// figures changes.
func RoundClock(r interview.Round, v interview.View, now int64, surprises bool) device.ClockFace {
	if v.Paused {
		return device.ClockFace{}
	}
	const minute = int64(time.Minute / time.Millisecond)
	c := device.ClockFace{Wake: now + minute/2} // how the round keeps to its plan may change
	wake := func(in time.Duration) {
		if at := now + in.Milliseconds(); in > 0 && at < c.Wake {
			c.Wake = at
		}
	}
	from, end := now-v.Elapsed.Milliseconds(), now+v.Left.Milliseconds()
	switch v.Phase {
	case interview.PhaseAnswer:
		a := r.Aims()
		for _, at := range []time.Duration{a.GreenFrom, a.Aim, a.GreenTo, a.OverFrom} {
			wake(at - v.Elapsed)
		}
		if at, ok := r.Surprise(); ok && surprises {
			wake(at - v.Elapsed)
		}
		c.Figures = []device.Figure{{ID: ui.DialTime, From: from}}
	case interview.PhaseProbe:
		c.Figures = []device.Figure{{ID: ui.DialTime, From: from}}
	default:
		c.Figures = []device.Figure{{ID: ui.DialTime, From: end, Down: true}}
	}
	wake(v.Left)
	if v.HasRoundClock {
		wake(v.RoundLeft)
		f := device.Figure{ID: "round-left", From: now + v.RoundLeft.Milliseconds(), Down: true, After: " left"}
		if v.RoundLeft < 0 {
			f.Down, f.After = false, " over"
		}
		c.Figures = append(c.Figures, f)
	}
	if v.Aim > 0 {
		c.Arcs = []device.Arc{
			{ID: ui.DialArc, From: from, Length: v.Aim},
			{ID: ui.DialLap, From: from, Length: v.Aim, Lap: 1},
		}
	}
	return c
}

// Pace says how the round does against its plan, and in which color.
func Pace(v interview.View) (words, class string) {
	minutes := strconv.Itoa(int((v.Slack.Abs() + 30*time.Second) / time.Minute))
	switch v.Pace {
	case interview.PaceBehind:
		return minutes + " min behind", "pace behind"
	case interview.PaceAhead:
		return minutes + " min ahead", "pace ahead"
	case interview.PaceOnTime:
		return "on time", "pace"
	}
	return "", "pace"
}

// RoundDial is what the clock shows at one moment.
func RoundDial(r interview.Round, v interview.View) ui.DialView {
	share := func(d time.Duration) float64 {
		if v.Aim <= 0 {
			return 0
		}
		return float64(d) / float64(v.Aim)
	}
	dv := ui.DialView{Fill: share(v.Elapsed), Lap: share(v.Elapsed) - 1, Class: "early"}
	switch v.Phase {
	case interview.PhaseAnswer:
		a := r.Aims()
		dv.Marks = []float64{share(a.GreenFrom), share(a.Aim), share(a.OverFrom)}
		dv.Sign = signClass(v.Milestone)
		dv.Time = textutil.Clock(v.Elapsed)
		dv.Class, dv.Word = answerBand(v)
	case interview.PhaseProbe:
		dv.Time = textutil.Clock(v.Elapsed)
		dv.Word = "probe, aim for " + textutil.Clock(v.Aim)
		if v.Left < 0 {
			dv.Class, dv.Word = "late", "long enough, finish"
		}
	case interview.PhaseThink:
		dv.Time, dv.Word = textutil.Clock(v.Left), "to think"
		if v.Left <= 0 {
			dv.Class, dv.Word = "late", "begin when you can"
		}
	default:
		dv.Time, dv.Word = textutil.Clock(v.Left), "for this part"
		if v.Left <= 0 {
			dv.Class, dv.Word = "late", "time to move on"
		}
	}
	if v.Paused {
		dv.Class, dv.Word = dv.Class+" paused", "paused"
	}
	return dv
}

// answerBand puts a word beside the color of an answer's clock.
func answerBand(v interview.View) (class, word string) {
	switch v.Band {
	case interview.BandGreen:
		return "green", "good length, land it"
	case interview.BandLate:
		return "late", "long, close on the result"
	case interview.BandOver:
		return "over", "too long, stop here"
	default:
		return "early", "answering, aim for " + textutil.Clock(v.Aim)
	}
}

// signClass names the mark of the clock that was passed last.
func signClass(sign interview.Milestone) string {
	switch sign {
	case interview.MilestoneGood:
		return "good"
	case interview.MilestoneAim:
		return "aim"
	case interview.MilestoneOver:
		return "over"
	}
	return ""
}
