package sharelink

import (
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/readiness"
)

// MaxCount is the highest number of answers or rounds in a link. FromReadiness
// stops counting there: a link stays short, and the number says enough.
const MaxCount = 1<<14 - 1

// Summary is the content of a link.
type Summary struct {
	// Date is the day it was made, as midnight UTC of the sender's local day.
	Date time.Time
	// Name is the sender's name; it may be empty. See CleanName.
	Name string
	// Overall is 0 to 100 or unknown.
	Overall grading.Score
	// Principles are in Amazon's order: index 0 is bank.CustomerObsession.
	Principles [bank.PrincipleCount]grading.Score
	// Rests is how many of the principles are known. It is not in the link:
	// From and Decode count it, and Encode takes no notice of it.
	Rests int
	// Answers and Rounds are at most MaxCount.
	Answers, Rounds int
}

// FromReadiness summarizes r for a link made at now; the day is now's in its own
// location. A name that CleanName rejects is kept as it is, so that Encode can
// say what is wrong with it.
func FromReadiness(r readiness.Readiness, rounds int, name string, now time.Time) Summary {
	if clean, err := CleanName(name); err == nil {
		name = clean
	}
	y, m, d := now.Date()
	s := Summary{
		Date:    time.Date(y, m, d, 0, 0, 0, 0, time.UTC),
		Name:    name,
		Overall: r.Overall,
		Answers: min(max(r.Answers, 0), MaxCount),
		Rounds:  min(max(rounds, 0), MaxCount),
	}
	for i := range r.Principles {
		s.Principles[i] = r.Principles[i].Score
	}
	s.Rests = rests(&s.Principles)
	return s
}

func rests(ps *[bank.PrincipleCount]grading.Score) int {
	n := 0
	for _, p := range ps {
		if _, known := p.Value(); known {
			n++
		}
	}
	return n
}
