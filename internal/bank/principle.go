package bank

import "fmt"

// Principle is one of Amazon's 16 Leadership Principles, in the order in which
// Amazon lists them. The numbers are kept on candidates' devices inside share
// links: append only, never reorder.
type Principle uint8

// The sixteen principles.
const (
	CustomerObsession Principle = iota + 1
	Ownership
	InventAndSimplify
	AreRightALot
	LearnAndBeCurious
	HireAndDevelopTheBest
	InsistOnTheHighestStandards
	ThinkBig
	BiasForAction
	Frugality
	EarnTrust
	DiveDeep
	HaveBackbone
	DeliverResults
	EarthsBestEmployer
	BroadResponsibility
)

// PrincipleCount is how many principles there are.
const PrincipleCount = 16

var principleSlugs = [PrincipleCount + 1]string{
	"",
	"customer-obsession",
	"ownership",
	"invent-and-simplify",
	"are-right-a-lot",
	"learn-and-be-curious",
	"hire-and-develop-the-best",
	"insist-on-the-highest-standards",
	"think-big",
	"bias-for-action",
	"frugality",
	"earn-trust",
	"dive-deep",
	"have-backbone",
	"deliver-results",
	"earths-best-employer",
	"broad-responsibility",
}

var principleNames = [PrincipleCount + 1]string{
	"",
	"Customer Obsession",
	"Ownership",
	"Invent and Simplify",
	"Are Right, A Lot",
	"Learn and Be Curious",
	"Hire and Develop the Best",
	"Insist on the Highest Standards",
	"Think Big",
	"Bias for Action",
	"Frugality",
	"Earn Trust",
	"Dive Deep",
	"Have Backbone; Disagree and Commit",
	"Deliver Results",
	"Strive to be Earth’s Best Employer",
	"Success and Scale Bring Broad Responsibility",
}

// Principles returns the sixteen in Amazon's order.
func Principles() []Principle {
	all := make([]Principle, PrincipleCount)
	for i := range all {
		all[i] = Principle(i + 1)
	}
	return all
}

// Valid reports whether p is one of the sixteen.
func (p Principle) Valid() bool { return p >= 1 && p <= PrincipleCount }

// String is the principle's full name, as Amazon writes it.
func (p Principle) String() string {
	if !p.Valid() {
		return fmt.Sprintf("Principle(%d)", uint8(p))
	}
	return principleNames[p]
}

// Slug is the principle's name in files, addresses and kept records.
func (p Principle) Slug() string {
	if !p.Valid() {
		return ""
	}
	return principleSlugs[p]
}

// ParsePrinciple reads a slug.
func ParsePrinciple(slug string) (Principle, error) {
	for i := 1; i <= PrincipleCount; i++ {
		if principleSlugs[i] == slug {
			return Principle(i), nil
		}
	}
	return 0, fmt.Errorf("%w: principle %q", ErrUnknown, slug)
}

// MarshalText writes the slug.
func (p Principle) MarshalText() ([]byte, error) {
	if !p.Valid() {
		return nil, fmt.Errorf("%w: principle %d", ErrUnknown, uint8(p))
	}
	return []byte(p.Slug()), nil
}

// UnmarshalText reads a slug.
func (p *Principle) UnmarshalText(b []byte) error {
	v, err := ParsePrinciple(string(b))
	if err != nil {
		return err
	}
	*p = v
	return nil
}

// pmRank orders the principles by how many of five public sources name them as
// usual in PM loops (no official list exists). Ties keep Amazon's order; the
// principles no source names come last but are never dropped.
var pmRank = [PrincipleCount]Principle{
	CustomerObsession,
	Ownership, InventAndSimplify, BiasForAction, HaveBackbone, DeliverResults,
	ThinkBig, EarnTrust, DiveDeep,
	AreRightALot,
	LearnAndBeCurious, HireAndDevelopTheBest, InsistOnTheHighestStandards,
	Frugality, EarthsBestEmployer, BroadResponsibility,
}

// ByPMUse returns the sixteen, those that PM loops ask most first.
func ByPMUse() []Principle {
	out := make([]Principle, PrincipleCount)
	copy(out, pmRank[:])
	return out
}
