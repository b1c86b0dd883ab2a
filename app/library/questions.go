package library

import (
	"context"
	"strconv"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// questions lists the bank: all of it, or what matches a search and filters.
type questions struct{ page }

// NewQuestions makes the screen.
func NewQuestions(p page) goapp.Composer { return &questions{page: p} }

// questionsPage is how many questions are shown at first. A phone shows only a few at a
// time, and each row costs time at every keystroke.
const questionsPage = 12

// practiceChips choose questions by what the candidate has done with them.
var practiceChips = []struct {
	practice store.PracticeFilter
	id, name string
}{
	{store.AllQuestions, "mine-all", "All"},
	{store.NeverPracticed, "mine-never", "Never practiced"},
	{store.Weak, "mine-weak", "Weak"},
	{store.Starred, "mine-starred", "Starred"},
}

// findID is the id of the search field.
const findID = "find"

func (s *questions) finder() *store.Finder {
	if !s.HasStore() {
		return &store.Finder{}
	}
	return &s.Deps.Store.Finder
}

func (s *questions) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	if s.HasStore() {
		ctx.Defer(func(goapp.Context) { s.fill() })
	}
}

// fill writes the search and the filters into the fields: go-app does not set the value
// of a field that the person has changed.
func (s *questions) fill() {
	f := s.finder()
	s.Deps.Device.Page.SetValue(findID, f.Query)
	for _, c := range choosers(f) {
		s.Deps.Device.Page.SetValue(c.id, c.chosen)
	}
}

func (s *questions) Render() goapp.UI {
	f := s.finder()
	work := store.PracticeOf(s.Deps.Store)
	found, near := store.FindQuestions(s.Deps.Store, f, work)
	near = near[:min(len(near), max(0, questionsPage-len(found)))]
	n := min(len(found), max(f.Shown, questionsPage))
	return s.Frame("/questions/", shell.Heading("Questions",
		goapp.A().Class("btn quiet").Href(s.Link("/cards/")).Body(ui.Icon("cards"), goapp.Span().Text("Recall cards"))),
		goapp.Div().Class("finder").Body(
			goapp.Div().Class("find-row").Body(
				ui.Search(findID, "Search all questions", func(goapp.Context, goapp.Event) { s.ready() }, s.onType),
				ui.Button("filters-toggle", ui.Plain, s.filtersLabel(), s.onFilters,
					ui.Icon("filter"), goapp.Span().Class("filters-count").Text(s.filtersCount())).Aria("expanded", f.Open).Aria("controls", "filters"),
			),
			s.mineChips(),
			&filters{D: s.Deps, Filter: f.Filter, By: f.By, Searching: f.Query != "", Open: f.Open},
		),
		goapp.Div().Class("row between found").Body(
			goapp.P().Class("small muted").Role("status").ID("found").Text(s.foundLine(len(found), len(near))),
			goapp.Div().Body(s.clearButton()),
		),
		goapp.Div().Class("groups").Body(s.list(found[:n], near, work)...),
		goapp.Div().Class("onward").Body(s.more(n, len(found))),
		&guideLinks{D: s.Deps},
	)
}

// Handlers ask for the finder when they are called and never capture one: go-app keeps
// the first handler that it sees.
func (s *questions) onFilters(goapp.Context, goapp.Event) {
	f := s.finder()
	f.Open = !f.Open
}

// ready builds the index while the keyboard comes up.
func (s *questions) ready() {
	if s.HasStore() {
		s.Deps.Store.Search()
	}
}

func (s *questions) onType(_ goapp.Context, text string) {
	f := s.finder()
	f.Query, f.Shown = text, 0
}

func (s *questions) mineChips() goapp.UI {
	chosen, options := 0, make([]ui.Radio, len(practiceChips))
	for i, c := range practiceChips {
		options[i] = ui.Radio{ID: c.id, Text: c.name}
		if s.finder().Practice == c.practice {
			chosen = i
		}
	}
	return ui.RadioChips("mine", "Show only", options, chosen, func(_ goapp.Context, i int) {
		f := s.finder()
		f.Practice, f.Shown = practiceChips[i].practice, 0
	})
}

