package round_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"
)

func TestGrading(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Grade)
	s := apptest.Show(t, h.Deps, "/round/")
	apptest.CheckPage(t, s, "/round/ at the first tap", apptest.PathsOf(h.Deps))
	s.Guess()
	main := q.Primary()
	reason := "reason-" + main.Slug()
	has := func(selector string) bool { return len(s.Page().All(selector)) > 0 }

	// Nothing is ticked, which supports Concern.
	if len(s.Page().All("[role=radio][aria-checked=true]")) != len(q.Principles) || s.One("#mark").Words() != "Mark 12 Concern" {
		t.Errorf("an untouched sheet has the suggested grades, not the mark %q", s.One("#mark").Words())
	}
	if has("#"+reason) || !has("#grade-"+main.Slug()+"-concern.suggested[aria-checked=true]") {
		t.Error("a grade that the ticks bear asks for no reason, and is marked as suggested")
	}
	s.GradeAll(q, bank.Raises)
	if !has("#"+reason) || len(s.Page().All("[role=radio][aria-checked=true]")) != len(q.Principles) {
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
	if has(".reason input") || s.One("#mark").Words() != "Mark – No signal" {
		t.Errorf("No signal everywhere asks for no reason and gives no mark, not %q", s.One("#mark").Words())
	}

	for i := range q.Points.Len() {
		s.Press("point-" + string(rune('0'+i)))
	}
	s.GradeAll(q, bank.Raises)
	complete := grading.MarkFor(apptest.FullSheet(q, q.Points.Len(), bank.Meets), q)
	if got := s.One("#mark .fig").Words(); got != "Mark "+complete.Score.String() {
		t.Errorf("without scope, ambiguity or impact Raises makes the mark %q, want that of Meets, %s", got, complete.Score)
	}
	s.Press("scope-scope")
	s.Press("flag-" + bank.RedFlags[2].ID)
	if has(".reason input") || len(s.Page().All(".check.on")) != q.Points.Len()+2 || !has("#flag-"+bank.RedFlags[2].ID+"[aria-checked=true]") || s.One("#flags summary").Words() != "Red flags 1" {
		t.Error("with every point ticked, and its scope, Raises is borne")
	}
	want := grading.MarkFor(apptest.FullSheet(q, q.Points.Len(), bank.Raises).Flag(bank.RedFlags[2].ID, true), q)
	if got := s.One("#mark .fig").Words(); got != "Mark "+want.Score.String() {
		t.Errorf("the mark reads %q, want %s", got, want.Score)
	}
	apptest.CheckPage(t, s, "/round/", apptest.PathsOf(h.Deps))
	s.Press("grade-save")
	if got := h.History().Answers(); len(got) != 1 || !reflect.DeepEqual(got[0].Mark, want) {
		t.Fatalf("kept is %+v", got)
	}
	if got := s.One("#title").Words(); got != "Nothing left out" || s.One(".saved-line .fig").Words() != "Mark "+want.Score.String() {
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
		s.Guess()
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

// Only what was left out can be said again: what was made counts as said, and the sheet
// begins with it, after a reload, too.
func TestSayTheRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		q := &bank.Questions[0]
		h.Begin(h.Single(q))
		h.Do(interview.Go)
		h.Wait(161 * time.Second)
		h.Do(interview.Grade)
		s := apptest.Show(t, h.Deps, "/round/")
		s.Guess()
		s.Press("point-1")
		s.Press("point-2")
		s.Press("grade-save")
		s.Press("say-rest")
		if r := s.Root.(*round.Round).Value(); r.Plan().RestOf != h.History().Answers()[0].ID || !strings.Contains(s.One("main").Words(), "Say only what you left out.") {
			t.Errorf("it leads to %+v: %q", r.Plan(), s.One("main").Words())
		}
		h.Do(interview.Go)
		h.Wait(50 * time.Second)
		h.Do(interview.Done)
		s = apptest.Show(t, h.Deps, "/round/")
		if n := len(s.Page().All(".check[aria-checked=true]")); n != 2 {
			t.Errorf("%d points are ticked before anything is", n)
		}
		s.Press("point-0")
		s.Press("grade-save")
		a := h.History().Answers()[0]
		if got := s.One("#title").Words(); got != "One more point" || a.Sheet.Ticked() != 3 || !a.Rest || !a.Ticked(1) {
			t.Errorf("the title is %q, kept is %+v", got, a)
		}
		if got := s.List(".attempts .changed"); len(got) != 1 {
			t.Errorf("changed are %q", got)
		}
		if rest := s.List("#say-rest"); len(rest) != 0 {
			t.Errorf("under two attempts, whose rows name them all, it offers %q", rest)
		}
	})
}

