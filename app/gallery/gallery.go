//go:build gallery

package gallery

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// State is what can be tried out on the page.
type State struct {
	Toast string // what the toast says
	Undo  string // what it offers to do
}

// Parts are the sections of the page. open shows a dialog by its id.
func Parts(s *State, open func(id string)) []goapp.UI {
	return []goapp.UI{
		section("Buttons", buttons()...),
		section("Chips and toggles", chips()...),
		section("Dial", dials()...),
		section("Checklist", checklist()...),
		section("Grade picker", pickers()...),
		section("Steps", steps()...),
		section("Shares of a plan", state("talk, two stories, a case, talk", ui.StackedBar([]ui.Portion{
			{Part: 5}, {Part: 18, Kind: "story"}, {Part: 18, Kind: "story"}, {Part: 12, Kind: "case"}, {Part: 7},
		}))),
		section("Field", state("with what was refused", goapp.Div().Class("stack").Body(
			ui.Field("field", "Their code, 8 letters and digits", "field-refused", "Codes have 8 characters; this has 7.", func(string) {}, nothing)))),
		section("Petals", petals()...),
		section("Bars", bars()),
		section("Trend", trends()...),
		section("Fold, empty list", folds()...),
		section("Dialog and toast", above(s, open)...),
		section("Icons and mark", icons()...),
	}
}

func section(title string, body ...goapp.UI) goapp.UI {
	return goapp.Section().Class("stack").Aria("label", title).Body(
		append([]goapp.UI{goapp.H2().Text(title)}, body...)...)
}

// state names one state of a part above it.
func state(name string, part goapp.UI) goapp.UI {
	return goapp.Div().Class("stack card").Body(goapp.P().Class("small muted").Text(name), part)
}

func row(body ...goapp.UI) goapp.UI { return goapp.Div().Class("row").Body(body...) }

func nothing(goapp.Context, goapp.Event) {}

func buttons() []goapp.UI {
	kinds := []struct {
		name string
		kind ui.Kind
	}{{"Plain", ui.Plain}, {"Primary", ui.Primary}, {"Quiet", ui.Quiet}, {"Danger", ui.Danger}}
	var on, off, links []goapp.UI
	for _, k := range kinds {
		on = append(on, ui.Button("on-"+k.name, k.kind, k.name, nothing))
		off = append(off, ui.Button("off-"+k.name, k.kind, k.name, nothing).Disabled(true))
		links = append(links, ui.LinkButton("#main", k.kind, k.name))
	}
	return []goapp.UI{
		state("ready", row(on...)),
		state("disabled", row(off...)),
		state("links that look like buttons", row(links...)),
		state("as wide as there is room", ui.Button("block", ui.Primary+" block", "Begin, 30 minutes", nothing)),
		state("with an icon", ui.Button("with-icon", ui.Plain, "Share", nothing, ui.Icon("share"), goapp.Span().Text("Share"))),
		state("two side by side, one wide", goapp.Div().Class("pair").Body(
			ui.Button("pair-pause", ui.Plain, "Pause", nothing), ui.Button("pair-go", ui.Primary, "Start answering", nothing))),
	}
}

func chips() []goapp.UI {
	return []goapp.UI{
		state("plain, principle, red flag", row(ui.Chip("30 minutes"), ui.Chip("Customer Obsession", "lp"), ui.Chip("Blames others", "flag"))),
		state("toggles off and on", row(
			ui.Toggle("toggle-off", "Behavioral", false, nothing), ui.Toggle("toggle-on", "Leadership", true, nothing))),
	}
}

func dials() []goapp.UI {
	views := []ui.DialView{
		{Time: "0:38", Word: "think, up to 1:00", Fill: .63, Class: "early walk"},
		{Time: "0:00", Word: "aim 2:30", Good: .8, Class: "early"},
		{Time: "1:52", Word: "aim 2:30", Fill: .75, Good: .8, Class: "early"},
		{Time: "2:30", Word: "good length", Fill: 1, Good: .8, Class: "green"},
		{Time: "3:12", Word: "long, aim 2:30", Fill: 1, Lap: .28, Good: .8, Class: "late"},
		{Time: "12:05", Word: "too long", Fill: 1, Lap: 1, Class: "over"},
		{Time: "120:05", Word: "too long", Fill: 1, Lap: 1, Class: "over"},
		{Time: "1:52", Word: "paused", Fill: .75, Good: .8, Class: "early paused"},
	}
	out := make([]goapp.UI, len(views))
	for i, v := range views {
		v.Prefix = "d" + strconv.Itoa(i) + "-"
		out[i] = state(v.Class+", "+v.Time, ui.Dial(v))
	}
	return out
}

func checklist() []goapp.UI {
	points := []string{
		"Names the customer and what they could not do",
		"Says what they alone decided, in the first person, and what it cost to decide it against the plan that everybody had agreed on the week before",
		"Gives the result as a number",
	}
	return []goapp.UI{
		state("points: ticked, ticked and long, not ticked", ui.Checklist(points, func(i int) bool { return i < 2 }, func(goapp.Context, int) {})),
		state("with a second line, off and on", goapp.Ul().Class("checks").Body(
			ui.CheckRow("row-off", "Write eight stories", "Two for each of the principles asked most.", false, nothing),
			ui.CheckRow("row-on", "Read the sixteen principles", "Aloud, once.", true, nothing))),
	}
}

