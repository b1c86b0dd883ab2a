package readiness

import (
	"cmp"
	"math"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/smallsort"
	"github.com/mockloop/mockloop/internal/spacing"
)

const (
	halfLife       = 21 // days after which an answer counts half
	silentPenalty  = 10 // points off when every answer showed no signal
	silentOnlyCost = 2  // points off the overall for a principle never shown
	changeDays     = 14 // days the change looks back
	goodEnough     = 75 // the points of Meets: from here on nothing is weak

	// The six principles that PM loops ask most, and how they count.
	mostAsked       = (bank.PrincipleCount + 2) / 3
	weightMostAsked = 3
	weightRest      = 2

	// Furthest that local time can be ahead of UTC.
	maxAhead = 14 * time.Hour
)

// Readiness is what a history shows at a moment. The formulas are in the package
// documentation.
type Readiness struct {
	// Overall is 0 to 100, unknown until some principle is known.
	Overall grading.Score
	// KnownPrinciples is how many of the sixteen principles are known.
	KnownPrinciples int
	// Principles are in Amazon's order: index 0 is bank.CustomerObsession.
	Principles [bank.PrincipleCount]PrincipleScore
	// Answers is how many answers were counted, those without signal too.
	Answers int
	// Trend has a point for each day with answers since the overall is known,
	// oldest first.
	Trend []TrendPoint
	// Change is the points gained (or lost, below 0) in the last ChangeDays
	// days, at most 14, up to the newest point; only if HasChange.
	Change     int
	ChangeDays int
	HasChange  bool
}

// PrincipleScore is how ready the candidate is on one principle.
type PrincipleScore struct {
	Principle bank.Principle
	Score     grading.Score // 0 to 100, unknown until an answer was graded on it
	Answers   int           // answers that tested it, with a grade or No signal
	NoSignals int           // those of them that showed nothing of it
	Last      time.Time     // when the newest was graded, UTC; zero if none
}

// TrendPoint is the overall at the end of a day.
type TrendPoint struct {
	Day   time.Time // midnight UTC standing for the local day
	Score int       // 0 to 100
}

// At is the readiness at now. Time passing changes nothing by itself: now only
// keeps answers dated in the future from outweighing all others. A zero now
// trusts every date.
func (s State) At(now time.Time) Readiness {
	r := Readiness{Answers: s.answers}
	today := int64(math.MaxInt64)
	if !now.IsZero() {
		today = spacing.DayOfUnix(now.Add(maxAhead).Unix())
	}

	var sums [bank.PrincipleCount]sum
	weights := pmWeights()
	for i := range s.days {
		d := &s.days[i]
		number := min(d.number, today)
		for p := range d.cells {
			sums[p].add(number, d.cells[p])
		}
		overall, known := overallOf(&sums, &weights)
		if !known {
			continue
		}
		point := TrendPoint{Day: midnight(number), Score: overall}
		if n := len(r.Trend); n > 0 && r.Trend[n-1].Day.Equal(point.Day) {
			r.Trend[n-1] = point
		} else {
			r.Trend = append(r.Trend, point)
		}
	}

	for p := range r.Principles {
		t := &s.tallies[p]
		st := PrincipleScore{Principle: bank.Principle(p + 1), Answers: t.answers, NoSignals: t.silent, Last: t.last}
		if !now.IsZero() && st.Last.After(now) {
			st.Last = now.UTC()
		}
		if v, known := sums[p].score(); known {
			st.Score = grading.Known(v)
			r.KnownPrinciples++
		}
		r.Principles[p] = st
	}
	if n := len(r.Trend); n > 0 {
		r.Overall = grading.Known(r.Trend[n-1].Score)
		r.Change, r.ChangeDays, r.HasChange = change(r.Trend)
	}
	return r
}

// change compares the newest point with the one that held changeDays before.
func change(trend []TrendPoint) (points, days int, ok bool) {
	if len(trend) < 2 {
		return 0, 0, false
	}
	newest := trend[len(trend)-1]
	from, days := trend[0], changeDays
	since := newest.Day.AddDate(0, 0, -changeDays)
	if from.Day.After(since) {
		days = int((newest.Day.Unix() - from.Day.Unix()) / spacing.SecondsPerDay)
	}
	for _, p := range trend {
		if p.Day.After(since) {
			break
		}
		from = p
	}
	return newest.Score - from.Score, days, true
}

// overallOf is the overall of principles that stand as in sums.
func overallOf(sums *[bank.PrincipleCount]sum, weights *[bank.PrincipleCount]int) (int, bool) {
	total, weight, silentOnly := 0, 0, 0
	for p := range sums {
		if v, known := sums[p].score(); known {
			total += weights[p] * v
			weight += weights[p]
		} else if sums[p].silent > 0 {
			silentOnly++
		}
	}
	if weight == 0 {
		return 0, false
	}
	mean := (2*total + weight) / (2 * weight) // rounded, halves up
	return max(mean-silentOnlyCost*silentOnly, 0), true
}

// pmWeights are the principles' weights in the overall, in Amazon's order.
func pmWeights() (w [bank.PrincipleCount]int) {
	for i, p := range bank.ByPMUse() {
		w[p-1] = weightRest
		if i < mostAsked {
			w[p-1] = weightMostAsked
		}
	}
	return w
}

// Weakest returns at most n of the known principles below 75, lowest first;
// of equals, the one PM loops ask more.
func (r Readiness) Weakest(n int) []PrincipleScore {
	var out []PrincipleScore
	for _, p := range bank.ByPMUse() {
		st := r.Principles[p-1]
		if v, known := st.Score.Value(); known && v < goodEnough {
			out = append(out, st)
		}
	}
	smallsort.Stable(out, compareScores)
	return out[:min(max(n, 0), len(out))]
}

// compareScores puts unknown before known and low before high.
func compareScores(a, b PrincipleScore) int {
	av, aKnown := a.Score.Value()
	bv, bKnown := b.Score.Value()
	switch {
	case !aKnown && !bKnown:
		return 0
	case !aKnown:
		return -1
	case !bKnown:
		return 1
	}
	return cmp.Compare(av, bv)
}

// Unpracticed returns the principles that no answer has tested, those that PM
// loops ask most first.
func (r Readiness) Unpracticed() []bank.Principle {
	var out []bank.Principle
	for _, p := range bank.ByPMUse() {
		if r.Principles[p-1].Answers == 0 {
			out = append(out, p)
		}
	}
	return out
}
