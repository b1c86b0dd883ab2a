package grading

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// onScale is a question of the bank that is graded on the scale.
func onScale(t testing.TB, s bank.Scale) *bank.Question {
	t.Helper()
	i := slices.IndexFunc(bank.Questions, func(q bank.Question) bool { return q.Scale() == s })
	if i < 0 {
		t.Fatalf("no question is graded on %v", s)
	}
	return &bank.Questions[i]
}

// full is a sheet of the question with all points ticked.
func full(q *bank.Question) Sheet {
	s := NewSheet(q.Points.Len())
	for i := range s.Ticks {
		s = s.Tick(i, true)
	}
	return s
}

// Raises needs scope, ambiguity or impact, and says so where it has none.
func TestRaisesNeedsScope(t *testing.T) {
	const p = bank.ThinkBig
	small := ticked(5).TickScope("impact", false).Grade(p, bank.Raises)
	m := ComputeMark(small, []bank.Principle{p})
	if m.Score != Known(85) || m.Lowered != 1 || m.Unscoped != 1 || small.Counted(p) != bank.Meets {
		t.Errorf("without scope: %+v", m)
	}
	if why := m.Why(); !slices.Contains(why, "Raises counts as Meets without scope, ambiguity or impact") {
		t.Errorf("without scope: %q", why)
	}
	for _, id := range []string{"scope", "ambiguity", "impact"} {
		if m := ComputeMark(small.TickScope(id, true), []bank.Principle{p}); m.Score != Known(100) || m.Lowered != 0 {
			t.Errorf("with %s: %+v", id, m)
		}
	}
	if s := small.TickScope("charm", true); s.Scope != nil {
		t.Errorf("ticked %q", s.Scope)
	}
}

// A case is graded on its dimensions, and its principles have the grade nearest to their
// mean.
func TestLinesMakeTheMark(t *testing.T) {
	for _, scale := range []bank.Scale{bank.CaseScale, bank.FailureScale} {
		q := onScale(t, scale)
		lines := q.ScaleLines()
		if len(lines) != 5 {
			t.Fatalf("%v: %d lines", scale, len(lines))
		}
		for _, tt := range []struct {
			name    string
			grades  []bank.Grade // of the lines; 0: not touched
			rubric  Score
			derived bank.Grade
		}{
			{"not touched", make([]bank.Grade, 5), Known(75), bank.Meets},
			{"all Raises", []bank.Grade{4, 4, 4, 4, 4}, Known(100), bank.Raises},
			{"one is of concern", []bank.Grade{3, 3, 3, 3, 1}, Known(64), bank.Meets},
			{"two are", []bank.Grade{3, 3, 2, 1, 1}, Known(48), bank.Mixed},
			{"one without a signal is left out", []bank.Grade{4, 4, 4, 4, bank.NoSignal}, Known(100), bank.Raises},
			{"none has a signal", []bank.Grade{5, 5, 5, 5, 5}, Unknown(), bank.NoSignal},
		} {
			s := full(q)
			for i, g := range tt.grades {
				s = s.GradeLine(lines[i].ID, g)
			}
			m := MarkFor(s, q)
			if m.Rubric != tt.rubric || m.Scale != scale {
				t.Errorf("%v, %s: %+v, want a rubric of %v", scale, tt.name, m, tt.rubric)
			}
			settled := s.SettledFor(q)
			for _, p := range q.Principles {
				if g := settled.Grades[p]; g != tt.derived {
					t.Errorf("%v, %s: %v has %v, want %v", scale, tt.name, p, g, tt.derived)
				}
			}
			for _, l := range lines {
				if settled.Lines[l.ID] == 0 {
					t.Errorf("%v, %s: the line %s has no grade", scale, tt.name, l.ID)
				}
			}
			if d := cmp.Diff(m, MarkFor(settled, q), sameScore); d != "" {
				t.Errorf("%v, %s: another mark once it is settled:\n%s", scale, tt.name, d)
			}
			if len(s.ProblemsFor(q)) != 0 {
				t.Errorf("%v, %s: %v", scale, tt.name, s.ProblemsFor(q))
			}
		}
		low := NewSheet(q.Points.Len()).GradeLine(lines[0].ID, bank.Raises)
		if g := low.CountedLine(lines[0].ID); g != bank.Concern {
			t.Errorf("%v: Raises without a tick counts as %v", scale, g)
		}
	}
}

