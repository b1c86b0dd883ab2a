package round_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// questionOn is a question that is graded on the scale.
func questionOn(t *testing.T, scale bank.Scale) *bank.Question {
	t.Helper()
	for i := range bank.Questions {
		if q := &bank.Questions[i]; q.Scale() == scale {
			return q
		}
	}
	t.Fatalf("the bank has none on %s", scale)
	return nil
}

// toSheet is the sheet of a question on the scale that is practiced alone.
func toSheet(t *testing.T, h *apptest.Env, scale bank.Scale) (*apptest.Screen, *bank.Question) {
	t.Helper()
	q := questionOn(t, scale)
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Grade)
	s := apptest.Show(t, h.Deps, "/round/")
	s.Guess()
	return s, q
}

// A case is graded on its dimensions, and a story of a failure on the lines of the failure
// scale: one row each, preset to what the ticks support, which the first row says. None asks
// for a reason, and what is far above the ticks counts for less.
func TestLines(t *testing.T) {
	for _, scale := range []bank.Scale{bank.CaseScale, bank.FailureScale} {
		t.Run(scale.Slug(), func(t *testing.T) {
			h := apptest.NewEnv(t)
			s, q := toSheet(t, h, scale)
			lines, n := q.ScaleLines(), q.Points.Len()
			var names []string
			for _, d := range lines {
				names = append(names, d.Name)
			}
			if diff := cmp.Diff(names, s.List(".grades h2")); diff != "" {
				t.Errorf("the rows (-want +got)\n%s", diff)
			}
			for i := range n / 2 { // from 2 of 5 to 3 of 7
				s.Press("point-" + string(rune('0'+i)))
			}
			if got, want := s.List(".grades summary .small"), fmt.Sprintf("%d of %d supports Mixed", n/2, n); !slices.Equal(got, []string{want}) {
				t.Errorf("the rows say %q, want %q, once", got, want)
			}
			s.Press("grade-" + lines[0].ID + "-raises")
			s.Press("grade-" + lines[1].ID + "-no-signal")
			if got := s.List(".grades .reason p"); !slices.Equal(got, []string{"Higher than your ticks support, and counts as Meets."}) {
				t.Errorf("below the rows it says %q", got)
			}
			if len(s.Page().All(".reason input, #scope-scope")) != 0 {
				t.Error("a line asks for a reason, or for the story's scope")
			}
			apptest.CheckPage(t, s, "/round/", apptest.PathsOf(h.Deps))
			s.Press("grade-save")
			a := h.History().Answers()[0]
			want := map[string]bank.Grade{lines[0].ID: bank.Raises, lines[1].ID: bank.NoSignal}
			for _, d := range lines[2:] {
				want[d.ID] = bank.Mixed
			}
			if diff := cmp.Diff(want, a.Sheet.Lines); diff != "" {
				t.Errorf("the grades kept (-want +got)\n%s", diff)
			}
			if a.Mark.Scale != scale || a.Mark.Lowered != 1 || a.Mark.NoSignals != 1 || a.Counted(q.Primary()) != bank.Mixed {
				t.Errorf("the mark kept is %+v", a.Mark)
			}
			page := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
			if diff := cmp.Diff(names, page.List(".rubric dt")); diff != "" {
				t.Errorf("the answer's page lists (-want +got)\n%s", diff)
			}
		})
	}
}

