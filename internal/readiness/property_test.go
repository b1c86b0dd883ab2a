package readiness

import (
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

func shuffled(t *rapid.T, answers []grading.Answer) []grading.Answer {
	out := append([]grading.Answer(nil), answers...)
	rnd := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "shuffle"), 0))
	rnd.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := genAnswers(0).Draw(t, "answers")
		want := Fold(answers)
		var got State
		for _, a := range shuffled(t, answers) {
			got = got.Add(a)
		}
		if !reflect.DeepEqual(want, got) {
			t.Errorf("folded: %+v\nadded: %+v", want, got)
		}
	})
}

func TestAddLeavesTheOldState(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := genAnswers(2).Draw(t, "answers")
		n := rapid.IntRange(0, len(answers)-1).Draw(t, "n")
		s := Fold(answers[:n])
		for _, a := range answers[n:] {
			s.Add(a)
		}
		if !reflect.DeepEqual(Fold(answers[:n]), s) {
			t.Error("Add changed the State it was called on")
		}
	})
}

func TestTimeAloneChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Fold(genAnswers(0).Draw(t, "answers"))
		years := rapid.IntRange(1, 50).Draw(t, "years")
		if d := cmp.Diff(s.At(later), s.At(later.AddDate(years, 0, 0)), sameScore); d != "" {
			t.Errorf("after %d years (-before +after):\n%s", years, d)
		}
	})
}

// notAbove reports whether a is no better than b; unknown is neither.
func notAbove(a, b grading.Score) bool {
	av, aKnown := a.Value()
	bv, bKnown := b.Value()
	return aKnown == bKnown && (!aKnown || av <= bv)
}

func checkNotAbove(t *rapid.T, got, than Readiness) {
	t.Helper()
	if !notAbove(got.Overall, than.Overall) {
		t.Errorf("overall rose from %v to %v", than.Overall, got.Overall)
	}
	for i := range got.Principles {
		if !notAbove(got.Principles[i].Score, than.Principles[i].Score) {
			t.Errorf("%v rose from %v to %v", bank.Principle(i+1), than.Principles[i].Score, got.Principles[i].Score)
		}
	}
}

// One more answer without any signal, however old, raises nothing.
func TestNoSignalNeverRaises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Fold(genAnswers(0).Draw(t, "answers"))
		extra := genAnswer().Draw(t, "extra")
		for _, p := range extra.Asked.Principles {
			extra = regraded(extra, p, bank.NoSignal)
		}
		checkNotAbove(t, s.Add(extra).At(later), s.At(later))
	})
}

func TestBetterGradeNeverLowers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := genAnswers(1).Draw(t, "answers")
		i := rapid.IntRange(0, len(answers)-1).Draw(t, "which")
		p := answers[i].Asked.Principles[0]
		g := rapid.SampledFrom([]bank.Grade{bank.Concern, bank.Mixed, bank.Meets}).Draw(t, "grade")
		answers[i] = regraded(answers[i], p, g)
		before := Fold(answers).At(later)
		answers[i] = regraded(answers[i], p, g+1)
		checkNotAbove(t, before, Fold(answers).At(later))
	})
}

// A principle is known exactly if some answer was graded on it, the overall
// exactly if a principle is, and the trend ends at the overall.
func TestNoFalseZero(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := genAnswers(0).Draw(t, "answers")
		r := Fold(answers).At(later)
		var graded [bank.PrincipleCount]bool
		rests := 0
		for _, a := range answers {
			for _, p := range a.Asked.Principles {
				if a.Sheet.Grades[p].IsStep() && !graded[p-1] {
					graded[p-1] = true
					rests++
				}
			}
		}
		for i, st := range r.Principles {
			if v, known := st.Score.Value(); known != graded[i] || v < 0 || v > 100 {
				t.Errorf("%v: %v, graded %v", st.Principle, st.Score, graded[i])
			}
		}
		if _, known := r.Overall.Value(); known != (rests > 0) || r.KnownPrinciples != rests {
			t.Errorf("overall %v resting on %d, want on %d", r.Overall, r.KnownPrinciples, rests)
		}
		if v, known := r.Overall.Value(); known && r.Trend[len(r.Trend)-1].Score != v {
			t.Errorf("the trend ends at %d, the overall is %d", r.Trend[len(r.Trend)-1].Score, v)
		}
		for i := 1; i < len(r.Trend); i++ {
			if !r.Trend[i-1].Day.Before(r.Trend[i].Day) {
				t.Errorf("trend goes from %v to %v", r.Trend[i-1].Day, r.Trend[i].Day)
			}
		}
	})
}

// The sums give what the formula of the package's documentation gives when it
// is worked out answer by answer.
func TestFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := genAnswers(1).Draw(t, "answers")
		r := Fold(answers).At(later)
		newest := time.Time{}
		for _, a := range answers {
			if a.Graded.After(newest) {
				newest = a.Graded
			}
		}
		for _, st := range r.Principles {
			var points, weight, silence float64
			for _, a := range answers {
				for i, p := range a.Asked.Principles {
					if p != st.Principle {
						continue
					}
					w := fade(dayNumber(newest, "") - dayNumber(a.Graded, a.Zone))
					if i > 0 {
						w /= 2
					}
					if v, ok := grading.PrinciplePoints(a, p); ok {
						points += w * float64(v)
						weight += w
					} else {
						silence += w
					}
				}
			}
			v, known := st.Score.Value()
			if !known {
				continue
			}
			want := max(points/weight-10*silence/(weight+silence), 0)
			if d := float64(v) - want; d > 0.5+1e-6 || d < -0.5-1e-6 {
				t.Errorf("%v stands at %d, by hand %.6f", st.Principle, v, want)
			}
		}
	})
}
