package app

import (
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// principles lists the sixteen.
type principles struct{ page }

func (p *principles) Render() goapp.UI {
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
	)
}

// principle is one of the sixteen with its rubric and its questions.
type principle struct {
	page
	pr bank.Principle
}

func (p *principle) Render() goapp.UI {
	info := bank.Info(p.pr)
	qs := bank.ForPrinciple(p.pr)
	rows := make([]goapp.UI, 0, len(qs))
	for _, q := range qs {
		rows = append(rows, questionRow(p.d, q))
	}
	return p.frame("/guide/", p.backTo("/principles/", "Principles", p.pr.String(), p.scoreChip()),
		goapp.P().Class("lead").Text(info.Text),
		goapp.Div().Class("cols").Body(
			goapp.Section().Class("col").Body(
				goapp.H2().Text("What each grade sounds like"),
				rubric(p.pr, 0),
				goapp.P().Class("small muted").Text("The scale is Mockloop’s own; Amazon publishes none."),
			),
			goapp.Section().Class("col").Body(
				goapp.H2().Text("Questions"),
				goapp.Div().Class("card list").Body(rows...),
			),
		),
	)
}

func (p *principle) scoreChip() goapp.UI {
	if !p.live() {
		return nil
	}
	s := p.d.Model.readiness(p.d).Principles[p.pr-1]
	if v, known := s.Score.Value(); known {
		return ui.Chip("Readiness "+ui.Value{V: v, Known: true}.String(), "lp")
	}
	if s.Answers > 0 {
		return ui.Chip("No signal so far")
	}
	return ui.Chip("Not practised yet")
}

// rubric lists the four grades of a principle with what each sounds like; at is
// the one to set apart, 0 for none.
func rubric(pr bank.Principle, at bank.Grade) goapp.UI {
	info := bank.Info(pr)
	rows := make([]goapp.UI, 0, 4)
	for i, g := range bank.Grades() {
		class := "anchor g" + string(rune('1'+i))
		if g == at {
			class += " on"
		}
		rows = append(rows, goapp.Div().Class(class).Body(
			goapp.Dt().Text(g.String()), goapp.Dd().Text(info.Rubric[i])))
	}
	return goapp.Dl().Class("rubric card").Body(rows...)
}

// questionRow is one question in a list.
func questionRow(d *Deps, q *bank.Question) goapp.UI {
	times := 0
	if d.Model != nil {
		times = d.Model.practised()[q.ID]
	}
	line := q.Type.String()
	for i, pr := range q.Principles[1:] {
		if i == 0 {
			line += ", also "
		} else {
			line += ", "
		}
		line += pr.String()
	}
	if times > 0 {
		line += ", answered " + plural(times, "time", "times")
	}
	return goapp.A().Class("stage plain question-row").Href(d.link("/question/"+q.ID+"/")).Body(
		goapp.Span().Class("stage-words").Body(
			goapp.Span().Class("q").Text(q.Prompt), goapp.Small().Text(line)),
		ui.Icon("next"),
	)
}
