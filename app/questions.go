package app

import (
	"context"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// questions lists the bank: all of it, or what is searched and filtered for.
type questions struct{ page }

// newQuestions makes the screen.
func newQuestions(p page) goapp.Composer { return &questions{page: p} }

// questionsPage is how many questions come at once: what a phone shows of a
// list of hundreds is the first few, and each row costs time at every key.
const questionsPage = 12

// findID is the field one searches in.
const findID = "find"

func (s *questions) finder() *finder {
	if !s.live() {
		return &finder{}
	}
	return &s.d.Model.finder
}

func (s *questions) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	if s.live() {
		ctx.Defer(func(goapp.Context) { s.fill() })
	}
}

// fill writes what is asked for into the fields, which belong to the browser.
func (s *questions) fill() {
	f := s.finder()
	s.d.Device.Page.SetValue(findID, f.query)
	for _, c := range choosers(f) {
		s.d.Device.Page.SetValue(c.id, c.chosen)
	}
}

func (s *questions) Render() goapp.UI {
	f := s.finder()
	work := ownWork(s.d.Model)
	found := find(s.d.Model, f, work)
	n := min(len(found), max(f.shown, questionsPage))
	return s.frame("/questions/", heading("Questions",
		goapp.A().Class("btn quiet").Href(s.link("/cards/")).Body(ui.Icon("cards"), goapp.Span().Text("Recall cards"))),
		goapp.Div().Class("finder").Body(
			goapp.Div().Class("find-row").Body(
				ui.Search(findID, "Search all questions", func(goapp.Context, goapp.Event) { s.ready() }, s.onType),
				ui.Button("filters-toggle", ui.Plain, s.filtersLabel(), s.onFilters,
					ui.Icon("filter"), goapp.Span().Class("filters-count").Text(s.filtersCount())).Aria("expanded", f.open).Aria("controls", "filters"),
			),
			goapp.Div().Class("filter row").Role("group").Aria("label", "Show only").Body(s.mineChips()...),
			&filters{D: s.d, Filter: f.Filter, By: f.by, Searching: f.query != "", Open: f.open},
		),
		goapp.Div().Class("row between found").Body(
			goapp.P().Class("small muted").Role("status").ID("found").Text(s.foundLine(len(found))),
			goapp.Div().Body(s.clearButton()),
		),
		goapp.Div().Class("groups").Body(s.list(found[:n], work)...),
		goapp.Div().Class("onward").Body(s.more(n, len(found))),
		&ways{D: s.d},
	)
}

// Handlers ask for the finder when they are called and never keep one: go-app
// keeps a handler from the first time it sees it.
func (s *questions) onFilters(goapp.Context, goapp.Event) {
	f := s.finder()
	f.open = !f.open
}

// ready makes the index while the keyboard comes up.
func (s *questions) ready() {
	if s.live() {
		s.d.Model.search()
	}
}

func (s *questions) onType(_ goapp.Context, text string) {
	f := s.finder()
	f.query, f.shown = text, 0
}

func (s *questions) mineChips() []goapp.UI {
	f := s.finder()
	chips := make([]goapp.UI, len(mines))
	for i, m := range mines {
		chips[i] = ui.Toggle(m.id, m.name, f.mine == m.of, func(goapp.Context, goapp.Event) {
			f := s.finder()
			f.mine, f.shown = m.of, 0
		})
	}
	return chips
}

func (s *questions) filtersLabel() string {
	if n := s.finder().Count(); n > 0 {
		return "Filter and sort, " + plural(n, "filter", "filters") + " set"
	}
	return "Filter and sort"
}

func (s *questions) filtersCount() string {
	if n := s.finder().Count(); n > 0 {
		return strconv.Itoa(n)
	}
	return ""
}

// foundLine says how many there are; it is read out when it changes.
func (s *questions) foundLine(n int) string {
	switch {
	case n == 0:
		return "No question fits."
	case s.finder().asks():
		return plural(n, "question fits", "questions fit") + "."
	}
	return plural(n, "question", "questions") + ", by the principle each tests first."
}

func (s *questions) clearButton() goapp.UI {
	f := s.finder()
	if !f.asks() {
		return nil
	}
	return ui.Button("find-clear", ui.Quiet, "Clear all", func(ctx goapp.Context, _ goapp.Event) {
		f := s.finder()
		*f = finder{by: f.by, open: f.open}
		s.lasting(ctx).Defer(func(goapp.Context) {
			s.fill()
			s.d.Device.Page.Focus(findID)
		})
	})
}

// list shows questions, under their principles' names where they go by them.
func (s *questions) list(found []*bank.Question, work work) []goapp.UI {
	f := s.finder()
	if !f.grouped() {
		if len(found) == 0 {
			return nil
		}
		return []goapp.UI{goapp.Section().Class("group").Aria("label", "Found").Body(s.rows(found, work))}
	}
	var out []goapp.UI
	for i := 0; i < len(found); {
		pr, from := found[i].Primary(), i
		for i < len(found) && found[i].Primary() == pr {
			i++
		}
		out = append(out, goapp.Section().Class("group").Body(
			goapp.H2().Body(goapp.A().Href(s.link("/principle/"+pr.Slug()+"/")).Text(pr.String())),
			s.rows(found[from:i], work),
		))
	}
	return out
}

func (s *questions) rows(qs []*bank.Question, work work) goapp.UI {
	rows := make([]goapp.UI, len(qs))
	for i, q := range qs {
		rows[i] = goapp.Div().Class("starred-row").Body(questionRow(s.link("/question/"+q.ID+"/"), work.times[q.ID], q, nil), s.star(work, q))
	}
	return goapp.Div().Class("card list").Body(rows...)
}

func (s *questions) star(w work, q *bank.Question) goapp.UI {
	return starButton(&s.page, "star-"+q.ID, w.stars[q.ID], q)
}

// starButton stars a question, and is kept like all else.
func starButton(p *page, id string, on bool, q *bank.Question) goapp.UI {
	return ui.Star(id, "Star: "+q.Prompt, on, func(ctx goapp.Context, _ goapp.Event) {
		b := p.book()
		now := !b.Stars()[q.ID]
		p.keep(ctx, func(c context.Context) error { return b.SetStar(c, q.ID, now) },
			func(goapp.Context, error) { p.d.Model.tell() })
	})
}

func (s *questions) more(shown, total int) goapp.UI {
	if shown >= total {
		return nil
	}
	return ui.Button("questions-more", ui.Plain, "Show "+strconv.Itoa(min(questionsPage*2, total-shown))+" more of "+strconv.Itoa(total),
		func(goapp.Context, goapp.Event) {
			f := s.finder()
			f.shown = max(f.shown, questionsPage) + 2*questionsPage
		})
}

// questionRow is one question in a list, with the address that shows it and how
// often it was answered.
func questionRow(href string, answered int, q *bank.Question, icon goapp.UI) goapp.UI {
	line := q.Type.String()
	for i, pr := range q.Principles[1:] {
		if i == 0 {
			line += ", also "
		} else {
			line += ", "
		}
		line += pr.String()
	}
	line += ", difficulty\u00a0" + strconv.Itoa(int(q.Difficulty))
	if q.Track != bank.BothTracks {
		line += ", " + q.Track.String() + " only"
	}
	if answered > 0 {
		line += ", answered " + plural(answered, "time", "times")
	}
	return goapp.A().Class("stage plain question-row").Href(href).Body(
		goapp.Span().Class("stage-words").Body(
			goapp.Span().Class("q").Text(q.Prompt), goapp.Small().Text(line)),
		icon,
	)
}
