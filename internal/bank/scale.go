package bank

import "slices"

// Scale is what an answer is graded on.
type Scale uint8

// The scales. Kept as slugs; append only.
const (
	PrincipleScale Scale = iota + 1 // a story: its principles
	CaseScale                       // a case: the dimensions of its type
	FailureScale                    // a story of a failure: the five lines of FailureRubric
	FitScale                        // a recruiter's question: whether it was clear, without a principle
)

var scales = []named{
	{},
	{"principles", "Principles"},
	{"case", "Dimensions of a case"},
	{"failure", "How a failure is told"},
	{"fit", "Fit"},
}

// String is the scale's name for people.
func (s Scale) String() string { return nameOf(scales, uint8(s)) }

// Slug is the scale's name in kept records.
func (s Scale) Slug() string { return slugOf(scales, uint8(s)) }

// MarshalText writes the slug; none is empty.
func (s Scale) MarshalText() ([]byte, error) { return []byte(s.Slug()), nil }

// UnmarshalText reads a slug; empty means none.
func (s *Scale) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*s = 0
		return nil
	}
	v, err := parseNamed("scale", scales, string(b))
	*s = Scale(v)
	return err
}

// ByLines reports whether the scale has lines, which are graded one by one.
func (s Scale) ByLines() bool { return s == CaseScale || s == FailureScale }

// Scale is what an answer to the question is graded on. Only a recruiter's questions
// and those on motivation are graded on fit.
func (q *Question) Scale() Scale {
	switch {
	case q.Type.IsCase():
		return CaseScale
	case q.Skeleton.Framework == MotivationFramework, slices.Equal(q.Stages, []Stage{RecruiterScreen}):
		return FitScale
	case q.Outcome == Failure:
		return FailureScale
	}
	return PrincipleScale
}

// ScaleLines are the lines that an answer to the question is graded on one by one; none
// for scales without.
func (q *Question) ScaleLines() []Dimension {
	if r := q.LineRubric(); r != nil {
		return r.Dimensions
	}
	return nil
}

// LineRubric is the rubric with the question's ScaleLines, nil where its scale has none.
func (q *Question) LineRubric() *CaseRubric {
	switch q.Scale() {
	case CaseScale:
		if c, ok := CaseRubricOf(q.Type); ok {
			return c
		}
	case FailureScale:
		return &FailureRubric
	}
	return nil
}

// ScopeTrait is one of the three things that a story's level is told by.
type ScopeTrait struct{ ID, Name, Line string }

// Traits are the three of the level: how far a story of it reaches, how open its problem
// was, and what followed.
func (s *Scope) Traits() [3]ScopeTrait {
	return [3]ScopeTrait{{"scope", "Scope", s.Scope}, {"ambiguity", "Ambiguity", s.Ambiguity}, {"impact", "Impact", s.Impact}}
}

// ScopeOf is the scope of the level, such as L6; of L6 where there is no such level, as
// most PMs are hired at it.
func ScopeOf(level string) *Scope {
	if s, ok := findIn(Scopes[:], func(s *Scope) bool { return s.Level == level }); ok {
		return s
	}
	return &Scopes[1]
}
