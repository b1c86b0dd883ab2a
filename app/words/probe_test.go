package words_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// TestBarRaiserProbes: once in a question, third or fourth, the Bar Raiser asks something
// else, in each of the ways; in rounds kept before that was so, never.
func TestBarRaiserProbes(t *testing.T) {
	heard := map[string]bool{}
	for n := range 16 {
		for _, vary := range []bool{true, false} {
			p, err := interview.PlanRound(uuid.UUID{6: 0x70, 8: 0x80, 14: byte(n / 4), 15: byte(n)}, bank.OnsiteLoop, bank.BarRaiser, bank.BothTracks, bank.Questions, nil, 7, interview.DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			p.VaryProbes = vary
			r := interview.New(p)
			do := func(k interview.EventKind) {
				t.Helper()
				if r, err = r.Do(interview.Event{Kind: k, At: r.Last() + 60_000}); err != nil {
					t.Fatal(err)
				}
			}
			do(interview.Begin)
			do(interview.Go)
			do(interview.Go)
			do(interview.Done)
			others := 0
			for i := 1; r.Phase() == interview.PhaseProbe; i++ {
				if said := words.Probe(r); said != words.QuestionOf(r).Probes.At(r.ProbeLevel()) {
					others++
					heard[said] = true
					if i < 3 {
						t.Errorf("probe %d is %q", i, said)
					}
					if (words.InterviewerLine(r) == "") != (said == words.Silence) {
						t.Errorf("at %q the voice says %q", said, words.InterviewerLine(r))
					}
				}
				do(interview.NextProbe)
			}
			if want := map[bool]int{true: 1}[vary]; others != want {
				t.Errorf("%d probes are not the question's, want %d", others, want)
			}
		}
	}
	if len(heard) != 4 {
		t.Errorf("heard %v", heard)
	}
}
