package ui

import (
	"math"
	"strconv"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Value is a figure from 0 to 100, or not known yet.
type Value struct {
	V     int
	Known bool
}

// String is the figure, or a dash.
func (v Value) String() string {
	if !v.Known {
		return "–"
	}
	return strconv.Itoa(v.V)
}

// grade is the grade in whose shape and color a value is shown. The figure always stands
// beside it.
func (v Value) grade() bank.Grade {
	switch {
	case !v.Known:
		return bank.NoSignal
	case v.V >= 75:
		return bank.Raises
	case v.V >= 60:
		return bank.Meets
	case v.V >= 45:
		return bank.Mixed
	default:
		return bank.Concern
	}
}

// band is the class that colors a value: the same four steps as the grades.
func (v Value) band() string {
	if g := v.grade(); g.IsStep() {
		return "g" + strconv.Itoa(int(g))
	}
	return "none"
}

// Petals draws one petal a principle, as long as its value, with the names around them. said
// is the text equivalent, a sentence with the conclusion.
func Petals(values [bank.PrincipleCount]Value, said string) goapp.UI {
	const inner, rest, reach = 12.0, 16.0, 46.0
	body := []goapp.UI{
		shape("circle", []attr{{"class", "grid"}, {"r", "62"}}),
		shape("circle", []attr{{"class", "grid"}, {"r", "39"}}),
	}
	for i, v := range values {
		a := float64(i)*math.Pi/8 - math.Pi/2 + .025
		b := a + math.Pi/8 - .05
		r := rest
		if v.Known {
			r = rest + reach*float64(v.V)/100
		}
		body = append(body, shape("path", []attr{{"class", "petal " + v.band()}, {"d", petalPath(inner, r, a, b)}}))
		body = append(body, petalName(bank.Principle(i+1).String(), (a+b)/2)...)
	}
	return shape("svg", []attr{{"class", "petals"}, {"viewBox", "-144 -88 288 176"}, {"role", "img"}, {"aria-label", said}}, body...)
}

// petalName is a name beside the petal that lies at an angle, in one line or two.
func petalName(name string, angle float64) []goapp.UI {
	const away, lineHeight, baseline = 70.0, 8.0, 2.2
	x, y, anchor := away*math.Cos(angle), away*math.Sin(angle), "start"
	if x < 0 {
		anchor = "end"
	}
	if math.Abs(x) < away/3 {
		y *= 1.12 // at the top and the bottom names lie above each other
	}
	lines := twoLines(name)
	out := make([]goapp.UI, len(lines))
	for i, line := range lines {
		at := y + baseline + lineHeight*(float64(i)-float64(len(lines)-1)/2)
		out[i] = shape("text", []attr{{"class", "petal-name"}, {"x", num(x)}, {"y", num(at)}, {"text-anchor", anchor}}, goapp.Text(line))
	}
	return out
}

// twoLines parts a long name at the space nearest its middle.
func twoLines(name string) []string {
	const short = 12 // characters that fit beside a petal
	best := -1
	for i, r := range name {
		if r == ' ' && (best < 0 || abs(2*i-len(name)) < abs(2*best-len(name))) {
			best = i
		}
	}
	if len(name) <= short || best < 0 {
		return []string{name}
	}
	return []string{name[:best], name[best+1:]}
}

func abs(n int) int { return max(n, -n) }

func petalPath(inner, outer, a, b float64) string {
	at := func(r, t float64) string { return num(r*math.Cos(t)) + " " + num(r*math.Sin(t)) }
	arc := func(r float64) string { return "A" + num(r) + " " + num(r) + " 0 0 " }
	return "M" + at(inner, a) + "L" + at(outer, a) + arc(outer) + "1 " + at(outer, b) +
		"L" + at(inner, b) + arc(inner) + "0 " + at(inner, a) + "Z"
}

// Bar is one row of Bars.
type Bar struct {
	Name  string
	Href  string // where the row leads; empty: nowhere
	Note  string // beside the name, quiet; may be empty
	Value Value
}

// Bars lists named values, each with its figure: the text equivalent of the
// petals, and readable on its own.
func Bars(rows []Bar) goapp.UI {
	items := make([]goapp.UI, 0, len(rows))
	for _, r := range rows {
		said := r.Value.String()
		if !r.Value.Known {
			said = "not practiced yet"
			if r.Note != "" {
				said = "no value yet" // the note says why
			}
		}
		cells := []goapp.UI{
			GradeShape(r.Value.grade()),
			goapp.Span().Class("bar-name").Body(
				goapp.Span().Text(r.Name),
				goapp.If(r.Note != "", func() goapp.UI { return goapp.Small().Text(r.Note) }),
			),
			barLine(r.Value),
			goapp.B().Aria("hidden", true).Text(r.Value.String()),
			goapp.Span().Class("sr").Text(said),
		}
		var row goapp.UI
		if r.Href != "" {
			row = goapp.A().Class("score-row").Href(r.Href).Body(cells...)
		} else {
			row = goapp.Div().Class("score-row").Body(cells...)
		}
		items = append(items, goapp.Li().Body(row))
	}
	return goapp.Ul().Class("bars").Body(items...)
}

// barLine is a stroke, so that its round ends keep their shape at any width.
func barLine(v Value) goapp.UI {
	body := []goapp.UI{shape("path", []attr{{"class", "track"}, {"d", "M0 1H100"}})}
	if v.Known && v.V > 0 {
		body = append(body, shape("path", []attr{{"class", "fill " + v.band()}, {"d", "M0 1H" + strconv.Itoa(v.V)}}))
	}
	return shape("svg", []attr{{"class", "score-line"}, {"viewBox", "0 0 100 2"}, {"preserveAspectRatio", "none"}, {"aria-hidden", "true"}}, body...)
}

// Trend draws a line of values from 0 to 100 over time, oldest first. said is
// its text equivalent. One value is a dot.
func Trend(values []int, said string) goapp.UI {
	const w, h, pad = 160.0, 44.0, 4.0
	var pts strings.Builder
	x, y := pad, h/2
	lo, hi := 100, 0
	for _, v := range values {
		lo, hi = min(lo, v), max(hi, v)
	}
	// At least twenty points of height, so that a wobble does not look like a leap.
	if hi-lo < 20 {
		mid := (hi + lo) / 2
		lo, hi = mid-10, mid+10
	}
	for i, v := range values {
		if len(values) > 1 {
			x = pad + (w-2*pad)*float64(i)/float64(len(values)-1)
		}
		y = h - pad - (h-2*pad)*float64(v-lo)/float64(hi-lo)
		if i > 0 {
			pts.WriteByte(' ')
		}
		pts.WriteString(num(x) + "," + num(y))
	}
	return shape("svg", []attr{{"class", "trend"}, {"viewBox", "0 0 160 44"}, {"role", "img"}, {"aria-label", said}},
		shape("polyline", []attr{{"points", pts.String()}}),
		shape("circle", []attr{{"cx", num(x)}, {"cy", num(y)}, {"r", "3.5"}}))
}

// Portion is one stretch of a whole.
type Portion struct {
	Part int    // of the whole, in its unit
	Kind string // the class that colors it
}

// StackedBar draws how a whole is divided. It is decoration: the figures stand in
// words beside it.
func StackedBar(parts []Portion) goapp.UI {
	at := 0
	body := make([]goapp.UI, len(parts))
	for i, p := range parts {
		body[i] = shape("path", []attr{
			{"class", p.Kind},
			{"d", "M" + strconv.Itoa(at) + " 0h" + strconv.Itoa(p.Part) + "v1H" + strconv.Itoa(at) + "z"},
		})
		at += p.Part
	}
	return shape("svg", []attr{
		{"class", "shares"},
		{"viewBox", "0 0 " + strconv.Itoa(at) + " 1"},
		{"preserveAspectRatio", "none"},
		{"aria-hidden", "true"},
	}, body...)
}
