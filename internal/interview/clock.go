package interview

import (
	"math"
	"time"
)

// maxTime is the latest time taken at face value, in the year 2255: up to here
// milliseconds fit a time.Duration. Times outside 0 to maxTime are moved into
// that range.
const maxTime = 9_000_000_000_000

// clampTime moves a time into the range from 0 to maxTime.
func clampTime(at int64) int64 { return min(max(at, 0), maxTime) }

const minute = int64(time.Minute / time.Millisecond)

// minutes is n minutes in milliseconds; 0 for a number no plan of ours holds.
func minutes(n int) int64 {
	if n < 0 || n > 24*60 {
		return 0
	}
	return int64(n) * minute
}

// duration is ms milliseconds, clamped to what a time.Duration can hold.
func duration(ms int64) time.Duration {
	const most = math.MaxInt64 / int64(time.Millisecond)
	return time.Duration(min(max(ms, -most), most)) * time.Millisecond
}

// catchUp moves the clock to the time of an event and returns that time. Two
// spans don't count: a pause, so everything ahead moves later by its length, and
// a clock set back since the last event, so everything remembered moves back with
// it.
func (s *state) catchUp(at int64) int64 {
	at = clampTime(at)
	by := at - s.Last
	s.Last = at
	if s.Paused || by < 0 {
		s.From += by
		s.Deadline += by
		s.RoundDeadline += by
	}
	if by < 0 && s.Began != 0 {
		s.Began = max(s.Began+by, 1)
	}
	return at
}

// start begins a phase at now. Its deadline follows from the plan.
func (s *state) start(p Phase, now int64) {
	s.Phase = p
	s.restart(now)
}

// restart begins the phase's clock again. An interrupted answer begins again as a
// whole; the probe that interrupted it stays asked.
func (s *state) restart(now int64) {
	s.From = now
	s.Deadline = now + s.length().Milliseconds()
	if s.Phase == PhaseAnswer {
		s.Began, s.AnswerBefore = now, 0
	}
}

// resumeAnswer continues the answer that was interrupted, with its clock where it
// stood.
func (s *state) resumeAnswer(now int64) {
	s.Phase = PhaseAnswer
	s.From = now - s.AnswerBefore
	s.Deadline = s.From + s.length().Milliseconds()
}

// aims are the times to aim for in the current part.
func (s *state) aims() Aims { return s.Plan.aims(s.part()) }

// length is the time planned for the current phase; 0 where there is none.
func (s *state) length() time.Duration {
	a := s.aims()
	switch s.Phase {
	case PhaseThink:
		return a.Think
	case PhaseAnswer:
		return a.Aim
	case PhaseProbe:
		return a.Probe
	case PhaseOpening, PhaseClosing:
		return duration(minutes(s.part().Minutes))
	}
	return 0
}

// leave ends the current phase at now and books the time it took.
func (s *state) leave(now int64) {
	took := now - s.From
	switch s.Phase {
	case PhaseThink:
		s.Think = took
	case PhaseAnswer:
		s.Answer = took
	case PhaseProbe:
		s.Probes[s.Asked-1] = took
	case PhaseGrade:
		s.RoundDeadline += took
	}
}
