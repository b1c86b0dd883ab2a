package readiness

import "math"

// sum is a principle's weighted sums up to some day. Graded and silent answers
// are each measured from their own newest day, so that neither sum can fade to
// nothing, however far apart in time they lie.
type sum struct {
	points, weight float64 // faded to gradedDay
	silent         float64 // faded to silentDay
	gradedDay      int64
	silentDay      int64
}

// add takes a day's cell in. Days come in rising order.
func (s *sum) add(number int64, c cell) {
	if c.weight > 0 {
		s.fadeGraded(number)
		s.points += float64(c.points)
		s.weight += float64(c.weight)
	}
	if c.silent > 0 {
		s.fadeSilent(number)
		s.silent += float64(c.silent)
	}
}

func (s *sum) fadeGraded(to int64) {
	if s.weight > 0 {
		f := fade(to - s.gradedDay)
		s.points *= f
		s.weight *= f
	}
	s.gradedDay = to
}

func (s *sum) fadeSilent(to int64) {
	if s.silent > 0 {
		s.silent *= fade(to - s.silentDay)
	}
	s.silentDay = to
}

// score is the principle's readiness, 0 to 100; unknown without a grade.
func (s *sum) score() (int, bool) {
	if s.weight == 0 {
		return 0, false
	}
	v := s.points / s.weight
	if s.silent > 0 {
		// 10 × S/(W+S), written so that rounding can't turn a larger S into a
		// smaller share.
		ratio := s.weight / s.silent * fade(s.silentDay-s.gradedDay)
		v -= silentPenalty / (1 + ratio)
	}
	return max(roundUp(v), 0), true
}

// fade is how much of an answer counts after the days: all of it at 0, half
// at 21. Below 0 it grows at the same rate.
func fade(days int64) float64 { return math.Exp2(-float64(days) / halfLife) }

// roundUp rounds to the nearest whole number, halves up. A billionth is given
// on top, so that the last bits of a sum never decide.
func roundUp(v float64) int { return int(math.Floor(v + 0.5 + 1e-9)) }
