package debrief

import (
	"fmt"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Disclaimer says what a debrief is and is not. It appears once in what is
// printed.
const Disclaimer = "It mirrors your own grades; nobody else heard you. Scale and rules are ours: Amazon publishes neither."

// count is a number of things inside a sentence.
func count(n int, what string) string {
	if n == 1 {
		return "one " + what
	}
	return textutil.NumberWord(n) + " " + what + "s"
}

// the is an interviewer inside a sentence.
func the(i bank.Interviewer) string {
	if i == bank.BarRaiser {
		return "the Bar Raiser"
	}
	name := i.String()
	return "the " + strings.ToLower(name[:1]) + name[1:]
}

// quote puts s in quotation marks, makes those within it single, and leaves out a
// period at its end.
func quote(s string) string {
	s = strings.TrimSuffix(strings.TrimSpace(s), ".")
	s = strings.NewReplacer("“", "‘", "”", "’").Replace(s)
	return "“" + s + "”"
}

// principles names them. Several are quoted, so that "Have Backbone; Disagree and
// Commit" and "Are Right, A Lot" stay recognizable.
func principles(ps []bank.Principle) string {
	if len(ps) == 1 {
		return ps[0].String()
	}
	names := make([]string, len(ps))
	for i, p := range ps {
		names[i] = quote(p.String())
	}
	return textutil.JoinAnd(names)
}

func quotes(texts []string) string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = quote(t)
	}
	return textutil.JoinAnd(out)
}

// VoteRules explains votes and hire in short paragraphs; the full rules are in
// the package documentation.
func VoteRules() []string {
	return []string{
		"Each interviewer votes on their own round alone. Concern counts 1, Mixed 2, Meets 3, Raises 4, and double on a principle they own. A mean from 3.5 is Strongly inclined, from 2.75 Inclined, from 1.5 Not inclined, below that Strongly not inclined. Half Mixed and half Meets is not enough: mixed evidence often ends in no offer.",
		fmt.Sprintf("Some things hold a vote down. At most Inclined: in no answer %s probes held, a red flag, or an owned principle without a grade. At most Not inclined: %s red flags, or more than half of the owned principles without a grade. %s red flags: Strongly not inclined.",
			textutil.NumberWord(deepLevels), textutil.NumberWord(flagsNotInclined), textutil.UpperFirst(textutil.NumberWord(flagsStronglyNot))),
		"A Concern is answered by Meets or better on the same principle in another answer, or by the reason of a vote cast again. An owned principle that two interviewers graded Mixed or lower has to be spoken to.",
		"Hire needs more than half of the votes to be Inclined or better, none Strongly not inclined, the Bar Raiser inclined if they met you, and no line of their challenge unmet.",
	}
}
