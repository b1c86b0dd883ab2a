package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Dialog is a question that stands above the page until it is answered. It is
// in the page from the start, closed; the browser opens it, holds the focus in
// it and closes it on Escape.
func Dialog(id, title, text string, buttons ...goapp.UI) goapp.UI {
	return goapp.Dialog().ID(id).Class("dialog").Aria("labelledby", id+"-title").Body(
		goapp.H2().ID(id+"-title").Text(title),
		goapp.P().Class("muted").Text(text),
		goapp.Div().Class("pair even").Body(buttons...),
	)
}

// Toast is a short message at the foot of the screen with at most one thing to
// do about it. An empty text shows nothing; its place stays, so that it is
// announced when it comes.
func Toast(text, action string, h goapp.EventHandler) goapp.UI {
	class := "toast"
	if text == "" {
		class += " off"
	}
	var do goapp.UI
	if action != "" && text != "" {
		do = Button("toast-do", Quiet, action, h)
	}
	return goapp.Div().Class(class).ID("toast").Role("status").Body(
		goapp.Span().Text(text), do)
}

// EmptyState is what a list says while there is nothing in it.
func EmptyState(title, text string, do goapp.UI) goapp.UI {
	return goapp.Div().Class("empty").Body(
		goapp.P().Class("prompt mid").Text(title),
		goapp.P().Class("muted").Text(text),
		do,
	)
}

// Disclosure is a part that opens at a tap, with the browser's own means: it works
// before the program has arrived. The id lets an opened one stay open when it does.
func Disclosure(id, label string, body ...goapp.UI) goapp.UI {
	return goapp.Details().ID(id).Class("fold").Body(
		goapp.Summary().Text(label),
		goapp.Div().Class("fold-body").Body(body...),
	)
}
