package interview

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// genBank draws a bank of questions that fit here and there.
func genBank() *rapid.Generator[[]bank.Question] {
	q := rapid.Custom(func(t *rapid.T) bank.Question {
		return bank.Question{
			Type:         rapid.SampledFrom(bank.Types()).Draw(t, "type"),
			Principles:   rapid.SliceOfNDistinct(rapid.SampledFrom(bank.Principles()), 1, 3, rapid.ID).Draw(t, "principles"),
			Stages:       rapid.SliceOfNDistinct(rapid.SampledFrom(bank.Stages()[:3]), 1, 3, rapid.ID).Draw(t, "stages"),
			Interviewers: rapid.SliceOfNDistinct(rapid.SampledFrom(everyone), 2, 6, rapid.ID).Draw(t, "who"),
			Track:        rapid.SampledFrom([]bank.Track{bank.BothTracks, bank.TrackPM, bank.TrackPMT}).Draw(t, "track"),
		}
	})
	return rapid.Map(rapid.SliceOfN(q, 0, 40), func(qs []bank.Question) []bank.Question {
		for i := range qs {
			qs[i].ID = fmt.Sprintf("q%d", i)
		}
		return qs
	})
}

func TestPlanRoundHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		qs := genBank().Draw(t, "bank")
		tt := rapid.SampledFrom(rounds).Draw(t, "round")
		track := rapid.SampledFrom([]bank.Track{bank.BothTracks, bank.TrackPM, bank.TrackPMT}).Draw(t, "track")
		done := PracticeCounts{}
		for range rapid.IntRange(0, 30).Draw(t, "answers") {
			done[fmt.Sprintf("q%d", rapid.IntRange(0, 45).Draw(t, "answered"))]++
		}
		seed := rapid.Uint64().Draw(t, "seed")
		p, err := PlanRound(planID, tt.stage, tt.who, track, qs, done, seed, DefaultAims())

		shuffled := slices.Clone(qs)
		rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "shuffle"), 0)).
			Shuffle(len(qs), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		same, sameErr := PlanRound(planID, tt.stage, tt.who, track, shuffled, done, seed, DefaultAims())
		if d := cmp.Diff(p, same); d != "" || (err == nil) != (sameErr == nil) {
			t.Fatalf("the order of the bank decides: %v, %v\n%s", err, sameErr, d)
		}
		if err != nil {
			if !errors.Is(err, ErrTooFew) {
				t.Fatal(err)
			}
			return
		}

		total := 0
		for _, part := range p.Parts {
			total += part.Minutes
		}
		if total != p.Minutes {
			t.Errorf("%d minutes planned of %d", total, p.Minutes)
		}
		ids := asked(p)
		if len(ids) != len(tt.types) {
			t.Fatalf("%d questions, want %d", len(ids), len(tt.types))
		}
		seen, principles := map[string]bool{}, map[bank.Principle]bool{}
		for i, id := range ids {
			q := byID(qs)[id]
			if seen[id] {
				t.Errorf("%s is asked twice", id)
			}
			seen[id] = true
			if !tt.types[i](q.Type) || !slices.Contains(q.Stages, tt.stage) || !slices.Contains(q.Interviewers, tt.who) {
				t.Errorf("question %d, %+v, doesn't fit", i+1, q)
			}
			if track != bank.BothTracks && q.Track != bank.BothTracks && q.Track != track {
				t.Errorf("question %d is for %v", i+1, q.Track)
			}
			if i < tt.apart {
				principles[q.Primary()] = true
			}
		}
		if len(principles) != tt.apart {
			t.Errorf("stories on %d principles, want %d", len(principles), tt.apart)
		}
	})
}

// The bank as it is fills every round for every track, time and again.
func TestTheBankFillsEveryRound(t *testing.T) {
	for _, tt := range rounds {
		for _, track := range []bank.Track{bank.BothTracks, bank.TrackPM, bank.TrackPMT} {
			t.Run(fmt.Sprintf("%s with %s for %s", tt.stage, tt.who, track), func(t *testing.T) {
				if len(bank.Questions) == 0 {
					t.Skip("the bank is empty")
				}
				done := PracticeCounts{}
				seen := map[string]bool{}
				for seed := range uint64(3) {
					p, err := PlanRound(planID, tt.stage, tt.who, track, bank.Questions, done, seed, DefaultAims())
					if err != nil {
						t.Fatal(err)
					}
					for _, id := range asked(p) {
						done[id]++
						seen[id] = true
					}
				}
				if len(seen) < len(tt.types)*2 {
					t.Errorf("three rounds ask only %d questions", len(seen))
				}
			})
		}
	}
}
