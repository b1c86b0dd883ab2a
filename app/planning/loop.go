package planning

import (
	"strconv"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/progress"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// loop shows the loop that is planned or offered or, without one, what each interviewer
// looks for and links to a round with one interviewer alone.
func (s *stage) loop() goapp.UI {
	var l interview.Loop
	var planned bool
	var at progress.LoopProgress
	if s.HasStore() {
		l, planned = s.Deps.Store.Loop()
		at = s.Deps.Store.LoopProgress()
	}
	var top []goapp.UI
	name := "Five rounds of about 30 minutes alone"
	if s.offer != nil {
		top, name = s.offered(at), "A friend’s loop"
		l, at = *s.offer, progress.LoopProgress{}
	} else {
		top = s.planning(l, planned, at)
	}
	code := s.loopCode(l)
	next, _ := l.Next(at.Done)
	rows := make([]goapp.UI, 0, 5)
	for i, who := range bank.LoopInterviewers() {
		r, in := l.RoundWith(who)
		texts := []goapp.UI{
			goapp.Span().Class("badge").Aria("hidden", true).Text(strconv.Itoa(i + 1)),
			goapp.Span().Class("stage-words").Body(goapp.B().Text(who.String()), goapp.Small().Text(loopLine(r, who, at.Done[who])), view.ProgressChip(at.Rounds[who])),
		}
		var row goapp.UI
		switch {
		case in && !at.Done[who]:
			row = s.loopFold(r, at, who == next.Interviewer && s.offer == nil, texts)
		case len(l.Rounds) > 0:
			row = ui.Div("loop-row", texts...)
		default:
			row = goapp.A().Class("loop-row").Href(s.Link(shell.PlanPath + "?with=" + who.Slug())).Body(append(texts, ui.Icon("next"))...)
		}
		rows = append(rows, goapp.Li().Body(row))
	}
	return ui.Div("stack",
		ui.Title("plan-title", name),
		ui.Div("stack", top...),
		ui.Div("", s.debriefing()),
		goapp.Ol().Class("card list loop").Body(rows...),
		ui.P("", "small muted", "In one day, or spread over days. The real rounds take 60 minutes."),
		ui.P("loop-to-come", "small muted", s.toCome(planned, at)),
		s.withFriend(&s.page, s.loopSharing(code, planned, at)),
		ui.Dialog("replace-loop", "End the loop you are in?",
			"Your answers are saved, and its debrief can be held from your history. The rest of it ends here.",
			ui.Button("loop-keep", ui.Plain, "Keep it", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.CloseDialog("replace-loop") }),
			ui.Button("loop-end", ui.Danger, "End it", func(ctx goapp.Context, _ goapp.Event) {
				s.Deps.Device.Page.CloseDialog("replace-loop")
				s.instead(ctx)
			})),
	)
}

// loopLine says which principles an interviewer owns once they have asked about them, and
// what such interviewers mostly look for before.
func loopLine(r interview.LoopRound, who bank.Interviewer, done bool) string {
	if !done {
		r = interview.LoopRound{}
	}
	return words.LoopLine(r, who)
}

// replacing calls do, which replaces the loop. It asks first where that would end a loop
// under way: somebody has heard an answer, and somebody is left.
func (s *stage) replacing(ctx goapp.Context, do func(goapp.Context)) {
	l, _ := s.Deps.Store.Loop()
	at := s.Deps.Store.LoopProgress()
	if s.instead = do; at.Begun == 0 || len(at.Done) >= len(l.Rounds) {
		do(ctx)
		return
	}
	ctx.Defer(func(goapp.Context) { s.Deps.Device.Page.ShowDialog("replace-loop") })
}

// debriefing links to the loop's debrief, but not while a friend's loop is shown.
func (s *stage) debriefing() goapp.UI {
	if s.offer != nil {
		return nil
	}
	return shell.DebriefLink(&s.page)
}

