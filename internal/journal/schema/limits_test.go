package schema

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
)

// Texts up to their limit are read in any script, and longer ones, which no field
// could show, are not. What was kept while the limit was 12,000 bytes is read.
func TestTextLimits(t *testing.T) {
	id := uuid.UUID{6: 0x70, 8: 0x80, 15: 1}
	answer := func(s grading.Sheet) any {
		at := time.Date(2026, 3, 12, 18, 0, 0, 0, time.UTC)
		return grading.Answer{ID: id, Started: at, Graded: at, Asked: grading.Asked{ID: "q", Principles: []bank.Principle{bank.Ownership}}, Sheet: s}
	}
	draft := func(s grading.Sheet) any { return Sheet{Sheet: s} }
	note := func(s grading.Sheet) any { return Note{Note: s.Note} }
	said := func(text string) grading.Sheet { return grading.Sheet{Said: text} }
	noted := func(text string) grading.Sheet { return grading.Sheet{Note: text} }
	reasoned := func(text string) grading.Sheet {
		return grading.Sheet{Reasons: map[bank.Principle]string{bank.Ownership: text}}
	}
	for _, c := range []struct {
		name  string
		kind  journal.Kind
		of    func(grading.Sheet) any
		text  func(string) grading.Sheet
		limit int
	}{
		{"an answer's words", journal.KindAnswer, answer, said, grading.MaxWords},
		{"an answer's note", journal.KindAnswer, answer, noted, grading.MaxNote},
		{"an answer's reason", journal.KindAnswer, answer, reasoned, grading.MaxReason},
		{"a draft's words", journal.KindSheet, draft, said, grading.MaxWords},
		{"a note after grading", journal.KindNote, note, noted, grading.MaxNote},
	} {
		for _, char := range []string{"a", "ж", "ש", "👍"} {
			for n, want := range map[int]bool{c.limit: true, c.limit + 1: false, 100_000: false} {
				data, err := json.Marshal(c.of(c.text(strings.Repeat(char, n))))
				if err != nil {
					t.Fatal(err)
				}
				r := journal.Record{ID: id, V: journal.Version, Kind: c.kind, Owner: id.String(), Data: data}
				if got := Readable(r); got != want {
					t.Errorf("%s, %d of %s: readable is %v", c.name, n, char, got)
				}
				if err := reader(c.kind)(r); err != nil && !errors.Is(err, ErrUnreadable) {
					t.Errorf("%s: %v", c.name, err)
				}
			}
		}
	}
}
