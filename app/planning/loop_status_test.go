package planning_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// What was left of a round that was broken off can be answered, for the loop.
func TestRestOfALoopRound(t *testing.T) {
	for name, breaks := range map[string]struct {
		off  func(h *apptest.Env)
		left int // the question that is not answered
	}{
		"given up after one answer": {func(h *apptest.Env) { h.AnswerOne(); h.Do(interview.GiveUp) }, 1},
		"the first one skipped": {func(h *apptest.Env) {
			h.Do(interview.Go, interview.Skip)
			h.AnswerOne()
			h.Do(interview.Go)
		}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			h, l := apptest.NewPlannedEnv(t)
			apptest.Show(t, h.Deps, shell.LoopPath).Press("begin-hiring-manager")
			breaks.off(h)

			s := apptest.Show(t, h.Deps, shell.LoopPath)
			if got := s.Page().All(".loop-row")[0].Words(); !strings.HasSuffix(got, "1 of 2 answered") {
				t.Errorf("the row says %q", got)
			}
			if got := s.One("#loop-state").Words(); !strings.HasPrefix(got, "0 of 5 met, 1 begun, hiring manager next") {
				t.Errorf("it says %q", got)
			}
			if n := len(s.Page().All("a[href=/plan/?loop=hiring-manager]")); n != 0 {
				t.Error("a round with an answer in it can be changed")
			}
			if got := s.One("#begin-hiring-manager").Words(); !strings.HasPrefix(got, "Continue, ") {
				t.Fatalf("the button says %q", got)
			}
			apptest.CheckPage(t, s, shell.LoopPath, apptest.PathsOf(h.Deps))
			shown := s.List("#loop-hiring-manager .part")
			s.Press("begin-hiring-manager")
			rest := h.OpenPlan()
			if d := cmp.Diff(shown, outlined(rest)); d != "" || !slices.Equal(rest.Questions(), l.Rounds[0].Plan.Questions()[breaks.left:breaks.left+1]) {
				t.Errorf("it asks %v (-shown +begun)\n%s", rest.Questions(), d)
			}
			h.AnswerOne()
			h.Do(interview.Go)

			s = apptest.Show(t, h.Deps, shell.LoopPath)
			if got := s.Page().All(".loop-row")[0].Words(); !strings.HasSuffix(got, "Met") {
				t.Errorf("with both answered the row says %q", got)
			}
			if got := s.One("#loop-state").Words(); !strings.HasPrefix(got, "1 of 5 met, senior PM next") {
				t.Errorf("with both answered it says %q", got)
			}
		})
	}
}

// A round of the loop ends with the way to the next interviewer, and the last
// with the debrief, also where questions are left.
func TestAfterALoopRound(t *testing.T) {
	h, _ := apptest.NewPlannedEnv(t)
	h.PracticeRound(bank.SeniorPM, 1)
	s := apptest.Show(t, h.Deps, "/round/")
	if got := s.One(".next").Words(); !strings.HasPrefix(got, "Next in your loop Hiring manager ") {
		t.Fatalf("after the senior PM: %q", got)
	} else {
		for _, p := range bank.Principles() { // what they ask about is for them to ask
			if strings.Contains(got, p.String()) {
				t.Errorf("it names %s: %q", p, got)
			}
		}
	}
	apptest.CheckPage(t, s, "/round/", apptest.PathsOf(h.Deps))
	s.Press("begin-hiring-manager")
	if p := h.OpenPlan(); p.Interviewer != bank.HiringManager {
		t.Errorf("it began a round with the %s", words.Interviewer(p.Interviewer))
	}
	h.Do(interview.GiveUp)
	next := func(want string) {
		t.Helper()
		if got := apptest.Show(t, h.Deps, "/round/").One(".next").Words(); !strings.HasPrefix(got, "Next in your loop "+want) {
			t.Errorf("next is %q, want %q", got, want)
		}
	}
	next("1 of 2 answered Senior PM") // whom one has just left can wait
	h.PracticeRound(bank.SeniorPM, 1)
	next("Hiring manager")
	for i, who := range bank.LoopInterviewers()[2:] {
		h.PracticeRound(who, 2-i%2)
		next("Hiring manager")
	}
	h.PracticeRound(bank.HiringManager, 2)
	s = apptest.Show(t, h.Deps, "/round/")
	if n := len(s.Page().All("#loop-debrief")); n != 1 || len(s.Page().All(".primary")) != 1 {
		t.Errorf("after the last one: %q", s.One("main").Words())
	}

	h.Begin(h.Plan(bank.OnsiteLoop, bank.BarRaiser))
	h.Do(interview.GiveUp)
	if n := len(apptest.Show(t, h.Deps, "/round/").Page().All("#next-go")); n != 1 {
		t.Error("after a round beside the loop there is no question that suits")
	}
}

// Once all have heard an answer the debrief comes first; what is left can still
// be answered.
func TestAllBegun(t *testing.T) {
	h, _ := apptest.NewPlannedEnv(t)
	for _, who := range bank.LoopInterviewers() {
		h.PracticeRound(who, 1)
	}
	s := apptest.Show(t, h.Deps, "/round/")
	if n := len(s.Page().All("#loop-debrief")); n != 1 || !strings.Contains(s.One("main").Words(), "Answer what is left first") {
		t.Errorf("after the last one: %q", s.One("main").Words())
	}
	s = apptest.Show(t, h.Deps, shell.LoopPath)
	if got := s.Page().All(".primary"); len(got) != 1 || got[0].Attr("id") != "loop-debrief" {
		t.Errorf("%d primary buttons", len(got))
	}
	if got := s.One("#loop-state").Words(); !strings.HasPrefix(got, "0 of 5 met, 5 begun, hiring manager next") {
		t.Errorf("it says %q", got)
	}
	if n := len(s.Page().All("#begin-bar-raiser")); n != 1 {
		t.Error("what is left cannot be answered")
	}
}

// Principles that a loop left behind did not ask about are the first to come.
func TestLoopLeftAsksNothing(t *testing.T) {
	h, first := apptest.NewPlannedEnv(t)
	h.PracticeRound(bank.HiringManager, 2)
	asked := slices.Clone(first.Rounds[0].Principles[:2])
	again := func() interview.Loop {
		s := apptest.Show(t, h.Deps, shell.LoopPath)
		s.Press("loop-next")
		s.Press("loop-end")
		l, _ := h.Deps.Store.Loop()
		return l
	}
	l := again()
	for _, p := range first.PrinciplesAsked() {
		if !slices.Contains(asked, p) && !slices.Contains(l.PrinciplesAsked(), p) {
			t.Errorf("%s, which was planned and not asked about, waits for a third loop", p)
		}
	}
	for range 2 {
		h.PracticeRound(bank.HiringManager, 2)
		asked = append(asked, l.Rounds[0].Principles[:2]...)
		l = again()
	}
	asked = append(asked, l.PrinciplesAsked()...)
	left := interview.RemainingPrinciples(h.Deps.Store.LoopsAsked(true))
	for _, p := range bank.Principles() {
		if slices.Contains(asked, p) == slices.Contains(left, p) {
			t.Errorf("%s is asked about: %t; to come are %v", p, slices.Contains(asked, p), left)
		}
	}
}
