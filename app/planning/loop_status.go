package planning

import (
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/progress"
)

// loopBusy says why a loop cannot be replaced while a round of it is under way; "" if
// none is. The banner above links to the round.
func loopBusy(m *store.Store) string {
	p := m.RoundInLoop()
	if p == nil {
		return ""
	}
	return "Your round with the " + words.Interviewer(p.Interviewer) + " is under way. Finish it, or give it up, before you change the loop."
}

// roundFixed says why the loop's round with an interviewer cannot be changed; "" if it
// can.
func roundFixed(m *store.Store, l interview.Loop, who bank.Interviewer) string {
	switch m.RoundLock(l, who) {
	case progress.LockNoRound:
		return "You have no loop with such a round."
	case progress.LockDone:
		return "You have met this interviewer, so their round stays as it was."
	case progress.LockBegun:
		return "You have answered in this round, so it stays as it was. You can go on with the rest of it."
	case progress.LockUnderWay:
		return loopBusy(m)
	default:
		return ""
	}
}
