package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// planned is a hall with a planned loop, and the loop.
func planned(t *testing.T) (*hall, interview.Loop) {
	t.Helper()
	h := newHall(t).seeds()
	show(t, h.deps, loopPath).press("loop-plan")
	l, _ := h.deps.Model.loop()
	return h, l
}

// sits begins a round of the loop on its page and answers so many questions; then
// the round is given up, or over.
func (h *hall) sits(who bank.Interviewer, answers int) {
	h.t.Helper()
	show(h.t, h.deps, loopPath).press("begin-" + who.Slug())
	for range answers {
		h.answerOne()
	}
	h.do(interview.GiveUp)
}

// What was left of a round that was broken off can be answered, for the loop.
func TestRestOfALoopRound(t *testing.T) {
	for name, breaks := range map[string]struct {
		off  func(h *hall)
		left int // the question that is not answered
	}{
		"given up after one answer": {func(h *hall) { h.answerOne(); h.do(interview.GiveUp) }, 1},
		"the first one skipped": {func(h *hall) {
			h.do(interview.Go, interview.Skip)
			h.answerOne()
			h.do(interview.Go)
		}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			h, l := planned(t)
			show(t, h.deps, loopPath).press("begin-hiring-manager")
			breaks.off(h)

			s := show(t, h.deps, loopPath)
			if got := s.page().all(".loop-row")[0].words(); !strings.HasSuffix(got, "1 of 2 answered") {
				t.Errorf("the row says %q", got)
			}
			if got := s.one("#loop-state").words(); !strings.HasPrefix(got, "0 of 5 met, 1 begun, hiring manager next") {
				t.Errorf("it says %q", got)
			}
			if n := len(s.page().all("a[href=/plan/?loop=hiring-manager]")); n != 0 {
				t.Error("a round with an answer in it can be changed")
			}
			if got := s.one("#begin-hiring-manager").words(); !strings.HasPrefix(got, "Go on, ") {
				t.Fatalf("the button says %q", got)
			}
			checkPage(t, s, loopPath, pathsOf(h.deps))
			shown := s.list("#loop-hiring-manager .part")
			s.press("begin-hiring-manager")
			rest := h.open()
			if d := cmp.Diff(shown, outlined(rest)); d != "" || !slices.Equal(rest.Questions(), l.Rounds[0].Plan.Questions()[breaks.left:breaks.left+1]) {
				t.Errorf("it asks %v (-shown +begun)\n%s", rest.Questions(), d)
			}
			h.answerOne()
			h.do(interview.Go)

			s = show(t, h.deps, loopPath)
			if got := s.page().all(".loop-row")[0].words(); !strings.HasSuffix(got, "Met") {
				t.Errorf("with both answered the row says %q", got)
			}
			if got := s.one("#loop-state").words(); !strings.HasPrefix(got, "1 of 5 met, senior PM next") {
				t.Errorf("with both answered it says %q", got)
			}
		})
	}
}

// A round of the loop ends with the way to the next interviewer, and the last
// with the debrief, also where questions are left.
func TestAfterALoopRound(t *testing.T) {
	h, _ := planned(t)
	h.sits(bank.SeniorPM, 1)
	s := show(t, h.deps, "/round/")
	if got := s.one(".next").words(); !strings.HasPrefix(got, "Next in your loop Hiring manager ") {
		t.Fatalf("after the senior PM: %q", got)
	}
	checkPage(t, s, "/round/", pathsOf(h.deps))
	s.press("begin-hiring-manager")
	if p := h.open(); p.Interviewer != bank.HiringManager {
		t.Errorf("it began a round with the %s", whoName(p.Interviewer))
	}
	h.do(interview.GiveUp)
	next := func(want string) {
		t.Helper()
		if got := show(t, h.deps, "/round/").one(".next").words(); !strings.HasPrefix(got, "Next in your loop "+want) {
			t.Errorf("next is %q, want %q", got, want)
		}
	}
	next("1 of 2 answered Senior PM") // whom one has just left can wait
	h.sits(bank.SeniorPM, 1)
	next("Hiring manager")
	for i, who := range bank.LoopInterviewers()[2:] {
		h.sits(who, 2-i%2)
		next("Hiring manager")
	}
	h.sits(bank.HiringManager, 2)
	s = show(t, h.deps, "/round/")
	if n := len(s.page().all("#loop-debrief")); n != 1 || len(s.page().all(".primary")) != 1 {
		t.Errorf("after the last one: %q", s.one("main").words())
	}

	h.begin(h.plan(bank.OnsiteLoop, bank.BarRaiser))
	h.do(interview.GiveUp)
	if n := len(show(t, h.deps, "/round/").page().all("#next-go")); n != 1 {
		t.Error("after a round beside the loop there is no question that suits")
	}
}

// Once all have heard an answer the debrief comes first; what is left can still
// be answered.
func TestAllBegun(t *testing.T) {
	h, _ := planned(t)
	for _, who := range bank.LoopInterviewers() {
		h.sits(who, 1)
	}
	s := show(t, h.deps, "/round/")
	if n := len(s.page().all("#loop-debrief")); n != 1 || !strings.Contains(s.one("main").words(), "Answer what is left first") {
		t.Errorf("after the last one: %q", s.one("main").words())
	}
	s = show(t, h.deps, loopPath)
	if got := s.page().all(".primary"); len(got) != 1 || got[0].attr("id") != "loop-debrief" {
		t.Errorf("%d primary buttons", len(got))
	}
	if got := s.one("#loop-state").words(); !strings.HasPrefix(got, "0 of 5 met, 5 begun, hiring manager next") {
		t.Errorf("it says %q", got)
	}
	if n := len(s.page().all("#begin-bar-raiser")); n != 1 {
		t.Error("what is left cannot be answered")
	}
}

// Principles that a loop left behind did not ask about are the first to come.
func TestLoopLeftAsksNothing(t *testing.T) {
	h, first := planned(t)
	h.sits(bank.HiringManager, 2)
	asked := slices.Clone(first.Rounds[0].Principles[:2])
	anew := func() interview.Loop {
		s := show(t, h.deps, loopPath)
		s.press("loop-next")
		s.press("loop-end")
		l, _ := h.deps.Model.loop()
		return l
	}
	l := anew()
	for _, p := range first.Asked() {
		if !slices.Contains(asked, p) && !slices.Contains(l.Asked(), p) {
			t.Errorf("%s, which was planned and not asked about, waits for a third loop", p)
		}
	}
	for range 2 {
		h.sits(bank.HiringManager, 2)
		asked = append(asked, l.Rounds[0].Principles[:2]...)
		l = anew()
	}
	asked = append(asked, l.Asked()...)
	got := show(t, h.deps, loopPath).one("#loop-to-come").words()
	for _, p := range bank.Principles() {
		if slices.Contains(asked, p) == strings.Contains(got, p.String()) {
			t.Errorf("%s is asked about: %t; it says %q", p, slices.Contains(asked, p), got)
		}
	}
}
