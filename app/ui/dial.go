package ui

import (
	"strconv"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The ids of the dial's moving parts. The page moves them each second without a
// render (web/tick.js): a clock's tick must not wake the program.
const (
	DialTime = "dial-time"
	DialWord = "dial-word"
	DialArc  = "dial-arc"
	DialLap  = "dial-lap"
	DialRoot = "dial"
	DialSign = "dial-sign"
)

// dialRound is the circumference of the dial's circle, radius 100; web/tick.js has the
// same.
const dialRound = 628.3

// DialView is what a dial shows at one moment.
type DialView struct {
	Time  string // the figures: "1:52"
	Word  string // what they mean: "answering, aim for 2:30"
	Fill  float64
	Lap   float64 // how far past the aim, as a share of the aim, at most 1
	Class string  // early, green, late, over, paused

	Marks []float64 // where the clock gives a sign, as shares of the aim
	Sign  string    // the last one passed: good, aim, over; "" for none

	Prefix string // of the parts' ids, where a page shows more than one dial
}

// Arc is the dash pattern that draws the first lap.
func (v DialView) Arc() string { return dash(v.Fill) }

// LapArc is the dash pattern that draws what goes on past the aim.
func (v DialView) LapArc() string { return dash(v.Lap) }

func dash(f float64) string {
	f = max(0, min(1, f))
	return strconv.FormatFloat(f*dialRound, 'f', 1, 64) + " 700"
}

// Dial is the calm clock: it fills up to the aim, goes on past it in another color,
// and never flashes. Its arc moves in steps of a second, for those who want less motion,
// too, and because an arc that glides would cost a frame sixty times a second. Nothing
// translates the figures: they change each second.
func Dial(v DialView) goapp.UI {
	ring := func(id, class, pattern string) goapp.UI {
		a := []attr{{"class", class}, {"cx", "110"}, {"cy", "110"}, {"r", "100"}}
		if id != "" {
			a = append(a, attr{"id", v.Prefix + id}, attr{"stroke-dasharray", pattern}, attr{"transform", "rotate(-90 110 110)"})
		}
		return shape("circle", a)
	}
	return goapp.Div().ID(v.Prefix+DialRoot).Class("dial "+v.Class).Role("timer").Aria("label", "Clock").Body(
		shape("svg", []attr{{"viewBox", "0 0 220 220"}, {"aria-hidden", "true"}},
			ring("", "ring", ""),
			ring(DialArc, "arc", v.Arc()),
			ring(DialLap, "lap", v.LapArc()),
			shape("g", []attr{{"class", "marks"}}, v.marks()...),
		),
		goapp.Div().Class("t").Body(
			goapp.I().ID(v.Prefix+DialSign).Class("passed "+v.Sign).Aria("hidden", true),
			goapp.B().ID(v.Prefix+DialTime).Attr("translate", "no").Text(v.Time),
			goapp.Span().ID(v.Prefix+DialWord).Text(v.Word),
		),
	)
}

// marks are short strokes across the ring; past the aim they stand on its next
// lap.
func (v DialView) marks() []goapp.UI {
	out := make([]goapp.UI, len(v.Marks))
	for i, at := range v.Marks {
		out[i] = shape("path", []attr{{"d", "M110 3v14"}, {"transform", "rotate(" + num((at-float64(int(at)))*360) + " 110 110)"}})
	}
	return out
}
