package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Search is a field that searches while one types. What stands in it belongs to
// the browser: write to it with device.SetValue, by its id. near is called when
// the field is come to, before the first key.
func Search(id, label string, near goapp.EventHandler, typed func(ctx goapp.Context, text string)) goapp.UI {
	return goapp.Div().Class("search").Role("search").Body(
		Icon("search"),
		goapp.Label().Class("sr").For(id).Text(label),
		goapp.Input().ID(id).Type("search").Placeholder(label).
			AutoComplete(false).Attr("enterkeyhint", "search").Attr("autocapitalize", "off").Spellcheck(false).
			OnFocus(Safe(near), goapp.EventScope(id)).
			OnInput(Safe(func(ctx goapp.Context, e goapp.Event) {
				typed(ctx, ctx.JSSrc().Get("value").String())
			}), goapp.EventScope(id)),
	)
}

// Choice is one option of a Select.
type Choice struct{ Value, Label string }

// Any is the value of the choice that chooses nothing in particular.
const Any = "any"

// Select lets one choose one of a few by the browser's own means, which on a
// phone is a wheel or a sheet under the thumb.
func Select(id, label, chosen string, choices []Choice, pick func(ctx goapp.Context, value string)) goapp.UI {
	options := make([]goapp.UI, len(choices))
	for i, c := range choices {
		options[i] = goapp.Option().Value(c.Value).Selected(c.Value == chosen).Text(c.Label)
	}
	class := "select"
	if choices[0].Value == Any && chosen != Any {
		class += " on"
	}
	return goapp.Label().Class(class).For(id).Body(
		goapp.Span().Class("small").Text(label),
		goapp.Select().ID(id).OnChange(Safe(func(ctx goapp.Context, e goapp.Event) {
			pick(ctx, ctx.JSSrc().Get("value").String())
		}), goapp.EventScope(id)).Body(options...),
	)
}

// Star is a button that stars something. The label names what it is.
func Star(id, label string, on bool, h goapp.EventHandler) goapp.UI {
	class := "star"
	if on {
		class += " on"
	}
	return goapp.Button().ID(id).Type("button").Class(class).Aria("pressed", on).Aria("label", label).
		OnClick(Safe(h), goapp.EventScope(id)).Body(Icon("star"))
}

// Option is one option of a recall card, as it stands before and after it was
// answered.
type Option struct {
	ID, Text string
	State    string // "", "right", "wrong", "second", "rest"
	Said     string // what the state means, for those who listen
}

// Options lists a card's options. Once one has a state, none can be tapped.
func Options(options []Option, pick func(ctx goapp.Context, i int)) goapp.UI {
	rows := make([]goapp.UI, len(options))
	for i, o := range options {
		class := "option"
		if o.State != "" {
			class += " " + o.State
		}
		b := goapp.Button().ID(o.ID).Type("button").Class(class).Disabled(o.State != "").
			OnClick(Safe(func(ctx goapp.Context, e goapp.Event) { pick(ctx, i) }), goapp.EventScope(o.ID)).
			Body(
				goapp.Span().Text(o.Text),
				goapp.If(o.Said != "", func() goapp.UI { return goapp.Small().Text(o.Said) }),
			)
		rows[i] = goapp.Li().Body(b)
	}
	return goapp.Ul().Class("options").Body(rows...)
}
