package interview

import (
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

// varied is a Bar Raiser's round whose probes vary, told from others by its number.
func varied(n byte) Plan {
	p := plan()
	p.ID, p.Interviewer, p.VaryProbes = uuid.UUID{6: 0x70, 8: 0x80, 15: n}, bank.BarRaiser, true
	for i := range p.Parts {
		p.Parts[i].Probes = ProbeCount
	}
	return p
}

// probed are the rungs of the first question's probes.
func probed(t *testing.T, p Plan, need Need) (rungs []int) {
	t.Helper()
	r := New(p)
	at := t0
	do := func(k EventKind, n Need) {
		t.Helper()
		at += 60_000
		next, err := r.Do(Event{Kind: k, At: at, Need: n})
		if err != nil {
			t.Fatal(err)
		}
		r = next
	}
	do(Begin, NeedNone)
	for r.Phase() != PhaseAnswer {
		do(Go, NeedNone)
	}
	do(Done, need)
	for r.Phase() == PhaseProbe {
		rungs = append(rungs, r.ProbeLevel())
		do(NextProbe, NeedNone)
	}
	return rungs
}

// Probes come in many orders, each rung once; what a need chooses comes first. The orders
// are those of kept rounds, and so may never be others.
func TestVaryProbes(t *testing.T) {
	orders := map[string]bool{}
	for n := range byte(64) {
		rungs := probed(t, varied(n), NeedNothing)
		seen := map[int]bool{}
		for _, l := range rungs {
			seen[l] = true
		}
		if len(seen) != ProbeCount {
			t.Errorf("round %d asks %v", n, rungs)
		}
		orders[fmt.Sprint(rungs)] = true
		if rungs := probed(t, varied(n), NeedNumber); rungs[0] != 2 {
			t.Errorf("without a number, round %d begins with %v", n, rungs)
		}
	}
	if len(orders) < 12 {
		t.Errorf("%d orders", len(orders))
	}
	if got := fmt.Sprint(probed(t, varied(1), NeedNone)); got != "[0 2 3 1]" {
		t.Errorf("a kept round would be replayed as another: %s", got)
	}
	p := varied(1)
	p.VaryProbes = false
	if got := fmt.Sprint(probed(t, p, NeedNone)); got != "[0 1 2 3]" {
		t.Errorf("an older round asks %s", got)
	}
}
