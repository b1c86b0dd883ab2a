package words

import (
	"strconv"
	"time"

	"github.com/google/uuid"

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

// RoundTitle is who asks, or what is practiced, and where the round stands: for the head
// of its screen. where is "" in practice of one question.
func RoundTitle(r interview.Round) (who, where string) {
	switch p := r.Plan(); {
	case p.Stage == 0:
		who = "Practice"
	case p.Stage == bank.RecruiterScreen:
		who = "Recruiter screen"
	default:
		who = p.Interviewer.String()
	}
	switch n, of := r.QuestionNumber(); {
	case n > 0 && of > 1:
		where = "question " + strconv.Itoa(n) + " of " + strconv.Itoa(of)
	case r.Phase() == interview.PhaseOpening:
		where = "opening"
	case r.Phase() == interview.PhaseClosing:
		where = "your questions"
	}
	return who, where
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
		return OpeningPrompt(r.Plan().Interviewer)
	case interview.PhaseThink:
		if between := Handover(r); between != "" {
			return between + " " + QuestionOf(r).Prompt
		}
		return QuestionOf(r).Prompt
	case interview.PhaseAnswer:
		if r.Part().Brief && r.CanInterrupt() { // just asked, and answered at once
			return QuestionOf(r).Prompt
		}
	case interview.PhaseProbe:
		if said := Probe(r); said != Silence {
			return said
		}
	case interview.PhaseClosing:
		return ClosingPrompt
	}
	return ""
}

// Silence is what shows where a Bar Raiser says nothing and waits.
const Silence = "They say nothing."

// barRaiserProbes are what a Bar Raiser says once in a question in place of one of its own
// probes.
var barRaiserProbes = [...]string{
	"Give me another example.", "What did your manager say?",
	"I think that was the wrong call. Change my mind.", Silence,
}

// Probe is what is asked in the present probe. The Bar Raiser's own comes third or fourth,
// which the candidate's "Where was it thin?" has not chosen.
func Probe(r interview.Round) string {
	p := r.Plan()
	if p.Interviewer == bank.BarRaiser && p.VaryProbes && r.ProbeNumber() == 3+int(p.ID[14])%2 {
		return barRaiserProbes[(int(p.ID[15])+r.PartIndex())%len(barRaiserProbes)]
	}
	return QuestionOf(r).Probes.At(r.ProbeLevel())
}

// ClosingPrompt is how an interviewer hands over to the candidate's own questions.
const ClosingPrompt = "We have a few minutes left. What would you like to ask me?"

// OpeningPrompt is how an interviewer begins.
func OpeningPrompt(who bank.Interviewer) string {
	switch who {
	case bank.Recruiter:
		return "Hi, thanks for making the time. Before we begin, tell me in a minute who you are and what you do now."
	case bank.HiringManager:
		return "Good to meet you. I run this team, so let’s get to it. Who are you, in a minute?"
	case bank.SeniorPM:
		return "Hello, I’m a PM like you. How did you come to do what you do? A minute is plenty."
	case bank.EngineeringManager:
		return "Hi. I lead engineering here. What do you build, and what of it is yours? Keep it to a minute."
	case bank.CrossFunctional:
		return "Nice to meet you. I work with PMs every day, from the other side. Tell me in a minute what you do."
	case bank.BarRaiser:
		return "Hello. I’m from another part of the company. Take a minute and tell me who you are."
	}
	return "Good to meet you. Before we begin, tell me in a minute who you are and what you do now."
}

// manner is how an interviewer talks. What they say between two questions comes in three
// ways, one after the other.
type manner struct {
	rate, pitch float64
	between     [3]string
}

var (
	brisk = manner{1.1, 1.05, [3]string{"Good. Next.", "Moving on.", "Next question."}}
	warm  = manner{.95, 1.1, [3]string{
		"Thank you, that helps. Something else.", "I see. Here is another one.", "Thanks for that. Let’s change the subject.",
	}}
	skeptical = manner{1, .9, [3]string{
		"Hm. Let’s try a different one.", "I’m not sure yet. Next one.", "All right. Convince me with another.",
	}}
	silent = manner{.9, .85, [3]string{"Mm-hm.", "Okay.", "All right."}}
)

func mannerOf(who bank.Interviewer) *manner {
	switch who {
	case bank.HiringManager, bank.CrossFunctional:
		return &brisk
	case bank.EngineeringManager:
		return &skeptical
	case bank.BarRaiser:
		return &silent
	}
	return &warm
}

// Manner is how fast and how high an interviewer speaks; 1 is a voice's own way.
func Manner(who bank.Interviewer) (rate, pitch float64) {
	m := mannerOf(who)
	return m.rate, m.pitch
}

// Handover is what the interviewer says between the last question and this one; "" at the
// first.
func Handover(r interview.Round) string {
	n, _ := r.QuestionNumber()
	if n < 2 {
		return ""
	}
	return mannerOf(r.Plan().Interviewer).between[r.PartIndex()%3]
}

// Advice is how to go about the phase that a round is in, in a line; "" for none.
func Advice(r interview.Round) string {
	switch {
	case r.Paused():
		return "You can leave; your place is kept."
	case r.Phase() == interview.PhaseOpening:
		return "Say it aloud, as you would on the call."
	case r.Phase() == interview.PhaseThink && r.Plan().RestOf != uuid.Nil:
		return "Say only what you left out. The rest counts as said."
	case r.Phase() == interview.PhaseThink && QuestionOf(r).Type.IsCase():
		return "Who is the customer, and what would you measure?"
	case r.Phase() == interview.PhaseThink:
		return "Pick one story. Know its number and your own part."
	case r.Phase() == interview.PhaseProbe && Probe(r) == Silence:
		return "They wait. Add what matters, or stop."
	case r.Phase() == interview.PhaseProbe && r.Interrupted():
		return "They interrupt. Answer in a sentence or two."
	}
	return ""
}

// StepLabel is the label of the button that takes a round one step on.
func StepLabel(r interview.Round) string {
	switch r.Phase() {
	case interview.PhaseOpening:
		return "First question"
	case interview.PhaseThink:
		return "Answer"
	case interview.PhaseProbe:
		if r.Interrupted() {
			return "Back to my answer"
		}
	case interview.PhaseClosing:
		return "Finish"
	}
	return "Done"
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

// SaveLabel says what saving the present sheet leads to.
func SaveLabel(r interview.Round) string {
	switch {
	case r.Ended() && len(r.Waiting()) > 0:
		return "Save, next answer"
	case r.Ended() || r.PartIndex() == len(r.Plan().Parts)-1:
		return "Save"
	}
	return "Save and continue"
}
