package interview

import (
	"slices"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

// No two questions of a loop, or of a round, draw the same story, whatever was practiced;
// what a loop asks is evidence for the principle that is owned; and a phone screen asks one
// of the most asked where none was practiced less.
func TestNoStoryTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		track := rapid.SampledFrom([]bank.Track{bank.BothTracks, bank.TrackPM, bank.TrackPMT}).Draw(t, "track")
		done := PracticeCounts{}
		for range rapid.IntRange(0, 60).Draw(t, "practiced") {
			done[rapid.SampledFrom(bank.Questions).Draw(t, "question").ID]++
		}
		seed := rapid.Uint64().Draw(t, "seed")
		loop, err := PlanLoop(uuid.New, track, bank.Questions, done, nil, seed, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		var asked []*bank.Question
		for _, r := range loop.Rounds {
			for _, q := range questionsOf(t, r.Plan) {
				if q.Scale() == bank.FitScale {
					t.Errorf("the loop asks %s, which is graded on fit", q.ID)
				}
				asked = append(asked, q)
			}
		}
		checkStories(t, asked)
		for _, who := range []bank.Interviewer{bank.HiringManager, bank.SeniorPM} {
			plan, err := PlanRound(uuid.New(), bank.PhoneScreen, who, track, bank.Questions, done, seed, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			phone := questionsOf(t, plan)
			checkStories(t, phone)
			for i, q := range phone {
				if q.IsMostAsked() {
					continue
				}
				for _, o := range fitting(bank.Questions, bank.PhoneScreen, who, track) {
					if o.IsMostAsked() && done[o.ID] <= done[q.ID] && o.Type.IsCase() == q.Type.IsCase() &&
						!slices.ContainsFunc(phone[:i], o.SameStory) &&
						!slices.ContainsFunc(phone[:i], func(p *bank.Question) bool { return p.Primary() == o.Primary() }) {
						t.Errorf("the phone screen with %s asks %s and not %s, which is one of the most asked", who, q.ID, o.ID)
					}
				}
			}
		}
	})
}

func questionsOf(t *rapid.T, p Plan) []*bank.Question {
	t.Helper()
	var out []*bank.Question
	for _, id := range p.Questions() {
		q, ok := bank.FindQuestion(id)
		if !ok {
			t.Fatalf("no question %s", id)
		}
		out = append(out, q)
	}
	return out
}

func checkStories(t *rapid.T, asked []*bank.Question) {
	t.Helper()
	for i, q := range asked {
		for _, other := range asked[:i] {
			if q.SameStory(other) {
				t.Errorf("%s and %s draw the same story", other.ID, q.ID)
			}
		}
	}
}
