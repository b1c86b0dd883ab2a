package words

import (
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/progress"
	"github.com/mockloop/mockloop/internal/readiness"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Interviewer names an interviewer within a sentence. "Bar Raiser" is a title and keeps
// its capitals.
func Interviewer(who bank.Interviewer) string {
	if who == bank.BarRaiser {
		return who.String()
	}
	return textutil.LowerFirst(who.String())
}

// ShortPrinciple returns what people at Amazon call a principle with a long name, for
// lines with little room.
func ShortPrinciple(p bank.Principle) string {
	switch p {
	case bank.HaveBackbone:
		return "Have Backbone"
	case bank.EarthsBestEmployer:
		return "Best Employer"
	case bank.BroadResponsibility:
		return "Broad Responsibility"
	case bank.InsistOnTheHighestStandards:
		return "Highest Standards"
	default:
		return p.String()
	}
}

// Fit says how clear the answer to a recruiter's question was.
func Fit(f grading.Fit) string {
	switch f {
	case grading.FitNot:
		return "Not clear"
	case grading.FitPartly:
		return "Partly clear"
	case grading.FitClear:
		return "Clear"
	}
	return ""
}

// Weakest names the two weakest principles or, without any, what has not been practiced.
func Weakest(r readiness.Readiness) string {
	if w := r.Weakest(2); len(w) > 0 {
		names := make([]string, len(w))
		for i, s := range w {
			names[i] = ShortPrinciple(s.Principle)
		}
		return "Weakest: " + strings.Join(names, ", ") + "."
	}
	if u := r.Unpracticed(); len(u) > 0 {
		return "Not practiced yet: " + ShortPrinciple(u[0]) + andMore(len(u)-1) + "."
	}
	return "No weak spot."
}

func andMore(n int) string {
	if n <= 0 {
		return ""
	}
	return " and " + strconv.Itoa(n) + " more"
}

// AnswerNow is the label of the button that begins practice of one question.
func AnswerNow(q *bank.Question) string {
	if q.Type.IsCase() {
		return "Answer out loud, 15 min"
	}
	return "Answer out loud, 10 min"
}

// AnswerFirst is the same label for the first question that somebody ever practices.
func AnswerFirst(q *bank.Question) string {
	if q.Type.IsCase() {
		return AnswerNow(q)
	}
	return "Answer out loud, 6 min"
}

// HowLong says what practice of one question consists of and how long it takes.
func HowLong(q *bank.Question, a interview.Aims) string {
	if a != interview.DefaultAims() && !q.Type.IsCase() {
		return textutil.Clock(a.Think) + " to think, " + textutil.Clock(a.Aim) + " to answer, up to four probes of " + textutil.Clock(a.Probe) + ", then your own grade."
	}
	if q.Type.IsCase() {
		return "A minute to think, about eight to work through it aloud, up to four probes, then your own grade."
	}
	return "A minute to think, two and a half to answer, up to four probes, then your own grade."
}

// loopLines say what each interviewer of a loop mostly looks for.
var loopLines = map[bank.Interviewer]string{
	bank.HiringManager:      "Two principles, close to the job",
	bank.SeniorPM:           "One principle and a product case",
	bank.EngineeringManager: "One principle and a technical case",
	bank.CrossFunctional:    "Two principles, from a partner’s side",
	bank.BarRaiser:          "Two principles, probed deepest",
}

// LoopLine says which principles an interviewer asks about in the planned loop, and
// which one more they listen for, or, without a
// plan, what they mostly look for.
func LoopLine(r interview.LoopRound, who bank.Interviewer) string {
	if len(r.Principles) == 0 {
		return loopLines[who]
	}
	asked, also := r.Owned()
	if len(also) == 0 {
		return Principles(asked, " · ")
	}
	return Principles(asked, " · ") + ", and listens for " + Principles(also, " · ")
}

// Principles lists the names of principles.
func Principles(ps []bank.Principle, between string) string {
	all := make([]string, len(ps))
	for i, p := range ps {
		all[i] = p.String()
	}
	return strings.Join(all, between)
}

// LoopState says in a line how far a loop has come: how many interviewers are done, how
// many more have been started, who is next, and when the loop was planned, as far as
// that is known.
func LoopState(l interview.Loop, at progress.LoopProgress, now time.Time) string {
	since := ", planned " + DaySince(l.ID, now)
	if sec, nsec := l.ID.Time().UnixTime(); journal.InFuture(time.Unix(sec, nsec), now) {
		since = "" // by a clock that was wrong, or after one of that clock
	}
	next, left := l.Next(at.Done)
	if !left {
		return "All " + textutil.NumberWord(len(l.Rounds)) + " have met you" + since
	}
	said := strconv.Itoa(len(at.Done)) + " of " + strconv.Itoa(len(l.Rounds)) + " met, "
	if n := at.Begun - len(at.Done); n > 0 {
		said += strconv.Itoa(n) + " begun, "
	}
	return said + Interviewer(next.Interviewer) + " next" + since
}

// RoundLength says how long a round takes alone and, where that is less, how long the
// real one is: "26 min alone; the real one is 60".
func RoundLength(p interview.Plan) string {
	if p.Real > p.Minutes {
		return Minutes(p.Minutes) + " alone; the real one is " + strconv.Itoa(p.Real)
	}
	return Minutes(p.Minutes)
}

// Minutes writes a number of minutes: "5 min".
func Minutes(n int) string { return strconv.Itoa(n) + " min" }

// AddingUp stands in for everything that counts all answers until all have been read.
const AddingUp = "Adding up your history."