// loopFold is an upcoming round or the rest of one: its parts, the button that begins it
// and, before it has begun, a link to change it. The next round's fold is open.
func (s *stage) loopFold(r interview.LoopRound, at progress.LoopProgress, next bool, texts []goapp.UI) goapp.UI {
	kind := ui.Plain
	if next && at.Begun < len(bank.LoopInterviewers()) { // otherwise the debrief is next
		kind = ui.Primary
	}
	slug, sat, plan := r.Interviewer.Slug(), at.Rounds[r.Interviewer], r.Plan
	var do goapp.UI
	if sat.Begun() {
		plan = sat.Remaining
	}
	switch now := s.Deps.Store.RoundInLoop(); {
	case s.offer != nil:
	case now != nil && now.Interviewer == r.Interviewer:
		do = ui.LinkButton(s.Link("/round/"), kind+" block", "Continue the round")
	case sat.Begun():
		do = s.BeginButton(&s.page, r, sat, kind+" block")
	default:
		do = ui.Div("pair",
			ui.LinkButton(s.Link(shell.PlanPath+"?loop="+slug), ui.Plain, "Change").Aria("label", "Change the round with the "+words.Interviewer(r.Interviewer)),
			s.BeginButton(&s.page, r, sat, kind))
	}
	fold := goapp.Details().ID("loop-" + slug).Class("fold")
	if next {
		fold = fold.Open(true)
	}
	return fold.Body(
		goapp.Summary().Class("loop-row").Body(texts...),
		ui.Div("fold-body stack", planParts(plan), ui.Div("", do)),
	)
}

// planning offers to plan a loop, to shuffle one that has not begun, and to plan the next
// one. at is the progress of the planned loop.
func (s *stage) planning(l interview.Loop, planned bool, at progress.LoopProgress) []goapp.UI {
	busy := ""
	if planned {
		busy = loopBusy(s.Deps.Store)
	}
	decided := false
	if planned {
		b, held := s.Deps.Store.DebriefOf(l.ID)
		decided = held && b.Step == debrief.StepDecided
	}
	switch all := len(bank.LoopInterviewers()); {
	case busy != "":
		return []goapp.UI{ui.P("loop-state", "muted", busy)}
	case !planned:
		return []goapp.UI{
			ui.P("", "muted", "Each interviewer owns principles that nobody else asks about. Or meet one at a time, below."),
			s.loopButton("loop-plan", ui.Primary+" block", "Plan my loop", false),
		}
	case at.Begun == 0:
		return []goapp.UI{
			ui.P("loop-state", "muted", "Your loop is planned. What each interviewer asked about shows after the round."),
			s.loopButton("loop-again", ui.Plain, "Shuffle again", true),
		}
	case len(at.Done) < all && !decided:
		return []goapp.UI{
			ui.P("loop-state", "muted", words.LoopState(l, at, s.Deps.Now())+"."),
			s.loopButton("loop-next", ui.Quiet, "Plan a new one instead", false),
		}
	default:
		next := ui.Quiet
		if decided {
			next = ui.Primary + " block" // what comes after the debrief
		}
		return []goapp.UI{
			ui.P("loop-state", "muted", words.LoopState(l, at, s.Deps.Now())+". The next loop asks about what this one left out."),
			s.loopButton("loop-next", next, "Plan loop "+strconv.Itoa(len(s.History().Loops())+1), false),
		}
	}
}

// loopButton plans a loop. One that replaces a loop with a code has a code, too.
//
//go:noinline
func (s *stage) loopButton(id string, kind ui.Kind, label string, again bool) goapp.UI {
	return ui.Button(id, kind, label, func(ctx goapp.Context, _ goapp.Event) {
		l, _ := s.Deps.Store.Loop()
		alone := again && s.loopCode(l) != ""
		s.replacing(ctx, func(ctx goapp.Context) { s.planLoop(ctx, again, alone) })
	})
}

// toCome says, once the planned loop is over, which principles the loops so far leave for
// the next ones. Before, it would tell what the planned one asks about.
func (s *stage) toCome(planned bool, at progress.LoopProgress) string {
	if !planned || s.offer != nil || len(at.Done) < len(bank.LoopInterviewers()) {
		return ""
	}
	if left := interview.RemainingPrinciples(s.Deps.Store.LoopsAsked(true)); len(left) > 0 {
		return "Not asked yet: " + words.Principles(left, ", ") + "."
	}
	return "Your loops ask about all sixteen principles."
}
