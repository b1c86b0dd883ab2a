package round_test

import (
	"context"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

func TestGrading(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Grade)
	s := apptest.Show(t, h.Deps, "/round/")
	main := q.Primary()
	reason := "reason-" + main.Slug()
	has := func(selector string) bool { return len(s.Page().All(selector)) > 0 }

	// Nothing is ticked, which supports Concern.
	if len(s.Page().All("[aria-checked=true]")) != len(q.Principles) || s.One(".markcard .big").Words() != "12" {
		t.Errorf("an untouched sheet has the suggested grades, not the mark %q", s.One(".markcard .big").Words())
	}
	if has("#"+reason) || !has("#grade-"+main.Slug()+"-concern.suggested[aria-checked=true]") {
		t.Error("a grade that the ticks bear asks for no reason, and is marked as suggested")
	}
	s.GradeAll(q, bank.Raises)
	if !has("#"+reason) || len(s.Page().All("[aria-checked=true]")) != len(q.Principles) {
		t.Error("a grade above the ticks asks for a reason")
	}
	s.Press("grade-save")
	if got := s.List(".missing p"); len(got) == 0 || !strings.Contains(got[0], "higher than your ticks support") {
		t.Errorf("it lacks %q", got)
	}
	if h.Dev.Focused[len(h.Dev.Focused)-1] != reason {
		t.Errorf("the focus goes to %q", h.Dev.Focused)
	}
	s.Press("grade-" + main.Slug() + "-raises")
	if !has("#grade-" + main.Slug() + "-raises[aria-checked=true][tabindex=0]") {
		t.Error("a second tap leaves the grade, and the Tab key comes to it")
	}
	if n := len(s.Page().All("#grade-" + main.Slug() + "-meets[tabindex=-1]")); n != 1 {
		t.Error("the group is one stop for the Tab key")
	}
	s.GradeAll(q, bank.NoSignal)
	if has(".reason input") || s.One(".markcard .big").Words() != "–" {
		t.Errorf("No signal everywhere asks for no reason and gives no mark, not %q", s.One(".markcard .big").Words())
	}

	for i := range q.Points.Len() {
		s.Press("point-" + string(rune('0'+i)))
	}
	s.GradeAll(q, bank.Raises)
	s.Press("flag-" + bank.RedFlags[2].ID)
	if has(".reason input") || len(s.Page().All(".check.on")) != q.Points.Len() || !has("#flag-"+bank.RedFlags[2].ID+"[aria-pressed=true]") {
		t.Error("with every point ticked Raises is borne")
	}
	want := grading.ComputeMark(apptest.FullSheet(q, q.Points.Len(), bank.Raises).Flag(bank.RedFlags[2].ID, true), q.Principles)
	if got := s.One(".markcard .big").Words(); got != want.Score.String() {
		t.Errorf("the mark reads %q, want %s", got, want.Score)
	}
	apptest.CheckPage(t, s, "/round/", apptest.PathsOf(h.Deps))
	s.Press("grade-save")
	if got := h.History().Answers(); len(got) != 1 || !reflect.DeepEqual(got[0].Mark, want) {
		t.Fatalf("kept is %+v", got)
	}
	if got := s.One("#title").Words(); got != "Answer kept" || s.One(".markcard .big").Words() != want.Score.String() {
		t.Errorf("then it says %q", got)
	}
	s.Press("next-go") // begins where it is
	if s.Root.(*round.Round).Value().Phase() != interview.PhaseThink || len(s.Gone) != 0 {
		t.Errorf("the next question is in %s, and led to %q", s.Root.(*round.Round).Value().Phase(), s.Gone)
	}
}

