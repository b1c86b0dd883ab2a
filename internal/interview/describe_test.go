package interview

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestDescribe(t *testing.T) {
	type said struct {
		Stories, Cases, Minutes int
		OK                      bool
	}
	for _, tt := range []struct {
		stage bank.Stage
		who   bank.Interviewer
		want  said
	}{
		{bank.RecruiterScreen, bank.Recruiter, said{4, 0, 30, true}},
		{bank.PhoneScreen, bank.HiringManager, said{2, 1, 60, true}},
		{bank.PhoneScreen, bank.SeniorPM, said{2, 1, 60, true}},
		{bank.OnsiteLoop, bank.HiringManager, said{2, 0, 60, true}},
		{bank.OnsiteLoop, bank.SeniorPM, said{1, 1, 60, true}},
		{bank.OnsiteLoop, bank.EngineeringManager, said{1, 1, 60, true}},
		{bank.OnsiteLoop, bank.CrossFunctional, said{2, 0, 60, true}},
		{bank.OnsiteLoop, bank.BarRaiser, said{2, 0, 60, true}},
		{bank.RecruiterScreen, bank.BarRaiser, said{}},
		{bank.PhoneScreen, bank.Recruiter, said{}},
		{bank.OnsiteLoop, bank.Recruiter, said{}},
		{bank.Debrief, bank.BarRaiser, said{}},
		{0, 0, said{}},
	} {
		t.Run(fmt.Sprintf("%s with %s", tt.stage, tt.who), func(t *testing.T) {
			var got said
			got.Stories, got.Cases, got.Minutes, got.OK = RoundShape(tt.stage, tt.who)
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("Describe (-want +got):\n%s", d)
			}
		})
	}
}

// What is described is what is planned from the questions there are.
func TestDescribeIsWhatIsPlanned(t *testing.T) {
	for _, r := range rounds {
		t.Run(fmt.Sprintf("%s with %s", r.stage, r.who), func(t *testing.T) {
			p, err := PlanRound(planID, r.stage, r.who, bank.BothTracks, bank.Questions, nil, 7, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			stories, cases, minutes, ok := RoundShape(r.stage, r.who)
			for _, part := range p.Parts {
				switch {
				case part.Case:
					cases--
				case part.Kind == Question:
					stories--
				}
			}
			if !ok || stories != 0 || cases != 0 || minutes != p.Minutes {
				t.Errorf("ok %v; %d stories and %d cases more than planned; %d minutes, planned %d", ok, stories, cases, minutes, p.Minutes)
			}
		})
	}
}
