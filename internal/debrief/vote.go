package debrief

import (
	"fmt"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Ballot is one vote and what it rests on.
type Ballot struct {
	Vote      Vote             `json:"vote"`
	Why       string           `json:"why,omitempty"`
	Addresses []bank.Principle `json:"speaks,omitempty"` // Concerns that the reason of a re-vote speaks to
}

// The numbers of the rule in the package documentation.
const (
	ownedWeight = 2 // of a grade on an owned principle; others weigh 1

	flagsInclined    = 1 // from so many red flags at most Inclined
	flagsNotInclined = 3
	flagsStronglyNot = 6
)

// sealedVote is the vote of one interviewer on their own round.
func sealedVote(s *Seat) Ballot {
	if len(s.Answers) == 0 {
		return Ballot{}
	}
	base, say := byGrades(s)
	b := Ballot{Vote: base, Why: say}
	for _, limit := range []func(*Seat) (Vote, string){byDepth, byFlags, bySilence} {
		if v, say := limit(s); v < base {
			b.Vote = min(b.Vote, v)
			b.Why += " " + say
		}
	}
	return b
}

// byGrades is what the grades alone say.
func byGrades(s *Seat) (Vote, string) {
	sum, weights := 0, 0
	for i := range s.Answers {
		for _, r := range s.Answers[i].Grades {
			if !r.Grade.IsStep() {
				continue
			}
			w := 1
			if s.owns(r.Principle) {
				w = ownedWeight
			}
			sum += w * int(r.Grade)
			weights += w
		}
	}
	if weights == 0 {
		return NotInclined, "No answer got a grade: Not inclined."
	}
	v := StronglyNotInclined
	switch { // in quarters, so that 11 of 4 is not a hair below 2.75
	case 4*sum >= 14*weights:
		v = StronglyInclined
	case 4*sum >= 11*weights:
		v = Inclined
	case 4*sum >= 6*weights:
		v = NotInclined
	}
	// Two places, cut and not rounded: 2.748 shown as 2.75 would seem to earn more.
	mean := 100 * sum / weights
	return v, fmt.Sprintf("Mean %d.%02d of 4: %s.", mean/100, mean%100, v)
}

// byDepth is the best vote that the probes allow.
func byDepth(s *Seat) (Vote, string) {
	deepest := 0
	for i := range s.Answers {
		deepest = max(deepest, s.Answers[i].Depth)
	}
	if deepest >= deepLevels {
		return StronglyInclined, ""
	}
	return Inclined, "Nowhere did three probes hold: at most Inclined."
}

// byFlags is the best vote that the red flags allow.
func byFlags(s *Seat) (Vote, string) {
	n := s.flags()
	v := StronglyInclined
	switch {
	case n >= flagsStronglyNot:
		v = StronglyNotInclined
	case n >= flagsNotInclined:
		v = NotInclined
	case n >= flagsInclined:
		v = Inclined
	}
	return v, fmt.Sprintf("%s: at most %s.", textutil.UpperFirst(count(n, "red flag")), v)
}

// bySilence is the best vote that owned principles without a grade allow.
func bySilence(s *Seat) (Vote, string) {
	silent := s.withoutSignal()
	v := StronglyInclined
	switch n := len(silent); {
	case 2*n > len(s.Owns):
		v = NotInclined
	case n > 0:
		v = Inclined
	}
	return v, fmt.Sprintf("No signal on %s: at most %s.", principles(silent), v)
}
