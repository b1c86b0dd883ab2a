package grading

import (
	"errors"
	"fmt"
)

// ProbeGrade says how the answer to one probe held. Stored as a word; append only.
type ProbeGrade uint8

// The grades of a probe.
const (
	ProbeHeld ProbeGrade = iota + 1 // it was answered with something new, and to the point
	ProbeThin                       // it was answered in general words, or with what was said before
	ProbeNone                       // there was no answer
)

var probeGrades = [...]string{"", "held", "thin", "none"}

// ErrProbe is wrapped when a stored grade of a probe is none.
var ErrProbe = errors.New("not a grade of a probe")

// String is the grade's word, "" for none.
func (g ProbeGrade) String() string {
	if int(g) >= len(probeGrades) {
		return ""
	}
	return probeGrades[g]
}

// MarshalText writes the word; "" for a probe that is not graded.
func (g ProbeGrade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads the word.
func (g *ProbeGrade) UnmarshalText(b []byte) error {
	for i, w := range probeGrades {
		if w == string(b) {
			*g = ProbeGrade(i)
			return nil
		}
	}
	return fmt.Errorf("%w: %q", ErrProbe, b)
}
