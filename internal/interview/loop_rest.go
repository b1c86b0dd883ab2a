package interview

import (
	"bytes"

	"github.com/mockloop/mockloop/internal/bank"
)

// Questions are the ids of the plan's questions, in order.
func (p Plan) Questions() []string {
	var out []string
	for _, part := range p.Parts {
		if part.Kind == Question {
			out = append(out, part.Question)
		}
	}
	return out
}

// Rest is a round of the questions that are not graded yet: each with the minutes
// it had, give or take one where minutes were rounded, opening and closing in
// proportion, at least one minute. It is p itself
// if nothing is graded, and has no parts if everything is.
func (p Plan) Rest(graded func(question string) bool) Plan {
	all, left := 0, 0
	var parts []Part
	for _, part := range p.Parts {
		if part.Kind == Question {
			all += part.Minutes
			if graded(part.Question) {
				continue
			}
			left += part.Minutes
		}
		parts = append(parts, part)
	}
	switch {
	case left == all:
		return p.clone()
	case left == 0:
		parts = nil
	}
	p.Parts, p.Minutes = parts, 0
	if all > 0 {
		p.Real = (p.Real*left + all/2) / all
	}
	for i := range parts {
		if part := &parts[i]; part.Kind != Question {
			part.Minutes = max(1, (part.Minutes*left+all/2)/all)
		}
		p.Minutes += parts[i].Minutes
	}
	if p.Real > 0 {
		p.fitQuestions()
	}
	return p
}

// Includes reports whether a round of this plan is one of the loop's, whole or
// the rest of one, so that its answers count for the loop: it began after the
// loop was planned, and has no question that its interviewer does not have in the
// loop.
func (l Loop) Includes(p Plan) bool {
	asks := p.Questions()
	if p.Stage != bank.OnsiteLoop || len(asks) == 0 || bytes.Compare(l.ID[:], p.ID[:]) >= 0 {
		return false
	}
	for _, q := range asks {
		if !l.Asks(p.Interviewer, q) {
			return false
		}
	}
	return true
}
