package debrief

import (
	"fmt"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// LevelSheet is the candidate's own choice for each trait.
type LevelSheet struct {
	Scope     Level `json:"scope"`
	Ambiguity Level `json:"ambiguity"`
	Impact    Level `json:"impact"`
}

// Of is the choice for t, NoLevel when there is none.
func (s LevelSheet) Of(t Trait) Level {
	switch t {
	case Scope:
		return s.Scope
	case Ambiguity:
		return s.Ambiguity
	case Impact:
		return s.Impact
	}
	return NoLevel
}

// Level is the lowest of the three; NoLevel as long as one is missing.
func (s LevelSheet) Level() Level { return min(s.Scope, s.Ambiguity, s.Impact) }

// Why says what the level rests on; "" as long as a trait is missing.
func (s LevelSheet) Why() string {
	l := s.Level()
	if l == NoLevel {
		return ""
	}
	var at, above, lines []string
	for _, t := range Traits() {
		name := textutil.LowerFirst(t.String())
		if s.Of(t) == l {
			at = append(at, name)
			lines = append(lines, t.Describe(l))
		} else {
			above = append(above, fmt.Sprintf("%s %s", name, s.Of(t)))
		}
	}
	if len(above) == 0 {
		return fmt.Sprintf("%s: scope, ambiguity and impact all speak for it.", l)
	}
	is := "is"
	if len(at) > 1 {
		is = "are"
	}
	return fmt.Sprintf("%s, as the lowest of the three counts: %s %s %s (%s), against %s.", l, textutil.JoinAnd(at), is, l, quotes(lines), textutil.JoinAnd(above))
}

// Principles are those whose answers show the trait: for scope, whom the
// candidate moved; for ambiguity, what was unclear; for impact, what came of it.
// Each belongs to one trait. Our own choice.
func (t Trait) Principles() []bank.Principle {
	switch t {
	case Scope:
		return []bank.Principle{bank.Ownership, bank.HireAndDevelopTheBest, bank.ThinkBig, bank.EarnTrust, bank.HaveBackbone, bank.EarthsBestEmployer}
	case Ambiguity:
		return []bank.Principle{bank.InventAndSimplify, bank.AreRightALot, bank.LearnAndBeCurious, bank.BiasForAction, bank.DiveDeep}
	case Impact:
		return []bank.Principle{bank.CustomerObsession, bank.InsistOnTheHighestStandards, bank.Frugality, bank.DeliverResults, bank.BroadResponsibility}
	}
	return nil
}

// TraitEvidence is what the loop heard on the trait's principles, one line for
// each grade, with how deep its answer went and who gave it: Meets and better
// speak for the trait, lower grades against it. They say how well a story held
// up, not how large it was, so they don't choose the level.
func (d Debrief) TraitEvidence(t Trait) (good, poor []string) {
	for _, p := range t.Principles() {
		on := d.summarize(p)
		for _, s := range on.Grades {
			if !s.Grade.IsStep() {
				continue
			}
			deep := "no probe held"
			if n := d.Seats[s.Seat].Answers[s.Answer].Depth; n > 0 {
				deep = count(n, "probe") + " held"
			}
			say := fmt.Sprintf("%s: %s, %s (%s)", p, s.Grade, deep, strings.TrimPrefix(d.seatName(s.Seat), "the "))
			if s.Grade >= bank.Meets {
				good = append(good, say)
			} else {
				poor = append(poor, say)
			}
		}
	}
	return good, poor
}

// follows is what an outcome at a level means. L6 as the usual entry, and a level
// at Amazon as one below the industry's, rest on one public account.
func follows(o Outcome, l Level) string {
	const account = "at which PMs from outside usually enter by one former hiring manager’s account."
	switch {
	case l == NoLevel:
		return ""
	case o == NoHire:
		return "It says how large your stories are now."
	case l < L6:
		return "That is a hire one level below L6, " + account
	case l > L6:
		return "That is a hire one level above L6, " + account
	}
	return "That is a hire at the level " + account + " The industry would call it about one level higher."
}