// pickers show each grade chosen, and each one suggested.
func pickers() []goapp.UI {
	chosen := append([]bank.Grade{0}, append(bank.Grades(), bank.NoSignal)...)
	out := make([]goapp.UI, len(chosen))
	for i, g := range chosen {
		name, suggested := g.String()+" chosen", bank.Grades()[i%4]
		if g == 0 {
			name = "nothing chosen"
		}
		out[i] = state(name+", the ticks support "+suggested.String(),
			ui.GradePicker(bank.Principle(i+1).Slug(), bank.Principle(i+1).String(), g, suggested, "", func(goapp.Context, bank.Grade) {}))
	}
	options := func(id string) []ui.Radio {
		return []ui.Radio{
			{ID: id + "-1", Text: "Inclined", Icon: "inclined", Mark: "sealed vote"},
			{ID: id + "-2", Text: "L6", More: "You moved several teams that did not report to you, and you decided what the product would be."},
		}
	}
	pick := func(goapp.Context, int) {}
	return append(out,
		state("radios, none chosen", ui.Radios("radios-0", "None chosen", options("radios-0"), -1, pick)),
		state("radios, the second chosen", ui.Radios("radios-1", "The second chosen", options("radios-1"), 1, pick)))
}

func steps() []goapp.UI {
	return []goapp.UI{
		state("at the first of six", ui.Steps(6, 0, "Part 1 of 6")),
		state("in the middle", ui.Steps(6, 3, "Part 4 of 6")),
		state("past the last", ui.Steps(6, 6, "All 6 parts done")),
	}
}

func petals() []goapp.UI {
	var none, mixed, full [bank.PrincipleCount]ui.Value
	for i := range mixed {
		full[i] = ui.Value{V: 100, Known: true}
		if i%4 != 3 {
			mixed[i] = ui.Value{V: i * 7 % 101, Known: true}
		}
	}
	chart := func(v [bank.PrincipleCount]ui.Value, said string) goapp.UI {
		return goapp.Div().Class("chart").Body(ui.Petals(v, said))
	}
	return []goapp.UI{
		state("nothing known", chart(none, "Readiness by principle: none practiced yet.")),
		state("all bands, from 0, and some unknown", chart(mixed, "Readiness by principle: 12 of 16 practiced.")),
		state("all at 100", chart(full, "Readiness by principle: all at 100.")),
	}
}

func bars() goapp.UI {
	rows := []ui.Bar{
		{Name: "Not practiced"},
		{Name: "Not practiced, with a note", Note: "no signal so far"},
		{Name: "A link", Href: "#main", Value: ui.Value{V: 62, Known: true}},
	}
	for _, v := range []int{0, 1, 44, 45, 59, 60, 74, 75, 100} {
		rows = append(rows, ui.Bar{Name: "At " + strconv.Itoa(v), Value: ui.Value{V: v, Known: true}})
	}
	return goapp.Div().Class("card").Body(ui.Bars(rows))
}

func trends() []goapp.UI {
	return []goapp.UI{
		state("one value", ui.Trend([]int{55}, "One day, at 55.")),
		state("level", ui.Trend([]int{60, 60, 60}, "Level at 60.")),
		state("a wobble", ui.Trend([]int{60, 62, 59, 61}, "About 60 all along.")),
		state("from 0 to 100 and down", ui.Trend([]int{0, 35, 100, 70}, "From 0 up to 100, then 70.")),
	}
}

func folds() []goapp.UI {
	return []goapp.UI{
		ui.Disclosure("fold-1", "Key points a strong answer has", goapp.P().Text("What stands in it.")),
		ui.Disclosure("fold-2", "Tips", goapp.P().Text("What stands in it.")),
		ui.EmptyState("Nothing graded yet.", "Every answer you grade is listed here.", ui.LinkButton("#main", ui.Primary, "Answer a first question")),
	}
}

func above(s *State, open func(id string)) []goapp.UI {
	say := func(id, label, text, undo string) goapp.UI {
		return ui.Button(id, ui.Plain, label, func(goapp.Context, goapp.Event) { s.Toast, s.Undo = text, undo })
	}
	return []goapp.UI{
		row(
			ui.Button("open-dialog", ui.Plain, "Open a dialog", func(goapp.Context, goapp.Event) { open("dialog") }),
			say("toast-plain", "Toast", "Answer restored.", ""),
			say("toast-undo", "Toast with undo", "Answer deleted.", "Undo"),
			say("toast-off", "No toast", "", "")),
		ui.Dialog("dialog", "End this round?", "What you graded is kept. The rest of the round ends here.",
			ui.Button("dialog-no", ui.Plain, "Keep going", nothing), ui.Button("dialog-yes", ui.Danger, "End round", nothing)),
		goapp.Div().Body(ui.Toast(s.Toast, s.Undo, func(goapp.Context, goapp.Event) { s.Toast, s.Undo = "", "" })),
	}
}

func icons() []goapp.UI {
	names := ui.IconNames()
	out := make([]goapp.UI, 0, len(names)+1)
	for _, name := range names {
		out = append(out, goapp.Span().Class("chip").Body(ui.Icon(name), goapp.Span().Text(name)))
	}
	return []goapp.UI{goapp.Div().Class("row").Body(append(out, ui.Logo())...)}
}
