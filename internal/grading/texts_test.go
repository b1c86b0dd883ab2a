package grading_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

// What was typed comes back where nothing else was typed since.
func TestWithTexts(t *testing.T) {
	kept := grading.NewSheet(5).WithNote("Shorter.").WithSaid("I cut it", false)
	typed := kept.WithSaid("I cut it by 12 %", true).WithNote("Shorter, and the date.").Reason(bank.DiveDeep, "I counted them.").Reason(bank.Ownership, "I stayed.")
	now := kept.WithNote("Louder.").Reason(bank.Ownership, "I led it.").Tick(2, true)
	got := now.WithTexts(typed.Texts(), kept)
	want := now.WithSaid("I cut it by 12 %", true).Reason(bank.DiveDeep, "I counted them.")
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if d := cmp.Diff(typed, kept.WithTexts(typed.Texts(), kept)); d != "" {
		t.Errorf("where nothing was changed since (-want +got)\n%s", d)
	}
}
