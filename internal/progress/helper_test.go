package progress

import (
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

const own, dive, think, deliver = bank.Ownership, bank.DiveDeep, bank.ThinkBig, bank.DeliverResults

func ps(ps ...bank.Principle) []bank.Principle { return ps }

func id(n int) uuid.UUID {
	return uuid.MustParse(fmt.Sprintf("019a0000-0000-7000-8000-%012d", n))
}

// given is answer n, given to who in round r.
func given(n, r int, stage bank.Stage, who bank.Interviewer) grading.Answer {
	return grading.Answer{
		ID: id(n), Round: id(r), Stage: stage, Interviewer: who,
		Graded: time.Date(2026, 3, 2, 9, n%60, 0, 0, time.UTC),
		Asked:  grading.Asked{ID: fmt.Sprintf("q%d", n), Principles: ps(own)},
		Sheet:  grading.NewSheet(3).Tick(0, true).Grade(own, bank.Meets),
	}
}
