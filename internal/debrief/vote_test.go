package debrief

import (
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

func TestSealedVote(t *testing.T) {
	deep := func(gs grades, flags ...string) []grading.Answer { return []grading.Answer{answer(1, 3, gs, flags...)} }
	for _, tt := range []struct {
		name    string
		owns    []bank.Principle
		answers []grading.Answer
		want    Vote
		why     string
	}{
		{
			"the example of the documentation, without its flags", ps(own), deep(grades{own: bank.Raises, dive: bank.Mixed}),
			Inclined, "Mean 3.33 of 4: Inclined.",
		},
		{
			"the example of the documentation", ps(own), deep(grades{own: bank.Raises, dive: bank.Mixed}, "a", "b", "c"),
			NotInclined, "Mean 3.33 of 4: Inclined. Three red flags: at most Not inclined.",
		},
		{
			"exactly 3.5", ps(own, dive), deep(grades{own: bank.Raises, dive: bank.Meets}),
			StronglyInclined, "Mean 3.50 of 4: Strongly inclined.",
		},
		{
			"just below 3.5", ps(own, dive), deep(grades{own: bank.Raises, dive: bank.Meets, think: bank.Meets}),
			Inclined, "Mean 3.40 of 4: Inclined.",
		},
		{
			"exactly 2.75", ps(own), deep(grades{own: bank.Meets, dive: bank.Mixed, think: bank.Meets}),
			Inclined, "Mean 2.75 of 4: Inclined.",
		},
		{
			"just below 2.75", ps(own, dive, think), deep(grades{own: bank.Meets, dive: bank.Meets, think: bank.Mixed}),
			NotInclined, "Mean 2.66 of 4: Not inclined.",
		},
		{
			"half Mixed and half Meets", ps(own, dive), deep(grades{own: bank.Mixed, dive: bank.Meets}),
			NotInclined, "Mean 2.50 of 4: Not inclined.",
		},
		{
			"exactly 1.5", ps(own, dive), deep(grades{own: bank.Mixed, dive: bank.Concern}),
			NotInclined, "Mean 1.50 of 4: Not inclined.",
		},
		{
			"Concerns alone", ps(own), deep(grades{own: bank.Concern}),
			StronglyNotInclined, "Mean 1.00 of 4: Strongly not inclined.",
		},
		{
			"two probes are not deep", ps(own),
			[]grading.Answer{answer(1, 2, grades{own: bank.Raises}), answer(2, 0, grades{own: bank.Raises})},
			Inclined, "Mean 4.00 of 4: Strongly inclined. Nowhere did three probes hold: at most Inclined.",
		},
		{
			"one deep answer is enough", ps(own),
			[]grading.Answer{answer(1, 3, grades{own: bank.Raises}), answer(2, 0, grades{own: bank.Raises})},
			StronglyInclined, "Mean 4.00 of 4: Strongly inclined.",
		},
		{
			"one flag", ps(own), deep(grades{own: bank.Raises}, "a"),
			Inclined, "Mean 4.00 of 4: Strongly inclined. One red flag: at most Inclined.",
		},
		{
			"one flag in each of three answers", ps(own),
			[]grading.Answer{answer(1, 3, grades{own: bank.Raises}, "a"), answer(2, 3, nil, "a"), answer(3, 3, nil, "a")},
			NotInclined, "Mean 4.00 of 4: Strongly inclined. Three red flags: at most Not inclined.",
		},
		{
			"six flags", ps(own), deep(grades{own: bank.Raises}, "a", "b", "c", "d", "e", "f"),
			StronglyNotInclined, "Mean 4.00 of 4: Strongly inclined. Six red flags: at most Strongly not inclined.",
		},
		{
			"No signal on one owned principle of two", ps(own, dive), deep(grades{own: bank.Raises, dive: bank.NoSignal}),
			Inclined, "Mean 4.00 of 4: Strongly inclined. No signal on Dive Deep: at most Inclined.",
		},
		{
			"an owned principle never asked for is silent too", ps(own, dive), deep(grades{own: bank.Raises}),
			Inclined, "Mean 4.00 of 4: Strongly inclined. No signal on Dive Deep: at most Inclined.",
		},
		{
			"No signal on most", ps(own, dive, think), deep(grades{own: bank.Raises, dive: bank.NoSignal, think: bank.NoSignal}),
			NotInclined, "Mean 4.00 of 4: Strongly inclined. No signal on “Think Big” and “Dive Deep”: at most Not inclined.",
		},
		{
			"No signal in one answer, a grade in another", ps(own),
			[]grading.Answer{answer(1, 3, grades{own: bank.NoSignal}), answer(2, 0, grades{own: bank.Raises})},
			StronglyInclined, "Mean 4.00 of 4: Strongly inclined.",
		},
		{
			"No signal on what somebody else owns", ps(own), deep(grades{own: bank.Raises, dive: bank.NoSignal}),
			StronglyInclined, "Mean 4.00 of 4: Strongly inclined.",
		},
		{
			"no grade at all, nothing owned", nil, deep(nil),
			NotInclined, "No answer got a grade: Not inclined.",
		},
		{
			"the lowest counts", ps(own),
			[]grading.Answer{answer(1, 0, grades{own: bank.Concern}, "a")},
			StronglyNotInclined, "Mean 1.00 of 4: Strongly not inclined.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := convene(t, Loop{Rounds: []Round{round(bank.SeniorPM, tt.owns, tt.answers...)}})
			if got := d.Seats[0].Sealed; got.Vote != tt.want || got.Why != tt.why {
				t.Errorf("%v: %s\nwant %v: %s", got.Vote, got.Why, tt.want, tt.why)
			}
		})
	}
}

func TestSeatWithoutAnswersHasNoVote(t *testing.T) {
	l := good()
	l.Rounds = append(l.Rounds, round(bank.SeniorPM, ps(think)))
	s := convene(t, l).Seats[1]
	if s.Interviewer != bank.SeniorPM || s.MetCandidate() || s.Sealed.Vote != NoVote || s.Sealed.Why != "" {
		t.Errorf("%+v", s)
	}
	if want := "Not met: no answer was graded in this round, so there is no evidence and no vote."; len(s.Evidence) != 1 || s.Evidence[0] != want {
		t.Errorf("%q, want %q", s.Evidence, want)
	}
}

// The rule as people read it names the numbers that the votes go by.
func TestVoteRulesAreTheVotes(t *testing.T) {
	all := strings.Join(VoteRules(), " ")
	for _, want := range []string{"from 3.5 is Strongly inclined", "from 2.75 Inclined", "from 1.5 Not inclined", "three probes held", "three red flags", "Six red flags"} {
		if !strings.Contains(all, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if strings.Contains(all, "%!") {
		t.Error(all)
	}
}
