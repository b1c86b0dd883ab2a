package content

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/mockloop/mockloop/internal/bank"
)

// WriteCoverage prints how the questions spread over principle, type and difficulty:
// a row for each principle, a column for each type, and in each cell one digit
// for every question with that principle as its first: its difficulty.
func WriteCoverage(c *Content, out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(cells ...string) { fmt.Fprintln(w, strings.Join(cells, "\t")) }

	header := []string{"first principle"}
	for _, t := range bank.Types() {
		header = append(header, t.Slug())
	}
	row(append(header, "first", "any")...)
	for _, p := range bank.Principles() {
		cells := []string{p.Slug()}
		for _, t := range bank.Types() {
			cells = append(cells, difficulties(c.Questions, func(q *bank.Question) bool { return q.Type == t && isPrimary(q, p) }))
		}
		first := count(c.Questions, func(q *bank.Question) bool { return isPrimary(q, p) })
		anywhere := count(c.Questions, func(q *bank.Question) bool { return slices.Contains(q.Principles, p) })
		row(append(cells, fmt.Sprint(first), fmt.Sprint(anywhere))...)
	}
	total := []string{"all"}
	for _, t := range bank.Types() {
		total = append(total, fmt.Sprint(count(c.Questions, func(q *bank.Question) bool { return q.Type == t })))
	}
	row(append(total, fmt.Sprint(len(c.Questions)))...)
	for d := uint8(1); d <= 5; d++ {
		cells := []string{fmt.Sprintf("difficulty %d", d)}
		for _, t := range bank.Types() {
			cells = append(cells, fmt.Sprint(count(c.Questions, func(q *bank.Question) bool { return q.Type == t && q.Difficulty == d })))
		}
		row(append(cells, fmt.Sprint(count(c.Questions, func(q *bank.Question) bool { return q.Difficulty == d })))...)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print the table: %w", err)
	}
	if _, err := fmt.Fprintf(out, "\nEach digit is one question and its difficulty, 1 to 5.\n\n%s", shares(c)); err != nil {
		return fmt.Errorf("print the table: %w", err)
	}
	return nil
}

// shares says how the prompts sound and where the cases play.
func shares(c *Content) string {
	var b strings.Builder
	stories, timely := openings(c.Questions)
	fmt.Fprintf(&b, "stories that begin %q: %d of %d, %d %%\n", timeOpening, timely, stories, percent(timely, stories))
	for _, of := range []struct {
		name string
		is   func(*bank.Question) bool
	}{
		{"a story", func(q *bank.Question) bool { return !q.Type.IsCase() && !isRecruiters(q) }},
		{"a case", func(q *bank.Question) bool { return q.Type.IsCase() }},
		{"the recruiter", isRecruiters},
	} {
		words, most := 0, 0
		n := count(c.Questions, func(q *bank.Question) bool {
			if !of.is(q) {
				return false
			}
			w := len(strings.Fields(q.Prompt))
			words += w
			most = max(most, w)
			return true
		})
		fmt.Fprintf(&b, "words a prompt of %s: mean %.1f, most %d\n", of.name, float64(words)/float64(max(n, 1)), most)
	}
	cases := count(c.Questions, func(q *bank.Question) bool { return q.Type.IsCase() })
	for _, s := range settings() {
		n := count(c.Questions, func(q *bank.Question) bool { return c.Settings[q.ID] == s })
		fmt.Fprintf(&b, "cases set %s: %d of %d, %d %%\n", map[Setting]string{AtAmazon: "at Amazon", LikeAmazon: "at a company like it", Elsewhere: "elsewhere"}[s], n, cases, percent(n, cases))
	}
	fmt.Fprintf(&b, "most asked: %d; terms explained: %d; stories with a broader question: %d\n", len(c.Forty), len(c.Terms),
		count(c.Questions, func(q *bank.Question) bool { return q.Instead != "" }))
	return b.String()
}

// percent is a share of all, rounded down.
func percent(n, all int) int { return 100 * n / max(all, 1) }

func isPrimary(q *bank.Question, p bank.Principle) bool {
	return len(q.Principles) > 0 && q.Primary() == p
}

// difficulties are those of the questions that fit, as digits in order; "." is
// none.
func difficulties(questions []bank.Question, fits func(*bank.Question) bool) string {
	var digits []byte
	for i := range questions {
		if fits(&questions[i]) {
			digits = append(digits, '0'+questions[i].Difficulty)
		}
	}
	if len(digits) == 0 {
		return "."
	}
	slices.Sort(digits)
	return string(digits)
}
