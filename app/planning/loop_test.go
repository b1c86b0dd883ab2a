package planning_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

func TestPlannedLoop(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	s := apptest.Show(t, h.Deps, "/stage/onsite-loop/")
	s.Press("loop-plan")
	first, ok := h.Deps.Store.Loop()
	if !ok {
		t.Fatal("no loop is kept")
	}
	owned := map[bank.Principle]bool{}
	for i, r := range first.Rounds {
		got := s.Page().All(".loop-row")[i].Words()
		for _, pr := range r.Principles {
			if owned[pr] {
				t.Errorf("%v is owned twice", pr)
			}
			owned[pr] = true
			if strings.Contains(got, pr.String()) {
				t.Errorf("row %d gives away %v: %q", i+1, pr, got)
			}
		}
	}

	s.Press("loop-again")
	again, _ := h.Deps.Store.Loop()
	if again.ID != first.ID || len(h.History().Loops()) != 1 {
		t.Error("a loop that was shuffled before it began stands beside the first one")
	}

	s.Press("begin-bar-raiser")
	r, _, _ := h.History().CurrentRound()
	if r.Plan().Interviewer != bank.BarRaiser || len(r.Plan().Parts) != len(again.Rounds[4].Plan.Parts) || r.Plan().ID == again.Rounds[4].Plan.ID {
		t.Fatalf("the round is %+v", r.Plan())
	}
	for i, part := range r.Plan().Parts {
		if part != again.Rounds[4].Plan.Parts[i] {
			t.Errorf("part %d is %+v, want the loop's %+v", i, part, again.Rounds[4].Plan.Parts[i])
		}
	}
	h.Do(interview.Go)
	q, _ := bank.FindQuestion(r.Plan().Parts[1].Question)
	h.Wait(time.Minute)
	h.Do(interview.Go, interview.Grade)
	h.Grade(q, apptest.FullSheet(q, 3, bank.Meets))
	h.Do(interview.GiveUp)

	s = apptest.Show(t, h.Deps, "/stage/onsite-loop/")
	const state = "0 of 5 met, 1 begun, hiring manager next, planned Jan 1, 1970"
	if got := s.One("#loop-state").Words(); got != state+"." {
		t.Errorf("after one answer it says %q", got)
	}
	if got := s.Page().All(".loop-row")[4].Words(); !strings.Contains(got, "1 of 2 answered") {
		t.Errorf("the Bar Raiser's row says %q", got)
	}

	if got := apptest.Show(t, h.Deps, "/").Page().Words(); !strings.Contains(got, state) {
		t.Errorf("Today says %q", got)
	}
	page := s.Page().Words()
	for _, pr := range bank.Principles() {
		if strings.Contains(page, pr.String()) {
			t.Errorf("the loop's page gives away %s", pr)
		}
	}

	s.Press("loop-next")
	s.Press("loop-end")
	next, _ := h.Deps.Store.Loop()
	if len(h.History().Loops()) != 2 || next.ID == first.ID || h.Deps.Store.LoopProgress().Begun != 0 {
		t.Errorf("%d loops, of the new one %d interviewers are met", len(h.History().Loops()), h.Deps.Store.LoopProgress().Begun)
	}
}

// The next round is open and has the screen's one primary button; each shows
// what it holds.
func TestLoopShowsItsRounds(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	s := apptest.Show(t, h.Deps, "/stage/onsite-loop/")
	for _, who := range bank.LoopInterviewers() {
		if n := len(s.Page().All("a[href=/plan/?with=" + who.Slug() + "]")); n != 1 {
			t.Errorf("%d ways to a round with %s alone", n, who)
		}
	}
	s.Press("loop-plan")
	s.Press("loop-again") // go-app must not begin what was shown before
	l, _ := h.Deps.Store.Loop()
	for i, r := range l.Rounds {
		slug := r.Interviewer.Slug()
		if d := cmp.Diff(outlined(r.Plan), s.List("#loop-"+slug+" .part")); d != "" {
			t.Errorf("%s (-planned +shown)\n%s", slug, d)
		}
		if open := len(s.Page().All("#loop-" + slug + "[open]")); (open == 1) != (i == 0) {
			t.Errorf("%s is open: %t", slug, open == 1)
		}
	}
	if got := s.Page().All(".primary"); len(got) != 1 || got[0].Attr("id") != "begin-hiring-manager" {
		t.Errorf("%d primary buttons", len(got))
	}
	s.Press("begin-hiring-manager")
	if d := cmp.Diff(outlined(l.Rounds[0].Plan), outlined(h.OpenPlan())); d != "" {
		t.Errorf("(-shown +begun)\n%s", d)
	}
}

