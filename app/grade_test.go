package app

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// gradeAll taps a grade for every principle of the question being graded.
func (s *screen) gradeAll(q *bank.Question, g bank.Grade) {
	s.t.Helper()
	for _, pr := range q.Principles {
		s.press("grade-" + pr.Slug() + "-" + g.Slug())
	}
}

func TestGrading(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	h.begin(h.single(q))
	h.do(interview.Go, interview.Grade)
	s := show(t, h.deps, "/round/")
	main := q.Primary()
	reason := "reason-" + main.Slug()
	has := func(selector string) bool { return len(s.page().all(selector)) > 0 }

	s.press("grade-save")
	if got := s.list(".missing p"); len(got) != len(q.Principles) || !strings.HasPrefix(got[0], "Grade "+main.String()) {
		t.Errorf("an empty sheet lacks %q", got)
	}
	if diff := cmp.Diff([]string{"grade-" + main.Slug() + "-meets"}, h.dev.focused); diff != "" {
		t.Errorf("the focus goes to (-want +got)\n%s", diff)
	}
	if has(".markcard") {
		t.Error("there is a mark before there are grades")
	}

	// Nothing is ticked, which bears Concern.
	s.press("grade-" + main.Slug() + "-concern")
	if has("#"+reason) || !has("#grade-"+main.Slug()+"-concern.borne[aria-checked=true]") {
		t.Error("a grade that the ticks bear asks for no reason, and is marked as borne")
	}
	s.gradeAll(q, bank.Raises)
	if !has("#"+reason) || len(s.page().all("[aria-checked=true]")) != len(q.Principles) {
		t.Error("a grade above the ticks asks for a reason")
	}
	s.press("grade-save")
	if got := s.list(".missing p"); len(got) == 0 || !strings.Contains(got[0], "Say in a few words what makes it Raises") {
		t.Errorf("it lacks %q", got)
	}
	if h.dev.focused[len(h.dev.focused)-1] != reason {
		t.Errorf("the focus goes to %q", h.dev.focused)
	}
	s.press("grade-" + main.Slug() + "-raises")
	if !has("#grade-" + main.Slug() + "-raises[aria-checked=true][tabindex=0]") {
		t.Error("a second tap leaves the grade, and the Tab key comes to it")
	}
	if n := len(s.page().all("#grade-" + main.Slug() + "-meets[tabindex=-1]")); n != 1 {
		t.Error("the group is one stop for the Tab key")
	}
	s.gradeAll(q, bank.NoSignal)
	if has(".reason input") || s.one(".markcard .big").words() != "–" {
		t.Errorf("No signal everywhere asks for no reason and gives no mark, not %q", s.one(".markcard .big").words())
	}

	for i := range q.Points.Len() {
		s.press("point-" + string(rune('0'+i)))
	}
	s.gradeAll(q, bank.Raises)
	s.press("flag-" + bank.RedFlags[2].ID)
	if has(".reason input") || len(s.page().all(".check.on")) != q.Points.Len() || !has("#flag-"+bank.RedFlags[2].ID+"[aria-pressed=true]") {
		t.Error("with every point ticked Raises is borne")
	}
	want := grading.Judge(full(q, q.Points.Len(), bank.Raises).Flag(bank.RedFlags[2].ID, true), q.Principles)
	if got := s.one(".markcard .big").words(); got != want.Score.String() {
		t.Errorf("the mark reads %q, want %s", got, want.Score)
	}
	checkPage(t, s, "/round/", pathsOf(h.deps))
	s.press("grade-save")
	if got := h.book().Answers(); len(got) != 1 || !reflect.DeepEqual(got[0].Mark, want) {
		t.Fatalf("kept is %+v", got)
	}
	if got := s.one("#title").words(); got != "Answer kept" || s.one(".markcard .big").words() != want.Score.String() {
		t.Errorf("then it says %q", got)
	}
	s.press("next-go") // begins where it is
	if s.root.(*round).r.Phase() != interview.PhaseThink || len(s.gone) != 0 {
		t.Errorf("the next question is in %s, and led to %q", s.root.(*round).r.Phase(), s.gone)
	}
}

