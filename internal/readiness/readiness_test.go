package readiness

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

// scoreOf is p's readiness as text: "–" when unknown.
func scoreOf(r Readiness, p bank.Principle) string { return r.Principles[p-1].Score.String() }

func TestPrinciple(t *testing.T) {
	const p, q = bank.DiveDeep, bank.Frugality
	unknown := grading.Unknown().String()
	// Five of five ticked and Raises are 100 points; none and Concern are
	// 0.6×20 = 12; three of five and Mixed are 0.6×50 + 0.4×60 = 54.
	raises := func(d int) grading.Answer { return answer("a", on(d), 5, grades{{p, bank.Raises}}) }
	concern := func(d int) grading.Answer { return answer("b", on(d), 0, grades{{p, bank.Concern}}) }
	mixed := func(d int) grading.Answer { return answer("c", on(d), 3, grades{{p, bank.Mixed}}) }
	tests := []struct {
		name    string
		answers []grading.Answer
		want    string
	}{
		{"nothing", nil, unknown},
		{"one answer", []grading.Answer{mixed(0)}, "54"},
		{"another principle's answer", []grading.Answer{answer("x", on(0), 5, grades{{q, bank.Raises}})}, unknown},
		{"equals on one day: (100 + 12) / 2", []grading.Answer{raises(0), concern(0)}, "56"},
		{"old Concern counts half after 21 days: (100 + 12/2) / 1.5 = 70.7", []grading.Answer{concern(0), raises(21)}, "71"},
		{"old Raises counts half after 21 days: (12 + 100/2) / 1.5 = 41.3", []grading.Answer{raises(0), concern(21)}, "41"},
		{"and a quarter after 42: (100 + 12/4) / 1.25 = 82.4", []grading.Answer{concern(0), raises(42)}, "82"},
		{
			"second principle counts half: (100 + 12/2) / 1.5 = 70.7",
			[]grading.Answer{raises(0), answer("d", on(0), 0, grades{{q, bank.Mixed}, {p, bank.Concern}})},
			"71",
		},
		{
			"third too",
			[]grading.Answer{raises(0), answer("d", on(0), 0, grades{{q, bank.Mixed}, {bank.ThinkBig, bank.Mixed}, {p, bank.Concern}})},
			"71",
		},
		{"no signal only", []grading.Answer{silent("s", on(0), p)}, unknown},
		{"half of the answers silent: 54 − 10/2", []grading.Answer{mixed(0), silent("s", on(0), p)}, "49"},
		{"silence fades as well: 54 − 10×(1/2)/(1 + 1/2) = 50.7", []grading.Answer{silent("s", on(0), p), mixed(21)}, "51"},
		{"and outweighs what is older: 54 − 10×1/(1 + 1/2) = 47.3", []grading.Answer{mixed(0), silent("s", on(21), p)}, "47"},
		{"others' practice lets it stand", []grading.Answer{mixed(0), answer("x", on(500), 5, grades{{q, bank.Raises}})}, "54"},
		{"never below 0", []grading.Answer{flagged(concern(0), 5), silent("s", on(9), p)}, "0"},
		{"lifetimes apart: the old one counts nothing", []grading.Answer{concern(-50_000), raises(0)}, "100"},
		{"lifetimes apart and silent", []grading.Answer{raises(-50_000), silent("s", on(0), p)}, "90"},
		{"lifetimes of silence before", []grading.Answer{silent("s", on(-50_000), p), raises(0)}, "100"},
		{"a time that was never set", []grading.Answer{answer("z", time.Time{}, 5, grades{{p, bank.Raises}})}, "100"},
		{"listed twice counts once, as primary", []grading.Answer{
			raises(0), answer("d", on(0), 0, grades{{p, bank.Concern}, {p, bank.Concern}}),
		}, "56"},
		{
			"the documentation's example",
			// 80 points: 0.6×100 + 0.4×80 less two flags of 6. 40 points:
			// 0.6×20 + 0.4×100 less as much.
			[]grading.Answer{
				flagged(answer("d", on(21), 4, grades{{p, bank.Raises}}), 2),
				flagged(answer("e", on(0), 5, grades{{q, bank.Mixed}, {p, bank.Concern}}), 2),
				silent("s", on(21), p),
			},
			"68",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := scoreOf(Fold(tt.answers).At(later), p); got != tt.want {
				t.Errorf("%v stands at %s, want %s", p, got, tt.want)
			}
		})
	}
}

