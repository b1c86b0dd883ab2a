package grading

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// TestNoEvidenceNoMark: a grade counts for one step more than the ticks support, and
// without a tick for Concern, whatever stands beside it.
func TestNoEvidenceNoMark(t *testing.T) {
	const p = bank.DiveDeep
	for _, tt := range []struct {
		ticked          int
		chosen, counted bank.Grade
		mark            int
	}{
		{0, bank.Raises, bank.Concern, 12}, // it was 60
		{0, bank.Mixed, bank.Concern, 12},
		{0, bank.NoSignal, bank.NoSignal, -1},
		{1, bank.Raises, bank.Mixed, 38},
		{2, bank.Raises, bank.Meets, 61},
		{2, bank.Meets, bank.Meets, 61},
		{3, bank.Raises, bank.Raises, 84},
		{5, bank.Raises, bank.Raises, 100},
		{5, bank.Concern, bank.Concern, 52},
		{3, 0, bank.Meets, 69}, // not touched
		{0, 0, bank.Concern, 12},
	} {
		s := ticked(tt.ticked).Grade(p, tt.chosen).Reason(p, "aaaaaaaaaaaa")
		m := ComputeMark(s, []bank.Principle{p})
		want := Unknown()
		if tt.mark >= 0 {
			want = Known(tt.mark)
		}
		if got := s.Counted(p); got != tt.counted || m.Score != want {
			t.Errorf("%d of 5 and %v: counts as %v, mark %v, want %v and %v", tt.ticked, tt.chosen, got, m.Score, tt.counted, want)
		}
		if lowered := tt.chosen.IsStep() && tt.counted < tt.chosen; lowered != (m.Lowered == 1) {
			t.Errorf("%d of 5 and %v: %d lowered", tt.ticked, tt.chosen, m.Lowered)
		}
	}
}

// What is lowered is told.
func TestWhyOfLowered(t *testing.T) {
	const a, b = bank.DiveDeep, bank.ThinkBig
	for _, tt := range []struct {
		sheet Sheet
		want  string
	}{
		{ticked(1).Grade(a, bank.Raises).Grade(b, bank.NoSignal), "A grade counts for one step more than the ticks support, no further"},
		{ticked(0).Grade(a, bank.Raises).Grade(b, bank.NoSignal), "Without a tick every grade counts as Concern"},
	} {
		if why := ComputeMark(tt.sheet, []bank.Principle{a, b}).Why(); len(why) < 3 || why[2] != tt.want {
			t.Errorf("%q, want %q", why, tt.want)
		}
	}
}

// No sheet is worth more than one whose grades are a step above its ticks, and no
// untouched row more or less than one that says the suggestion.
func TestTicksBoundTheMark(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		s := genSheet(ps).Draw(t, "sheet")
		suggested := SuggestedGrade(s.Ticked(), len(s.Ticks))
		highest, touched, untouched := s, s, s
		for _, p := range ps {
			if s.Grades[p] != bank.NoSignal {
				highest = highest.Grade(p, min(suggested+1, bank.Raises))
				touched, untouched = touched.Grade(p, suggested), untouched.Grade(p, 0)
			}
		}
		if a, b := ComputeMark(s, ps).Score, ComputeMark(highest, ps).Score; !notBelow(b, a) {
			t.Errorf("mark %v, a step above the ticks is %v", a, b)
		}
		a, b := ComputeMark(touched, ps), ComputeMark(untouched, ps)
		if d := cmp.Diff(a, b, sameScore); d != "" {
			t.Errorf("untouched (-said +untouched):\n%s", d)
		}
		if d := cmp.Diff(touched.Grades, untouched.Settled(ps).Grades); d != "" {
			t.Errorf("stored (-said +untouched):\n%s", d)
		}
	})
}

