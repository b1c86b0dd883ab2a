package app

import (
	"context"
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
	met := map[bank.Interviewer]bool{}
	if s.live() {
		l, planned = s.d.Model.loop()
		met = s.d.Model.loopDone()
	}
	body := goapp.Div().Class("stack")
	code := ""
	if s.offer != nil {
		body = body.Body(s.offered(len(met))...)
		l, met = *s.offer, nil
	} else {
		code = s.loopCode(l)
		body = body.Body(s.planning(planned, len(met))...)
	}
	next, _ := l.Next(met)
	rows := make([]goapp.UI, 0, 5)
	for i, who := range bank.LoopInterviewers() {
		r, in := l.Of(who)
		words := goapp.Span().Class("stage-words").Body(
			goapp.B().Text(who.String()),
			goapp.Small().Text(loopLine(r, who)),
			goapp.If(met[who], func() goapp.UI { return ui.Chip("Met", "lp") }),
		)
		badge := goapp.Span().Class("badge").Aria("hidden", true).Text(strconv.Itoa(i + 1))
		var row goapp.UI
		switch {
		case in && !met[who]:
			row = s.loopFold(r, who == next.Interviewer && s.offer == nil, badge, words)
		case planned || s.offer != nil:
			row = goapp.Div().Class("loop-row").Body(badge, words)
		default:
			row = goapp.A().Class("loop-row").Href(s.link(planPath+"?with="+who.Slug())).Body(badge, words, ui.Icon("next"))
		}
		rows = append(rows, goapp.Li().Body(row))
	}
	return goapp.Div().Class("stack plan-side").Body(
		goapp.H2().ID("plan-title").TabIndex(-1).Text(s.loopTitle()),
		body,
		goapp.Ol().Class("card list loop").Body(rows...),
		goapp.P().Class("small muted").Text("Take them in one day as a real loop goes, or spread over days. Alone you may be done before the clock: the rest of it is the interviewer’s talking."),
		goapp.P().Class("small muted").ID("loop-to-come").Text(s.toCome(planned)),
		s.withFriend(&s.page, s.loopSharing(code, planned, len(met))),
	)
}

func (s *stage) loopTitle() string {
	if s.offer != nil {
		return "A friend’s loop"
	}
	return "Five rounds of 60 minutes"
}

