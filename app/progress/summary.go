package progress

import (
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/sharelink"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// summary shows what a share link contains. It never touches the reader's own history.
type summary struct {
	page
	sum    sharelink.Summary
	ok     bool
	wrong  string
	looked bool
}

// NewSummary makes the screen.
func NewSummary(p page) goapp.Composer { return &summary{page: p} }

func (s *summary) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	if !s.HasStore() {
		return
	}
	// A messenger may have escaped the "#", so that it is a part of the path.
	address := ctx.Page().URL()
	sum, err := sharelink.ReadAddress(address.Path + "#" + address.Fragment)
	s.looked, s.ok, s.wrong = true, err == nil, ""
	if err != nil {
		s.wrong = words.LinkError(err)
		return
	}
	s.sum = sum
}

func (s *summary) Render() goapp.UI {
	switch {
	case !s.looked:
		return s.Frame("", shell.Heading("A readiness summary"),
			goapp.P().Class("muted").Text("The summary is in the link itself. It shows here as soon as the program has started."))
	case !s.ok:
		return s.Frame("", shell.Heading("A readiness summary"),
			ui.EmptyState("This link cannot be read.", s.wrong,
				ui.LinkButton(s.Link("/"), ui.Primary, "Practice yourself")))
	}
	title := "A readiness summary"
	if s.sum.Name != "" {
		title = "Readiness of " + s.sum.Name
	}
	var values [bank.PrincipleCount]ui.Value
	rows := make([]ui.Bar, 0, bank.PrincipleCount)
	known := 0
	for i, pr := range bank.Principles() {
		values[i] = view.Value(s.sum.Principles[i])
		if values[i].Known {
			known++
		}
		rows = append(rows, ui.Bar{Name: pr.String(), Value: values[i]})
	}
	said := "Readiness by principle: " + textutil.Plural(known, "value", "values") + " of 16, listed beside."
	return s.Frame("", shell.Heading(title, ui.Chip("Self-assessed")),
		goapp.P().Class("small muted").Text("From a link, not checked by anyone. These are the sender’s own grades of "+
			words.FullDate(s.sum.Date)+"; nothing of it is added to your history."),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				goapp.Section().Class("card overall").Body(
					goapp.Div().Class("figure").Body(
						goapp.Span().Class("big").ID("shared-overall").Text(s.sum.Overall.String()),
						goapp.Span().Class("of").Text("of 100")),
					goapp.P().Class("small muted").Text("Based on "+textutil.Plural(known, "principle", "principles")+" of 16. "+
						counts(s.sum.Answers, s.sum.Rounds)+".")),
				goapp.Section().Class("card chart").Body(ui.Petals(values, said)),
				goapp.Section().Class("card invite").Body(
					goapp.B().Text("Practice Amazon PM interviews yourself"),
					goapp.P().Class("small muted").Text("Timed rounds, probes and a rubric of the 16 principles. Free, without an account, and it works offline."),
					ui.LinkButton(s.Link("/"), ui.Primary+" block", "Try a question")),
			),
			goapp.Div().Class("col").Body(
				goapp.Section().Class("card").Body(goapp.H2().Text("By principle"), ui.Bars(rows))),
		),
	)
}
