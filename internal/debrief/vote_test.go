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
			Inclined, "The grades average 3.3 of 4, owned principles counted double: Inclined.",
		},
		{
			"the example of the documentation", ps(own), deep(grades{own: bank.Raises, dive: bank.Mixed}, "a", "b", "c"),
			NotInclined, "The grades average 3.3 of 4, owned principles counted double: Inclined. Three red flags: at most Not inclined.",
		},
		{
			"exactly 3.5", ps(own, dive), deep(grades{own: bank.Raises, dive: bank.Meets}),
			StronglyInclined, "The grades average 3.5 of 4, owned principles counted double: Strongly inclined.",
		},
		{
			"just below 3.5", ps(own, dive), deep(grades{own: bank.Raises, dive: bank.Meets, think: bank.Meets}),
			Inclined, "The grades average 3.4 of 4, owned principles counted double: Inclined.",
		},
		{
			"exactly 2.5", ps(own, dive), deep(grades{own: bank.Raises, dive: bank.Concern}),
			Inclined, "The grades average 2.5 of 4, owned principles counted double: Inclined.",
		},
		{
			"exactly 1.5", ps(own, dive), deep(grades{own: bank.Mixed, dive: bank.Concern}),
			NotInclined, "The grades average 1.5 of 4, owned principles counted double: Not inclined.",
		},
		{
			"Concerns alone", ps(own), deep(grades{own: bank.Concern}),
			StronglyNotInclined, "The grades average 1.0 of 4, owned principles counted double: Strongly not inclined.",
		},
		{
			"two probes are not deep", ps(own),
			[]grading.Answer{answer(1, 2, grades{own: bank.Raises}), answer(2, 0, grades{own: bank.Raises})},
			Inclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined. No answer went three levels deep: at most Inclined.",
		},
		{
			"one deep answer is enough", ps(own),
			[]grading.Answer{answer(1, 3, grades{own: bank.Raises}), answer(2, 0, grades{own: bank.Raises})},
			StronglyInclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined.",
		},
		{
			"one flag", ps(own), deep(grades{own: bank.Raises}, "a"),
			Inclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined. One red flag: at most Inclined.",
		},
		{
			"one flag in each of three answers", ps(own),
			[]grading.Answer{answer(1, 3, grades{own: bank.Raises}, "a"), answer(2, 3, nil, "a"), answer(3, 3, nil, "a")},
			NotInclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined. Three red flags: at most Not inclined.",
		},
		{
			"six flags", ps(own), deep(grades{own: bank.Raises}, "a", "b", "c", "d", "e", "f"),
			StronglyNotInclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined. Six red flags: at most Strongly not inclined.",
		},
		{
			"No signal on one owned principle of two", ps(own, dive), deep(grades{own: bank.Raises, dive: bank.NoSignal}),
			Inclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined. No signal on Dive Deep: at most Inclined.",
		},
		{
			"an owned principle never asked for is silent too", ps(own, dive), deep(grades{own: bank.Raises}),
			Inclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined. No signal on Dive Deep: at most Inclined.",
		},
		{
			"No signal on most", ps(own, dive, think), deep(grades{own: bank.Raises, dive: bank.NoSignal, think: bank.NoSignal}),
			NotInclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined. No signal on “Think Big” and “Dive Deep”: at most Not inclined.",
		},
		{
			"No signal in one answer, a grade in another", ps(own),
			[]grading.Answer{answer(1, 3, grades{own: bank.NoSignal}), answer(2, 0, grades{own: bank.Raises})},
			StronglyInclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined.",
		},
		{
			"No signal on what somebody else owns", ps(own), deep(grades{own: bank.Raises, dive: bank.NoSignal}),
			StronglyInclined, "The grades average 4.0 of 4, owned principles counted double: Strongly inclined.",
		},
		{
			"no grade at all, nothing owned", nil, deep(nil),
			NotInclined, "No answer got a grade, so there is nothing to be inclined by: Not inclined.",
		},
		{
			"the lowest counts", ps(own),
			[]grading.Answer{answer(1, 0, grades{own: bank.Concern}, "a")},
			StronglyNotInclined, "The grades average 1.0 of 4, owned principles counted double: Strongly not inclined.",
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
	for _, want := range []string{"from 3.5 is Strongly inclined", "from 2.5 Inclined", "from 1.5 Not inclined", "three probes deep", "three red flags", "Six red flags"} {
		if !strings.Contains(all, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if strings.Contains(all, "%!") {
		t.Error(all)
	}
}
