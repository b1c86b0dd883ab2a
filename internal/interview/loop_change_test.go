package interview

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// However a loop is changed: no principle is owned twice, no question is asked
// twice, the others' rounds stay, and so does the loop it was made of.
func TestWithRoundHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		track := rapid.SampledFrom(tracks).Draw(t, "track")
		done := genDone(bank.Questions).Draw(t, "done")
		l := mustLoop(t, track, bank.Questions, done, nil, rapid.Uint64().Draw(t, "seed"))
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			w := CustomRound{
				rapid.SampledFrom(bank.LoopInterviewers()).Draw(t, "who"),
				rapid.SliceOfNDistinct(rapid.SampledFrom(bank.Principles()), 2, 3, rapid.ID).Draw(t, "principles"),
				5 * rapid.IntRange(4, 12).Draw(t, "minutes"),
			}
			if rapid.Bool().Draw(t, "of what is free") {
				w.Principles = slices.DeleteFunc(bank.Principles(), func(p bank.Principle) bool {
					return l.Owner(p) != 0 && l.Owner(p) != w.Interviewer
				})[:2]
			}
			was := mustJSON(t, l)
			next, err := l.WithRound(planID, w, bank.Questions, done, rapid.Uint64().Draw(t, "seed"), DefaultAims())
			if d := cmp.Diff(was, mustJSON(t, l)); d != "" {
				t.Fatalf("the loop it was made of has changed:\n%s", d)
			}
			if err != nil {
				if !errors.Is(err, ErrOwnedTwice) && !errors.Is(err, ErrMinutes) && !errors.Is(err, ErrTooFew) {
					t.Errorf("%+v is refused: %v", w, err)
				}
				continue
			}
			for _, r := range l.Rounds {
				now, _ := next.RoundWith(r.Interviewer)
				if r.Interviewer != w.Interviewer {
					if d := cmp.Diff(r, now); d != "" {
						t.Errorf("%s's round has changed:\n%s", r.Interviewer, d)
					}
					continue
				}
				got := slices.Sorted(slices.Values(now.Principles))
				if d := cmp.Diff(slices.Sorted(slices.Values(w.Principles)), got); d != "" || now.Plan.Real != w.Minutes {
					t.Errorf("%d minutes, want %d; principles (-want +got):\n%s", now.Plan.Real, w.Minutes, d)
				}
			}
			l = next
			owned, questions := map[bank.Principle]bool{}, map[string]bool{}
			for _, r := range l.Rounds {
				for _, p := range r.Principles {
					if owned[p] || l.Owner(p) != r.Interviewer {
						t.Errorf("%s is owned twice", p)
					}
					owned[p] = true
				}
				for _, id := range asked(r.Plan) {
					if questions[id] || !l.Asks(r.Interviewer, id) {
						t.Errorf("%s is asked twice, or not by %s", id, r.Interviewer)
					}
					questions[id] = true
				}
			}
		}
	})
}

func mustJSON(t rapid.TB, l Loop) string {
	t.Helper()
	b, err := l.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestWithRoundRefuses(t *testing.T) {
	l := mustLoop(t, bank.TrackPM, bank.Questions, nil, nil, 5)
	hm, _ := l.RoundWith(bank.HiringManager)
	br, _ := l.RoundWith(bank.BarRaiser)
	short := l
	short.Rounds = l.Rounds[:2]
	for _, tt := range []struct {
		name string
		loop Loop
		wish CustomRound
		qs   []bank.Question
		want error
		says string
	}{
		{"somebody else's principle", l, CustomRound{bank.HiringManager, []bank.Principle{hm.Principles[0], br.Principles[0]}, 60}, bank.Questions, ErrOwnedTwice, "by Bar Raiser and Hiring manager"},
		{"one principle", l, CustomRound{bank.HiringManager, hm.Principles[:1], 60}, bank.Questions, ErrPrinciples, "1, in a loop 2 or 3"},
		{"none", l, CustomRound{bank.HiringManager, nil, 60}, bank.Questions, ErrPrinciples, "0"},
		{"too short", l, CustomRound{bank.HiringManager, hm.Principles[:2], 15}, bank.Questions, ErrMinutes, "15 minutes"},
		{"not in the loop", short, CustomRound{bank.BarRaiser, br.Principles[:2], 60}, bank.Questions, ErrNoRound, "none with Bar Raiser"},
		{"a recruiter", l, CustomRound{bank.Recruiter, hm.Principles[:2], 60}, bank.Questions, ErrNoRound, "Technical recruiter"},
		{"no questions", l, CustomRound{bank.HiringManager, hm.Principles[:2], 60}, nil, ErrTooFew, "Hiring manager"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := tt.loop.WithRound(planID, tt.wish, tt.qs, nil, 1, DefaultAims())
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.says) || got.Rounds != nil {
				t.Errorf("error %v, want one that says %q", err, tt.says)
			}
		})
	}
}

// What another round of the loop asks is not asked again, though it would be the
// best question.
func TestWithRoundAsksNothingTwice(t *testing.T) {
	b := bank.Behavioral
	qs := []bank.Question{anywhere("a", b, co), anywhere("b", b, own), anywhere("c", b, inv), anywhere("d", b, hire), anywhere("e", b, co)}
	l := Loop{Track: bank.BothTracks}
	for _, w := range []CustomRound{
		{bank.HiringManager, []bank.Principle{co, own}, 60},
		{bank.BarRaiser, []bank.Principle{inv, hire}, 60},
	} {
		p, err := PlanCustomRound(planID, w, l.Track, qs, nil, 1, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		l.Rounds = append(l.Rounds, LoopRound{w.Interviewer, w.Principles, p})
	}
	// The Bar Raiser's question on inv goes on to test co first in a later bank.
	qs[2].Principles = []bank.Principle{co, inv}
	for seed := range uint64(20) {
		next, err := l.WithRound(planID, CustomRound{bank.HiringManager, []bank.Principle{co, own}, 60}, qs, nil, seed, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		if r, _ := next.RoundWith(bank.HiringManager); slices.Contains(asked(r.Plan), "c") {
			t.Fatalf("seed %d: what the Bar Raiser asks is asked twice", seed)
		}
	}
}

func TestNext(t *testing.T) {
	l := mustLoop(t, bank.TrackPM, bank.Questions, nil, nil, 5)
	met := map[bank.Interviewer]bool{}
	for i, who := range []bank.Interviewer{bank.LoopInterviewers()[0], bank.LoopInterviewers()[2], bank.LoopInterviewers()[1], bank.LoopInterviewers()[3], bank.LoopInterviewers()[4]} {
		want := []int{0, 1, 1, 3, 4}[i]
		if r, ok := l.Next(met); !ok || r.Interviewer != bank.LoopInterviewers()[want] {
			t.Errorf("with %v met, %s is next, %t", met, r.Interviewer, ok)
		}
		met[who] = true
	}
	if r, ok := l.Next(met); ok {
		t.Errorf("with all met, %s is next", r.Interviewer)
	}
}

func TestToCome(t *testing.T) {
	var loops [][]bank.Principle
	for n, want := range []int{16, 6, 2, 0} {
		left := RemainingPrinciples(loops)
		if len(left) != want {
			t.Errorf("after %d loops %v are to come, want %d", n, left, want)
		}
		for _, p := range left {
			for _, asked := range loops {
				if slices.Contains(asked, p) {
					t.Errorf("after %d loops %s is to come, and was asked", n, p)
				}
			}
		}
		loops = append(loops, mustLoop(t, bank.BothTracks, bank.Questions, nil, loops, 3).PrinciplesAsked())
	}
}
