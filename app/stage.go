package app

import (
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// stage is one stage of the process: what happens in it, and its rounds to
// practise.
type stage struct {
	page
	starter
	st bank.Stage
}

func (s *stage) Render() goapp.UI {
	info := bank.InfoOf(s.st)
	items := make([]goapp.UI, 0, len(info.Agenda))
	for i := range info.Agenda {
		it := &info.Agenda[i]
		items = append(items, goapp.Li().ID(it.ID).Body(goapp.B().Text(it.Title), goapp.P().Text(it.Text)))
	}
	return s.frame("/", s.backTo("/", "Today", s.st.String(), ui.Chip(info.Length)),
		goapp.P().Class("lead").Text(info.Text),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(s.begin()),
			goapp.Section().Class("col").Body(
				goapp.H2().Text("How it goes"),
				goapp.Ol().Class("agenda card").Body(items...),
			),
		),
		s.dialogs(&s.page),
	)
}

// begin offers the rounds of the stage, one for each interviewer.
func (s *stage) begin() goapp.UI {
	switch s.st {
	case bank.RecruiterScreen:
		return goapp.Section().Class("stack").Body(
			s.startButton(bank.Recruiter, ui.Primary+" block", "Begin, 30 minutes"),
			goapp.P().Class("small muted").Text("Two minutes to open, four questions, then yours. Leave when you must: the clock is kept."),
		)
	case bank.PhoneScreen:
		return goapp.Section().Class("stack").Body(
			goapp.H2().Text("Who calls"),
			s.startButton(bank.HiringManager, ui.Primary+" block", "Hiring manager, 60 minutes"),
			s.startButton(bank.SeniorPM, ui.Plain+" block", "Senior PM, 60 minutes"),
			goapp.P().Class("small muted").Text("Two principles in depth, one case, then your own questions. Alone you may be done before the clock: the rest of it is the interviewer’s talking."),
		)
	case bank.OnsiteLoop:
		return s.loop()
	default:
		return goapp.Section().Class("stack").Body(
			goapp.P().Class("muted").Text("You are not in the room. What you can do is make each interviewer’s notes easy to write: one clear example a principle, with numbers."),
			ui.LinkButton(s.link("/readiness/"), ui.Primary+" block", "See how ready you are"),
		)
	}
}

func (s *stage) startButton(who bank.Interviewer, kind ui.Kind, label string) goapp.UI {
	b := ui.Button("begin-"+who.Slug(), kind, label, func(ctx goapp.Context, _ goapp.Event) {
		if s.st == bank.OnsiteLoop {
			l, _ := s.d.Model.loop()
			for _, r := range l.Rounds {
				if r.Interviewer == who {
					s.startLoopRound(ctx, &s.page, r)
					return
				}
			}
		}
		s.startStage(ctx, &s.page, s.st, who)
	})
	if label == "Begin" {
		b = b.Aria("label", "Begin the round with the "+whoName(who))
	}
	return b
}
