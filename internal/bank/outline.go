package bank

import "strings"

// Skeleton is the outline of a strong answer: what belongs where, not what to
// recite.
type Skeleton struct {
	Form  Form
	Lines Lines // one for each part of the form
}

// Step is one part of an outline.
type Step struct {
	Part Part
	Text string
}

// Steps returns the outline part by part.
func (s Skeleton) Steps() []Step {
	parts := s.Form.Parts()
	texts := s.Lines.All()
	out := make([]Step, 0, len(texts))
	for i, t := range texts {
		if i < len(parts) {
			out = append(out, Step{parts[i], t})
		}
	}
	return out
}

// Form is how an answer is built: which parts it has, in their order.
type Form uint8

// The forms of an answer.
const (
	StoryForm      Form = iota + 1 // STAR
	LessonForm                     // STAR, with what was learned
	MotivationForm                 // the recruiter's questions that ask for no story
	ProductForm                    // product sense
	TechnicalForm                  //
	BusinessForm                   // strategy
	MetricsForm                    // measures of success
	DiagnosisForm                  // a number that moved, or an experiment
	SizingForm                     // the size of a business
	beyondLastForm
)

// Forms returns all forms.
func Forms() []Form {
	all := make([]Form, beyondLastForm-1)
	for i := range all {
		all[i] = Form(i + 1)
	}
	return all
}

// Parts are the form's parts in order; none for what is no form.
func (f Form) Parts() []Part {
	switch f {
	case StoryForm:
		return []Part{PartSituation, PartTask, PartAction, PartResult}
	case LessonForm:
		return []Part{PartSituation, PartTask, PartAction, PartResult, PartLesson}
	case MotivationForm:
		return []Part{PartOpening, PartProof, PartFit, PartClose}
	case ProductForm:
		return []Part{PartClarify, PartSegment, PartChoose, PartDesign, PartMeasure}
	case TechnicalForm:
		return []Part{PartRequirement, PartNumbers, PartFlow, PartFailure, PartTradeOff}
	case BusinessForm:
		return []Part{PartAim, PartPrize, PartChoice, PartEconomics, PartRisk}
	case MetricsForm:
		return []Part{PartAim, PartInputs, PartOutputs, PartGuardrails, PartUse}
	case DiagnosisForm:
		return []Part{PartCheck, PartSplit, PartCauses, PartTest, PartAct}
	case SizingForm:
		return []Part{PartQuestion, PartAssumptions, PartSum, PartSenseCheck, PartUse}
	}
	return nil
}

// String lists the form's parts as they are named in files.
func (f Form) String() string {
	parts := f.Parts()
	slugs := make([]string, len(parts))
	for i, p := range parts {
		slugs[i] = p.Slug()
	}
	return strings.Join(slugs, ", ")
}
