package interview

import "time"

// Pace says how a round keeps to the minutes of its plan.
type Pace uint8

// The paces.
const (
	PaceNone   Pace = iota // nobody else keeps the hour, or its clock isn't running: before the round and after it
	PaceBehind             // less time is left than the rest is planned to take
	PaceOnTime             // about as much
	PaceAhead              // more
)

// paceShare is the part of its length by which a round may be off its plan and
// still be on time: a thirtieth, so two minutes of an hour. Our own choice.
const paceShare = 30

// pace compares what is left of the round's clock with what is planned for the
// rest: what this part has left of its minutes, at least 0, and the parts to
// come. The difference is the slack. It stays as it was at the start of the part
// while the part keeps to its minutes, and shrinks from then on.
func (s *state) pace(left time.Duration) (Pace, time.Duration) {
	if s.Phase == PhaseReady || s.Phase == PhaseOver {
		return PaceNone, 0
	}
	took := duration(s.PartLeft) - left
	rest := max(duration(minutes(s.part().Minutes))-took, 0)
	for i, p := range s.Plan.Parts {
		if i > s.Index {
			rest += duration(minutes(p.Minutes))
		}
	}
	slack, near := left-rest, duration(minutes(s.Plan.Minutes))/paceShare
	switch {
	case !s.Plan.Hosted:
		return PaceNone, slack
	case slack < -near:
		return PaceBehind, slack
	case slack > near:
		return PaceAhead, slack
	}
	return PaceOnTime, slack
}

// Milestone is a mark on an answer's clock. Each is passed once in an answer that is
// not restarted, and interruptions don't count. To announce signs, compare with
// the last one of the answer.
type Milestone uint8

// The signs, in the order in which an answer passes them.
const (
	MilestoneNone Milestone = iota // none passed, or no answer is being given
	MilestoneGood                  // of good length from here (Aims.GreenFrom)
	MilestoneAim                   // the length aimed for (Aims.Aim)
	MilestoneOver                  // too long from here (Aims.OverFrom)
)

// sign is the last mark that an answer of that length has passed.
func (s *state) sign(elapsed time.Duration) Milestone {
	a := s.aims()
	switch {
	case s.Phase != PhaseAnswer:
		return MilestoneNone
	case elapsed >= a.OverFrom:
		return MilestoneOver
	case elapsed >= a.Aim:
		return MilestoneAim
	case elapsed >= a.GreenFrom:
		return MilestoneGood
	}
	return MilestoneNone
}
