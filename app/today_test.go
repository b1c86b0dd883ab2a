package app_test

import (
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/internal/bank"
)

// TestTodayOfANewcomer: it says what Mockloop is, and has one question and one wide button,
// also before the program runs.
func TestTodayOfANewcomer(t *testing.T) {
	for name, d := range map[string]shell.Deps{"prerendered": {}, "at home": apptest.NewEnv(t).Deps} {
		s := apptest.Show(t, d, "/")
		main := s.One("main").Words()
		for _, want := range []string{
			"Practice Amazon’s product manager interview out loud", "Your first question",
			"No account. Nothing leaves this device. Works offline.",
		} {
			if !strings.Contains(main, want) {
				t.Errorf("%s: it lacks %q", name, want)
			}
		}
		if n := len(s.Page().All(".primary")); n != 1 {
			t.Errorf("%s: there are %d wide buttons", name, n)
		}
		if s.One(".top #settings").Attr("href") != "/settings/" {
			t.Errorf("%s: the gear leads to %q", name, s.One(".top #settings").Attr("href"))
		}
		if n := len(s.Page().All(".hero, .fortnight")); n != 0 {
			t.Errorf("%s: there is a chart of nothing", name)
		}
	}
}

// TestTodayGivesNothingAway: whatever is suggested, for whatever reason, its principle and
// one's mark for it are not told, nor drawn beside it.
func TestTodayGivesNothingAway(t *testing.T) {
	h := apptest.NewEnv(t)
	for range 24 {
		s := apptest.Show(t, h.Deps, "/")
		said := s.One(".next").Words()
		for _, p := range bank.Principles() {
			if strings.Contains(said, p.String()) {
				t.Errorf("it names %s: %q", p, said)
			}
		}
		q, ok := bank.FindQuestion(s.One("#next-go").Attr("data-question"))
		if !ok || !strings.Contains(said, q.Prompt) {
			t.Fatalf("the button is for %q, and it says %q", s.One("#next-go").Attr("data-question"), said)
		}
		h.AddAnswer(q, h.Now, apptest.FullSheet(q, 2, bank.Mixed))
		h.Wait(20 * time.Hour)
	}
}

func TestTodayLater(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.AddAnswer(q, h.Now.Add(-20*24*time.Hour), apptest.FullSheet(q, 1, bank.Meets))
	h.AddAnswer(q, h.Now.Add(-24*time.Hour), apptest.FullSheet(q, q.Points.Len(), bank.Raises).WithNote("Say the number first."))
	h.AddAnswer(q, h.Now.Add(-time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
	s := apptest.Show(t, h.Deps, "/")
	if got := s.One("#title").Words(); got != "Today" {
		t.Errorf("the title is %q", got)
	}
	if got := s.One(".told").Words(); got != "You told yourself, Mar 11 “Say the number first.”" {
		t.Errorf("the note reads %q", got)
	}
	if got := s.One(".fortnight").Words(); !strings.HasPrefix(got, "Last two weeks 2 answers, one at Raises.") {
		t.Errorf("the strip reads %q", got)
	}
	if got := s.Page().All(".day"); len(got) != 14 || len(got[13].All(".g")) != 1 || len(got[12].All(".g4")) != 1 {
		t.Errorf("of %d days the last have %d and %d shapes", len(got), len(got[13].All(".g")), len(got[12].All(".g")))
	}
	if got := s.List("#rounds .stage-words"); got[0] != "Recruiter screen 4 questions, 30 min" {
		t.Errorf("the first round reads %q", got[0])
	}
	h = apptest.NewEnv(t)
	h.SeedHistory()
	if got := apptest.Show(t, h.Deps, "/").List("#rounds .stage-words"); !strings.Contains(strings.Join(got, "; "), "Held Mar ") {
		t.Errorf("after a stage's round the rounds read %q", got)
	}
}
