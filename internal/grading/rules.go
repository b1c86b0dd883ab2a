package grading

import (
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// MinReason is how many characters, spaces aside, make a reason: enough that a
// dot or "yes" is none.
const MinReason = 10

// SuggestedGrade is the grade that the ticks support: a share of points below 0.3
// Concern, below 0.6 Mixed, else Meets. So 3 of 5 suggest Meets. Ticks say that a story
// is complete, and a small story can be: they never suggest Raises. Without points it is
// ungraded (0).
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
	default:
		return bank.Meets
	}
}

// ceiling is the highest grade that counts where so many of total points are ticked:
// one step above the suggested one, and Concern without any tick, because then there
// is nothing to exceed. Without points there is no ceiling.
func ceiling(ticked, total int) bank.Grade {
	switch suggested := SuggestedGrade(ticked, total); {
	case !suggested.IsStep():
		return bank.Raises
	case ticked <= 0:
		return bank.Concern
	default:
		return min(suggested+1, bank.Raises)
	}
}

// Chosen is p's grade: what was chosen or, as long as nothing was, what the ticks
// suggest. 0 where neither is known.
func (s Sheet) Chosen(p bank.Principle) bank.Grade {
	if g := s.Grades[p]; given(g) {
		return g
	}
	return SuggestedGrade(s.Ticked(), len(s.Ticks))
}

// Counted is the grade that counts for p: the chosen one, as far as the ticks allow.
// "No evidence, no mark": a grade may be one step above what the ticks suggest, since
// a list misses things, and what is more counts as that; without any tick every grade
// counts as Concern. Raises also needs scope, ambiguity or impact.
func (s Sheet) Counted(p bank.Principle) bank.Grade {
	g := s.Chosen(p)
	if !g.IsStep() {
		return g
	}
	return min(s.scoped(g), ceiling(s.Ticked(), len(s.Ticks)))
}

// scoped is a grade of a principle as far as the story's size allows: Raises needs scope,
// ambiguity or impact.
func (s Sheet) scoped(g bank.Grade) bank.Grade {
	if g == bank.Raises && len(s.Scope) == 0 {
		return bank.Meets
	}
	return g
}

// Settled is the sheet with every principle of ps graded: one that was not touched as
// the ticks suggest. It is how a sheet is stored.
func (s Sheet) Settled(ps []bank.Principle) Sheet {
	for _, p := range ps {
		if g := s.Chosen(p); g != s.Grades[p] {
			s = s.Grade(p, g)
		}
	}
	return s
}

// AboveSuggested reports whether p's grade is above the suggested one, which asks for a
// reason. Without key points no grade is suggested. Raises is not above Meets here: what
// makes it Raises is ticked, see Sheet.Scope.
func (s Sheet) AboveSuggested(p bank.Principle) bool {
	g, suggested := s.Chosen(p), SuggestedGrade(s.Ticked(), len(s.Ticks))
	return suggested.IsStep() && g.IsStep() && min(g, bank.Meets) > suggested
}

// NeedsReason reports whether p's grade asks for a reason, and that is missing or shorter
// than ten characters, not counting spaces.
func (s Sheet) NeedsReason(p bank.Principle) bool {
	return s.AboveSuggested(p) && textutil.CountNonSpace(s.Reasons[p]) < MinReason
}

// AsksScope reports whether one of the principles is graded Raises, which needs scope,
// ambiguity or impact.
func (s Sheet) AsksScope(ps []bank.Principle) bool {
	return slices.ContainsFunc(ps, func(p bank.Principle) bool { return s.Chosen(p) == bank.Raises })
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
// ps. A grade that was not touched is the suggested one, so only a sheet without
// points lacks grades. A reason that is too short counts as missing, with a message
// of its own. The sheet can be saved when there are none.
func (s Sheet) Problems(ps []bank.Principle) []Problem {
	var out []Problem
	for _, p := range ps {
		switch {
		case !given(s.Chosen(p)):
			out = append(out, Problem{
				p, MissingGrade,
				fmt.Sprintf("Grade %s, or choose No signal if the answer showed nothing of it.", p),
			})
		case s.NeedsReason(p) && textutil.CountNonSpace(s.Reasons[p]) > 0:
			out = append(out, Problem{
				p, MissingReason,
				fmt.Sprintf("%s needs a sentence of at least %d letters, or a lower grade.", p, MinReason),
			})
		case s.NeedsReason(p):
			out = append(out, Problem{
				p, MissingReason,
				fmt.Sprintf("%s is higher than your ticks support. Say what the list missed, or grade it lower.", p),
			})
		}
	}
	return out
}
