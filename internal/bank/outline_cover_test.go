package bank

import "testing"

// The step of an outline that covers a point is the one with its words; else the one that
// stands where the point stands.
func TestCovering(t *testing.T) {
	s := Skeleton{Framework: StoryFramework, Lines: JoinLines(
		"The contract, its dates and who had signed it",
		"Your say in it, and how large the risk looked",
		"Which check you skipped; how the damage was contained",
		"The bill in customers, money or months")}
	for _, tt := range []struct {
		point  string
		at, of int
		want   Part
	}{
		{"Measured the damage in customers, money or months", 0, 4, PartResult}, // three words of it
		{"Described how the damage was contained", 0, 4, PartAction},
		{"Named the CUSTOMER", 0, 4, PartResult}, // by its stem
		{"Told a tale", 0, 4, PartSituation},
		{"Told a tale", 3, 4, PartResult},
		{"Told a tale", 1, 7, PartSituation},
		{"Told a tale", 6, 7, PartResult},
		{"Told a tale", 9, 7, PartResult}, // beyond the list
		{"Told a tale", -1, 0, PartSituation},
	} {
		if got := s.Covering(tt.point, tt.at, tt.of); got.Part != tt.want || got.Text == "" {
			t.Errorf("%q, %d of %d: %v, want %v", tt.point, tt.at, tt.of, got, tt.want)
		}
	}
	if got := (Skeleton{}).Covering("Told a tale", 0, 1); got != (Step{}) {
		t.Errorf("without an outline: %v", got)
	}
}

// Every point of the bank has a line that covers it.
func TestEveryPointIsCovered(t *testing.T) {
	for i := range Questions {
		q := &Questions[i]
		for n, p := range q.Points.All() {
			if s := q.Skeleton.Covering(p, n, q.Points.Len()); s.Text == "" || s.Part == 0 {
				t.Errorf("%s: nothing covers %q", q.ID, p)
			}
		}
	}
}
