package debrief

import (
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Line is one line of the Bar Raiser's challenge, and what became of it.
type Line struct {
	Rule   Rule   `json:"rule"`
	Result Result `json:"result"`
	Why    string `json:"why"` // what the result rests on
}

// deepAnswers is how many answers have to go levelsDeep.
const deepAnswers = 2

// challenge reads the standard, line by line.
func (d *Debrief) challenge() []Line {
	return []Line{d.concernsLine(), d.depthLine(), d.numbersLine(), d.signalLine()}
}

func met(ok bool) Result {
	if ok {
		return Met
	}
	return Unmet
}

// owned are the principles somebody owns, each with what is known of it.
func (d *Debrief) owned() []OnPrinciple {
	all := d.Together()
	return slices.DeleteFunc(all, func(on OnPrinciple) bool { return len(on.Owners) == 0 })
}

func (d *Debrief) concernsLine() Line {
	var open, closed []bank.Principle
	for _, on := range d.owned() {
		switch low, _, _ := on.graded(); {
		case on.Open:
			open = append(open, on.Principle)
		case low == bank.Concern:
			closed = append(closed, on.Principle)
		}
	}
	l := Line{Rule: RuleConcerns, Result: met(len(open) == 0)}
	switch {
	case len(open) > 0:
		l.Why = fmt.Sprintf("A Concern is unanswered on %s: no other answer met the bar, and no re-vote speaks to it.", principles(open))
	case len(closed) > 0:
		l.Why = fmt.Sprintf("There was a Concern on %s, and it is answered.", principles(closed))
	default:
		l.Why = "There is no Concern on an owned principle."
	}
	return l
}

// heard calls f with every answer of the loop.
func (d *Debrief) heard(f func(*Heard)) {
	for i := range d.Seats {
		for j := range d.Seats[i].Answers {
			f(&d.Seats[i].Answers[j])
		}
	}
}

func (d *Debrief) depthLine() Line {
	deep, all := 0, 0
	d.heard(func(h *Heard) {
		all++
		if h.Depth >= levelsDeep {
			deep++
		}
	})
	return Line{
		RuleDepth, met(deep >= deepAnswers),
		fmt.Sprintf("%s of %s went at least three levels deep.", textutil.UpperFirst(textutil.Number(deep)), count(all, "answer")),
	}
}

func (d *Debrief) numbersLine() Line {
	yes, no, all := 0, 0, 0
	d.heard(func(h *Heard) {
		all++
		switch h.Numbers {
		case HasNumbers:
			yes++
		case NoNumbers:
			no++
		}
	})
	l := Line{Rule: RuleNumbers}
	switch {
	case 2*yes > all:
		l.Result = Met
	case 2*no >= all: // even if all others had numbers, they would not be most
		l.Result = Unmet
	}
	l.Why = fmt.Sprintf("%s of %s had numbers.", textutil.UpperFirst(textutil.Number(yes)), count(all, "answer"))
	switch unknown := all - yes - no; {
	case unknown == all:
		l.Why = "It is not known of any answer whether it had numbers."
	case unknown > 0:
		l.Why += fmt.Sprintf(" It is not known of %s.", textutil.Number(unknown))
	}
	return l
}

func (d *Debrief) signalLine() Line {
	owned := d.owned()
	var silent []bank.Principle
	for i := range owned {
		if _, _, ok := owned[i].graded(); !ok {
			silent = append(silent, owned[i].Principle)
		}
	}
	l := Line{Rule: RuleSignal, Result: met(len(silent) == 0)}
	switch {
	case len(silent) > 0:
		l.Why = fmt.Sprintf("There is no signal on %s.", principles(silent))
	case len(owned) == 0:
		l.Why = "Nobody owns a principle."
	default:
		l.Why = "Every owned principle has a grade."
	}
	return l
}
