package debrief_test

import (
	"strings"
	"testing"
	"testing/synctest"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/internal/debrief"
)

// voting is a debrief whose votes are being cast again.
func voting(t *testing.T) (*apptest.Env, *apptest.Screen) {
	t.Helper()
	h := apptest.NewLoopEnv(t, 5)
	s := apptest.Show(t, h.Deps, "/debrief/")
	s.Press("debrief-hold")
	s.Press("debrief-next")
	s.Press("debrief-next")
	return h, s
}

// What is begun on a ballot is kept like a note: it is there after a reload, and gone
// once the vote is cast.
func TestBallotDrafts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, s := voting(t)
		reload := func() {
			s.Leave()
			h.Dev.Values = nil
			s = apptest.Show(t, h.Deps, "/debrief/")
		}
		other := debrief.Inclined
		if h.Held().Seats[0].Sealed.Vote == other {
			other = debrief.NotInclined
		}
		concern := h.Held().OpenConcerns(4)[0].Slug()
		s.Press("vote-" + other.Slug())
		s.Enter("vote-why", "Others heard the same.")
		s.Press("seat-4")
		s.Enter("vote-why", "Half a thought")
		s.Press("speaks-" + concern)

		reload()
		if h.Dev.Values["vote-why"] != "Others heard the same." || s.One("#vote-"+other.Slug()).Attr("aria-checked") != "true" {
			t.Errorf("after a reload the reason is %q", h.Dev.Values["vote-why"])
		}
		s.Press("seat-4")
		if h.Dev.Values["vote-why"] != "Half a thought" || s.One("#speaks-"+concern).Attr("aria-pressed") != "true" {
			t.Errorf("after a reload the reason of the other ballot is %q", h.Dev.Values["vote-why"])
		}
		s.Press("seat-0")
		s.Press("vote-keep")
		if got := h.Held().Seats[0].Final.Why; got != "Others heard the same." {
			t.Errorf("cast with the reason %q", got)
		}

		reload()
		s.Press("seat-4")
		if h.Dev.Values["vote-why"] != "Half a thought" {
			t.Errorf("once another vote is cast the reason is %q", h.Dev.Values["vote-why"])
		}
		s.Enter("vote-why", "A whole thought")
		s.Press("vote-" + other.Slug())
		s.Press("vote-keep")
		if got := h.History().Setting("debrief-draft"); got != "" {
			t.Errorf("with the votes cast, %s is left", got)
		}
	})
}

// A reason is kept while somebody types: after a pause, and when the page is hidden.
func TestReasonIsKeptWhileTyping(t *testing.T) {
	for name, then := range map[string]func(h *apptest.Env){
		"a pause":         func(*apptest.Env) {},
		"the page hidden": func(h *apptest.Env) { h.Dev.HidePage() },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h, s := voting(t)
				s.EnterAs("vote-why", "Half a thought", "input")
				then(h)
				if !s.Until(func() bool { return strings.Contains(h.History().Setting("debrief-draft"), "Half a thought") }) {
					t.Errorf("kept is %q", h.History().Setting("debrief-draft"))
				}
			})
		})
	}
}