// TestReasonIsKept: what was typed is on the sheet, and in the answer.
func TestReasonIsKept(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	h.begin(h.single(q))
	h.do(interview.Go, interview.Grade)
	s := show(t, h.deps, "/round/")
	s.gradeAll(q, bank.Meets)
	for _, pr := range q.Principles {
		s.enter("reason-"+pr.Slug(), "I named the owner and the date.")
	}
	s.press("grade-save")
	answers := h.book().Answers()
	if len(answers) != 1 || answers[0].Sheet.Reasons[q.Primary()] != "I named the owner and the date." {
		t.Errorf("kept are %d answers, the sheet lacks %q", len(answers), s.list(".missing p"))
	}
}

// A sheet is its question's from the asking to the grade: notes of the answer
// are there at grading, after a reload, too, and gone with the question.
func TestSheetGoesWithItsQuestion(t *testing.T) {
	h := newHall(t)
	h.begin(h.plan(bank.RecruiterScreen, bank.Recruiter))
	h.do(interview.Go, interview.Go)
	r, sheet, _ := h.book().CurrentRound()
	if err := h.book().KeepDraft(t.Context(), r, sheet.WithSaid("I cut it by 12 %", false)); err != nil {
		t.Fatal(err)
	}
	s := show(t, h.deps, "/round/")
	s.press("round-go")
	s.press("round-grade")
	s.enter("note", "Shorter.")
	if got := s.root.(*round).sheet; got.Said != "I cut it by 12 %" || got.Note != "Shorter." {
		t.Errorf("at grading the sheet says %q, with the note %q", got.Said, got.Note)
	}
	s.press("drop-yes")
	_, kept, _ := h.book().CurrentRound()
	for _, got := range []grading.Sheet{s.root.(*round).sheet, kept} {
		if got.Said != "" || got.Note != "" || len(got.Ticks) == 0 {
			t.Errorf("the next question begins with %+v", got)
		}
	}
}

// What is tapped on the sheet shows once it is kept, and taps that come meanwhile
// build on each other.
func TestSheetShowsWhatIsKept(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	h.begin(h.single(q))
	h.do(interview.Go, interview.Grade)
	s := show(t, h.deps, "/round/")
	chosen := func() int { return len(s.page().all("[aria-checked=true]")) }

	hold := make(chan struct{})
	h.deps.Model.later(func(context.Context) error { <-hold; return nil })
	s.fire("point-0", "click")
	s.fire("point-2", "click")
	s.fire("grade-"+q.Primary().Slug()+"-concern", "click")
	s.engine.ConsumeAll()
	if n := chosen(); n != 0 {
		t.Errorf("%d are chosen before they are kept", n)
	}
	close(hold)
	s.settle()
	if n := chosen(); n != 3 {
		t.Errorf("%d are chosen, want the two points and the grade", n)
	}
	if _, sheet, _ := h.book().CurrentRound(); sheet.Ticked() != 2 || sheet.Grades[q.Primary()] != bank.Concern {
		t.Errorf("kept is %+v", sheet)
	}
}

// Who only speaks, and keeps no words, can still say that there were numbers; the
// red flag that there were none takes it back, and the other way round.
func TestNumbersByTaps(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	h.begin(h.single(q))
	h.do(interview.Go, interview.Grade)
	s := show(t, h.deps, "/round/")
	pressed := func(id string) bool { return s.one("#"+id).attr("aria-pressed") == "true" }
	s.press("numbers")
	s.press("flag-" + grading.NoNumbers)
	if pressed("numbers") || !pressed("flag-"+grading.NoNumbers) {
		t.Error("numbers and no numbers are both said")
	}
	s.press("numbers")
	if !pressed("numbers") || pressed("flag-"+grading.NoNumbers) {
		t.Error("no numbers is still said")
	}
	s.gradeAll(q, bank.Concern)
	s.press("grade-save")
	if a := h.book().Answers()[0]; !a.Sheet.Numbers || len(a.Sheet.Flags) != 0 {
		t.Errorf("kept is %+v", a.Sheet)
	}
}
