package interview

import (
	"math"
	"time"
)

// latest is the last moment taken at its word, in the year 2255: up to here
// milliseconds fit a time.Duration. What lies outside 0 to latest is moved in.
const latest = 9_000_000_000_000

func sane(at int64) int64 { return min(max(at, 0), latest) }

const minute = int64(time.Minute / time.Millisecond)

// minutes in milliseconds; what no plan of ours holds is none.
func minutes(n int) int64 {
	if n < 0 || n > 24*60 {
		return 0
	}
	return int64(n) * minute
}

// duration of ms milliseconds, held within what a time.Duration can say.
func duration(ms int64) time.Duration {
	const most = math.MaxInt64 / int64(time.Millisecond)
	return time.Duration(min(max(ms, -most), most)) * time.Millisecond
}

// catchUp brings the clock to the moment of an event and returns the moment.
// Two stretches of time count for nothing: a pause, so what lies ahead moves on
// by its length, and the way back when the clock was set back since the last
// event, so everything remembered goes back along.
func (s *state) catchUp(at int64) int64 {
	at = sane(at)
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

// restart begins the phase's clock again. An answer that was interrupted begins
// again as a whole; the probe that interrupted it stays asked.
func (s *state) restart(now int64) {
	s.From = now
	s.Deadline = now + s.length().Milliseconds()
	if s.Phase == PhaseAnswer {
		s.Began, s.Cut = now, 0
	}
}

// goBack goes on with the answer that was interrupted, its clock as it stood.
func (s *state) goBack(now int64) {
	s.Phase = PhaseAnswer
	s.From = now - s.Cut
	s.Deadline = s.From + s.length().Milliseconds()
}

// aims are the present part's.
func (s *state) aims() Aims { return s.Plan.Aims.forPart(s.part()) }

// length is the time planned for the present phase; 0 where none is.
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

// leave closes the present phase at now and books the time it took.
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
