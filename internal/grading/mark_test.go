package grading

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

var sameScore = cmp.Comparer(func(a, b Score) bool { return a == b })

func flags(s Sheet, n int) Sheet {
	for i := range n {
		s = s.Flag(string(rune('a'+i)), true)
	}
	return s
}

func TestJudge(t *testing.T) {
	const a, b, c = bank.Ownership, bank.DiveDeep, bank.ThinkBig
	for _, tt := range []struct {
		name  string
		sheet Sheet
		ps    []bank.Principle
		want  Mark
		why   []string
	}{
		{
			"the example of the documentation",
			flags(ticked(3).Grade(a, bank.Meets).Grade(b, bank.Mixed), 1),
			[]bank.Principle{a, b},
			Mark{Score: Known(58), Evidence: 60, Rubric: Known(67), Flags: 6, Ticked: 3, Points: 5, Graded: 2, Flagged: 1, PrimaryDoubled: true, Grades: []bank.Grade{bank.Meets, bank.Mixed}},
			[]string{
				"3 of 5 points ticked: 60", "Meets 75 counted twice, Mixed 50: 67",
				"40% of 60 and 60% of 67: 64", "1 red flag, 6 off: 58",
			},
		},
		{
			"full",
			ticked(5).Grade(a, bank.Raises),
			[]bank.Principle{a},
			Mark{Score: Known(100), Evidence: 100, Rubric: Known(100), Ticked: 5, Points: 5, Graded: 1, Grades: []bank.Grade{bank.Raises}},
			[]string{"5 of 5 points ticked: 100", "Raises: 100", "40% of 100 and 60% of 100: 100"},
		},
		{
			"flags stop at 30 and the mark at 0",
			flags(ticked(0).Grade(a, bank.Concern), 8),
			[]bank.Principle{a},
			Mark{Score: Known(0), Rubric: Known(20), Flags: 30, Points: 5, Graded: 1, Flagged: 8, Grades: []bank.Grade{bank.Concern}},
			[]string{
				"0 of 5 points ticked: 0", "Concern: 20", "40% of 0 and 60% of 20: 12",
				"8 red flags, 30 off at most, never below 0: 0",
			},
		},
		{
			"the principle without a signal is left out",
			ticked(4).Grade(a, bank.NoSignal).Grade(b, bank.Meets).Grade(c, bank.Mixed),
			[]bank.Principle{a, b, c},
			// 62.5 and then 69.8.
			Mark{Score: Known(70), Evidence: 80, Rubric: Known(63), Ticked: 4, Points: 5, Graded: 2, NoSignals: 1, Grades: []bank.Grade{bank.Meets, bank.Mixed}},
			[]string{
				"4 of 5 points ticked: 80", "Meets 75, Mixed 50: 63",
				"No signal is left out", "40% of 80 and 60% of 63: 70",
			},
		},
		{
			"no signal at all",
			flags(ticked(2).Grade(a, bank.NoSignal).Grade(b, bank.NoSignal), 2),
			[]bank.Principle{a, b},
			Mark{Score: Unknown(), Evidence: 40, Rubric: Unknown(), Flags: 12, Ticked: 2, Points: 5, NoSignals: 2, Flagged: 2},
			[]string{
				"2 of 5 points ticked: 40", "No principle has a grade, so there is no mark",
				"No signal is left out",
			},
		},
		{
			"grades of other principles don't count",
			ticked(5).Grade(a, bank.Meets).Grade(c, bank.Concern),
			[]bank.Principle{a},
			Mark{Score: Known(85), Evidence: 100, Rubric: Known(75), Ticked: 5, Points: 5, Graded: 1, Grades: []bank.Grade{bank.Meets}},
			[]string{"5 of 5 points ticked: 100", "Meets: 75", "40% of 100 and 60% of 75: 85"},
		},
		{
			"a flag kept twice counts once",
			Sheet{Ticks: []bool{true}, Grades: map[bank.Principle]bank.Grade{a: bank.Raises}, Flags: []string{"x", "x"}, Scope: []string{"scope"}},
			[]bank.Principle{a},
			Mark{Score: Known(94), Evidence: 100, Rubric: Known(100), Flags: 6, Ticked: 1, Points: 1, Graded: 1, Flagged: 1, Grades: []bank.Grade{bank.Raises}},
			[]string{"1 of 1 points ticked: 100", "Raises: 100", "40% of 100 and 60% of 100: 100", "1 red flag, 6 off: 94"},
		},
		{
			"three graded, the main one twice",
			ticked(3).Grade(a, bank.Raises).Grade(b, bank.Mixed).Grade(c, bank.Concern),
			[]bank.Principle{a, b, c},
			Mark{Score: Known(65), Evidence: 60, Rubric: Known(68), Ticked: 3, Points: 5, Graded: 3, PrimaryDoubled: true, Grades: []bank.Grade{bank.Raises, bank.Mixed, bank.Concern}},
			[]string{"3 of 5 points ticked: 60", "Raises 100 counted twice, Mixed 50, Concern 20: 68", "40% of 60 and 60% of 68: 65"},
		},
		{
			"a main principle alone with a grade",
			ticked(5).Grade(a, bank.Meets).Grade(b, bank.NoSignal),
			[]bank.Principle{a, b},
			Mark{Score: Known(85), Evidence: 100, Rubric: Known(75), Ticked: 5, Points: 5, Graded: 1, NoSignals: 1, Grades: []bank.Grade{bank.Meets}},
			[]string{"5 of 5 points ticked: 100", "Meets: 75", "No signal is left out", "40% of 100 and 60% of 75: 85"},
		},
		{
			"five flags are the most without more",
			flags(ticked(5).Grade(a, bank.Raises), 5),
			[]bank.Principle{a},
			Mark{Score: Known(70), Evidence: 100, Rubric: Known(100), Flags: 30, Ticked: 5, Points: 5, Graded: 1, Flagged: 5, Grades: []bank.Grade{bank.Raises}},
			[]string{"5 of 5 points ticked: 100", "Raises: 100", "40% of 100 and 60% of 100: 100", "5 red flags, 30 off: 70"},
		},
		{"nothing", Sheet{}, nil, Mark{}, []string{"0 of 0 points ticked: 0", "No principle has a grade, so there is no mark"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ComputeMark(tt.sheet, tt.ps)
			if d := cmp.Diff(tt.want, got, sameScore); d != "" {
				t.Errorf("Judge (-want +got):\n%s", d)
			}
			if d := cmp.Diff(tt.why, got.Why()); d != "" {
				t.Errorf("Why (-want +got):\n%s", d)
			}
		})
	}
}

