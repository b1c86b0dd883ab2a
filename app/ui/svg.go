package ui

import (
	"math"
	"strconv"
	"strings"

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
	{"today", "M16.6 5.2A8.2 8.2 0 1 1 7.4 5.2M12 2.6a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z"},
	{"questions", "M4 5.5h16v11H10l-4.5 3.5v-3.5H4z"},
	{"guide", "M12 6.5C10 5 7 4.7 4 5v13c3-.3 6 0 8 1.5 2-1.5 5-1.8 8-1.5V5c-3-.3-6 0-8 1.5zM12 6.5v13"},
	{"history", "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.2l2.8 1.8"},
	{"readiness", "M12 12c-3-2.5-3-6 0-8.5 3 2.5 3 6 0 8.5zM12 12c3.9-.3 6.5 2 7 5.5-3.7.7-6.7-1.4-7-5.5zM12 12c-.3 4.1-3.3 6.2-7 5.5.5-3.5 3.1-5.8 7-5.5z"},
	{"settings", "M10.49 5.47L10.67 3.10L13.33 3.10L13.51 5.47L15.55 6.32L17.35 4.77L19.23 6.65L17.68 8.45L18.53 10.49L20.90 10.67L20.90 13.33L18.53 13.51L17.68 15.55L19.23 17.35L17.35 19.23L15.55 17.68L13.51 18.53L13.33 20.90L10.67 20.90L10.49 18.53L8.45 17.68L6.65 19.23L4.77 17.35L6.32 15.55L5.47 13.51L3.10 13.33L3.10 10.67L5.47 10.49L6.32 8.45L4.77 6.65L6.65 4.77L8.45 6.32ZM12 9.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5z"},
	{"about", "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.01"},
	{"microphone", "M9 5.5a3 3 0 0 1 6 0V11a3 3 0 0 1-6 0zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21"},
	{"next", "M9 5.5 15.5 12 9 18.5"},
	{"notes", "M5 6h14M5 11h14M5 16h8"},
	{"interrupt", "M4 12h4l2-6 4 12 2-6h4"},
	{"again", "M5 12a7 7 0 1 0 2.2-5.1M5 4.5V8h3.5"},
	{"skip", "M5 6l8 6-8 6zM18 6v12"},
	{"more", "M5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM19 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z"},
	{"down", "M5 9l7 7 7-7"},
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
	{"voice", "M5 9.5v5h3l4.5 4v-13L8 9.5zM16 9c1.5 1.8 1.5 4.2 0 6M18.5 6.5c3 3.2 3 7.8 0 11"},
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

// Logo is the product's mark: a loop that does not quite close, and the one who
// goes round it, at its gap.
func Logo() goapp.UI {
	return shape("svg", []attr{{"class", "mark"}, {"viewBox", "-16 -16 32 32"}, {"aria-hidden", "true"}},
		shape("path", []attr{{"d", "M5.97 -9.94A11.6 11.6 0 1 1 -5.97 -9.94"}}),
		shape("circle", []attr{{"cx", "0"}, {"cy", "-11.6"}, {"r", "3.2"}}))
}

// Loop draws how far something has come, from 0 to 1, as the mark: an open hairline that the
// arc follows, and closes when it is done. Extra classes change its size. It is decoration:
// the words beside it say the same.
func Loop(done float64, class ...string) goapp.UI {
	const r, gap = 16.0, 21 * math.Pi / 180 // the gap at twelve, to each side
	at := func(angle float64) string { return num(r*math.Sin(angle)) + " " + num(-r*math.Cos(angle)) }
	arc := func(class string, to float64) goapp.UI {
		far := "0"
		if to-gap > math.Pi {
			far = "1"
		}
		return shape("path", []attr{{"class", class}, {"d", "M" + at(gap) + "A16 16 0 " + far + " 1 " + at(to)}})
	}
	const end = 2*math.Pi - gap
	body := []goapp.UI{arc("track", end)}
	head := 0.0 // the dot waits in the gap
	switch {
	case done >= 1:
		body = append(body, shape("path", []attr{{"class", "arc"}, {"d", "M0 -16A16 16 0 1 1 0 16A16 16 0 1 1 0 -16"}}))
	case done > 0:
		head = gap + done*(end-gap)
		body = append(body, arc("arc", head))
	}
	if done < 1 {
		x, y, _ := strings.Cut(at(head), " ")
		radius := "3.4"
		if len(class) > 0 {
			radius = "1.9"
		}
		body = append(body, shape("circle", []attr{{"cx", x}, {"cy", y}, {"r", radius}}))
	}
	return shape("svg", []attr{{"class", strings.Join(append([]string{"loop-ico"}, class...), " ")}, {"viewBox", "-20 -20 40 40"}, {"aria-hidden", "true"}}, body...)
}
