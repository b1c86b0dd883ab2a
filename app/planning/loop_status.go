package planning

import (
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// loopBusy says why a loop cannot be replaced while a round of it is under way; "" if
// none is. The banner above links to the round.
func loopBusy(m *store.Store) string {
	p, busy := m.RoundInLoop()
	if !busy {
		return ""
	}
	return "Your round with the " + words.Interviewer(p.Interviewer) + " is under way. Finish it, or give it up, before you change the loop."
}

// roundFixed says why the loop's round with an interviewer cannot be changed; "" if it
// can.
func roundFixed(m *store.Store, l interview.Loop, who bank.Interviewer) string {
	_, ok := l.Of(who)
	p, busy := m.RoundInLoop()
	switch sat := m.LoopProgress().Rounds[who]; {
	case !ok:
		return "You have no loop with such a round."
	case sat.Met():
		return "You have met this interviewer, so their round stays as it was."
	case sat.Graded > 0:
		return "You have answered in this round, so it stays as it was. You can go on with the rest of it."
	case busy && p.Interviewer == who:
		return loopBusy(m)
	default:
		return ""
	}
}
