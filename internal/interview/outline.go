package interview

import "github.com/mockloop/mockloop/internal/bank"

// OutlineItem is what may be revealed of a part before the round. It never holds
// the question: a prompt that was read in advance is no test any more.
type OutlineItem struct {
	Kind    PartKind
	Minutes int
	Case    bool           // of a question: a case, not a story
	Type    bank.Type      // of the question; 0 where it is not known
	On      bank.Principle // the question's first; 0 where it is not known
}

// Outline is what may be revealed of a plan before it begins, part by part. find
// is bank.FindQuestion; a question it does not know has no type and no principle.
func Outline(p Plan, find func(id string) (*bank.Question, bool)) []OutlineItem {
	out := make([]OutlineItem, 0, len(p.Parts))
	for _, part := range p.Parts {
		it := OutlineItem{Kind: part.Kind, Minutes: part.Minutes, Case: part.Case}
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

// PlanLayout is the layout of what PlanRound would plan with these aims: its parts
// and minutes, without questions. It needs no seed. ok is false when the stage has
// no round with this interviewer. A recruiter's questions count as stories: the
// plan takes any type, and the bank has no cases there.
func PlanLayout(s bank.Stage, who bank.Interviewer, a Aims) (p Plan, ok bool) {
	sh, ok := shapeOf(s, who)
	if !ok {
		return Plan{}, false
	}
	p = Plan{Stage: s, Interviewer: who, Aims: a}
	for _, sl := range sh.slots {
		p.Parts = append(p.Parts, Part{Kind: Question, Case: !sl.takes(bank.Behavioral), Probes: probesOf(who), Brief: who == bank.Recruiter})
	}
	p.fit(sh)
	return p, true
}
