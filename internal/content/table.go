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
	if _, err := fmt.Fprintln(out, "\nEach digit is one question and its difficulty, 1 to 5."); err != nil {
		return fmt.Errorf("print the table: %w", err)
	}
	return nil
}

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
