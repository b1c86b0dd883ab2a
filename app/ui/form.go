package ui

import (
	"strconv"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Checklist shows points that can be ticked. toggle is told which one.
func Checklist(points []string, ticked func(i int) bool, toggle func(ctx goapp.Context, i int)) goapp.UI {
	rows := make([]goapp.UI, len(points))
	for i, p := range points {
		id := "point-" + strconv.Itoa(i)
		rows[i] = checkRow(id, p, "", ticked(i), func(ctx goapp.Context, e goapp.Event) { toggle(ctx, i) })
	}
	return goapp.Ul().Class("checks").Body(rows...)
}

// CheckRow is one line that can be ticked, with a quieter second line.
func CheckRow(id, label, more string, on bool, h goapp.EventHandler) goapp.UI {
	return checkRow(id, label, more, on, h)
}

func checkRow(id, label, more string, on bool, h goapp.EventHandler) goapp.UI {
	class := "check"
	if on {
		class += " on"
	}
	return goapp.Li().Body(
		goapp.Button().ID(id).Type("button").Class(class).Role("checkbox").Aria("checked", on).
			OnClick(Safe(h), goapp.EventScope(id)).
			Body(
				goapp.Span().Class("box").Aria("hidden", true),
				goapp.Span().Class("words").Body(
					goapp.Span().Text(label),
					goapp.If(more != "", func() goapp.UI { return goapp.Small().Text(more) }),
				),
			),
	)
}

// arrowKeys lets the arrows choose among radio buttons, as they do among the
// browser's own.
func arrowKeys(ids []string, pick func(ctx goapp.Context, i int)) goapp.EventHandler {
	return Safe(func(ctx goapp.Context, e goapp.Event) {
		step := 0
		switch e.Get("key").String() {
		case "ArrowRight", "ArrowDown":
			step = 1
		case "ArrowLeft", "ArrowUp":
			step = len(ids) - 1
		default:
			return
		}
		e.PreventDefault()
		at := e.Get("target").Get("id").String()
		for i, id := range ids {
			if id == at {
				next := (i + step) % len(ids)
				pick(ctx, next)
				goapp.Window().GetElementByID(ids[next]).Call("focus")
				return
			}
		}
	})
}

// Radio is one option of Radios: its words, a quieter second line, an icon, and
// a short label that marks it without choosing it. All but the words may be "".
type Radio struct{ ID, Text, More, Icon, Mark string }

// Radios lets one choose one of a few options with room for a sentence each.
// chosen is the place of the chosen one, -1 for none. With the keyboard it is one
// stop, and the arrows choose.
func Radios(id, label string, options []Radio, chosen int, pick func(ctx goapp.Context, i int)) goapp.UI {
	ids := make([]string, len(options))
	rows := make([]goapp.UI, len(options))
	for i := range options {
		o := &options[i]
		ids[i] = o.ID
		class, tab := "radio", -1
		if i == max(chosen, 0) {
			tab = 0
		}
		if i == chosen {
			class += " on"
		}
		var icon, more, mark goapp.UI
		if o.Icon != "" {
			icon = Icon(o.Icon)
		}
		if o.More != "" {
			more = goapp.Small().Text(o.More)
		}
		if o.Mark != "" {
			mark = goapp.Span().Class("small muted").Text(o.Mark)
		}
		rows[i] = goapp.Button().ID(o.ID).Type("button").Class(class).Role("radio").Aria("checked", i == chosen).TabIndex(tab).
			OnClick(Safe(func(ctx goapp.Context, e goapp.Event) { pick(ctx, i) }), goapp.EventScope(o.ID)).
			Body(
				goapp.Span().Class("dot").Aria("hidden", true),
				goapp.Span().Class("words").Body(goapp.B().Text(o.Text), more),
				mark, icon,
			)
	}
	return goapp.Div().ID(id).Class("radios").Role("radiogroup").Aria("label", label).
		OnKeyDown(arrowKeys(ids, pick), goapp.EventScope(id)).Body(rows...)
}

// RadioChips lets one choose one of a few short options. With the keyboard it is one stop, and
// the arrows choose.
func RadioChips(id, label string, options []Radio, chosen int, pick func(ctx goapp.Context, i int)) goapp.UI {
	ids := make([]string, len(options))
	chips := make([]goapp.UI, len(options))
	for i := range options {
		o := &options[i]
		ids[i] = o.ID
		class, tab := "chip toggle", -1
		if i == chosen {
			class, tab = "chip toggle on", 0
		}
		chips[i] = goapp.Button().ID(o.ID).Type("button").Class(class).Role("radio").Aria("checked", i == chosen).TabIndex(tab).
			OnClick(Safe(func(ctx goapp.Context, e goapp.Event) { pick(ctx, i) }), goapp.EventScope(o.ID)).Text(o.Text)
	}
	return goapp.Div().ID(id).Class("filter row").Role("radiogroup").Aria("label", label).
		OnKeyDown(arrowKeys(ids, pick), goapp.EventScope(id)).Body(chips...)
}

// Steps shows how far a round has come: done parts, the present one, the rest.
func Steps(total, current int, said string) goapp.UI {
	dots := make([]goapp.UI, total)
	for i := range dots {
		class := ""
		switch {
		case i < current:
			class = "done"
		case i == current:
			class = "now"
		}
		dots[i] = goapp.I().Class(class)
	}
	return goapp.Div().Class("steps").Role("img").Aria("label", said).Body(dots...)
}

// Field is a line of text whose limit its caller checks and says. What stands in it
// belongs to the browser. typed is told of each change, done of the Enter key.
// refused is why what was typed was not taken, "" for nothing; it stands below the field in a
// paragraph with the id errorID.
func Field(id, label, errorID, refused string, typed func(text string), done goapp.EventHandler) goapp.UI {
	return goapp.Div().Class("text").Body(goapp.Label().For(id).Class("note").Body(
		goapp.Span().Class("small").Text(label),
		goapp.Input().ID(id).Type("text").AutoComplete(false).Spellcheck(false).
			Aria("describedby", errorID).Aria("invalid", refused != "").
			OnInput(Safe(func(ctx goapp.Context, _ goapp.Event) {
				typed(ctx.JSSrc().Get("value").String())
			}), goapp.EventScope(id)).
			OnKeyDown(Safe(func(ctx goapp.Context, e goapp.Event) {
				if e.Get("key").String() == "Enter" {
					done(ctx, e)
				}
			}), goapp.EventScope(id)),
	), FieldError(errorID, refused))
}

// FieldError says why something was not taken, at once to those who listen. Its
// place is there before it has something to say.
func FieldError(id, text string) goapp.UI {
	return goapp.P().Class("refusal").ID(id).Role("alert").Text(text)
}
