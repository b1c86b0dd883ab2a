package interview

import "time"

// View is what a round's clocks show at one moment.
type View struct {
	Phase   Phase
	Paused  bool
	Elapsed time.Duration // in this phase, pauses left out; never negative
	Left    time.Duration // until the phase's time is up; negative when it is over. For an answer: until its aim
	Aim     time.Duration // what the dial fills to; 0 where the phase has no clock
	Band    Band          // how the length does, of an answer or a probe

	// The round's clock stops while grading and while paused.
	RoundLeft     time.Duration // negative when over
	HasRoundClock bool          // one question alone has none, nor what is graded after the interview

	Pace      Pace          // how the round keeps to its plan
	Slack     time.Duration // the time in hand; negative when behind
	Milestone Milestone     // the last mark that the answer's clock has passed
}

// View is what the clocks show at nowMS, in Unix milliseconds. A moment before
// the last event counts as that event's.
func (r Round) View(nowMS int64) View {
	s := &r.s
	now := max(clampTime(nowMS), s.Last)
	if s.Paused || s.Phase == PhaseOver {
		now = s.Last
	}
	v := View{
		Phase: s.Phase, Paused: s.Paused, Aim: s.length(),
		HasRoundClock: s.Plan.Minutes > 0 && !s.Ended,
	}
	if s.Phase != PhaseReady {
		v.Elapsed = duration(now - s.From)
	}
	if s.Phase.Timed() {
		v.Left = duration(s.Deadline - now)
	}
	v.Band = s.band(v.Elapsed)
	v.Milestone = s.sign(v.Elapsed)
	if v.HasRoundClock {
		v.RoundLeft = s.roundLeft(now)
		v.Pace, v.Slack = s.pace(v.RoundLeft)
	}
	return v
}

func (s *state) roundLeft(now int64) time.Duration {
	switch s.Phase {
	case PhaseReady:
		return duration(minutes(s.Plan.Minutes))
	case PhaseGrade:
		now = s.From
	}
	return duration(s.RoundDeadline - now)
}

// band follows the plan's aims. A probe has a good length until its time is up.
func (s *state) band(elapsed time.Duration) Band {
	a := s.aims()
	switch s.Phase {
	case PhaseProbe:
		if elapsed < a.Probe {
			return BandGreen
		}
		return BandOver
	case PhaseAnswer:
		switch {
		case elapsed >= a.OverFrom:
			return BandOver
		case elapsed >= a.GreenTo:
			return BandLate
		case elapsed >= a.GreenFrom:
			return BandGreen
		}
		return BandEarly
	}
	return BandNone
}
