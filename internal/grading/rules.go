package grading

import (
	"fmt"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// MinReason is how many characters, spaces aside, make a reason: enough that a
// dot or "yes" is none.
const MinReason = 10

// SuggestedGrade is the grade that the ticks support: a share of points below 0.3
// Concern, below 0.6 Mixed, below 0.85 Meets, else Raises. So 3 of 5 suggest
// Meets, 5 of 6 Meets and 6 of 7 Raises. Without points it is ungraded (0).
func SuggestedGrade(ticked, total int) bank.Grade {
	if total <= 0 {
		return 0
	}
	// Whole numbers, so that 3 of 5 is not a hair below 0.6.
	switch share := 100 * ticked; {
	case share < 30*total:
		return bank.Concern
	case share < 60*total:
		return bank.Mixed
	case share < 85*total:
		return bank.Meets
	default:
		return bank.Raises
	}
}

// NeedsReason reports whether p's grade is above the suggested one and its reason
// is missing or shorter than ten characters, not counting spaces. Without key
// points no grade is suggested.
func (s Sheet) NeedsReason(p bank.Principle) bool {
	g, borne := s.Grades[p], SuggestedGrade(s.Ticked(), len(s.Ticks))
	return g.IsStep() && borne.IsStep() && g > borne && textutil.NonSpace(s.Reasons[p]) < MinReason
}

// What a Problem says is missing.
const (
	MissingGrade  = "grade"
	MissingReason = "reason"
)

// Problem is one thing a sheet still needs before it can be saved.
type Problem struct {
	Principle bank.Principle
	Missing   string // MissingGrade or MissingReason
	Message   string // a sentence for the candidate
}

// Problems is what s still needs for a question that tests ps, in the order of
// ps. A reason that is too short counts as missing, with a message of its own.
// The sheet can be saved when there are none.
func (s Sheet) Problems(ps []bank.Principle) []Problem {
	var out []Problem
	for _, p := range ps {
		g := s.Grades[p]
		switch {
		case !given(g):
			out = append(out, Problem{
				p, MissingGrade,
				fmt.Sprintf("Grade %s, or choose No signal if the answer showed nothing of it.", p),
			})
		case s.NeedsReason(p) && textutil.NonSpace(s.Reasons[p]) > 0:
			out = append(out, Problem{
				p, MissingReason,
				fmt.Sprintf("The reason for %s on %s is too short: write at least %d letters, or grade it lower.",
					g, p, MinReason),
			})
		case s.NeedsReason(p):
			out = append(out, Problem{
				p, MissingReason,
				fmt.Sprintf("%d of %d ticks bear %s on %s. Say in a few words what makes it %s, or grade it lower.",
					s.Ticked(), len(s.Ticks), SuggestedGrade(s.Ticked(), len(s.Ticks)), p, g),
			})
		}
	}
	return out
}
