package sheet

import (
	"strings"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Guess is the first tap of grading: which principle the question was after. guessed is
// told a principle's slug or grading.Unsure.
func Guess(q *bank.Question, guessed func(ctx goapp.Context, slug string)) goapp.UI {
	rows := make([]goapp.UI, 0, 5)
	row := func(slug, class, text string) {
		id := "guess-" + slug
		rows = append(rows, goapp.Li().Body(goapp.Button().ID(id).Type("button").Class(class).
			OnClick(ui.Safe(func(ctx goapp.Context, _ goapp.Event) { guessed(ctx, slug) }), goapp.EventScope(id)).
			Body(ui.Span("", text), ui.Icon("next"))))
	}
	for _, p := range grading.GuessOptions(q.Principles) {
		row(p.Slug(), "guess", p.String())
	}
	row(grading.Unsure, "guess muted", "Can’t tell")
	return goapp.Section().Class("half").Aria("labelledby", "guess-title").Body(
		goapp.H2().ID("guess-title").TabIndex(-1).Text("Which principle was that?"),
		goapp.Ul().Body(rows...))
}

// Strip names the principles that were meant, and how well they were recognized. Nil for
// a sheet whose first tap was not asked for.
func Strip(guess string, ps []bank.Principle) goapp.UI {
	how := grading.Recognize(guess, ps)
	if how == grading.NotAsked || len(ps) == 0 || !ps[0].Valid() {
		return nil
	}
	icon := "close"
	if how == grading.Right {
		icon = "check"
	}
	return goapp.Div().ID("strip").Class("strip").TabIndex(-1).Body(
		goapp.P().Class("meant").Body(bold(stripText(guess, how, ps))...),
		ui.Icon(icon))
}

// stripText is the sentence of Strip, with the principles between stars.
func stripText(guess string, how grading.Recognition, ps []bank.Principle) string {
	var text string
	said, err := bank.ParsePrinciple(guess)
	if err == nil {
		text = "*" + said.String() + ",* you said. "
	}
	var rest []string
	for i, p := range ps {
		if p != said && i > 0 {
			rest = append(rest, "*"+p.String()+"*")
		}
	}
	first := "*" + ps[0].String() + "*"
	switch {
	case how == grading.Right && said != ps[0]:
		text += "Right, and the first is " + first
		if len(rest) > 0 {
			text += ", the third "
		}
	case how == grading.Right:
		text += "Right"
		if len(rest) > 0 {
			text += ", and the second is "
		}
	case how == grading.Close:
		text += "Close: it was " + first
	default:
		text += "It was " + first
	}
	if how != grading.Right && len(rest) > 0 {
		text += ", and second "
	}
	return text + strings.Join(rest, " and ") + "."
}

// bold makes the parts of a text between stars bold.
func bold(text string) []goapp.UI {
	parts := strings.Split(text, "*")
	out := make([]goapp.UI, len(parts))
	for i, p := range parts {
		if i%2 == 1 {
			out[i] = ui.Bold(p)
		} else {
			out[i] = ui.Span("", p)
		}
	}
	return out
}
