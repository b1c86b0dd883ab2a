package shell

import (
	"github.com/mockloop/mockloop/internal/grading"
)

// LoopPath is the path of the onsite loop.
const LoopPath = "/stage/onsite-loop/"

// PlanPath is the path of the screen that plans a round by hand. ?with= preselects an
// interviewer, ?code= shows a friend's plan, and ?loop= changes an interviewer's round in
// the planned loop.
const PlanPath = "/plan/"

// AnswerLink returns the address of an answer.
func AnswerLink(d *Deps, a grading.Answer) string { return d.Link("/answer/?id=" + a.ID.String()) }

// StoragePath is the path of the storage screen.
const StoragePath = "/storage/"

// SettingsPath is the path of the settings.
const SettingsPath = "/settings/"
