package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// While a round of the loop is under way nothing takes its place: what is then
// answered would belong to no loop.
func TestRoundUnderWayHoldsTheLoop(t *testing.T) {
	h, was := planned(t)
	s := show(t, h.deps, loopPath)
	hand := show(t, h.deps, "/plan/?loop=hiring-manager")
	s.press("begin-hiring-manager")
	const busy = "Your round with the hiring manager is under way. Finish it, or give it up, before you change the loop."
	unchanged := func() {
		t.Helper()
		if l, _ := h.deps.Model.loop(); l.ID != was.ID || l.Seed != was.Seed || !slices.Equal(l.Rounds[0].Plan.Questions(), was.Rounds[0].Plan.Questions()) {
			t.Error("the loop is another one")
		}
	}
	gone := func(s *screen, ids ...string) {
		t.Helper()
		for _, id := range ids {
			if len(s.page().all("#"+id)) != 0 {
				t.Errorf("there is #%s", id)
			}
		}
	}

	s = show(t, h.deps, loopPath)
	if got := s.one("#loop-state").words(); got != busy {
		t.Errorf("the loop's page says %q", got)
	}
	if got := s.one("#loop-hiring-manager a").attr("href"); got != "/round/" {
		t.Errorf("the row leads to %s", got)
	}
	gone(s, "loop-again", "loop-next", "begin-hiring-manager", "code-make", "code-own")
	checkPage(t, s, loopPath, pathsOf(h.deps))

	s = show(t, h.deps, loopPath+"?code=3000-000R")
	if got := s.one("#loop-state").words(); got != busy {
		t.Errorf("with a friend's loop it says %q", got)
	}
	gone(s, "loop-take")
	s.press("loop-leave")

	if got := show(t, h.deps, "/plan/?loop=hiring-manager").one(".empty").words(); !strings.Contains(got, busy) {
		t.Errorf("changing the round it says %q", got)
	}
	hand.press("plan-shuffle") // it was open before the round began
	hand.press("plan-save")
	if got := hand.one(".empty").words(); !strings.Contains(got, busy) {
		t.Errorf("saving the round it says %q", got)
	}
	unchanged()
	if n := len(show(t, h.deps, "/plan/?loop=bar-raiser").page().all("#plan-save")); n != 1 {
		t.Error("another round of the loop cannot be changed")
	}

	h.answerOne()
	s = show(t, h.deps, loopPath)
	if got := s.one("#loop-state").words(); got != busy {
		t.Errorf("with an answer it says %q", got)
	}
	gone(s, "loop-next")
	h.do(interview.GiveUp)
	if at := h.deps.Model.standing(); at.sat[bank.HiringManager].Graded != 1 {
		t.Error("the answer is none of the loop's")
	}
}

// A round given up with nothing graded, or one beside the loop, holds nothing.
func TestLoopIsFreeAgain(t *testing.T) {
	h, was := planned(t)
	show(t, h.deps, loopPath).press("begin-hiring-manager")
	h.do(interview.GiveUp)
	h.begin(h.plan(bank.PhoneScreen, bank.HiringManager))
	h.deps.Seed = func() uint64 { return 8 }
	s := show(t, h.deps, loopPath)
	s.press("loop-again")
	if is, _ := h.deps.Model.loop(); is.ID != was.ID || is.Seed == was.Seed {
		t.Error("it was not shuffled")
	}
}

// A loop under way ends only when that is confirmed, and then its debrief can
// still be held.
func TestEndALoopUnderWay(t *testing.T) {
	for name, end := range map[string]func(h *hall) *screen{
		"planned anew": func(h *hall) *screen {
			s := show(h.t, h.deps, loopPath)
			s.press("loop-next")
			return s
		},
		"a friend's loop": func(h *hall) *screen {
			s := show(h.t, h.deps, loopPath+"?code=3000-000R")
			s.press("loop-take")
			return s
		},
	} {
		t.Run(name, func(t *testing.T) {
			h, was := planned(t)
			h.sits(bank.SeniorPM, 1)
			end(h).press("loop-keep")
			if l, _ := h.deps.Model.loop(); l.ID != was.ID || !slices.Contains(h.dev.shown, "replace-loop") {
				t.Fatalf("it was not asked for: %q", h.dev.shown)
			}
			if got := show(t, h.deps, "/history/").list("#debriefs"); len(got) != 0 {
				t.Errorf("the history has debriefs: %q", got)
			}

			end(h).press("loop-end")
			if l, _ := h.deps.Model.loop(); l.ID == was.ID || len(h.book().Loops()) != 2 || h.deps.Model.standing().begun != 0 {
				t.Fatalf("%d loops", len(h.book().Loops()))
			}
			s := show(t, h.deps, "/history/")
			if got := s.list("#debriefs a"); len(got) != 1 || got[0] != "Hold the debrief Loop planned 1 January 1970, 1 of 5 interviewers" {
				t.Errorf("the history lists %q", got)
			}
			h.dev.shown = nil // of the loop's page
			checkPage(t, s, "/history/", pathsOf(h.deps))
			s = show(t, h.deps, s.one("#debriefs a").attr("href"))
			s.press("debrief-hold")
			if b := h.held(); b.Loop != was.ID {
				t.Errorf("the debrief is of %s, want %s", b.Loop, was.ID)
			}
			if got := show(t, h.deps, "/history/").list("#debriefs b"); !slices.Equal(got, []string{"Under way: written evidence"}) {
				t.Errorf("once held the history lists %q", got)
			}
		})
	}
}

// Nothing is asked where nothing ends: of a loop that nobody has heard an answer
// in, or that all five have been met in.
func TestNothingToEnd(t *testing.T) {
	h, _ := planned(t)
	show(t, h.deps, loopPath+"?code=3000-000R").press("loop-take")
	for _, who := range bank.LoopInterviewers() {
		h.sits(who, 2)
	}
	show(t, h.deps, loopPath).press("loop-next")
	if len(h.book().Loops()) != 2 || len(h.dev.shown) != 0 {
		t.Errorf("%d loops; asked %q", len(h.book().Loops()), h.dev.shown)
	}
}

// A loop that another window has begun meanwhile is not shuffled in its place.
func TestShuffleOfABegunLoop(t *testing.T) {
	h, was := planned(t)
	s := show(t, h.deps, loopPath)
	h.begin(was.Rounds[1].Plan)
	h.answerOne()
	h.do(interview.GiveUp)
	s.press("loop-again")
	s.press("loop-end")
	if l, _ := h.deps.Model.loop(); l.ID == was.ID || len(h.book().Loops()) != 2 {
		t.Errorf("%d loops; its answers are those of another plan", len(h.book().Loops()))
	}
}
