package backup

import (
	"fmt"

	"github.com/mockloop/mockloop/internal/journal"
)

// mostOf is how many records of a kind a file may hold, and a device after it took the
// file in. A start reads some kinds whole, and a file with more of them than practice
// makes would be felt at each. Our own choice: 20 graded answers on each day of
// five years are 36,500 of them, each with a note and, practiced alone, with a round of
// its own, and plans, with a loop a day, 1,825 loops. Ticks, stars, cards and settings
// are one for each thing that the program knows, and it knows hundreds. Steps are
// bounded by maxRecords alone: there are about ten to an answer.
func mostOf(k journal.Kind) int {
	switch k {
	case journal.KindStep:
		return maxRecords
	case journal.KindTick, journal.KindStar, journal.KindCard, journal.KindSetting, journal.KindLoop, journal.KindDebrief, journal.KindSheet:
		return 5_000
	case journal.KindTombstone:
		return 10_000
	}
	return 50_000
}

// mostSteps is how many steps one round may have: a start reads all of the newest one.
// A round of an hour has some fifty, and each pause two more.
const mostSteps = 5_000

// TooManyError says that there are, or would be, more records of a kind than any
// history has. It is an ErrTooLarge.
type TooManyError struct {
	Kind     journal.Kind
	Limit    int
	Here     bool // not in the file alone, but together with those here
	OneRound bool // they belong to one round
}

func (e *TooManyError) Error() string {
	return fmt.Sprintf("%v: more than %d records of the kind %s", ErrTooLarge, e.Limit, e.Kind)
}

func (e *TooManyError) Unwrap() error { return ErrTooLarge }
