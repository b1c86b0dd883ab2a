package app

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// filters are what the list of questions can be held to, and its order. They are
// a component of their own because a key in the search field leaves them as they
// are: go-app then passes over their sixty elements.
type filters struct {
	goapp.Compo

	D         *Deps
	Filter    bank.Filter
	By        order
	Searching bool
	Open      bool // on a phone they are folded until asked for
}

func (s *filters) Render() goapp.UI {
	class := "filters"
	if s.Open {
		class += " open"
	}
	f := &finder{Filter: s.Filter, by: s.By}
	if s.Searching {
		f.query = "?"
	}
	var selects []goapp.UI
	for _, c := range choosers(f) {
		selects = append(selects, ui.Select(c.id, c.label, c.chosen, c.choices, func(_ goapp.Context, value string) {
			if s.D.Model != nil {
				now := &s.D.Model.finder
				c.pick(now, value)
				now.shown = 0
			}
		}))
	}
	return goapp.Div().ID("filters").Class(class).Body(selects...)
}

// chooser is one of the filters, or the order.
type chooser struct {
	id, label, chosen string
	choices           []ui.Choice
	pick              func(f *finder, value string)
}

// choosers are the filters and the order. A value is an enum's slug, or ui.Any.
func choosers(f *finder) []chooser {
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
	sorts := make([]ui.Choice, len(orders))
	for i, o := range orders {
		sorts[i] = ui.Choice{Value: o.slug, Label: o.name}
	}
	if f.query != "" {
		sorts[byFit].Label = "Best match"
	}
	return []chooser{
		choose(f, "principle", "Principle", func(f *finder) *bank.Principle { return &f.Principle }, bank.Principles()),
		choose(f, "type", "Type", func(f *finder) *bank.Type { return &f.Type }, bank.Types()),
		choose(f, "stage", "Stage", func(f *finder) *bank.Stage { return &f.Stage }, bank.Stages()[:3]),
		choose(f, "about", "Story of", func(f *finder) *bank.About { return &f.About }, []bank.About{bank.Success, bank.Failure}),
		{"filter-difficulty", "Difficulty", difficulty, difficulties, func(f *finder, v string) {
			n, _ := strconv.Atoi(v) // any is none
			f.Difficulty = uint8(n)
		}},
		choose(f, "track", "Role", func(f *finder) *bank.Track { return &f.Track }, []bank.Track{bank.TrackPM, bank.TrackPMT}),
		{"filter-sort", "Sort", orders[f.by].slug, sorts, func(f *finder, v string) {
			for i, o := range orders {
				if o.slug == v {
					f.by = order(i)
				}
			}
		}},
	}
}

// named is an enum of the bank.
type named interface {
	comparable
	Slug() string
	String() string
}

// choose makes a chooser of an enum; of gives where a finder keeps it.
func choose[T named](f *finder, id, label string, of func(*finder) *T, all []T) chooser {
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
	return chooser{"filter-" + id, label, chosen, choices, func(f *finder, value string) {
		at := of(f)
		*at = none
		for _, v := range all {
			if v.Slug() == value {
				*at = v
			}
		}
	}}
}

// ways lead to all questions of each principle. They are links, so that every
// question can be read before the program has arrived, and without it.
type ways struct {
	goapp.Compo

	D *Deps
}

func (s *ways) Render() goapp.UI {
	chips := make([]goapp.UI, 0, bank.PrincipleCount)
	for _, pr := range bank.Principles() {
		chips = append(chips, goapp.A().Class("chip lp").Href(s.D.link("/principle/"+pr.Slug()+"/")).Text(pr.String()))
	}
	return goapp.Section().Class("group").Body(
		goapp.H2().Text("By principle"),
		goapp.Div().Class("row ways").Body(chips...),
	)
}
