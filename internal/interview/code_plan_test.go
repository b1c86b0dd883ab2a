package interview

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// Whatever was practiced here: a plan that has a code is the plan that a friend
// makes of it, and a plan made of a code has this code.
func TestWhatAFriendGets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := rapid.SampledFrom(codeOf[2:]).Draw(t, "asked for")
		track := rapid.SampledFrom(tracks).Draw(t, "track")
		done := rapid.SampledFrom([]PracticeCounts{nil, genDone(bank.Questions).Draw(t, "done")}).Draw(t, "practiced")
		seed := CodeSeed(rapid.Uint64().Draw(t, "seed"))
		mine, err := PlanRound(planID, o.stage, o.who, track, bank.Questions, done, seed, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		alone, err := Code{o.stage, o.who, track, seed}.Round(planID, bank.Questions, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		same := cmp.Equal(mine, alone)
		if c, ok := CodeOf(mine, track, bank.Questions); ok != same {
			t.Errorf("its code is %q (%t), and the friend's is the same: %t", c, ok, same)
		}
		if c, ok := CodeOf(alone, track, bank.Questions); !ok || c != (Code{o.stage, o.who, track, seed}) {
			t.Errorf("the plan of a code has the code %q, %t", c, ok)
		}
	})
}

func TestWhatAFriendGetsOfALoop(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := Code{Stage: bank.OnsiteLoop, Track: rapid.SampledFrom(tracks).Draw(t, "track"), Seed: CodeSeed(rapid.Uint64().Draw(t, "seed"))}
		alone, err := c.Loop(ids(), bank.Questions, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := alone.Code(bank.Questions); !ok || got != c {
			t.Errorf("the loop of %s has the code %q, %t", c, got, ok)
		}
		next := mustLoop(t, c.Track, bank.Questions, nil, [][]bank.Principle{alone.PrinciplesAsked()}, c.Seed)
		if got, ok := next.Code(bank.Questions); ok {
			t.Errorf("a second loop, on other principles, has the code %s", got)
		}
		w := CustomRound{bank.HiringManager, alone.Rounds[0].Principles[:2], 45}
		if changed, err := alone.WithRound(planID, w, bank.Questions, nil, c.Seed, DefaultAims()); err == nil {
			if got, ok := changed.Code(bank.Questions); ok {
				t.Errorf("with a shorter round it still has the code %s", got)
			}
		}
	})
}

func TestNoCode(t *testing.T) {
	hand, err := PlanCustomRound(planID, CustomRound{bank.BarRaiser, []bank.Principle{co}, 60}, bank.TrackPM, bank.Questions, nil, 4, DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	long, err := PlanRound(planID, bank.RecruiterScreen, bank.Recruiter, bank.TrackPM, bank.Questions, nil, 1<<40, DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	for name, p := range map[string]Plan{"by hand": hand, "seed too long": long, "one question": single(), "no plan": {}} {
		if c, ok := CodeOf(p, bank.TrackPM, bank.Questions); ok {
			t.Errorf("%s: %s", name, c)
		}
	}
	if c, ok := (Loop{}).Code(bank.Questions); ok {
		t.Errorf("no loop has the code %s", c)
	}
}
