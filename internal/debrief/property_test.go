package debrief

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

// notWorse checks that changing one answer of a loop makes no sealed vote and no
// line of the challenge worse, and no hire a no hire when all vote as before.
func notWorse(t *testing.T, change func(*rapid.T, *grading.Answer)) {
	t.Helper()
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		vs := rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes")
		better := copied(l)
		change(t, anyAnswer(t, better))
		checkNotWorse(t, decidedBy(t, l, vs), decidedBy(t, better, vs))
	})
}

func checkNotWorse(t *rapid.T, was, is Debrief) {
	t.Helper()
	for i := range was.Seats {
		if was.Seats[i].Sealed.Vote > is.Seats[i].Sealed.Vote {
			t.Errorf("%s votes %v, and did %v", was.Name(i), is.Seats[i].Sealed.Vote, was.Seats[i].Sealed.Vote)
		}
	}
	worth := []Result{ResultUnmet, ResultUnknown, ResultMet}
	for i, l := range was.Challenge {
		if slices.Index(worth, is.Challenge[i].Result) < slices.Index(worth, l.Result) {
			t.Errorf("%q was %v and is %v", l.Rule, l.Result, is.Challenge[i].Result)
		}
	}
	if was.Decision.Outcome == Hire && is.Decision.Outcome != Hire {
		t.Errorf("was a hire: %q", is.Decision.Decided)
	}
}

func TestBetterGradeNeverMakesItWorse(t *testing.T) {
	notWorse(t, func(t *rapid.T, a *grading.Answer) {
		for _, p := range a.Asked.Principles {
			switch g := a.Sheet.Grades[p]; {
			case g.IsStep():
				a.Sheet = a.Sheet.Grade(p, bank.Grade(rapid.IntRange(int(g), int(bank.Raises)).Draw(t, "better")))
			default: // silence is no step; the best grade is better than it
				a.Sheet = a.Sheet.Grade(p, bank.Raises)
			}
		}
	})
}

func TestMoreDepthNeverMakesItWorse(t *testing.T) {
	notWorse(t, func(t *rapid.T, a *grading.Answer) {
		more := rapid.IntRange(0, 5).Draw(t, "more")
		a.Spent.Probes = make([]time.Duration, len(a.Spent.Probes)+more)
	})
}

// A probe that found its answer is never worse than one that did not.
func TestProbeAnsweredNeverMakesItWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		vs := rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes")
		stuck := copied(l)
		a := anyAnswer(t, stuck)
		a.Spent.Unanswered = rapid.IntRange(0, len(a.Spent.Probes)).Draw(t, "unanswered")
		checkNotWorse(t, decidedBy(t, stuck, vs), decidedBy(t, l, vs))
	})
}

func TestFlagTakenBackNeverMakesItWorse(t *testing.T) {
	notWorse(t, func(t *rapid.T, a *grading.Answer) {
		for _, f := range a.Sheet.Flags {
			if rapid.Bool().Draw(t, "taken back") {
				a.Sheet = a.Sheet.Flag(f, false)
			}
		}
	})
}

// The same from the other side: what the loops drawn above have no flags for.
func TestFlagNeverMakesItBetter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		vs := rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes")
		worse := copied(l)
		a := anyAnswer(t, worse)
		for _, f := range bank.RedFlags {
			if rapid.Bool().Draw(t, "raised") {
				a.Sheet = a.Sheet.Flag(f.ID, true)
			}
		}
		checkNotWorse(t, decidedBy(t, worse, vs), decidedBy(t, l, vs))
	})
}

func TestNumbersNeverMakeItWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		vs := rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes")
		better := copied(l)
		better.Numbers = maps.Clone(l.Numbers)
		better.Numbers[anyAnswer(t, l).ID] = HasNumbers
		checkNotWorse(t, decidedBy(t, l, vs), decidedBy(t, better, vs))
	})
}

func TestBetterRevoteNeverMakesItWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		vs := rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes")
		better := slices.Clone(vs)
		for i, v := range vs {
			better[i] = Vote(rapid.IntRange(int(v), int(StronglyInclined)).Draw(t, "better"))
		}
		checkNotWorse(t, decidedBy(t, l, vs), decidedBy(t, l, better))
	})
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		vs := rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes")
		if diff := cmp.Diff(decidedBy(t, l, vs), decidedBy(t, shuffled(t, l), vs)); diff != "" {
			t.Errorf("(-one order +another):\n%s", diff)
		}
	})
}

// Nor does it matter on which day a round was sat: the same answers, graded at
// other times, come in another order and judged the same.
func TestTimesDoNotMatter(t *testing.T) {
	type judged struct {
		Sealed    []Ballot
		Open      map[bank.Principle]bool
		Challenge []ChallengeLine
		Decision  *Decision
	}
	judge := func(t *rapid.T, l Loop, vs []Vote) judged {
		d := decidedBy(t, l, vs)
		out := judged{Open: map[bank.Principle]bool{}, Challenge: d.Challenge, Decision: d.Decision}
		for i := range d.Seats {
			out.Sealed = append(out.Sealed, d.Seats[i].Sealed)
		}
		for _, on := range d.Discussion() {
			out.Open[on.Principle] = on.Open
		}
		return out
	}
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		vs := rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes")
		other := copied(l)
		var times []*time.Time
		for i := range other.Rounds {
			for j := range other.Rounds[i].Answers {
				times = append(times, &other.Rounds[i].Answers[j].Graded)
			}
		}
		rnd := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "times"), 0))
		rnd.Shuffle(len(times), func(i, j int) { *times[i], *times[j] = *times[j], *times[i] })
		if diff := cmp.Diff(judge(t, l, vs), judge(t, other, vs)); diff != "" {
			t.Errorf("(-one order +another):\n%s", diff)
		}
	})
}

// Straight to the decision is the meeting in which every vote stands.
func TestStraightIsTheMeetingWithoutRevotes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		d := convene(t, l)
		got, want := straight(t, d), leveled(t, next(t, next(t, next(t, d))), L6, L6, L6)
		for i, tr := range Traits() {
			var err error
			if got, err = got.SetLevel(tr, L6); err != nil {
				t.Fatal(i, err)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-meeting +straight):\n%s", diff)
		}
	})
}

func TestLevelIsTheLowest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		chosen := []Level{genLevel.Draw(t, "scope"), genLevel.Draw(t, "ambiguity"), genLevel.Draw(t, "impact")}
		got := leveled(t, revoted(t, l), chosen[0], chosen[1], chosen[2]).Decision
		if got.Level != slices.Min(chosen) || got.LevelWhy == "" {
			t.Errorf("%v because %q, of %v", got.Level, got.LevelWhy, chosen)
		}
	})
}

func TestDecisionIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, d := genDecided(t)
		c := d.Decision
		if len(c.Decided) != 2 || c.Decided[0] == "" || c.Decided[1] == "" || c.Decided[0] == c.Decided[1] {
			t.Errorf("decided by %q", c.Decided)
		}
		if c.First.Why == "" {
			t.Errorf("practice %+v", c.First)
		}
		for _, l := range d.Challenge {
			if l.Result == ResultUnmet && c.Outcome == Hire {
				t.Errorf("a hire, and %q is %v", l.Rule, l.Result)
			}
		}
	})
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLoop.Draw(t, "loop")
		all := []Debrief{convene(t, l)}
		all = append(all, next(t, all[0]))
		all = append(all, next(t, all[1]), revoted(t, l))
		all = append(all, next(t, all[3]), decided(t, l))
		for _, d := range all {
			b, err := json.Marshal(d)
			if err != nil {
				t.Fatal(err)
			}
			var got Debrief
			if err := json.Unmarshal(b, &got); err != nil {
				t.Fatalf("at %q: %v", d.Step, err)
			}
			if diff := cmp.Diff(d, got); diff != "" {
				t.Errorf("at %q (-written +read):\n%s", d.Step, diff)
			}
			if diff := cmp.Diff(d.Text(), got.Text()); diff != "" {
				t.Errorf("text at %q (-written +read):\n%s", d.Step, diff)
			}
		}
	})
}
