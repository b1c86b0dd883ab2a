package app

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// planPath is the screen on which a round is planned by hand: alone, with
// ?with= an interviewer or ?code= a friend's; or with ?loop= an interviewer, a
// round of the loop that is planned.
const planPath = "/plan/"

// hand plans one round by hand. Until something is changed it shows the round
// that we would plan, or the loop's.
type hand struct {
	*page
	starter
	codes
	wish    interview.Wish
	seed    uint64
	changed bool // by hand
	shown   proposal

	loop   *interview.Loop // the loop with this round in it; nil: a round alone
	missed string          // why the loop's round cannot be changed, in a sentence
}

func newHand(p page) goapp.Composer {
	return stateful(p, func(p *page) (func() goapp.UI, func(goapp.Context)) {
		h := &hand{page: p, wish: interview.Wish{Interviewer: bank.LoopInterviewers()[0], Minutes: 60}}
		return h.body, h.nav
	})
}

// nav shows what the address asks for.
func (h *hand) nav(ctx goapp.Context) {
	m, q := h.d.Model, ctx.Page().URL().Query()
	h.loop, h.missed = nil, ""
	if slug := q.Get("loop"); slug != "" {
		who, _ := bank.ParseInterviewer(slug)
		l, _ := m.loop()
		r, _ := l.Of(who)
		if h.missed = roundFixed(m, l, who); h.missed == "" {
			h.loop, h.changed, h.seed = &l, false, h.page.seed()
			h.wish = interview.Wish{Interviewer: who, Principles: r.Principles, Minutes: r.Plan.Minutes}
			h.shown = proposal{plan: r.Plan}
		}
	} else if c, ok := codeAsked(ctx, h.page); ok {
		h.takeCode(ctx, c)
	} else {
		if who, err := bank.ParseInterviewer(q.Get("with")); err == nil && slices.Contains(bank.LoopInterviewers(), who) {
			h.wish.Interviewer = who
		}
		h.ours(false)
	}
	ctx.Defer(func(goapp.Context) { h.fill() })
}

// fill writes the choices into the fields, which belong to the browser.
func (h *hand) fill() {
	h.d.Device.Page.SetValue("plan-who", h.wish.Interviewer.Slug())
	h.d.Device.Page.SetValue("plan-minutes", strconv.Itoa(h.wish.Minutes))
}

// ours shows the round that we would plan with this interviewer.
func (h *hand) ours(alone bool) {
	h.show(interview.Code{Stage: bank.OnsiteLoop, Interviewer: h.wish.Interviewer, Track: h.d.Model.role(), Seed: h.page.seed()}, alone)
}

func (h *hand) show(c interview.Code, alone bool) {
	h.changed, h.seed, h.refuse = false, c.Seed, ""
	h.shown = propose(h.d.Model, c, alone)
	h.wish = interview.Wish{Interviewer: c.Interviewer, Minutes: h.shown.plan.Minutes}
	for _, it := range interview.Outline(h.shown.plan, bank.Find) {
		if it.On != 0 && !slices.Contains(h.wish.Principles, it.On) {
			h.wish.Principles = append(h.wish.Principles, it.On)
		}
	}
}

func (h *hand) takeCode(ctx goapp.Context, c interview.Code) {
	h.show(c, true)
	h.shown.friend = true
	ctx.Defer(func(goapp.Context) {
		h.fill()
		h.d.Device.Page.Focus("plan-title")
	})
}

// replan shows the round of the wish as it is now.
func (h *hand) replan() {
	m := h.d.Model
	h.changed, h.refuse = true, ""
	h.shown = proposal{}
	if h.loop == nil {
		h.shown.plan, h.shown.err = interview.Hand(uuid.UUID{}, h.wish, m.role(), bank.Questions, m.practised(), h.seed, m.aims())
		if c, ok := interview.CodeOf(h.shown.plan, m.role(), bank.Questions); ok {
			h.shown.code = c.String() // what we would have planned
		}
		return
	}
	l, err := h.loop.WithRound(h.d.NewID(), h.wish, bank.Questions, m.practised(), h.seed, m.aims())
	if h.shown.err = err; err == nil {
		r, _ := l.Of(h.wish.Interviewer)
		h.loop, h.shown.plan = &l, r.Plan
	}
}

func (h *hand) body() goapp.UI {
	head := h.backTo("/stage/onsite-loop/", "Onsite loop", h.title())
	if h.missed != "" {
		return h.frame("/", head, ui.Empty("Nothing to change here.", h.missed,
			ui.LinkButton(h.link("/stage/onsite-loop/"), ui.Primary, "To the loop")))
	}
	return h.frame("/", head,
		two(box("col", h.form()...), box("col", h.outcome()...)),
		h.dialogs(h.page),
	)
}

func (h *hand) title() string {
	if h.loop != nil {
		return "Change the " + whoName(h.wish.Interviewer) + "’s round"
	}
	return "Plan a round"
}

// outcome is the plan, or why there is none, and the button that goes on.
func (h *hand) outcome() []goapp.UI {
	plan := h.shown.drawn(bank.OnsiteLoop, h.wish.Interviewer)
	var card goapp.UI
	if h.shown.err != nil {
		card = part("card plan",
			title("plan-title", "No plan yet"),
			ui.Refusal("plan-refused", h.why(h.shown.err)))
	} else {
		card = planCard(h.shown.name(), plan, ui.Button("plan-shuffle", ui.Quiet, "Shuffle", h.onShuffle))
	}
	do := ui.Button("plan-begin", ui.Primary+" block", "Begin, "+strconv.Itoa(h.wish.Minutes)+" minutes", func(ctx goapp.Context, _ goapp.Event) {
		h.startPlan(ctx, h.page, h.shown.plan)
	})
	var friend goapp.UI
	if h.loop != nil {
		do = ui.Button("plan-save", ui.Primary+" block", "Save into the loop", h.onSave)
	} else {
		o := h.shown.sharing(h.live() && len(h.book().Answers()) > 0, h.ours, h.takeCode)
		if h.changed {
			o = sharing{code: h.shown.code, said: h.shown.said(), take: h.takeCode, own: func(goapp.Context) {
				h.ours(false)
				h.fill()
			}}
			if h.shown.code == "" {
				o.said = "Planned by hand, so it has no code: a code holds a seed and not your choice."
			}
		}
		friend = h.withFriend(h.page, o)
	}
	return []goapp.UI{
		box("", card),
		do.Disabled(h.shown.err != nil),
		box("", friend),
	}
}

// why says what is wrong with the wish.
func (h *hand) why(err error) string {
	if errors.Is(err, interview.ErrPrinciples) {
		n := plural(len(h.wish.Principles), "is", "are") + " chosen."
		if h.loop != nil {
			return "In a loop a round has two or three principles; " + n
		}
		return "A round has one to three principles; " + n
	}
	return planRefused(err)
}

func (h *hand) onShuffle(goapp.Context, goapp.Event) {
	if h.loop == nil && !h.changed {
		h.ours(h.shown.alone)
		return
	}
	h.seed = h.page.seed()
	h.replan()
}

func (h *hand) onSave(ctx goapp.Context, _ goapp.Event) {
	b, l := h.book(), *h.loop
	if h.missed = roundFixed(h.d.Model, l, h.wish.Interviewer); h.missed != "" {
		return // begun meanwhile, in another window
	}
	h.keep(ctx, func(c context.Context) error { return b.KeepLoop(c, l) },
		func(ctx goapp.Context, _ error) {
			h.d.Model.tell()
			ctx.Navigate(h.link("/stage/onsite-loop/"))
		})
}
