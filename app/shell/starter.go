package shell

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/progress"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Starter begins a round: it plans the round, keeps its beginning, and leads to its screen.
// Screens that offer rounds embed it, by an unexported alias.
type Starter struct {
	busy    bool
	Refused string // why no round could be begun, in a sentence
	// wanted is begun if the answer to "end the round under way?" is yes.
	wanted func() (interview.Plan, error)
	// OnBegun is called instead of navigating to the round's screen if this is that screen:
	// go-app ignores navigation to the current address.
	OnBegun func(ctx goapp.Context)
}

// StartQuestion begins practice of one question.
func (s *Starter) StartQuestion(ctx goapp.Context, p *Page, q *bank.Question) {
	s.start(ctx, p, func() (interview.Plan, error) {
		return interview.PlanQuestion(p.Deps.NewID(), q, p.Deps.Store.Aims()), nil
	})
}

// StartNext begins practice of the suggested question.
func (s *Starter) StartNext(ctx goapp.Context, p *Page) {
	if sug, ok := p.Deps.Store.Next(p.Deps.Now()); ok {
		s.StartQuestion(ctx, p, sug.Question)
	}
}

// StartFirst begins practice of the first question that somebody ever answers: a story has
// one probe, so that the first mark comes soon.
func (s *Starter) StartFirst(ctx goapp.Context, p *Page, q *bank.Question) {
	s.start(ctx, p, func() (interview.Plan, error) {
		plan := interview.PlanQuestion(p.Deps.NewID(), q, p.Deps.Store.Aims())
		if !q.Type.IsCase() {
			plan.Parts[0].Probes = 1
		}
		return plan, nil
	})
}

// StartAgain begins to say an answer again, or only what it left out: two minutes, without
// probes. Whichever attempt it is, it is compared with the first.
func (s *Starter) StartAgain(ctx goapp.Context, p *Page, q *bank.Question, a *grading.Answer, onlyRest bool) {
	first, rest := a.ID, uuid.Nil
	if onlyRest {
		rest = a.ID
	}
	if a.Again != uuid.Nil {
		first = a.Again
	}
	s.start(ctx, p, func() (interview.Plan, error) { return interview.PlanAgain(p.Deps.NewID(), q, first, rest), nil })
}

// StartPlan begins exactly the plan that is shown. It gets a new id each time, because a
// round that was given up can be begun again.
//
//go:noinline
func (s *Starter) StartPlan(ctx goapp.Context, p *Page, plan interview.Plan) {
	s.start(ctx, p, func() (interview.Plan, error) {
		plan.ID, plan.Aims = p.Deps.NewID(), p.Deps.Store.Aims()
		plan.GradeAtEnd = p.Deps.Store.Pref(&store.PrefGradeWhen) == store.GradeAtEnd
		return plan, nil
	})
}

// start asks first if another round is under way, which would be given up.
func (s *Starter) start(ctx goapp.Context, p *Page, plan func() (interview.Plan, error)) {
	if r, _, open := p.History().CurrentRound(); open && !r.Over() {
		s.wanted = plan
		ctx.Defer(func(goapp.Context) { p.Deps.Device.Page.ShowDialog("replace-round") })
		return
	}
	s.begin(ctx, p, plan)
}

func (s *Starter) begin(ctx goapp.Context, p *Page, plan func() (interview.Plan, error)) {
	if s.busy {
		return
	}
	pl, err := plan()
	pl.VaryProbes = true
	if err != nil {
		s.Refused = words.PlanError("This round", err)
		return
	}
	s.busy, s.Refused = true, ""
	first := Event(interview.Begin, p.Deps.Now())
	p.Write(ctx,
		func(c context.Context) error {
			p.Deps.Device.Tabs.AcquireRound(true) // the round of another tab ends with this
			return p.History().Begin(c, pl, first)
		},
		func(ctx goapp.Context, _ error) {
			// The banner of every screen reports a failed write. The round begins all the
			// same: practice must not depend on the disk.
			s.busy = false
			if s.OnBegun != nil {
				s.OnBegun(ctx)
				return
			}
			ctx.Navigate(p.Link("/round/"))
		})
}

// Dialogs is the part that a screen must render: the question before a round under way is
// given up for another.
func (s *Starter) Dialogs(p *Page) goapp.UI {
	return goapp.Div().Class("dialogs").Body(
		ui.Dialog("replace-round", "End the round under way?", lostWith(p),
			ui.Button("replace-no", ui.Plain, "Keep it", func(goapp.Context, goapp.Event) {
				p.Deps.Device.Page.CloseDialog("replace-round")
			}),
			ui.Button("replace-yes", ui.Danger, "Start the new one", func(ctx goapp.Context, _ goapp.Event) {
				p.Deps.Device.Page.CloseDialog("replace-round")
				s.begin(ctx, p, s.wanted)
			}),
		),
		goapp.P().Class("refusal").Role("alert").Text(s.Refused),
	)
}

// lostWith says what ends with the round under way.
func lostWith(p *Page) string {
	kept := "What you graded in it is kept. The rest of it ends here."
	if !p.HasStore() {
		return kept
	}
	if r, _, open := p.History().CurrentRound(); open && !r.Over() {
		left := len(r.Waiting())
		if r.Phase() == interview.PhaseGrade {
			left++
		}
		if left > 0 {
			return kept + " " + textutil.Plural(left, "answer is", "answers are") + " not graded yet and will be lost."
		}
	}
	return kept
}

// BeginButton begins a round of the loop or the rest of it.
//
//go:noinline
func (s *Starter) BeginButton(p *Page, r interview.LoopRound, sat progress.RoundProgress, kind ui.Kind) goapp.UI {
	who := r.Interviewer
	label := "Begin, " + words.Minutes(r.Plan.Minutes)
	if sat.Begun() {
		label = "Continue, " + words.Minutes(sat.Remaining.Minutes)
	}
	return ui.Button("begin-"+who.Slug(), kind, label, func(ctx goapp.Context, _ goapp.Event) {
		// go-app may keep the handler of an earlier loop, so everything is looked up again.
		if sat := p.Deps.Store.LoopProgress().Rounds[who]; len(sat.Remaining.Parts) > 0 {
			s.StartPlan(ctx, p, sat.Remaining)
		}
	}).Aria("label", label+", with the "+words.Interviewer(who))
}

// Event makes an event of a round at a time.
func Event(k interview.EventKind, now time.Time) interview.Event {
	return interview.Event{Kind: k, At: now.UnixMilli()}
}