// A second loop has no code; one to share has, and a friend gets the same.
func TestShareALoop(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	s := apptest.Show(t, h.Deps, "/stage/onsite-loop/")
	s.Press("loop-plan")
	first := s.One(".code").Words()
	s.Press("begin-hiring-manager")
	h.AnswerOne()
	h.Do(interview.GiveUp)
	s = apptest.Show(t, h.Deps, "/stage/onsite-loop/")
	if got := s.One(".code").Words(); got != first {
		t.Errorf("with one met the loop's code is %s, want %s", got, first)
	}
	s.Press("loop-next")
	s.Press("loop-end")
	if got := s.List(".code"); len(got) != 0 {
		t.Errorf("a loop after another has the code %q", got)
	}
	s.Press("code-make")
	s.Press("loop-again")
	code := s.One(".code").Words()
	mine, _ := h.Deps.Store.Loop()
	if len(h.History().Loops()) != 2 {
		t.Errorf("%d loops", len(h.History().Loops()))
	}

	other := apptest.NewEnv(t)
	other.SeedHistory()
	f := apptest.Show(t, other.Deps, "/stage/recruiter-screen/")
	f.Enter("code-in", code)
	f.Press("code-use")
	f = apptest.Show(t, other.Deps, f.Gone[0])
	if len(other.History().Loops()) != 0 || f.One("#plan-title").Words() != "A friend’s loop" {
		t.Fatalf("before it is taken: %d loops, %q", len(other.History().Loops()), f.One("#plan-title").Words())
	}
	apptest.CheckPage(t, f, "/stage/onsite-loop/", apptest.PathsOf(other.Deps))
	f.Press("loop-take")
	got, _ := other.Deps.Store.Loop()
	for i, r := range mine.Rounds {
		if d := cmp.Diff(outlined(r.Plan), outlined(got.Rounds[i].Plan)); d != "" || !slices.Equal(r.Principles, got.Rounds[i].Principles) {
			t.Errorf("%s (-mine +my friend's)\n%s", r.Interviewer, d)
		}
	}
	if f.One(".code").Words() != code {
		t.Errorf("the loop taken has the code %s", f.One(".code").Words())
	}
	if f = apptest.Show(t, other.Deps, "/stage/onsite-loop/?code="+code); f.One("#plan-title").Words() != "Five rounds of about 30 minutes alone" {
		t.Error("the loop that one has is offered again")
	}
	s.Press("code-own")
	if got := s.List(".code"); len(got) != 0 {
		t.Errorf("back to one's own the code is %q", got)
	}
}

// A friend's loop can be left.
func TestLeaveALoop(t *testing.T) {
	h := apptest.NewEnv(t).VarySeeds()
	apptest.Show(t, h.Deps, "/stage/onsite-loop/").Press("loop-plan")
	was, _ := h.Deps.Store.Loop()
	s := apptest.Show(t, h.Deps, "/stage/onsite-loop/?code=3000-000R")
	s.Press("loop-leave")
	is, _ := h.Deps.Store.Loop()
	if is.Seed != was.Seed || len(s.Page().All("#begin-bar-raiser")) != 1 {
		t.Error("the loop one had is gone")
	}
	s = apptest.Show(t, h.Deps, "/stage/onsite-loop/?code=3000-000R")
	s.Press("loop-take")
	is, _ = h.Deps.Store.Loop()
	if is.ID != was.ID || len(h.History().Loops()) != 1 || is.Seed != 0 {
		t.Errorf("a loop of which nobody was met stands beside the friend's: %d loops", len(h.History().Loops()))
	}
}
