package interview

import (
	"errors"
	"fmt"
	"slices"
)

// The package's errors.
var (
	// ErrNotNow is wrapped when an event does not fit the current phase.
	ErrNotNow = errors.New("not now")
	// ErrTooFew is wrapped when there are not enough questions to fill a round.
	ErrTooFew = errors.New("too few questions")
	// ErrNoRound is wrapped when the stage has no round with this interviewer.
	ErrNoRound = errors.New("no such round")
	// ErrNewer is wrapped when a plan was made by a newer program.
	ErrNewer = errors.New("made by a newer version")
	// ErrUnknown is wrapped when this program does not know a stored name.
	ErrUnknown = errors.New("unknown name")
)

// PartKind is what happens in a part of a round. Stored as a word; append only.
type PartKind uint8

// The kinds of parts.
const (
	Opening  PartKind = iota + 1 // introductions
	Question                     // one question: think, answer, probes, grade
	Closing                      // the candidate's own questions
)

var partKinds = []string{"", "opening", "question", "closing"}

// String is the kind's word, "" for none.
func (k PartKind) String() string { return word(partKinds, uint8(k)) }

// MarshalText writes the word.
func (k PartKind) MarshalText() ([]byte, error) { return write("part", partKinds, uint8(k)) }

// UnmarshalText reads the word.
func (k *PartKind) UnmarshalText(b []byte) error { return read("part", partKinds, b, (*uint8)(k)) }

// Phase is where a round stands.
type Phase uint8

// The phases. The zero Phase is before Begin.
const (
	PhaseReady   Phase = iota // planned, not begun
	PhaseOpening              // introductions
	PhaseThink                // the question is asked; thinking
	PhaseAnswer               // answering; never cut off
	PhaseProbe                // answering one of up to four probes, after the answer or in the middle of it
	PhaseGrade                // filling in the sheet; the round's clock stands
	PhaseClosing              // the candidate's own questions
	PhaseOver                 // ended, at its end or given up
)

var phases = []string{"ready", "opening", "think", "answer", "probe", "grade", "closing", "over"}

// String is the phase's word.
func (p Phase) String() string { return word(phases, uint8(p)) }

// MarshalText writes the word.
func (p Phase) MarshalText() ([]byte, error) { return write("phase", phases, uint8(p)) }

// UnmarshalText reads the word.
func (p *Phase) UnmarshalText(b []byte) error { return read("phase", phases, b, (*uint8)(p)) }

// Timed reports whether the phase has a clock, and so can be paused.
func (p Phase) Timed() bool {
	switch p {
	case PhaseOpening, PhaseThink, PhaseAnswer, PhaseProbe, PhaseClosing:
		return true
	}
	return false
}

// EventKind is what can happen in a round. Stored as it is; append only. A kind
// that this program doesn't know fits no phase.
type EventKind string

// The kinds of events.
const (
	Begin     EventKind = "begin"   // the round begins
	Go        EventKind = "go"      // ends the opening, the thinking or the closing
	Done      EventKind = "done"    // the answer is finished: on to the next probe
	NextProbe EventKind = "probe"   // the probe is answered: on to the next, after the last to grading
	Grade     EventKind = "grade"   // enough probes: from the answer or a probe to grading
	Graded    EventKind = "graded"  // the sheet is saved: on to the next part
	Skip      EventKind = "skip"    // the question is left ungraded: on to the next part
	Pause     EventKind = "pause"   // stops the clock
	Resume    EventKind = "resume"  // goes on after a pause
	Restart   EventKind = "restart" // begins the clock of this phase again
	GiveUp    EventKind = "giveup"  // ends the round

	Interrupt EventKind = "interrupt" // a probe in the middle of the answer, to which NextProbe goes back
	Stuck     EventKind = "stuck"     // the probe has no answer: to grading, or back to the answer it interrupted
)

// Need is what an answer left open, which chooses the next probe. Stored as it
// is; append only. A need that this program doesn't know is none.
type Need string

// The needs, each with the rung of the ladder that asks for it.
const (
	NeedNone   Need = ""       // the ladder's next: the lowest rung not asked yet
	NeedNumber Need = "number" // no number was given: how do you know
	NeedWe     Need = "we"     // it was "we" and not "I": your part
	NeedOption Need = "option" // no other option was named: why so

	NeedNothing Need = "nothing" // the candidate finds nothing missing: as NeedNone, but said
)

// Event is something that happened in a round.
type Event struct {
	Kind EventKind `json:"k"`
	At   int64     `json:"at"` // Unix milliseconds, UTC

	// Need chooses the probe that Done, NextProbe or Interrupt leads to.
	Need Need `json:"need,omitempty"`
}

// Band rates the length of an answer so far.
type Band uint8

// The bands, in the order in which an answer goes through them.
const (
	BandNone  Band = iota // no answer is being given
	BandEarly             // shorter than a good answer
	BandGreen             // of good length
	BandLate              // longer than a good answer
	BandOver              // too long
)

func word(words []string, i uint8) string {
	if int(i) >= len(words) {
		return fmt.Sprintf("%d", i)
	}
	return words[i]
}

func write(what string, words []string, i uint8) ([]byte, error) {
	if int(i) >= len(words) || words[i] == "" {
		return nil, fmt.Errorf("%w: %s %d", ErrUnknown, what, i)
	}
	return []byte(words[i]), nil
}

func read(what string, words []string, b []byte, into *uint8) error {
	i := slices.Index(words, string(b))
	if i < 0 || words[i] == "" {
		return fmt.Errorf("%w: %s %q", ErrUnknown, what, b)
	}
	*into = uint8(i)
	return nil
}
