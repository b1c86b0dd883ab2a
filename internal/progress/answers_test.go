package progress

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

func ids(answers []grading.Answer) []uuid.UUID {
	var out []uuid.UUID
	for _, a := range answers {
		out = append(out, a.ID)
	}
	return out
}

func TestLoopAnswers(t *testing.T) {
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
			if diff := cmp.Diff(c.want, ids(LoopAnswers(c.loop, c.all, history))); diff != "" {
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
	got := ids(LoopAnswers(l.ID, []interview.Loop{l}, []grading.Answer{beside, mine}))
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
			for _, a := range LoopAnswers(l.ID, loops, history) {
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

func TestCounts(t *testing.T) {
	phone, alone := given(3, 2, bank.PhoneScreen, bank.HiringManager), given(7, 6, 0, 0)
	second := given(4, 2, bank.PhoneScreen, bank.HiringManager)
	second.Asked.ID = alone.Asked.ID
	for _, c := range []struct {
		name     string
		history  []grading.Answer
		rounds   int
		practice interview.PracticeCounts
		ofRound2 []uuid.UUID
	}{
		{"nothing", nil, 0, interview.PracticeCounts{}, nil},
		{"one question alone", []grading.Answer{alone}, 0, interview.PracticeCounts{"q7": 1}, nil},
		{"two answers of one round", []grading.Answer{second, phone}, 1, interview.PracticeCounts{"q3": 1, "q7": 1}, []uuid.UUID{id(4), id(3)}},
		{"both", []grading.Answer{alone, second, phone}, 1, interview.PracticeCounts{"q3": 1, "q7": 2}, []uuid.UUID{id(4), id(3)}},
		{"two rounds", []grading.Answer{phone, given(9, 8, bank.OnsiteLoop, bank.BarRaiser)}, 2, interview.PracticeCounts{"q3": 1, "q9": 1}, []uuid.UUID{id(3)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := CountRounds(c.history); got != c.rounds {
				t.Errorf("%d rounds, want %d", got, c.rounds)
			}
			if diff := cmp.Diff(c.practice, CountPractice(c.history)); diff != "" {
				t.Errorf("practice (-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(c.ofRound2, ids(RoundAnswers(id(2), c.history))); diff != "" {
				t.Errorf("answers of round 2 (-want +got)\n%s", diff)
			}
		})
	}
}
