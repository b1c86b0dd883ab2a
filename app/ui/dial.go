package ui

import (
	"strconv"
	"unicode/utf8"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The ids of the dial's moving parts. The page moves them each second without a
// render (web/tick.js): a clock's tick must not wake the program. The head of a loop has
// the loop's id with dialHead behind it.
const (
	DialTime = "dial-time"
	DialWord = "dial-word"
	DialArc  = "dial-arc"
	DialLap  = "dial-lap"
	DialRoot = "dial"

	DialArcHead = DialArc + dialHead
	DialLapHead = DialLap + dialHead

	dialHead = "-head"
)

// dialGap is half of the gap at twelve, in degrees; web/tick.js has the same.
const dialGap = 11

// DialView is what a dial shows at one moment.
type DialView struct {
	Time  string  // the figures: "1:52"
	Word  string  // what they mean: "aim 2:30"
	Fill  float64 // how much of the aim has passed, as a share of it
	Lap   float64 // how far past the aim, as a share of the aim, at most 1
	Class string  // early, green, late, over; walk where the head alone goes round; paused

	Good float64 // the share of the aim where good begins; 0: no mark

	Prefix string // of the parts' ids, where a page shows more than one dial
}

// Arc is the dash pattern that draws the loop.
func (v DialView) Arc() string { return dash(v.Fill, dialGap) }

// ArcHead is the transform that takes the loop's head to its end.
func (v DialView) ArcHead() string { return rotated(turn(v.Fill, dialGap)) }

// LapArc is the dash pattern of the second loop, which draws what goes on past the aim.
func (v DialView) LapArc() string { return dash(v.Lap, 0) }

// LapHead is the transform of the second loop's head.
func (v DialView) LapHead() string { return rotated(turn(v.Lap, 0)) }

// turn is where a loop with a gap has come to, in degrees from twelve. At the aim it closes.
func turn(share, gap float64) float64 {
	if share >= 1 {
		return 360
	}
	return gap + (360-2*gap)*max(0, share)
}

func dash(share, gap float64) string {
	n := turn(share, gap) - gap
	if share >= 1 {
		n = 360
	}
	return strconv.FormatFloat(n, 'f', 1, 64) + " 720"
}

func rotated(degrees float64) string {
	return "rotate(" + strconv.FormatFloat(degrees, 'f', 1, 64) + ")"
}

// Classes are the dial's classes.
func (v DialView) Classes() string {
	class := "dial " + v.Class
	if utf8.RuneCountInString(v.Time) > len("12:05") {
		class += " long"
	}
	return class
}

// Dial is the calm clock: the product's own loop, open at twelve. It closes at the aim,
// goes on past it in a thinner one inside, and never flashes. It moves in steps of a
// second, for those who want less motion, too, and because an arc that glides would cost
// a frame sixty times a second. Nothing translates the figures: they change each second.
func Dial(v DialView) goapp.UI {
	// A length of 360 makes the dashes degrees. Circles begin at three o'clock.
	loop := func(id, class, radius, from, pattern string) goapp.UI {
		return shape("circle", []attr{
			{"id", v.Prefix + id},
			{"class", class},
			{"r", radius},
			{"pathLength", "360"},
			{"stroke-dasharray", pattern},
			{"transform", "rotate(" + from + ")"},
		})
	}
	head := func(id, class, at, radius, turned string) goapp.UI {
		return shape("circle", []attr{{"id", v.Prefix + id}, {"class", "head " + class}, {"cy", at}, {"r", radius}, {"transform", turned}})
	}
	var good goapp.UI
	if v.Good > 0 && v.Good < 1 {
		good = shape("path", []attr{{"class", "good"}, {"d", "M0 -94v-6"}, {"transform", rotated(turn(v.Good, dialGap))}})
	}
	return goapp.Div().ID(v.Prefix+DialRoot).Class(v.Classes()).Role("timer").Aria("label", "Clock").Body(
		shape("svg", []attr{{"viewBox", "-102 -102 204 204"}, {"aria-hidden", "true"}},
			shape("path", []attr{{"class", "track"}, {"d", "M16.41 -84.42A86 86 0 1 1 -16.41 -84.42"}}),
			shape("g", nil, good),
			loop(DialArc, "arc", "86", "-79", v.Arc()),
			head(DialArcHead, "", "-86", "11", v.ArcHead()),
			loop(DialLap, "lap", "70", "-90", v.LapArc()),
			head(DialLapHead, "past", "-70", "8", v.LapHead()),
		),
		goapp.Div().Class("t").Body(
			goapp.B().ID(v.Prefix+DialTime).Attr("translate", "no").Text(v.Time),
			goapp.Span().ID(v.Prefix+DialWord).Text(v.Word),
		),
	)
}
