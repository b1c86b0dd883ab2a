package debrief

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/textutil"
)

// evidence is what one interviewer writes beside the points they heard and did not
// hear, which stand in a table: a sentence on each answer's gaps, none where there
// are none, and one on what was not heard at all. It does not mention the vote.
func evidence(s *Seat) []string {
	if len(s.Answers) == 0 {
		return []string{"Not met: no answer was graded in this round, so there is no evidence and no vote."}
	}
	var out []string
	for i := range s.Answers {
		if say := gaps(s, &s.Answers[i]); say != "" && !slices.Contains(out, say) {
			out = append(out, say)
		}
	}
	if silent := s.withoutSignal(); len(silent) > 0 {
		out = append(out, fmt.Sprintf("No signal on %s.", principles(silent)))
	}
	return out
}

// gaps says in one sentence what an answer lacked beside points and the grade that
// stands with them, which is that of the first owned principle; "" when nothing.
func gaps(s *Seat, h *Evidence) string {
	var say []string
	first := true
	for _, r := range h.Grades {
		if !s.owns(r.Principle) {
			continue
		}
		if !first && r.Grade.IsStep() && r.Grade <= bank.Mixed {
			say = append(say, fmt.Sprintf("%s on %s", r.Grade, r.Principle))
		}
		first = false
	}
	if len(h.Made) == 0 && len(h.Missed) > 0 {
		say = append(say, "no point heard")
	}
	if h.Depth == 0 {
		say = append(say, "no probe held")
	}
	if h.Numbers == NoNumbers && !slices.Contains(h.Flags, grading.NoNumbers) {
		say = append(say, "no numbers")
	}
	if len(h.Flags) > 0 {
		titles := make([]string, len(h.Flags))
		for i, f := range h.Flags {
			titles[i] = bank.RedFlagTitle(f)
		}
		say = append(say, fmt.Sprintf("%s, %s", count(len(titles), "red flag"), quotes(titles)))
	}
	if len(say) == 0 {
		return ""
	}
	return textutil.UpperFirst(strings.Join(say, "; ")) + "."
}