// TestReasonIsKept: what was typed is on the sheet, and in the answer.
func TestReasonIsKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		q := &bank.Questions[0]
		h.Begin(h.Single(q))
		h.Do(interview.Go, interview.Grade)
		s := apptest.Show(t, h.Deps, "/round/")
		s.GradeAll(q, bank.Meets)
		for _, pr := range q.Principles {
			s.Enter("reason-"+pr.Slug(), "I named the owner and the date.")
		}
		s.Press("grade-save")
		answers := h.History().Answers()
		if len(answers) != 1 || answers[0].Sheet.Reasons[q.Primary()] != "I named the owner and the date." {
			t.Errorf("kept are %d answers, the sheet lacks %q", len(answers), s.List(".missing p"))
		}
	})
}

// A sheet is its question's from the asking to the grade: notes of the answer
// are there at grading, after a reload, too, and gone with the question.
func TestSheetGoesWithItsQuestion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		h.Begin(h.Plan(bank.RecruiterScreen, bank.Recruiter))
		h.Do(interview.Go)
		r, sheet, _ := h.History().CurrentRound()
		if err := h.History().KeepDraft(t.Context(), r, sheet.WithSaid("I cut it by 12 %", false)); err != nil {
			t.Fatal(err)
		}
		s := apptest.Show(t, h.Deps, "/round/")
		s.Press("round-go")
		s.Press("round-grade")
		s.Enter("note", "Shorter.")
		if got := s.Root.(*round.Round).Draft(); got.Said != "I cut it by 12 %" || got.Note != "Shorter." {
			t.Errorf("at grading the sheet says %q, with the note %q", got.Said, got.Note)
		}
		s.Press("drop-yes")
		_, kept, _ := h.History().CurrentRound()
		for _, got := range []grading.Sheet{s.Root.(*round.Round).Draft(), kept} {
			if got.Said != "" || got.Note != "" || len(got.Ticks) == 0 {
				t.Errorf("the next question begins with %+v", got)
			}
		}
	})
}

// What is tapped on the sheet shows once it is kept, and taps that come meanwhile
// build on each other.
func TestSheetShowsWhatIsKept(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Grade)
	s := apptest.Show(t, h.Deps, "/round/")
	chosen := func() int {
		return len(s.Page().All(".check[aria-checked=true]")) + len(s.Page().All("#grade-"+q.Primary().Slug()+"-meets[aria-checked=true]"))
	}

	hold := make(chan struct{})
	h.Deps.Store.WriteAsync(func(context.Context) error { <-hold; return nil })
	s.Fire("point-0", "click")
	s.Fire("point-2", "click")
	s.Fire("grade-"+q.Primary().Slug()+"-meets", "click")
	s.Engine.ConsumeAll()
	if n := chosen(); n != 0 {
		t.Errorf("%d are chosen before they are kept", n)
	}
	close(hold)
	s.Settle()
	if n := chosen(); n != 3 {
		t.Errorf("%d are chosen, want the two points and the grade", n)
	}
	if _, sheet, _ := h.History().CurrentRound(); sheet.Ticked() != 2 || sheet.Grades[q.Primary()] != bank.Meets {
		t.Errorf("kept is %+v", sheet)
	}
}

// Who only speaks, and keeps no words, can still say that there were numbers; the
// red flag that there were none takes it back, and the other way round.
func TestNumbersByTaps(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Grade)
	s := apptest.Show(t, h.Deps, "/round/")
	pressed := func(id string) bool { return s.One("#"+id).Attr("aria-pressed") == "true" }
	s.Press("numbers")
	s.Press("flag-" + grading.NoNumbers)
	if pressed("numbers") || !pressed("flag-"+grading.NoNumbers) {
		t.Error("numbers and no numbers are both said")
	}
	s.Press("numbers")
	if !pressed("numbers") || pressed("flag-"+grading.NoNumbers) {
		t.Error("no numbers is still said")
	}
	s.GradeAll(q, bank.Concern)
	s.Press("grade-save")
	if a := h.History().Answers()[0]; !a.Sheet.Numbers || len(a.Sheet.Flags) != 0 {
		t.Errorf("kept is %+v", a.Sheet)
	}
}
