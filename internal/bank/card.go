package bank

// Card is a recall card: a question with one right option, answered in seconds.
type Card struct {
	ID      string
	Kind    CardKind
	Prompt  string
	Options Lines  // two to four
	Right   uint8  // which of Options, from 0
	Why     string // why the right one is right
	// Second is the close second of a card that has one, otherwise -1, and
	// WhySecond why it comes second.
	Second     int8
	WhySecond  string
	Principles []Principle // what it trains; may be empty
	Primer     string      // id of the page that explains it; may be empty
}

// Accepts reports whether whoever picks option i knows the card: it is the right one or,
// where two principles are heard in a scene, the close second.
func (c *Card) Accepts(i int) bool { return i == int(c.Right) || i == int(c.Second) }

// FindCard returns a card by its id.
func FindCard(id string) (*Card, bool) {
	return findIn(Cards, func(c *Card) bool { return c.ID == id })
}

// CardKind is what a card asks. Append only: slugs are kept.
type CardKind uint8

// The six kinds of card.
const (
	WhichPrinciple CardKind = iota + 1
	StrongerAnswer
	WhichDoor
	InputOrOutput
	NextInPRFAQ
	WhichProbe
)

var cardKinds = []named{
	{},
	{"principle", "Which principle?"},
	{"stronger", "Which answer is stronger?"},
	{"door", "One-way or two-way door?"},
	{"metric", "Input or output metric?"},
	{"prfaq", "What comes next in the PR/FAQ?"},
	{"probe", "Which probe would a Bar Raiser ask?"},
}

// CardKinds returns the six kinds.
func CardKinds() []CardKind {
	return []CardKind{WhichPrinciple, StrongerAnswer, WhichDoor, InputOrOutput, NextInPRFAQ, WhichProbe}
}

// String is the kind's question for people.
func (k CardKind) String() string { return nameOf(cardKinds, uint8(k)) }

// Slug is the kind's name in files.
func (k CardKind) Slug() string { return slugOf(cardKinds, uint8(k)) }
