package app

import (
	"context"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// starter begins a round: it plans, has the journal keep the beginning, and
// leads to the round's screen. Screens that offer rounds embed it.
type starter struct {
	busy   bool
	refuse string // why no round could be begun, in a sentence
	// wanted waits for an answer to "give up the round under way?"
	wanted func() (interview.Plan, error)
	// begun is called instead of leading to the round's screen, where that is the
	// screen one is on: go-app ignores a way to where one already is.
	begun func(ctx goapp.Context)
}

// startQuestion begins practice of one question.
func (s *starter) startQuestion(ctx goapp.Context, p *page, q *bank.Question) {
	s.start(ctx, p, func() (interview.Plan, error) {
		return interview.Single(p.d.NewID(), q, p.d.Model.aims()), nil
	})
}

// startNext begins what readiness suggests.
func (s *starter) startNext(ctx goapp.Context, p *page) {
	if sug, ok := p.d.Model.next(p.d.Now()); ok {
		s.startQuestion(ctx, p, sug.Question)
	}
}

// startPlan begins the very plan that is shown. It gets an id of its own each
// time, because a round that was given up can be begun again.
//
//go:noinline
func (s *starter) startPlan(ctx goapp.Context, p *page, plan interview.Plan) {
	s.start(ctx, p, func() (interview.Plan, error) {
		plan.ID, plan.Aims = p.d.NewID(), p.d.Model.aims()
		return plan, nil
	})
}

// start asks first when another round is under way: it would be given up.
func (s *starter) start(ctx goapp.Context, p *page, plan func() (interview.Plan, error)) {
	if r, _, open := p.book().CurrentRound(); open && !r.Over() {
		s.wanted = plan
		ctx.Defer(func(goapp.Context) { p.d.Device.Page.ShowDialog("replace-round") })
		return
	}
	s.begin(ctx, p, plan)
}

func (s *starter) begin(ctx goapp.Context, p *page, plan func() (interview.Plan, error)) {
	if s.busy {
		return
	}
	pl, err := plan()
	if err != nil {
		s.refuse = "This round cannot be planned: " + err.Error() + "."
		return
	}
	s.busy, s.refuse = true, ""
	first := event(interview.Begin, p.d.Now())
	p.keep(ctx,
		func(c context.Context) error {
			p.d.Device.Tabs.AcquireRound(true) // another window's round ends with this
			return p.book().Begin(c, pl, first)
		},
		func(ctx goapp.Context, _ error) {
			// A failed write is told by the banner of every screen; the round begins
			// all the same, because practising must not hang on the disk.
			s.busy = false
			p.d.Model.tell()
			if s.begun != nil {
				s.begun(ctx)
				return
			}
			ctx.Navigate(p.link("/round/"))
		})
}

// dialogs is what a screen that offers rounds carries: the question asked
// before a round under way is given up for another.
func (s *starter) dialogs(p *page) goapp.UI {
	return goapp.Div().Class("dialogs").Body(
		ui.Dialog("replace-round", "Give up the round under way?",
			"What you graded in it is kept. The rest of it ends here.",
			ui.Button("replace-no", ui.Plain, "Keep it", func(goapp.Context, goapp.Event) {
				p.d.Device.Page.CloseDialog("replace-round")
			}),
			ui.Button("replace-yes", ui.Danger, "Give it up", func(ctx goapp.Context, _ goapp.Event) {
				p.d.Device.Page.CloseDialog("replace-round")
				s.begin(ctx, p, s.wanted)
			}),
		),
		goapp.P().Class("refusal").Role("alert").Text(s.refuse),
	)
}
