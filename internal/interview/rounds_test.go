package interview

import (
	"testing"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

// Each interviewer of each stage can lead ten rounds without asking anything
// twice, whichever role one prepares for; a recruiter, who asks few questions and
// whom a candidate meets once or twice, six.
func TestTenDifferentRounds(t *testing.T) {
	for _, track := range []bank.Track{bank.BothTracks, bank.TrackPM, bank.TrackPMT} {
		for _, stage := range bank.Stages() {
			for _, who := range append([]bank.Interviewer{bank.Recruiter}, bank.LoopInterviewers()...) {
				if _, sits := shapeOf(stage, who); !sits {
					continue
				}
				done, rounds := PracticeCounts{}, 10
				if who == bank.Recruiter {
					rounds = 6
				}
				for n := range rounds {
					p, err := PlanRound(uuid.UUID{15: byte(n)}, stage, who, track, bank.Questions, done, uint64(n), DefaultAims())
					if err != nil {
						t.Fatalf("%v with %v, %v, round %d: %v", stage, who, track, n+1, err)
					}
					for _, part := range p.Parts {
						if part.Kind != Question {
							continue
						}
						if done[part.Question]++; done[part.Question] > 1 {
							t.Errorf("%v with %v, %v: round %d asks %q again", stage, who, track, n+1, part.Question)
						}
					}
				}
			}
		}
	}
}
