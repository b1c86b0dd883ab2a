package planning

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// customRound plans one round by hand. Until something is changed it shows the round that
// we would plan, or the one in the loop.
type customRound struct {
	*page
	starter
	codeExchange
	wish    interview.CustomRound
	seed    uint64
	changed bool // by hand
	shown   proposal

	loop   *interview.Loop // the loop with this round in it; nil: a round alone
	missed string          // why the loop's round cannot be changed, in a sentence
}

// NewCustom makes the screen that plans a round by hand.
func NewCustom(p page) goapp.Composer {
	return shell.StatefulPage(p, func(p *page) (func() goapp.UI, func(goapp.Context)) {
		h := &customRound{page: p, wish: interview.CustomRound{Interviewer: bank.LoopInterviewers()[0], Minutes: 60}}
		return h.body, h.nav
	})
}

// nav shows what the query of the address asks for.
func (h *customRound) nav(ctx goapp.Context) {
	m, q := h.Deps.Store, ctx.Page().URL().Query()
	h.loop, h.missed = nil, ""
	if slug := q.Get("loop"); slug != "" {
		who, _ := bank.ParseInterviewer(slug)
		l, _ := m.Loop()
		r, _ := l.RoundWith(who)
		if h.missed = roundFixed(m, l, who); h.missed == "" {
			h.loop, h.changed, h.seed = &l, false, h.page.Seed()
			asked, _ := r.Owned()
			h.wish = interview.CustomRound{Interviewer: who, Principles: asked, Minutes: r.Plan.RealMinutes()}
			h.shown = proposal{plan: r.Plan}
		}
	} else if c, ok, _ := codeAsked(ctx, h.page); ok {
		h.takeCode(ctx, c)
	} else {
		if who, err := bank.ParseInterviewer(q.Get("with")); err == nil && slices.Contains(bank.LoopInterviewers(), who) {
			h.wish.Interviewer = who
		}
		h.ours(false)
	}
	ctx.Defer(func(goapp.Context) { h.fill() })
}

// fill writes the choices into the fields: go-app does not set the value of a field that
// the person has changed.
func (h *customRound) fill() {
	h.Deps.Device.Page.SetValue("plan-who", h.wish.Interviewer.Slug())
	h.Deps.Device.Page.SetValue("plan-minutes", strconv.Itoa(h.wish.Minutes))
}

// ours shows the round that we would plan for this interviewer.
func (h *customRound) ours(alone bool) {
	h.show(interview.Code{Stage: bank.OnsiteLoop, Interviewer: h.wish.Interviewer, Track: h.Deps.Store.Role(), Seed: h.page.Seed()}, alone)
}

func (h *customRound) show(c interview.Code, alone bool) {
	h.changed, h.seed, h.Refused = false, c.Seed, ""
	h.shown = propose(h.Deps.Store, c, alone)
	h.wish = interview.CustomRound{Interviewer: c.Interviewer, Minutes: h.shown.plan.RealMinutes()}
	for _, it := range interview.Outline(h.shown.plan, bank.FindQuestion) {
		if it.On != 0 && !slices.Contains(h.wish.Principles, it.On) {
			h.wish.Principles = append(h.wish.Principles, it.On)
		}
	}
}

func (h *customRound) takeCode(ctx goapp.Context, c interview.Code) {
	h.show(c, true)
	h.shown.friend = true
	ctx.Defer(func(goapp.Context) {
		h.fill()
		h.Deps.Device.Page.Focus("plan-title")
	})
}

// replan shows the round for the current choices.
func (h *customRound) replan() {
	m := h.Deps.Store
	h.changed, h.Refused = true, ""
	h.shown = proposal{}
	if h.loop == nil {
		h.shown.plan, h.shown.err = interview.PlanCustomRound(uuid.UUID{}, h.wish, m.Role(), bank.Questions, m.PracticeCounts(), h.seed, m.Aims())
		if c, ok := interview.CodeOf(h.shown.plan, m.Role(), bank.Questions); ok {
			h.shown.code = c.String() // what we would have planned
		}
		return
	}
	l, err := h.loop.WithRound(h.Deps.NewID(), h.wish, bank.Questions, m.PracticeCounts(), h.seed, m.Aims())
	if h.shown.err = err; err == nil {
		r, _ := l.RoundWith(h.wish.Interviewer)
		h.loop, h.shown.plan = &l, r.Plan
	}
}

func (h *customRound) body() goapp.UI {
	head := h.HeadingBelow("/stage/onsite-loop/", "Onsite loop", h.title())
	if h.missed != "" {
		return h.Frame("/", head, ui.EmptyState("Nothing to change here.", h.missed,
			ui.LinkButton(h.Link("/stage/onsite-loop/"), ui.Primary, "To the loop")))
	}
	return h.Frame("/", head,
		ui.Columns(ui.Div("col", h.form()...), ui.Div("col", h.outcome()...)),
		h.Dialogs(h.page),
	)
}

func (h *customRound) title() string {
	if h.loop != nil {
		return "Change the " + words.Interviewer(h.wish.Interviewer) + "’s round"
	}
	return "Plan a round"
}

// outcome shows the plan, or why there is none, and the button that goes on.
func (h *customRound) outcome() []goapp.UI {
	plan := h.shown.drawn(bank.OnsiteLoop, h.wish.Interviewer)
	var card goapp.UI
	if h.shown.err != nil {
		card = ui.Section("card plan",
			ui.Title("plan-title", "No plan yet"),
			ui.FieldError("plan-refused", h.why(h.shown.err)))
	} else {
		card = planCard(h.shown.name(), plan, ui.Button("plan-shuffle", ui.Quiet, "Shuffle", h.onShuffle))
	}
	do := ui.Button("plan-begin", ui.Primary+" block", "Begin, "+words.Minutes(h.shown.plan.Minutes), func(ctx goapp.Context, _ goapp.Event) {
		h.StartPlan(ctx, h.page, h.shown.plan)
	})
	var friend goapp.UI
	if h.loop != nil {
		do = ui.Button("plan-save", ui.Primary+" block", "Save into the loop", h.onSave)
	} else {
		o := h.shown.sharing(h.HasStore() && len(h.History().Answers()) > 0, h.ours, h.takeCode)
		if h.changed {
			o = codeOptions{code: h.shown.code, said: h.shown.said(), take: h.takeCode, own: func(goapp.Context) {
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
		ui.Div("", card),
		do.Disabled(h.shown.err != nil),
		ui.Div("", friend),
	}
}

// why says what is wrong with the choices.
func (h *customRound) why(err error) string {
	if errors.Is(err, interview.ErrPrinciples) {
		n := textutil.Plural(len(h.wish.Principles), "is", "are") + " chosen."
		if h.loop != nil {
			return "In a loop a round has two or three principles; " + n
		}
		return "A round has one to three principles; " + n
	}
	return words.PlanError("This round", err)
}

func (h *customRound) onShuffle(goapp.Context, goapp.Event) {
	if h.loop == nil && !h.changed {
		h.ours(h.shown.alone)
		return
	}
	h.seed = h.page.Seed()
	h.replan()
}

func (h *customRound) onSave(ctx goapp.Context, _ goapp.Event) {
	b, l := h.History(), *h.loop
	if h.missed = roundFixed(h.Deps.Store, l, h.wish.Interviewer); h.missed != "" {
		return // begun meanwhile in another tab
	}
	h.Write(ctx, func(c context.Context) error { return b.KeepLoop(c, l) },
		func(ctx goapp.Context, _ error) {
			ctx.Navigate(h.Link("/stage/onsite-loop/"))
		})
}
