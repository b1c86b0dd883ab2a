package settings_test

import (
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

	s.Choose("set-late", "240")
	s.Choose("set-aim", "210")
	if got := s.One("#set-refused").Words(); !strings.Contains(got, "aim") {
		t.Errorf("an aim beyond what is good says %q", got)
	}
	if h.Deps.Store.Aims() != interview.DefaultAims() || h.Dev.Values["set-aim"] != "150" {
		t.Errorf("refused times are kept: %+v, and the field holds %q", h.Deps.Store.Aims(), h.Dev.Values["set-aim"])
	}

	s.Choose("set-over", "270")
	s.Choose("set-late", "240")
	s.Choose("set-aim", "210")
	s.Choose("set-role", bank.TrackPMT.Slug())
	want := interview.DefaultAims()
	want.OverFrom, want.GreenTo, want.Aim = 270*time.Second, 240*time.Second, 210*time.Second
	if got := h.Deps.Store.Aims(); got != want || s.One("#set-refused").Words() != "" {
		t.Errorf("aims %+v, want %+v; said: %q", got, want, s.One("#set-refused").Words())
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
