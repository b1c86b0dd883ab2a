package grading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestLeftOut(t *testing.T) {
	q, ok := bank.FindQuestion("bias-waited-for-agreement")
	if !ok {
		t.Fatal("the question is gone")
	}
	points, steps := q.Points.All(), q.Skeleton.Steps()
	last := len(points) - 1
	ticks := make([]bool, len(points))
	for i := range ticks {
		ticks[i] = i != 0 && i != last
	}
	first := q.Skeleton.Covering(0)
	if first == (bank.Step{}) || q.Skeleton.Covering(last).Part != bank.PartLesson {
		t.Fatalf("the outline covers the first point by %v and the last by %v", first, q.Skeleton.Covering(last))
	}
	a := Answer{Asked: NewAsked(q), Sheet: Sheet{Ticks: ticks}}
	want := []Omission{
		{points[0], first.Part, first.Text},
		{points[last], bank.PartLesson, steps[len(steps)-1].Text},
	}
	if d := cmp.Diff(want, a.LeftOut()); d != "" {
		t.Errorf("left out (-want +got)\n%s", d)
	}

	// An answer from before the question had its points of today: nobody knows which is which.
	a.Asked.Points = append(points[:last:last], "One more", "And another")
	a.Sheet.Ticks = append(ticks[:last:last], true, false)
	want = []Omission{{Point: points[0]}, {Point: "And another"}}
	if d := cmp.Diff(want, a.LeftOut()); d != "" {
		t.Errorf("with other points (-want +got)\n%s", d)
	}

	a.Asked = Asked{ID: "gone", Points: []string{"Said so"}}
	a.Sheet.Ticks = nil
	if d := cmp.Diff([]Omission{{Point: "Said so"}}, a.LeftOut()); d != "" {
		t.Errorf("of a question that is gone (-want +got)\n%s", d)
	}
}
