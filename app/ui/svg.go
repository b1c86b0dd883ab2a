package ui

import (
	"strconv"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

const svgNS = "http://www.w3.org/2000/svg"

// attr is one attribute of an SVG element; SVG is drawn with attributes, which
// the Content-Security-Policy allows, never with style.
type attr struct{ name, value string }

// shape makes an SVG element. Every element inside an SVG names the namespace,
// or the browser would make an unknown HTML element of it.
func shape(tag string, attrs []attr, body ...goapp.UI) goapp.UI {
	e := goapp.Elem(tag).XMLNS(svgNS)
	for _, a := range attrs {
		e = e.Attr(a.name, a.value)
	}
	return e.Body(body...)
}

// num writes a coordinate with one decimal, without a trailing ".0".
func num(f float64) string {
	s := strconv.FormatFloat(f, 'f', 1, 64)
	if len(s) > 2 && s[len(s)-2:] == ".0" {
		return s[:len(s)-2]
	}
	return s
}

// icons are 24 by 24, stroked, never filled.
var icons = [...]struct{ name, path string }{
	{"today", "M3 11.5 12 4l9 7.5V20H3z"},
	{"questions", "M4 5h16v11H9l-5 4z"},
	{"guide", "M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zm0 0v14"},
	{"history", "M4 12a8 8 0 1 0 2.6-5.9M4 4v4h4M12 8v4.5l3 2"},
	{"readiness", "M4 20V10M10 20V4M16 20v-7M22 20H2"},
	{"next", "M9 5l7 7-7 7"},
	{"back", "M15 5l-7 7 7 7"},
	{"share", "M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1"},
	{"check", "M5 12.5 10 17.5 19 7.5"},
	{"close", "M6 6l12 12M18 6 6 18"},
	{"pause", "M9 5v14M15 5v14"},
	{"clock", "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2"},
	{"trash", "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13"},
	{"phone", "M8 3h8v18H8zM11 18h2"},
	{"search", "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5"},
	{"star", "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z"},
	{"cards", "M4 8h12v12H4zM8 8V4h12v12h-4"},
	{"filter", "M4 6h16M7 12h10M10 18h4"},
	{"voice", "M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11"},
	{"sealed", "M3 6h18v12H3zM3 6.5l6.8 5.3M21 6.5l-6.8 5.3M12 11a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z"},
	{"strongly-inclined", "M6 12.5l6-6 6 6M6 18.5l6-6 6 6"},
	{"inclined", "M6 15l6-6 6 6"},
	{"not-inclined", "M6 9l6 6 6-6"},
	{"strongly-not-inclined", "M6 5.5l6 6 6-6M6 11.5l6 6 6-6"},
	{"met", "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.8 12.4l3 3 5.4-6.2"},
	{"unmet", "M4 4h16v16H4zM8.5 8.5l7 7M15.5 8.5l-7 7"},
	{"unknown", "M12 3l9 9-9 9-9-9zM10 10.4a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M12 16v.1"},
}

// Icon draws one of the product's icons. It is decoration: what it means stands
// beside it in words, or in its button's label.
func Icon(name string) goapp.UI {
	var path string
	for _, i := range icons {
		if i.name == name {
			path = i.path
		}
	}
	return shape("svg",
		[]attr{{"class", "ico"}, {"viewBox", "0 0 24 24"}, {"aria-hidden", "true"}},
		shape("path", []attr{{"d", path}}))
}

// Mark is the product's mark: a loop that does not quite close, and the one who
// goes round it.
func Mark() goapp.UI {
	return shape("svg", []attr{{"class", "mark"}, {"viewBox", "0 0 32 32"}, {"aria-hidden", "true"}},
		shape("path", []attr{{"d", "M24.5 9.5A11 11 0 1 0 27 16"}}),
		shape("circle", []attr{{"cx", "25.6"}, {"cy", "11.2"}, {"r", "3"}}))
}
