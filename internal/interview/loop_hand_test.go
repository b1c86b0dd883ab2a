package interview

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

const (
	co, own, inv, hire = bank.CustomerObsession, bank.Ownership, bank.InventAndSimplify, bank.HireAndDevelopTheBest
)

func TestHandMinutes(t *testing.T) {
	for _, tt := range []struct {
		who        bank.Interviewer
		principles int
		minutes    []int // opening, questions, closing
		cases      int
	}{
		{bank.BarRaiser, 2, []int{5, 24, 23, 8}, 0}, // as PlanRound
		{bank.EngineeringManager, 2, []int{5, 20, 25, 10}, 1},
		{bank.SeniorPM, 2, []int{5, 20, 25, 10}, 1},
		{bank.BarRaiser, 3, []int{5, 16, 16, 15, 8}, 0},
		{bank.EngineeringManager, 3, []int{5, 14, 14, 17, 10}, 1},
		{bank.HiringManager, 1, []int{5, 24, 23, 8}, 0},
		{bank.SeniorPM, 1, []int{5, 20, 25, 10}, 1},
		{bank.CrossFunctional, 1, []int{2, 15, 3}, 0},
		{bank.CrossFunctional, 2, []int{2, 8, 7, 3}, 0},
		{bank.EngineeringManager, 1, []int{2, 15, 3}, 0}, // alone, a story
		{bank.EngineeringManager, 2, []int{2, 7, 8, 3}, 1},
		{bank.HiringManager, 1, []int{3, 23, 4}, 0},
		{bank.HiringManager, 3, []int{3, 8, 8, 7, 4}, 0},
	} {
		total := 0
		for _, m := range tt.minutes {
			total += m
		}
		t.Run(fmt.Sprintf("%d minutes with %s on %d", total, tt.who, tt.principles), func(t *testing.T) {
			w := CustomRound{tt.who, []bank.Principle{co, own, inv}[:tt.principles], total}
			p, err := PlanCustomRound(planID, w, bank.TrackPM, bank.Questions, nil, 4, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			sh, err := w.shape()
			if err != nil {
				t.Fatal(err)
			}
			cases := 0
			for _, part := range p.Parts {
				if part.Case {
					cases++
				}
			}
			if d := cmp.Diff(tt.minutes, realParts(sh)); d != "" || cases != tt.cases {
				t.Errorf("%d cases, want %d; minutes (-want +got):\n%s", cases, tt.cases, d)
			}
		})
	}
}

// Any wish is either fulfilled to the letter or refused for a reason.
func TestHandHolds(t *testing.T) {
	all := byID(bank.Questions)
	rapid.Check(t, func(t *rapid.T) {
		w := CustomRound{
			rapid.SampledFrom(bank.LoopInterviewers()).Draw(t, "who"),
			rapid.SliceOfNDistinct(rapid.SampledFrom(bank.Principles()), 1, 3, rapid.ID).Draw(t, "principles"),
			rapid.IntRange(20, 60).Draw(t, "minutes"),
		}
		track, seed := rapid.SampledFrom(tracks).Draw(t, "track"), rapid.Uint64().Draw(t, "seed")
		done := genDone(bank.Questions).Draw(t, "done")
		p, err := PlanCustomRound(planID, w, track, bank.Questions, done, seed, DefaultAims())
		same, sameErr := PlanCustomRound(planID, w, track, shuffled(bank.Questions, seed), done, seed, DefaultAims())
		if d := cmp.Diff(p, same); d != "" || fmt.Sprint(err) != fmt.Sprint(sameErr) {
			t.Fatalf("the order of the bank decides: %v, %v\n%s", err, sameErr, d)
		}
		if err != nil {
			short := errors.Is(err, ErrMinutes) && len(w.Principles) == 3 && w.Minutes < 35
			caseless := errors.Is(err, ErrTooFew) && (w.Interviewer == bank.EngineeringManager || w.Interviewer == bank.SeniorPM)
			if !short && !caseless {
				t.Errorf("%+v is refused: %v", w, err)
			}
			return
		}
		total, left := 0, slices.Clone(w.Principles)
		for i, part := range p.Parts {
			total += part.Minutes
			if part.Kind != Question {
				continue
			}
			q := all[part.Question]
			if !slices.Contains(w.Principles, q.Primary()) {
				t.Errorf("%s is on %s", q.ID, q.Primary())
			}
			if slices.ContainsFunc(p.Parts[:i], func(o Part) bool { return o.Question == part.Question }) {
				t.Errorf("%s is asked twice", q.ID)
			}
			left = slices.DeleteFunc(left, func(p bank.Principle) bool { return p == q.Primary() })
		}
		if total != p.Minutes || p.Real != w.Minutes || len(left) > 0 {
			t.Errorf("%d minutes of %d, a real round of %d for one of %d, nothing on %v", total, p.Minutes, p.Real, w.Minutes, left)
		}
		sh, err := w.shape()
		if err != nil {
			t.Fatal(err)
		}
		for _, sl := range sh.slots {
			if sl.minutes < minQuestionMinutes || sl.minutes > maxQuestionMinutes {
				t.Errorf("a question of %d minutes", sl.minutes)
			}
		}
	})
}

func TestHandRefuses(t *testing.T) {
	b := bank.Behavioral
	hm, em := bank.HiringManager, bank.EngineeringManager
	for _, tt := range []struct {
		name string
		wish CustomRound
		qs   []bank.Question
		want error
		says string
	}{
		{"too short", CustomRound{hm, []bank.Principle{co}, 19}, full(), ErrMinutes, "19 minutes, 20 to 60"},
		{"too long", CustomRound{hm, []bank.Principle{co}, 61}, full(), ErrMinutes, "61 minutes, 20 to 60"},
		{"too short for three", CustomRound{hm, []bank.Principle{co, own, inv}, 20}, full(), ErrMinutes, "20 minutes for 3 questions"},
		{"no principle", CustomRound{hm, nil, 60}, full(), ErrPrinciples, "0, 1 to 3"},
		{"four principles", CustomRound{hm, []bank.Principle{co, own, inv, hire}, 60}, full(), ErrPrinciples, "4, 1 to 3"},
		{"one twice", CustomRound{hm, []bank.Principle{co, own, co}, 60}, full(), ErrOwnedTwice, "Customer Obsession"},
		{"none of the sixteen", CustomRound{hm, []bank.Principle{co, 17}, 60}, full(), ErrUnknown, "Principle(17)"},
		{"a recruiter", CustomRound{bank.Recruiter, []bank.Principle{co, own}, 60}, full(), ErrNoRound, "Technical recruiter"},
		{"nobody", CustomRound{0, []bank.Principle{co, own}, 60}, full(), ErrNoRound, "no such round"},
		{
			"nothing on one of them",
			CustomRound{hm, []bank.Principle{co, own}, 60},
			[]bank.Question{anywhere("a", b, co), anywhere("b", b, co, own)},
			ErrTooFew, "none with Hiring manager on Ownership",
		},
		{
			"one story for two",
			CustomRound{hm, []bank.Principle{co}, 60},
			[]bank.Question{anywhere("a", b, co), anywhere("b", b, own)},
			ErrTooFew, "stories with Hiring manager on Customer Obsession",
		},
		{
			"stories but no technical question",
			CustomRound{em, []bank.Principle{co, own}, 60},
			[]bank.Question{anywhere("a", b, co), anywhere("b", b, own)},
			ErrTooFew, "technical questions with Engineering manager on Customer Obsession or Ownership",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := PlanCustomRound(planID, tt.wish, bank.BothTracks, tt.qs, nil, 1, DefaultAims())
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("planned %v, error %v, want one that says %q", asked(p), err, tt.says)
			}
		})
	}
}
