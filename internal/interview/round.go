package interview

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"
)

// ProbeCount is the most probes an answer can have: one for each rung of the
// question's ladder.
const ProbeCount = 4

// Round is a plan under way. It is a value: Do returns a new one and leaves the
// old one unchanged.
type Round struct{ s state }

// state is the content of a Round, as it is written to JSON. All times are Unix
// milliseconds, UTC; while paused, no time passes after Last.
type state struct {
	Plan  Plan  `json:"plan"`
	Phase Phase `json:"phase"`
	Index int   `json:"index"` // of the present part

	Last          int64 `json:"last"`     // the last event
	From          int64 `json:"from"`     // when this phase would have begun without pauses
	Deadline      int64 `json:"deadline"` // of this phase
	RoundDeadline int64 `json:"round"`    // without the pauses and gradings to come
	Paused        bool  `json:"paused"`

	talk // about the present question
	// PartLeft is what the round's clock had left when this part began.
	PartLeft int64 `json:"partleft,omitempty"`

	// Ungraded are the questions answered that wait to be graded at the round's end.
	Ungraded []ungraded `json:"ungraded,omitempty"`
	Ended    bool       `json:"ended,omitempty"` // the interview is over; what is left is to grade

	Graded    int  `json:"graded"`  // questions graded
	Skipped   int  `json:"skipped"` // questions skipped
	GaveUp    bool `json:"gaveup"`
	Discarded int  `json:"misfits"` // events that Replay passed over
}

// talk is what was said about one question. Times are in milliseconds.
type talk struct {
	Began  int64             `json:"began"` // when the answer began; 0: not yet
	Think  int64             `json:"think"`
	Answer int64             `json:"answer"`
	Probes [ProbeCount]int64 `json:"probes"`
	Asked  int               `json:"asked"` // probes asked, the present one included

	// Levels are the rungs of the probes asked, in that order, counted from 1.
	Levels       [ProbeCount]int `json:"levels"`
	Unanswered   int             `json:"unanswered,omitempty"` // probes left without an answer, or too soon for one
	Interrupted  bool            `json:"broken,omitempty"`     // the answer was interrupted, by the first probe
	AnswerBefore int64           `json:"cut,omitempty"`        // how long it had taken by then
}

// ungraded is a question that was answered and waits to be graded.
type ungraded struct {
	Index int `json:"index"` // of its part
	talk
}

// New is the round of a plan, before it begins.
func New(p Plan) Round { return Round{state{Plan: p.clone()}} }

// Replay rebuilds a round from its plan and its stored events. The result is the
// same as passing each of them to Do. Events that don't fit are discarded and
// counted (see Round.DiscardedEvents). The error wraps ErrNewer when a newer
// program made the plan.
func Replay(p Plan, es []Event) (Round, error) {
	r := New(p)
	if p.Version > PlanVersion {
		return r, fmt.Errorf("plan of version %d: %w", p.Version, ErrNewer)
	}
	for _, e := range es {
		next, err := r.Do(e)
		switch {
		case errors.Is(err, ErrNotNow):
			r.s.Discarded++
		case err != nil:
			return r, err
		default:
			r = next
		}
	}
	return r, nil
}

// Do is the round after the event, which happens at e.At. When the event does not
// fit, the error wraps ErrNotNow and the round is unchanged.
func (r Round) Do(e Event) (Round, error) {
	s := r.s
	if !s.fits(e.Kind) {
		paused := ""
		if s.Paused {
			paused = " (paused)"
		}
		return r, fmt.Errorf("%w: %q while in %s%s", ErrNotNow, e.Kind, s.Phase, paused)
	}
	now := s.catchUp(e.At)
	if s.Phase == PhaseReady {
		s.RoundDeadline = now + minutes(s.Plan.Minutes)
	}
	switch e.Kind {
	case Begin:
		s.enter(0, now)
	case Pause:
		s.Paused = true
	case Resume:
		s.Paused = false
	case Restart:
		s.restart(now)
	case GiveUp:
		s.Paused = false
		s.GaveUp = true
		if s.Phase == PhaseProbe {
			s.Unanswered++
		}
		s.leave(now)
		if s.Ended {
			s.start(PhaseOver, now)
		} else {
			s.gradeRest(now)
		}
	case Go, Done, NextProbe, Grade, Graded, Skip, Interrupt, Stuck:
		s.leave(now)
		s.advance(e, now)
	}
	return Round{s}, nil
}

