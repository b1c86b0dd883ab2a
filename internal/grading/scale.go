package grading

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/mockloop/mockloop/internal/bank"
)

// Fit says how clear the answer to a recruiter's question was. Stored as a word; append
// only.
type Fit uint8

// The steps of the fit scale.
const (
	FitNot    Fit = iota + 1 // it was not answered, or something else was
	FitPartly                // it was answered, and something that was asked for is missing
	FitClear                 // it was answered so that the recruiter can write it down
)

var fits = [...]struct {
	word   string
	points int
}{{}, {"not", 20}, {"partly", 60}, {"clear", 100}}

// ErrFit is wrapped when a stored fit is none.
var ErrFit = errors.New("not a step of the fit scale")

// String is the step's word, "" for none.
func (f Fit) String() string {
	if int(f) >= len(fits) {
		return ""
	}
	return fits[f].word
}

// MarshalText writes the word; "" for none.
func (f Fit) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads the word.
func (f *Fit) UnmarshalText(b []byte) error {
	for i, w := range fits {
		if w.word == string(b) {
			*f = Fit(i)
			return nil
		}
	}
	return fmt.Errorf("%w: %q", ErrFit, b)
}

// WithFit says how clear the answer was; 0 takes it back.
func (s Sheet) WithFit(f Fit) Sheet {
	s = s.Clone()
	if int(f) < len(fits) {
		s.Fit = f
	}
	return s
}

// ChosenFit is the fit that was chosen or, as long as none was, what the ticks suggest: as
// grades do, partly from 0.3 of the points and clear from 0.6.
func (s Sheet) ChosenFit() Fit {
	if s.Fit != 0 {
		return s.Fit
	}
	return Fit(SuggestedGrade(s.Ticked(), len(s.Ticks)))
}

// GradeLine gives the line with the id the grade g. Ungraded (0) or an invalid grade
// clears it.
func (s Sheet) GradeLine(id string, g bank.Grade) Sheet {
	s = s.Clone()
	switch {
	case !given(g):
		delete(s.Lines, id)
		if len(s.Lines) == 0 {
			s.Lines = nil
		}
	case s.Lines == nil:
		s.Lines = map[string]bank.Grade{id: g}
	default:
		s.Lines[id] = g
	}
	return s
}

// ChosenLine is the grade of a line: what was chosen or, as long as nothing was, what the
// ticks suggest. 0 where neither is known.
func (s Sheet) ChosenLine(id string) bank.Grade {
	if g := s.Lines[id]; given(g) {
		return g
	}
	return SuggestedGrade(s.Ticked(), len(s.Ticks))
}

// CountedLine is the grade that counts for a line: as for a principle one step more than
// the ticks suggest, no further. The anchors of Raises ask for what is larger themselves.
func (s Sheet) CountedLine(id string) bank.Grade {
	g := s.ChosenLine(id)
	if !g.IsStep() {
		return g
	}
	return min(g, ceiling(s.Ticked(), len(s.Ticks)))
}

// TickScope says that the story reached one of scope, ambiguity and impact at the
// candidate's level, or takes that back. Other ids change nothing.
func (s Sheet) TickScope(id string, on bool) Sheet {
	s = s.Clone()
	if !slices.ContainsFunc(traitIDs(), func(t string) bool { return t == id }) {
		return s
	}
	s.Scope = slices.DeleteFunc(s.Scope, func(t string) bool { return t == id })
	if on {
		s.Scope = append(s.Scope, id)
	}
	if len(s.Scope) == 0 {
		s.Scope = nil
	}
	return s
}

func traitIDs() []string {
	var out []string
	for _, t := range bank.Scopes[0].Traits() {
		out = append(out, t.ID)
	}
	return out
}

// MarkFor is the mark of a sheet for the question, on its scale. The rule is in the
// package documentation.
func MarkFor(s Sheet, q *bank.Question) Mark {
	scale := q.Scale()
	var m Mark
	switch {
	case scale.ByLines():
		m = s.bare()
		sum := 0
		for i := range q.ScaleLines() {
			id := q.ScaleLines()[i].ID
			g := s.CountedLine(id)
			points, ok := gradePoints(g)
			if !ok {
				if g == bank.NoSignal {
					m.NoSignals++
				}
				continue
			}
			if g < s.ChosenLine(id) {
				m.Lowered++
			}
			m.Graded++
			m.Grades = append(m.Grades, g)
			sum += points
		}
		if m.Graded > 0 {
			m.rate(divide(sum, m.Graded))
		}
	case scale == bank.FitScale:
		m = s.bare()
		if f := s.ChosenFit(); f != 0 {
			m.Graded = 1
			m.rate(fits[f].points)
		}
	default:
		m = ComputeMark(s, q.Principles)
	}
	m.Scale = scale
	return m
}

