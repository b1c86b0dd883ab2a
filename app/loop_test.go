package app

import (
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

func TestPlannedLoop(t *testing.T) {
	h := newHall(t)
	s := show(t, h.deps, "/stage/onsite-loop/")
	s.press("loop-plan")
	first, ok := h.deps.Model.loop()
	if !ok {
		t.Fatal("no loop is kept")
	}
	owned := map[bank.Principle]bool{}
	for i, r := range first.Rounds {
		got := s.page().all(".loop-row")[i].words()
		for _, pr := range r.Principles {
			if owned[pr] {
				t.Errorf("%v is owned twice", pr)
			}
			owned[pr] = true
			if !strings.Contains(got, pr.String()) {
				t.Errorf("row %d says %q, want %v in it", i+1, got, pr)
			}
		}
	}

	s.press("loop-again")
	again, _ := h.deps.Model.loop()
	if again.ID != first.ID || len(h.book().Loops()) != 1 {
		t.Error("a loop that was shuffled before it began stands beside the first one")
	}

	s.press("begin-bar-raiser")
	r, _, _ := h.book().Open()
	if r.Plan().Interviewer != bank.BarRaiser || len(r.Plan().Parts) != len(again.Rounds[4].Plan.Parts) || r.Plan().ID == again.Rounds[4].Plan.ID {
		t.Fatalf("the round is %+v", r.Plan())
	}
	for i, part := range r.Plan().Parts {
		if part != again.Rounds[4].Plan.Parts[i] {
			t.Errorf("part %d is %+v, want the loop's %+v", i, part, again.Rounds[4].Plan.Parts[i])
		}
	}
	h.do(interview.Go)
	q, _ := bank.Find(r.Plan().Parts[1].Question)
	h.wait(time.Minute)
	h.do(interview.Go, interview.Grade)
	h.grade(q, full(q, 3, bank.Meets))
	h.do(interview.GiveUp)

	s = show(t, h.deps, "/stage/onsite-loop/")
	if got := s.one("#loop-state").words(); got != "4 of 5 interviewers are left in this loop." {
		t.Errorf("after one round it says %q", got)
	}
	if got := s.page().all(".loop-row")[4].words(); !strings.Contains(got, "Met") {
		t.Errorf("the Bar Raiser's row says %q", got)
	}

	s.press("loop-next")
	next, _ := h.deps.Model.loop()
	if len(h.book().Loops()) != 2 || next.ID == first.ID || len(h.deps.Model.loopDone()) != 0 {
		t.Errorf("%d loops, of the new one %d interviewers are met", len(h.book().Loops()), len(h.deps.Model.loopDone()))
	}
}
