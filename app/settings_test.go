package app

import (
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

func TestSettings(t *testing.T) {
	h := newHall(t)
	s := show(t, h.deps, "/settings/")
	if h.dev.values["set-aim"] != "150" || h.dev.values["set-role"] != "both" {
		t.Errorf("at first the fields hold %q", h.dev.values)
	}
	if len(s.page().all("#set-reset")) != 0 {
		t.Error("what is not set can be set back")
	}

	s.choose("set-late", "240")
	s.choose("set-aim", "210")
	if got := s.one("#set-refused").words(); !strings.Contains(got, "aim") {
		t.Errorf("an aim beyond what is good says %q", got)
	}
	if h.deps.Model.aims() != interview.DefaultAims() || h.dev.values["set-aim"] != "150" {
		t.Errorf("refused times are kept: %+v, and the field holds %q", h.deps.Model.aims(), h.dev.values["set-aim"])
	}

	s.choose("set-over", "270")
	s.choose("set-late", "240")
	s.choose("set-aim", "210")
	s.choose("set-role", bank.TrackPMT.Slug())
	want := interview.DefaultAims()
	want.OverFrom, want.GreenTo, want.Aim = 270*time.Second, 240*time.Second, 210*time.Second
	if got := h.deps.Model.aims(); got != want || s.one("#set-refused").words() != "" {
		t.Errorf("aims %+v, want %+v; said: %q", got, want, s.one("#set-refused").words())
	}

	q := show(t, h.deps, "/question/"+bank.Questions[0].ID+"/")
	if got := q.page().words(); !strings.Contains(got, "3:30 to answer") {
		t.Errorf("the question's page says\n%s", got)
	}
	q.press("practise")
	if r, _, _ := h.book().CurrentRound(); r.Plan().Aims != want {
		t.Errorf("the round aims for %+v", r.Plan().Aims)
	}
	if h.deps.Model.role() != bank.TrackPMT {
		t.Errorf("the role is %v", h.deps.Model.role())
	}

	s.press("set-reset")
	if h.deps.Model.aims() != interview.DefaultAims() {
		t.Error("the times cannot be set back")
	}
}

// A setting that cannot be read counts as not set.
func TestSettingsSpoiled(t *testing.T) {
	h := newHall(t)
	for _, kept := range []string{"{", `{"think":1}`, `{"think":60000,"aim":600000,"green":1,"late":2,"over":3,"probe":4}`} {
		if err := h.book().SetSetting(t.Context(), aimsSetting, kept); err != nil {
			t.Fatal(err)
		}
		if got := h.deps.Model.aims(); got != interview.DefaultAims() {
			t.Errorf("%s gives %+v", kept, got)
		}
	}
	if err := h.book().SetSetting(t.Context(), roleSetting, "boss"); err != nil {
		t.Fatal(err)
	}
	if got := h.deps.Model.role(); got != bank.BothTracks {
		t.Errorf("an unknown role gives %v", got)
	}
}
