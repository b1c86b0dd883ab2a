package round

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Screens embed these by an unexported name: go-app overwrites the exported fields of a
// component when one comes back to its address, an embedded one among them.
type (
	page    = shell.Page
	starter = shell.Starter
)

// round is the interview under way, from its opening to its last grade. The
// interview is a value that only events change; this screen shows the value and
// turns taps into events. Each step is kept before it shows.
type round struct {
	page
	starter

	r    interview.Round
	open bool // there is a round to show

	elsewhere bool // it runs in another window, and is only shown here
	unread    bool // it could run here, but could not be read again

	busy   bool                // a step is being kept
	step   interview.EventKind // which one
	queued []interview.Event   // the taps made meanwhile
	hid    time.Time           // when the page went to the back meanwhile; zero: it did not
	rest   bool                // the round may have to be paused for the time it was away
	seen   int64               // when it was seen last before
	lost   string              // why the last step was not this round's any more, in a sentence

	correcting  int    // steps that are being kept although they show already
	clockNotice string // what this device's clock was seen to do, in a sentence

	form form // the sheet of the present question

	need   interview.Need // what the candidate admits the answer lacked
	sign   interview.Sign // the mark of the clock that was told last
	broke  time.Time      // when the interviewer broke in last
	typing bool           // the field for notes is open
	player view.Player
	media  media
	was    moment // what media was brought in step with last
}

// NewRound makes the screen.
func NewRound(p page) goapp.Composer {
	s := &round{page: p}
	s.form.s = s
	return s
}

func (s *round) OnMount(ctx goapp.Context) {
	s.page.OnMount(ctx)
	if !s.HasStore() {
		return
	}
	s.r, s.form.sheet, s.open = s.History().CurrentRound()
	s.OnBegun = func(ctx goapp.Context) {
		s.r, s.form.sheet, s.open = s.History().CurrentRound()
		s.settle(ctx)
		s.fromTop(ctx)
		s.react(interview.Begin)
	}
	s.media = newMedia(s, ctx)
	s.Cleanup(s.Deps.Device.Clock.OnClock(func() { s.tick(ctx) }))
	s.Cleanup(func() { s.Deps.Device.Clock.RunClock(device.ClockFace{}) })
	s.Cleanup(s.Deps.Device.Tabs.OnRoundChange(func() { ctx.Dispatch(s.moved) }))
	s.Cleanup(s.onLeave())
	s.Cleanup(s.form.keepTyped) // whichever way the screen is left
	s.Cleanup(s.Deps.Device.Page.OnLeave(s.form.onPageLeave))
	s.Cleanup(s.Deps.Store.Watch(func() { ctx.Dispatch(s.heard) }))
	s.rest, s.seen = s.pauses() && s.Deps.Store.ResumedRound == s.r.Plan().ID, s.Deps.Device.Clock.RoundSeen(s.r.Plan().ID.String())
	s.claim(ctx, false)
	s.Cleanup(s.Deps.Device.Page.OnHidden(func() {
		// A page in the back may stand still before it is dispatched, or kept.
		at := s.Deps.Now()
		ctx.Dispatch(func(ctx goapp.Context) {
			s.form.keepTyped()
			s.hidden(ctx, at)
		})
	}))
	s.Cleanup(s.Deps.Device.Recorder.OnRecordingChange(func() { ctx.Dispatch(func(goapp.Context) { s.media.recordingChanged() }) }))
	s.Cleanup(s.Deps.Device.Recognition.OnTranscript(func() { ctx.Dispatch(func(goapp.Context) { s.media.heard() }) }))
	s.typing = s.form.sheet.Said != ""
	s.sign = s.r.View(s.Deps.Now().UnixMilli()).Sign // passed before: no news
	s.react("")
	s.form.restore(ctx)
}

// hidden is when the page goes to the back: a call, a locked screen, another
// app, a closed tab. The clock goes on or pauses, as set.
func (s *round) hidden(ctx goapp.Context, at time.Time) {
	switch {
	case s.busy:
		s.hid = at
	case s.pauses():
		s.doAt(ctx, interview.Pause, time.UnixMilli(max(at.UnixMilli(), s.r.Last())))
	}
}

// away makes up for a pause that could not be kept, as when the page was closed or
// killed: the program begins with a round that is to pause and does not. It is
// paused at the moment it was seen last, or took its last step.
func (s *round) away(ctx goapp.Context) {
	was := s.rest && !s.busy
	s.rest, s.Deps.Store.ResumedRound = false, uuid.Nil
	if was {
		s.hidden(ctx, time.UnixMilli(s.seen))
		s.rest = s.busy
	}
}

// pauses reports whether leaving the round pauses it now.
func (s *round) pauses() bool {
	return s.open && !s.elsewhere && s.r.Phase().Timed() && !s.r.Paused() && s.Deps.Store.Pref(&store.PrefLeave) == store.Off
}

// fromTop shows another screen of the round from its top and says its title to
// those who listen: the address stays, so that nothing else does.
func (s *round) fromTop(ctx goapp.Context) {
	s.Ctx(ctx).Defer(func(goapp.Context) {
		if goapp.IsClient {
			goapp.Window().Call("scrollTo", 0, 0)
		}
		s.Deps.Device.Page.Focus("title")
	})
}

func (s *round) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	s.settle(ctx)
}

// settle brings what go-app does not hold in step after a change: the clock's
// moving parts and what stands in the text fields.
func (s *round) settle(ctx goapp.Context) {
	ctx.Defer(func(ctx goapp.Context) {
		s.tick(ctx)
		s.form.fillFields()
	})
}

