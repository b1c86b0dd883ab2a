package prerender_test

import (
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/sampleloop"
	_ "github.com/mockloop/mockloop/app/sampleloop/prerender"
)

// Every page shows its part of the text, and leads on to the next.
func TestPages(t *testing.T) {
	h := apptest.NewEnv(t)
	for path, says := range map[string]string{
		"":                     "Everybody here is invented",
		"hiring-manager/":      "I’m deciding how lucky I feel.",
		"senior-pm/":           "The case",
		"engineering-manager/": "The written feedback",
		"cross-functional/":    "Note in the margin:",
		"bar-raiser/":          "Vote: Inclined, level L6",
		"debrief/":             "Hire, at L6",
		"two-other-answers/":   "Hire, at L5",
	} {
		s := apptest.Show(t, h.Deps, sampleloop.Path+path)
		if got := s.One("main").Words(); !strings.Contains(got, says) {
			t.Errorf("%s does not say %q: %.200q", path, says, got)
		}
		if len(s.Page().All(".onward a")) != 1 {
			t.Errorf("%s does not lead on", path)
		}
	}
}
