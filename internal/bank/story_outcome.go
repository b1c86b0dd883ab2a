package bank

// StoryOutcome says what kind of story a question asks for. Cases have none.
type StoryOutcome uint8

// What a story may be about.
const (
	Success StoryOutcome = iota + 1
	Failure              // a failure, a mistake or a regret
)

var storyOutcomes = []named{{}, {"success", "A success"}, {"failure", "A failure or regret"}}

// String is the name for people.
func (a StoryOutcome) String() string { return nameOf(storyOutcomes, uint8(a)) }

// Slug is the name in files.
func (a StoryOutcome) Slug() string { return slugOf(storyOutcomes, uint8(a)) }

// Part names one part of a strong answer's outline.
type Part uint8

// The parts of all outlines. Framework says which of them belong together.
const (
	PartSituation Part = iota + 1
	PartTask
	PartAction
	PartResult
	PartLesson
	PartOpening
	PartProof
	PartFit
	PartClose
	PartClarify
	PartSegment
	PartChoose
	PartDesign
	PartMeasure
	PartRequirement
	PartNumbers
	PartFlow
	PartFailure
	PartTradeOff
	PartAim
	PartPrize
	PartChoice
	PartEconomics
	PartRisk
	PartInputs
	PartOutputs
	PartGuardrails
	PartUse
	PartCheck
	PartSplit
	PartCauses
	PartTest
	PartAct
	PartQuestion
	PartAssumptions
	PartSum
	PartSenseCheck
)

var parts = []named{
	{},
	{"situation", "Situation"},
	{"task", "Task"},
	{"action", "Action"},
	{"result", "Result"},
	{"lesson", "Lesson"},
	{"opening", "Opening"},
	{"proof", "Proof"},
	{"fit", "Fit"},
	{"close", "Close"},
	{"clarify", "Clarify"},
	{"segment", "Segment"},
	{"choose", "Choose"},
	{"design", "Design"},
	{"measure", "Measure"},
	{"requirement", "Requirement"},
	{"numbers", "Numbers"},
	{"flow", "Data flow"},
	{"failure", "Failure"},
	{"trade-off", "Trade-off"},
	{"aim", "Aim"},
	{"prize", "Size of the prize"},
	{"choice", "Choice"},
	{"economics", "Unit economics"},
	{"risk", "Risk"},
	{"inputs", "Inputs"},
	{"outputs", "Outputs"},
	{"guardrails", "Guardrails"},
	{"use", "What it decides"},
	{"check", "Check the number"},
	{"split", "Split it"},
	{"causes", "Causes"},
	{"test", "Test"},
	{"act", "Act"},
	{"question", "The question"},
	{"assumptions", "Assumptions"},
	{"sum", "The sum"},
	{"sense-check", "Sense check"},
}

// Parts returns all parts of all outlines.
func Parts() []Part {
	all := make([]Part, len(parts)-1)
	for i := range all {
		all[i] = Part(i + 1)
	}
	return all
}

// String is the part's name for people.
func (p Part) String() string { return nameOf(parts, uint8(p)) }

// Slug is the part's name in files.
func (p Part) Slug() string { return slugOf(parts, uint8(p)) }

// SameStory reports whether a story that answers one of the questions answers the other.
func (q *Question) SameStory(other *Question) bool {
	for _, s := range q.Story.All() {
		for _, o := range other.Story.All() {
			if s == o {
				return true
			}
		}
	}
	return false
}
