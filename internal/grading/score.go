package grading

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/mockloop/mockloop/internal/bank"
)

// ErrScore is wrapped when a stored score is not a whole number from 0 to 100.
var ErrScore = errors.New("not a score from 0 to 100")

// Score is 0 to 100 or unknown. Unknown is a separate case, so that every caller
// has to think of it; it is also the zero Score. Scores compare with ==.
type Score struct {
	v     uint8
	known bool
}

// Unknown is the score when nothing is known. It is not zero.
func Unknown() Score { return Score{} }

// Known is the score v, clamped to 0 to 100.
func Known(v int) Score { return Score{v: uint8(min(max(v, 0), 100)), known: true} }

// Value is the score from 0 to 100; known is false, and v 0, when there is none.
func (s Score) Value() (v int, known bool) { return int(s.v), s.known }

// String is the number, or an en dash when unknown.
func (s Score) String() string {
	if !s.known {
		return "–"
	}
	return strconv.Itoa(int(s.v))
}

// Band is one of the four steps in which scores are shown, 1 the lowest.
type Band uint8

// The bands. Where they begin is our choice, because Amazon publishes no scale.
// The colors of marks and petals use the same steps, so that a word and a color
// never disagree.
const (
	BandNone Band = iota // unknown
	Band1                // below 45
	Band2                // from 45
	Band3                // from 60
	Band4                // from 75
)

// Band is the step that s belongs to.
func (s Score) Band() Band {
	switch {
	case !s.known:
		return BandNone
	case s.v >= 75:
		return Band4
	case s.v >= 60:
		return Band3
	case s.v >= 45:
		return Band2
	}
	return Band1
}

// meetsAll is the mark of an answer with every point ticked that Meets throughout:
// more takes a Raises.
const meetsAll = 85

// Grade is the grade whose word and shape stand beside the mark, 0 when it is unknown:
// Concern below 45 and Mixed below 60, as Band has it, and Raises where not even an
// answer that Meets throughout comes to.
func (s Score) Grade() bank.Grade {
	switch b := s.Band(); {
	case b <= Band3:
		return bank.Grade(b)
	case s.v <= meetsAll:
		return bank.Meets
	}
	return bank.Raises
}

// MarshalJSON writes a number, or null when unknown.
func (s Score) MarshalJSON() ([]byte, error) {
	if !s.known {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(s.v), 10), nil
}

// UnmarshalJSON reads a whole number from 0 to 100, or null.
func (s *Score) UnmarshalJSON(b []byte) error {
	var v *int
	if err := json.Unmarshal(b, &v); err != nil {
		return fmt.Errorf("%w: %s", ErrScore, b)
	}
	if v == nil {
		*s = Unknown()
		return nil
	}
	if *v < 0 || *v > 100 {
		return fmt.Errorf("%w: %d", ErrScore, *v)
	}
	*s = Known(*v)
	return nil
}
