package planning

import (
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// proposal is a round's plan as shown before the round begins. The round that begins is
// exactly the one shown.
type proposal struct {
	plan   interview.Plan
	code   string // makes exactly this plan for a friend; "": no code does
	alone  bool   // planned from a code only, regardless of what was practiced
	friend bool   // the code came from somebody else
	err    error  // why there is no plan
}

// propose plans the round of a code, from the code alone or considering what was
// practiced.
func propose(m *store.Store, c interview.Code, alone bool) proposal {
	p := proposal{alone: alone}
	if alone {
		p.plan, p.err = c.Round(uuid.UUID{}, bank.Questions, m.Aims())
	} else {
		p.plan, p.err = interview.PlanRound(uuid.UUID{}, c.Stage, c.Interviewer, c.Track, bank.Questions, m.PracticeCounts(), c.Seed, m.Aims())
	}
	if made, ok := interview.CodeOf(p.plan, c.Track, bank.Questions); ok {
		p.code = made.String()
	}
	return p
}

// planCard shows the parts of a round, each with its share of the time, but never a
// prompt.
func planCard(name string, p interview.Plan, foot ...goapp.UI) goapp.UI {
	return ui.Section("card plan",
		ui.Div("row between", ui.Title("plan-title", name), ui.Chip(words.RoundLength(p), "num")),
		planParts(p),
		ui.Div("plan-foot", foot...),
	)
}

// planParts draws and lists the parts of a plan.
func planParts(p interview.Plan) goapp.UI {
	items := interview.Outline(p, bank.FindQuestion)
	shares := make([]ui.Portion, len(items))
	rows := make([]goapp.UI, len(items))
	for i, it := range items {
		kind := ""
		if it.Kind == interview.Question {
			kind = "story"
			if it.Case {
				kind = "case"
			}
		}
		shares[i] = ui.Portion{Part: it.Minutes, Kind: kind}
		rows[i] = goapp.Li().Class("part", kind).Body(
			ui.Span("", partName(it)), ui.Span("num", words.Minutes(it.Minutes)))
	}
	return ui.Div("parts", ui.StackedBar(shares), goapp.Ol().Body(rows...))
}

// partName says what a part is. What a story is to show stays hidden until it is graded: to
// hear that is half of the skill.
func partName(it interview.OutlineItem) string {
	switch {
	case it.Kind == interview.Opening:
		return "Opening"
	case it.Kind == interview.Closing:
		return "Your own questions"
	case it.Case && it.Type != 0:
		return "Case: " + textutil.LowerFirst(it.Type.String())
	case it.Case:
		return "Case"
	}
	return "Story"
}

// drawn returns the plan or, before there is one, a sketch of its layout, so that nothing
// shifts when the plan arrives.
func (p *proposal) drawn(st bank.Stage, who bank.Interviewer) interview.Plan {
	if len(p.plan.Parts) == 0 && p.err == nil {
		sketch, _ := interview.PlanLayout(st, who, interview.DefaultAims())
		return sketch
	}
	return p.plan
}

// name returns the title of the plan.
func (p *proposal) name() string {
	if p.friend {
		return "A friend’s plan"
	}
	return "The plan"
}

// said says whose plan is shown and what its code can be used for.
func (p *proposal) said() string {
	switch {
	case p.friend:
		return "From a friend’s code for the " + textutil.LowerFirst(words.RoundName(p.plan)) + ". What you practiced has no say in it, so both of you get the same round."
	case p.code == "" && p.plan.Minutes > 0:
		return "What you practiced least comes first, so this round is yours alone."
	case p.alone:
		return "Made to share: what you practiced has no say in it. A friend with this code and the same version of Mockloop gets the same round."
	default:
		return "A friend with this code and the same version of Mockloop gets the same round."
	}
}

// sharing says how the plan can be shared. practiced says whether a plan made from a code
// differs from one's own; again plans another.
func (p *proposal) sharing(practiced bool, again func(alone bool), take func(goapp.Context, interview.Code)) codeOptions {
	o := codeOptions{code: p.code, said: p.said(), take: take, remake: func(goapp.Context) { again(true) }}
	if p.plan.Minutes == 0 {
		o.code = "····-····" // a placeholder of the same size
	}
	if p.friend || p.alone && practiced {
		o.own = func(goapp.Context) { again(false) }
	}
	return o
}
