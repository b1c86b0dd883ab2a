package ui

import (
	"fmt"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Kind is how much a button asks for attention.
type Kind string

// The kinds of button. A screen has one Primary at the most.
const (
	Plain   Kind = "btn"
	Primary Kind = "btn primary"
	Quiet   Kind = "btn quiet"
	Danger  Kind = "btn danger"
)

// OnPanic is told when a handler panics. The shell sets it once at start; a
// panic then becomes a sentence on the screen instead of a dead program.
var OnPanic = func(what string) {}

// Recover is deferred where a panic must not end the program: go-app would
// leave a dead page behind.
func Recover() {
	if r := recover(); r != nil {
		OnPanic(fmt.Sprint(r))
	}
}

// Safe keeps a panic inside its handler.
func Safe(h goapp.EventHandler) goapp.EventHandler {
	return func(ctx goapp.Context, e goapp.Event) {
		defer Recover()
		h(ctx, e)
	}
}

// Button makes a button. The id must be unique on the page and name all that
// the handler captures beside its component: go-app takes two handlers of one
// literal for the same unless their scope differs, and the id is the scope. The
// id is also how a tap made before the program runs finds its button again.
func Button(id string, kind Kind, label string, h goapp.EventHandler, body ...goapp.UI) goapp.HTMLButton {
	b := goapp.Button().ID(id).Type("button").Class(string(kind))
	if len(body) > 0 {
		b = b.Aria("label", label).Body(body...)
	} else {
		b = b.Text(label)
	}
	return b.OnClick(Safe(h), goapp.EventScope(id))
}

// LinkButton makes a link that looks like a button. It works before the program
// has arrived, and without it.
func LinkButton(href string, kind Kind, label string) goapp.HTMLA {
	return goapp.A().Href(href).Class(string(kind)).Text(label)
}

// Link adds the base the app lives under to a path of the app.
func Link(base, path string) string { return base + path }

// Chip is a small label. Extra classes tint it.
func Chip(text string, class ...string) goapp.UI {
	return goapp.Span().Class(append([]string{"chip"}, class...)...).Text(text)
}

// Toggle is a chip that can be switched on and off.
func Toggle(id, label string, on bool, h goapp.EventHandler) goapp.UI {
	class := "chip toggle"
	if on {
		class += " on"
	}
	return goapp.Button().ID(id).Type("button").Class(class).Aria("pressed", on).
		OnClick(Safe(h), goapp.EventScope(id)).
		Body(shape("svg", []attr{{"class", "ico tick"}, {"viewBox", "0 0 24 24"}, {"aria-hidden", "true"}},
			shape("path", []attr{{"d", "M5 12.5 10 17.5 19 7.5"}})),
			goapp.Span().Text(label))
}
