package app

import (
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// loopLines says what each interviewer of the loop mostly looks for.
var loopLines = map[bank.Interviewer]string{
	bank.HiringManager:      "Two principles, close to the job",
	bank.SeniorPM:           "One principle and a product case",
	bank.EngineeringManager: "One principle and a technical case",
	bank.CrossFunctional:    "Two principles, from a partner’s side",
	bank.BarRaiser:          "Two principles, probed deepest",
}

// loop is the loop's page: the loop that is planned or offered, or what each
// interviewer looks for and the way to a round with one alone.
func (s *stage) loop() goapp.UI {
	var l interview.Loop
	var planned bool
	var at standing
	if s.live() {
		l, planned = s.d.Model.loop()
		at = s.d.Model.standing()
	}
	var top []goapp.UI
	name := "Five rounds of 60 minutes"
	if s.offer != nil {
		top, name = s.offered(at), "A friend’s loop"
		l, at = *s.offer, standing{}
	} else {
		top = s.planning(l, planned, at)
	}
	code := s.loopCode(l)
	next, _ := l.Next(at.met)
	rows := make([]goapp.UI, 0, 5)
	for i, who := range bank.LoopInterviewers() {
		r, in := l.Of(who)
		texts := []goapp.UI{
			goapp.Span().Class("badge").Aria("hidden", true).Text(strconv.Itoa(i + 1)),
			goapp.Span().Class("stage-words").Body(goapp.B().Text(who.String()), goapp.Small().Text(loopLine(r, who)), satChip(at.sat[who])),
		}
		var row goapp.UI
		switch {
		case in && !at.met[who]:
			row = s.loopFold(r, at, who == next.Interviewer && s.offer == nil, texts)
		case len(l.Rounds) > 0:
			row = box("loop-row", texts...)
		default:
			row = goapp.A().Class("loop-row").Href(s.link(planPath + "?with=" + who.Slug())).Body(append(texts, ui.Icon("next"))...)
		}
		rows = append(rows, goapp.Li().Body(row))
	}
	return box("stack",
		title("plan-title", name),
		box("stack", top...),
		box("", s.debriefing()),
		goapp.Ol().Class("card list loop").Body(rows...),
		line("", "small muted", "Take them in one day as a real loop goes, or spread over days. Alone you may be done before the clock: the rest of it is the interviewer’s talking."),
		line("loop-to-come", "small muted", s.toCome(planned)),
		s.withFriend(&s.page, s.loopSharing(code, planned, at)),
		ui.Dialog("replace-loop", "End the loop you are in?",
			"What you answered in it is kept, and its debrief can be held from your history. The rest of it ends here.",
			ui.Button("loop-keep", ui.Plain, "Keep it", func(goapp.Context, goapp.Event) { s.d.Device.Page.CloseDialog("replace-loop") }),
			ui.Button("loop-end", ui.Danger, "End it", func(ctx goapp.Context, _ goapp.Event) {
				s.d.Device.Page.CloseDialog("replace-loop")
				s.instead(ctx)
			})),
	)
}

// replacing does what takes the place of the loop. It asks first when that would
// end one under way: somebody has heard an answer, and somebody is left.
func (s *stage) replacing(ctx goapp.Context, do func(goapp.Context)) {
	l, _ := s.d.Model.loop()
	at := s.d.Model.standing()
	if s.instead = do; at.begun == 0 || len(at.met) >= len(l.Rounds) {
		do(ctx)
		return
	}
	ctx.Defer(func(goapp.Context) { s.d.Device.Page.ShowDialog("replace-loop") })
}

// debriefing leads to the loop's debrief; not while a friend's loop is looked at.
func (s *stage) debriefing() goapp.UI {
	if s.offer != nil {
		return nil
	}
	return debriefWay(&s.page)
}

// loopFold is a round that is to come, or what is left of one: what it holds, the
// button that begins it and, before that, the way to change it. The next one is
// open.
func (s *stage) loopFold(r interview.LoopRound, at standing, next bool, texts []goapp.UI) goapp.UI {
	kind := ui.Plain
	if next && at.begun < len(bank.LoopInterviewers()) { // else the debrief is next
		kind = ui.Primary
	}
	slug, sat, plan := r.Interviewer.Slug(), at.sat[r.Interviewer], r.Plan
	var do goapp.UI
	if sat.Graded > 0 {
		plan = sat.Rest
	}
	switch now, busy := s.d.Model.inLoop(); {
	case s.offer != nil:
	case busy && now.Interviewer == r.Interviewer:
		do = ui.LinkButton(s.link("/round/"), kind+" block", "Go on with the round")
	case sat.Graded > 0:
		do = s.beginButton(&s.page, r, sat, kind+" block")
	default:
		do = box("pair",
			ui.LinkButton(s.link(planPath+"?loop="+slug), ui.Plain, "Change").Aria("label", "Change the round with the "+whoName(r.Interviewer)),
			s.beginButton(&s.page, r, sat, kind))
	}
	fold := goapp.Details().ID("loop-" + slug).Class("fold")
	if next {
		fold = fold.Open(true)
	}
	return fold.Body(
		goapp.Summary().Class("loop-row").Body(texts...),
		box("fold-body stack", planParts(plan), box("", do)),
	)
}

// loopLine says what an interviewer owns in the planned loop or, without one,
// mostly looks for.
func loopLine(r interview.LoopRound, who bank.Interviewer) string {
	if len(r.Principles) == 0 {
		return loopLines[who]
	}
	return names(r.Principles, " · ")
}

// names lists principles.
func names(ps []bank.Principle, between string) string {
	all := make([]string, len(ps))
	for i, p := range ps {
		all[i] = p.String()
	}
	return strings.Join(all, between)
}

// planning offers to plan a loop, to shuffle one that has not begun, and to plan
// the next one. What is met is met in the loop that is planned.
func (s *stage) planning(l interview.Loop, planned bool, at standing) []goapp.UI {
	busy := ""
	if planned {
		busy = loopBusy(s.d.Model)
	}
	switch all := len(bank.LoopInterviewers()); {
	case busy != "":
		return []goapp.UI{line("loop-state", "muted", busy)}
	case !planned:
		return []goapp.UI{
			line("", "muted", "Plan a loop, and each interviewer owns two or three principles that nobody else asks about. What PM loops ask most comes first; three loops cover all sixteen. Or meet one interviewer at a time, below."),
			s.loopButton("loop-plan", ui.Primary+" block", "Plan my loop", false),
		}
	case at.begun == 0:
		return []goapp.UI{
			line("loop-state", "muted", "Your loop is planned: each interviewer owns what stands below the name."),
			s.loopButton("loop-again", ui.Plain, "Shuffle again", true),
		}
	case len(at.met) < all:
		return []goapp.UI{
			line("loop-state", "muted", loopState(l, at.met, at.begun, s.d.Now())+"."),
			s.loopButton("loop-next", ui.Quiet, "Plan a new one instead", false),
		}
	default:
		return []goapp.UI{
			line("loop-state", "muted", "You have met all five. The next loop asks about principles this one left out."),
			s.loopButton("loop-next", ui.Quiet, "Plan the next loop", false),
		}
	}
}

// loopButton plans a loop; what takes the place of a loop with a code has one.
//
//go:noinline
func (s *stage) loopButton(id string, kind ui.Kind, label string, again bool) goapp.UI {
	return ui.Button(id, kind, label, func(ctx goapp.Context, _ goapp.Event) {
		l, _ := s.d.Model.loop()
		alone := again && s.loopCode(l) != ""
		s.replacing(ctx, func(ctx goapp.Context) { s.planLoop(ctx, again, alone) })
	})
}

// sinceDay names the day on which an id of version 7 was made, within a sentence.
func sinceDay(id uuid.UUID, now time.Time) string {
	sec, nsec := id.Time().UnixTime()
	t := time.Unix(sec, nsec).In(now.Location())
	day := dayName(t, now)
	if name, date, dated := strings.Cut(day, ", "); dated {
		if now.Sub(t) < 6*24*time.Hour {
			return name
		}
		return date
	}
	return lowerFirst(day)
}

// toCome says which principles the loops so far, with the one that is planned,
// leave to the next ones.
func (s *stage) toCome(planned bool) string {
	if !planned || s.offer != nil {
		return ""
	}
	if left := interview.ToCome(s.d.Model.loopsAsked(true)); len(left) > 0 {
		return "Still to come in your next loops: " + names(left, ", ") + "."
	}
	return "With this one, your loops ask about all sixteen principles."
}
