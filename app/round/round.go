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
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Screens embed these by an unexported name: go-app overwrites the exported fields of a
// component when one comes back to its address, an embedded one among them.
type (
	page    = shell.Page
	starter = shell.Starter
)

// round is the screen of the interview under way, from its opening to its last grade.
// The interview is a value that only events change: the screen shows the value and turns
// taps into events. Each step is kept before it is shown.
type round struct {
	page
	starter

	r    interview.Round
	open bool // there is a round to show

	remote    bool // another tab runs it, and this one only shows it
	notReread bool // this tab may run it, but it could not be read again

	busy       bool                // a step is being kept
	step       interview.EventKind // which one
	acquiring  bool                // this tab waits for the answer whether it may run the round
	queued     []interview.Event   // taps made during either
	hiddenAt   time.Time           // when the page was hidden meanwhile; zero if it was not
	maybePause bool                // it may have to be paused for the time when no tab was open
	lastSeen   int64               // when it was last seen before that, in Unix milliseconds
	lostReason string              // why the last step was not kept, in a sentence

	correcting  int    // steps being kept that are shown already
	clockNotice string // what this device's clock was seen to do, in a sentence

	form form // the sheet of the present question

	need          interview.Need      // what the candidate finds missing in the answer
	asksThin      bool                // the sheet that asks for it is open, and the clock stands for it
	lastMark      interview.Milestone // the mark of the clock that was signaled last
	interruptedAt time.Time           // when the interviewer last interrupted
	stepped       interview.EventKind // the last step that was taken here
	steppedAt     time.Duration       // and when, on the program's own clock
	told          string              // what was said last to those who listen and do not look
	lastWord      string              // the dial's word then
	keys          bool                // single keys mean something, by the setting
	voices        []device.Voice      // of this device
	typing        bool                // the field for notes is open
	player        view.Player
	media         media
	lastMoment    moment // what media was last brought in line with
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
		fromTop(s, ctx)
		s.react(interview.Begin)
	}
	s.media = newMedia(s, ctx)
	var voices []device.Voice
	s.Background(ctx, func() (err error) {
		voices, err = s.Deps.Device.Speech.Voices()
		return err
	}, func(goapp.Context, error) { s.voices = voices })
	s.Cleanup(s.Deps.Device.Page.OnKey(func(k device.Key) func() { return keyPressed(s, s.Ctx(ctx), k) }))
	s.Cleanup(s.Deps.Device.Clock.OnClock(func() { s.tick(ctx) }))
	s.Cleanup(func() { s.Deps.Device.Clock.RunClock(device.ClockFace{}) })
	s.Cleanup(s.Deps.Device.Tabs.OnRoundChange(func() { ctx.Dispatch(s.onLeaseChange) }))
	s.Cleanup(s.onLeave())
	s.Cleanup(s.form.onScreenLeave)
	s.Cleanup(s.Deps.Device.Page.OnLeave(s.form.onPageLeave))
	s.Cleanup(s.Deps.Store.Watch(func() { ctx.Dispatch(s.onRemoteStep) }))
	s.maybePause, s.lastSeen = s.pauses() && s.Deps.Store.ResumedRound == s.r.Plan().ID, s.Deps.Device.Clock.RoundSeen(s.r.Plan().ID.String())
	s.acquireLease(ctx, false)
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
	s.lastMark = s.r.View(s.Deps.Now().UnixMilli()).Milestone // passed before: no news
	s.react("")
	if s.lastMoment.runs() { // else once it does
		s.form.restore(ctx, s.form.sheet)
	}
}

// hidden handles the page going to the background: a call, a locked screen, another app,
// a closed tab. The clock runs on or pauses, depending on the setting.
func (s *round) hidden(ctx goapp.Context, at time.Time) {
	switch {
	case s.busy:
		s.hiddenAt = at
	case s.pauses():
		s.doAt(ctx, interview.Pause, time.UnixMilli(max(at.UnixMilli(), s.r.Last())))
	}
}

// pauseForAbsence makes up for a pause that could not be kept because the page was closed
// or killed. The round is paused at the moment when it was last seen, or at its last step.
func (s *round) pauseForAbsence(ctx goapp.Context) {
	was := s.maybePause && !s.busy
	s.maybePause, s.Deps.Store.ResumedRound = false, uuid.Nil
	if was {
		s.hidden(ctx, time.UnixMilli(s.lastSeen))
		s.maybePause = s.busy
	}
}

// pauses reports whether leaving the page pauses the round now.
func (s *round) pauses() bool {
	return s.open && !s.remote && s.r.Phase().Timed() && !s.r.Paused() && s.Deps.Store.Pref(&store.PrefLeave) == store.Off
}

// fromTop scrolls to the top of the round's next screen and moves the focus to its title,
// so that screen readers announce it. The address stays the same, so nothing else does.
func fromTop(s *round, ctx goapp.Context) {
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

// settle updates what go-app does not render after a change: the moving parts of the clock
// and the contents of the text fields.
func (s *round) settle(ctx goapp.Context) {
	s.keys = talks(s) && s.Deps.Store.Pref(&store.PrefKeys) == store.On
	if s.open {
		ctx.Page().SetTitle(textutil.UpperFirst(words.PhaseName(s.r)) + " · Mockloop")
	}
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
		return s.Frameless("round", shell.Heading("Your round"), ui.EmptyState("No round is under way.",
			"Begin one from Today, or pick a question.",
			ui.LinkButton(s.Link("/"), ui.Primary, "Today")))
	case s.r.Over():
		return s.resultScreen()
	case s.remote:
		return s.remoteScreen()
	case s.r.Phase() == interview.PhaseGrade:
		return s.form.screen()
	default:
		return s.talkScreen()
	}
}

