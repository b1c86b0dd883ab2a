package interview

import (
	"slices"
	"strconv"
	"time"
)

// shortestProbe is how long a candidate has to stay at a probe for it to count as
// answered, pauses excluded. Reading it aloud takes about this long, so someone who
// leaves sooner has tapped past it and said nothing. Our own choice, kept low: it
// is meant for slips and shortcuts, not to judge a brief answer.
const shortestProbe = 5 * time.Second

// level is the rung that asks for the need, from 0; -1 for the ladder's next.
func (n Need) level() int {
	switch n {
	case NeedWe:
		return 0
	case NeedOption:
		return 1
	case NeedNumber:
		return 2
	}
	return -1
}

// ask asks a probe: the one for the need or, if that was asked already, the
// ladder's next. There is one left to ask.
func (s *state) ask(n Need, now int64) {
	l := n.level()
	if l < 0 || s.wasAsked(l) {
		for _, l = range s.ladder() {
			if !s.wasAsked(l) {
				break
			}
		}
	}
	s.Levels[s.Asked] = l + 1
	s.Asked++
	s.start(PhaseProbe, now)
}

// ladder are the rungs in the order in which they are asked where no need chooses. The
// order follows from the plan alone and must never change: kept rounds are replayed.
func (s *state) ladder() [ProbeCount]int {
	rungs := [ProbeCount]int{0, 1, 2, 3}
	if s.Plan.VaryProbes {
		n := seededHash(s.Plan.Seed, s.Plan.ID.String()+" "+s.part().Question+" probes "+strconv.Itoa(s.Index))
		for i := ProbeCount - 1; i > 0; i-- {
			j := int(n % uint64(i+1))
			n /= uint64(i + 1)
			rungs[i], rungs[j] = rungs[j], rungs[i]
		}
	}
	return rungs
}

func (s *state) wasAsked(level int) bool { return slices.Contains(s.Levels[:s.Asked], level+1) }

// inInterruption reports whether a probe is interrupting the answer.
func (s *state) inInterruption() bool {
	// An interruption is always the first probe; a second one comes only
	// after the answer.
	return s.Phase == PhaseProbe && s.Interrupted && s.Asked == 1
}

// ProbesPlanned is how many probes the current question has, including one that
// interrupts its answer; 0 where there is no question.
func (r Round) ProbesPlanned() int { return r.s.part().probes() }

// ProbeNumber is the number of the probe being answered, from 1; 0 when none is.
func (r Round) ProbeNumber() int {
	if r.s.Phase != PhaseProbe {
		return 0
	}
	return r.s.Asked
}

// ProbeLevel is the rung of the question's ladder, 0 to 3, of the probe being
// answered; -1 when none is.
func (r Round) ProbeLevel() int {
	if r.s.Phase != PhaseProbe {
		return -1
	}
	return r.s.Levels[r.s.Asked-1] - 1
}

// Interrupted reports whether the current probe interrupts the answer, which
// continues after it.
func (r Round) Interrupted() bool { return r.s.inInterruption() }

// CanInterrupt reports whether the answer may be interrupted now.
func (r Round) CanInterrupt() bool { return r.s.fits(Interrupt) }

// Interruptible reports whether the answer may be interrupted, now or after a pause.
func (r Round) Interruptible() bool {
	s := r.s
	s.Paused = false
	return s.fits(Interrupt)
}

// Needs are those that make a difference now: another probe will be asked, by
// Done, NextProbe or Interrupt, and the one for the need was not asked yet.
func (r Round) Needs() []Need {
	s := &r.s
	asks := s.Phase == PhaseAnswer || s.Phase == PhaseProbe && !s.inInterruption()
	if !asks || s.Paused || s.Asked >= s.part().probes() {
		return nil
	}
	var out []Need
	for _, n := range [...]Need{NeedNumber, NeedWe, NeedOption} {
		if !s.wasAsked(n.level()) {
			out = append(out, n)
		}
	}
	return out
}

// Depth is how many rungs of the ladder the candidate has reached on the current
// question, 0 to 4: the probes answered. A probe is answered when it is left by
// NextProbe or Grade after shortestProbe; not when it is left sooner or by Stuck,
// and not while it is being asked. No rung is asked twice.
func (r Round) Depth() int {
	n := r.s.Asked - r.s.Unanswered
	if r.s.Phase == PhaseProbe {
		n--
	}
	return n
}

// SegmentKind is what a segment of the talk is spent on.
type SegmentKind uint8

// The kinds of segments.
const (
	SegmentAnswer SegmentKind = iota + 1 // the answer, or what comes of it before or after an interruption
	SegmentProbe                         // one probe
)

// Segment is one stretch of the talk about a question.
type Segment struct {
	Kind  SegmentKind
	Level int           // of a probe: its rung, 0 to 3
	Took  time.Duration // pauses left out
}

// Segments are the talk about the current question up to the last event, from the
// beginning of the answer: the answer and the probes in the order in which they
// happened. An interrupted answer has two segments with the probe between them.
// The times add up to those of Spent without the thinking: what a restart
// discarded is not included, nor is a segment of the answer that took no time.
func (r Round) Segments() []Segment {
	s := r.s // a copy
	s.leave(s.Last)
	var out []Segment
	answer := func(ms int64) {
		if ms > 0 {
			out = append(out, Segment{Kind: SegmentAnswer, Took: duration(ms)})
		}
	}
	rest := s.Answer
	if s.Interrupted {
		answer(s.AnswerBefore)
		rest -= s.AnswerBefore
	} else {
		answer(rest)
	}
	for i, p := range s.Probes[:s.Asked] {
		out = append(out, Segment{Kind: SegmentProbe, Level: s.Levels[i] - 1, Took: duration(p)})
		if i == 0 && s.Interrupted {
			answer(rest)
		}
	}
	return out
}

// Aims are the times to aim for in the current part; a case's follow from its
// share of the round.
func (r Round) Aims() Aims { return r.s.aims() }
