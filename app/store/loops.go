package store

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
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
	return debrief.Of(l, m.answersOf(l), NumbersOf)
}

// NumbersOf says whether an answer contains numbers, judging by its notes or transcript.
func NumbersOf(a *grading.Answer) debrief.Numbers {
	return debrief.NumbersIn(a.Sheet.Said, a.Sheet.Transcript)
}

// LoopProgress is how far the newest loop has come or, before a loop was planned, which
// interviewers were ever met.
type LoopProgress struct {
	Rounds map[bank.Interviewer]debrief.Sitting
	Done   map[bank.Interviewer]bool // whose questions are all graded
	Begun  int                       // how many have heard an answer, including those who are done
}

func (m *Store) LoopProgress() LoopProgress {
	l, _ := m.Loop()
	at := LoopProgress{debrief.Sittings(l, m.answersOf(l)), map[bank.Interviewer]bool{}, 0}
	for who, sat := range at.Rounds {
		if sat.Met() {
			at.Done[who] = true
		}
		if sat.Graded > 0 {
			at.Begun++
		}
	}
	return at
}

// answersOf returns the answers given in a loop.
func (m *Store) answersOf(l interview.Loop) []grading.Answer {
	return debrief.Answers(l.ID, m.History().Loops(), m.History().Answers())
}

// LoopsAsked returns the principles each loop asked about, oldest first. With plan, the
// newest loop counts with everything it is going to ask.
func (m *Store) LoopsAsked(plan bool) [][]bank.Principle {
	loops := m.History().Loops()
	out := make([][]bank.Principle, 0, len(loops))
	for i := len(loops) - 1; i >= 0; i-- {
		if i == 0 && plan {
			out = append(out, loops[i].Asked())
		} else {
			out = append(out, debrief.Asked(loops[i], m.answersOf(loops[i])))
		}
	}
	return out
}

// RoundInLoop returns the round under way if it belongs to the newest loop. Replacing
// the loop or the round then would leave its answers without one.
func (m *Store) RoundInLoop() (p interview.Plan, ok bool) {
	l, _ := m.Loop()
	r, _, open := m.History().CurrentRound()
	return r.Plan(), open && !r.Over() && l.Holds(r.Plan())
}
