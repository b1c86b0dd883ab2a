package debrief

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// ChallengeLine is one line of the Bar Raiser's challenge and its result.
type ChallengeLine struct {
	Rule   Rule   `json:"rule"`
	Result Result `json:"result"`
	Why    string `json:"why"` // what the result rests on
}

// deepAnswers is how many answers have to go deepLevels deep.
const deepAnswers = 2

// challenge checks the standard, line by line.
func (d *Debrief) challenge() []ChallengeLine {
	return []ChallengeLine{concernsLine(d), depthLine(d), numbersLine(d), signalLine(d)}
}

func resultOf(ok bool) Result {
	if ok {
		return ResultMet
	}
	return ResultUnmet
}

// owned are the principles somebody owns, each with its summary.
func (d *Debrief) owned() []PrincipleSummary {
	all := d.Discussion()
	return slices.DeleteFunc(all, func(on PrincipleSummary) bool { return len(on.Owners) == 0 })
}

func concernsLine(d *Debrief) ChallengeLine {
	var concern, mixed, closed []bank.Principle
	for _, on := range d.owned() {
		switch {
		case on.Open && on.unanswered():
			concern = append(concern, on.Principle)
		case on.Open:
			mixed = append(mixed, on.Principle)
		case on.Lowest() == bank.Concern || on.mixedByTwo():
			closed = append(closed, on.Principle)
		}
	}
	l := ChallengeLine{Rule: RuleConcerns, Result: resultOf(len(concern)+len(mixed) == 0)}
	switch {
	case len(concern)+len(mixed) > 0:
		var why []string
		if len(concern) > 0 {
			why = append(why, fmt.Sprintf("A Concern is unanswered on %s.", principles(concern)))
		}
		if len(mixed) > 0 {
			why = append(why, fmt.Sprintf("Two graded Mixed, and nobody speaks to it: %s.", principles(mixed)))
		}
		l.Why = strings.Join(why, " ")
	case len(closed) > 0:
		l.Why = fmt.Sprintf("Answered: %s.", principles(closed))
	default:
		l.Why = "No owned principle was weak."
	}
	return l
}

// eachAnswer calls f with every answer of the loop.
func (d *Debrief) eachAnswer(f func(*Evidence)) {
	for i := range d.Seats {
		for j := range d.Seats[i].Answers {
			f(&d.Seats[i].Answers[j])
		}
	}
}

func depthLine(d *Debrief) ChallengeLine {
	deep, all := 0, 0
	d.eachAnswer(func(h *Evidence) {
		all++
		if h.Depth >= deepLevels {
			deep++
		}
	})
	return ChallengeLine{
		RuleDepth, resultOf(deep >= deepAnswers),
		fmt.Sprintf("Three probes held in %s of %s.", textutil.NumberWord(deep), count(all, "answer")),
	}
}

func numbersLine(d *Debrief) ChallengeLine {
	yes, no, all := 0, 0, 0
	d.eachAnswer(func(h *Evidence) {
		all++
		switch h.Numbers {
		case HasNumbers:
			yes++
		case NoNumbers:
			no++
		}
	})
	l := ChallengeLine{Rule: RuleNumbers}
	switch {
	case 2*yes > all:
		l.Result = ResultMet
	case 2*no >= all: // even if all others had numbers, they would not be most
		l.Result = ResultUnmet
	}
	l.Why = fmt.Sprintf("%s of %s had numbers.", textutil.UpperFirst(textutil.NumberWord(yes)), count(all, "answer"))
	switch unknown := all - yes - no; {
	case unknown == all:
		l.Why = "Not known of any answer."
	case unknown > 0:
		l.Why += fmt.Sprintf(" Not known of %s.", textutil.NumberWord(unknown))
	}
	return l
}

func signalLine(d *Debrief) ChallengeLine {
	owned := d.owned()
	var silent []bank.Principle
	for i := range owned {
		if _, _, ok := owned[i].graded(); !ok {
			silent = append(silent, owned[i].Principle)
		}
	}
	l := ChallengeLine{Rule: RuleSignal, Result: resultOf(len(silent) == 0)}
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