// loopFold is a round that is to come: what it holds, the way to change it, and
// the button that begins it. The next one is open.
func (s *stage) loopFold(r interview.LoopRound, next bool, badge, words goapp.UI) goapp.UI {
	kind := ui.Plain
	if next {
		kind = ui.Primary
	}
	who := r.Interviewer
	slug := who.Slug()
	var do goapp.UI
	if s.offer == nil {
		do = goapp.Div().Class("pair").Body(
			ui.LinkButton(s.link(planPath+"?loop="+slug), ui.Plain, "Change").
				Aria("label", "Change the round with the "+whoName(r.Interviewer)),
			ui.Button("begin-"+slug, kind, "Begin, "+strconv.Itoa(r.Plan.Minutes)+" min", func(ctx goapp.Context, _ goapp.Event) {
				l, _ := s.d.Model.loop() // go-app may keep the handler of a loop before
				if now, ok := l.Of(who); ok {
					s.startPlan(ctx, &s.page, now.Plan)
				}
			}).Aria("label", "Begin the round with the "+whoName(r.Interviewer)+", "+strconv.Itoa(r.Plan.Minutes)+" minutes"),
		)
	}
	fold := goapp.Details().ID("loop-" + slug).Class("fold")
	if next {
		fold = fold.Open(true)
	}
	return fold.Body(
		goapp.Summary().Class("loop-row").Body(badge, words),
		goapp.Div().Class("fold-body stack").Body(planParts(r.Plan), goapp.Div().Body(do)),
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
// the next one. What is met is met in the loop that is planned; what takes the
// place of a loop with a code has one again.
func (s *stage) planning(planned bool, met int) []goapp.UI {
	plan := func(id string, kind ui.Kind, label string, again bool) goapp.UI {
		return ui.Button(id, kind, label, func(ctx goapp.Context, _ goapp.Event) {
			l, _ := s.d.Model.loop()
			s.planLoop(ctx, &s.page, again, again && s.loopCode(l) != "")
		})
	}
	say := func(text string) goapp.UI { return goapp.P().Class("muted").ID("loop-state").Text(text) }
	switch all := len(bank.LoopInterviewers()); {
	case !planned:
		return []goapp.UI{
			goapp.P().Class("muted").Text("Plan a loop, and each interviewer owns two or three principles that nobody else asks about. What PM loops ask most comes first; three loops cover all sixteen. Or meet one interviewer at a time, below."),
			plan("loop-plan", ui.Primary+" block", "Plan my loop", false),
		}
	case met == 0:
		return []goapp.UI{
			say("Your loop is planned: each interviewer owns what stands below the name."),
			plan("loop-again", ui.Plain, "Shuffle again", true),
		}
	case met < all:
		return []goapp.UI{
			say(s.d.Model.loopState(s.d.Now()) + "."),
			plan("loop-next", ui.Quiet, "Plan a new one instead", false),
		}
	default:
		return []goapp.UI{
			say("You have met all five. The next loop asks about principles this one left out."),
			plan("loop-next", ui.Primary+" block", "Plan the next loop", false),
		}
	}
}

// loopState says in a line how far the loop planned last has come: how many are
// met, who is next, and when it was planned. It is empty without a loop.
func (m *Model) loopState(now time.Time) string {
	l, planned := m.loop()
	if !planned {
		return ""
	}
	met := m.loopDone()
	since := ", planned " + sinceDay(l.ID, now)
	next, left := l.Next(met)
	if !left {
		return "All five met" + since
	}
	return strconv.Itoa(len(met)) + " of 5 met, " + whoName(next.Interviewer) + " next" + since
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

// toCome says which principles the loops so far leave to the next ones.
func (s *stage) toCome(planned bool) string {
	if !planned || s.offer != nil {
		return ""
	}
	if left := interview.ToCome(s.d.Model.loopsAsked()); len(left) > 0 {
		return "Still to come in your next loops: " + names(left, ", ") + "."
	}
	return "Your loops have asked about all sixteen principles."
}

// loopsAsked is what each loop asked about, oldest first.
func (m *Model) loopsAsked() [][]bank.Principle {
	loops := m.book.Loops()
	out := make([][]bank.Principle, 0, len(loops))
	for i := len(loops) - 1; i >= 0; i-- {
		out = append(out, loops[i].Asked())
	}
	return out
}

// loopCode is the code that makes this very loop, if one does. It is looked for
// once a loop, as that plans it again.
func (s *stage) loopCode(l interview.Loop) string {
	if len(l.Rounds) == 0 {
		return ""
	}
	if at := &l.Rounds[0]; at != s.coded {
		s.coded, s.made = at, ""
		if c, ok := l.Code(bank.Questions); ok {
			s.made = c.String()
		}
	}
	return s.made
}

// loopSharing is what can be done with a friend about the loop.
func (s *stage) loopSharing(code string, planned bool, met int) sharing {
	o := sharing{code: code, take: s.takeCode}
	switch {
	case s.offer != nil:
		o.said = "Take their loop, and its code stands here."
	case code != "":
		o.said = "Made of its code alone: what you practised has no say in it. A friend with this code and the same version of Mockloop gets the same loop."
		if met == 0 && (len(s.book().Answers()) > 0 || len(s.book().Loops()) > 1) {
			o.own = func(ctx goapp.Context) { s.planLoop(ctx, &s.page, true, false) }
		}
	case !planned:
		o.said = "Once your loop is planned, it can be handed on as a code."
	case met == 0:
		o.said = "What you practised and the loops before had a say in this loop, so it is yours alone."
		o.remake = func(ctx goapp.Context) { s.planLoop(ctx, &s.page, true, true) }
	default:
		o.said = "This loop has no code: what you practised, the loops before or your own changes had a say in it."
	}
	return o
}

// takeLoop offers the loop of a friend's code.
func (s *stage) takeLoop(c interview.Code) {
	if l, planned := s.d.Model.loop(); planned && s.loopCode(l) == c.String() {
		s.offer = nil
		s.refused = "This is the loop you have."
		return
	}
	l, err := c.Loop(s.d.NewID, bank.Questions, s.d.Model.aims())
	if err != nil {
		s.refused = planRefused(err)
		return
	}
	s.offer = &l
}

// offered asks whether a friend's loop takes the place of one's own.
func (s *stage) offered(met int) []goapp.UI {
	said := "What you practised has no say in it, so both of you get the same loop."
	if met > 0 {
		said += " The loop you are in ends with it; what you answered is kept."
	}
	return []goapp.UI{
		goapp.P().Class("muted").ID("loop-state").Text(said),
		goapp.Div().Class("pair").Body(
			ui.Button("loop-leave", ui.Plain, "Leave it", func(goapp.Context, goapp.Event) { s.offer = nil }),
			ui.Button("loop-take", ui.Primary, "Take this loop", func(ctx goapp.Context, _ goapp.Event) {
				l := *s.offer
				s.offer = nil
				l.ID = s.d.NewID() // of now, and not of when it was shown
				if old, had := s.d.Model.loop(); had && len(s.d.Model.loopDone()) == 0 {
					l.ID = old.ID
				}
				s.keepLoop(ctx, &s.page, l)
			}),
		),
	}
}

// planLoop plans a loop; with again it takes the place of one that has not begun,
// and alone it is planned from its seed alone, so that it has a code.
func (s *starter) planLoop(ctx goapp.Context, p *page, again, alone bool) {
	m := p.d.Model
	old, had := m.loop()
	var past [][]bank.Principle
	done := interview.Practised{}
	if !alone {
		past, done = m.loopsAsked(), m.practised()
		if again && had {
			past = past[:len(past)-1] // it comes last
		}
	}
	l, err := interview.PlanLoop(p.d.NewID, m.role(), bank.Questions, done, past, p.seed(), m.aims())
	if err != nil {
		s.refuse = "This loop cannot be planned: " + err.Error() + "."
		return
	}
	if again && had {
		l.ID = old.ID
	}
	s.keepLoop(ctx, p, l)
}

func (s *starter) keepLoop(ctx goapp.Context, p *page, l interview.Loop) {
	m := p.d.Model
	s.refuse = ""
	p.keep(ctx, func(c context.Context) error { return m.book.KeepLoop(c, l) },
		func(goapp.Context, error) { m.tell() })
}
