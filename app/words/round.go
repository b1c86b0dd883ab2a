package words

import (
	"strconv"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/clockdrift"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"
)

// RoundName returns what a round is called.
func RoundName(p interview.Plan) string {
	switch p.Stage {
	case bank.RecruiterScreen:
		return "Recruiter screen"
	case bank.PhoneScreen:
		return "Phone screen, " + Interviewer(p.Interviewer)
	case bank.OnsiteLoop:
		return "Onsite round, " + Interviewer(p.Interviewer)
	default:
		return "One question"
	}
}

// RoundTitle is what a round is called, with the number of the question.
func RoundTitle(r interview.Round) string {
	name := RoundName(r.Plan())
	if n, of := r.QuestionNumber(); n > 0 && of > 1 {
		return name + ", " + strconv.Itoa(n) + " of " + strconv.Itoa(of)
	}
	return name
}

// PhaseName says which phase a round is in.
func PhaseName(r interview.Round) string {
	n, of := r.QuestionNumber()
	q := ""
	if of > 1 && n > 0 {
		q = " question " + strconv.Itoa(n) + " of " + strconv.Itoa(of)
	}
	switch r.Phase() {
	case interview.PhaseOpening:
		return "opening"
	case interview.PhaseThink:
		return "thinking about" + orThe(q)
	case interview.PhaseAnswer:
		return "answering" + orThe(q)
	case interview.PhaseProbe:
		return "probe " + strconv.Itoa(r.ProbeNumber()) + " of " + strconv.Itoa(r.ProbesPlanned())
	case interview.PhaseGrade:
		return "grading" + orThe(q)
	case interview.PhaseClosing:
		return "your own questions"
	default:
		return "over"
	}
}

func orThe(q string) string {
	if q == "" {
		return " the question"
	}
	return q
}

// TimeLeft is what is left of a whole round; "" where it has no clock.
func TimeLeft(v interview.View) string {
	switch {
	case !v.HasRoundClock:
		return ""
	case v.RoundLeft < 0:
		return textutil.Clock(-v.RoundLeft) + " over"
	default:
		return textutil.Clock(v.RoundLeft) + " left"
	}
}

// RoundOutline names the parts of a round or, where it is one question, its phases. at
// is the one it has come to.
func RoundOutline(r interview.Round) (names []string, at int) {
	parts := r.Plan().Parts
	if len(parts) < 2 {
		switch r.Phase() {
		case interview.PhaseAnswer:
			at = 1
		case interview.PhaseProbe:
			at = 2
		}
		return []string{"Think", "Answer", textutil.UpperFirst(textutil.NumberWord(r.ProbesPlanned())) + " probes", "Grade yourself"}, at
	}
	n := 0
	for _, part := range parts {
		switch part.Kind {
		case interview.Opening:
			names = append(names, "Opening")
		case interview.Closing:
			names = append(names, "Your questions")
		default:
			n++
			names = append(names, "Question "+strconv.Itoa(n))
		}
	}
	return names, r.PartIndex()
}

// QuestionShare says how many of the round's minutes the question has, with its probes;
// "" if the round has no clock.
func QuestionShare(r interview.Round) string {
	n, of := r.QuestionNumber()
	minutes := r.Part().Minutes
	if minutes == 0 || of < 2 {
		return ""
	}
	return "Question " + strconv.Itoa(n) + ": " + strconv.Itoa(minutes) + " minutes with its probes"
}

// QuestionOf is the question being asked. A question that has left the bank since the
// round was planned shows as a plain sentence; it can be skipped.
func QuestionOf(r interview.Round) *bank.Question {
	if q, ok := bank.FindQuestion(r.Part().Question); ok {
		return q
	}
	return &bank.Question{
		ID: r.Part().Question, Prompt: "This question is no longer in the bank. Skip it.",
		Type: bank.Behavioral, Principles: []bank.Principle{bank.CustomerObsession},
	}
}

// InterviewerLine is what the interviewer has just said, "" where it is nothing.
func InterviewerLine(r interview.Round) string {
	switch r.Phase() {
	case interview.PhaseOpening:
		return OpeningPrompt
	case interview.PhaseThink:
		return QuestionOf(r).Prompt
	case interview.PhaseAnswer:
		if r.Part().Brief && r.CanInterrupt() { // just asked, and answered at once
			return QuestionOf(r).Prompt
		}
	case interview.PhaseProbe:
		return QuestionOf(r).Probes.At(r.ProbeLevel())
	case interview.PhaseClosing:
		return ClosingPrompt
	}
	return ""
}

// OpeningPrompt and ClosingPrompt are what the interviewer says where no question
// of the bank is asked.
const (
	OpeningPrompt = "Good to meet you. Before we begin, tell me in a minute who you are and what you do now."
	ClosingPrompt = "We have a few minutes left. What would you like to ask me?"
)

// Advice is how to go about the phase that a round is in, in a line; "" for none.
func Advice(r interview.Round) string {
	switch {
	case r.Phase() == interview.PhaseThink:
		return "Pick one story. Note its number and what you alone did."
	case r.Phase() == interview.PhaseAnswer && QuestionOf(r).Type.IsCase():
		return "Clarify, choose one customer, weigh options, decide, say how you would measure it."
	case r.Phase() == interview.PhaseAnswer:
		return "Situation and task in brief, then what you did, then the result in numbers."
	case r.Phase() == interview.PhaseProbe && r.Interrupted():
		return "Answer it in a sentence or two, then pick your story up where you left it."
	case r.Phase() == interview.PhaseProbe:
		return "Answer this alone, about a minute and a half."
	}
	return ""
}

// StepLabel is the label of the button that takes a round one step on.
func StepLabel(r interview.Round) string {
	switch r.Phase() {
	case interview.PhaseOpening:
		return "First question"
	case interview.PhaseThink:
		return "Start answering"
	case interview.PhaseAnswer:
		return "Done, probe me"
	case interview.PhaseProbe:
		switch {
		case r.Interrupted():
			return "Back to my answer"
		case r.ProbeNumber() >= r.ProbesPlanned() && r.Plan().GradeAtEnd:
			return "Done"
		case r.ProbeNumber() >= r.ProbesPlanned():
			return "Done, grade it"
		}
		return "Next probe"
	case interview.PhaseClosing:
		return "End the round"
	}
	return "Go on"
}

// ProbeLabel marks the present probe in the recording.
func ProbeLabel(r interview.Round) string {
	return "Probe " + strconv.Itoa(r.ProbeNumber()) + ": " + textutil.LowerFirst(bank.ProbeLevels[r.ProbeLevel()])
}

// ClockDrift says that the wall clock was seen to drift.
func ClockDrift(drift time.Duration) string {
	switch {
	case clockdrift.LooksLikeSleep(drift):
		return "This device slept for " + about(drift) + ", and the round’s clock went on."
	case drift < 0:
		return "This device’s clock was set back by " + about(-drift) + ". That counts for nothing in the round."
	}
	return "This device’s clock was set forward by " + about(drift) + ". That counts for nothing in the round."
}

// about is a length of time in words, in one unit.
func about(d time.Duration) string {
	in := func(unit time.Duration, one, many string) string {
		return textutil.Plural(int((d+unit/2)/unit), one, many)
	}
	switch {
	case d < 90*time.Second:
		return in(time.Second, "second", "seconds")
	case d < 90*time.Minute:
		return in(time.Minute, "minute", "minutes")
	case d < 36*time.Hour:
		return in(time.Hour, "hour", "hours")
	}
	return in(24*time.Hour, "day", "days")
}
