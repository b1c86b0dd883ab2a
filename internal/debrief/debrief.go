package debrief

import (
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Version is the version of debriefs made now. Since version 2 a decision may have
// no level, and depth counts the probes that held.
const Version = 2

// Bounds of a re-vote's reason: where it is needed it has MinReason characters that
// are not spaces, as on the grading sheet, too many for a dot or "yes"; and it may
// have MaxReason characters in all.
const (
	MinReason = grading.MinReason
	MaxReason = 600
)

// Debrief is the debrief of a loop and the document it becomes. It is a value:
// methods that change it return another one, and the two share nothing that can
// change. Convene makes one; its fields are read-only.
type Debrief struct {
	Version    int             `json:"v"`
	Loop       uuid.UUID       `json:"loop"`
	Step       Step            `json:"step"`
	Seats      []Seat          `json:"seats"`               // in the order of bank.LoopInterviewers
	Paragraphs []Paragraph     `json:"read,omitempty"`      // from StepTogether on
	Challenge  []ChallengeLine `json:"challenge,omitempty"` // from StepChallenge on: the four
	Level      LevelSheet      `json:"level"`
	Decision   *Decision       `json:"decision,omitempty"` // at StepDecided
}

// Seat is one interviewer of the panel.
type Seat struct {
	Interviewer bank.Interviewer `json:"who"`
	Owns        []bank.Principle `json:"owns,omitempty"`    // in Amazon's order
	Answers     []Evidence       `json:"answers,omitempty"` // in the order in which they were graded
	Evidence    []string         `json:"evidence"`          // paragraphs
	Sealed      Ballot           `json:"sealed"`            // not to be shown before Open
	Final       Ballot           `json:"final"`             // the re-vote
}

// MetCandidate reports whether the interviewer has heard an answer, and so has a
// vote.
func (s *Seat) MetCandidate() bool { return len(s.Answers) > 0 }

func (s *Seat) owns(p bank.Principle) bool { return slices.Contains(s.Owns, p) }

// withoutSignal are the owned principles on which no answer of this round got a
// grade.
func (s *Seat) withoutSignal() []bank.Principle {
	var out []bank.Principle
	for _, p := range s.Owns {
		if !slices.ContainsFunc(s.Answers, func(h Evidence) bool { return h.grade(p).IsStep() }) {
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
// sealed. The order of rounds and answers does not matter. It wraps ErrNobodyMet
// when no answer was graded, and ErrLoop when an interviewer or principle is
// invalid or an answer is in the loop twice.
func Convene(l Loop) (Debrief, error) {
	if err := l.check(); err != nil {
		return Debrief{}, err
	}
	d := Debrief{Version: Version, Loop: l.ID, Step: StepEvidence, Seats: l.seats()}
	for i := range d.Seats {
		s := &d.Seats[i]
		s.Evidence = evidence(s)
		s.Sealed = sealedVote(s)
	}
	return d, nil
}

// VotesOpen reports whether the sealed votes may be seen.
func (d Debrief) VotesOpen() bool { return d.Step > StepEvidence }

// Missing is what the step still needs before Next, in sentences for the
// candidate. It is empty when Next is possible or the debrief is decided.
func (d Debrief) Missing() []string {
	var out []string
	switch d.Step {
	case StepLevel:
		for _, t := range Traits() {
			if d.Level.Of(t) == NoLevel {
				out = append(out, fmt.Sprintf("Choose a level for %s.", textutil.LowerFirst(t.String())))
			}
		}
	}
	return out
}

// Next moves on to the next step. It wraps ErrNotNow when the step still needs
// something, and when the debrief is decided.
func (d Debrief) Next() (Debrief, error) {
	if d.Step == StepDecided {
		return d, fmt.Errorf("%w: the debrief is decided", ErrNotNow)
	}
	if missing := d.Missing(); len(missing) > 0 {
		return d, fmt.Errorf("%w: %s", ErrNotNow, missing[0])
	}
	return d.next(), nil
}

// next is the next step, whatever this one still needs. Votes that were not cast
// again stand.
func (d Debrief) next() Debrief {
	d = d.clone()
	d.Version = Version // what is written from here on
	d.Step++
	switch d.Step {
	case StepTogether:
		d.Paragraphs = d.paragraphs()
	case StepChallenge:
		for i := range d.Seats {
			if s := &d.Seats[i]; s.Final.Vote == NoVote {
				s.Final.Vote = s.Sealed.Vote
			}
		}
		d.Challenge = d.challenge()
	case StepDecided:
		d.Decision = d.decide()
	}
	return d
}

// Straight goes to the decision at once: votes that were not cast again stand, and
// there is no level as long as a trait has none (see SetLevel). It wraps ErrNotNow
// when the debrief is decided.
func (d Debrief) Straight() (Debrief, error) {
	if d.Step == StepDecided {
		return d, fmt.Errorf("%w: the debrief is decided", ErrNotNow)
	}
	for d.Step < StepDecided {
		d = d.next()
	}
	return d, nil
}

// Revote sets the vote of seat i after the discussion. It needs a reason where it
// changes the vote or speaks to something. The sealed vote stays, and a second
// re-vote replaces the first. The reason may speak to d.Unanswered(i), no others. After StepRevote,
// until the decision, it leads back to that step: Next reads the votes again, and
// the levels chosen stay. It wraps ErrNotNow, ErrNoVote or ErrReason.
func (d Debrief) Revote(i int, v Vote, why string, speaks ...bank.Principle) (Debrief, error) {
	if d.Step < StepRevote || d.Step >= StepDecided {
		return d, fmt.Errorf("%w: votes are cast again after reading together and before the decision, this is %q", ErrNotNow, d.Step)
	}
	if i < 0 || i >= len(d.Seats) || !d.Seats[i].MetCandidate() {
		return d, fmt.Errorf("%w: seat %d has met nobody", ErrNoVote, i)
	}
	if !slices.Contains(Votes(), v) {
		return d, fmt.Errorf("%w: %d for %s", ErrNoVote, v, d.seatName(i))
	}
	if (v != d.Seats[i].Sealed.Vote || len(speaks) > 0) && textutil.CountNonSpace(why) < MinReason {
		return d, fmt.Errorf("%w: %s votes %s without one of at least %d letters", ErrReason, d.seatName(i), v, MinReason)
	}
	if over := textutil.Excess(why, MaxReason); over > 0 {
		return d, fmt.Errorf("%w: %s votes %s with one that is %d characters too long", ErrReason, d.seatName(i), v, over)
	}
	may := d.Unanswered(i)
	for _, p := range speaks {
		if !slices.Contains(may, p) {
			return d, fmt.Errorf("%w: %s has nothing on %s to speak to", ErrReason, d.seatName(i), p)
		}
	}
	d = d.clone()
	d.Step, d.Challenge = StepRevote, nil
	d.Seats[i].Final = Ballot{Vote: v, Why: why, Addresses: distinct(speaks)}
	return d, nil
}

// SetLevel sets the level of one trait. It may be set again until the decision and,
// where that was made without a level, until all three are given: the decision then
// has its level. It wraps ErrNotNow, or ErrUnknown when t or l is invalid.
func (d Debrief) SetLevel(t Trait, l Level) (Debrief, error) {
	if d.Step != StepLevel && !d.WantsLevel() {
		return d, fmt.Errorf("%w: levels are chosen after the challenge, this is %q", ErrNotNow, d.Step)
	}
	if t.Describe(l) == "" {
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
	if d.Decision != nil {
		c := *d.Decision
		c.Level, c.LevelWhy = d.Level.Level(), d.Level.Why()
		c.Follows = follows(c.Outcome, c.Level)
		d.Decision = &c
	}
	return d, nil
}

// WantsLevel reports whether the decision was made and has no level yet.
func (d Debrief) WantsLevel() bool { return d.Decision != nil && d.Decision.Level == NoLevel }

// clone is a copy whose seats can be changed; what lies below them never changes.
func (d Debrief) clone() Debrief {
	d.Seats = slices.Clone(d.Seats)
	return d
}

// Name is the name of seat i: the interviewer, with a number if the panel has
// several of the kind.
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