// bare is the mark of a sheet without its grades.
func (s Sheet) bare() Mark {
	m := Mark{Ticked: s.Ticked(), Points: len(s.Ticks), Flagged: s.FlagCount(), Evidence: evidence(s)}
	m.Flags = min(m.Flagged*flagCost, flagMost)
	return m
}

// rate completes the mark with the mean of its grades' points.
func (m *Mark) rate(rubric int) {
	m.Rubric = Known(rubric)
	m.Score = Known(blend(m.Evidence, rubric) - m.Flags)
}

// SettledFor is the sheet with everything that the question's scale has graded: what was
// not touched as the ticks suggest. It is how a sheet is stored. The grade that is nearest
// to the mean of a scale's lines stands for each principle of the question; on the fit
// scale no principle has one.
func (s Sheet) SettledFor(q *bank.Question) Sheet {
	switch scale := q.Scale(); {
	case scale.ByLines():
		for _, d := range q.ScaleLines() {
			if g := s.ChosenLine(d.ID); g != s.Lines[d.ID] {
				s = s.GradeLine(d.ID, g)
			}
		}
		derived := nearestGrade(MarkFor(s, q).Rubric)
		for _, p := range q.Principles {
			s = s.Grade(p, derived)
		}
	case scale == bank.FitScale:
		s = s.WithFit(s.ChosenFit())
		s.Grades, s.Reasons = nil, nil
	default:
		s = s.Settled(q.Principles)
	}
	return s
}

// nearestGrade is the grade whose points are nearest to a mean, the higher one of two that
// are; No signal where there is no mean.
func nearestGrade(mean Score) bank.Grade {
	v, known := mean.Value()
	if !known {
		return bank.NoSignal
	}
	best, distance := bank.Concern, 100
	for _, g := range bank.Grades() {
		points, _ := gradePoints(g)
		if d := max(points-v, v-points); d <= distance {
			best, distance = g, d
		}
	}
	return best
}

// ProblemsFor is what s still needs before it can be saved for the question. Lines and
// fit are never missing where the ticks suggest something.
func (s Sheet) ProblemsFor(q *bank.Question) []Problem {
	if q.Scale() != bank.PrincipleScale {
		return nil
	}
	return s.Problems(q.Principles)
}

// OfLines is the grade of something that is told by lines, such as the three of a
// principle's rubric: the highest at which most of them hold and none is at Concern.
// A line without a signal holds nowhere.
func OfLines(lines ...bank.Grade) bank.Grade {
	best := bank.Concern
	if slices.Contains(lines, bank.Concern) {
		return best
	}
	for _, g := range bank.Grades() {
		hold := 0
		for _, l := range lines {
			if l.IsStep() && l >= g {
				hold++
			}
		}
		if 2*hold > len(lines) {
			best = g
		}
	}
	return best
}

// rubricLines are the lines of a principle's rubric, which run in parallel through its
// four grades.
const rubricLines = 3

// PickLine says at which grade line i of p's rubric, from 0, was heard; 0 takes it back.
// Once all three are picked, p has the grade that follows from them.
func (s Sheet) PickLine(p bank.Principle, i int, g bank.Grade) Sheet {
	s = s.GradeLine(lineID(p, i), g)
	var lines []bank.Grade
	for i := range rubricLines {
		if g := s.PickedLine(p, i); g != 0 {
			lines = append(lines, g)
		}
	}
	if len(lines) == rubricLines {
		s = s.Grade(p, OfLines(lines...))
	}
	return s
}

// PickedLine is the grade at which line i of p's rubric was heard, 0 where none was
// picked.
func (s Sheet) PickedLine(p bank.Principle, i int) bank.Grade { return s.Lines[lineID(p, i)] }

func lineID(p bank.Principle, i int) string { return p.Slug() + "-" + strconv.Itoa(i+1) }

// LineGrade is the grade of one line of a scale.
type LineGrade struct {
	Name  string
	Grade bank.Grade
}

// LineGrades are the grades of the lines that the answer was graded on, in the scale's
// order; those that the bank no longer has come last, by their id. None for scales without
// lines.
func (a *Answer) LineGrades() []LineGrade {
	if !a.Mark.Scale.ByLines() {
		return nil
	}
	lines := bank.FailureRubric.Dimensions
	if a.Mark.Scale == bank.CaseScale {
		lines = nil
		t, _ := bank.ParseType(a.Asked.Type)
		if c, ok := bank.CaseRubricOf(t); ok {
			lines = c.Dimensions
		}
	}
	var out []LineGrade
	rest := maps.Clone(a.Sheet.Lines)
	for i := range lines {
		if g, ok := rest[lines[i].ID]; ok {
			out = append(out, LineGrade{lines[i].Name, g})
			delete(rest, lines[i].ID)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(rest)) {
		out = append(out, LineGrade{id, rest[id]})
	}
	return out
}
