package content

import (
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
)

// An outline of 60 words says what belongs where; one of more than 120 is a
// story that somebody will learn by heart.
const minSkeleton, maxSkeleton = 60, 120

// frameworks are those an answer to the question may take. A story of a failure has
// to name its lesson, and only a question that a recruiter may ask is about no story.
func frameworks(q *bank.Question) []bank.Framework {
	switch q.Type {
	case bank.ProductSense:
		return []bank.Framework{bank.ProductFramework}
	case bank.Technical:
		return []bank.Framework{bank.TechnicalFramework}
	case bank.Strategy:
		return []bank.Framework{bank.BusinessFramework, bank.MetricsFramework, bank.DiagnosisFramework, bank.SizingFramework}
	}
	var out []bank.Framework
	if slices.Contains(q.Interviewers, bank.Recruiter) {
		out = append(out, bank.MotivationFramework)
	}
	if q.Outcome == bank.Failure {
		return append(out, bank.LessonFramework)
	}
	return append(out, bank.StoryFramework, bank.LessonFramework)
}

// skeleton reads the outline of an answer to q.
func (n node) skeleton(q *bank.Question) bank.Skeleton {
	var out bank.Skeleton
	if n.yaml == nil {
		return out
	}
	var known []string
	for _, p := range bank.Parts() {
		known = append(known, p.Slug())
	}
	o := n.object(known...)
	var texts []string
	words := 0
	for _, slug := range o.order {
		s := o.get(slug).prose(0)
		words += len(strings.Fields(s))
		texts = append(texts, s)
	}
	out.Lines = bank.JoinLines(texts...)
	have := strings.Join(o.order, ", ")
	var want []string
	for _, f := range frameworks(q) {
		want = append(want, f.String())
		if f.String() == have {
			out.Framework = f
		}
	}
	if out.Framework == 0 {
		n.wrong("the skeleton goes %s; want %s", have, strings.Join(want, " or "))
	}
	if words < minSkeleton || words > maxSkeleton {
		n.wrong("the skeleton has %d words, want %d to %d", words, minSkeleton, maxSkeleton)
	}
	return out
}
