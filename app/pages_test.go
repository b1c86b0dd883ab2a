package app_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mockloop/mockloop/app"
	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/internal/bank"
)

// TestPages holds what every page owes, rendered ahead of time, to a newcomer,
// with a history and with a round under way.
func TestPages(t *testing.T) {
	states := []struct {
		name string
		deps func(t *testing.T) shell.Deps
	}{
		{"prerendered", func(*testing.T) shell.Deps { return shell.Deps{} }},
		{"prerendered under a path", func(*testing.T) shell.Deps { return shell.Deps{Base: "/mockloop"} }},
		{"newcomer", func(t *testing.T) shell.Deps { return apptest.NewEnv(t).Deps }},
		{"with a history, under a path", func(t *testing.T) shell.Deps {
			h := apptest.NewEnv(t)
			h.SeedHistory()
			h.Dev.Apple, h.Dev.Update = true, true
			h.Deps.Base = "/mockloop"
			return h.Deps
		}},
		{"with a round under way", func(t *testing.T) shell.Deps {
			h := apptest.NewEnv(t)
			h.SeedHistory()
			h.Begin(h.Plan(bank.OnsiteLoop, bank.BarRaiser))
			return h.Deps
		}},
	}
	for _, state := range states {
		t.Run(state.name, func(t *testing.T) {
			d := state.deps(t)
			paths := map[string]bool{}
			for _, p := range app.Pages(d) {
				paths[d.Base+p.Path] = true
			}
			for _, p := range append(app.Pages(d), app.NotFound(d)) {
				apptest.CheckPage(t, apptest.Show(t, d, p.Path), p.Path, paths)
			}
		})
	}
}

func TestAddresses(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range app.Pages(shell.Deps{}) {
		if seen[p.Path] || !strings.HasPrefix(p.Path, "/") || !strings.HasSuffix(p.Path, "/") {
			t.Errorf("the path %q is there twice or lacks a slash at an end", p.Path)
		}
		seen[p.Path] = true
		if p.Title == "" || p.Description == "" || utf8.RuneCountInString(p.Description) > 160 {
			t.Errorf("%s: title %q, description of %d characters", p.Path, p.Title, utf8.RuneCountInString(p.Description))
		}
		if c, ok := p.New().(interface{ CompoID() string }); !ok || c.CompoID() != p.Path {
			t.Errorf("%s: the component does not carry its address, so go-app would reuse it for another", p.Path)
		}
		if p.New() == p.New() {
			t.Errorf("%s: New gives the same component twice", p.Path)
		}
	}
	for _, q := range []string{"/question/" + bank.Questions[0].ID + "/", "/stage/debrief/", "/principle/ownership/", "/guide/faq/"} {
		if !seen[q] {
			t.Errorf("there is no page %s", q)
		}
	}
}
