package app

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What screens are mostly made of, in short. Each stands for a chain of calls
// that would cost the program some hundred bytes wherever it is written.

func para(class, text string) goapp.UI    { return goapp.P().Class(class).Text(text) }
func span(class, text string) goapp.UI    { return goapp.Span().Class(class).Text(text) }
func bold(text string) goapp.UI           { return goapp.B().Text(text) }
func little(text string) goapp.UI         { return goapp.Small().Text(text) }
func subhead(class, text string) goapp.UI { return goapp.H2().Class(class).Text(text) }

func div(class string, body ...goapp.UI) goapp.UI  { return goapp.Div().Class(class).Body(body...) }
func sect(class string, body ...goapp.UI) goapp.UI { return goapp.Section().Class(class).Body(body...) }
func item(class string, body ...goapp.UI) goapp.UI { return goapp.Li().Class(class).Body(body...) }
func spans(class string, body ...goapp.UI) goapp.UI {
	return goapp.Span().Class(class).Body(body...)
}

// list is a numbered list; the class says how it looks.
func list(class string, rows ...goapp.UI) goapp.UI { return goapp.Ol().Class(class).Body(rows...) }
