package grading

import (
	"fmt"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// The rule's numbers, in points of 100.
const (
	evidenceShare = 40 // percent of the mark that the ticks make
	rubricShare   = 60 // percent of the mark that the grades make
	primaryWeight = 2  // of the first principle; the others weigh 1
	flagCost      = 6  // for each red flag
	flagMost      = 30 // for all red flags together
)

// Mark follows from ticks, grades and flags alone. The counts are stored with the
// points so that Why can explain a mark years later.
type Mark struct {
	Score    Score `json:"score"`    // unknown when no principle gave a signal
	Evidence int   `json:"evidence"` // 0 to 100: share of key points ticked
	Rubric   Score `json:"rubric"`   // mean of the grades' points, the primary's counted double
	Flags    int   `json:"flags"`    // points taken off, 0 to 30

	Ticked    int `json:"ticked"`  // key points ticked
	Points    int `json:"points"`  // key points there were
	Graded    int `json:"graded"`  // principles with a grade
	NoSignals int `json:"silent"`  // principles with No signal
	Flagged   int `json:"flagged"` // red flags raised

	PrimaryDoubled bool `json:"doubled"` // the primary principle is among several graded

	// Grades are those that count, in the order of the question's principles. Marks
	// stored before there was such a field have none.
	Grades []bank.Grade `json:"grades,omitempty"`

	// Lowered is how many of them count less than what was chosen, because it was more
	// than the ticks allow. Marks stored before that rule have none.
	Lowered int `json:"lowered,omitempty"`

	// Unscoped is how many of the lowered ones were Raises without scope, ambiguity or
	// impact.
	Unscoped int `json:"unscoped,omitempty"`

	// Scale is what the answer was graded on; then Grades are those of its lines where it
	// has any. 0 for marks stored before there were scales, which are on principles.
	Scale bank.Scale `json:"scale,omitempty"`
}

// gradePoints is what a grade is worth; ok is false for No signal and ungraded.
func gradePoints(g bank.Grade) (points int, ok bool) {
	switch g {
	case bank.Concern:
		return 20, true
	case bank.Mixed:
		return 50, true
	case bank.Meets:
		return 75, true
	case bank.Raises:
		return 100, true
	}
	return 0, false
}

// ComputeMark is the mark of a sheet for a question that tests ps, the primary
// principle first. The rule is in the package documentation.
func ComputeMark(s Sheet, ps []bank.Principle) Mark {
	m := Mark{Ticked: s.Ticked(), Points: len(s.Ticks), Flagged: s.FlagCount()}
	m.Evidence = evidence(s)
	m.Flags = min(m.Flagged*flagCost, flagMost)
	sum, weights := 0, 0
	for i, p := range ps {
		g := s.Counted(p)
		points, ok := gradePoints(g)
		if !ok {
			if g == bank.NoSignal {
				m.NoSignals++
			}
			continue
		}
		if chosen := s.Chosen(p); g < chosen {
			m.Lowered++
			if min(chosen, ceiling(m.Ticked, m.Points)) > g {
				m.Unscoped++
			}
		}
		w := 1
		if i == 0 {
			w = primaryWeight
		}
		m.Graded++
		m.Grades = append(m.Grades, g)
		sum += w * points
		weights += w
	}
	if weights == 0 {
		return m
	}
	rubric := divide(sum, weights)
	m.Rubric = Known(rubric)
	m.PrimaryDoubled = m.Graded > 1 && weights > m.Graded
	m.Score = Known(blend(m.Evidence, rubric) - m.Flags)
	return m
}

// PrinciplePoints is what answer a is worth for principle p, 0 to 100: the points
// of the grade that counted for p blended 60 to 40 with the answer's evidence, less
// the answer's flags. ok is false when p was not graded or gave no signal. An answer
// keeps the grades that its mark was made of, whatever rule made it.
func PrinciplePoints(a Answer, p bank.Principle) (points int, ok bool) {
	g, ok := gradePoints(a.Counted(p))
	if !ok {
		return 0, false
	}
	flags := min(a.Sheet.FlagCount()*flagCost, flagMost)
	return max(blend(evidence(a.Sheet), g)-flags, 0), true
}

// Counted is the grade of p in the answer's mark; of a mark that is stored without
// its grades, and of one on lines, the one on the sheet.
func (a *Answer) Counted(p bank.Principle) bank.Grade {
	if a.Mark.Scale.ByLines() {
		return a.Sheet.Grades[p]
	}
	n := 0
	for _, q := range a.Asked.Principles {
		g := a.Sheet.Grades[q]
		if q == p && g.IsStep() && n < len(a.Mark.Grades) && len(a.Mark.Grades) == a.Mark.Graded {
			return min(g, a.Mark.Grades[n])
		}
		if g.IsStep() {
			n++
		}
	}
	return a.Sheet.Grades[p]
}

// MeanMark is the mean of the answers' known marks, rounded to a whole number,
// halves up; unknown when no mark is known.
func MeanMark(as []Answer) Score {
	sum, n := 0, 0
	for i := range as {
		if v, known := as[i].Mark.Score.Value(); known {
			sum += v
			n++
		}
	}
	if n == 0 {
		return Unknown()
	}
	return Known(divide(sum, n))
}

// evidence is the share of key points ticked, 0 to 100.
func evidence(s Sheet) int {
	if len(s.Ticks) == 0 {
		return 0
	}
	return divide(100*s.Ticked(), len(s.Ticks))
}

func blend(evidence, rubric int) int {
	return divide(evidenceShare*evidence+rubricShare*rubric, 100)
}

// divide rounds to the nearest whole number, halves up; a is not negative, b is
// positive.
func divide(a, b int) int { return (2*a + b) / (2 * b) }

// Why explains the mark in short lines from which the candidate can compute it
// again: what stands before a colon makes what stands after it, and the last line
// ends in the mark. A mark stored without its grades says less.
func (m Mark) Why() []string {
	lines := []string{fmt.Sprintf("%d of %d points ticked: %d", m.Ticked, m.Points, m.Evidence)}
	rubric, known := m.Rubric.Value()
	if known {
		lines = append(lines, fmt.Sprintf("%s: %d", m.whyRubric(), rubric))
	} else {
		nothing := "No principle has a grade, so there is no mark"
		if m.Scale.ByLines() {
			nothing = "No line has a grade, so there is no mark"
		}
		lines = append(lines, nothing)
	}
	if m.Lowered > 0 {
		if m.Ticked == 0 {
			lines = append(lines, "Without a tick every grade counts as Concern")
		} else if m.Unscoped > 0 {
			lines = append(lines, "Raises counts as Meets without scope, ambiguity or impact")
		}
		if m.Ticked > 0 && m.Lowered > m.Unscoped {
			lines = append(lines, "A grade counts for one step more than the ticks support, no further")
		}
	}
	if m.NoSignals > 0 {
		lines = append(lines, "No signal is left out")
	}
	if !known {
		return lines
	}
	whole := blend(m.Evidence, rubric)
	lines = append(lines, fmt.Sprintf("%d%% of %d and %d%% of %d: %d",
		evidenceShare, m.Evidence, rubricShare, rubric, whole))
	if m.Flags > 0 {
		line := fmt.Sprintf("%s, %d off", textutil.Plural(m.Flagged, "red flag", "red flags"), m.Flags)
		if m.Flagged*flagCost > flagMost {
			line += " at most"
		}
		if whole < m.Flags {
			line += ", never below 0"
		}
		lines = append(lines, fmt.Sprintf("%s: %s", line, m.Score))
	}
	return lines
}

// whyRubric says which grades the rubric is the mean of.
func (m Mark) whyRubric() string {
	if m.Scale == bank.FitScale {
		return "How clear it was"
	}
	if len(m.Grades) != m.Graded {
		switch {
		case m.Graded == 1:
			return "Grade of 1 principle"
		case m.PrimaryDoubled:
			return fmt.Sprintf("Grades of %d principles, the main one counted twice", m.Graded)
		}
		return fmt.Sprintf("Grades of %d principles", m.Graded)
	}
	if m.Graded == 1 {
		return m.Grades[0].String()
	}
	parts := make([]string, len(m.Grades))
	for i, g := range m.Grades {
		points, _ := gradePoints(g)
		parts[i] = fmt.Sprintf("%s %d", g, points)
	}
	if m.PrimaryDoubled {
		parts[0] += " counted twice"
	}
	return strings.Join(parts, ", ")
}
