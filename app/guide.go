package app

import (
	"strings"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// guide is the way into everything to read.
type guide struct{ page }

func (g *guide) Render() goapp.UI {
	row := func(path, title, line string) goapp.UI {
		return goapp.A().Class("stage plain").Href(g.link(path)).Body(
			goapp.Span().Class("stage-words").Body(goapp.B().Text(title), goapp.Small().Text(line)),
			ui.Icon("next"),
		)
	}
	sections := make([]goapp.UI, 0, len(bank.Sections)+1)
	sections = append(sections, row("/principles/", "The 16 Leadership Principles", "What each asks of a PM, and what each grade sounds like"))
	for i := range bank.Sections {
		s := &bank.Sections[i]
		sections = append(sections, row("/guide/"+s.ID+"/", s.Title, firstSentence(s.Intro)))
	}
	stages := make([]goapp.UI, 0, 4)
	for _, s := range bank.Stages() {
		info := bank.InfoOf(s)
		stages = append(stages, row("/stage/"+s.Slug()+"/", s.String(), info.Length+". "+info.WhoText))
	}
	return g.frame("/guide/", heading("Guide"),
		goapp.P().Class("lead").Text("How Amazon interviews product managers: read it once, then practise."),
		goapp.Div().Class("cols").Body(
			goapp.Section().Class("col").Body(
				goapp.H2().Text("Know"),
				goapp.Div().Class("card list").Body(sections...),
			),
			goapp.Section().Class("col").Body(
				goapp.H2().Text("The four stages"),
				goapp.Div().Class("card list").Body(stages...),
				goapp.P().Class("small muted").Body(
					goapp.Span().Text("Built on a public guide by Aditi Chaturvedi, Best PM Jobs. "),
					goapp.A().Href(g.link("/about/")).Text("Credits and privacy"),
				),
			),
		),
	)
}

// firstSentence is the start of a text, up to its first full stop.
func firstSentence(s string) string {
	if i := strings.Index(s, ". "); i >= 0 {
		return s[:i+1]
	}
	return s
}

// section is one page of the guide. Items of the preparation can be ticked off,
// and the ticks are kept.
type section struct {
	page
	sec *bank.Section
}

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
	return s.frame("/guide/", s.backTo("/guide/", "Guide", s.sec.Title),
		goapp.P().Class("lead").Text(s.sec.Intro),
		goapp.Div().Class("measure").Body(list),
		s.nextSection(),
	)
}

func (s *section) tickRow(it *bank.Item) goapp.UI {
	id := it.ID
	on := s.live() && s.book().Ticks()[id]
	return ui.CheckRow("tick-"+id, it.Title, it.Text, on, func(ctx goapp.Context, _ goapp.Event) {
		b := s.book()
		now := !b.Ticks()[id]
		s.keep(ctx, tickWrite(b, id, now), func(goapp.Context, error) { s.d.Model.tell() })
	})
}

// nextSection leads on, so that the guide can be read like a book.
func (s *section) nextSection() goapp.UI {
	for i := range bank.Sections {
		if bank.Sections[i].ID == s.sec.ID && i+1 < len(bank.Sections) {
			n := &bank.Sections[i+1]
			return goapp.P().Class("onward").Body(ui.LinkButton(s.link("/guide/"+n.ID+"/"), ui.Plain, "Next: "+n.Title))
		}
	}
	return goapp.P().Class("onward").Body(ui.LinkButton(s.link("/"), ui.Plain, "Practise now"))
}
