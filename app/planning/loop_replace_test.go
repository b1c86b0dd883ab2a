package planning_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// While a round of the loop is under way nothing takes its place: what is then
// answered would belong to no loop.
func TestRoundUnderWayHoldsTheLoop(t *testing.T) {
	h, was := apptest.NewPlannedEnv(t)
	s := apptest.Show(t, h.Deps, shell.LoopPath)
	hand := apptest.Show(t, h.Deps, "/plan/?loop=hiring-manager")
	s.Press("begin-hiring-manager")
	const busy = "Your round with the hiring manager is under way. Finish it, or give it up, before you change the loop."
	unchanged := func() {
		t.Helper()
		if l, _ := h.Deps.Store.Loop(); l.ID != was.ID || l.Seed != was.Seed || !slices.Equal(l.Rounds[0].Plan.Questions(), was.Rounds[0].Plan.Questions()) {
			t.Error("the loop is another one")
		}
	}
	gone := func(s *apptest.Screen, ids ...string) {
		t.Helper()
		for _, id := range ids {
			if len(s.Page().All("#"+id)) != 0 {
				t.Errorf("there is #%s", id)
			}
		}
	}

	s = apptest.Show(t, h.Deps, shell.LoopPath)
	if got := s.One("#loop-state").Words(); got != busy {
		t.Errorf("the loop's page says %q", got)
	}
	if got := s.One("#loop-hiring-manager a").Attr("href"); got != "/round/" {
		t.Errorf("the row leads to %s", got)
	}
	gone(s, "loop-again", "loop-next", "begin-hiring-manager", "code-make", "code-own")
	apptest.CheckPage(t, s, shell.LoopPath, apptest.PathsOf(h.Deps))

	s = apptest.Show(t, h.Deps, shell.LoopPath+"?code=3000-000R")
	if got := s.One("#loop-state").Words(); got != busy {
		t.Errorf("with a friend's loop it says %q", got)
	}
	gone(s, "loop-take")
	s.Press("loop-leave")

	if got := apptest.Show(t, h.Deps, "/plan/?loop=hiring-manager").One(".empty").Words(); !strings.Contains(got, busy) {
		t.Errorf("changing the round it says %q", got)
	}
	hand.Press("plan-shuffle") // it was open before the round began
	hand.Press("plan-save")
	if got := hand.One(".empty").Words(); !strings.Contains(got, busy) {
		t.Errorf("saving the round it says %q", got)
	}
	unchanged()
	if n := len(apptest.Show(t, h.Deps, "/plan/?loop=bar-raiser").Page().All("#plan-save")); n != 1 {
		t.Error("another round of the loop cannot be changed")
	}

	h.AnswerOne()
	s = apptest.Show(t, h.Deps, shell.LoopPath)
	if got := s.One("#loop-state").Words(); got != busy {
		t.Errorf("with an answer it says %q", got)
	}
	gone(s, "loop-next")
	h.Do(interview.GiveUp)
	if at := h.Deps.Store.LoopProgress(); at.Rounds[bank.HiringManager].Graded != 1 {
		t.Error("the answer is none of the loop's")
	}
}

// A round given up with nothing graded, or one beside the loop, holds nothing.
func TestLoopIsFreeAgain(t *testing.T) {
	h, was := apptest.NewPlannedEnv(t)
	apptest.Show(t, h.Deps, shell.LoopPath).Press("begin-hiring-manager")
	h.Do(interview.GiveUp)
	h.Begin(h.Plan(bank.PhoneScreen, bank.HiringManager))
	h.Deps.Seed = func() uint64 { return 8 }
	s := apptest.Show(t, h.Deps, shell.LoopPath)
	s.Press("loop-again")
	if is, _ := h.Deps.Store.Loop(); is.ID != was.ID || is.Seed == was.Seed {
		t.Error("it was not shuffled")
	}
}

// A loop under way ends only when that is confirmed, and then its debrief can
// still be held.
func TestEndALoopUnderWay(t *testing.T) {
	for name, end := range map[string]func(h *apptest.Env) *apptest.Screen{
		"planned again": func(h *apptest.Env) *apptest.Screen {
			s := apptest.Show(h.T, h.Deps, shell.LoopPath)
			s.Press("loop-next")
			return s
		},
		"a friend's loop": func(h *apptest.Env) *apptest.Screen {
			s := apptest.Show(h.T, h.Deps, shell.LoopPath+"?code=3000-000R")
			s.Press("loop-take")
			return s
		},
	} {
		t.Run(name, func(t *testing.T) {
			h, was := apptest.NewPlannedEnv(t)
			h.PracticeRound(bank.SeniorPM, 1)
			end(h).Press("loop-keep")
			if l, _ := h.Deps.Store.Loop(); l.ID != was.ID || !slices.Contains(h.Dev.Shown, "replace-loop") {
				t.Fatalf("it was not asked for: %q", h.Dev.Shown)
			}
			if got := apptest.Show(t, h.Deps, "/history/").List("#debriefs"); len(got) != 0 {
				t.Errorf("the history has debriefs: %q", got)
			}

			end(h).Press("loop-end")
			if l, _ := h.Deps.Store.Loop(); l.ID == was.ID || len(h.History().Loops()) != 2 || h.Deps.Store.LoopProgress().Begun != 0 {
				t.Fatalf("%d loops", len(h.History().Loops()))
			}
			s := apptest.Show(t, h.Deps, "/history/")
			if got := s.List("#debriefs a"); len(got) != 1 || got[0] != "Hold the debrief Loop planned Jan 1, 1970, 1 of 5 interviewers" {
				t.Errorf("the history lists %q", got)
			}
			h.Dev.Shown = nil // of the loop's page
			apptest.CheckPage(t, s, "/history/", apptest.PathsOf(h.Deps))
			s = apptest.Show(t, h.Deps, s.One("#debriefs a").Attr("href"))
			s.Press("debrief-hold")
			if b := h.Debrief(); b.Loop != was.ID {
				t.Errorf("the debrief is of %s, want %s", b.Loop, was.ID)
			}
			if got := apptest.Show(t, h.Deps, "/history/").List("#debriefs b"); !slices.Equal(got, []string{"Under way: written evidence"}) {
				t.Errorf("once held the history lists %q", got)
			}
		})
	}
}

// Nothing is asked where nothing ends: of a loop that nobody has heard an answer
// in, or that all five have been met in.
func TestNothingToEnd(t *testing.T) {
	h, _ := apptest.NewPlannedEnv(t)
	apptest.Show(t, h.Deps, shell.LoopPath+"?code=3000-000R").Press("loop-take")
	for _, who := range bank.LoopInterviewers() {
		h.PracticeRound(who, 2)
	}
	apptest.Show(t, h.Deps, shell.LoopPath).Press("loop-next")
	if len(h.History().Loops()) != 2 || len(h.Dev.Shown) != 0 {
		t.Errorf("%d loops; asked %q", len(h.History().Loops()), h.Dev.Shown)
	}
}

// A loop that another window has begun meanwhile is not shuffled in its place.
func TestShuffleOfABegunLoop(t *testing.T) {
	h, was := apptest.NewPlannedEnv(t)
	s := apptest.Show(t, h.Deps, shell.LoopPath)
	h.Begin(was.Rounds[1].Plan)
	h.AnswerOne()
	h.Do(interview.GiveUp)
	s.Press("loop-again")
	s.Press("loop-end")
	if l, _ := h.Deps.Store.Loop(); l.ID == was.ID || len(h.History().Loops()) != 2 {
		t.Errorf("%d loops; its answers are those of another plan", len(h.History().Loops()))
	}
}
