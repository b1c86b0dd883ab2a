package view

import (
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// ListenFor shows the rest of a rubric: what to listen for, red flags, and what a Bar
// Raiser asks.
func ListenFor(r *bank.Rubric) goapp.UI {
	return goapp.Div().Class("card listening").Body(
		goapp.H2().Text("Listen for"), PlainList(r.ListenFor.All()),
		goapp.H2().Text("Red flags"), FlagList(r.RedFlags.All()),
		goapp.H2().Text("What a Bar Raiser asks to tell Meets from Raises"),
		goapp.P().Class("prompt small-prompt").Text(r.BarRaiser),
	)
}

// Rubric lists the four grades and what each sounds like. at is the grade to highlight,
// 0 for none.
func Rubric(r *bank.Rubric, at bank.Grade) goapp.UI {
	rows := make([]goapp.UI, 0, 4)
	for i, g := range bank.Grades() {
		class := "anchor g" + string(rune('1'+i))
		if g == at {
			class += " on"
		}
		rows = append(rows, goapp.Div().Class(class).Body(
			goapp.Dt().Text(g.String()), goapp.Dd().Body(PlainList(r.Of(g)))))
	}
	return goapp.Dl().Class("rubric card").Body(rows...)
}
