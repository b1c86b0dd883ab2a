package grading

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestBears(t *testing.T) {
	for _, tt := range []struct {
		ticked, total int
		want          bank.Grade
	}{
		{0, 5, bank.Concern},
		{1, 5, bank.Concern},
		{2, 5, bank.Mixed},
		{3, 5, bank.Meets}, // 0.6 exactly
		{4, 5, bank.Meets},
		{5, 5, bank.Meets},
		{3, 10, bank.Mixed}, // 0.3 exactly
		{17, 20, bank.Meets},
		{16, 20, bank.Meets},
		{5, 6, bank.Meets},
		{6, 7, bank.Meets},
		{0, 0, 0},
		{3, -1, 0},
		{-1, 5, bank.Concern},
		{9, 5, bank.Meets},
	} {
		t.Run(fmt.Sprintf("%d of %d", tt.ticked, tt.total), func(t *testing.T) {
			if got := SuggestedGrade(tt.ticked, tt.total); got != tt.want {
				t.Errorf("Bears = %v, want %v", got, tt.want)
			}
		})
	}
}

// ticked is a sheet of five points of which the first n are ticked, of a story that has
// the impact that Raises needs.
func ticked(n int) Sheet {
	s := NewSheet(5).TickScope("impact", true)
	for i := range n {
		s = s.Tick(i, true)
	}
	return s
}

func TestNeedsReason(t *testing.T) {
	const p = bank.DiveDeep
	for _, tt := range []struct {
		name  string
		sheet Sheet
		want  bool
	}{
		{"as the ticks bear", ticked(3).Grade(p, bank.Meets), false},
		{"below", ticked(3).Grade(p, bank.Concern), false},
		{"a step above", ticked(2).Grade(p, bank.Meets), true},
		{"Raises above Meets, which is told by its scope", ticked(3).Grade(p, bank.Raises), false},
		{"three steps above", ticked(0).Grade(p, bank.Raises), true},
		{"no signal is no step", ticked(0).Grade(p, bank.NoSignal), false},
		{"ungraded", ticked(0), false},
		{"with a reason", ticked(2).Grade(p, bank.Meets).Reason(p, "found it in raw logs"), false},
		{"nine letters", ticked(2).Grade(p, bank.Meets).Reason(p, "ab cd ef gh i"), true},
		{"ten letters", ticked(2).Grade(p, bank.Meets).Reason(p, "ab cd ef gh ij"), false},
		{"ten letters of many bytes", ticked(2).Grade(p, bank.Meets).Reason(p, "ééééé ééééé"), false},
		{"spaces alone", ticked(2).Grade(p, bank.Meets).Reason(p, strings.Repeat(" \n", 20)), true},
		{"another's reason", ticked(2).Grade(p, bank.Meets).Reason(bank.Ownership, "found it in raw logs"), true},
		{"no points to be above", NewSheet(0).Grade(p, bank.Raises), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.sheet.NeedsReason(p); got != tt.want {
				t.Errorf("NeedsReason = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestProblems(t *testing.T) {
	const first, second = bank.DiveDeep, bank.Frugality
	ps := []bank.Principle{first, second}
	type lack struct {
		Principle bank.Principle
		Missing   string
	}
	for _, tt := range []struct {
		name  string
		sheet Sheet
		want  []lack
	}{
		{"untouched", NewSheet(5), nil},
		{"without points", NewSheet(0), []lack{{first, "grade"}, {second, "grade"}}},
		{"one graded, without points", NewSheet(0).Grade(second, bank.Meets), []lack{{first, "grade"}}},
		{"one graded", ticked(3).Grade(second, bank.Meets), nil},
		{"both graded", ticked(3).Grade(first, bank.Meets).Grade(second, bank.NoSignal), nil},
		{"above the ticks", ticked(2).Grade(first, bank.Mixed).Grade(second, bank.Meets), []lack{{second, "reason"}}},
		{"one above, one untouched", ticked(2).Grade(second, bank.Meets), []lack{{second, "reason"}}},
		{"reasoned", ticked(2).Grade(first, bank.Mixed).Grade(second, bank.Meets).Reason(second, "spent a tenth of it"), nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []lack
			for _, p := range tt.sheet.Problems(ps) {
				got = append(got, lack{p.Principle, p.Missing})
				if !strings.Contains(p.Message, p.Principle.String()) || !strings.HasSuffix(p.Message, ".") {
					t.Errorf("%q is no sentence about %v", p.Message, p.Principle)
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// A reason that is there but short is told apart from one that is missing.
func TestProblemsSayHowLong(t *testing.T) {
	const p = bank.DiveDeep
	const missing = "Dive Deep is higher than your ticks support. Say what the list missed, or grade it lower."
	const short = "Dive Deep needs a sentence of at least 10 letters, or a lower grade."
	for _, tt := range []struct{ name, reason, want string }{
		{"none", "", missing},
		{"spaces", " \n ", missing},
		{"one letter", "x", short},
		{"nine letters", "read logs", short},
		{"nine letters and spaces", " ab cd ef gh i ", short},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := []Problem{{p, MissingReason, tt.want}}
			got := ticked(2).Grade(p, bank.Meets).Reason(p, tt.reason).Problems([]bank.Principle{p})
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}
