package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The elements that screens are mostly made of. Every call in a chain of go-app's
// own is a call through an interface with a slice or a boxed value for it, and
// that written out at each place is two to three times the code of one call of
// these. So they must not be inlined.

// Div is a div. An empty class is none, and a nil in the body is nothing.
//
//go:noinline
func Div(class string, body ...goapp.UI) goapp.UI {
	d := goapp.Div()
	if class != "" {
		d = d.Class(class)
	}
	return d.Body(body...)
}

// P is a paragraph of text; an empty id is none.
//
//go:noinline
func P(id, class, text string) goapp.UI {
	p := goapp.P().Class(class).Text(text)
	if id != "" {
		p = p.ID(id)
	}
	return p
}

// Span is a piece of text within a line.
//
//go:noinline
func Span(class, text string) goapp.UI {
	s := goapp.Span().Text(text)
	if class != "" {
		s = s.Class(class)
	}
	return s
}

// Title is the title of a part. With an id, the focus can be moved to it.
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

// Choices holds choices that belong together; by is the id of their title.
//
//go:noinline
func Choices(by string, body ...goapp.UI) goapp.UI {
	return goapp.Div().Class("row choices").Role("group").Aria("labelledby", by).Body(body...)
}

// Columns are two columns on a wide screen.
//
//go:noinline
func Columns(first, second goapp.UI) goapp.UI {
	return goapp.Div().Class("cols").Body(first, second)
}

// Eyebrow is the small title of a part.
//
//go:noinline
func Eyebrow(text string) goapp.UI { return goapp.H2().Class("eyebrow").Text(text) }

// Bold is text that stands out within a line.
//
//go:noinline
func Bold(text string) goapp.UI { return goapp.B().Text(text) }

// Small is a line's quieter second line.
//
//go:noinline
func Small(text string) goapp.UI { return goapp.Small().Text(text) }

// SpanOf are pieces within a line.
//
//go:noinline
func SpanOf(class string, body ...goapp.UI) goapp.UI { return goapp.Span().Class(class).Body(body...) }

// OrderedList is a list whose order counts, of items.
//
//go:noinline
func OrderedList(class string, items ...goapp.UI) goapp.UI {
	return goapp.Ol().Class(class).Body(items...)
}

//go:noinline
func Item(class string, body ...goapp.UI) goapp.UI { return goapp.Li().Class(class).Body(body...) }