// An answer on fit is evidence for no principle.
func TestFitHasNoPrinciple(t *testing.T) {
	q := onScale(t, bank.FitScale)
	for fit, want := range map[Fit]int{FitClear: 100, FitPartly: 60, FitNot: 20, 0: 100} {
		s := full(q).WithFit(fit).SettledFor(q)
		a := Answer{Asked: NewAsked(q), Sheet: s, Mark: MarkFor(s, q)}
		if a.Mark.Rubric != Known(want) || a.Mark.Graded != 1 {
			t.Errorf("%v: %+v, want %d", fit, a.Mark, want)
		}
		for _, p := range q.Principles {
			if points, ok := PrinciplePoints(a, p); ok {
				t.Errorf("%v: %d points for %v", fit, points, p)
			}
		}
	}
	if s := NewSheet(5); s.ChosenFit() != FitNot || s.Tick(0, true).Tick(1, true).ChosenFit() != FitPartly {
		t.Error("the ticks suggest no fit")
	}
	if err := json.Unmarshal([]byte(`"nearly"`), new(Fit)); err == nil {
		t.Error("any word is a fit")
	}
}

// Readiness counts a case as it counts a story of the same grade.
func TestDerivedGradeCounts(t *testing.T) {
	q := onScale(t, bank.CaseScale)
	s := full(q).SettledFor(q)
	a := Answer{Asked: NewAsked(q), Sheet: s, Mark: MarkFor(s, q)}
	if points, ok := PrinciplePoints(a, q.Primary()); !ok || points != 85 {
		t.Errorf("%d points, %v", points, ok)
	}
}

// Lines are listed in their scale's order, and those that are gone after them.
func TestLineGrades(t *testing.T) {
	q := onScale(t, bank.CaseScale)
	s := full(q).SettledFor(q).GradeLine("a-line-that-went", bank.Mixed)
	a := Answer{Asked: NewAsked(q), Sheet: s, Mark: MarkFor(s, q)}
	got := a.LineGrades()
	if len(got) != 6 || got[0].Name != q.ScaleLines()[0].Name || got[5] != (LineGrade{"a-line-that-went", bank.Mixed}) {
		t.Errorf("%+v", got)
	}
	a.Mark.Scale = 0
	if got := a.LineGrades(); got != nil {
		t.Errorf("an answer of before scales: %+v", got)
	}
}

// The highest grade at which two of the three lines hold and none is at Concern.
func TestOfLines(t *testing.T) {
	for _, tt := range []struct {
		lines [3]bank.Grade
		want  bank.Grade
	}{
		{[3]bank.Grade{3, 3, 2}, bank.Meets},
		{[3]bank.Grade{3, 2, 2}, bank.Mixed},
		{[3]bank.Grade{4, 4, 2}, bank.Raises},
		{[3]bank.Grade{4, 3, 2}, bank.Meets},
		{[3]bank.Grade{3, 3, 1}, bank.Concern},
		{[3]bank.Grade{3, 3, bank.NoSignal}, bank.Meets},
		{[3]bank.Grade{4, bank.NoSignal, bank.NoSignal}, bank.Concern},
	} {
		if got := OfLines(tt.lines[:]...); got != tt.want {
			t.Errorf("%v: %v, want %v", tt.lines, got, tt.want)
		}
	}
}

// The grade of a principle follows once all three lines of its rubric are picked.
func TestPickLine(t *testing.T) {
	const p = bank.Frugality
	s := ticked(5).PickLine(p, 0, bank.Meets).PickLine(p, 1, bank.Mixed)
	if g := s.Grades[p]; g != 0 {
		t.Errorf("two lines make %v", g)
	}
	if s = s.PickLine(p, 2, bank.Meets); s.Grades[p] != bank.Meets || s.PickedLine(p, 1) != bank.Mixed {
		t.Errorf("three lines make %v", s.Grades[p])
	}
	if s = s.PickLine(p, 2, 0); s.PickedLine(p, 2) != 0 {
		t.Error("a line is not taken back")
	}
}

// What is new on a sheet is read as it was written.
func TestScaleIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := NewSheet(5)
		for _, id := range rapid.SliceOf(rapid.SampledFrom(traitIDs())).Draw(t, "scope") {
			s = s.TickScope(id, true)
		}
		for _, id := range rapid.SliceOf(rapid.SampledFrom([]string{"failure-owned", "measures"})).Draw(t, "lines") {
			s = s.GradeLine(id, rapid.SampledFrom(bank.Grades()).Draw(t, "grade"))
		}
		s = s.WithFit(rapid.SampledFrom([]Fit{0, FitNot, FitPartly, FitClear}).Draw(t, "fit"))
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var got Sheet
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(s, got); d != "" {
			t.Errorf("(-kept +read):\n%s", d)
		}
	})
}
