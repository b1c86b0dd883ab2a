package app

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

func TestPlannedLoop(t *testing.T) {
	h := newHall(t).seeds()
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
	r, _, _ := h.book().CurrentRound()
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
	const state = "0 of 5 met, 1 begun, hiring manager next, planned 1 January 1970"
	if got := s.one("#loop-state").words(); got != state+"." {
		t.Errorf("after one answer it says %q", got)
	}
	if got := s.page().all(".loop-row")[4].words(); !strings.Contains(got, "1 of 2 answered") {
		t.Errorf("the Bar Raiser's row says %q", got)
	}

	if got := show(t, h.deps, "/").page().words(); !strings.Contains(got, state) {
		t.Errorf("Today says %q", got)
	}
	if got := s.one("#loop-to-come").words(); !strings.HasPrefix(got, "Still to come in your next loops: ") || strings.Count(got, ",") < 5 {
		t.Errorf("of the principles to come it says %q", got)
	}

	s.press("loop-next")
	s.press("loop-end")
	next, _ := h.deps.Model.loop()
	if len(h.book().Loops()) != 2 || next.ID == first.ID || h.deps.Model.standing().begun != 0 {
		t.Errorf("%d loops, of the new one %d interviewers are met", len(h.book().Loops()), h.deps.Model.standing().begun)
	}
}

// The next round is open and has the screen's one primary button; each shows
// what it holds.
func TestLoopShowsItsRounds(t *testing.T) {
	h := newHall(t).seeds()
	s := show(t, h.deps, "/stage/onsite-loop/")
	for _, who := range bank.LoopInterviewers() {
		if n := len(s.page().all("a[href=/plan/?with=" + who.Slug() + "]")); n != 1 {
			t.Errorf("%d ways to a round with %s alone", n, who)
		}
	}
	s.press("loop-plan")
	s.press("loop-again") // go-app must not begin what was shown before
	l, _ := h.deps.Model.loop()
	for i, r := range l.Rounds {
		slug := r.Interviewer.Slug()
		if d := cmp.Diff(outlined(r.Plan), s.list("#loop-"+slug+" .part")); d != "" {
			t.Errorf("%s (-planned +shown)\n%s", slug, d)
		}
		if open := len(s.page().all("#loop-" + slug + "[open]")); (open == 1) != (i == 0) {
			t.Errorf("%s is open: %t", slug, open == 1)
		}
	}
	if got := s.page().all(".primary"); len(got) != 1 || got[0].attr("id") != "begin-hiring-manager" {
		t.Errorf("%d primary buttons", len(got))
	}
	s.press("begin-hiring-manager")
	if d := cmp.Diff(outlined(l.Rounds[0].Plan), outlined(h.open())); d != "" {
		t.Errorf("(-shown +begun)\n%s", d)
	}
}

// A second loop has no code; one to share has, and a friend gets the same.
func TestShareALoop(t *testing.T) {
	h := newHall(t).seeds()
	s := show(t, h.deps, "/stage/onsite-loop/")
	s.press("loop-plan")
	first := s.one(".code").words()
	s.press("begin-hiring-manager")
	h.answerOne()
	h.do(interview.GiveUp)
	s = show(t, h.deps, "/stage/onsite-loop/")
	if got := s.one(".code").words(); got != first {
		t.Errorf("with one met the loop's code is %s, want %s", got, first)
	}
	s.press("loop-next")
	s.press("loop-end")
	if got := s.list(".code"); len(got) != 0 {
		t.Errorf("a loop after another has the code %q", got)
	}
	s.press("code-make")
	s.press("loop-again")
	code := s.one(".code").words()
	mine, _ := h.deps.Model.loop()
	if len(h.book().Loops()) != 2 {
		t.Errorf("%d loops", len(h.book().Loops()))
	}

	other := newHall(t)
	other.history()
	f := show(t, other.deps, "/stage/recruiter-screen/")
	f.enter("code-in", code)
	f.press("code-use")
	f = show(t, other.deps, f.gone[0])
	if len(other.book().Loops()) != 0 || f.one("#plan-title").words() != "A friend’s loop" {
		t.Fatalf("before it is taken: %d loops, %q", len(other.book().Loops()), f.one("#plan-title").words())
	}
	checkPage(t, f, "/stage/onsite-loop/", pathsOf(other.deps))
	f.press("loop-take")
	got, _ := other.deps.Model.loop()
	for i, r := range mine.Rounds {
		if d := cmp.Diff(outlined(r.Plan), outlined(got.Rounds[i].Plan)); d != "" || !slices.Equal(r.Principles, got.Rounds[i].Principles) {
			t.Errorf("%s (-mine +my friend's)\n%s", r.Interviewer, d)
		}
	}
	if f.one(".code").words() != code {
		t.Errorf("the loop taken has the code %s", f.one(".code").words())
	}
	if f = show(t, other.deps, "/stage/onsite-loop/?code="+code); f.one("#plan-title").words() != "Five rounds of 60 minutes" {
		t.Error("the loop that one has is offered again")
	}
	s.press("code-own")
	if got := s.list(".code"); len(got) != 0 {
		t.Errorf("back to one's own the code is %q", got)
	}
}

// A friend's loop can be left.
func TestLeaveALoop(t *testing.T) {
	h := newHall(t).seeds()
	show(t, h.deps, "/stage/onsite-loop/").press("loop-plan")
	was, _ := h.deps.Model.loop()
	s := show(t, h.deps, "/stage/onsite-loop/?code=3000-000R")
	s.press("loop-leave")
	is, _ := h.deps.Model.loop()
	if is.Seed != was.Seed || len(s.page().all("#begin-bar-raiser")) != 1 {
		t.Error("the loop one had is gone")
	}
	s = show(t, h.deps, "/stage/onsite-loop/?code=3000-000R")
	s.press("loop-take")
	is, _ = h.deps.Model.loop()
	if is.ID != was.ID || len(h.book().Loops()) != 1 || is.Seed != 0 {
		t.Errorf("a loop of which nobody was met stands beside the friend's: %d loops", len(h.book().Loops()))
	}
}

func TestSinceDay(t *testing.T) {
	for _, tt := range []struct {
		ago  time.Duration
		want string
	}{
		{time.Hour, "today"},
		{24 * time.Hour, "yesterday"},
		{2 * 24 * time.Hour, "Tuesday"},
		{5 * 24 * time.Hour, "Saturday"},
		{7 * 24 * time.Hour, "5 March"},
		{365 * 24 * time.Hour, "12 March 2025"},
	} {
		ms := thursday.Add(-tt.ago).UnixMilli()
		id := uuid.UUID{byte(ms >> 40), byte(ms >> 32), byte(ms >> 24), byte(ms >> 16), byte(ms >> 8), byte(ms), 0x70, 0, 0x80}
		if got := sinceDay(id, thursday); got != tt.want {
			t.Errorf("%v ago is %q, want %q", tt.ago, got, tt.want)
		}
	}
}
