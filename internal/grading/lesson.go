package grading

import "github.com/mockloop/mockloop/internal/bank"

// Omission is a key point that an answer left out, and the part of a strong answer's
// outline that covers it, with what the outline says there; none where the question is no
// longer in the bank or had another number of key points.
type Omission struct {
	Point string
	Part  bank.Part
	Line  string
}

// Ticked reports whether key point i of the answer is ticked.
func (a *Answer) Ticked(i int) bool { return i < len(a.Sheet.Ticks) && a.Sheet.Ticks[i] }

// LeftOut are the key points that the answer left out, in their order.
func (a *Answer) LeftOut() []Omission {
	q, _ := bank.FindQuestion(a.Asked.ID)
	var out []Omission
	for i, p := range a.Asked.Points {
		if a.Ticked(i) {
			continue
		}
		o := Omission{Point: p}
		if q != nil && q.Points.Len() == len(a.Asked.Points) {
			s := q.Skeleton.Covering(i)
			o.Part, o.Line = s.Part, s.Text
		}
		out = append(out, o)
	}
	return out
}

// HasRest reports whether the answer left out some of its key points and made others, so that
// saying only the rest again is less than saying it all.
func (a *Answer) HasRest() bool {
	n := len(a.LeftOut())
	return n > 0 && n < len(a.Asked.Points)
}

// RestSheet is the sheet on which only what the answer left out is said again: what it made
// counts as said. Empty where the question has another number of points by now.
func (a *Answer) RestSheet(points int) Sheet {
	s := NewSheet(points)
	if len(a.Sheet.Ticks) == points {
		copy(s.Ticks, a.Sheet.Ticks)
	}
	return s
}
