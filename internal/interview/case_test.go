package interview

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestCaseAims(t *testing.T) {
	story := &bank.Question{ID: "story", Type: bank.Leadership}
	worked := &bank.Question{ID: "case", Type: bank.ProductSense}
	for _, tt := range []struct {
		name string
		part Part
		want Aims
	}{
		{"a story keeps the plan's aims", PlanQuestion(planID, story, DefaultAims()).Parts[0], DefaultAims()},
		{"a story in a round does too", Part{Kind: Question, Minutes: 24}, DefaultAims()},
		{"a case alone", PlanQuestion(planID, worked, DefaultAims()).Parts[0], Aims{
			Think: time.Minute, Aim: 8 * time.Minute, GreenFrom: 6*time.Minute + 24*time.Second,
			GreenTo: 9*time.Minute + 36*time.Second, OverFrom: 11*time.Minute + 12*time.Second, Probe: 90 * time.Second,
		}},
		{"a case of 25 minutes", Part{Kind: Question, Minutes: 25, Case: true}, Aims{
			Think: time.Minute, Aim: 12*time.Minute + 30*time.Second, GreenFrom: 10 * time.Minute,
			GreenTo: 15 * time.Minute, OverFrom: 17*time.Minute + 30*time.Second, Probe: 90 * time.Second,
		}},
	} {
		if got := DefaultAims().forPart(tt.part); got != tt.want {
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
