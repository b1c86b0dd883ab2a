package library

import (
	"strconv"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// filters narrow and sort the list of questions. They are a component of their own
// because typing in the search field does not change them: go-app then skips their
// sixty elements.
type filters struct {
	goapp.Compo

	D         *shell.Deps
	Filter    bank.Filter
	By        store.SortOrder
	Searching bool
	Open      bool // on a phone they are folded until asked for
}

func (s *filters) Render() goapp.UI {
	class := "filters"
	if s.Open {
		class += " open"
	}
	f := &store.Finder{Filter: s.Filter, By: s.By}
	if s.Searching {
		f.Query = "?"
	}
	var selects []goapp.UI
	for _, c := range choosers(f) {
		selects = append(selects, ui.Select(c.id, c.label, c.chosen, c.choices, func(_ goapp.Context, value string) {
			if s.D.Store != nil {
				now := &s.D.Store.Finder
				c.pick(now, value)
				now.Shown = 0
			}
		}))
	}
	return goapp.Div().ID("filters").Class(class).Body(selects...)
}

// chooser is one of the filters or the sort order.
type chooser struct {
	id, label, chosen string
	choices           []ui.Choice
	pick              func(f *store.Finder, value string)
}

// choosers are the filters and the sort order. A value is an enum's slug or ui.Any.
func choosers(f *store.Finder) []chooser {
	var difficulties []ui.Choice
	for i, name := range []string{"Any", "1, a warm-up", "2", "3", "4", "5, hard"} {
		v := ui.Any
		if i > 0 {
			v = strconv.Itoa(i)
		}
		difficulties = append(difficulties, ui.Choice{Value: v, Label: name})
	}
	difficulty := ui.Any
	if f.Difficulty > 0 {
		difficulty = strconv.Itoa(int(f.Difficulty))
	}
	asked := ui.Any
	if f.MostAsked {
		asked = "most"
	}
	sorts := make([]ui.Choice, len(orders))
	for i, o := range orders {
		sorts[i] = ui.Choice{Value: o.slug, Label: o.name}
	}
	if f.Query != "" {
		sorts[store.ByFit].Label = "Best match"
	}
	return []chooser{
		choose(f, "principle", "Principle", func(f *store.Finder) *bank.Principle { return &f.Principle }, bank.Principles()),
		choose(f, "type", "Type", func(f *store.Finder) *bank.Type { return &f.Type }, bank.Types()),
		choose(f, "stage", "Stage", func(f *store.Finder) *bank.Stage { return &f.Stage }, bank.Stages()[:3]),
		choose(f, "about", "Story of", func(f *store.Finder) *bank.StoryOutcome { return &f.Outcome }, []bank.StoryOutcome{bank.Success, bank.Failure}),
		{"filter-difficulty", "Difficulty", difficulty, difficulties, func(f *store.Finder, v string) {
			n, _ := strconv.Atoi(v) // ui.Any is no number: 0
			f.Difficulty = uint8(n)
		}},
		{"filter-asked", "How often asked", asked, []ui.Choice{{Value: ui.Any, Label: "Any"}, {Value: "most", Label: "Most asked"}}, func(f *store.Finder, v string) {
			f.MostAsked = v == "most"
		}},
		choose(f, "track", "Role", func(f *store.Finder) *bank.Track { return &f.Track }, []bank.Track{bank.TrackPM, bank.TrackPMT}),
		{"filter-sort", "Sort", orders[f.By].slug, sorts, func(f *store.Finder, v string) {
			for i, o := range orders {
				if o.slug == v {
					f.By = store.SortOrder(i)
				}
			}
		}},
	}
}

// orders are the ways to sort, indexed by store.SortOrder.
var orders = []struct{ slug, name string }{
	store.ByFit:          {ui.Any, "By principle"},
	store.Easiest:        {"easiest", "Easiest first"},
	store.Hardest:        {"hardest", "Hardest first"},
	store.LeastPracticed: {"least", "Least practiced first"},
}

// named is implemented by the enums of the bank.
type named interface {
	comparable
	Slug() string
	String() string
}

// choose makes a chooser for an enum; of returns the enum's field in a finder.
func choose[T named](f *store.Finder, id, label string, of func(*store.Finder) *T, all []T) chooser {
	at := of(f)
	var none T
	choices := []ui.Choice{{Value: ui.Any, Label: "Any"}}
	chosen := ui.Any
	for _, v := range all {
		choices = append(choices, ui.Choice{Value: v.Slug(), Label: v.String()})
		if v == *at {
			chosen = v.Slug()
		}
	}
	return chooser{"filter-" + id, label, chosen, choices, func(f *store.Finder, value string) {
		at := of(f)
		*at = none
		for _, v := range all {
			if v.Slug() == value {
				*at = v
			}
		}
	}}
}

// guideLinks lead to the questions of each principle. They are plain links, so that every
// question can be reached before the program has loaded, and without it.
type guideLinks struct {
	goapp.Compo

	D *shell.Deps
}

func (s *guideLinks) Render() goapp.UI {
	chips := make([]goapp.UI, 0, bank.PrincipleCount)
	for _, pr := range bank.Principles() {
		chips = append(chips, goapp.A().Class("chip lp").Href(s.D.Link("/principle/"+pr.Slug()+"/")).Text(pr.String()))
	}
	return goapp.Section().Class("group").Body(
		goapp.H2().Text("By principle"),
		goapp.Div().Class("row ways").Body(chips...),
	)
}
