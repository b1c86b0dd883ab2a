package interview

import "github.com/mockloop/mockloop/internal/bank"

// RoundShape describes what PlanRound would plan: how many questions are stories,
// how many are cases, and the length of the round in minutes. A recruiter's
// questions count as stories: the plan takes any type, and the bank has no cases
// there. ok is false when the stage has no round with this interviewer.
func RoundShape(s bank.Stage, who bank.Interviewer) (stories, cases, minutes int, ok bool) {
	sh, ok := shapeOf(s, who)
	if !ok {
		return 0, 0, 0, false
	}
	for _, sl := range sh.slots {
		if sl.takes(bank.Behavioral) || sl.takes(bank.Leadership) {
			stories++
		} else {
			cases++
		}
	}
	return stories, cases, sh.minutes, true
}
