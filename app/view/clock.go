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
	from := now - v.Elapsed.Milliseconds()
	if v.Phase == interview.PhaseAnswer {
		a := r.Aims()
		for _, at := range []time.Duration{a.GreenFrom, a.Aim, a.GreenTo, a.OverFrom} {
			wake(at - v.Elapsed)
		}
		if at, ok := r.Surprise(); ok && surprises {
			wake(at - v.Elapsed)
		}
	}
	c.Figures = []device.Figure{{ID: ui.DialTime, From: from}}
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
	dv := ui.DialView{Time: textutil.Clock(v.Elapsed), Fill: share(v.Elapsed), Lap: share(v.Elapsed) - 1, Class: "early"}
	switch aim := textutil.Clock(v.Aim); v.Phase {
	case interview.PhaseAnswer:
		dv.Good = share(r.Aims().GreenFrom)
		dv.Class, dv.Word = answerBand(v)
	case interview.PhaseProbe:
		dv.Word = "aim " + aim
		if v.Left <= 0 {
			dv.Class, dv.Word = "late", "long, aim "+aim
		}
	case interview.PhaseThink:
		dv.Class, dv.Word = "early walk", "think, up to "+aim
		if v.Left <= 0 {
			dv.Class, dv.Word = "late walk", "begin when you can"
		}
	default:
		dv.Word = "up to " + aim
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
	aim := "aim " + textutil.Clock(v.Aim)
	switch v.Band {
	case interview.BandGreen:
		return "green", "good length"
	case interview.BandLate:
		return "late", "long, " + aim
	case interview.BandOver:
		return "over", "too long"
	default:
		return "early", aim
	}
}
