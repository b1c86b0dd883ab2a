package debrief

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// panel is a loop of two interviewers, each with two questions on two principles:
// q1 on own and q2 on think, q3 on dive and q4 on deliver.
func panel() interview.Loop {
	plan := func(who bank.Interviewer, first, second string) interview.Plan {
		return interview.Plan{Stage: bank.OnsiteLoop, Interviewer: who, Minutes: 60, Parts: []interview.Part{
			{Kind: interview.Opening, Minutes: 5},
			{Kind: interview.Question, Question: first, Minutes: 24},
			{Kind: interview.Question, Question: second, Minutes: 23},
			{Kind: interview.Closing, Minutes: 8},
		}}
	}
	return interview.Loop{ID: id(10), Rounds: []interview.LoopRound{
		{Interviewer: bank.HiringManager, Principles: ps(own, think), Plan: plan(bank.HiringManager, "q1", "q2")},
		{Interviewer: bank.BarRaiser, Principles: ps(dive, deliver, bank.Frugality), Plan: plan(bank.BarRaiser, "q3", "q4")},
	}}
}

// of are answers to the panel's questions, by the numbers of these.
func of(questions ...int) []grading.Answer {
	var out []grading.Answer
	for i, q := range questions {
		a := given(100+i, 20, bank.OnsiteLoop, []bank.Interviewer{bank.HiringManager, bank.BarRaiser}[(q-1)/2])
		a.Asked.ID = []string{"q1", "q2", "q3", "q4"}[q-1]
		a.Asked.Principles = ps([]bank.Principle{own, think, dive, deliver}[q-1], bank.Frugality)
		out = append(out, a)
	}
	return out
}

func TestSittings(t *testing.T) {
	type sat struct {
		graded int
		met    bool
		rest   []string
	}
	for _, tt := range []struct {
		name    string
		answers []grading.Answer
		want    map[bank.Interviewer]sat
	}{
		{"nobody met", nil, map[bank.Interviewer]sat{
			bank.HiringManager: {0, false, []string{"q1", "q2"}}, bank.BarRaiser: {0, false, []string{"q3", "q4"}},
		}},
		{"broken off after the first question", of(1), map[bank.Interviewer]sat{
			bank.HiringManager: {1, false, []string{"q2"}}, bank.BarRaiser: {0, false, []string{"q3", "q4"}},
		}},
		{"the first question skipped", of(4), map[bank.Interviewer]sat{
			bank.HiringManager: {0, false, []string{"q1", "q2"}}, bank.BarRaiser: {1, false, []string{"q3"}},
		}},
		{"one question twice", of(1, 1), map[bank.Interviewer]sat{
			bank.HiringManager: {1, false, []string{"q2"}}, bank.BarRaiser: {0, false, []string{"q3", "q4"}},
		}},
		{"one met, in two sittings", of(2, 3, 1), map[bank.Interviewer]sat{
			bank.HiringManager: {2, true, nil}, bank.BarRaiser: {1, false, []string{"q4"}},
		}},
		{"both met", of(1, 2, 3, 4), map[bank.Interviewer]sat{
			bank.HiringManager: {2, true, nil}, bank.BarRaiser: {2, true, nil},
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := map[bank.Interviewer]sat{}
			for who, s := range Sittings(panel(), tt.answers) {
				if s.Asks != 2 {
					t.Errorf("%s asks %d, want 2", who, s.Asks)
				}
				got[who] = sat{s.Graded, s.Met(), s.Rest.Questions()}
			}
			if d := cmp.Diff(tt.want, got, cmp.AllowUnexported(sat{})); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
	before := Sittings(interview.Loop{}, of(3))
	if len(before) != 1 || !before[bank.BarRaiser].Met() {
		t.Errorf("while no loop is planned: %+v", before)
	}
}

// The answers of a round's rest belong to the loop as those of the round do.
func TestRestBelongsToTheLoop(t *testing.T) {
	l := panel()
	rest := Sittings(l, of(1))[bank.HiringManager].Rest
	a := given(30, 25, rest.Stage, rest.Interviewer)
	a.Asked.ID = rest.Questions()[0]
	all := append(of(1), a)
	if got := Answers(l.ID, []interview.Loop{l}, all); len(got) != 2 || !Sittings(l, got)[bank.HiringManager].Met() {
		t.Errorf("%d answers are the loop's, want 2", len(got))
	}
}

func TestAsked(t *testing.T) {
	for _, tt := range []struct {
		name    string
		answers []grading.Answer
		want    []bank.Principle
	}{
		{"none answered", nil, nil},
		{"one met", of(2, 1), ps(own, think)},
		{"parts of both", of(4, 1), ps(own, deliver)},
		{"all, but for what is heard beside", of(1, 2, 3, 4), ps(own, think, dive, deliver)},
	} {
		got := Asked(panel(), tt.answers)
		if len(got)+len(tt.want) > 0 {
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("%s (-want +got)\n%s", tt.name, d)
			}
		}
	}
}
