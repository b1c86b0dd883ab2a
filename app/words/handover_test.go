package words

import (
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
)

// Every interviewer has three different ways to hand over to the next question.
func TestHandover(t *testing.T) {
	for _, who := range append(bank.LoopInterviewers(), bank.Recruiter) {
		seen := map[string]bool{"": true}
		for _, said := range mannerOf(who).between {
			if seen[said] {
				t.Errorf("%s says %q twice, or nothing", who, said)
			}
			seen[said] = true
		}
	}
}
