package interview

import "github.com/mockloop/mockloop/internal/bank"

// Item is what may be told of a part before the round. It never holds the
// question: who has read the prompt is no longer asked it.
type Item struct {
	Kind    PartKind
	Minutes int
	Case    bool           // of a question: a case, not a story
	Type    bank.Type      // of the question; 0 where it is not known
	On      bank.Principle // the question's first; 0 where it is not known
}

// Outline tells of a plan what may be told before it begins, part by part. find
// is bank.Find; a question that it does not know has no type and no principle.
func Outline(p Plan, find func(id string) (*bank.Question, bool)) []Item {
	out := make([]Item, 0, len(p.Parts))
	for _, part := range p.Parts {
		it := Item{Kind: part.Kind, Minutes: part.Minutes, Case: part.Case}
		if part.Kind == Question {
			if q, ok := find(part.Question); ok {
				it.Type = q.Type
				if len(q.Principles) > 0 {
					it.On = q.Primary()
				}
			}
		}
		out = append(out, it)
	}
	return out
}

// Sketch is the layout of what PlanRound would plan: its parts and minutes, with
// no question in them. It needs no seed. ok is false when the stage has no round
// with this interviewer. A recruiter's questions count as stories, see Describe.
func Sketch(s bank.Stage, who bank.Interviewer) (p Plan, ok bool) {
	sh, ok := shapeOf(s, who)
	if !ok {
		return Plan{}, false
	}
	p = Plan{Stage: s, Interviewer: who, Minutes: sh.minutes, Parts: []Part{{Kind: Opening, Minutes: sh.opening}}}
	left := sh.minutes - sh.opening
	for _, sl := range sh.slots {
		p.Parts = append(p.Parts, Part{Kind: Question, Minutes: sl.minutes, Case: !sl.takes(bank.Behavioral)})
		left -= sl.minutes
	}
	p.Parts = append(p.Parts, Part{Kind: Closing, Minutes: left})
	return p, true
}
