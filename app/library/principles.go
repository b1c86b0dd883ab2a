package library

import (
	"github.com/mockloop/mockloop/app/sheet"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// principles lists the sixteen.
type principles struct{ *page }

// NewPrinciples makes the screen.
func NewPrinciples(p page) goapp.Composer {
	return shell.StaticPage(p, func(p *page) goapp.UI { return principles{p}.body() })
}

func (p principles) body() goapp.UI {
	rows := make([]goapp.UI, 0, bank.PrincipleCount)
	for _, pr := range bank.Principles() {
		info := bank.PrincipleInfoOf(pr)
		rows = append(rows, goapp.A().Class("stage plain").Href(p.Link("/principle/"+pr.Slug()+"/")).Body(
			goapp.Span().Class("stage-words").Body(goapp.B().Text(pr.String()), goapp.Small().Text(info.Short)),
			ui.Icon("next"),
		))
	}
	return p.Frame("/guide/", p.HeadingBelow("/guide/", "Guide", "The 16 Leadership Principles"),
		goapp.P().Class("lead").Text("Every question, of whatever type, is judged through these. Know them by heart; have two or three stories for each."),
		goapp.Div().Class("card list two-up").Body(rows...),
		scopes(),
	)
}

// principle is one of the sixteen with its rubric and its questions.
type principle struct {
	*page
	pr bank.Principle
}

// NewPrinciple makes the screen of one principle.
func NewPrinciple(p page, pr bank.Principle) goapp.Composer {
	return shell.StaticPage(p, func(p *page) goapp.UI { return principle{p, pr}.body() })
}

func (p principle) body() goapp.UI {
	info := bank.PrincipleInfoOf(p.pr)
	work := store.PracticeOf(p.Deps.Store)
	qs := bank.QuestionsFor(p.pr)
	rows := make([]goapp.UI, 0, len(qs))
	for _, q := range qs {
		rows = append(rows, view.QuestionRow(p.Link("/question/"+q.ID+"/"), work.Times[q.ID], q, ui.Icon("next")))
	}
	return p.Frame("/guide/", p.HeadingBelow("/principles/", "Principles", p.pr.String(), p.scoreChip()),
		goapp.P().Class("lead").Text(info.Text),
		goapp.Div().Class("cols").Body(
			goapp.Section().Class("col").Body(
				goapp.H2().Text("What each grade sounds like"),
				view.Rubric(&info.Rubric, 0),
				ui.P("", "small muted", sheet.MixedLines),
			),
			goapp.Div().Class("col").Body(
				view.ListenFor(&info.Rubric),
				goapp.Section().Class("col").Body(
					goapp.H2().Text(textutil.Plural(len(qs), "question", "questions")),
					goapp.Div().Class("card list").Body(rows...),
				),
			),
		),
	)
}

func (p principle) scoreChip() goapp.UI {
	if !p.HasStore() {
		return nil
	}
	if !p.Deps.Store.FullyLoaded() {
		return ui.Chip("Adding up")
	}
	s := p.Deps.Store.Readiness(p.Deps.Now()).Principles[p.pr-1]
	if v, known := s.Score.Value(); known {
		return ui.Chip("Readiness "+ui.Value{V: v, Known: true}.String(), "lp")
	}
	if s.Answers > 0 {
		return ui.Chip("No signal so far")
	}
	return ui.Chip("Not practiced yet")
}

// caseRubric shows how a type of case or a story of failure is judged, line by line.
type caseRubric struct {
	*page
	r *bank.CaseRubric
}

// NewCaseRubric makes the screen of one rubric.
func NewCaseRubric(p page, r *bank.CaseRubric) goapp.Composer {
	return shell.StaticPage(p, func(p *page) goapp.UI { return caseRubric{p, r}.body() })
}

func (c caseRubric) body() goapp.UI {
	parts := make([]goapp.UI, len(c.r.Dimensions))
	for i := range c.r.Dimensions {
		d := &c.r.Dimensions[i]
		var listen goapp.UI // the lines of a failure have nothing beside their grades
		if d.Rubric.ListenFor.Len() > 0 {
			listen = goapp.Div().Class("col").Body(view.ListenFor(&d.Rubric))
		}
		parts[i] = goapp.Section().Class("dimension").ID(d.ID).Body(
			goapp.H2().Text(d.Name),
			goapp.P().Class("muted").Text(d.Short),
			goapp.Div().Class("cols").Body(
				goapp.Div().Class("col").Body(view.Rubric(&d.Rubric, 0)),
				listen,
			),
		)
	}
	return c.Frame("/guide/", c.HeadingBelow("/guide/", "Guide", c.r.Name()+": the rubric"),
		goapp.P().Class("lead").Text(c.r.Intro),
		goapp.Div().Class("dimensions").Body(parts...),
	)
}

// scopes says what a story at each level is about.
func scopes() goapp.UI {
	rows := make([]goapp.UI, len(bank.Scopes))
	for i := range bank.Scopes {
		s := &bank.Scopes[i]
		rows[i] = goapp.Article().Class("item card").Body(
			goapp.H2().Text(s.Level),
			goapp.P().Text(s.Line),
			goapp.Dl().Class("outline").Body(
				goapp.Dt().Text("Scope"), goapp.Dd().Text(s.Scope),
				goapp.Dt().Text("Ambiguity"), goapp.Dd().Text(s.Ambiguity),
				goapp.Dt().Text("Impact"), goapp.Dd().Text(s.Impact),
			),
		)
	}
	return goapp.Section().Class("col").ID("levels").Body(
		goapp.H2().Text("How far a story reaches, by level"),
		goapp.Div().Class("three-up").Body(rows...),
		goapp.P().Class("small muted").Text(bank.ScopeNote),
	)
}
