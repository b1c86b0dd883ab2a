package view

import (
	"fmt"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/readiness"
)

// PetalValues are the values of the petal chart, by principle.
func PetalValues(r readiness.Readiness) (v [bank.PrincipleCount]ui.Value) {
	for i, s := range r.Principles {
		v[i] = Value(s.Score)
	}
	return v
}

// Value is a score as charts take it.
func Value(s grading.Score) ui.Value {
	n, known := s.Value()
	return ui.Value{V: n, Known: known}
}

// PetalsText describes the petal chart for screen readers.
func PetalsText(r readiness.Readiness) string {
	if r.KnownPrinciples == 0 {
		return "Readiness by principle: none has a value yet."
	}
	return fmt.Sprintf("Readiness by principle: %d of 16 practiced. %s", r.KnownPrinciples, words.Weakest(r))
}
