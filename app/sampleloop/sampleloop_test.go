package sampleloop_test

import (
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/sampleloop"
)

// Where a page cannot be fetched, the screen says so and offers to try again.
func TestNotFetched(t *testing.T) {
	h := apptest.NewEnv(t)
	s := apptest.Show(t, h.Deps, sampleloop.Path+"debrief/")
	for range 2 {
		if got := s.One("[role=status]").Words(); !strings.Contains(got, "could not be read") {
			t.Errorf("it says %q", got)
		}
		s.Press("loop-again")
	}
}
