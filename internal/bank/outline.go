package bank

import "strings"

// Skeleton is the outline of a strong answer: what belongs where, not what to
// recite.
type Skeleton struct {
	Framework Framework
	Lines     Lines  // one for each part of the framework
	Covers    string // for each key point a digit: the place, from 0, of the part that covers it
}

// Step is one part of an outline.
type Step struct {
	Part Part
	Text string
}

// Steps returns the outline part by part.
func (s Skeleton) Steps() []Step {
	parts := s.Framework.Parts()
	texts := s.Lines.All()
	out := make([]Step, 0, len(texts))
	for i, t := range texts {
		if i < len(parts) {
			out = append(out, Step{parts[i], t})
		}
	}
	return out
}

// Framework is how an answer is built: which parts it has, in their order.
type Framework uint8

// The frameworks of an answer.
const (
	StoryFramework      Framework = iota + 1 // STAR
	LessonFramework                          // STAR, with what was learned
	MotivationFramework                      // the recruiter's questions that ask for no story
	ProductFramework                         // product sense
	TechnicalFramework                       //
	BusinessFramework                        // strategy
	MetricsFramework                         // measures of success
	DiagnosisFramework                       // a number that moved, or an experiment
	SizingFramework                          // the size of a business
	beyondLastFramework
)

// Frameworks returns all frameworks.
func Frameworks() []Framework {
	all := make([]Framework, beyondLastFramework-1)
	for i := range all {
		all[i] = Framework(i + 1)
	}
	return all
}

// Parts are the framework's parts in order; none for an invalid one.
func (f Framework) Parts() []Part {
	switch f {
	case StoryFramework:
		return []Part{PartSituation, PartTask, PartAction, PartResult}
	case LessonFramework:
		return []Part{PartSituation, PartTask, PartAction, PartResult, PartLesson}
	case MotivationFramework:
		return []Part{PartOpening, PartProof, PartFit, PartClose}
	case ProductFramework:
		return []Part{PartClarify, PartSegment, PartChoose, PartDesign, PartMeasure}
	case TechnicalFramework:
		return []Part{PartRequirement, PartNumbers, PartFlow, PartFailure, PartTradeOff}
	case BusinessFramework:
		return []Part{PartAim, PartPrize, PartChoice, PartEconomics, PartRisk}
	case MetricsFramework:
		return []Part{PartAim, PartInputs, PartOutputs, PartGuardrails, PartUse}
	case DiagnosisFramework:
		return []Part{PartCheck, PartSplit, PartCauses, PartTest, PartAct}
	case SizingFramework:
		return []Part{PartQuestion, PartAssumptions, PartSum, PartSenseCheck, PartUse}
	}
	return nil
}

// String lists the form's parts as they are named in files.
func (f Framework) String() string {
	parts := f.Parts()
	slugs := make([]string, len(parts))
	for i, p := range parts {
		slugs[i] = p.Slug()
	}
	return strings.Join(slugs, ", ")
}

// Covering is the step of the outline that covers key point i of the question, from 0;
// the zero Step where there is no such point.
func (s Skeleton) Covering(i int) Step {
	steps := s.Steps()
	if i < 0 || i >= len(s.Covers) {
		return Step{}
	}
	if place := int(s.Covers[i] - '0'); place < len(steps) {
		return steps[place]
	}
	return Step{}
}
