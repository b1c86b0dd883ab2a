package round

import (
	"context"
	"time"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/clockdrift"
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
	dv := view.RoundDial(s.r, v)
	pace, paceClass := view.Pace(v)
	s.Deps.Device.Clock.Paint([]device.Paint{
		{ID: ui.DialTime, Value: dv.Time},
		{ID: ui.DialWord, Value: dv.Word},
		{ID: ui.DialArc, Attr: "stroke-dasharray", Value: dv.Arc()},
		{ID: ui.DialArcHead, Attr: "transform", Value: dv.ArcHead()},
		{ID: ui.DialLap, Attr: "stroke-dasharray", Value: dv.LapArc()},
		{ID: ui.DialLapHead, Attr: "transform", Value: dv.LapHead()},
		{ID: ui.DialRoot, Attr: "class", Value: dv.Classes()},
		{ID: "round-left", Value: words.TimeLeft(v)},
		{ID: "round-pace", Value: pace},
		{ID: "round-pace", Attr: "class", Value: paceClass},
	})
	s.signalMark(v.Milestone)
	tellWord(s, dv.Word)
	s.Deps.Device.Clock.RunClock(view.RoundClock(s.r, v, now, s.surprises()))
}

// surprises reports whether interviewers may interrupt unasked, by the setting.
func (s *round) surprises() bool {
	return store.PrefIn(s.Deps.Store, &store.PrefInterrupt, s.r.Plan().Stage)
}

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
func (s *round) signalMark(sign interview.Milestone) {
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

// tell says something to those who listen and do not look. The timer itself is silent.
func tell(s *round, text string) {
	s.told = text
	s.Deps.Device.Page.SetText("round-told", text)
}

// tellWord says what the dial's word has become as time went by: good length, long, too long.
func tellWord(s *round, word string) {
	if s.lastWord != "" && word != s.lastWord {
		tell(s, textutil.UpperFirst(word)+".")
	}
	s.lastWord = word
}

// tellStep says what a step has done to the clock. What the interviewer says is told by itself.
func tellStep(s *round, k interview.EventKind) {
	v := s.r.View(s.Deps.Now().UnixMilli())
	s.lastWord = view.RoundDial(s.r, v).Word
	switch sheet := s.asksThin; {
	case k == interview.Pause && !sheet:
		s.told = "Paused at " + textutil.Clock(v.Elapsed) + "."
	case k == interview.Resume && s.need == interview.NeedNone:
		s.told = "Resumed."
	case k != interview.Pause && s.r.Phase() == interview.PhaseAnswer && s.need == interview.NeedNone:
		s.told = "Answering, aim " + textutil.Clock(v.Aim) + "."
	default:
		s.told = ""
	}
	s.asksThin = s.asksThin && k == interview.Pause
}

// correctClock leaves out of the round what somebody has set this device's clock by. It
// looks whenever the time matters: at each step, and when the clock is painted.
func (s *round) correctClock(ctx goapp.Context) {
	if !s.open || s.remote || s.busy || s.r.Over() {
		return
	}
	anchor, wall := &s.Deps.Store.ClockAnchor, s.Deps.Now().UnixMilli()
	drift := anchor.Drift(s.r, wall, s.Deps.Uptime())
	if !clockdrift.Noticeable(drift) {
		return
	}
	if s.r.Phase().Timed() && !s.r.Paused() {
		s.clockNotice = words.ClockDrift(drift)
	}
	before := s.r
	var events []interview.Event
	if !clockdrift.LooksLikeSleep(drift) {
		s.r, events = clockdrift.Without(s.r, wall, drift)
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
