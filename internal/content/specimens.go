package content

import (
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// A specimen is what one says in about two minutes.
const minSpecimenWords, maxSpecimenWords = 180, 300

// specimens reads one file of content/specimens: the same question answered at each of
// the four grades, and what the panel made of each answer. The bank doesn't hold them yet;
// they are linted so that they keep fitting the questions and rubrics they were graded by.
func (r *reader) specimens(_ string, n node) {
	o := n.object("question", "answers")
	q := o.get("question").knownQuestion()
	answers := o.get("answers")
	var grades []bank.Grade
	for _, e := range answers.list() {
		a := e.object("grade", "said", "heard", "lines", "note")
		if g, ok := choice(a.get("grade"), "grade", bank.Grades()); ok && !slices.Contains(grades, g) {
			grades = append(grades, g)
		}
		said := a.get("said")
		if words := len(strings.Fields(said.text(0))); words > 0 && (words < minSpecimenWords || words > maxSpecimenWords) {
			said.wrong("%d words, want %d to %d", words, minSpecimenWords, maxSpecimenWords)
		}
		a.get("note").text(0)
		lines := a.get("lines")
		for _, l := range lines.list() {
			choice(l, "grade", bank.Grades())
		}
		last := 0
		for _, h := range a.get("heard").list() {
			point, ok := h.number()
			if ok && q != nil && (point <= last || point > q.Points.Len()) {
				h.wrong("point %d after point %d of %d", point, last, q.Points.Len())
			}
			last = point
		}
		if q == nil || lines.yaml == nil {
			continue
		}
		want := 3 // of a principle
		if q.Scale().ByLines() {
			want = dimensionCount
		}
		if have := len(lines.list()); have != want {
			lines.wrong("%d lines, want %d", have, want)
		}
	}
	if answers.yaml != nil && len(grades) != len(bank.Grades()) {
		answers.wrong("%d different grades, want each of the %d", len(grades), len(bank.Grades()))
	}
}

// knownQuestion reads the id of a question of the bank; nil for what is none.
func (n node) knownQuestion() *bank.Question {
	s := n.text(0)
	var ids []string
	for i := range n.r.content.Questions {
		q := &n.r.content.Questions[i]
		if q.ID == s {
			return q
		}
		ids = append(ids, q.ID)
	}
	if s != "" && !n.r.unread {
		n.wrong("unknown question %q%s", s, textmatch.DidYouMean(s, ids))
	}
	return nil
}
