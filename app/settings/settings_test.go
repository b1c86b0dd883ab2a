package settings_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

func TestSettings(t *testing.T) {
	h := apptest.NewEnv(t)
	s := apptest.Show(t, h.Deps, "/settings/")
	if h.Dev.Values["set-aim"] != "150" || h.Dev.Values["set-role"] != "both" {
		t.Errorf("at first the fields hold %q", h.Dev.Values)
	}
	if len(s.Page().All("#set-reset")) != 0 {
		t.Error("what is not set can be set back")
	}

	// What a time was to stand between moves along: with the arrows one comes past every value.
	s.Choose("set-late", "240")
	if got := s.One("#set-moved").Words(); got != "Moved along: too long from 4:00." {
		t.Errorf("good until 4:00 says %q", got)
	}
	s.Choose("set-aim", "75")
	if got := s.One("#set-moved").Words(); got != "Moved along: good from 1:15." || h.Deps.Store.Aims().GreenFrom != 75*time.Second {
		t.Errorf("an aim of 1:15 says %q; kept is %+v", got, h.Deps.Store.Aims())
	}
	s.Choose("set-over", "60")
	if a := h.Deps.Store.Aims(); a.Check() != nil || a.GreenFrom != 45*time.Second || a.GreenTo != time.Minute {
		t.Errorf("too long from 1:00 keeps %+v", a)
	}
	s.Press("set-reset")
	if got := h.Deps.Store.Aims(); got != interview.DefaultAims() || s.One("#set-moved").Words() != "" || !slices.Contains(h.Dev.Focused, "set-think") {
		t.Errorf("set back, kept is %+v and the focus went to %q", got, h.Dev.Focused)
	}

	s.Choose("set-over", "270")
	s.Choose("set-late", "240")
	s.Choose("set-aim", "210")
	s.Choose("set-role", bank.TrackPMT.Slug())
	want := interview.DefaultAims()
	want.OverFrom, want.GreenTo, want.Aim = 270*time.Second, 240*time.Second, 210*time.Second
	if got := h.Deps.Store.Aims(); got != want || s.One("#set-moved").Words() != "" {
		t.Errorf("aims %+v, want %+v; said: %q", got, want, s.One("#set-moved").Words())
	}

	q := apptest.Show(t, h.Deps, "/question/"+bank.Questions[0].ID+"/")
	if got := q.Page().Words(); !strings.Contains(got, "3:30 to answer") {
		t.Errorf("the question's page says\n%s", got)
	}
	q.Press("practise")
	if r, _, _ := h.History().CurrentRound(); r.Plan().Aims != want {
		t.Errorf("the round aims for %+v", r.Plan().Aims)
	}
	if h.Deps.Store.Role() != bank.TrackPMT {
		t.Errorf("the role is %v", h.Deps.Store.Role())
	}

	s.Press("set-reset")
	if h.Deps.Store.Aims() != interview.DefaultAims() {
		t.Error("the times cannot be set back")
	}
}

// A setting that cannot be read counts as not set.
func TestSettingsSpoiled(t *testing.T) {
	h := apptest.NewEnv(t)
	for _, kept := range []string{"{", `{"think":1}`, `{"think":60000,"aim":600000,"green":1,"late":2,"over":3,"probe":4}`} {
		if err := h.History().SetSetting(t.Context(), store.AimsSetting, kept); err != nil {
			t.Fatal(err)
		}
		if got := h.Deps.Store.Aims(); got != interview.DefaultAims() {
			t.Errorf("%s gives %+v", kept, got)
		}
	}
	if err := h.History().SetSetting(t.Context(), store.RoleSetting, "boss"); err != nil {
		t.Fatal(err)
	}
	if got := h.Deps.Store.Role(); got != bank.BothTracks {
		t.Errorf("an unknown role gives %v", got)
	}
}

// TestTheme: what is chosen shows at once, and is noted for the next start's first paint.
func TestTheme(t *testing.T) {
	h := apptest.NewEnv(t)
	s := apptest.Show(t, h.Deps, "/settings/")
	for _, c := range []struct{ choose, want string }{{"dark", "dark"}, {"light", "light"}, {"system", ""}} {
		s.Choose("set-theme", c.choose)
		if !s.WaitUntil(func() bool { return h.Dev.Theme == c.want && h.Dev.Stashed("mockloop:look") == c.want }) {
			t.Errorf("%s: the page is %q, %q is noted", c.choose, h.Dev.Theme, h.Dev.Stashed("mockloop:look"))
		}
	}
	h.AddAnswer(&bank.Questions[0], h.Now, apptest.FullSheet(&bank.Questions[0], 1, bank.Meets))
	s.Choose("set-theme", "dark")
	if !s.WaitUntil(func() bool { return h.Dev.Stashed("mockloop:look") == "dark later" }) {
		t.Errorf("after an answer %q is noted", h.Dev.Stashed("mockloop:look"))
	}
}