// Marks of before the grades were kept beside them are told without them.
func TestWhyOfOldMarks(t *testing.T) {
	for _, tt := range []struct {
		name, kept string
		want       []string
	}{
		{
			"several", `{"score": 58, "evidence": 60, "rubric": 67, "flags": 6, "ticked": 3, "points": 5, "graded": 2, "silent": 1, "flagged": 1, "doubled": true}`,
			[]string{
				"3 of 5 points ticked: 60", "Grades of 2 principles, the main one counted twice: 67",
				"No signal is left out", "40% of 60 and 60% of 67: 64", "1 red flag, 6 off: 58",
			},
		},
		{
			"several but the main one", `{"score": 62, "evidence": 60, "rubric": 63, "ticked": 3, "points": 5, "graded": 2}`,
			[]string{"3 of 5 points ticked: 60", "Grades of 2 principles: 63", "40% of 60 and 60% of 63: 62"},
		},
		{
			"one", `{"score": 69, "evidence": 60, "rubric": 75, "ticked": 3, "points": 5, "graded": 1}`,
			[]string{"3 of 5 points ticked: 60", "Grade of 1 principle: 75", "40% of 60 and 60% of 75: 69"},
		},
		{
			"grades that don't fit the count", `{"score": 69, "evidence": 60, "rubric": 75, "ticked": 3, "points": 5, "graded": 1, "grades": ["meets", "raises"]}`,
			[]string{"3 of 5 points ticked: 60", "Grade of 1 principle: 75", "40% of 60 and 60% of 75: 69"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var m Mark
			if err := json.Unmarshal([]byte(tt.kept), &m); err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, m.Why()); d != "" {
				t.Errorf("Why (-want +got):\n%s", d)
			}
		})
	}
}