// What is put into a field is what was typed last, also while something before it is being
// kept, and a field that somebody types in is left alone: it may hold more by now.
func TestFieldsShowTheLatest(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Grade)
	s := apptest.Show(t, h.Deps, "/round/")
	s.Guess()
	s.GradeAll(q, bank.Meets)
	reason := "reason-" + q.Primary().Slug()
	s.EnterAs(reason, "I named", "input")
	s.EnterAs("note", "Shorter", "input")
	hold := make(chan struct{})
	h.Deps.Store.WriteAsync(func(context.Context) error { <-hold; return nil })
	s.Fire("point-0", "click")
	s.Engine.ConsumeAll()
	s.FireAs(reason, "I named the owner", "input")
	s.FireAs("note", "Shorter, and the date.", "input")
	s.Engine.ConsumeAll()
	h.Dev.Values = map[string]string{}
	s.Root.(*round.Round).Settle()
	s.Engine.ConsumeAll()
	if got := h.Dev.Values; len(got) != 0 {
		t.Errorf("while nothing but the person changes the fields, %q is put into them", got)
	}
	close(hold)
	s.Settle()
	if got := h.Dev.Values; got["note"] != "Shorter, and the date." || got[reason] != "I named the owner" {
		t.Errorf("after the tap is kept the fields hold %q", got)
	}
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
		s.Guess()
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
	s.Guess()
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
	s.Guess()
	pressed := func(id string) bool { return s.One("#"+id).Attr("aria-checked") == "true" }
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

// The first tap asks for the principle; then the strip names all that were meant. It is
// kept, outlives a reload, and is asked once.
func TestWhichPrinciple(t *testing.T) {
	q := twoPrinciples(t)
	options := grading.GuessOptions(q.Principles)
	other := options[0]
	for _, p := range options {
		if grading.Recognize(p.Slug(), q.Principles) == grading.Missed {
			other = p
		}
	}
	for guess, want := range map[string]string{
		q.Principles[0].Slug(): q.Principles[0].String() + ", you said. Right, and the second is " + q.Principles[1].String() + ".",
		other.Slug():           other.String() + ", you said. It was " + q.Principles[0].String() + ", and second " + q.Principles[1].String() + ".",
		grading.Unsure:         "It was " + q.Principles[0].String() + ", and second " + q.Principles[1].String() + ".",
	} {
		h := apptest.NewEnv(t)
		h.Begin(h.Single(q))
		h.Do(interview.Go, interview.Grade)
		s := apptest.Show(t, h.Deps, "/round/")
		if len(s.Page().All(".guess")) != len(options)+1 || len(s.Page().All("#grade-save, [id^=point-], #strip")) != 0 {
			t.Errorf("before the first tap there is %s", s.Page().Words())
		}
		s.Press("guess-" + guess)
		said := func(text string) string { return strings.ReplaceAll(strings.ReplaceAll(text, " ,", ","), " .", ".") }
		if got := said(s.One("#strip .meant").Words()); got != want {
			t.Errorf("%q: the strip says\n%q, want\n%q", guess, got, want)
		}
		if h.Dev.Focused[len(h.Dev.Focused)-1] != "strip" {
			t.Errorf("the focus goes to %q", h.Dev.Focused)
		}
		s = apptest.Show(t, h.Deps, "/round/")
		if len(s.Page().All(".guess")) != 0 {
			t.Error("after a reload it is asked again")
		}
		s.Press("grade-save")
		if a := h.History().Answers(); len(a) != 1 || a[0].Sheet.Guess != guess {
			t.Errorf("kept is %+v", a)
		}
	}
}

// Practice of a single question that shows its principles does not ask for them; a stage
// round asks whatever the setting.
func TestNoFirstTapWhereItIsTold(t *testing.T) {
	h := apptest.NewEnv(t)
	if err := h.History().SetSetting(t.Context(), store.PrefBlind.Key, store.Off); err != nil {
		t.Fatal(err)
	}
	h.Begin(h.Single(&bank.Questions[0]))
	h.Do(interview.Go, interview.Grade)
	if s := apptest.Show(t, h.Deps, "/round/"); len(s.Page().All(".guess, #strip")) != 0 || len(s.Page().All("#grade-save")) != 1 {
		t.Errorf("there is %s", s.Page().Words())
	}
	h.Begin(h.Plan(bank.PhoneScreen, bank.HiringManager))
	h.Do(interview.Go, interview.Go, interview.Grade)
	if s := apptest.Show(t, h.Deps, "/round/"); len(s.Page().All(".guess")) == 0 {
		t.Error("a stage round does not ask")
	}
}

