package app

import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

// The elements that screens are mostly made of. Every call in a chain of go-app's
// own is a call through an interface with a slice or a boxed value for it, and
// that written out at each place is two to three times the code of one call of
// these. So they must not be inlined.

// box is a div. An empty class is none, and a nil in the body is nothing.
//
//go:noinline
func box(class string, body ...goapp.UI) goapp.UI {
	d := goapp.Div()
	if class != "" {
		d = d.Class(class)
	}
	return d.Body(body...)
}

// line is a paragraph of text; an empty id is none.
//
//go:noinline
func line(id, class, text string) goapp.UI {
	p := goapp.P().Class(class).Text(text)
	if id != "" {
		p = p.ID(id)
	}
	return p
}

// bit is a piece of text within a line.
//
//go:noinline
func bit(class, text string) goapp.UI {
	s := goapp.Span().Text(text)
	if class != "" {
		s = s.Class(class)
	}
	return s
}

// title is the title of a part. With an id, the focus can be moved to it.
//
//go:noinline
func title(id, text string) goapp.UI {
	h := goapp.H2().Text(text)
	if id != "" {
		h = h.ID(id).TabIndex(-1)
	}
	return h
}

// part is a section of a screen.
//
//go:noinline
func part(class string, body ...goapp.UI) goapp.UI {
	return goapp.Section().Class(class).Body(body...)
}

// group holds choices that belong together; by is the id of their title.
//
//go:noinline
func group(by string, body ...goapp.UI) goapp.UI {
	return goapp.Div().Class("row choices").Role("group").Aria("labelledby", by).Body(body...)
}

// two are two columns on a wide screen.
//
//go:noinline
func two(first, second goapp.UI) goapp.UI {
	return goapp.Div().Class("cols").Body(first, second)
}

// eyebrow is the small title of a part.
//
//go:noinline
func eyebrow(text string) goapp.UI { return goapp.H2().Class("eyebrow").Text(text) }

// bold is text that stands out within a line.
//
//go:noinline
func bold(text string) goapp.UI { return goapp.B().Text(text) }

// little is a line's quieter second line.
//
//go:noinline
func little(text string) goapp.UI { return goapp.Small().Text(text) }

// spans are pieces within a line.
//
//go:noinline
func spans(class string, body ...goapp.UI) goapp.UI { return goapp.Span().Class(class).Body(body...) }

// list is a list whose order counts, of items.
//
//go:noinline
func list(class string, items ...goapp.UI) goapp.UI { return goapp.Ol().Class(class).Body(items...) }

//go:noinline
func item(class string, body ...goapp.UI) goapp.UI { return goapp.Li().Class(class).Body(body...) }
