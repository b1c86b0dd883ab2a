package debrief

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Decision is how the debrief ends.
type Decision struct {
	Outcome  Outcome        `json:"outcome"`
	Level    Level          `json:"level"` // NoLevel: went straight to the decision, none chosen yet
	LevelWhy string         `json:"levelWhy"`
	Decided  []string       `json:"decided"` // the two things that decided it, sentences
	First    PracticeAdvice `json:"first"`
	Follows  string         `json:"follows,omitempty"` // what the outcome comes to at this level; older decisions know none
}

// PracticeAdvice is what to practice first.
type PracticeAdvice struct {
	Principle bank.Principle `json:"principle,omitempty"` // 0 when the loop knew none
	Why       string         `json:"why"`
}

// condition is one condition of a hire.
type condition struct {
	holds bool
	say   string
}

func (d *Debrief) decide() *Decision {
	lines := make([]condition, len(d.Challenge))
	standard := condition{true, "The Bar Raiser’s standard is met."}
	for i, l := range d.Challenge {
		lines[i] = condition{l.Result != ResultUnmet, fmt.Sprintf("The Bar Raiser’s standard is not met: %s", textutil.LowerFirst(l.Why))}
		standard.holds = standard.holds && lines[i].holds
		if l.Result == ResultUnknown {
			standard.say = "The Bar Raiser’s standard is met, as far as it is known whether the answers had numbers."
		}
	}
	majority := d.majority()
	no := slices.Concat([]condition{majority, d.strongNo(), d.veto()}, lines)
	no = slices.DeleteFunc(no, func(c condition) bool { return c.holds })

	out := &Decision{Outcome: Hire, Level: d.Level.Level(), LevelWhy: d.Level.Why(), First: d.practice()}
	switch {
	case len(no) == 0:
		out.Decided, out.Follows = []string{majority.say, standard.say}, follows(Hire, out.Level)
		return out
	case len(no) > 1:
		out.Decided = []string{no[0].say, no[1].say}
	case majority.holds:
		out.Decided = []string{no[0].say, "That outweighs the votes: " + textutil.LowerFirst(majority.say)}
	default:
		out.Decided = []string{no[0].say, "That outweighs the rest: " + textutil.LowerFirst(standard.say)}
	}
	out.Outcome, out.Follows = NoHire, follows(NoHire, out.Level)
	return out
}

// majority: more than half of the re-votes are inclined.
func (d *Debrief) majority() condition {
	yes, all := 0, 0
	for i := range d.Seats {
		switch v := d.Seats[i].Final.Vote; {
		case v >= Inclined:
			yes++
			all++
		case v != NoVote:
			all++
		}
	}
	holds, are := 2*yes > all, "are"
	if yes == 1 {
		are = "is"
	}
	say := fmt.Sprintf("%s of %s %s inclined", textutil.UpperFirst(textutil.NumberWord(yes)), textutil.NumberWord(all), are)
	switch {
	case yes == all && all == 1:
		say = "The one vote is inclined"
	case yes == all && all == 2:
		say = "Both are inclined"
	case yes == all:
		say = fmt.Sprintf("All %s are inclined", textutil.NumberWord(all))
	case !holds:
		say += ", no majority"
	}
	if i := barRaiser(d); holds && yes < all && i >= 0 && d.Seats[i].Final.Vote >= Inclined {
		say += ", the Bar Raiser among them"
	}
	return condition{holds, say + "."}
}

// barRaiser is the seat of the first Bar Raiser who met the candidate; -1: none.
func barRaiser(d *Debrief) int {
	return slices.IndexFunc(d.Seats, func(s Seat) bool { return s.Interviewer == bank.BarRaiser && s.MetCandidate() })
}

