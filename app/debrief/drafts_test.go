package debrief_test

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// voting is a debrief whose votes are being cast again, with the first ballot open.
func voting(t *testing.T) (*apptest.Env, *apptest.Screen) {
	t.Helper()
	h := apptest.NewLoopEnv(t, 5)
	s := apptest.Show(t, h.Deps, "/debrief/")
	s.Press("debrief-hold")
	s.Press("debrief-next")
	s.Press("debrief-next")
	s.Press("seat-0")
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
		if h.Debrief().Seats[0].Sealed.Vote == other {
			other = debrief.NotInclined
		}
		concern := h.Debrief().Unanswered(4)[0].Slug()
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
		if got := h.Debrief().Seats[0].Final.Why; got != "Others heard the same." {
			t.Errorf("cast with the reason %q", got)
		}

		reload()
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
				if !s.WaitUntil(func() bool { return strings.Contains(h.History().Setting("debrief-draft"), "Half a thought") }) {
					t.Errorf("kept is %q", h.History().Setting("debrief-draft"))
				}
			})
		})
	}
}

// What is begun in the debrief of one loop stays when another's is begun, and each goes
// with its votes.
func TestBallotsOfTwoDebriefs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, s := voting(t)
		first, _ := h.Deps.Store.Loop()
		s.Enter("vote-why", "Of the first loop")
		s.Leave()

		h.Wait(24 * time.Hour)
		s = apptest.Show(t, h.Deps, shell.LoopPath)
		s.Press("loop-next")
		s.Press("loop-end")
		h.AnswerInLoop(bank.LoopInterviewers()[0], bank.Raises)
		second, _ := h.Deps.Store.Loop()
		if second.ID == first.ID {
			t.Fatal("there is no second loop")
		}
		show := func(l interview.Loop) *apptest.Screen {
			h.Dev.Values = nil
			return apptest.Show(t, h.Deps, "/debrief/?loop="+l.ID.String())
		}
		s = show(second)
		s.Press("debrief-hold")
		s.Press("debrief-next")
		s.Press("debrief-next")
		s.Press("seat-0")
		s.Enter("vote-why", "Of the second loop")
		s.Leave()

		if show(first); h.Dev.Values["vote-why"] != "Of the first loop" {
			t.Errorf("begun in the first is %q", h.Dev.Values["vote-why"])
		}
		if show(second); h.Dev.Values["vote-why"] != "Of the second loop" {
			t.Errorf("begun in the second is %q", h.Dev.Values["vote-why"])
		}
		vote := "vote-" + debrief.Inclined.Slug()
		s = show(first)
		s.Press(vote)
		s.Press("vote-keep")
		if show(first); h.Dev.Values["vote-why"] == "Of the first loop" {
			t.Error("a ballot that was cast is still begun")
		}
		if show(second); h.Dev.Values["vote-why"] != "Of the second loop" {
			t.Errorf("with a vote of the first loop cast, begun in the second is %q", h.Dev.Values["vote-why"])
		}
		s = show(second)
		s.Press(vote)
		s.Press("vote-keep")
		if got := h.History().Setting(schema.SettingBallots); got != "" {
			t.Errorf("with the votes cast, %s is left", got)
		}
	})
}

// A ballot that was begun in a program that kept one debrief's is there.
func TestBallotsOfOneDebriefAreRead(t *testing.T) {
	h, s := voting(t)
	l, _ := h.Deps.Store.Loop()
	s.Leave()
	kept := `{"loop":"` + l.ID.String() + `","ballots":{"0":{"vote":"inclined","why":"Half a thought"}}}`
	if err := h.History().SetSetting(t.Context(), schema.SettingBallots, kept); err != nil {
		t.Fatal(err)
	}
	apptest.Show(t, h.Deps, "/debrief/")
	if got := h.Dev.Values["vote-why"]; got != "Half a thought" {
		t.Errorf("begun is %q", got)
	}
}