// An answer that was marked by an older rule keeps its mark, and what it is worth for
// its principles.
func TestOldAnswersKeepTheirMarks(t *testing.T) {
	for _, kept := range []string{
		`{"asked": {"id": "q", "principles": ["dive-deep"]}, "sheet": {"ticks": [false, false], "grades": {"dive-deep": "raises"}}, "mark": {"score": 60, "rubric": 100, "points": 2, "graded": 1, "grades": ["raises"]}}`,
		`{"asked": {"id": "q", "principles": ["dive-deep"]}, "sheet": {"ticks": [false, false], "grades": {"dive-deep": "raises"}}, "mark": {"score": 60, "rubric": 100, "points": 2, "graded": 1}}`,
	} {
		var a Answer
		if err := json.Unmarshal([]byte(kept), &a); err != nil {
			t.Fatal(err)
		}
		points, ok := PrinciplePoints(a, bank.DiveDeep)
		if a.Mark.Score != Known(60) || points != 60 || !ok || a.Counted(bank.DiveDeep) != bank.Raises {
			t.Errorf("mark %v, %d points (%v), counts as %v", a.Mark.Score, points, ok, a.Counted(bank.DiveDeep))
		}
		if a.Again.String() != "00000000-0000-0000-0000-000000000000" || a.Recognized() != NotAsked || a.Depth() != 0 {
			t.Errorf("it reads as %+v", a)
		}
	}
}

// The grades that counted are found beside those that did not.
func TestCountedBesideNoSignal(t *testing.T) {
	ps := []bank.Principle{bank.DiveDeep, bank.ThinkBig, bank.EarnTrust}
	s := ticked(1).Grade(ps[0], bank.NoSignal).Grade(ps[1], bank.Raises).Grade(ps[2], bank.Concern)
	a := graded(s, ps)
	for i, want := range []bank.Grade{bank.NoSignal, bank.Mixed, bank.Concern} {
		if got := a.Counted(ps[i]); got != want {
			t.Errorf("%v counts as %v, want %v", ps[i], got, want)
		}
	}
}

// The question's own red flags cost what the others do.
func TestOwnFlagsCost(t *testing.T) {
	const p = bank.DiveDeep
	ps := []bank.Principle{p}
	s := ticked(5).Grade(p, bank.Raises).OwnFlag("Blames the plan", true).OwnFlag("Blames the plan", true).Flag("we-not-i", true)
	if m := ComputeMark(s, ps); m.Score != Known(88) || m.Flagged != 2 || m.Flags != 12 {
		t.Errorf("mark %+v", m)
	}
	if m := ComputeMark(s.OwnFlag("Blames the plan", false).Flag("we-not-i", false), ps); m.Score != Known(100) {
		t.Errorf("taken back: %+v", m)
	}
	if got := s.OwnFlag("", true); len(got.OwnFlags) != 1 {
		t.Errorf("an empty flag is raised: %q", got.OwnFlags)
	}
}

// Depth is what held, where the probes were graded.
func TestDepthIsWhatHeld(t *testing.T) {
	for _, tt := range []struct {
		sheet Sheet
		want  int
	}{
		{Sheet{}, 3},
		{Sheet{}.Probe(0, ProbeHeld).Probe(1, ProbeThin).Probe(2, ProbeHeld), 2},
		{Sheet{}.Probe(2, ProbeHeld), 1},
		{Sheet{}.Probe(0, ProbeNone), 0},
		{Sheet{}.Probe(0, ProbeHeld).Probe(0, 0), 3},              // taken back
		{Sheet{}.Probe(-1, ProbeHeld).Probe(4, ProbeHeld), 3},     // there are no such probes
		{Sheet{}.Probe(3, ProbeThin).Probe(3, 0), 3},              //
		{Sheet{Probes: []ProbeGrade{ProbeHeld, 0, ProbeNone}}, 1}, // as it is stored
	} {
		a := Answer{Spent: Spent{Probes: make([]time.Duration, 4), Unanswered: 1}, Sheet: tt.sheet}
		if got := a.Depth(); got != tt.want {
			t.Errorf("probes %v: depth %d, want %d", tt.sheet.Probes, got, tt.want)
		}
	}
	if got := (Sheet{}.Probe(1, ProbeThin)).ProbeGradeAt(1); got != ProbeThin {
		t.Errorf("graded %v", got)
	}
}

