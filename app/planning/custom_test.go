package planning_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

func TestPlanByHand(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	s := apptest.Show(t, h.Deps, "/plan/?with=engineering-manager")
	if len(s.Page().All(".code")) != 1 || len(s.Chosen()) != 2 || s.One(".plan .chip").Words() != "31 min alone; the real one is 60" {
		t.Fatalf("at first: %q", s.One("main").Words())
	}
	for _, on := range s.Chosen() {
		for _, pr := range bank.Principles() {
			if words.ShortPrinciple(pr) == on {
				s.Press("on-" + pr.Slug())
			}
		}
	}
	if got := s.One("#plan-refused").Words(); got != "A round has one to three principles; 0 are chosen." {
		t.Errorf("without a principle it says %q", got)
	}
	if len(s.Page().All("#plan-begin[disabled]")) != 1 {
		t.Error("a round without a principle can begin")
	}
	apptest.CheckPage(t, s, "/plan/", apptest.PathsOf(h.Deps))
	s.Press("on-dive-deep")
	s.Press("on-earn-trust")
	s.EnterAs("plan-minutes", "30", "change")
	s.EnterAs("plan-who", "bar-raiser", "change")
	if got := s.Chosen(); !slices.Equal(got, []string{"Earn Trust", "Dive Deep"}) || len(s.Page().All(".code")) != 0 {
		t.Errorf("chosen: %q; codes: %q", got, s.List(".code"))
	}
	s.Press("on-frugality")
	s.EnterAs("plan-minutes", "20", "change")
	if got := s.One("#plan-refused").Words(); got != "That does not fit: 20 minutes for 3 questions, each takes 7 and more." {
		t.Errorf("too short: %q", got)
	}
	s.Press("on-have-backbone")
	if got := s.One("#plan-refused").Words(); got != "A round has one to three principles; 4 are chosen." {
		t.Errorf("four: %q", got)
	}
	s.Press("on-have-backbone")
	s.EnterAs("plan-minutes", "45", "change")
	s.Press("plan-begin")
	p := h.OpenPlan()
	var on []bank.Principle
	for _, it := range interview.Outline(p, bank.FindQuestion)[1:4] {
		on = append(on, it.On)
	}
	slices.Sort(on)
	if d := cmp.Diff([]bank.Principle{bank.Frugality, bank.EarnTrust, bank.DiveDeep}, on); d != "" || p.Real != 45 || p.Interviewer != bank.BarRaiser {
		t.Errorf("%d minutes with %s (-want +got)\n%s", p.Minutes, p.Interviewer, d)
	}
}

// A round beside the loop meets nobody of the loop.
func TestByHandIsNotTheLoop(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	apptest.Show(t, h.Deps, "/stage/onsite-loop/").Press("loop-plan")
	l, _ := h.Deps.Store.Loop()
	br, _ := l.RoundWith(bank.BarRaiser)
	var free []string
	for _, pr := range bank.Principles() {
		if l.Owner(pr) == 0 {
			free = append(free, pr.Slug())
		}
	}
	s := apptest.Show(t, h.Deps, "/plan/?with=bar-raiser")
	for _, d := range s.Page().All(".toggle[aria-pressed=true]") {
		s.Press(d.Attr("id"))
	}
	s.Press("on-" + free[0])
	s.Press("plan-begin")
	h.AnswerOne()
	h.Do(interview.GiveUp)
	if at := h.Deps.Store.LoopProgress(); at.Begun != 0 {
		t.Errorf("%d have heard an answer: %v", at.Begun, at.Rounds)
	}
	h.Begin(br.Plan)
	h.AnswerOne()
	if at := h.Deps.Store.LoopProgress(); at.Begun != 1 || at.Rounds[bank.BarRaiser].Graded != 1 {
		t.Errorf("after the loop's own round: %v", at.Rounds)
	}
}

func TestChangeARoundOfTheLoop(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	if got := apptest.Show(t, h.Deps, "/plan/?loop=bar-raiser").One(".empty").Words(); !strings.Contains(got, "You have no loop with such a round.") {
		t.Errorf("without a loop it says %q", got)
	}
	apptest.Show(t, h.Deps, "/stage/onsite-loop/").Press("loop-plan")
	was, _ := h.Deps.Store.Loop()
	r, _ := was.RoundWith(bank.BarRaiser)

	s := apptest.Show(t, h.Deps, "/plan/?loop=bar-raiser")
	if d := cmp.Diff(outlined(r.Plan), s.List(".part")); d != "" {
		t.Errorf("at first (-the loop's +shown)\n%s", d)
	}
	var free []bank.Principle
	for _, pr := range bank.Principles() {
		there := len(s.Page().All("#on-" + pr.Slug()))
		switch who := was.Owner(pr); {
		case who == 0:
			free = append(free, pr)
			fallthrough
		case who == bank.BarRaiser:
			if there != 1 {
				t.Errorf("%s cannot be chosen", pr)
			}
		default:
			if there != 0 || !slices.ContainsFunc(s.List(".owned p"), func(line string) bool {
				return strings.HasPrefix(line, who.String()+": ") && strings.Contains(line, pr.String())
			}) {
				t.Errorf("%s, owned by %s, can be chosen or is not said to be", pr, who)
			}
		}
	}
	apptest.CheckPage(t, s, "/plan/", apptest.PathsOf(h.Deps))
	asked, _ := r.Owned()
	for _, pr := range asked {
		s.Press("on-" + pr.Slug())
	}
	s.Press("on-" + free[0].Slug())
	if got := s.One("#plan-refused").Words(); got != "In a loop a round has two or three principles; 1 is chosen." {
		t.Errorf("with one it says %q", got)
	}
	s.Press("on-" + free[1].Slug())
	s.EnterAs("plan-minutes", "40", "change")
	s.Press("plan-shuffle")
	shown := s.List(".part")
	s.Press("plan-save")
	if !slices.Equal(s.Gone, []string{"/stage/onsite-loop/"}) {
		t.Errorf("it led to %q", s.Gone)
	}
	is, _ := h.Deps.Store.Loop()
	now, _ := is.RoundWith(bank.BarRaiser)
	if d := cmp.Diff(shown, outlined(now.Plan)); d != "" || is.ID != was.ID || now.Plan.Real != 40 {
		t.Errorf("%d minutes, the same loop: %t (-shown +kept)\n%s", now.Plan.Minutes, is.ID == was.ID, d)
	}

	s = apptest.Show(t, h.Deps, "/stage/onsite-loop/")
	if got := s.One("#begin-bar-raiser").Words(); got != "Begin, "+words.Minutes(now.Plan.Minutes) || len(s.Page().All(".code")) != 0 {
		t.Errorf("on the loop's page the button says %q; codes: %q", got, s.List(".code"))
	}
	s.Press("begin-bar-raiser")
	if d := cmp.Diff(shown, outlined(h.OpenPlan())); d != "" {
		t.Errorf("(-shown +begun)\n%s", d)
	}
	h.AnswerOne()
	check := func(want string) {
		t.Helper()
		if got := apptest.Show(t, h.Deps, "/plan/?loop=bar-raiser").One(".empty").Words(); !strings.Contains(got, want) {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
	check("You have answered in this round, so it stays as it was.")
	h.AnswerOne()
	check("You have met this interviewer")
}
