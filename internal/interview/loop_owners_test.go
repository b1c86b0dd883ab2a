package interview

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// Nobody practiced and no loop before: what PM loops use most.
func TestFirstLoops(t *testing.T) {
	var past [][]bank.Principle
	var rare [][]bank.Principle
	for range 3 {
		l := mustLoop(t, bank.BothTracks, bank.Questions, nil, past, 3)
		past = append(past, l.PrinciplesAsked())
		var r []bank.Principle
		for _, p := range bank.ByPMUse()[alwaysAsked:] {
			if slices.Contains(l.PrinciplesAsked(), p) {
				r = append(r, p)
			}
		}
		rare = append(rare, r)
	}
	want := [][]bank.Principle{
		{bank.ThinkBig, bank.EarnTrust, bank.DiveDeep, bank.AreRightALot},
		{bank.LearnAndBeCurious, bank.HireAndDevelopTheBest, bank.InsistOnTheHighestStandards, bank.Frugality},
		{bank.ThinkBig, bank.EarnTrust, bank.EarthsBestEmployer, bank.BroadResponsibility},
	}
	if d := cmp.Diff(want, rare); d != "" {
		t.Errorf("beside the six (-want +got):\n%s", d)
	}
}

func TestLeastPracticedTakesItsTurnFirst(t *testing.T) {
	done := PracticeCounts{}
	for i := range bank.Questions {
		if p := bank.Questions[i].Primary(); p != bank.Frugality && p != bank.EarthsBestEmployer {
			done[bank.Questions[i].ID] = 1
		}
	}
	got := mustLoop(t, bank.BothTracks, bank.Questions, done, nil, 5).PrinciplesAsked()
	for _, p := range []bank.Principle{bank.Frugality, bank.EarthsBestEmployer} {
		if !slices.Contains(got, p) {
			t.Errorf("%s, never practiced, is left out of %v", p, got)
		}
	}
	// What was asked lately waits all the same.
	got = mustLoop(t, bank.BothTracks, bank.Questions, done, [][]bank.Principle{{bank.Frugality}}, 5).PrinciplesAsked()
	if slices.Contains(got, bank.Frugality) {
		t.Error("Frugality comes twice running")
	}
}

// Nobody could have asked a less practiced question on the same principle, and
// the Bar Raiser no harder one; but for those that draw a story that the loop has
// drawn before, and those on fit.
func TestLoopQuestionsAreTheBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		track := rapid.SampledFrom(tracks).Draw(t, "track")
		done := genDone(bank.Questions).Draw(t, "done")
		l, err := PlanLoop(ids(), track, bank.Questions, done, nil, rapid.Uint64().Draw(t, "seed"), DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		all := byID(bank.Questions)
		var before []*bank.Question // in the loop
		for _, r := range l.Rounds {
			for _, id := range asked(r.Plan) {
				q := all[id]
				told := slices.ContainsFunc(before, q.SameStory)
				for _, o := range fitting(bank.Questions, bank.OnsiteLoop, r.Interviewer, track) {
					if o.Primary() != q.Primary() || o.Type.IsCase() != q.Type.IsCase() || (o.Type == bank.Technical) != (q.Type == bank.Technical) {
						continue
					}
					if o.Scale() == bank.FitScale || !told && slices.ContainsFunc(before, o.SameStory) {
						continue
					}
					if r.Interviewer == bank.BarRaiser {
						if q.Difficulty < hardFrom {
							t.Errorf("the Bar Raiser asks %s, of difficulty %d", id, q.Difficulty)
						}
						if o.Difficulty > q.Difficulty && done[o.ID] <= done[id] {
							t.Errorf("the Bar Raiser asks %s and not %s, which is harder", id, o.ID)
						}
						if o.Difficulty < hardFrom {
							continue
						}
					}
					if done[o.ID] < done[id] {
						t.Errorf("%s asks %s and not %s, which is practiced less", r.Interviewer, id, o.ID)
					}
				}
				before = append(before, q)
			}
		}
	})
}

// The principles of most use are owned where their question was practiced least.
func TestLoopOwnersByPractice(t *testing.T) {
	qs, done := full(), PracticeCounts{}
	for i := range qs {
		done[qs[i].ID] = 1
	}
	for _, p := range bank.Principles() {
		q := anywhere(p.Slug()+"/fresh", bank.Behavioral, p)
		q.Interviewers = []bank.Interviewer{bank.CrossFunctional}
		qs = append(qs, q)
	}
	for seed := range uint64(20) {
		l := mustLoop(t, bank.BothTracks, qs, done, nil, seed)
		got := slices.Sorted(slices.Values(asking(l)[bank.CrossFunctional]))
		if d := cmp.Diff([]string{co.Slug() + "/fresh", own.Slug() + "/fresh"}, got); d != "" {
			t.Fatalf("(-want +got):\n%s", d)
		}
	}
}

func TestBarRaiserOwnsWhereQuestionsAreHard(t *testing.T) {
	qs := full()
	for i := range qs {
		if p := qs[i].Primary(); p == bank.DiveDeep || p == bank.HaveBackbone {
			qs[i].Difficulty = hardFrom
		}
	}
	for seed := range uint64(20) {
		l := mustLoop(t, bank.BothTracks, qs, nil, nil, seed)
		got := slices.Sorted(slices.Values(l.Rounds[4].Principles))
		if d := cmp.Diff([]bank.Principle{bank.DiveDeep, bank.HaveBackbone}, got); d != "" {
			t.Fatalf("(-want +got):\n%s", d)
		}
	}
}

func TestBarRaiserFallsBackOnEasierQuestions(t *testing.T) {
	l := mustLoop(t, bank.BothTracks, full(), nil, nil, 1) // all of difficulty 0
	if n := len(asking(l)[bank.BarRaiser]); n != 2 {
		t.Errorf("%d questions of the Bar Raiser", n)
	}
}

func TestSeedReshufflesTheLoop(t *testing.T) {
	owners, questions := map[bank.Interviewer]bool{}, map[string]bool{}
	for seed := range uint64(60) {
		l := mustLoop(t, bank.BothTracks, bank.Questions, nil, nil, seed)
		for _, r := range l.Rounds {
			if slices.Contains(r.Principles, bank.CustomerObsession) {
				owners[r.Interviewer] = true
			}
		}
		for _, ids := range asking(l) {
			for _, id := range ids {
				questions[id] = true
			}
		}
	}
	if len(owners) != 5 || len(questions) < 100 {
		t.Errorf("60 seeds: Customer Obsession with %d interviewers, %d questions in all", len(owners), len(questions))
	}
}