// fits reports whether an event fits the current phase.
func (s *state) fits(k EventKind) bool {
	p := s.Phase
	switch {
	case k == GiveUp:
		return p != PhaseOver
	case s.Paused:
		return k == Resume
	}
	switch k {
	case Begin:
		return p == PhaseReady
	case Go:
		return p == PhaseOpening || p == PhaseThink || p == PhaseClosing
	case Done:
		return p == PhaseAnswer
	case Interrupt:
		return p == PhaseAnswer && !s.Interrupted && s.Asked < s.part().probes()
	case NextProbe, Stuck:
		return p == PhaseProbe
	case Grade:
		return p == PhaseAnswer || p == PhaseProbe
	case Graded:
		return p == PhaseGrade
	case Skip:
		return p == PhaseThink || p == PhaseAnswer || p == PhaseGrade || s.inInterruption()
	case Pause, Restart:
		return p.Timed()
	}
	return false
}

// advance moves on from the phase just left.
func (s *state) advance(e Event, now int64) {
	k := e.Kind
	if k == Stuck || s.Phase == PhaseProbe && duration(s.Probes[s.Asked-1]) < shortestProbe {
		s.Unanswered++
	}
	switch {
	case k == Go && s.Phase == PhaseThink:
		s.start(PhaseAnswer, now)
	case s.inInterruption() && (k == NextProbe || k == Stuck):
		s.resumeAnswer(now)
	case k == Interrupt:
		s.Interrupted, s.AnswerBefore = true, s.Answer
		s.ask(e.Need, now)
	case (k == Done || k == NextProbe) && s.Asked < s.part().probes():
		s.ask(e.Need, now)
	case k == Grade, !s.Plan.GradeAtEnd && (k == Done || k == NextProbe || k == Stuck):
		s.start(PhaseGrade, now)
	case k == Done, k == NextProbe, k == Stuck:
		s.Ungraded = append(slices.Clip(s.Ungraded), ungraded{s.Index, s.talk})
		s.enter(s.Index+1, now)
	default:
		if k == Graded {
			s.Graded++
		}
		if k == Skip {
			s.Skipped++
		}
		if s.Ended {
			s.talk = talk{}
			s.gradeRest(now)
		} else {
			s.enter(s.Index+1, now)
		}
	}
}

// gradeRest goes on to the next question that waits to be graded; if none does, the
// round is over.
func (s *state) gradeRest(now int64) {
	if len(s.Ungraded) == 0 {
		s.start(PhaseOver, now)
		return
	}
	s.Ended = true
	s.Index, s.talk = s.Ungraded[0].Index, s.Ungraded[0].talk
	s.Ungraded = s.Ungraded[1:]
	s.start(PhaseGrade, now)
}

// enter begins part i; after the last part what waits is graded, and then the round is
// over.
func (s *state) enter(i int, now int64) {
	s.talk = talk{}
	s.PartLeft = s.RoundDeadline - now
	if i >= len(s.Plan.Parts) {
		s.gradeRest(now)
		return
	}
	s.Index = i
	switch s.part().Kind {
	case Opening:
		s.start(PhaseOpening, now)
	case Question:
		if s.part().Brief {
			s.start(PhaseAnswer, now)
			return
		}
		s.start(PhaseThink, now)
	default:
		s.start(PhaseClosing, now)
	}
}

func (s *state) part() Part {
	if s.Index < 0 || s.Index >= len(s.Plan.Parts) {
		return Part{}
	}
	return s.Plan.Parts[s.Index]
}

// Plan is what the round holds.
func (r Round) Plan() Plan { return r.s.Plan.clone() }

// Phase is the current phase.
func (r Round) Phase() Phase { return r.s.Phase }

