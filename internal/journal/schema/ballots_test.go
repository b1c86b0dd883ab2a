package schema

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/debrief"
)

// Ballots are read as each program that landed has kept them, and kept as before where
// there is one debrief.
func TestBallotsOfEachForm(t *testing.T) {
	half := map[string]debrief.Ballot{"0": {Vote: debrief.Inclined, Why: "Half a thought"}}
	more := map[string]debrief.Ballot{"4": {Why: "More"}}
	const (
		one = `{"loop":"a","ballots":{"0":{"vote":"inclined","why":"Half a thought"}}}`
		two = `{"loop":"b","ballots":{"4":{"vote":"","why":"More"}},"others":[{"loop":"a","ballots":{"0":{"vote":"inclined","why":"Half a thought"}}}]}`
	)
	for _, c := range []struct {
		kept string
		want map[string]map[string]debrief.Ballot
	}{
		{"", map[string]map[string]debrief.Ballot{"a": nil, "": nil}},
		{"{", map[string]map[string]debrief.Ballot{"a": nil}},
		{one, map[string]map[string]debrief.Ballot{"a": half, "b": nil}},
		{two, map[string]map[string]debrief.Ballot{"a": half, "b": more, "c": nil}},
	} {
		b := ParseBallots(c.kept)
		for loop, want := range c.want {
			if diff := cmp.Diff(want, b.Of(loop)); diff != "" {
				t.Errorf("%s: of %q (-want +got)\n%s", c.kept, loop, diff)
			}
		}
	}
	b := Ballots{}.With("a", half)
	if got := b.Setting(); got != one {
		t.Errorf("one debrief is kept as %s", got)
	}
	b = b.With("b", more)
	if got := b.Setting(); got != two {
		t.Errorf("two debriefs are kept as %s", got)
	}
	if got := b.With("b", nil).Setting(); got != one {
		t.Errorf("with the votes of one cast, %s is kept", got)
	}
	if got := b.With("b", nil).With("a", nil).Setting(); got != "" {
		t.Errorf("with all votes cast, %s is kept", got)
	}
}
