package debrief

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// maxQuoted is how many missed points of an answer are quoted.
const maxQuoted = 3

// evidence is what one interviewer submits: a paragraph for each answer, and one
// on what was not heard at all. It does not mention the vote.
func evidence(s *Seat) []string {
	if len(s.Answers) == 0 {
		return []string{"Not met: no answer was graded in this round, so there is no evidence and no vote."}
	}
	out := make([]string, 0, len(s.Answers)+1)
	for i := range s.Answers {
		out = append(out, onAnswer(s, &s.Answers[i]))
	}
	if silent := s.withoutSignal(); len(silent) > 0 {
		out = append(out, fmt.Sprintf("Of what I own, I have no signal on %s.", principles(silent)))
	}
	return out
}

// onAnswer is the paragraph on one answer.
func onAnswer(s *Seat, h *Evidence) string {
	say := []string{onPrompt(h.Prompt), onPoints(h)}
	for _, r := range h.Grades {
		say = append(say, onGrade(s, r))
	}
	if len(h.Grades) == 0 {
		say = append(say, "I graded no principle.")
	}
	say = append(say, onDepth(h.Depth))
	if len(h.Flags) > 0 {
		titles := make([]string, len(h.Flags))
		for i, f := range h.Flags {
			titles[i] = bank.RedFlagTitle(f)
		}
		say = append(say, fmt.Sprintf("%s: %s.", textutil.UpperFirst(count(len(titles), "red flag")), quotes(titles)))
	}
	switch h.Numbers {
	case HasNumbers:
		say = append(say, "There were numbers in it.")
	case NoNumbers:
		say = append(say, "There were no numbers in it.")
	}
	return strings.Join(slices.DeleteFunc(say, func(s string) bool { return s == "" }), " ")
}

func onPrompt(prompt string) string {
	if strings.TrimSpace(prompt) == "" {
		return ""
	}
	return "I asked " + quote(prompt) + "."
}

func onPoints(h *Evidence) string {
	made, all := len(h.Made), len(h.Made)+len(h.Missed)
	var say string
	switch {
	case all == 0:
		return ""
	case made == 0:
		say = fmt.Sprintf("I heard none of %s", count(all, "point"))
	case made == 1:
		say = fmt.Sprintf("I heard one of %s: %s", count(all, "point"), quote(h.Made[0]))
	case made == all:
		say = fmt.Sprintf("I heard all %s, %s among them", count(all, "point"), quote(h.Made[0]))
	default:
		say = fmt.Sprintf("I heard %s of %s, %s among them", textutil.NumberWord(made), count(all, "point"), quote(h.Made[0]))
	}
	if made == all {
		return say + "."
	}
	missed, rest := h.Missed, ""
	if more := len(missed) - maxQuoted; more > 0 {
		missed, rest = missed[:maxQuoted], fmt.Sprintf(", and %s more", textutil.NumberWord(more))
	}
	return fmt.Sprintf("%s. I missed %s%s.", say, quotes(missed), rest)
}

func onGrade(s *Seat, r PrincipleGrade) string {
	on := "On " + r.Principle.String()
	if s.owns(r.Principle) {
		on += ", which I own,"
	}
	if r.Grade == bank.NoSignal {
		return on + " it gave no signal."
	}
	say := fmt.Sprintf("%s I graded it %s", on, r.Grade)
	if why := strings.TrimSpace(r.Why); why != "" {
		say += ", because of this: " + quote(why)
	}
	return say + "."
}

func onDepth(n int) string {
	switch {
	case n <= 0:
		return "No probe was answered." // asked or not
	case n == 1:
		return "It held for one probe."
	}
	return fmt.Sprintf("It went %s probes deep.", textutil.NumberWord(n))
}
