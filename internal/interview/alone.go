package interview

import (
	"slices"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
)

// What a round holds beside its questions when it is practiced alone. Our own
// choice: nobody asks back, so the opening is the candidate's own minute or two,
// and the closing fills up half an hour as far as it can.
const (
	openingAlone    = 2  // minutes, at most
	closingAlone    = 3  // minutes, at least
	halfAnHourAlone = 30 // minutes
)

// part is the part of a round that asks q, its minutes not yet fitted.
func part(who bank.Interviewer, q *bank.Question) Part {
	return Part{
		Kind: Question, Question: q.ID, Case: q.Type.IsCase(),
		Probes: probesOf(who), Brief: who == bank.Recruiter,
	}
}

// fit adds opening and closing to the questions of p and gives each part the
// minutes that it takes alone, of a real round of this shape.
func (p *Plan) fit(sh shape) {
	p.Real, p.Minutes = sh.minutes, min(openingAlone, sh.opening)
	closing := sh.minutes - sh.opening
	for i, sl := range sh.slots {
		closing -= sl.minutes
		if part := &p.Parts[i]; part.Case {
			// Half of its share of the real round: the rest is the interviewer's.
			answer := time.Duration(sl.minutes) * time.Minute / 2
			part.Minutes = wholeMinutes(p.Aims.Think + answer + time.Duration(part.probes())*p.Aims.Probe)
		}
	}
	p.Parts = slices.Insert(p.Parts, 0, Part{Kind: Opening, Minutes: p.Minutes})
	p.fitQuestions()
	closing = min(closing, max(closingAlone, halfAnHourAlone-p.Minutes))
	p.Parts, p.Minutes = append(p.Parts, Part{Kind: Closing, Minutes: closing}), p.Minutes+closing
}

// fitQuestions gives each question the minutes that it takes alone: what the plan
// aims for to think, to answer and for each probe. They are rounded up over all
// questions so far, so that whoever keeps to the aims is never behind, and ahead
// by less than a minute. The plan's minutes become the sum of its parts'.
func (p *Plan) fitQuestions() {
	var need time.Duration
	given := 0
	p.Minutes = 0
	for i := range p.Parts {
		part := &p.Parts[i]
		if part.Kind == Question {
			a := p.aims(*part)
			need += a.Think + a.Aim + time.Duration(part.probes())*a.Probe
			part.Minutes = wholeMinutes(need) - given
			given += part.Minutes
		}
		p.Minutes += part.Minutes
	}
}

// wholeMinutes is d in minutes, rounded up.
func wholeMinutes(d time.Duration) int { return int((d + time.Minute - 1) / time.Minute) }
