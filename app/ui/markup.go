package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The elements that screens are mostly made of. Each call in one of go-app's chains goes
// through an interface and boxes its arguments; written out at each place that is two to
// three times the code of one call of these functions. So they must not be inlined.

// Div is a div. An empty class means none; nil in the body is left out.
//
//go:noinline
func Div(class string, body ...goapp.UI) goapp.UI {
	d := goapp.Div()
	if class != "" {
		d = d.Class(class)
	}
	return d.Body(body...)
}

// P is a paragraph of text. An empty id means none.
//
//go:noinline
func P(id, class, text string) goapp.UI {
	p := goapp.P().Class(class).Text(text)
	if id != "" {
		p = p.ID(id)
	}
	return p
}

// Span is text within a line.
//
//go:noinline
func Span(class, text string) goapp.UI {
	s := goapp.Span().Text(text)
	if class != "" {
		s = s.Class(class)
	}
	return s
}

// Title is the heading of a section. With an id, it can be focused.
//
//go:noinline
func Title(id, text string) goapp.UI {
	h := goapp.H2().Text(text)
	if id != "" {
		h = h.ID(id).TabIndex(-1)
	}
	return h
}

// Section is a section of a screen.
//
//go:noinline
func Section(class string, body ...goapp.UI) goapp.UI {
	return goapp.Section().Class(class).Body(body...)
}

// Choices groups choices; by is the id of their heading.
//
//go:noinline
func Choices(by string, body ...goapp.UI) goapp.UI {
	return goapp.Div().Class("row choices").Role("group").Aria("labelledby", by).Body(body...)
}

// Columns are two columns on a wide screen, one above the other on a narrow one.
//
//go:noinline
func Columns(first, second goapp.UI) goapp.UI {
	return goapp.Div().Class("cols").Body(first, second)
}

// Eyebrow is a small heading.
//
//go:noinline
func Eyebrow(text string) goapp.UI { return goapp.H2().Class("eyebrow").Text(text) }

// Bold is text that stands out within a line.
//
//go:noinline
func Bold(text string) goapp.UI { return goapp.B().Text(text) }

// Small is the secondary line of a row.
//
//go:noinline
func Small(text string) goapp.UI { return goapp.Small().Text(text) }

// SpanOf is a span with elements in it.
//
//go:noinline
func SpanOf(class string, body ...goapp.UI) goapp.UI { return goapp.Span().Class(class).Body(body...) }

// OrderedList is an ordered list of Items.
//
//go:noinline
func OrderedList(class string, items ...goapp.UI) goapp.UI {
	return goapp.Ol().Class(class).Body(items...)
}

//go:noinline
func Item(class string, body ...goapp.UI) goapp.UI { return goapp.Li().Class(class).Body(body...) }