// PartIndex is the current part's index in the plan, from 0. Before the round it
// is the first part's, after it that of the part it ended in.
func (r Round) PartIndex() int { return r.s.Index }

// Part is the current part.
func (r Round) Part() Part { return r.s.part() }

// QuestionNumber is the number of the current question, from 1, and how many
// there are; n is 0 where the current part is not a question.
func (r Round) QuestionNumber() (n, of int) {
	for i, part := range r.s.Plan.Parts {
		if part.Kind != Question {
			continue
		}
		of++
		if i == r.s.Index {
			n = of
		}
	}
	return n, of
}

// Paused reports whether the clock is stopped.
func (r Round) Paused() bool { return r.s.Paused }

// Over reports whether the round has ended, for whatever reason.
func (r Round) Over() bool { return r.s.Phase == PhaseOver }

// GaveUp reports whether it was given up.
func (r Round) GaveUp() bool { return r.s.GaveUp }

// Ended reports whether the interview itself is over, so that nothing of it is left but
// to grade.
func (r Round) Ended() bool { return r.s.Ended || r.s.Phase == PhaseOver }

// Waiting are the parts whose questions were answered and wait to be graded after the
// one that is graded now, by their indexes in the plan, in the order in which they will be.
func (r Round) Waiting() []int {
	var parts []int
	for _, u := range r.s.Ungraded {
		parts = append(parts, u.Index)
	}
	return parts
}

// QuestionsGraded is how many of its questions were graded so far.
func (r Round) QuestionsGraded() int { return r.s.Graded }

// QuestionsSkipped is how many of its questions were left ungraded so far.
func (r Round) QuestionsSkipped() int { return r.s.Skipped }

// DiscardedEvents is how many stored events Replay discarded because they did not
// fit.
func (r Round) DiscardedEvents() int { return r.s.Discarded }

// Last is when the last event happened, in Unix milliseconds.
func (r Round) Last() int64 { return r.s.Last }

// AnswerBegan is when the answer to the current question began, after its last
// restart, in Unix milliseconds; 0 if it hasn't.
func (r Round) AnswerBegan() int64 { return r.s.Began }

// Spent is the time spent on the current question up to the last event, excluding
// pauses and, for the answer, the probe that interrupted it. A restart discards
// what its phase took before. There is one time for each probe asked, in that
// order.
func (r Round) Spent() (think, answer time.Duration, probes []time.Duration) {
	s := r.s // a copy
	s.leave(s.Last)
	for _, p := range s.Probes[:s.Asked] {
		probes = append(probes, duration(p))
	}
	return duration(s.Think), duration(s.Answer), probes
}

// MarshalJSON writes the round in its current state.
func (r Round) MarshalJSON() ([]byte, error) { return json.Marshal(r.s) }

// Equal reports whether o is the same round in the same state.
func (r Round) Equal(o Round) bool {
	a, errA := json.Marshal(r.s)
	b, errB := json.Marshal(o.s)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}

// UnmarshalJSON reads a round as MarshalJSON wrote it.
func (r *Round) UnmarshalJSON(b []byte) error {
	var s state
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	if s.Phase == PhaseProbe && s.Asked == 0 {
		return fmt.Errorf("%w: probe %d", ErrUnknown, s.Asked)
	}
	if err := s.check(); err != nil {
		return err
	}
	for i := range s.Ungraded {
		if err := s.Ungraded[i].check(); err != nil {
			return err
		}
	}
	*r = Round{s}
	return nil
}

// check rejects probes that no round has, and fills in what older programs left out.
func (t *talk) check() error {
	if t.Asked < 0 || t.Asked > ProbeCount {
		return fmt.Errorf("%w: probe %d", ErrUnknown, t.Asked)
	}
	for i, l := range t.Levels[:t.Asked] {
		if l == 0 { // written when probes came in the ladder's order only
			t.Levels[i], l = i+1, i+1
		}
		if l < 0 || l > ProbeCount || slices.Contains(t.Levels[:i], l) {
			return fmt.Errorf("%w: rung %d of probe %d", ErrUnknown, l, i+1)
		}
	}
	return nil
}
