package words_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// TestLoopLine: an interviewer is said to ask about exactly the principles that have a
// question in the round, and only to listen for the one that has none.
func TestLoopLine(t *testing.T) {
	listens := 0
	for seed := range uint64(50) {
		l, err := interview.PlanLoop(func() uuid.UUID { return uuid.Max }, bank.BothTracks, bank.Questions, nil, nil, seed, interview.DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range l.Rounds {
			who := r.Plan.Interviewer
			line := words.LoopLine(r, who)
			asked, also, _ := strings.Cut(line, ", and listens for ")
			if also != "" {
				listens++
			}
			var stories []bank.Principle
			for _, id := range r.Plan.Questions() {
				q, ok := bank.FindQuestion(id)
				if !ok {
					t.Fatalf("%s is no question", id)
				}
				stories = append(stories, q.Primary())
			}
			for _, p := range r.Principles {
				isAsked := strings.Contains(asked, p.String())
				var has bool
				for _, s := range stories {
					has = has || s == p
				}
				if isAsked != has || !isAsked && !strings.Contains(also, p.String()) {
					t.Errorf("seed %d, %s with questions on %v says %q of %v", seed, who, stories, line, p)
				}
			}
		}
	}
	if listens == 0 {
		t.Error("no interviewer listens for a principle without a question; the test shows less than it says")
	}
}
