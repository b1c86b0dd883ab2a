package planning

import (
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// stage is the page of one stage: what happens in it, and its rounds to practice.
type stage struct {
	page
	starter
	codeExchange
	st bank.Stage

	unread string // why the code in the address can't be read, in a sentence

	// For a recruiter screen or a phone screen.
	who   bank.Interviewer
	shown proposal

	// For the onsite loop.
	offer *interview.Loop      // a friend's loop, not taken yet
	coded *interview.LoopRound // the first round of the loop whose code is known
	made  string               // that code; "": it has none
	alone bool                 // the loop was just made to share or taken from a friend

	instead func(goapp.Context) // waits for an answer to "end the loop you are in?"
}

// NewStage makes the screen of one stage.
func NewStage(p page, st bank.Stage) goapp.Composer { return &stage{page: p, st: st} }

func (s *stage) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	if !s.HasStore() {
		return
	}
	c, asked, err := codeAsked(ctx, &s.page)
	s.unread = ""
	if err != nil {
		s.unread = words.CodeError(err)
	}
	switch {
	case asked:
		s.takeCode(ctx, c)
	case s.caller() != 0:
		s.propose(s.caller(), false)
	}
}

// caller returns who holds the recruiter screen or the phone screen; 0 on other pages.
func (s *stage) caller() bank.Interviewer {
	switch {
	case s.who != 0:
		return s.who
	case s.st == bank.RecruiterScreen:
		return bank.Recruiter
	case s.st == bank.PhoneScreen:
		return bank.HiringManager
	default:
		return 0
	}
}

// propose shows a new plan for a round with who.
func (s *stage) propose(who bank.Interviewer, alone bool) {
	s.who, s.Refused = who, ""
	s.shown = propose(s.Deps.Store, interview.Code{
		Stage: s.st, Interviewer: who, Track: s.Deps.Store.Role(), Seed: s.Seed(),
	}, alone)
}

// takeCode shows the plan of a friend's code.
func (s *stage) takeCode(ctx goapp.Context, c interview.Code) {
	if s.st == bank.OnsiteLoop {
		s.takeLoop(c)
	} else {
		s.who = c.Interviewer
		s.shown = propose(s.Deps.Store, c, true)
		s.shown.friend = true
	}
	ctx.Defer(func(goapp.Context) { s.Deps.Device.Page.Focus("plan-title") })
}

func (s *stage) Render() goapp.UI {
	info := bank.StageInfoOf(s.st)
	items := make([]goapp.UI, 0, len(info.Agenda))
	for i := range info.Agenda {
		it := &info.Agenda[i]
		items = append(items, goapp.Li().ID(it.ID).Body(goapp.B().Text(it.Title), goapp.P().Text(it.Text)))
	}
	return s.Frame("/", s.HeadingBelow("/", "Today", s.st.String(), ui.Chip(info.Length)),
		ui.FieldError("code-unread", s.unread),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(s.begin()),
			goapp.Section().Class("col").Body(
				ui.Disclosure("agenda", "How it goes",
					goapp.P().Class("muted").Text(info.Text),
					goapp.Ol().Class("agenda card").Body(items...)),
			),
		),
		s.Dialogs(&s.page),
	)
}

// begin offers the rounds of the stage with their plans.
func (s *stage) begin() goapp.UI {
	switch s.st {
	case bank.RecruiterScreen:
		return ui.Div("stack", s.planned(nil, "You can leave; your place is kept.")...)
	case bank.PhoneScreen:
		return ui.Div("stack", s.planned([]goapp.UI{
			ui.Title("who-calls", "Who calls"),
			ui.Choices("who-calls", s.whoCalls(bank.HiringManager), s.whoCalls(bank.SeniorPM)),
		}, "You can leave; your place is kept.")...)
	case bank.OnsiteLoop:
		return s.loop()
	default:
		return goapp.Section().Class("stack").Body(
			goapp.P().Class("muted").Text("You are not in the room. What you can do is make each interviewer’s notes easy to write: one clear example per principle, with numbers."),
			ui.LinkButton(s.Link("/readiness/"), ui.Primary+" block", "See how ready you are"),
			ui.LinkButton(s.Link("/debrief/"), ui.Plain+" block", "Sit in on the debrief of your loop"),
		)
	}
}

func (s *stage) whoCalls(who bank.Interviewer) goapp.UI {
	return ui.Toggle("who-"+who.Slug(), who.String(), s.caller() == who, func(goapp.Context, goapp.Event) {
		if s.caller() != who {
			s.propose(who, s.shown.alone && !s.shown.friend)
		}
	})
}

// planned shows a plan below the choices in above, the button that begins the round, and
// how the plan can be shared.
func (s *stage) planned(above []goapp.UI, note string) []goapp.UI {
	who := s.caller()
	plan := s.shown.drawn(s.st, who)
	return append(above,
		ui.Button("begin-"+who.Slug(), ui.Primary+" block", "Begin, "+words.Minutes(plan.Minutes), func(ctx goapp.Context, _ goapp.Event) {
			if s.shown.err != nil {
				s.Refused = words.PlanError("This round", s.shown.err)
				return
			}
			s.StartPlan(ctx, &s.page, s.shown.plan)
		}),
		ui.P("", "small muted", note),
		planCard(s.shown.name(), plan,
			ui.Button("plan-shuffle", ui.Quiet, "Other questions", func(goapp.Context, goapp.Event) { s.propose(s.caller(), s.shown.alone) }),
			ui.LinkButton(s.Link(shell.PlanPath), ui.Quiet, "Plan one by hand")),
		s.withFriend(&s.page, s.shown.sharing(s.HasStore() && len(s.History().Answers()) > 0,
			func(alone bool) { s.propose(s.caller(), alone) }, s.takeCode)),
	)
}
