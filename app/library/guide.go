package library

import (
	"context"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// guide is the table of contents of everything to read.
type guide struct{ *page }

// NewGuide makes the screen.
func NewGuide(p page) goapp.Composer {
	return shell.StaticPage(p, func(p *page) goapp.UI { return guide{p}.body() })
}

func (g guide) body() goapp.UI {
	row := func(path, title, line string) goapp.UI { return pageRow(g.Deps, path, title, line) }
	know := make([]goapp.UI, 0, len(bank.Sections)+2)
	know = append(know,
		row("/principles/", "The 16 Leadership Principles", ""),
		row("/guide/loop/", "One whole loop, annotated", "Five interviews, the feedback, and the debrief, word for word"))
	for i := range bank.Sections {
		s := &bank.Sections[i]
		know = append(know, row("/guide/"+s.ID+"/", s.Title, ""))
	}
	stages := make([]goapp.UI, 0, 4)
	for _, s := range bank.Stages() {
		info := bank.StageInfoOf(s)
		stages = append(stages, row("/stage/"+s.Slug()+"/", s.String(), info.Length))
	}
	cases := make([]goapp.UI, 0, 4)
	for _, r := range bank.LineRubrics() {
		cases = append(cases, row("/rubric/"+r.Slug()+"/", r.Name(), ""))
	}
	primers := make([]goapp.UI, 0, len(bank.Primers))
	for i := range bank.Primers {
		p := &bank.Primers[i]
		primers = append(primers, row("/primer/"+p.ID+"/", p.Title, ""))
	}
	list := func(title string, rows ...goapp.UI) goapp.UI {
		return goapp.Section().Class("col").Body(goapp.H2().Text(title), goapp.Div().Class("card list").Body(rows...))
	}
	return g.Frame("/guide/", shell.Heading("Guide"),
		goapp.P().Class("lead").Text("How Amazon interviews product managers: read it once, then practice."),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				list("Know", know...),
				list("How cases and failures are judged", cases...),
			),
			goapp.Div().Class("col").Body(
				list("The four stages", stages...),
				list("By heart",
					row("/cards/", "Recall cards", textutil.Plural(len(bank.Cards), "card", "cards")+", ten in five minutes"),
					row("/ask/", "Questions to ask them", textutil.Plural(len(bank.Asks), "question", "questions")+" for your own minutes, by interviewer")),
			),
		),
		goapp.Section().Class("col").Body(
			goapp.H2().Text("Primers, three minutes each"),
			goapp.Div().Class("card list two-up").Body(primers...),
		),
		goapp.P().Class("small muted").Body(
			goapp.Span().Text("Built on a public guide by Aditi Chaturvedi, Best PM Jobs. "),
			goapp.A().Href(g.Link("/about/")).Text("Credits and privacy"),
			goapp.Span().Text(" · "),
			goapp.A().Href(g.Link("/settings/")).Text("Settings"),
		),
	)
}

// section is one page of the guide. Items of the preparation can be checked off.
type section struct {
	page
	sec *bank.Section
}

// NewSection makes the screen of one section.
func NewSection(p page, sec *bank.Section) goapp.Composer { return &section{page: p, sec: sec} }

// ticked is the section whose items a candidate works through.
const ticked = "preparation"

func (s *section) Render() goapp.UI {
	body := make([]goapp.UI, 0, len(s.sec.Items))
	for i := range s.sec.Items {
		it := &s.sec.Items[i]
		if s.sec.ID == ticked {
			body = append(body, s.tickRow(it))
			continue
		}
		body = append(body, goapp.Article().Class("item").ID(it.ID).Body(
			goapp.H2().Text(it.Title), goapp.P().Text(it.Text)))
	}
	var list goapp.UI
	if s.sec.ID == ticked {
		list = goapp.Ul().Class("checks card").Body(body...)
	} else {
		list = goapp.Div().Class("items").Body(body...)
	}
	return s.Frame("/guide/", s.HeadingBelow("/guide/", "Guide", s.sec.Title),
		goapp.P().Class("lead").Text(s.sec.Intro),
		goapp.Div().Class("measure").Body(list),
		s.nextSection(),
	)
}

func (s *section) tickRow(it *bank.Item) goapp.UI {
	id := it.ID
	on := s.HasStore() && s.History().Ticks()[id]
	return ui.CheckRow("tick-"+id, it.Title, it.Text, on, func(ctx goapp.Context, _ goapp.Event) {
		b := s.History()
		now := !b.Ticks()[id]
		s.Write(ctx, tickWrite(b, id, now), nil)
	})
}

// nextSection links to the next page, so that the guide can be read like a book.
func (s *section) nextSection() goapp.UI {
	for i := range bank.Sections {
		if bank.Sections[i].ID == s.sec.ID && i+1 < len(bank.Sections) {
			n := &bank.Sections[i+1]
			return goapp.P().Class("onward").Body(ui.LinkButton(s.Link("/guide/"+n.ID+"/"), ui.Plain, "Next: "+n.Title))
		}
	}
	return goapp.P().Class("onward").Body(ui.LinkButton(s.Link("/"), ui.Plain, "Practice now"))
}

// tickWrite checks or unchecks an item of the preparation.
func tickWrite(b *history.History, item string, on bool) func(context.Context) error {
	return func(c context.Context) error { return b.SetTick(c, item, on) }
}
