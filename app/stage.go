package app

import (
	"strconv"
	"strings"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

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

// loopLines says what each interviewer of the loop mostly looks for.
var loopLines = map[bank.Interviewer]string{
	bank.HiringManager:      "Two principles, close to the job",
	bank.SeniorPM:           "One principle and a product case",
	bank.EngineeringManager: "One principle and a technical case",
	bank.CrossFunctional:    "Two principles, from a partner’s side",
	bank.BarRaiser:          "Two principles, probed deepest",
}

func (s *stage) loop() goapp.UI {
	var l interview.Loop
	var planned bool
	met := map[bank.Interviewer]bool{}
	if s.live() {
		l, planned = s.d.Model.loop()
		met = s.d.Model.loopDone()
	}
	rows := make([]goapp.UI, 0, 5)
	next := planned
	for i, who := range bank.LoopInterviewers() {
		kind, state := ui.Plain, ""
		if met[who] {
			state = "Met"
		} else if next {
			kind, next = ui.Primary, false
		}
		rows = append(rows, goapp.Li().Class("loop-row").Body(
			goapp.Span().Class("badge").Aria("hidden", true).Text(strconv.Itoa(i+1)),
			goapp.Span().Class("stage-words").Body(
				goapp.B().Text(who.String()),
				goapp.Small().Text(loopLine(l, who)),
				goapp.If(state != "", func() goapp.UI { return ui.Chip(state, "lp") }),
			),
			s.startButton(who, kind, "Begin"),
		))
	}
	return goapp.Section().Class("stack").Body(
		goapp.H2().Text("Five rounds of 60 minutes"),
		goapp.Div().Body(debriefWay(&s.page)),
		goapp.Div().Class("stack").Body(s.planning(planned, len(met))...),
		goapp.Ol().Class("card list loop").Body(rows...),
		goapp.P().Class("small muted").Text("Take them in one day as a real loop goes, or one at a time. Alone you may be done before the clock: the rest of it is the interviewer’s talking."),
	)
}

// loopLine says what an interviewer owns in the planned loop or, without one,
// mostly looks for.
func loopLine(l interview.Loop, who bank.Interviewer) string {
	for _, r := range l.Rounds {
		if r.Interviewer == who {
			names := make([]string, len(r.Principles))
			for i, pr := range r.Principles {
				names[i] = pr.String()
			}
			return strings.Join(names, " · ")
		}
	}
	return loopLines[who]
}

// planning offers to plan a loop, to shuffle one that has not begun, and to plan
// the next one. What is met is met since the loop was planned.
func (s *stage) planning(planned bool, met int) []goapp.UI {
	switch all := len(bank.LoopInterviewers()); {
	case !planned:
		return []goapp.UI{
			goapp.P().Class("muted").Text("Plan a loop, and each interviewer owns two or three principles that nobody else asks about. What PM loops ask most comes first; three loops cover all sixteen. Or meet one interviewer at a time, below."),
			ui.Button("loop-plan", ui.Primary+" block", "Plan my loop", func(ctx goapp.Context, _ goapp.Event) { s.planLoop(ctx, &s.page, false) }),
		}
	case met == 0:
		return []goapp.UI{
			goapp.P().Class("muted").ID("loop-state").Text("Your loop is planned: each interviewer owns what stands below the name."),
			ui.Button("loop-again", ui.Plain, "Shuffle again", func(ctx goapp.Context, _ goapp.Event) { s.planLoop(ctx, &s.page, true) }),
		}
	case met < all:
		return []goapp.UI{
			goapp.P().Class("muted").ID("loop-state").Text(strconv.Itoa(all-met) + " of 5 interviewers are left in this loop."),
			ui.Button("loop-next", ui.Quiet, "Plan a new one instead", func(ctx goapp.Context, _ goapp.Event) { s.planLoop(ctx, &s.page, false) }),
		}
	default:
		return []goapp.UI{
			goapp.P().Class("muted").ID("loop-state").Text("You have met all five. The next loop asks about principles this one left out."),
			ui.Button("loop-next", ui.Quiet, "Plan the next loop", func(ctx goapp.Context, _ goapp.Event) { s.planLoop(ctx, &s.page, false) }),
		}
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
