package interview

import (
	"strconv"
	"time"
)

// Of how many answers one is interrupted, and between which shares of its aim, in
// percent. Interviewers break in where a story wanders or a claim has no ground,
// most of the time once it is under way and before its result; nobody publishes how
// often. Our own choice: often enough to be reckoned with, too seldom to wait for.
const (
	surpriseOneIn = 3
	surpriseFrom  = 25
	surpriseTo    = 75
)

// Surprise is when, on the answer's clock, this interviewer breaks in by
// themselves, where rounds are practiced with that; ok is false in an answer that
// they let run, and where nothing can be interrupted now. It hangs on the round and
// on the question alone, so a round that goes on after a kill keeps its surprises.
func (r Round) Surprise() (at time.Duration, ok bool) {
	if r.s.Phase != PhaseAnswer || !r.CanInterrupt() {
		return 0, false
	}
	p := r.s.part()
	n := lot(r.s.Plan.Seed, r.s.Plan.ID.String()+" "+p.Question+" "+strconv.Itoa(r.s.Index))
	if n%surpriseOneIn != 0 {
		return 0, false
	}
	share := surpriseFrom + n/surpriseOneIn%(surpriseTo-surpriseFrom)
	return r.s.aims().Aim * time.Duration(share) / 100, true
}

// surpriseLate is how late a surprise may come: whoever comes back from a call, or
// wakes a phone, is left to find the thread.
const surpriseLate = 5 * time.Second

// SurpriseDue reports whether the interviewer breaks in at nowMS, in Unix
// milliseconds: the moment of Surprise has come, and not long ago.
func (r Round) SurpriseDue(nowMS int64) bool {
	at, ok := r.Surprise()
	if !ok || r.Paused() {
		return false
	}
	late := r.View(nowMS).Elapsed - at
	return late >= 0 && late < surpriseLate
}