// strongNo: nobody stays Strongly not inclined. The Bar Raiser's vote counts for
// the veto instead, so that one vote is not two of the reasons.
func (d *Debrief) strongNo() condition {
	var names []string
	for i := range d.Seats {
		if s := &d.Seats[i]; s.Interviewer != bank.BarRaiser && s.Final.Vote == StronglyNotInclined {
			names = append(names, d.seatName(i))
		}
	}
	return condition{len(names) == 0, fmt.Sprintf("Strongly not inclined is left standing, from %s.", textutil.JoinAnd(names))}
}

// veto: the Bar Raiser of the panel is inclined.
func (d *Debrief) veto() condition {
	for i := range d.Seats {
		s := &d.Seats[i]
		if s.Interviewer == bank.BarRaiser && s.MetCandidate() && s.Final.Vote < Inclined {
			return condition{false, fmt.Sprintf("The Bar Raiser blocks: %s after everything was read.", textutil.LowerFirst(s.Final.Vote.String()))}
		}
	}
	return condition{holds: true}
}

// weak is how weak a principle turned out.
type weak struct {
	on    PrincipleSummary
	class int // 0: a Concern is open, 1: owned and silent, 2: the rest, 3: unowned and silent
	sum   int // of the grades
	n     int // grades
	flags int // of the answers that bear on it
	depth int // the deepest of those, at most deepLevels: beyond it nothing is weak
}

// practice is what to practice first; the rule is in the package documentation.
func (d *Debrief) practice() PracticeAdvice {
	rank := bank.ByPMUse()
	all := d.Discussion()
	if len(all) == 0 {
		return PracticeAdvice{Why: "No principle was owned or graded."}
	}
	w := slices.MinFunc(d.weaknesses(all), func(a, b weak) int {
		return cmp.Or(
			cmp.Compare(a.class, b.class),
			cmp.Compare(a.sum*b.n, b.sum*a.n), // the mean, without dividing
			cmp.Compare(b.flags, a.flags),
			cmp.Compare(a.depth, b.depth),
			cmp.Compare(slices.Index(rank, a.on.Principle), slices.Index(rank, b.on.Principle)),
		)
	})
	return PracticeAdvice{w.on.Principle, w.why()}
}

func (d *Debrief) weaknesses(all []PrincipleSummary) []weak {
	out := make([]weak, len(all))
	for i, on := range all {
		w := weak{on: on, class: 2}
		for _, s := range on.Grades {
			h := &d.Seats[s.Seat].Answers[s.Answer]
			w.flags += len(h.Flags)
			w.depth = max(w.depth, min(h.Depth, deepLevels))
			if s.Grade.IsStep() {
				w.sum += int(s.Grade)
				w.n++
			}
		}
		switch {
		case on.Open:
			w.class = 0
		case w.n == 0 && len(on.Owners) > 0:
			w.class = 1
		case w.n == 0:
			w.class = 3
		}
		out[i] = w
	}
	return out
}

func (w *weak) why() string {
	switch w.class {
	case 0:
		if w.on.unanswered() {
			return "A Concern on it is unanswered."
		}
		return "Two graded it Mixed, and nobody spoke to it."
	case 1:
		return "Owned, and nobody heard anything of it: have a story ready."
	case 3:
		return "Nobody heard anything of it."
	}
	if w.sum == int(bank.Raises)*w.n && w.flags == 0 && w.depth >= deepLevels {
		return "Nothing was weak. PM loops ask for it most."
	}
	say := w.grades()
	if w.flags > 0 {
		say += fmt.Sprintf(", with %s", count(w.flags, "red flag"))
	}
	if w.depth < deepLevels {
		say += "; three probes never held"
	}
	return "Your lowest: " + say + "."
}

// grades lists them from the lowest up, whenever each was given.
func (w *weak) grades() string {
	var names []string
	for g := bank.Concern; g <= bank.Raises; g++ {
		for _, s := range w.on.Grades {
			if s.Grade == g {
				names = append(names, g.String())
			}
		}
	}
	return textutil.JoinAnd(names)
}
