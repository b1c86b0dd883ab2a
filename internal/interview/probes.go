package interview

import (
	"slices"
	"time"
)

// shortestProbe is how long a probe stands at least to count as answered, pauses
// left out. Reading it aloud takes about this long, so whoever leaves sooner has
// tapped past it and said nothing. Our own choice, kept low: it is there for the
// slip and the short cut, not to judge a brief answer.
const shortestProbe = 5 * time.Second

// level is the rung that answers to the need, from 0; -1 for the ladder's next.
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

// ask asks a probe: the one that answers to the need or, where that was asked
// already, the ladder's next. There is one left to ask.
func (s *state) ask(n Need, now int64) {
	l := n.level()
	if l < 0 || s.wasAsked(l) {
		for l = 0; s.wasAsked(l); l++ {
		}
	}
	s.Levels[s.Asked] = l + 1
	s.Asked++
	s.start(PhaseProbe, now)
}

func (s *state) wasAsked(level int) bool { return slices.Contains(s.Levels[:s.Asked], level+1) }

// inside reports whether a probe stands in the middle of the answer.
func (s *state) inside() bool {
	// Whoever is interrupted was asked nothing before; a second probe comes only
	// after the answer.
	return s.Phase == PhaseProbe && s.Broken && s.Asked == 1
}

// ProbesPlanned is how many probes the present question has, the one that
// interrupts its answer among them; 0 where no question is asked.
func (r Round) ProbesPlanned() int { return r.s.part().probes() }

// ProbeNumber is which of them is being answered, from 1; 0 when none is.
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

// Interrupted reports whether the present probe stands in the middle of the
// answer, which goes on after it.
func (r Round) Interrupted() bool { return r.s.inside() }

// CanInterrupt reports whether the answer may be interrupted now.
func (r Round) CanInterrupt() bool { return r.s.fits(Interrupt) }

// Needs are those that make a difference now: another probe will be asked, by
// Done, NextProbe or Interrupt, and the one that answers to the need was not.
func (r Round) Needs() []Need {
	s := &r.s
	asks := s.Phase == PhaseAnswer || s.Phase == PhaseProbe && !s.inside()
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

// Depth is how many rungs of the ladder the present question has reached, 0 to
// 4: the probes answered. A probe is answered when it is left by NextProbe or
// Grade after shortestProbe; left sooner or by Stuck it is not, nor while it
// stands. No rung is asked twice.
func (r Round) Depth() int {
	n := r.s.Asked - r.s.Unanswered
	if r.s.Phase == PhaseProbe {
		n--
	}
	return n
}

// StretchKind is what a stretch of a question is spent on.
type StretchKind uint8

// The kinds of stretches.
const (
	StretchAnswer StretchKind = iota + 1 // the answer, or what comes of it before or after an interruption
	StretchProbe                         // one probe
)

// Stretch is one stretch of the talk about a question.
type Stretch struct {
	Kind  StretchKind
	Level int           // of a probe: its rung, 0 to 3
	Took  time.Duration // pauses left out
}

// Course is how the talk about the present question went up to the last event,
// from the beginning of the answer: the answer and the probes in the order in
// which they happened, so that an interrupted answer comes in two stretches with
// the probe between them. The times add up to Spent's without the thinking: what
// a restart forgot is not in it, and no stretch of the answer that took no time.
func (r Round) Course() []Stretch {
	s := r.s // a copy
	s.leave(s.Last)
	var out []Stretch
	answer := func(ms int64) {
		if ms > 0 {
			out = append(out, Stretch{Kind: StretchAnswer, Took: duration(ms)})
		}
	}
	rest := s.Answer
	if s.Broken {
		answer(s.Cut)
		rest -= s.Cut
	} else {
		answer(rest)
	}
	for i, p := range s.Probes[:s.Asked] {
		out = append(out, Stretch{Kind: StretchProbe, Level: s.Levels[i] - 1, Took: duration(p)})
		if i == 0 && s.Broken {
			answer(rest)
		}
	}
	return out
}

// Aims are the times that the present part aims for: a case's are those of its
// share of the round.
func (r Round) Aims() Aims { return r.s.aims() }