func (s *questions) filtersLabel() string {
	if n := s.finder().Count(); n > 0 {
		return "Filter and sort, " + textutil.Plural(n, "filter", "filters") + " set"
	}
	return "Filter and sort"
}

func (s *questions) filtersCount() string {
	if n := s.finder().Count(); n > 0 {
		return strconv.Itoa(n)
	}
	return ""
}

// foundLine says how many questions match, or that near ones come close. Screen readers
// announce it when it changes.
func (s *questions) foundLine(n, near int) string {
	switch {
	case n == 0 && near > 0:
		return "No exact match. These come close."
	case n == 0 && s.finder().Practice == store.Starred && s.finder().Count() == 0 && s.finder().Query == "":
		return "Star a question to find it here."
	case n == 0:
		return "No question fits."
	case s.finder().Asks():
		return textutil.Plural(n, "question fits", "questions fit") + "."
	}
	return textutil.Plural(n, "question", "questions") + " by principle."
}

func (s *questions) clearButton() goapp.UI {
	f := s.finder()
	if !f.Asks() {
		return nil
	}
	return ui.Button("find-clear", ui.Quiet, "Clear all", func(ctx goapp.Context, _ goapp.Event) {
		f := s.finder()
		*f = store.Finder{By: f.By, Open: f.Open}
		s.Ctx(ctx).Defer(func(goapp.Context) {
			s.fill()
			s.Deps.Device.Page.Focus(findID)
		})
	})
}

// list shows questions, grouped by principle where they are sorted that way, and below
// them those that come close.
func (s *questions) list(found, near []*bank.Question, work store.QuestionPractice) (out []goapp.UI) {
	f := s.finder()
	if !f.Grouped() {
		if len(found) > 0 {
			out = append(out, goapp.Section().Class("group").Aria("label", "Found").Body(s.rows(found, work)))
		}
		if len(near) > 0 {
			out = append(out, goapp.Section().Class("group").ID("near").Body(goapp.H2().Text("Closest"), s.rows(near, work)))
		}
		return out
	}
	for i := 0; i < len(found); {
		pr, from := found[i].Primary(), i
		for i < len(found) && found[i].Primary() == pr {
			i++
		}
		out = append(out, goapp.Section().Class("group").Body(
			goapp.H2().Body(goapp.A().Href(s.Link("/principle/"+pr.Slug()+"/")).Text(pr.String())),
			s.rows(found[from:i], work),
		))
	}
	return out
}

func (s *questions) rows(qs []*bank.Question, work store.QuestionPractice) goapp.UI {
	rows := make([]goapp.UI, len(qs))
	for i, q := range qs {
		rows[i] = goapp.Div().Class("starred-row").ID("row-"+q.ID).TabIndex(-1).Body(view.QuestionRow(s.Link("/question/"+q.ID+"/"), work.Times[q.ID], q, nil), s.star(work, q))
	}
	return goapp.Div().Class("card list").Body(rows...)
}

func (s *questions) star(w store.QuestionPractice, q *bank.Question) goapp.UI {
	return starButton(&s.page, "star-"+q.ID, w.Stars[q.ID], q)
}

// starButton stars a question.
func starButton(p *page, id string, on bool, q *bank.Question) goapp.UI {
	return ui.Star(id, "Star: "+q.Prompt, on, func(ctx goapp.Context, _ goapp.Event) {
		b := p.History()
		now := !b.Stars()[q.ID]
		p.Write(ctx, func(c context.Context) error { return b.SetStar(c, q.ID, now) }, nil)
	})
}

func (s *questions) more(shown, total int) goapp.UI {
	if shown >= total {
		return nil
	}
	return ui.Button("questions-more", ui.Plain, "Show "+strconv.Itoa(min(questionsPage*2, total-shown))+" more of "+strconv.Itoa(total),
		func(ctx goapp.Context, _ goapp.Event) {
			f := s.finder()
			first := max(f.Shown, questionsPage)
			f.Shown = first + 2*questionsPage
			if now, _ := store.FindQuestions(s.Deps.Store, f, store.PracticeOf(s.Deps.Store)); first < len(now) {
				s.Refocus(ctx, "row-"+now[first].ID)
			}
		})
}
