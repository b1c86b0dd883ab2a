package store

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/progress"
)

// LastGraded returns when the last answer of a debrief was graded, which dates its loop.
func LastGraded(b debrief.Debrief, now time.Time) time.Time {
	var last int64
	for i := range b.Seats {
		for j := range b.Seats[i].Answers {
			last = max(last, b.Seats[i].Answers[j].Graded)
		}
	}
	return time.UnixMilli(last).In(now.Location())
}

// DebriefOf returns the debrief of a loop.
func (m *Store) DebriefOf(loop uuid.UUID) (debrief.Debrief, bool) {
	for _, b := range m.book.Debriefs() {
		if b.Loop == loop {
			return b, true
		}
	}
	return debrief.Debrief{}, false
}

// LoopToJudge returns a loop with the answers given in it so far, as its panel sees it.
func (m *Store) LoopToJudge(l interview.Loop) debrief.Loop {
	return debrief.FromLoop(l, m.answersOf(l), NumbersOf)
}

// NumbersOf says whether an answer contains numbers, judging by its notes or transcript.
func NumbersOf(a *grading.Answer) debrief.Numbers {
	return debrief.DetectNumbers(a.Sheet.Said, a.Sheet.Transcript)
}

// LoopProgress returns how far the newest loop has come or, before a loop was planned,
// which interviewers were ever met.
func (m *Store) LoopProgress() progress.LoopProgress {
	l, _ := m.Loop()
	return progress.ProgressOf(l, m.answersOf(l))
}

// answersOf returns the answers given in a loop.
func (m *Store) answersOf(l interview.Loop) []grading.Answer {
	return progress.LoopAnswers(l.ID, m.History().Loops(), m.History().Answers())
}

// LoopsAsked returns the principles each loop asked about, oldest first. With planned,
// the newest loop counts with everything it is going to ask.
func (m *Store) LoopsAsked(planned bool) [][]bank.Principle {
	return progress.PrinciplesByLoop(m.History().Loops(), m.History().Answers(), planned)
}

// RoundInLoop returns the plan of the round under way if it belongs to the newest loop,
// nil otherwise. Replacing the loop or the round then would leave its answers without one.
func (m *Store) RoundInLoop() *interview.Plan {
	l, _ := m.Loop()
	r, _, open := m.History().CurrentRound()
	if !open {
		return nil
	}
	return progress.LoopRound(l, r)
}

// RoundLock says whether the loop's round with an interviewer can still be changed.
func (m *Store) RoundLock(l interview.Loop, who bank.Interviewer) progress.Lock {
	return progress.RoundLock(l, m.LoopProgress(), who, m.RoundInLoop())
}