// stepGap is how long after a step the next one is refused, whatever made it: nobody means
// two steps within it, and a slow release of a key or a trembling hand makes them.
const stepGap = 500 * time.Millisecond

// tooSoon reports whether the last step was taken a moment ago, or the tap was meant for
// another button when the interviewer interrupted. A pause may come as soon as it likes, but
// not twice.
func tooSoon(s *round, k interview.EventKind) bool {
	if s.stepped == "" || k == interview.Pause && s.stepped != interview.Pause && s.stepped != interview.Resume {
		return false
	}
	return s.Deps.Uptime()-s.steppedAt < stepGap || s.Deps.Now().Sub(s.interruptedAt) < afterSurprise
}

// goOn takes the round one step on. Which event that is depends on the phase.
func goOn(s *round, ctx goapp.Context) {
	switch s.r.Phase() {
	case interview.PhaseAnswer:
		take(s, ctx, interview.Done)
	case interview.PhaseProbe:
		take(s, ctx, interview.NextProbe)
	default:
		take(s, ctx, interview.Go)
	}
}

// take takes a step that the candidate asked for. After an answer it asks first where that
// was thin.
func take(s *round, ctx goapp.Context, k interview.EventKind) {
	switch {
	case tooSoon(s, k):
	case k == interview.Done && len(openNeeds(s.r)) > 0:
		s.asksThin = true
		if !s.r.Paused() {
			s.do(ctx, interview.Pause)
		}
		s.Deps.Device.Page.ShowDialog("thin")
	default:
		resumeAnd(s, ctx, k)
	}
}

// resumeAnd takes a step, from a pause, too.
func resumeAnd(s *round, ctx goapp.Context, k interview.EventKind) {
	if s.r.Paused() || s.busy && s.step == interview.Pause {
		s.do(ctx, interview.Resume)
	}
	s.do(ctx, k)
}

func pauseOrResume(s *round, ctx goapp.Context) {
	k := interview.Pause
	if s.r.Paused() {
		k = interview.Resume
	}
	if !tooSoon(s, k) {
		s.do(ctx, k)
	}
}

// do takes one step now: the new value is kept, then shown.
func (s *round) do(ctx goapp.Context, k interview.EventKind) {
	s.stepped, s.steppedAt = k, s.Deps.Uptime()
	s.doAt(ctx, k, s.Deps.Now())
}

func (s *round) doAt(ctx goapp.Context, k interview.EventKind, at time.Time) {
	if s.remote {
		return
	}
	if s.busy || s.acquiring {
		s.enqueue(shell.Event(k, at))
		return
	}
	s.clockNotice = ""
	s.correctClock(ctx)
	s.form.keepTyped() // the next question has a sheet of its own
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

// show makes a step that has been kept visible.
func (s *round) show(ctx goapp.Context, next interview.Round, k interview.EventKind, err error) {
	hid, queued := s.hiddenAt, s.queued
	s.busy, s.step, s.lostReason, s.maybePause, s.hiddenAt, s.queued = false, "", "", false, time.Time{}, nil
	if errors.Is(err, history.ErrNoRound) && !s.Deps.Device.Tabs.HoldsRound() {
		s.loseLease(ctx) // another window has it now
		return
	}
	if err != nil && (errors.Is(err, history.ErrNoRound) || s.History().Err() == nil) {
		// Another window has begun another round, so that this one is not kept any more;
		// or it is an error that no banner tells.
		s.lostReason = words.Error(err)
	}
	if err != nil && !errors.Is(err, history.ErrNoRound) && !wentOn(s.History(), next) {
		s.react("") // the step cannot be kept: the round stays as it was, and the sheet with it
		return
	}
	before := s.r
	s.r = next
	if k != interview.Resume && k != interview.Pause {
		s.need = interview.NeedNone
	}
	tellStep(s, k)
	if next.PartIndex() != before.PartIndex() {
		s.form.sheet, s.form.pending = keptSheet(s), nil
		s.form.changes++ // a draft still waiting is the last question's
		s.form.keptDraft = s.form.changes
		s.form.clearStash()
		s.form.draft.Done()
		s.form.showMissing, s.typing, s.form.leftOut = false, false, ""
		s.lastMark = interview.MilestoneNone
	}
	if k == interview.Restart && next.Phase() == interview.PhaseAnswer {
		s.lastMark = interview.MilestoneNone
	}
	s.react(k)
	s.settle(ctx)
	if screenOf(next.Phase()) != screenOf(before.Phase()) || next.Phase() == interview.PhaseGrade && next.PartIndex() != before.PartIndex() {
		fromTop(s, ctx)
	}
	if !hid.IsZero() {
		s.hidden(ctx, hid)
	}
	s.drain(ctx, queued)
}

// keptSheet is the sheet of the present question as it is kept: empty, or with what was
// typed and heard before the questions after it.
func keptSheet(s *round) grading.Sheet {
	if r, sheet, open := s.History().CurrentRound(); open && r.Equal(s.r) {
		return sheet
	}
	return grading.NewSheet(s.question().Points.Len())
}

// drain carries out taps that had to wait.
func (s *round) drain(ctx goapp.Context, queued []interview.Event) {
	for _, e := range queued {
		if e.Kind == interview.Graded {
			s.form.save(ctx)
		} else {
			s.doAt(ctx, e.Kind, time.UnixMilli(e.At))
		}
	}
}

// wentOn reports whether the history has moved on to a round, even if only in memory.
func wentOn(b *history.History, next interview.Round) bool {
	r, _, open := b.CurrentRound()
	return open && r.Equal(next)
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
