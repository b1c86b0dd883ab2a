package device

import "time"

// Clock shows time passing, and remembers when a round was last on the screen.
type Clock interface {
	// OnTick calls f each second, on the second, while the page is visible, and at
	// once when it becomes visible again.
	OnTick(f func()) (release func())

	// RunClock moves figures and arcs each second by themselves, while the page is
	// visible, until c.Wake, until the page becomes visible again, or until the wall
	// clock jumps, because the device slept or somebody set it: then the callbacks of
	// OnClock are called, and the clock has to be run again. A face with nothing to
	// move stops it.
	RunClock(c ClockFace)
	// OnClock calls f when a running clock wants to be run again.
	OnClock(f func()) (release func())
	// Paint changes elements by their IDs, without a render. Elements that do not exist
	// are skipped.
	Paint(changes []Paint)

	// NoteRound notes, every few seconds while the page is visible and at once when
	// it is hidden or closed, that a round was on the screen, in a place that
	// outlives the page; "" ends that, and the last note stays.
	NoteRound(id string)
	// RoundSeen is when a round was last noted, in Unix milliseconds; 0 if that is
	// not known.
	RoundSeen(id string) int64
}

// ClockFace is what moves by itself. Times are Unix milliseconds.
type ClockFace struct {
	Figures []Figure
	Arcs    []Arc
	Wake    int64 // when the clock has to be run again
}

// Figure is a number of minutes and whole seconds, rounded toward zero: since a
// time, or until it.
type Figure struct {
	ID    string
	From  int64
	Down  bool   // until From
	After string // text behind the figure
}

// Arc is a loop that fills, by the dashes of the element of its ID, which are in degrees.
// The element of that ID with "-head" behind it is turned to the loop's end.
type Arc struct {
	ID     string
	From   int64
	Length time.Duration // until it is full; above 0
	Lap    int           // laps before it begins
}

// Paint is one change of Clock.Paint.
type Paint struct {
	ID    string
	Attr  string // the attribute to set; "": the text, as Page.SetText does
	Value string
}

// UnsupportedClock is a Clock that stands still.
type UnsupportedClock struct{}

// OnTick never calls.
func (UnsupportedClock) OnTick(f func()) func() { return never(f) }

// RunClock does nothing.
func (UnsupportedClock) RunClock(ClockFace) {}

// OnClock never calls.
func (UnsupportedClock) OnClock(f func()) func() { return never(f) }

// Paint does nothing.
func (UnsupportedClock) Paint([]Paint) {}

// NoteRound does nothing.
func (UnsupportedClock) NoteRound(string) {}

// RoundSeen knows of none.
func (UnsupportedClock) RoundSeen(string) int64 { return 0 }
