package debrief

import (
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Version is the version of debriefs made now.
const Version = 1

// Bounds of a re-vote's reason: it needs MinReason characters that are not spaces,
// as on the grading sheet, too many for a dot or "yes" and few enough for "Nothing
// new"; and it may have MaxReason characters in all.
const (
	MinReason = grading.MinReason
	MaxReason = 600
)

// Debrief is a loop being judged, and the document of it. It is a value: what
// changes it returns another that shares nothing that either can change.
// Convene makes one; the fields are to be read only.
type Debrief struct {
	Version   int        `json:"v"`
	Loop      uuid.UUID  `json:"loop"`
	Step      Step       `json:"step"`
	Seats     []Seat     `json:"seats"`               // in the order of bank.LoopInterviewers
	Read      []Account  `json:"read,omitempty"`      // from StepTogether on
	Challenge []Line     `json:"challenge,omitempty"` // from StepChallenge on: the four
	Level     LevelSheet `json:"level"`
	Decision  *Decision  `json:"decision,omitempty"` // at StepDecided
}

// Seat is one interviewer of the panel.
type Seat struct {
	Interviewer bank.Interviewer `json:"who"`
	Owns        []bank.Principle `json:"owns,omitempty"`    // in Amazon's order
	Answers     []Heard          `json:"answers,omitempty"` // in the order in which they were graded
	Evidence    []string         `json:"evidence"`          // paragraphs
	Sealed      Ballot           `json:"sealed"`            // not to be shown before Open
	Final       Ballot           `json:"final"`             // the re-vote
}

// Met reports whether the interviewer has heard an answer, and so has a vote.
func (s *Seat) Met() bool { return len(s.Answers) > 0 }

func (s *Seat) owns(p bank.Principle) bool { return slices.Contains(s.Owns, p) }

// silent are the owned principles that no answer of this round got a grade on.
func (s *Seat) silent() []bank.Principle {
	var out []bank.Principle
	for _, p := range s.Owns {
		if !slices.ContainsFunc(s.Answers, func(h Heard) bool { return h.grade(p).IsStep() }) {
			out = append(out, p)
		}
	}
	return out
}

// flags is how many red flags the answers have, added up.
func (s *Seat) flags() int {
	n := 0
	for i := range s.Answers {
		n += len(s.Answers[i].Flags)
	}
	return n
}

// Convene opens the debrief of l, with everyone's evidence written and votes
// sealed. Neither the order of rounds nor that of answers matters. It wraps
// ErrNobodyMet when no answer was graded, and ErrLoop when an interviewer or a
// principle is none, or an answer is in the loop twice.
func Convene(l Loop) (Debrief, error) {
	if err := l.check(); err != nil {
		return Debrief{}, err
	}
	d := Debrief{Version: Version, Loop: l.ID, Step: StepEvidence, Seats: l.seats()}
	for i := range d.Seats {
		s := &d.Seats[i]
		s.Evidence = evidence(s)
		s.Sealed = sealed(s)
	}
	return d, nil
}

// Open reports whether the sealed votes may be seen.
func (d Debrief) Open() bool { return d.Step > StepEvidence }

// Missing is what the step still needs before Next, in sentences for the
// candidate. None: Next may come, or the debrief is decided.
func (d Debrief) Missing() []string {
	var out []string
	switch d.Step {
	case StepRevote:
		for i := range d.Seats {
			if s := &d.Seats[i]; s.Met() && s.Final.Vote == NoVote {
				out = append(out, fmt.Sprintf("Vote again for %s.", d.seatName(i)))
			}
		}
	case StepLevel:
		for _, t := range Traits() {
			if d.Level.Of(t) == NoLevel {
				out = append(out, fmt.Sprintf("Choose a level for %s.", textutil.LowerFirst(t.String())))
			}
		}
	}
	return out
}

// Next goes on to the next step. It wraps ErrNotNow when the step still misses
// something, and when the debrief is decided.
func (d Debrief) Next() (Debrief, error) {
	if d.Step == StepDecided {
		return d, fmt.Errorf("%w: the debrief is decided", ErrNotNow)
	}
	if missing := d.Missing(); len(missing) > 0 {
		return d, fmt.Errorf("%w: %s", ErrNotNow, missing[0])
	}
	d = d.clone()
	d.Step++
	switch d.Step {
	case StepTogether:
		d.Read = d.accounts()
	case StepChallenge:
		d.Challenge = d.challenge()
	case StepDecided:
		d.Decision = d.decide()
	}
	return d, nil
}

// Revote gives the vote of seat i after all was read together, with its reason.
// The sealed vote stays beside it, and a second re-vote takes the place of the
// first. The reason may speak to Concerns: those of d.Concerns(i), no others.
// After StepRevote, until the decision, it goes back there: what was read out of
// the votes is read anew by Next, and the levels chosen stay. It wraps ErrNotNow,
// ErrNoVote or ErrReason.
func (d Debrief) Revote(i int, v Vote, why string, speaks ...bank.Principle) (Debrief, error) {
	if d.Step < StepRevote || d.Step >= StepDecided {
		return d, fmt.Errorf("%w: votes are cast again after reading together and before the decision, this is %q", ErrNotNow, d.Step)
	}
	if i < 0 || i >= len(d.Seats) || !d.Seats[i].Met() {
		return d, fmt.Errorf("%w: seat %d has met nobody", ErrNoVote, i)
	}
	if !slices.Contains(Votes(), v) {
		return d, fmt.Errorf("%w: %d for %s", ErrNoVote, v, d.seatName(i))
	}
	if textutil.NonSpace(why) < MinReason {
		return d, fmt.Errorf("%w: %s votes %s without one of at least %d letters", ErrReason, d.seatName(i), v, MinReason)
	}
	if over := textutil.Over(why, MaxReason); over > 0 {
		return d, fmt.Errorf("%w: %s votes %s with one that is %d characters too long", ErrReason, d.seatName(i), v, over)
	}
	may := d.Concerns(i)
	for _, p := range speaks {
		if !slices.Contains(may, p) {
			return d, fmt.Errorf("%w: %s has no open Concern on %s to speak to", ErrReason, d.seatName(i), p)
		}
	}
	d = d.clone()
	d.Step, d.Challenge = StepRevote, nil
	d.Seats[i].Final = Ballot{Vote: v, Why: why, Speaks: distinct(speaks)}
	return d, nil
}

// Calibrate sets the level of one trait; it may be set again until the decision.
// It wraps ErrNotNow, or ErrUnknown when t or l is none.
func (d Debrief) Calibrate(t Trait, l Level) (Debrief, error) {
	if d.Step != StepLevel {
		return d, fmt.Errorf("%w: levels are chosen after the challenge, this is %q", ErrNotNow, d.Step)
	}
	if t.Line(l) == "" {
		return d, fmt.Errorf("%w: level %d of trait %d", ErrUnknown, l, t)
	}
	d = d.clone()
	switch t {
	case Scope:
		d.Level.Scope = l
	case Ambiguity:
		d.Level.Ambiguity = l
	case Impact:
		d.Level.Impact = l
	}
	return d, nil
}

// clone is a copy whose seats can be changed; what lies below them never is.
func (d Debrief) clone() Debrief {
	d.Seats = slices.Clone(d.Seats)
	return d
}

// Name is what seat i is called: the interviewer, with a number where the panel
// has several of the kind.
func (d Debrief) Name(i int) string {
	return d.Seats[i].Interviewer.String() + d.number(i)
}

// seatName is the name inside a sentence.
func (d *Debrief) seatName(i int) string { return the(d.Seats[i].Interviewer) + d.number(i) }

func (d *Debrief) number(i int) string {
	nth, all := 0, 0
	for j := range d.Seats {
		if d.Seats[j].Interviewer == d.Seats[i].Interviewer {
			all++
			if j <= i {
				nth++
			}
		}
	}
	if all < 2 {
		return ""
	}
	return fmt.Sprintf(" %d", nth)
}
