package content

import (
	"fmt"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
)

// Counts says in Markdown what the bank holds.
func Counts(c *Content) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, "- "+format+"\n", args...) }
	of := func(t bank.Type) int {
		return count(c.Questions, func(q *bank.Question) bool { return q.Type == t && !isSizing(q) && !isRecruiters(q) })
	}
	stories := func(a bank.StoryOutcome) int {
		return count(c.Questions, func(q *bank.Question) bool { return q.Outcome == a })
	}
	dimensions := 0
	for _, r := range c.CaseRubrics {
		dimensions += len(r.Dimensions)
	}
	line("**%d questions**: %d behavioral and %d on leadership (%d of failure or regret), %d product sense, %d strategy and metrics, %d technical, %d that size a business, %d for the recruiter",
		len(c.Questions), of(bank.Behavioral), of(bank.Leadership), stories(bank.Failure), of(bank.ProductSense), of(bank.Strategy), of(bank.Technical),
		count(c.Questions, isSizing), count(c.Questions, isRecruiters))
	line("each with key points, tips, four probes, red flags of its own and the outline of a strong answer: %d key points and %d probes in all",
		sum(c.Questions, func(q *bank.Question) int { return q.Points.Len() }), sum(c.Questions, func(q *bank.Question) int { return q.Probes.Len() }))
	line("a **rubric** of four grades for each of the %d principles and %d dimensions of a case, and the scope of %d levels",
		len(c.Principles), dimensions, len(c.Scopes))
	line("**%d primers** of a page, **%d recall cards**, **%d questions to ask** the interviewers",
		len(c.Primers), len(c.Cards), len(c.Asks))
	return strings.TrimSuffix(b.String(), "\n")
}

func sum(questions []bank.Question, of func(*bank.Question) int) int {
	n := 0
	for i := range questions {
		n += of(&questions[i])
	}
	return n
}