// flagged is a with n red flags.
func flagged(a grading.Answer, n int) grading.Answer {
	for _, id := range []string{"f1", "f2", "f3", "f4", "f5"}[:n] {
		a.Sheet = a.Sheet.Flag(id, true)
	}
	a.Mark = grading.ComputeMark(a.Sheet, a.Asked.Principles)
	return a
}

func TestStanding(t *testing.T) {
	const p = bank.EarnTrust
	r := Fold([]grading.Answer{
		silent("a", on(3), p),
		answer("b", on(1), 3, grades{{p, bank.Mixed}, {bank.ThinkBig, bank.NoSignal}}),
		answer("c", on(2), 3, grades{{bank.Ownership, 0}}), // not graded at all
	}).At(later)
	want := PrincipleScore{Principle: p, Score: grading.Known(49), Answers: 2, NoSignals: 1, Last: on(3)}
	// 54 − 10×S/(W+S), S one and W 2^(−2/21) = 0.936: 54 − 5.17.
	if d := cmp.Diff(want, r.Principles[p-1], sameScore); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if r.Answers != 3 || r.KnownPrinciples != 1 {
		t.Errorf("%d answers, resting on %d, want 3 and 1", r.Answers, r.KnownPrinciples)
	}
	for i, st := range r.Principles {
		if st.Principle != bank.Principle(i+1) {
			t.Errorf("place %d holds %v", i, st.Principle)
		}
	}
}

func TestOverall(t *testing.T) {
	hundred := func(p bank.Principle) grading.Answer { return answer("a", on(0), 5, grades{{p, bank.Raises}}) }
	twelve := func(p bank.Principle) grading.Answer { return answer("b", on(0), 0, grades{{p, bank.Concern}}) }
	all := func(of func(bank.Principle) grading.Answer) (as []grading.Answer) {
		for _, p := range bank.Principles() {
			as = append(as, of(p))
		}
		return as
	}
	tests := []struct {
		name    string
		answers []grading.Answer
		want    grading.Score
	}{
		{"nothing is unknown, not 0", nil, grading.Unknown()},
		{"silence alone is unknown, not 0", []grading.Answer{silent("s", on(0), 1)}, grading.Unknown()},
		{"one principle", []grading.Answer{hundred(bank.Frugality)}, grading.Known(100)},
		{"two alike: (2×100 + 2×12) / 4", []grading.Answer{hundred(bank.Frugality), twelve(bank.LearnAndBeCurious)}, grading.Known(56)},
		{"the sixth most asked counts 3: (3×100 + 2×12) / 5 = 64.8", []grading.Answer{hundred(bank.DeliverResults), twelve(bank.Frugality)}, grading.Known(65)},
		{"the seventh counts 2", []grading.Answer{hundred(bank.ThinkBig), twelve(bank.Frugality)}, grading.Known(56)},
		{"less 2 for one never shown", []grading.Answer{hundred(1), silent("s", on(0), 2)}, grading.Known(98)},
		{"not twice for the same", []grading.Answer{hundred(1), silent("s", on(0), 2), silent("t", on(1), 2)}, grading.Known(98)},
		{"never below 0", append(all(func(p bank.Principle) grading.Answer { return silent("s", on(0), p) })[1:], twelve(1)), grading.Known(0)},
		{"all at their best", all(hundred), grading.Known(100)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Fold(tt.answers).At(later).Overall; got != tt.want {
				t.Errorf("overall %v, want %v", got, tt.want)
			}
		})
	}
}

