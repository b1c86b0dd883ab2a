package store

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// LastGraded is when the last answer of a debrief was graded: the day of its loop.
func LastGraded(b debrief.Debrief, now time.Time) time.Time {
	var last int64
	for i := range b.Seats {
		for j := range b.Seats[i].Answers {
			last = max(last, b.Seats[i].Answers[j].Graded)
		}
	}
	return time.UnixMilli(last).In(now.Location())
}

// DebriefOf is the debrief kept of a loop.
func (m *Store) DebriefOf(loop uuid.UUID) (debrief.Debrief, bool) {
	for _, b := range m.book.Debriefs() {
		if b.Loop == loop {
			return b, true
		}
	}
	return debrief.Debrief{}, false
}

// LoopToJudge is a loop with the answers given in it so far.
func (m *Store) LoopToJudge(l interview.Loop) debrief.Loop {
	return debrief.Of(l, m.answersOf(l), NumbersOf)
}

// NumbersOf says whether an answer has numbers in it, by what was kept of its
// words.
func NumbersOf(a *grading.Answer) debrief.Numbers {
	return debrief.NumbersIn(a.Sheet.Said, a.Sheet.Transcript)
}

// LoopProgress is how far the loop planned last has come or, while none was planned,
// who was ever met.
type LoopProgress struct {
	Rounds map[bank.Interviewer]debrief.Sitting
	Done   map[bank.Interviewer]bool // who has every question of theirs graded
	Begun  int                       // how many have heard an answer, those met among them
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

// answersOf are the answers of a loop.
func (m *Store) answersOf(l interview.Loop) []grading.Answer {
	return debrief.Answers(l.ID, m.History().Loops(), m.History().Answers())
}

// LoopsAsked is what each loop asked about, oldest first. With plan, the loop
// planned last counts for all that it is going to ask.
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

// RoundInLoop is the round under way if it is one of the loop planned last. Its
// answers would not belong to what took the loop's place, or the round's.
func (m *Store) RoundInLoop() (p interview.Plan, ok bool) {
	l, _ := m.Loop()
	r, _, open := m.History().CurrentRound()
	return r.Plan(), open && !r.Over() && l.Holds(r.Plan())
}
