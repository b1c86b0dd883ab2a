package app

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Keys of the settings. They are kept: never rename.
const (
	aimsSetting = "aims" // interview.Aims as JSON
	roleSetting = "role" // the slug of a bank.Track
)

// aims are the times the candidate aims for. What cannot be read counts as not
// set: practising must not hang on a setting.
func (m *Model) aims() interview.Aims {
	a := interview.DefaultAims()
	if kept := m.book.Setting(aimsSetting); kept != "" {
		var set interview.Aims
		if err := json.Unmarshal([]byte(kept), &set); err == nil && set.Check() == nil {
			a = set
		}
	}
	return a
}

// role is which questions rounds are planned of.
func (m *Model) role() bank.Track {
	t, err := bank.ParseTrack(m.book.Setting(roleSetting))
	if err != nil {
		return bank.BothTracks
	}
	return t
}

// settings are the times to aim for, the role one prepares for, and what a round
// does with voices, recordings and signs.
type settings struct {
	page
	refuse string // why the last choice was not taken, in a sentence

	can voiceSettings
}

// newSettings makes the screen.
func newSettings(p page) goapp.Composer { return &settings{page: p} }

func (s *settings) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	if s.live() {
		ctx.Defer(func(goapp.Context) { s.fill() })
		s.look(ctx)
	}
}

// fill writes the choices into the fields, which belong to the browser.
func (s *settings) fill() {
	s.d.Device.Page.SetValue("set-role", s.role().Slug())
	aims := s.aims()
	for _, t := range aimTimes {
		s.d.Device.Page.SetValue(t.id, seconds(*t.of(&aims)))
	}
	for _, p := range []*pref{&prefAloud, &prefRate, &prefRecord, &prefHear, &prefVibrate, &prefChime, &prefLeave, &prefBreakIn} {
		s.d.Device.Page.SetValue("set-"+p.key, s.d.Model.pref(p))
	}
}

func (s *settings) role() bank.Track {
	if !s.live() {
		return bank.BothTracks
	}
	return s.d.Model.role()
}

func (s *settings) aims() interview.Aims {
	if !s.live() {
		return interview.DefaultAims()
	}
	return s.d.Model.aims()
}

// aimTimes are the times that can be set, each with its bounds and its steps.
var aimTimes = []struct {
	id, label      string
	of             func(*interview.Aims) *time.Duration
	from, to, step time.Duration
}{
	{"set-think", "To think", func(a *interview.Aims) *time.Duration { return &a.Think }, 15 * time.Second, 3 * time.Minute, 15 * time.Second},
	{"set-aim", "An answer aims at", func(a *interview.Aims) *time.Duration { return &a.Aim }, time.Minute, 6 * time.Minute, 15 * time.Second},
	{"set-green", "Good from", func(a *interview.Aims) *time.Duration { return &a.GreenFrom }, 30 * time.Second, 6 * time.Minute, 15 * time.Second},
	{"set-late", "Good until", func(a *interview.Aims) *time.Duration { return &a.GreenTo }, time.Minute, 7 * time.Minute, 15 * time.Second},
	{"set-over", "Too long from", func(a *interview.Aims) *time.Duration { return &a.OverFrom }, time.Minute, 8 * time.Minute, 15 * time.Second},
	{"set-probe", "A probe", func(a *interview.Aims) *time.Duration { return &a.Probe }, 30 * time.Second, 3 * time.Minute, 15 * time.Second},
}

func seconds(d time.Duration) string { return strconv.Itoa(int(d.Seconds())) }

func (s *settings) Render() goapp.UI {
	aims := s.aims()
	times := make([]goapp.UI, 0, len(aimTimes))
	for _, t := range aimTimes {
		var choices []ui.Choice
		for d := t.from; d <= t.to; d += t.step {
			choices = append(choices, ui.Choice{Value: seconds(d), Label: ui.Clock(d)})
		}
		times = append(times, ui.Select(t.id, t.label, seconds(*t.of(&aims)), choices, func(ctx goapp.Context, value string) {
			if n, err := strconv.Atoi(value); err == nil {
				set := s.aims()
				*t.of(&set) = time.Duration(n) * time.Second
				s.keepAims(ctx, set)
			}
		}))
	}
	roles := []ui.Choice{
		{Value: bank.BothTracks.Slug(), Label: "Either, PM or PM-T"},
		{Value: bank.TrackPM.Slug(), Label: bank.TrackPM.String()},
		{Value: bank.TrackPMT.Slug(), Label: bank.TrackPMT.String()},
	}
	return s.frame("/guide/", s.backTo("/guide/", "Guide", "Settings"),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				goapp.Section().Class("stack").Body(
					goapp.H2().Text("The role you prepare for"),
					ui.Select("set-role", "Rounds ask what fits", s.role().Slug(), roles, s.onRole),
					goapp.P().Class("small muted").Text("PM and PM-T are two roles at Amazon. A PM-T is asked more about technology."),
				),
				goapp.Section().Class("stack").Body(
					goapp.H2().Text("Times to aim for"),
					goapp.Div().Class("times-set").Body(times...),
					goapp.P().Class("refusal").ID("set-refused").Role("alert").Text(s.refuse),
					goapp.P().Class("small muted").Text("Public sources advise from two to five minutes for a story; ours is the middle. A case takes its share of the round, in proportion. A round under way keeps the times it began with."),
					goapp.Div().Body(s.resetButton(aims)),
				),
				s.inRound(),
			),
			goapp.Div().Class("col").Body(s.voices(), s.recordings(), s.transcript()),
		),
		goapp.Div().Class("muted").Body(s.versionWords(),
			goapp.P().Body(goapp.A().Class("alone").Href(s.link(storagePath)).Text("Storage and backup")),
			goapp.A().Class("alone").Href(s.link("/about/")).Text("About this version, and repair")),
	)
}

func (s *settings) resetButton(aims interview.Aims) goapp.UI {
	if aims == interview.DefaultAims() {
		return nil
	}
	return ui.Button("set-reset", ui.Plain, "Back to the times we advise", func(ctx goapp.Context, _ goapp.Event) {
		s.keepAims(ctx, interview.DefaultAims())
	})
}

func (s *settings) onRole(ctx goapp.Context, slug string) {
	b := s.book()
	s.keep(ctx, func(c context.Context) error { return b.SetSetting(c, roleSetting, slug) },
		func(goapp.Context, error) { s.d.Model.tell() })
}

// keepAims keeps times that make sense together; others are refused with the
// reason, and the fields show again what holds.
func (s *settings) keepAims(ctx goapp.Context, a interview.Aims) {
	s.refuse = ""
	again := func() { s.lasting(ctx).Defer(func(goapp.Context) { s.fill() }) }
	if err := a.Check(); err != nil {
		s.refuse = upperFirst(strings.TrimPrefix(err.Error(), interview.ErrAims.Error()+": ")) + "."
		again()
		return
	}
	kept, err := json.Marshal(a)
	if err != nil {
		s.refuse = "These times cannot be kept: " + err.Error() + "."
		return
	}
	b := s.book()
	s.keep(ctx, func(c context.Context) error { return b.SetSetting(c, aimsSetting, string(kept)) },
		func(goapp.Context, error) {
			s.d.Model.tell()
			again()
		})
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
