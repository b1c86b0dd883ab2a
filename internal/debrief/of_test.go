package debrief

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// given is answer n, given to who in round r.
func given(n, r int, stage bank.Stage, who bank.Interviewer) grading.Answer {
	a := answer(n, 0, grades{own: bank.Meets})
	a.Round, a.Stage, a.Interviewer = id(r), stage, who
	return a
}

// asking is a plan of questions.
func asking(questions ...string) interview.Plan {
	var p interview.Plan
	for _, q := range questions {
		p.Parts = append(p.Parts, interview.Part{Kind: interview.Question, Question: q})
	}
	return p
}

// The principles that have a question are owned; one that is only listened for is not.
func TestOf(t *testing.T) {
	l := interview.Loop{ID: id(10), Rounds: []interview.LoopRound{
		{Interviewer: bank.HiringManager, Principles: ps(think, own, dive), Plan: asking("a", "b")},
		{Interviewer: bank.BarRaiser, Principles: ps(dive), Plan: asking("c")},
	}}
	manager, other, stranger := given(13, 12, bank.OnsiteLoop, bank.HiringManager), given(15, 14, bank.OnsiteLoop, bank.HiringManager), given(17, 16, bank.OnsiteLoop, bank.SeniorPM)
	got := FromLoop(l, []grading.Answer{stranger, other, manager}, func(a *grading.Answer) Numbers {
		if a.ID == other.ID {
			return NoNumbers
		}
		return HasNumbers
	})
	want := Loop{
		ID: id(10),
		Rounds: []Round{
			{bank.HiringManager, ps(own, think), []grading.Answer{other, manager}},
			{Interviewer: bank.BarRaiser, Owns: ps(dive)},
		},
		Numbers: map[uuid.UUID]Numbers{id(13): HasNumbers, id(15): NoNumbers},
	}
	if diff := cmp.Diff(want, got, cmp.Exporter(func(reflect.Type) bool { return true })); diff != "" {
		t.Errorf("the panel's loop (-want +got)\n%s", diff)
	}
	if n := got.CountMet(); n != 1 {
		t.Errorf("%d have met the candidate, want 1", n)
	}
	d := convene(t, got)
	if d.HasNewAnswers(&got) {
		t.Error("an answer of the loop was not heard in its debrief")
	}
	fewer := FromLoop(l, []grading.Answer{manager}, func(*grading.Answer) Numbers { return NumbersUnknown })
	if d.HasNewAnswers(&fewer) || !convene(t, fewer).HasNewAnswers(&got) {
		t.Error("a deleted answer counts as unheard, or one given since does not")
	}
	if d.Seats[0].Answers[0].Numbers != HasNumbers || d.Seats[0].Answers[1].Numbers != NoNumbers || d.Seats[1].MetCandidate() {
		t.Errorf("the seats are %+v", d.Seats)
	}
}

func TestNumbersIn(t *testing.T) {
	const words = "we were late with the release because nobody had asked the support team what they needed and so I went and asked them "
	for _, c := range []struct {
		name, said string
		transcript bool
		want       Numbers
	}{
		{"nothing", "", false, NumbersUnknown},
		{"too few words", "It fell from 12 to 9 days.", false, NumbersUnknown},
		{"no number", words, false, NoNumbers},
		{"no number, spoken", words, true, NoNumbers},
		{"a number", words + "and tickets fell by 40 percent.", false, HasNumbers},
		{"a number, spoken", words + "and tickets fell by forty percent", true, HasNumbers},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := DetectNumbers(c.said, c.transcript); got != c.want {
				t.Errorf("numbers %d, want %d", got, c.want)
			}
		})
	}
}
