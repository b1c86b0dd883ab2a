package debrief

import (
	"errors"
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
)

// The package's errors.
var (
	// ErrLoop is wrapped when a loop cannot be judged.
	ErrLoop = errors.New("not a loop to judge")
	// ErrNobodyMet is wrapped when no round of the loop has a graded answer.
	ErrNobodyMet = errors.New("nobody has met the candidate")
	// ErrNotNow is wrapped when something is not allowed in the current step.
	ErrNotNow = errors.New("not now")
	// ErrNoVote is wrapped when a re-vote is invalid, or comes from somebody who has
	// not met the candidate.
	ErrNoVote = errors.New("not a vote")
	// ErrReason is wrapped when a re-vote lacks its reason, or addresses a Concern
	// that its interviewer has no say in.
	ErrReason = errors.New("not a reason")
	// ErrUnknown is wrapped when this program does not know a name or number.
	ErrUnknown = errors.New("unknown name")
	// ErrNewer is wrapped when a newer program stored a debrief.
	ErrNewer = errors.New("made by a newer version")
	// ErrKept is wrapped when a stored debrief is inconsistent.
	ErrKept = errors.New("not a kept debrief")
)

// Vote is an interviewer's vote, higher is better. Stored as its slug; append
// only.
type Vote uint8

// The four votes. There is none in the middle.
const (
	NoVote Vote = iota // not met, or not voted yet
	StronglyNotInclined
	NotInclined
	Inclined
	StronglyInclined
)

var votes = []string{"", "strongly-not-inclined", "not-inclined", "inclined", "strongly-inclined"}

// Votes returns the four votes, the best first.
func Votes() []Vote { return []Vote{StronglyInclined, Inclined, NotInclined, StronglyNotInclined} }

// String is the vote's name for people.
func (v Vote) String() string {
	return pick([]string{"No vote", "Strongly not inclined", "Not inclined", "Inclined", "Strongly inclined"}, uint8(v))
}

// Slug is the vote's name in kept records, "" for none.
func (v Vote) Slug() string { return pick(votes, uint8(v)) }

// MarshalText writes the slug; none is empty.
func (v Vote) MarshalText() ([]byte, error) { return write("vote", votes, uint8(v)) }

// UnmarshalText reads a slug; empty means none.
func (v *Vote) UnmarshalText(b []byte) error { return read("vote", votes, b, (*uint8)(v)) }

// Step is a step of a debrief. Stored as its slug; append only.
type Step uint8

// The steps, in order.
const (
	StepEvidence  Step = iota + 1 // each interviewer's evidence; the votes are sealed
	StepTogether                  // all read together, principle by principle; the votes are open
	StepRevote                    // the candidate votes again for each
	StepChallenge                 // the Bar Raiser's standard
	StepLevel                     // scope, ambiguity and impact
	StepDecided                   // hire or no hire
)

var steps = []string{"", "evidence", "together", "revote", "challenge", "level", "decided"}

// String is the step's name for people.
func (s Step) String() string {
	return pick([]string{"", "Written evidence", "Read together", "Votes again", "The Bar Raiser’s challenge", "Level", "Decision"}, uint8(s))
}

// Slug is the step's name in kept records and addresses.
func (s Step) Slug() string { return pick(steps, uint8(s)) }

// MarshalText writes the slug.
func (s Step) MarshalText() ([]byte, error) { return write("step", steps, uint8(s)) }

// UnmarshalText reads a slug; empty is none, which no debrief stands at.
func (s *Step) UnmarshalText(b []byte) error { return read("step", steps, b, (*uint8)(s)) }

// Numbers says whether an answer has numbers in it. Stored as its slug; append
// only.
type Numbers uint8

// The three cases.
const (
	NumbersUnknown Numbers = iota // nobody can tell
	HasNumbers
	NoNumbers
)

var numbers = []string{"", "yes", "no"}

// MarshalText writes the slug; unknown is empty.
func (n Numbers) MarshalText() ([]byte, error) { return write("numbers", numbers, uint8(n)) }

// UnmarshalText reads a slug; empty means unknown.
func (n *Numbers) UnmarshalText(b []byte) error { return read("numbers", numbers, b, (*uint8)(n)) }

// Rule is a line of the Bar Raiser's challenge. Stored as its slug; append only.
type Rule uint8

// The four lines, in the order in which they are read out.
const (
	RuleConcerns Rule = iota + 1
	RuleDepth
	RuleNumbers
	RuleSignal
)

