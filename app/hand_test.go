package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// chosen are the principles that are switched on.
func (s *screen) chosen() []string {
	var out []string
	for _, d := range s.page().all(".toggle[aria-pressed=true]") {
		out = append(out, d.words())
	}
	return out
}

func TestPlanByHand(t *testing.T) {
	h := newHall(t).seeds()
	s := show(t, h.deps, "/plan/?with=engineering-manager")
	if len(s.page().all(".code")) != 1 || len(s.chosen()) != 2 || s.one(".plan .chip").words() != "60 min" {
		t.Fatalf("at first: %q", s.one("main").words())
	}
	for _, on := range s.chosen() {
		for _, pr := range bank.Principles() {
			if shortName(pr) == on {
				s.press("on-" + pr.Slug())
			}
		}
	}
	if got := s.one("#plan-refused").words(); got != "A round has one to three principles; 0 are chosen." {
		t.Errorf("without a principle it says %q", got)
	}
	if len(s.page().all("#plan-begin[disabled]")) != 1 {
		t.Error("a round without a principle can begin")
	}
	checkPage(t, s, "/plan/", pathsOf(h.deps))
	s.press("on-dive-deep")
	s.press("on-earn-trust")
	s.enterAs("plan-minutes", "30", "change")
	s.enterAs("plan-who", "bar-raiser", "change")
	if got := s.chosen(); !slices.Equal(got, []string{"Earn Trust", "Dive Deep"}) || len(s.page().all(".code")) != 0 {
		t.Errorf("chosen: %q; codes: %q", got, s.list(".code"))
	}
	s.press("on-frugality")
	s.enterAs("plan-minutes", "20", "change")
	if got := s.one("#plan-refused").words(); got != "That does not fit: 20 minutes for 3 questions, each takes 7 and more." {
		t.Errorf("too short: %q", got)
	}
	s.press("on-have-backbone")
	if got := s.one("#plan-refused").words(); got != "A round has one to three principles; 4 are chosen." {
		t.Errorf("four: %q", got)
	}
	s.press("on-have-backbone")
	s.enterAs("plan-minutes", "45", "change")
	s.press("plan-begin")
	p := h.open()
	var on []bank.Principle
	for _, it := range interview.Outline(p, bank.Find)[1:4] {
		on = append(on, it.On)
	}
	slices.Sort(on)
	if d := cmp.Diff([]bank.Principle{bank.Frugality, bank.EarnTrust, bank.DiveDeep}, on); d != "" || p.Minutes != 45 || p.Interviewer != bank.BarRaiser {
		t.Errorf("%d minutes with %s (-want +got)\n%s", p.Minutes, p.Interviewer, d)
	}
}

// A round beside the loop meets nobody of the loop.
func TestByHandIsNotTheLoop(t *testing.T) {
	h := newHall(t).seeds()
	show(t, h.deps, "/stage/onsite-loop/").press("loop-plan")
	l, _ := h.deps.Model.loop()
	br, _ := l.Of(bank.BarRaiser)
	var free []string
	for _, pr := range bank.Principles() {
		if l.Owner(pr) == 0 {
			free = append(free, pr.Slug())
		}
	}
	s := show(t, h.deps, "/plan/?with=bar-raiser")
	for _, d := range s.page().all(".toggle[aria-pressed=true]") {
		s.press(d.attr("id"))
	}
	s.press("on-" + free[0])
	s.press("plan-begin")
	h.answerOne()
	h.do(interview.GiveUp)
	if at := h.deps.Model.standing(); at.begun != 0 {
		t.Errorf("%d have heard an answer: %v", at.begun, at.sat)
	}
	h.begin(br.Plan)
	h.answerOne()
	if at := h.deps.Model.standing(); at.begun != 1 || at.sat[bank.BarRaiser].Graded != 1 {
		t.Errorf("after the loop's own round: %v", at.sat)
	}
}

// answerOne grades the next question of the round that was begun.
func (h *hall) answerOne() {
	h.t.Helper()
	r, _, _ := h.book().CurrentRound()
	if r.Phase() == interview.PhaseOpening {
		h.do(interview.Go)
		r, _, _ = h.book().CurrentRound()
	}
	q, _ := bank.Find(r.Part().Question)
	h.do(interview.Go, interview.Grade)
	h.grade(q, full(q, 3, bank.Meets))
}

func TestChangeARoundOfTheLoop(t *testing.T) {
	h := newHall(t).seeds()
	if got := show(t, h.deps, "/plan/?loop=bar-raiser").one(".empty").words(); !strings.Contains(got, "You have no loop with such a round.") {
		t.Errorf("without a loop it says %q", got)
	}
	show(t, h.deps, "/stage/onsite-loop/").press("loop-plan")
	was, _ := h.deps.Model.loop()
	r, _ := was.Of(bank.BarRaiser)

	s := show(t, h.deps, "/plan/?loop=bar-raiser")
	if d := cmp.Diff(outlined(r.Plan), s.list(".part")); d != "" {
		t.Errorf("at first (-the loop's +shown)\n%s", d)
	}
	var free []bank.Principle
	for _, pr := range bank.Principles() {
		there := len(s.page().all("#on-" + pr.Slug()))
		switch who := was.Owner(pr); {
		case who == 0:
			free = append(free, pr)
			fallthrough
		case who == bank.BarRaiser:
			if there != 1 {
				t.Errorf("%s cannot be chosen", pr)
			}
		default:
			if there != 0 || !slices.ContainsFunc(s.list(".owned p"), func(line string) bool {
				return strings.HasPrefix(line, who.String()+": ") && strings.Contains(line, pr.String())
			}) {
				t.Errorf("%s, owned by %s, can be chosen or is not said to be", pr, who)
			}
		}
	}
	checkPage(t, s, "/plan/", pathsOf(h.deps))
	for _, pr := range r.Principles {
		s.press("on-" + pr.Slug())
	}
	s.press("on-" + free[0].Slug())
	if got := s.one("#plan-refused").words(); got != "In a loop a round has two or three principles; 1 is chosen." {
		t.Errorf("with one it says %q", got)
	}
	s.press("on-" + free[1].Slug())
	s.enterAs("plan-minutes", "40", "change")
	s.press("plan-shuffle")
	shown := s.list(".part")
	s.press("plan-save")
	if !slices.Equal(s.gone, []string{"/stage/onsite-loop/"}) {
		t.Errorf("it led to %q", s.gone)
	}
	is, _ := h.deps.Model.loop()
	now, _ := is.Of(bank.BarRaiser)
	if d := cmp.Diff(shown, outlined(now.Plan)); d != "" || is.ID != was.ID || now.Plan.Minutes != 40 {
		t.Errorf("%d minutes, the same loop: %t (-shown +kept)\n%s", now.Plan.Minutes, is.ID == was.ID, d)
	}

	s = show(t, h.deps, "/stage/onsite-loop/")
	if got := s.one("#begin-bar-raiser").words(); got != "Begin, 40 min" || len(s.page().all(".code")) != 0 {
		t.Errorf("on the loop's page the button says %q; codes: %q", got, s.list(".code"))
	}
	s.press("begin-bar-raiser")
	if d := cmp.Diff(shown, outlined(h.open())); d != "" {
		t.Errorf("(-shown +begun)\n%s", d)
	}
	h.answerOne()
	check := func(want string) {
		t.Helper()
		if got := show(t, h.deps, "/plan/?loop=bar-raiser").one(".empty").words(); !strings.Contains(got, want) {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
	check("You have answered in this round, so it stays as it was.")
	h.answerOne()
	check("You have met this interviewer")
}
