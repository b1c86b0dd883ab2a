package shell

import (
	"github.com/mockloop/mockloop/internal/grading"
)

// LoopPath is the address of the onsite loop.
const LoopPath = "/stage/onsite-loop/"

// PlanPath is the screen on which a round is planned by hand: alone, with
// ?with= an interviewer or ?code= a friend's; or with ?loop= an interviewer, a
// round of the loop that is planned.
const PlanPath = "/plan/"

// AnswerLink is the address of one kept answer.
func AnswerLink(d *Deps, a grading.Answer) string { return d.Link("/answer/?id=" + a.ID.String()) }

// StoragePath is where the screen of storage is: other screens lead to it.
const StoragePath = "/storage/"
