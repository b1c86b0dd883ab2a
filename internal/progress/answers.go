package progress

import (
	"bytes"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// LoopAnswers are the answers of history that belong to a loop, in the order of
// history: given at the onsite stage, in a round that began after the loop was
// planned and before the next loop was. loops are all loops ever planned, in any
// order; the zero id stands for the time before the first of them. Of a loop that
// is among them, only what its plan asks counts, because a custom round beside it
// asks other questions.
func LoopAnswers(loop uuid.UUID, loops []interview.Loop, history []grading.Answer) []grading.Answer {
	var next uuid.UUID // the loop planned next; zero: none
	var planned *interview.Loop
	for i := range loops {
		if loops[i].ID == loop {
			planned = &loops[i]
		}
		if id := loops[i].ID; earlier(loop, id) && (next == uuid.Nil || earlier(id, next)) {
			next = id
		}
	}
	var out []grading.Answer
	for i := range history {
		a := &history[i]
		// Checked first because it is cheap: a history is long.
		if a.Stage != bank.OnsiteLoop || !earlier(loop, a.Round) || next != uuid.Nil && !earlier(a.Round, next) {
			continue
		}
		if planned == nil || len(planned.Rounds) == 0 || planned.Asks(a.Interviewer, a.Asked.ID) {
			out = append(out, *a)
		}
	}
	return out
}

// earlier reports whether id a was made before b. Both are of version 7.
func earlier(a, b uuid.UUID) bool { return bytes.Compare(a[:], b[:]) < 0 }

// RoundAnswers are the answers of history given in one round, in the order of
// history.
func RoundAnswers(round uuid.UUID, history []grading.Answer) []grading.Answer {
	var out []grading.Answer
	for i := range history {
		if history[i].Round == round {
			out = append(out, history[i])
		}
	}
	return out
}

// CountRounds counts the interview rounds with a graded answer in history. One
// question practiced alone is not a round.
func CountRounds(history []grading.Answer) int {
	seen := map[uuid.UUID]bool{}
	for i := range history {
		if history[i].Stage != 0 {
			seen[history[i].Round] = true
		}
	}
	return len(seen)
}

// CountPractice counts how often each question was answered.
func CountPractice(history []grading.Answer) interview.PracticeCounts {
	counts := interview.PracticeCounts{}
	for i := range history {
		counts[history[i].Asked.ID]++
	}
	return counts
}
