package library

import (
	"slices"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// primer is a page that explains one thing a candidate has to know.
type primer struct {
	*page
	p *bank.Primer
}

// NewPrimer makes the screen of one primer.
func NewPrimer(p page, pr *bank.Primer) goapp.Composer {
	return shell.StaticPage(p, func(p *page) goapp.UI { return primer{p, pr}.body() })
}

func (s primer) body() goapp.UI {
	blocks := make([]goapp.UI, len(s.p.Blocks))
	for i, b := range s.p.Blocks {
		blocks[i] = s.block(b)
	}
	return s.Frame("/guide/", s.HeadingBelow("/guide/", "Guide", s.p.Title),
		goapp.P().Class("lead").Text(s.p.Short),
		goapp.Div().Class("reading").Body(
			goapp.Article().Class("prose").Body(blocks...),
			goapp.Div().Class("col").Body(s.questions()),
		),
		goapp.P().Class("onward").Body(s.next()),
	)
}

func (s primer) block(b bank.Block) goapp.UI {
	lines := b.Lines.All()
	switch b.Kind {
	case bank.Heading:
		return goapp.H2().Body(s.spans(lines[0])...)
	case bank.Quote:
		return goapp.Blockquote().Body(s.spans(lines[0])...)
	case bank.Bullets:
		return goapp.Ul().Class("dots").Body(s.items(lines)...)
	case bank.Steps:
		return goapp.Ol().Class("numbers").Body(s.items(lines)...)
	default:
		return goapp.P().Body(s.spans(lines[0])...)
	}
}

func (s primer) items(items []string) []goapp.UI {
	out := make([]goapp.UI, len(items))
	for i, it := range items {
		out[i] = goapp.Li().Body(s.spans(it)...)
	}
	return out
}

func (s primer) spans(line string) []goapp.UI {
	spans := bank.ParseSpans(line)
	out := make([]goapp.UI, len(spans))
	for i, sp := range spans {
		switch sp.Style {
		case bank.Strong:
			out[i] = goapp.Strong().Text(sp.Text)
		case bank.Emphasis:
			out[i] = goapp.Em().Text(sp.Text)
		case bank.Linked:
			out[i] = goapp.A().Href(s.Link(sp.Path)).Text(sp.Text)
		default:
			out[i] = goapp.Text(sp.Text)
		}
	}
	return out
}

// usedIn is how many questions a primer links to at most.
const usedIn = 6

// questions lists questions that the primer helps with.
func (s primer) questions() goapp.UI {
	work := store.PracticeOf(s.Deps.Store)
	var rows []goapp.UI
	for i := range bank.Questions {
		q := &bank.Questions[i]
		if len(rows) < usedIn && slices.Contains(q.Primers.All(), s.p.ID) {
			rows = append(rows, view.QuestionRow(s.Link("/question/"+q.ID+"/"), work.Times[q.ID], q, ui.Icon("next")))
		}
	}
	return goapp.Section().Class("col").Body(
		goapp.H2().Text("Practice it"),
		goapp.Div().Class("card list").Body(rows...),
	)
}

// next links to the next primer, so that they can be read like a book.
func (s primer) next() goapp.UI {
	for i := range bank.Primers {
		if bank.Primers[i].ID == s.p.ID && i+1 < len(bank.Primers) {
			n := &bank.Primers[i+1]
			return ui.LinkButton(s.Link("/primer/"+n.ID+"/"), ui.Plain, "Next: "+n.Title)
		}
	}
	return ui.LinkButton(s.Link("/cards/"), ui.Plain, "Next: recall cards")
}

// ask lists good questions for the candidate to ask, by interviewer.
type ask struct{ *page }

// NewAsk makes the screen.
func NewAsk(p page) goapp.Composer {
	return shell.StaticPage(p, func(p *page) goapp.UI { return ask{p}.body() })
}

func (s ask) body() goapp.UI {
	var parts []goapp.UI
	for _, who := range append([]bank.Interviewer{bank.Recruiter}, bank.LoopInterviewers()...) {
		parts = append(parts, goapp.Section().Class("group").ID("ask-the-"+who.Slug()).Body(
			goapp.H2().Text(who.String()),
			goapp.Div().Class("card").Body(view.AskList(who)),
		))
	}
	return s.Frame("/guide/", s.HeadingBelow("/guide/", "Guide", "Questions to ask them"),
		goapp.P().Class("lead").Text("Every interviewer leaves you some minutes. What you ask is heard as what you care about; choose two for each, and make them your own."),
		goapp.Div().Class("groups measure-wide").Body(parts...),
	)
}
