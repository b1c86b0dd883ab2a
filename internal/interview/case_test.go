package interview

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestCaseAims(t *testing.T) {
	story := &bank.Question{ID: "story", Type: bank.Leadership}
	of := func(real int, part Part) Plan { return Plan{Real: real, Aims: DefaultAims(), Parts: []Part{part}} }
	longCase := Aims{
		Think: time.Minute, Aim: 12*time.Minute + 30*time.Second, GreenFrom: 10 * time.Minute,
		GreenTo: 15 * time.Minute, OverFrom: 17*time.Minute + 30*time.Second, Probe: 90 * time.Second,
	}
	worked := &bank.Question{ID: "case", Type: bank.ProductSense}
	for _, tt := range []struct {
		name string
		plan Plan
		want Aims
	}{
		{"a story keeps the plan's aims", PlanQuestion(planID, story, DefaultAims()), DefaultAims()},
		{"a story in a round does too", of(30, Part{Kind: Question, Minutes: 8}), DefaultAims()},
		{"a case alone", PlanQuestion(planID, worked, DefaultAims()), Aims{
			Think: time.Minute, Aim: 8 * time.Minute, GreenFrom: 6*time.Minute + 24*time.Second,
			GreenTo: 9*time.Minute + 36*time.Second, OverFrom: 11*time.Minute + 12*time.Second, Probe: 90 * time.Second,
		}},
		{"a case of 18 minutes, of which three probes and thinking take 5:30", of(60, Part{Kind: Question, Minutes: 18, Case: true, Probes: 3}), longCase},
		{"a case of 25 minutes, as it was planned before version 2", of(0, Part{Kind: Question, Minutes: 25, Case: true, Probes: 3}), longCase},
		{"a recruiter's", of(30, Part{Kind: Question, Minutes: 3, Brief: true, Probes: 1}), Aims{
			Aim: 105 * time.Second, GreenFrom: 90 * time.Second, GreenTo: 2 * time.Minute, OverFrom: 150 * time.Second, Probe: 75 * time.Second,
		}},
	} {
		if got := tt.plan.aims(tt.plan.Parts[0]); got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
}

// The clock of a case is green where a story's would long be over.
func TestCaseClock(t *testing.T) {
	r := New(PlanQuestion(planID, &bank.Question{ID: "case", Type: bank.Strategy}, DefaultAims()))
	for _, e := range []Event{{Kind: Begin}, {Kind: Go, At: 10_000}} {
		next, err := r.Do(e)
		if err != nil {
			t.Fatal(err)
		}
		r = next
	}
	if v := r.View(10_000 + 8*60_000); v.Band != BandGreen || v.Aim != 8*time.Minute || v.Left != 0 {
		t.Errorf("after eight minutes: band %v, aim %v, left %v", v.Band, v.Aim, v.Left)
	}
}
