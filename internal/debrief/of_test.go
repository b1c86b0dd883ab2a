package debrief

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

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

func ids(answers []grading.Answer) []uuid.UUID {
	var out []uuid.UUID
	for _, a := range answers {
		out = append(out, a.ID)
	}
	return out
}

func TestAnswersOfALoop(t *testing.T) {
	// Loops planned at 10, 20 and 30; the round 19 was graded when loop 20 stood.
	loops := []interview.Loop{{ID: id(20)}, {ID: id(30)}, {ID: id(10)}}
	history := []grading.Answer{
		given(35, 31, bank.OnsiteLoop, bank.BarRaiser),
		given(26, 25, bank.PhoneScreen, bank.HiringManager),
		given(24, 23, bank.OnsiteLoop, bank.HiringManager),
		given(22, 19, bank.OnsiteLoop, bank.BarRaiser),
		given(13, 12, bank.OnsiteLoop, bank.SeniorPM),
		given(9, 8, bank.OnsiteLoop, bank.SeniorPM),
		given(7, 6, 0, 0),
	}
	for _, c := range []struct {
		name string
		loop uuid.UUID
		all  []interview.Loop
		want []uuid.UUID
	}{
		{"the last", id(30), loops, []uuid.UUID{id(35)}},
		{"one in the middle", id(20), loops, []uuid.UUID{id(24)}},
		{"the first, with what was graded late", id(10), loops, []uuid.UUID{id(22), id(13)}},
		{"before the first", uuid.Nil, loops, []uuid.UUID{id(9)}},
		{"none planned", uuid.Nil, nil, []uuid.UUID{id(35), id(24), id(22), id(13), id(9)}},
		{"one that is not known", id(21), loops, []uuid.UUID{id(24)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, ids(Answers(c.loop, c.all, history))); diff != "" {
				t.Errorf("answers (-want +got)\n%s", diff)
			}
		})
	}
}

// A round made by hand beside a loop, with one of its interviewers on another
// question, is none of the loop's.
func TestAnswersOfWhatWasPlanned(t *testing.T) {
	mine, beside := given(22, 21, bank.OnsiteLoop, bank.BarRaiser), given(24, 23, bank.OnsiteLoop, bank.BarRaiser)
	beside.Asked.ID = "another"
	l := interview.Loop{ID: id(20), Rounds: []interview.LoopRound{{
		Interviewer: bank.BarRaiser,
		Plan:        interview.Plan{Parts: []interview.Part{{Kind: interview.Question, Question: mine.Asked.ID}}},
	}}}
	got := ids(Answers(l.ID, []interview.Loop{l}, []grading.Answer{beside, mine}))
	if diff := cmp.Diff([]uuid.UUID{mine.ID}, got); diff != "" {
		t.Errorf("answers (-want +got)\n%s", diff)
	}
}

// TestAnswersBelongOnce: every answer to a loop's interviewer belongs to one loop
// or to the time before the first.
func TestAnswersBelongOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ns := rapid.SliceOfNDistinct(rapid.IntRange(1, 900), 1, 20, rapid.ID).Draw(t, "ids")
		var loops []interview.Loop
		var history []grading.Answer
		for i, n := range ns {
			if rapid.Bool().Draw(t, "loop") {
				loops = append(loops, interview.Loop{ID: id(n)})
			} else {
				history = append(history, given(1000+i, n, bank.OnsiteLoop, bank.BarRaiser))
			}
		}
		seen := map[uuid.UUID]int{}
		for _, l := range append(loops, interview.Loop{}) {
			for _, a := range Answers(l.ID, loops, history) {
				seen[a.ID]++
			}
		}
		for _, a := range history {
			if seen[a.ID] != 1 {
				t.Fatalf("the answer of round %s belongs to %d loops", a.Round, seen[a.ID])
			}
		}
	})
}

func TestOf(t *testing.T) {
	l := interview.Loop{ID: id(10), Rounds: []interview.LoopRound{
		{Interviewer: bank.HiringManager, Principles: ps(own, think)},
		{Interviewer: bank.BarRaiser, Principles: ps(dive)},
	}}
	manager, other, stranger := given(13, 12, bank.OnsiteLoop, bank.HiringManager), given(15, 14, bank.OnsiteLoop, bank.HiringManager), given(17, 16, bank.OnsiteLoop, bank.SeniorPM)
	got := Of(l, []grading.Answer{stranger, other, manager}, func(a *grading.Answer) Numbers {
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
	if n := got.MetIn(); n != 1 {
		t.Errorf("%d have met the candidate, want 1", n)
	}
	d := convene(t, got)
	if d.Unheard(&got) {
		t.Error("an answer of the loop was not heard in its debrief")
	}
	fewer := Of(l, []grading.Answer{manager}, func(*grading.Answer) Numbers { return NumbersUnknown })
	if d.Unheard(&fewer) || !convene(t, fewer).Unheard(&got) {
		t.Error("a deleted answer counts as unheard, or one given since does not")
	}
	if d.Seats[0].Answers[0].Numbers != HasNumbers || d.Seats[0].Answers[1].Numbers != NoNumbers || d.Seats[1].Met() {
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
			if got := NumbersIn(c.said, c.transcript); got != c.want {
				t.Errorf("numbers %d, want %d", got, c.want)
			}
		})
	}
}