// A recruiter's question has no principle: nobody asks for one, and its answer is clear,
// partly clear or not.
func TestFit(t *testing.T) {
	h := apptest.NewEnv(t)
	page := apptest.Show(t, h.Deps, "/question/"+questionOn(t, bank.FitScale).ID+"/")
	if len(page.Page().All("#asks-for, .lp")) != 0 {
		t.Errorf("its page names a principle: %s", page.Page().Words())
	}
	s, q := toSheet(t, h, bank.FitScale)
	if len(s.Page().All(".guess, #strip, [id^=grade-][role=radio]")) != 0 {
		t.Errorf("it asks for a principle or its grade: %s", s.Page().Words())
	}
	chosen := func() []string { return s.List("#fit [aria-checked=true]") }
	if got := chosen(); !slices.Equal(got, []string{"Not clear"}) {
		t.Errorf("without a tick there is %q", got)
	}
	for i := range q.Points.Len() {
		s.Press("point-" + string(rune('0'+i)))
	}
	if got := chosen(); !slices.Equal(got, []string{"Clear"}) || s.One("#mark .fig").Words() != "Mark 100" {
		t.Errorf("with every tick there is %q, %s", got, s.One("#mark").Words())
	}
	s.Press("fit-partly")
	if got := chosen(); !slices.Equal(got, []string{"Partly clear"}) || s.One("#mark .fig").Words() != "Mark 76" { // 0.4 × 100 + 0.6 × 60
		t.Errorf("then there is %q, %s", got, s.One("#mark").Words())
	}
	apptest.CheckPage(t, s, "/round/", apptest.PathsOf(h.Deps))
	s.Press("grade-save")
	a := h.History().Answers()[0]
	if a.Sheet.Fit != grading.FitPartly || len(a.Sheet.Grades) != 0 || a.Mark.Scale != bank.FitScale || a.Recognized() != grading.NotAsked {
		t.Errorf("kept is %+v with %+v", a.Sheet, a.Mark)
	}
	page = apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
	if got := page.One(".rubric").Words(); got != "How clear it was Partly clear" {
		t.Errorf("the answer's page says %q", got)
	}
}

// What makes a Raises one is asked once one is chosen, in the words of the candidate's level.
func TestScope(t *testing.T) {
	for _, level := range []string{"L6", "L7"} { // the first is the default
		h := apptest.NewEnv(t)
		if level != "L6" {
			if err := h.History().SetSetting(t.Context(), store.PrefLevel.Key, level); err != nil {
				t.Fatal(err)
			}
		}
		s, q := toSheet(t, h, bank.PrincipleScale)
		if len(s.Page().All("[id^=scope-]")) != 0 {
			t.Error("it is asked without a Raises")
		}
		for i := range q.Points.Len() {
			s.Press("point-" + string(rune('0'+i)))
		}
		s.Press("grade-" + q.Primary().Slug() + "-raises")
		for _, trait := range bank.ScopeOf(level).Traits() {
			if got := s.One("#scope-" + trait.ID).Words(); !strings.Contains(got, trait.Line) {
				t.Errorf("%s: the row says %q, want %q", level, got, trait.Line)
			}
		}
		s.Press("scope-impact")
		s.Press("grade-save")
		a := h.History().Answers()[0]
		if a.Counted(q.Primary()) != bank.Raises || a.Mark.Unscoped != 0 || !slices.Equal(a.Sheet.Scope, []string{"impact"}) {
			t.Errorf("%s: kept is %+v with %+v", level, a.Sheet, a.Mark)
		}
	}
}

// That grading has changed is said as long as the newest answer is of before.
func TestNewScales(t *testing.T) {
	h := apptest.NewEnv(t)
	q := questionOn(t, bank.PrincipleScale)
	says := func() bool {
		h.Begin(h.Single(q))
		h.Do(interview.Go, interview.Grade)
		s := apptest.Show(t, h.Deps, "/round/")
		s.Guess()
		return strings.Contains(s.One(".grades-col").Words(), "Grading is new")
	}
	if says() {
		t.Error("it is said to who never graded")
	}
	old := h.GradeAs(q, apptest.FullSheet(q, 2, bank.Concern), 0)
	if !says() {
		t.Errorf("it is not said after %+v", old.Mark)
	}
	h.Grade(q, apptest.FullSheet(q, 2, bank.Concern))
	if says() {
		t.Error("it is said again")
	}
}

// Who thinks and has no story for a narrow question is offered a broader one.
func TestInstead(t *testing.T) {
	for i := range bank.Questions {
		q := &bank.Questions[i]
		if q.Instead == "" {
			continue
		}
		h := apptest.NewEnv(t)
		h.Begin(h.Single(q))
		s := apptest.Show(t, h.Deps, "/round/")
		if got := s.One(".ask").Words(); !strings.HasSuffix(got, "No such story? Answer this instead: "+q.Instead) {
			t.Errorf("it says %q", got)
		}
		s.Press("round-go")
		if got := s.One(".ask").Words(); strings.Contains(got, q.Instead) {
			t.Errorf("in the answer it says %q", got)
		}
		return
	}
	t.Fatal("no question has another")
}
