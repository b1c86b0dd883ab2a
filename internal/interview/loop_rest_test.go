package interview

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestRest(t *testing.T) {
	hour := plan()
	hour.Minutes = 60
	hour.Parts = []Part{
		{Kind: Opening, Minutes: 5},
		{Kind: Question, Question: "a", Minutes: 24, Probes: 3},
		{Kind: Question, Question: "b", Minutes: 23, Case: true, Probes: 4},
		{Kind: Closing, Minutes: 8},
	}
	short := plan() // 2 of opening, 7 each, 4 of closing
	short.Parts[0].Minutes = 1
	for _, tt := range []struct {
		name   string
		plan   Plan
		graded []string
		want   []Part
	}{
		{"nothing is graded", hour, nil, hour.Parts},
		{"another question is", hour, []string{"c"}, hour.Parts},
		{"the first is", hour, []string{"a"}, []Part{{Kind: Opening, Minutes: 2}, hour.Parts[2], {Kind: Closing, Minutes: 4}}},
		{"the second is", hour, []string{"b"}, []Part{{Kind: Opening, Minutes: 3}, hour.Parts[1], {Kind: Closing, Minutes: 4}}},
		{"a minute at least", short, []string{"b"}, []Part{{Kind: Opening, Minutes: 1}, short.Parts[1], {Kind: Closing, Minutes: 2}}},
		{"all are", hour, []string{"a", "b"}, nil},
		{"a question alone", single(), nil, single().Parts},
	} {
		t.Run(tt.name, func(t *testing.T) {
			was := tt.plan.clone()
			got := tt.plan.Rest(func(q string) bool { return slices.Contains(tt.graded, q) })
			if d := cmp.Diff(tt.want, got.Parts); d != "" {
				t.Errorf("parts (-want +got):\n%s", d)
			}
			minutes := 0
			for _, part := range tt.want {
				minutes += part.Minutes
			}
			if len(tt.want) == len(was.Parts) {
				minutes = was.Minutes
			}
			if got.Minutes != minutes || got.Interviewer != was.Interviewer || got.Stage != was.Stage || got.Aims != was.Aims {
				t.Errorf("%d minutes, want %d, of %+v", got.Minutes, minutes, got)
			}
			if d := cmp.Diff(was, tt.plan); d != "" {
				t.Errorf("the plan it is the rest of has changed:\n%s", d)
			}
		})
	}
}

func TestHolds(t *testing.T) {
	l := mustLoop(t, bank.TrackPM, bank.Questions, nil, nil, 5)
	l.ID = uuid.UUID{5: 7}
	hm, _ := l.RoundWith(bank.HiringManager)
	first := hm.Plan.Questions()[0]
	with := func(change func(*Plan)) Plan {
		p := hm.Plan.clone()
		p.ID = uuid.UUID{5: 8}
		change(&p)
		return p
	}
	for _, tt := range []struct {
		name string
		plan Plan
		want bool
	}{
		{"a round of it", with(func(*Plan) {}), true},
		{"the rest of one", with(func(p *Plan) { *p = p.Rest(func(q string) bool { return q == first }) }), true},
		{"one begun before it was planned", with(func(p *Plan) { p.ID = uuid.UUID{5: 6} }), false},
		{"another question", with(func(p *Plan) { p.Parts[2].Question = "another" }), false},
		{"somebody else's", with(func(p *Plan) { p.Interviewer = bank.BarRaiser }), false},
		{"a phone screen", with(func(p *Plan) { p.Stage = bank.PhoneScreen }), false},
		{"without a question", with(func(p *Plan) { p.Parts = p.Parts[:1] }), false},
	} {
		if got := l.Includes(tt.plan); got != tt.want {
			t.Errorf("%s: %t, want %t", tt.name, got, tt.want)
		}
	}
}
