package interview

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestOutline(t *testing.T) {
	p, err := PlanRound(planID, bank.PhoneScreen, bank.SeniorPM, bank.TrackPM, bank.Questions, nil, 9, DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	p.Parts = append(p.Parts, Part{Kind: Question, Question: "of a bank to come", Minutes: 3, Case: true})
	all := byID(bank.Questions)
	want := []OutlineItem{{Kind: Opening, Minutes: 2}}
	for i, minutes := range []int{8, 8, 12} {
		q := all[asked(p)[i]]
		want = append(want, OutlineItem{Question, minutes, i == 2, q.Type, q.Primary()})
	}
	want = append(want, OutlineItem{Kind: Closing, Minutes: 3}, OutlineItem{Kind: Question, Minutes: 3, Case: true})
	if d := cmp.Diff(want, Outline(p, bank.FindQuestion)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// A sketch is the plan without its questions, whatever the seed.
func TestSketch(t *testing.T) {
	for _, o := range codeOf[1:] {
		got, ok := PlanLayout(o.stage, o.who, DefaultAims())
		if o.who == 0 { // a loop is no round
			if ok {
				t.Errorf("a sketch of the whole loop: %+v", got)
			}
			continue
		}
		want, err := PlanRound(planID, o.stage, o.who, bank.BothTracks, bank.Questions, nil, 3, DefaultAims())
		if err != nil || !ok {
			t.Fatalf("%s with %s: %v, a sketch: %t", o.stage, o.who, err, ok)
		}
		for i := range want.Parts {
			want.Parts[i].Question = ""
		}
		want.ID, want.Version, want.Seed = got.ID, 0, 0
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s with %s (-planned +sketched):\n%s", o.stage, o.who, d)
		}
	}
	if got, ok := PlanLayout(bank.RecruiterScreen, bank.BarRaiser, DefaultAims()); ok {
		t.Errorf("a Bar Raiser on a recruiter screen: %+v", got)
	}
}
