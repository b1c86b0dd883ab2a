package round

import (
	"context"
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// tick updates the clock when something about it changes other than its figures.
func (s *round) tick(ctx goapp.Context) {
	was := s.clockNotice
	if s.correctClock(ctx); s.clockNotice != was {
		ctx.Dispatch(func(goapp.Context) {}) // so that it shows
	}
	s.paint()
	if s.surpriseDue() {
		ctx.Dispatch(s.interrupt)
	}
}

// paint updates the clock without a render.
func (s *round) paint() {
	if s.remote {
		now := s.Deps.Now()
		s.Deps.Device.Page.SetText("resume-clock", view.RoundState(s.r, now))
		s.Deps.Device.Clock.RunClock(device.ClockFace{Wake: now.Add(time.Second).UnixMilli()})
		return
	}
	if !s.open || s.r.Over() || s.r.Phase() == interview.PhaseGrade {
		s.Deps.Device.Clock.RunClock(device.ClockFace{})
		return
	}
	now := s.Deps.Now().UnixMilli()
	v := s.r.View(now)
	dv := dial(s.r, v)
	pace, paceClass := paceWords(v)
	s.Deps.Device.Clock.Paint([]device.Paint{
		{ID: ui.DialTime, Value: dv.Time},
		{ID: ui.DialWord, Value: dv.Word},
		{ID: ui.DialArc, Attr: "stroke-dasharray", Value: dv.Arc()},
		{ID: ui.DialLap, Attr: "stroke-dasharray", Value: dv.LapArc()},
		{ID: ui.DialRoot, Attr: "class", Value: "dial " + dv.Class},
		{ID: ui.DialSign, Attr: "class", Value: "passed " + dv.Sign},
		{ID: "round-left", Value: roundLeft(v)},
		{ID: "round-pace", Value: pace},
		{ID: "round-pace", Attr: "class", Value: paceClass},
	})
	s.signalMark(v.Sign)
	s.Deps.Device.Clock.RunClock(running(s.r, v, now, s.surprises()))
}

// running tells the page how to run the clock by itself until something other than its
// figures changes.
func running(r interview.Round, v interview.View, now int64, surprises bool) device.ClockFace {
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

// surprises reports whether interviewers may interrupt unasked, by the setting.
func (s *round) surprises() bool { return s.Deps.Store.Pref(&store.PrefInterrupt) == store.On }

// afterSurprise is how long taps are ignored after an interruption: they were meant for
// what was on the screen before it.
const afterSurprise = 700 * time.Millisecond

// surpriseDue reports whether the interviewer interrupts now.
func (s *round) surpriseDue() bool {
	return s.open && !s.remote && !s.busy && !s.maybePause && s.surprises() && s.r.SurpriseDue(s.Deps.Now().UnixMilli())
}

// interrupt asks a probe in the middle of the answer. The phone vibrates, if that is on, for
// candidates who are not looking at it.
func (s *round) interrupt(ctx goapp.Context) {
	if !s.surpriseDue() {
		return // the answer has ended meanwhile
	}
	s.interruptedAt = s.Deps.Now()
	if s.Deps.Store.Pref(&store.PrefVibrate) == store.On {
		s.Deps.Device.Speech.Vibrate(200)
	}
	s.do(ctx, interview.Interrupt)
}

// signalMark signals that the answer's clock has passed a mark: the dial shows it anyway,
// and the phone vibrates or chimes if that is on. Marks passed while the page was hidden
// count as one.
func (s *round) signalMark(sign interview.Sign) {
	if sign <= s.lastMark {
		return
	}
	s.lastMark = sign
	if s.Deps.Store.Pref(&store.PrefVibrate) == store.On {
		s.Deps.Device.Speech.Vibrate(200)
	}
	if s.Deps.Store.Pref(&store.PrefChime) == store.On {
		s.Deps.Device.Speech.Chime()
	}
}

// paceWords says how the round does against its plan, and in which color.
func paceWords(v interview.View) (words, class string) {
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

// dial is what the clock shows at one moment.
func dial(r interview.Round, v interview.View) ui.DialView {
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
		dv.Sign = signClass(v.Sign)
		dv.Time = ui.Clock(v.Elapsed)
		dv.Class, dv.Word = answerBand(v)
	case interview.PhaseProbe:
		dv.Time = ui.Clock(v.Elapsed)
		dv.Word = "probe, aim for " + ui.Clock(v.Aim)
		if v.Left < 0 {
			dv.Class, dv.Word = "late", "long enough, finish"
		}
	case interview.PhaseThink:
		dv.Time, dv.Word = ui.Clock(v.Left), "to think"
		if v.Left <= 0 {
			dv.Class, dv.Word = "late", "begin when you can"
		}
	default:
		dv.Time, dv.Word = ui.Clock(v.Left), "for this part"
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
		return "early", "answering, aim for " + ui.Clock(v.Aim)
	}
}

// signClass names the mark of the clock that was passed last.
func signClass(sign interview.Sign) string {
	switch sign {
	case interview.SignGood:
		return "good"
	case interview.SignAim:
		return "aim"
	case interview.SignOver:
		return "over"
	}
	return ""
}

// correctClock leaves out of the round what somebody has set this device's clock by. It
// looks whenever the time matters: at each step, and when the clock is painted.
func (s *round) correctClock(ctx goapp.Context) {
	if !s.open || s.remote || s.busy || s.r.Over() {
		return
	}
	anchor, wall := &s.Deps.Store.ClockAnchor, s.Deps.Now().UnixMilli()
	drift := anchor.Drift(s.r, wall, s.Deps.Uptime())
	if !interview.Noticeable(drift) {
		return
	}
	if s.r.Phase().Timed() && !s.r.Paused() {
		s.clockNotice = driftNotice(drift)
	}
	before := s.r
	var events []interview.Event
	if !interview.Slept(drift) {
		s.r, events = s.r.WithoutDrift(wall, drift)
	}
	anchor.Set(s.r, wall, s.Deps.Uptime())
	// It shows at once: nothing was tapped that would have to be kept first.
	s.lastMoment.round = s.r
	for _, e := range events {
		next, err := before.Do(e)
		if err != nil {
			return
		}
		before = next
		s.correcting++
		s.Write(ctx, func(c context.Context) error { return s.History().Step(c, next, e) },
			func(goapp.Context, error) { s.correcting-- })
	}
}

// driftNotice says that the wall clock was seen to drift.
func driftNotice(drift time.Duration) string {
	switch {
	case interview.Slept(drift):
		return "This device slept for " + about(drift) + ", and the round’s clock went on."
	case drift < 0:
		return "This device’s clock was set back by " + about(-drift) + ". That counts for nothing in the round."
	}
	return "This device’s clock was set forward by " + about(drift) + ". That counts for nothing in the round."
}

// about is a length of time in words, in one unit.
func about(d time.Duration) string {
	in := func(unit time.Duration, one, many string) string {
		return textutil.Plural(int((d+unit/2)/unit), one, many)
	}
	switch {
	case d < 90*time.Second:
		return in(time.Second, "second", "seconds")
	case d < 90*time.Minute:
		return in(time.Minute, "minute", "minutes")
	case d < 36*time.Hour:
		return in(time.Hour, "hour", "hours")
	}
	return in(24*time.Hour, "day", "days")
}
