package interview

import (
	"strconv"
	"time"
)

// One answer in surpriseOneIn is interrupted, between these shares of its aim in
// percent. Interviewers break in where a story wanders or a claim lacks support,
// mostly once it is under way and before its result; nobody publishes how often.
// Our own choice: often enough to be prepared for, too rarely to wait for.
const (
	surpriseOneIn = 3
	surpriseFrom  = 25
	surpriseTo    = 75
)

// Surprise is when, on the answer's clock, this interviewer interrupts on their
// own, in rounds practiced that way. ok is false in an answer that they let run,
// and where nothing can be interrupted now. It depends only on the round and the
// question, so a round that continues after a crash keeps its surprises.
func (r Round) Surprise() (at time.Duration, ok bool) {
	if r.s.Phase != PhaseAnswer || !r.CanInterrupt() {
		return 0, false
	}
	p := r.s.part()
	n := seededHash(r.s.Plan.Seed, r.s.Plan.ID.String()+" "+p.Question+" "+strconv.Itoa(r.s.Index))
	if n%surpriseOneIn != 0 {
		return 0, false
	}
	share := surpriseFrom + n/surpriseOneIn%(surpriseTo-surpriseFrom)
	return r.s.aims().Aim * time.Duration(share) / 100, true
}

// surpriseLate is how late a surprise may come: somebody who returns from a call,
// or wakes a phone, is left to find the thread first.
const surpriseLate = 5 * time.Second

// SurpriseDue reports whether the interviewer interrupts at nowMS, in Unix
// milliseconds: the moment of Surprise has just come.
func (r Round) SurpriseDue(nowMS int64) bool {
	at, ok := r.Surprise()
	if !ok || r.Paused() {
		return false
	}
	late := r.View(nowMS).Elapsed - at
	return late >= 0 && late < surpriseLate
}