// Adding up the lines gives the mark.
func TestWhyEndsAtTheMark(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		m := ComputeMark(genSheet(ps).Draw(t, "sheet"), ps)
		why := m.Why()
		last := why[len(why)-1]
		if _, known := m.Score.Value(); known && !strings.HasSuffix(last, ": "+m.Score.String()) {
			t.Errorf("mark %v, why %q", m.Score, why)
		}
	})
}

// notBelow reports whether a is at least b; unknown is as good as unknown only.
func notBelow(a, b Score) bool {
	av, aKnown := a.Value()
	bv, bKnown := b.Value()
	return aKnown == bKnown && (!aKnown || av >= bv)
}

// graded is an answer with that sheet.
func graded(s Sheet, ps []bank.Principle) Answer {
	return Answer{Asked: Asked{Principles: ps}, Sheet: s, Mark: ComputeMark(s, ps)}
}

// checkNotBelow holds that the mark and every principle's points of s are at
// least those of than.
func checkNotBelow(t *rapid.T, s, than Sheet, ps []bank.Principle) {
	t.Helper()
	if a, b := ComputeMark(s, ps), ComputeMark(than, ps); !notBelow(a.Score, b.Score) {
		t.Errorf("mark %v, expected at least %v", a.Score, b.Score)
	}
	for _, p := range ps {
		a, aOK := PrinciplePoints(graded(s, ps), p)
		b, bOK := PrinciplePoints(graded(than, ps), p)
		if aOK != bOK || a < b {
			t.Errorf("%v: %d points (%v), expected at least %d (%v)", p, a, aOK, b, bOK)
		}
	}
}

func TestExtraTickNeverLowers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		s := genSheet(ps).Draw(t, "sheet")
		i := rapid.IntRange(0, len(s.Ticks)-1).Draw(t, "i")
		checkNotBelow(t, s.Tick(i, true), s.Tick(i, false), ps)
	})
}

func TestBetterGradeNeverLowers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		s := genSheet(ps).Draw(t, "sheet")
		p := rapid.SampledFrom(ps).Draw(t, "principle")
		g := rapid.SampledFrom([]bank.Grade{bank.Concern, bank.Mixed, bank.Meets}).Draw(t, "grade")
		checkNotBelow(t, s.Grade(p, g+1), s.Grade(p, g), ps)
	})
}

func TestFlagNeverRaises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		s := genSheet(ps).Draw(t, "sheet")
		f := genFlag.Draw(t, "flag")
		checkNotBelow(t, s.Flag(f, false), s.Flag(f, true), ps)
	})
}

// A principle without a signal counts for nothing: the mark lies within what
// the grades that were given make of it, and is unknown when there are none.
func TestNoSignalIsNeverZero(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		s := genSheet(ps).Draw(t, "sheet")
		silent := rapid.SampledFrom(ps).Draw(t, "silent")
		s = s.Grade(silent, bank.NoSignal)
		if points, ok := PrinciplePoints(Answer{Sheet: s}, silent); ok {
			t.Errorf("no signal is worth %d points", points)
		}
		m := ComputeMark(s, ps)
		low, high := 101, -1
		for _, p := range ps {
			if v, ok := gradePoints(s.Counted(p)); ok {
				low, high = min(low, v), max(high, v)
			}
		}
		rubric, known := m.Rubric.Value()
		if _, scored := m.Score.Value(); known != (high >= 0) || scored != known {
			t.Fatalf("rubric %v and mark %v of grades %v", m.Rubric, m.Score, s.Grades)
		}
		if known && (rubric < low || rubric > high) {
			t.Errorf("rubric %d, grades from %d to %d", rubric, low, high)
		}
	})
}

// With one principle its points are the mark.
func TestPrinciplePointsAgreeWithTheMark(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := genPrinciple.Draw(t, "principle")
		ps := []bank.Principle{p}
		s := genSheet(ps).Draw(t, "sheet")
		points, ok := PrinciplePoints(Answer{Asked: Asked{Principles: ps}, Sheet: s, Mark: ComputeMark(s, ps)}, p)
		if v, known := ComputeMark(s, ps).Score.Value(); v != points || known != ok {
			t.Errorf("%d points (%v), mark %d (%v)", points, ok, v, known)
		}
	})
}
