package bank

import "testing"

func TestCovering(t *testing.T) {
	s := Skeleton{Framework: StoryFramework, Lines: "The place\nYour say\nThe check\nThe bill", Covers: "0229"}
	for _, tt := range []struct {
		point int
		want  Step
	}{
		{0, Step{PartSituation, "The place"}},
		{1, Step{PartAction, "The check"}},
		{2, Step{PartAction, "The check"}},
		{3, Step{}}, // of no part
		{4, Step{}},
		{-1, Step{}},
	} {
		if got := s.Covering(tt.point); got != tt.want {
			t.Errorf("point %d: %v, want %v", tt.point, got, tt.want)
		}
	}
}

// Every point of the bank has a step of the outline that covers it.
func TestEveryPointIsCovered(t *testing.T) {
	for i := range Questions {
		q := &Questions[i]
		for n, p := range q.Points.All() {
			if s := q.Skeleton.Covering(n); s.Text == "" || s.Part == 0 {
				t.Errorf("%s: nothing covers %q", q.ID, p)
			}
		}
		if q.Points.Len() != len(q.Skeleton.Covers) {
			t.Errorf("%s: %d points and %q", q.ID, q.Points.Len(), q.Skeleton.Covers)
		}
	}
}