func TestTrendAndChange(t *testing.T) {
	const p = bank.DiveDeep
	raises := func(d int) grading.Answer { return answer("a", on(d), 5, grades{{p, bank.Raises}}) }
	concern := func(d int) grading.Answer { return answer("b", on(d), 0, grades{{p, bank.Concern}}) }
	type point struct{ Day, Score int } // days after start
	type result struct {
		Trend              []point
		Change, ChangeDays int
		HasChange          bool
	}
	tests := []struct {
		name    string
		now     time.Time
		answers []grading.Answer
		want    result
	}{
		{"nothing", later, nil, result{}},
		{"silence has no points", later, []grading.Answer{silent("s", on(0), p), silent("s", on(1), p)}, result{}},
		{"one day", later, []grading.Answer{raises(0), concern(0)}, result{Trend: []point{{0, 56}}}},
		{
			"from the first day on which it is known", later,
			[]grading.Answer{silent("s", on(0), p), raises(0), silent("s", on(7), p)},
			result{[]point{{0, 95}, {7, 93}}, -2, 7, true},
		},
		{
			"younger than 14 days: against the first", later,
			[]grading.Answer{concern(0), raises(5)},
			result{[]point{{0, 12}, {5, 60}}, 48, 5, true},
		},
		{
			"exactly 14 days", later,
			[]grading.Answer{concern(0), raises(14)},
			result{[]point{{0, 12}, {14, 66}}, 54, 14, true},
		},
		{
			"against the point that held 14 days before, not a newer one", later,
			[]grading.Answer{concern(0), concern(1), raises(3), raises(16)},
			result{[]point{{0, 12}, {1, 12}, {3, 43}, {16, 63}}, 51, 14, true},
		},
		{
			"against the point of the 14th day itself", later,
			[]grading.Answer{concern(0), raises(2), raises(16)},
			result{[]point{{0, 12}, {2, 57}, {16, 77}}, 20, 14, true},
		},
		{
			"a break of years", later,
			[]grading.Answer{concern(0), raises(1000)},
			result{[]point{{0, 12}, {1000, 100}}, 88, 14, true},
		},
		{
			"dates to come count as today, which is a day ahead somewhere", on(2),
			[]grading.Answer{concern(0), raises(2), concern(900), concern(1200)},
			result{[]point{{0, 12}, {2, 57}, {3, 34}}, 22, 3, true},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Fold(tt.answers).At(tt.now)
			got := result{Change: r.Change, ChangeDays: r.ChangeDays, HasChange: r.HasChange}
			for _, pt := range r.Trend {
				if pt.Day.Location() != time.UTC || !pt.Day.Equal(pt.Day.Truncate(24*time.Hour)) {
					t.Errorf("%v is not midnight UTC", pt.Day)
				}
				got.Trend = append(got.Trend, point{int(pt.Day.Sub(start.Truncate(24*time.Hour)).Hours() / 24), pt.Score})
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestDatesToCome(t *testing.T) {
	r := Fold([]grading.Answer{answer("a", on(900), 5, grades{{1, bank.Raises}})}).At(on(2))
	if !r.Principles[0].Last.Equal(on(2)) {
		t.Errorf("last practiced %v, want no later than now, %v", r.Principles[0].Last, on(2))
	}
}

func TestWeakestAndUnpracticed(t *testing.T) {
	at := func(p bank.Principle, ticked int, g bank.Grade) grading.Answer {
		return answer("a", on(0), ticked, grades{{p, g}})
	}
	r := Fold([]grading.Answer{
		at(bank.Frugality, 0, bank.Concern),         // 12
		at(bank.CustomerObsession, 3, bank.Mixed),   // 54
		at(bank.LearnAndBeCurious, 0, bank.Concern), // 12
		at(bank.Ownership, 0, bank.Concern),         // 12
		at(bank.DiveDeep, 4, bank.Meets),            // 77
		silent("s", on(0), bank.ThinkBig),
	}).At(later)

	names := func(ss []PrincipleScore) (ps []bank.Principle) {
		for _, s := range ss {
			ps = append(ps, s.Principle)
		}
		return ps
	}
	all := []bank.Principle{bank.Ownership, bank.LearnAndBeCurious, bank.Frugality, bank.CustomerObsession}
	for n, want := range map[int][]bank.Principle{-1: nil, 0: nil, 1: all[:1], 3: all[:3], 4: all, 99: all} {
		if d := cmp.Diff(want, names(r.Weakest(n))); d != "" {
			t.Errorf("Weakest(%d) (-want +got):\n%s", n, d)
		}
	}
	want := []bank.Principle{
		bank.InventAndSimplify, bank.BiasForAction, bank.HaveBackbone, bank.DeliverResults,
		bank.EarnTrust, bank.AreRightALot, bank.HireAndDevelopTheBest,
		bank.InsistOnTheHighestStandards, bank.EarthsBestEmployer, bank.BroadResponsibility,
	}
	if d := cmp.Diff(want, r.Unpracticed()); d != "" {
		t.Errorf("Unpracticed (-want +got):\n%s", d)
	}

	edge := Fold([]grading.Answer{at(1, 4, bank.Meets), at(2, 3, bank.Meets)}).At(later) // 77 and 69
	if d := cmp.Diff([]bank.Principle{2}, names(edge.Weakest(9))); d != "" {
		t.Errorf("only what is below 75 is weak (-want +got):\n%s", d)
	}
}

// Six principles count more because three or more sources name exactly these.
func TestMostAsked(t *testing.T) {
	want := []bank.Principle{
		bank.CustomerObsession, bank.Ownership, bank.InventAndSimplify,
		bank.BiasForAction, bank.HaveBackbone, bank.DeliverResults,
	}
	if d := cmp.Diff(want, bank.ByPMUse()[:mostAsked]); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
