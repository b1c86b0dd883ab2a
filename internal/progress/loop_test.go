package progress

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

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

// begun counts the interviewers with an answer; done those with all.
func TestLoopTotals(t *testing.T) {
	for _, tt := range []struct {
		name        string
		answers     []grading.Answer
		begun, done int
	}{
		{"none", nil, 0, 0},
		{"one begun", of(1), 1, 0},
		{"both begun", of(1, 3), 2, 0},
		{"one done, one begun", of(1, 2, 3), 2, 1},
		{"both done", of(4, 3, 2, 1), 2, 2},
	} {
		if p := ProgressOf(panel(), tt.answers); p.Begun != tt.begun || len(p.Done) != tt.done {
			t.Errorf("%s: %d begun and %d done, want %d and %d", tt.name, p.Begun, len(p.Done), tt.begun, tt.done)
		}
	}
}

func TestRoundLock(t *testing.T) {
	l := panel()
	manager := l.Rounds[0].Plan
	manager.ID = id(20)
	for _, tt := range []struct {
		name     string
		answers  []grading.Answer
		who      bank.Interviewer
		underWay *interview.Plan
		want     Lock
	}{
		{"nothing yet", nil, bank.HiringManager, nil, Unlocked},
		{"another one begun", of(3), bank.HiringManager, nil, Unlocked},
		{"another one under way", nil, bank.BarRaiser, &manager, Unlocked},
		{"under way", nil, bank.HiringManager, &manager, LockUnderWay},
		{"begun", of(1), bank.HiringManager, nil, LockBegun},
		{"begun, and under way again", of(1), bank.HiringManager, &manager, LockBegun},
		{"done", of(1, 2), bank.HiringManager, nil, LockDone},
		{"nobody's round", of(1), bank.SeniorPM, nil, LockNoRound},
	} {
		if got := RoundLock(l, ProgressOf(l, tt.answers), tt.who, tt.underWay); got != tt.want {
			t.Errorf("%s: lock %d, want %d", tt.name, got, tt.want)
		}
	}
}

// A round under way is the loop's only when it began after the loop was planned
// and asks what its interviewer asks there.
func TestLoopRound(t *testing.T) {
	l := panel()
	whole := l.Rounds[0].Plan
	whole.ID = id(20)
	rest := whole.Rest(func(q string) bool { return q == "q1" })
	old, other := whole, whole
	old.ID = id(5)
	other.Interviewer = bank.BarRaiser
	live := func(p interview.Plan, events ...interview.EventKind) interview.Round {
		r := interview.New(p)
		for i, k := range events {
			var err error
			if r, err = r.Do(interview.Event{Kind: k, At: int64(1000 * i)}); err != nil {
				t.Fatal(err)
			}
		}
		return r
	}
	for _, tt := range []struct {
		name string
		r    interview.Round
		want bool
	}{
		{"whole", live(whole, interview.Begin), true},
		{"the rest of one", live(rest, interview.Begin), true},
		{"given up", live(whole, interview.Begin, interview.GiveUp), false},
		{"of the loop before", live(old, interview.Begin), false},
		{"another interviewer's", live(other, interview.Begin), false},
		{"no round", interview.Round{}, false},
	} {
		if got := LoopRound(l, tt.r); (got != nil) != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestPrinciplesByLoop(t *testing.T) {
	first, second := panel(), panel()
	second.ID = id(50)
	loops := []interview.Loop{second, first}
	history := of(1, 4) // in rounds of id 20, so of the first loop
	want := [][]bank.Principle{ps(own, deliver), {}}
	if d := cmp.Diff(want, PrinciplesByLoop(loops, history, false), cmpopts.EquateEmpty()); d != "" {
		t.Errorf("asked (-want +got)\n%s", d)
	}
	want[1] = ps(own, think, dive, deliver)
	if d := cmp.Diff(want, PrinciplesByLoop(loops, history, true)); d != "" {
		t.Errorf("asked and planned (-want +got)\n%s", d)
	}
	if got := PrinciplesByLoop(nil, history, true); len(got) != 0 {
		t.Errorf("without loops: %v", got)
	}
}

func TestOfLoop(t *testing.T) {
	type round struct {
		graded int
		done   bool
		rest   []string
	}
	for _, tt := range []struct {
		name    string
		answers []grading.Answer
		want    map[bank.Interviewer]round
	}{
		{"nobody met", nil, map[bank.Interviewer]round{
			bank.HiringManager: {0, false, []string{"q1", "q2"}}, bank.BarRaiser: {0, false, []string{"q3", "q4"}},
		}},
		{"broken off after the first question", of(1), map[bank.Interviewer]round{
			bank.HiringManager: {1, false, []string{"q2"}}, bank.BarRaiser: {0, false, []string{"q3", "q4"}},
		}},
		{"the first question skipped", of(4), map[bank.Interviewer]round{
			bank.HiringManager: {0, false, []string{"q1", "q2"}}, bank.BarRaiser: {1, false, []string{"q3"}},
		}},
		{"one question twice", of(1, 1), map[bank.Interviewer]round{
			bank.HiringManager: {1, false, []string{"q2"}}, bank.BarRaiser: {0, false, []string{"q3", "q4"}},
		}},
		{"one met, in two sittings", of(2, 3, 1), map[bank.Interviewer]round{
			bank.HiringManager: {2, true, nil}, bank.BarRaiser: {1, false, []string{"q4"}},
		}},
		{"both met", of(1, 2, 3, 4), map[bank.Interviewer]round{
			bank.HiringManager: {2, true, nil}, bank.BarRaiser: {2, true, nil},
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := map[bank.Interviewer]round{}
			for who, s := range ProgressOf(panel(), tt.answers).Rounds {
				if s.Questions != 2 {
					t.Errorf("%s asks %d, want 2", who, s.Questions)
				}
				got[who] = round{s.Graded, s.Done(), s.Remaining.Questions()}
			}
			if d := cmp.Diff(tt.want, got, cmp.AllowUnexported(round{})); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
	before := ProgressOf(interview.Loop{}, of(3))
	if len(before.Rounds) != 1 || !before.Rounds[bank.BarRaiser].Done() || before.Begun != 1 {
		t.Errorf("while no loop is planned: %+v", before)
	}
}

// The answers of a round's rest belong to the loop as those of the round do.
func TestRestBelongsToTheLoop(t *testing.T) {
	l := panel()
	rest := ProgressOf(l, of(1)).Rounds[bank.HiringManager].Remaining
	a := given(30, 25, rest.Stage, rest.Interviewer)
	a.Asked.ID = rest.Questions()[0]
	all := append(of(1), a)
	if got := LoopAnswers(l.ID, []interview.Loop{l}, all); len(got) != 2 || !ProgressOf(l, got).Done[bank.HiringManager] {
		t.Errorf("%d answers are the loop's, want 2", len(got))
	}
}

func TestPrinciplesAsked(t *testing.T) {
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
		got := PrinciplesAsked(panel(), tt.answers)
		if len(got)+len(tt.want) > 0 {
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("%s (-want +got)\n%s", tt.name, d)
			}
		}
	}
}