func TestProbeGradesAsText(t *testing.T) {
	b, err := json.Marshal(Sheet{}.Probe(0, ProbeHeld).Probe(2, ProbeThin).Probe(3, ProbeNone))
	if want := `{"probes":["held","","thin","none"]}`; err != nil || string(b) != want {
		t.Errorf("%s, %v, want %s", b, err, want)
	}
	var s Sheet
	if err := json.Unmarshal([]byte(`{"probes":["superb"]}`), &s); !errors.Is(err, ErrProbe) {
		t.Errorf("%v, %+v", err, s)
	}
}

func TestRecognize(t *testing.T) {
	for _, tt := range []struct {
		guess string
		ps    []bank.Principle
		want  Recognition
	}{
		{"", []bank.Principle{bank.BiasForAction}, NotAsked},
		{"bias-for-action", []bank.Principle{bank.BiasForAction, bank.AreRightALot}, Right},
		{"are-right-a-lot", []bank.Principle{bank.BiasForAction, bank.AreRightALot}, Right},
		{"deliver-results", []bank.Principle{bank.BiasForAction}, Close},
		{"ownership", []bank.Principle{bank.BiasForAction}, Missed},
		{"ownership", []bank.Principle{bank.BiasForAction, bank.DeliverResults}, Close}, // the nearest is asked itself
		{"frugality", []bank.Principle{bank.BiasForAction}, Missed},
		{Unsure, []bank.Principle{bank.BiasForAction}, Missed},
		{"luck", []bank.Principle{bank.BiasForAction}, Missed},
		{"dive-deep", nil, Missed},
	} {
		if got := Recognize(tt.guess, tt.ps); got != tt.want {
			t.Errorf("%q of %v: %d, want %d", tt.guess, tt.ps, got, tt.want)
		}
	}
}

// Every question of the bank offers four principles, of which exactly one is right,
// none twice, and their order gives nothing away.
func TestGuessOptions(t *testing.T) {
	for i := range bank.Questions {
		q := &bank.Questions[i]
		options := GuessOptions(q.Principles)
		right, closeTo := 0, 0
		for n, p := range options {
			if n > 0 && p <= options[n-1] {
				t.Errorf("%s: %v after %v", q.ID, p, options[n-1])
			}
			switch Recognize(p.Slug(), q.Principles) {
			case Right:
				right++
			case Close:
				closeTo++
			}
		}
		if len(options) != guessOptions || right != 1 || closeTo != 1 {
			t.Errorf("%s: %v for %v", q.ID, options, q.Principles)
		}
	}
}

func TestCountRecognized(t *testing.T) {
	ps := []bank.Principle{bank.BiasForAction}
	answer := func(guess string) Answer {
		return Answer{Asked: Asked{Principles: ps}, Sheet: Sheet{}.WithGuess(guess)}
	}
	right, asked := CountRecognized([]Answer{answer(""), answer("bias-for-action"), answer("deliver-results"), answer(Unsure)})
	if right != 1 || asked != 3 {
		t.Errorf("%d of %d, want 1 of 3", right, asked)
	}
}

func TestScoreGrade(t *testing.T) {
	for v, want := range map[int]bank.Grade{0: bank.Concern, 44: bank.Concern, 45: bank.Mixed, 53: bank.Mixed, 60: bank.Meets, 79: bank.Meets, 85: bank.Meets, 86: bank.Raises, 100: bank.Raises} {
		if got := Known(v).Grade(); got != want {
			t.Errorf("%d is %v, want %v", v, got, want)
		}
	}
	if got := Unknown().Grade(); got != 0 {
		t.Errorf("unknown is %v", got)
	}
}
