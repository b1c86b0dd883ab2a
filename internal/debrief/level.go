package debrief

import (
	"fmt"
)

// LevelSheet is the candidate's own choice for each trait.
type LevelSheet struct {
	Scope     Level `json:"scope"`
	Ambiguity Level `json:"ambiguity"`
	Impact    Level `json:"impact"`
}

// Of is the choice for t, NoLevel when there is none.
func (s LevelSheet) Of(t Trait) Level {
	switch t {
	case Scope:
		return s.Scope
	case Ambiguity:
		return s.Ambiguity
	case Impact:
		return s.Impact
	}
	return NoLevel
}

// Level is the lowest of the three; NoLevel as long as one is missing.
func (s LevelSheet) Level() Level { return min(s.Scope, s.Ambiguity, s.Impact) }

// Why says what the level rests on; "" as long as a trait is missing.
func (s LevelSheet) Why() string {
	l := s.Level()
	if l == NoLevel {
		return ""
	}
	var at, above, lines []string
	for _, t := range Traits() {
		name := lower(t.String())
		if s.Of(t) == l {
			at = append(at, name)
			lines = append(lines, t.Line(l))
		} else {
			above = append(above, fmt.Sprintf("%s %s", name, s.Of(t)))
		}
	}
	if len(above) == 0 {
		return fmt.Sprintf("%s: scope, ambiguity and impact all speak for it.", l)
	}
	is := "is"
	if len(at) > 1 {
		is = "are"
	}
	return fmt.Sprintf("%s, as the lowest of the three counts: %s %s %s (%s), against %s.", l, and(at), is, l, quotes(lines), and(above))
}
