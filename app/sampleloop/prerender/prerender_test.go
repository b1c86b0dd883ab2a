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
	paths := apptest.PathsOf(h.Deps)
	for path, says := range map[string][]string{
		"":                     {"Everybody here is invented", "Danielle Pruitt", "at L6", "Heard by Tomasz."},
		"hiring-manager/":      {"Asked about Customer Obsession", "I’m deciding how lucky I feel.", "Vote: Strongly inclined L6"},
		"senior-pm/":           {"asks about Invent and Simplify and a case", "The case Mixed"},
		"engineering-manager/": {"Vote: Inclined not sure of the level"},
		"cross-functional/":    {"Note in the margin:", "Earn Trust Concern"},
		"bar-raiser/":          {"Vote: Inclined L6", "Previous: The finance lead", "Next: Their debrief"},
		"debrief/":             {"Lorraine Beckett Not inclined Inclined, L6", "Earn Trust Meets", "Hire, at L6"},
		"two-other-answers/": {
			"Who decided? Before Dani To do it? The controller had to", "Now Dani To do it? It was the controller’s control", // what is not changed comes first
			"Invent and Simplify: Raises becomes Meets", "Vote: Strongly inclined, L6 becomes Inclined, L5",
			"Colleen Marsh Strongly inclined Inclined, L5", "Hire, at L5", "Plan your own loop",
		},
	} {
		s := apptest.Show(t, h.Deps, sampleloop.Path+path)
		got := strings.Join(strings.Fields(s.One("main").Words()), " ")
		for _, says := range says {
			if !strings.Contains(got, says) {
				t.Errorf("%s does not say %q: %q", path, says, got)
			}
		}
		apptest.CheckPage(t, s, sampleloop.Path+path, paths)
	}
}
