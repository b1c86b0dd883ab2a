package debrief

import (
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
)

// absence says who has not met the candidate. who is not empty.
func absence(who []bank.Interviewer) string {
	say := "The "
	for i, w := range who {
		switch {
		case i == 0:
		case i < len(who)-1:
			say += ", the "
		default:
			say += " and the "
		}
		say += words.Interviewer(w)
	}
	if len(who) == 1 {
		return say + " has not met you and has no vote. The debrief will say so."
	}
	return say + " have not met you and have no vote. The debrief will say so."
}