// Probes are graded by one tap each, and the question's own red flags are raised.
func TestProbesAndOwnFlags(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Done, interview.NextProbe, interview.NextProbe, interview.Grade)
	s := apptest.Show(t, h.Deps, "/round/")
	s.Guess()
	if got := s.List(".probes .probe"); len(got) != 3 || got[0] != q.Probes.At(0) {
		t.Errorf("graded are %q", got)
	}
	s.Press("probe-0-held")
	s.Press("probe-1-none")
	s.Press("probe-1-thin")
	s.Press("probe-2-held")
	s.Press("probe-2-held") // taken back
	if got := len(s.Page().All(".held [aria-pressed=true]")); got != 2 {
		t.Errorf("%d probes are graded", got)
	}
	s.Press("own-0")
	s.Press("own-1")
	s.Press("own-0")
	if got := s.One("#flags summary").Words(); got != "Red flags 1" {
		t.Errorf("the fold says %q", got)
	}
	s.Press("grade-save")
	a := h.History().Answers()[0]
	if a.Depth() != 1 || a.Mark.Flagged != 1 || len(a.Sheet.OwnFlags) != 1 || a.Sheet.OwnFlags[0] != q.Flags.At(1) {
		t.Errorf("kept is %+v, %d deep", a.Sheet, a.Depth())
	}
}

// After saving comes what was left out, and saying it again: two minutes, no probes, no
// first tap, and then the two attempts side by side. Readiness keeps the first.
func TestSayItAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		q := &bank.Questions[0]
		h.Begin(h.Single(q))
		h.Do(interview.Go)
		h.Wait(161 * time.Second)
		h.Do(interview.Grade)
		s := apptest.Show(t, h.Deps, "/round/")
		s.Guess()
		s.Press("point-0")
		s.Press("grade-save")
		n := q.Points.Len()
		if got := s.One("#title").Words(); got != textutil.UpperFirst(textutil.NumberWord(n-1))+" points left out" {
			t.Errorf("the title is %q", got)
		}
		if points := s.List(".left-out .point"); len(points) != n-1 || points[0] != q.Points.At(1) {
			t.Errorf("left out are %q", points)
		}
		covers := s.List(".left-out .cover")
		if once := slices.Compact(slices.Sorted(slices.Values(covers))); len(covers) == 0 || len(once) != len(covers) || len(covers) != len(s.List(".left-out li")) {
			t.Errorf("the lines that cover them are %q", covers)
		}
		apptest.CheckPage(t, s, "/round/ with the lesson", apptest.PathsOf(h.Deps))
		before := h.Deps.Store.Readiness(h.Deps.Now())

		s.Press("say-again")
		r := s.Root.(*round.Round).Value()
		if r.Phase() != interview.PhaseThink || r.Plan().Again != h.History().Answers()[0].ID || r.Aims().Aim != 2*time.Minute {
			t.Errorf("it leads to %s of %+v", r.Phase(), r.Plan())
		}
		h.Do(interview.Go)
		h.Wait(112 * time.Second)
		h.Do(interview.Done)
		s = apptest.Show(t, h.Deps, "/round/")
		for i := range 3 {
			s.Press("point-" + string(rune('0'+i)))
		}
		s.Press("grade-save")
		if got := s.One("#title").Words(); got != "Two more points, in 49 fewer seconds" {
			t.Errorf("the title is %q", got)
		}
		if got := s.List(".attempts .changed"); len(got) != 2 || !strings.HasPrefix(got[0], q.Points.At(1)) {
			t.Errorf("changed are %q", got)
		}
		if got := s.List(".attempts .figures"); len(got) != 1 || got[0] != "Answer 2:41 1:52" {
			t.Errorf("the times are %q", got)
		}
		apptest.CheckPage(t, s, "/round/ with two attempts", apptest.PathsOf(h.Deps))
		if answers := h.History().Answers(); len(answers) != 2 || answers[1].Again != answers[0].ID && answers[0].Again != answers[1].ID {
			t.Errorf("kept are %+v", answers)
		}
		if after := h.Deps.Store.Readiness(h.Deps.Now()); !reflect.DeepEqual(before, after) {
			t.Error("saying it again moves readiness")
		}
	})
}

// A stage round lists its answers, each with what it left out.
func TestLessonsOfARound(t *testing.T) {
	h := apptest.NewEnv(t)
	h.Begin(h.Plan(bank.PhoneScreen, bank.HiringManager))
	h.AnswerOne()
	h.AnswerOne()
	h.Do(interview.GiveUp)
	s := apptest.Show(t, h.Deps, "/round/")
	if got := s.List(".answer-lesson summary"); len(got) != 4 || !strings.HasSuffix(got[0], " left out") {
		t.Errorf("the folds are %q", got)
	}
	apptest.CheckPage(t, s, "/round/ at its end", apptest.PathsOf(h.Deps))
	s.Press("again-0")
	if p := s.Root.(*round.Round).Value().Plan(); p.Stage != 0 || p.Again == uuid.Nil {
		t.Errorf("saying it again begins %+v", p)
	}
}

// twoPrinciples is a question that is after two.
func twoPrinciples(t *testing.T) *bank.Question {
	t.Helper()
	for i := range bank.Questions {
		if q := &bank.Questions[i]; len(q.Principles) == 2 {
			return q
		}
	}
	t.Fatal("the bank has none")
	return nil
}