var rules = []string{"", "concerns", "depth", "numbers", "signal"}

// String is the line as it is read out.
func (r Rule) String() string {
	return pick([]string{
		"",
		"No weak principle is left unanswered",
		"Three probes held in two answers",
		"Most answers have numbers",
		"Every owned principle has a grade",
	}, uint8(r))
}

// MarshalText writes the slug.
func (r Rule) MarshalText() ([]byte, error) { return write("line", rules, uint8(r)) }

// UnmarshalText reads a slug.
func (r *Rule) UnmarshalText(b []byte) error { return read("line", rules, b, (*uint8)(r)) }

// Result is the result of a line of the challenge. Stored as its slug; append
// only.
type Result uint8

// The three results. An unknown line is not an unmet one.
const (
	ResultUnknown Result = iota
	ResultMet
	ResultUnmet
)

var results = []string{"", "met", "unmet"}

// String is the result for people.
func (r Result) String() string { return pick([]string{"Not known", "Met", "Not met"}, uint8(r)) }

// MarshalText writes the slug; unknown is empty.
func (r Result) MarshalText() ([]byte, error) { return write("result", results, uint8(r)) }

// UnmarshalText reads a slug; empty means unknown.
func (r *Result) UnmarshalText(b []byte) error { return read("result", results, b, (*uint8)(r)) }

// Level is one of the levels PMs are hired at. Stored as its slug; append only.
type Level uint8

// The levels, lowest first, as in bank.Scopes.
const (
	NoLevel Level = iota // not given yet
	L5
	L6
	L7
)

var levels = []string{"", "l5", "l6", "l7"}

// Levels returns the three, lowest first.
func Levels() []Level { return []Level{L5, L6, L7} }

// String is the level's name for people, "" for none.
func (l Level) String() string { return pick([]string{"", "L5", "L6", "L7"}, uint8(l)) }

// Slug is the level's name in kept records, "" for none.
func (l Level) Slug() string { return pick(levels, uint8(l)) }

// MarshalText writes the slug; none is empty.
func (l Level) MarshalText() ([]byte, error) { return write("level", levels, uint8(l)) }

// UnmarshalText reads a slug; empty means none.
func (l *Level) UnmarshalText(b []byte) error { return read("level", levels, b, (*uint8)(l)) }

// Trait is one of the three things that show a level. It is not stored.
type Trait uint8

// The three traits.
const (
	Scope Trait = iota + 1
	Ambiguity
	Impact
)

// Traits returns the three, in the order in which they are asked for.
func Traits() []Trait { return []Trait{Scope, Ambiguity, Impact} }

// String is the trait's name for people.
func (t Trait) String() string { return pick([]string{"", "Scope", "Ambiguity", "Impact"}, uint8(t)) }

// Describe says what the trait is at level l; "" if either is invalid.
func (t Trait) Describe(l Level) string {
	if l < L5 || l > L7 {
		return ""
	}
	s := bank.Scopes[l-L5]
	return pick([]string{"", s.Scope, s.Ambiguity, s.Impact}, uint8(t))
}

// Outcome is how a debrief ends. Stored as its slug; append only.
type Outcome uint8

// The two outcomes.
const (
	Hire Outcome = iota + 1
	NoHire
)

var outcomes = []string{"", "hire", "no-hire"}

// String is the outcome for people.
func (o Outcome) String() string { return pick([]string{"", "Hire", "No hire"}, uint8(o)) }

// MarshalText writes the slug.
func (o Outcome) MarshalText() ([]byte, error) { return write("outcome", outcomes, uint8(o)) }

// UnmarshalText reads a slug; empty is none, which no decision has.
func (o *Outcome) UnmarshalText(b []byte) error { return read("outcome", outcomes, b, (*uint8)(o)) }

func pick(words []string, i uint8) string {
	if int(i) >= len(words) {
		return ""
	}
	return words[i]
}

func write(what string, slugs []string, i uint8) ([]byte, error) {
	if int(i) >= len(slugs) {
		return nil, fmt.Errorf("%w: %s %d", ErrUnknown, what, i)
	}
	return []byte(slugs[i]), nil
}

func read(what string, slugs []string, b []byte, into *uint8) error {
	i := slices.Index(slugs, string(b))
	if i < 0 {
		return fmt.Errorf("%w: %s %q", ErrUnknown, what, b)
	}
	*into = uint8(i)
	return nil
}