func (s *round) Render() goapp.UI {
	switch {
	case !s.HasStore():
		return s.Frameless("round", shell.Heading("Your round"), goapp.P().Class("muted").Text("Your round shows here in a moment."))
	case !s.open:
		return s.Frameless("round", shell.Heading("Your round"), ui.Empty("No round is under way.",
			"Begin one from Today, or pick a question.",
			ui.LinkButton(s.Link("/"), ui.Primary, "To Today")))
	case s.r.Over():
		return s.over()
	case s.elsewhere:
		return s.following()
	case s.r.Phase() == interview.PhaseGrade:
		return s.form.grade()
	default:
		return s.speaking()
	}
}

// astray reports a tap that means nothing: a doubled one, and one that was on its
// way to another button when the interviewer broke in.
func (s *round) astray(e goapp.Event) bool {
	return shell.SecondTap(e) || s.Deps.Now().Sub(s.broke) < afterSurprise
}

// onGo is the one wide button. Which event it means depends on the phase.
func (s *round) onGo(ctx goapp.Context, e goapp.Event) {
	if s.astray(e) {
		return
	}
	switch s.r.Phase() {
	case interview.PhaseAnswer:
		s.do(ctx, interview.Done)
	case interview.PhaseProbe:
		s.do(ctx, interview.NextProbe)
	default:
		s.do(ctx, interview.Go)
	}
}

func (s *round) onPause(ctx goapp.Context, _ goapp.Event) {
	if s.r.Paused() {
		s.do(ctx, interview.Resume)
	} else {
		s.do(ctx, interview.Pause)
	}
}

// do makes one step: the new value is kept, then shown.
func (s *round) do(ctx goapp.Context, k interview.EventKind) { s.doAt(ctx, k, s.Deps.Now()) }

func (s *round) doAt(ctx goapp.Context, k interview.EventKind, at time.Time) {
	if s.elsewhere {
		return
	}
	if s.busy {
		s.enqueue(shell.Event(k, at))
		return
	}
	s.clockNotice = ""
	s.correctClock(ctx)
	e := shell.Event(k, at)
	if k == interview.Done || k == interview.NextProbe || k == interview.Interrupt {
		e.Need = s.need
	}
	next, err := s.r.Do(e)
	if err != nil {
		return // a tap that came too late for its phase
	}
	s.begin(k, next)
	s.Write(ctx,
		func(c context.Context) error { return s.History().Step(c, next, e) },
		func(ctx goapp.Context, err error) { s.show(ctx, next, k, err) })
}

// begin notes that a step is being kept until show.
func (s *round) begin(k interview.EventKind, next interview.Round) {
	s.busy, s.step = true, k
	s.Deps.Store.ClockAnchor.Set(next, s.Deps.Now().UnixMilli(), s.Deps.Uptime())
}

// enqueue remembers a tap that is made while a step is being kept, for after it. A
// second tap on the same button means nothing: what the first did does not show yet.
func (s *round) enqueue(e interview.Event) {
	last := s.step
	if n := len(s.queued); n > 0 {
		last = s.queued[n-1].Kind
	}
	if e.Kind != last {
		s.queued = append(s.queued, e)
	}
}

// show is the moment a kept step becomes what is seen.
func (s *round) show(ctx goapp.Context, next interview.Round, k interview.EventKind, err error) {
	hid, queued := s.hid, s.queued
	s.busy, s.lost, s.rest, s.hid, s.queued = false, "", false, time.Time{}, nil
	if errors.Is(err, history.ErrNoRound) && !s.Deps.Device.Tabs.HoldsRound() {
		s.give(ctx) // another window has it now
		return
	}
	if err != nil && (errors.Is(err, history.ErrNoRound) || s.History().Err() == nil) {
		// Another window has begun another round, so that this one is not kept any more;
		// or it is an error that no banner tells.
		s.lost = history.Say(err)
	}
	if err != nil && !errors.Is(err, history.ErrNoRound) && !wentOn(s.History(), next) {
		s.react("") // the step cannot be kept: the round stays as it was, and the sheet with it
		return
	}
	before := s.r
	s.r, s.need = next, interview.NeedNone
	if next.PartIndex() != before.PartIndex() {
		s.form.sheet, s.form.coming = grading.NewSheet(s.question().Points.Len()), nil
		s.form.draft++ // a draft still waiting is the last question's
		s.form.sure = s.form.draft
		s.form.clearStash()
		s.form.missing, s.typing, s.form.unkept = false, false, false
		s.sign = interview.SignNone
	}
	if k == interview.Restart && next.Phase() == interview.PhaseAnswer {
		s.sign = interview.SignNone
	}
	s.react(k)
	s.settle(ctx)
	if screenOf(next.Phase()) != screenOf(before.Phase()) {
		s.fromTop(ctx)
	}
	if !hid.IsZero() {
		s.hidden(ctx, hid)
	}
	for _, e := range queued {
		s.doAt(ctx, e.Kind, time.UnixMilli(e.At))
	}
}

// wentOn reports whether a history has gone on to a round, be it in memory alone.
func wentOn(b *history.History, next interview.Round) bool {
	r, _, open := b.CurrentRound()
	return open && r.Same(next)
}

// screenOf tells the three screens of a round apart: talking, grading, over.
func screenOf(p interview.Phase) int {
	switch p {
	case interview.PhaseGrade:
		return 1
	case interview.PhaseOver:
		return 2
	default:
		return 0
	}
}
