package app

import (
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// principles lists the sixteen.
type principles struct{ *page }

// newPrinciples makes the screen.
func newPrinciples(p page) goapp.Composer {
	return reading(p, func(p *page) goapp.UI { return principles{p}.body() })
}

func (p principles) body() goapp.UI {
	rows := make([]goapp.UI, 0, bank.PrincipleCount)
	for _, pr := range bank.Principles() {
		info := bank.Info(pr)
		rows = append(rows, goapp.A().Class("stage plain").Href(p.link("/principle/"+pr.Slug()+"/")).Body(
			goapp.Span().Class("stage-words").Body(goapp.B().Text(pr.String()), goapp.Small().Text(info.Short)),
			ui.Icon("next"),
		))
	}
	return p.frame("/guide/", p.backTo("/guide/", "Guide", "The 16 Leadership Principles"),
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

// newPrinciple makes the screen of one principle.
func newPrinciple(p page, pr bank.Principle) goapp.Composer {
	return reading(p, func(p *page) goapp.UI { return principle{p, pr}.body() })
}

func (p principle) body() goapp.UI {
	info := bank.Info(p.pr)
	work := ownWork(p.d.Model)
	qs := bank.ForPrinciple(p.pr)
	rows := make([]goapp.UI, 0, len(qs))
	for _, q := range qs {
		rows = append(rows, questionRow(p.link("/question/"+q.ID+"/"), work.times[q.ID], q, ui.Icon("next")))
	}
	return p.frame("/guide/", p.backTo("/principles/", "Principles", p.pr.String(), p.scoreChip()),
		goapp.P().Class("lead").Text(info.Text),
		goapp.Div().Class("cols").Body(
			goapp.Section().Class("col").Body(
				goapp.H2().Text("What each grade sounds like"),
				rubric(&info.Rubric, 0),
			),
			goapp.Div().Class("col").Body(
				listening(&info.Rubric),
				goapp.Section().Class("col").Body(
					goapp.H2().Text(plural(len(qs), "question", "questions")),
					goapp.Div().Class("card list").Body(rows...),
				),
			),
		),
	)
}

// listening is the rest of a rubric: what to listen for, what speaks against,
// and what a Bar Raiser asks.
func listening(r *bank.Rubric) goapp.UI {
	return goapp.Div().Class("card listening").Body(
		goapp.H2().Text("Listen for"), plainList(r.ListenFor.All()),
		goapp.H2().Text("Red flags"), flagList(r.RedFlags.All()),
		goapp.H2().Text("What a Bar Raiser asks to tell Meets from Raises"),
		goapp.P().Class("prompt small-prompt").Text(r.BarRaiser),
	)
}

func (p principle) scoreChip() goapp.UI {
	if !p.live() {
		return nil
	}
	if !p.d.Model.whole() {
		return ui.Chip("Adding up")
	}
	s := p.d.Model.readiness(p.d.Now()).Principles[p.pr-1]
	if v, known := s.Score.Value(); known {
		return ui.Chip("Readiness "+ui.Value{V: v, Known: true}.String(), "lp")
	}
	if s.Answers > 0 {
		return ui.Chip("No signal so far")
	}
	return ui.Chip("Not practised yet")
}

// rubric lists the four grades with what each sounds like; at is the one to set
// apart, 0 for none.
func rubric(r *bank.Rubric, at bank.Grade) goapp.UI {
	rows := make([]goapp.UI, 0, 4)
	for i, g := range bank.Grades() {
		class := "anchor g" + string(rune('1'+i))
		if g == at {
			class += " on"
		}
		rows = append(rows, goapp.Div().Class(class).Body(
			goapp.Dt().Text(g.String()), goapp.Dd().Body(plainList(r.Of(g)))))
	}
	return goapp.Dl().Class("rubric card").Body(rows...)
}

// caseRubric is how a type of case is judged, dimension by dimension.
type caseRubric struct {
	*page
	r *bank.CaseRubric
}

// newCaseRubric makes the screen of one type of case.
func newCaseRubric(p page, r *bank.CaseRubric) goapp.Composer {
	return reading(p, func(p *page) goapp.UI { return caseRubric{p, r}.body() })
}

func (c caseRubric) body() goapp.UI {
	parts := make([]goapp.UI, len(c.r.Dimensions))
	for i := range c.r.Dimensions {
		d := &c.r.Dimensions[i]
		parts[i] = goapp.Section().Class("dimension").ID(d.ID).Body(
			goapp.H2().Text(d.Name),
			goapp.P().Class("muted").Text(d.Short),
			goapp.Div().Class("cols").Body(
				goapp.Div().Class("col").Body(rubric(&d.Rubric, 0)),
				goapp.Div().Class("col").Body(listening(&d.Rubric)),
			),
		)
	}
	return c.frame("/guide/", c.backTo("/guide/", "Guide", c.r.Type.String()+": the rubric"),
		goapp.P().Class("lead").Text(c.r.Intro),
		goapp.Div().Class("dimensions").Body(parts...),
	)
}

// scopes is what a story of each level is about.
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
