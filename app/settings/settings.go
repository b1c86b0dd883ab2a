package settings

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// settings shows the times to aim for, the role one prepares for, and what a round does
// with voices, recordings and the marks of its clock.
type settings struct {
	page
	moved string // which times the last choice has moved along, in a sentence

	can voiceSettings
}

// NewSettings makes the screen.
func NewSettings(p page) goapp.Composer { return &settings{page: p} }

func (s *settings) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	if s.HasStore() {
		ctx.Defer(func(goapp.Context) { s.fill() })
		s.look(ctx)
	}
}

// fill writes the choices into the fields: go-app does not set the value of a field that
// the person has changed.
func (s *settings) fill() {
	s.Deps.Device.Page.SetValue("set-role", s.role().Slug())
	aims := s.aims()
	for _, t := range aimTimes {
		s.Deps.Device.Page.SetValue(t.id, seconds(*t.of(&aims)))
	}
	for _, f := range prefFields {
		s.Deps.Device.Page.SetValue(f.id(), s.Deps.Store.Pref(f.pref))
	}
}

func (s *settings) role() bank.Track {
	if !s.HasStore() {
		return bank.BothTracks
	}
	return s.Deps.Store.Role()
}

func (s *settings) aims() interview.Aims {
	if !s.HasStore() {
		return interview.DefaultAims()
	}
	return s.Deps.Store.Aims()
}

// aimTimes are the times that can be set, each with its range and step.
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
			choices = append(choices, ui.Choice{Value: seconds(d), Label: textutil.Clock(d)})
		}
		times = append(times, ui.Select(t.id, t.label, seconds(*t.of(&aims)), choices, func(ctx goapp.Context, value string) {
			if n, err := strconv.Atoi(value); err == nil {
				set := s.aims()
				*t.of(&set) = time.Duration(n) * time.Second
				moved := fit(&set, t.of(&set))
				s.moved = movedSaid(&set, moved)
				s.keepAims(ctx, set)
			}
		}))
	}
	roles := []ui.Choice{
		{Value: bank.BothTracks.Slug(), Label: "Either, PM or PM-T"},
		{Value: bank.TrackPM.Slug(), Label: bank.TrackPM.String()},
		{Value: bank.TrackPMT.Slug(), Label: bank.TrackPMT.String()},
	}
	return s.Frame(shell.SettingsPath, s.HeadingBelow("/", "Today", "Settings"),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				goapp.Section().Class("stack").Body(
					goapp.H2().Text("The role you prepare for"),
					ui.Select("set-role", "Rounds ask what fits", s.role().Slug(), roles, s.onRole),
					goapp.P().Class("small muted").Text("A PM-T is asked more about technology."),
				),
				goapp.Section().Class("stack").Body(
					goapp.H2().Text("Look"),
					s.prefSelect(&themeField, func(goapp.Context, string) { s.KeepLook() }),
				),
				goapp.Section().Class("stack").Body(
					goapp.H2().Text("Times to aim for"),
					goapp.Div().Class("times-set").Body(times...),
					goapp.P().Class("small live").ID("set-moved").Role("status").Text(s.moved),
					goapp.P().Class("small muted").Text("Sources advise two to five minutes for a story. A round under way keeps its times."),
					goapp.Div().Body(s.resetButton(aims)),
				),
				s.inRound(),
			),
			goapp.Div().Class("col").Body(s.voices(), s.recordings(), s.transcript()),
		),
		goapp.Div().Class("muted").Body(s.VersionWords(),
			goapp.P().Body(goapp.A().Class("alone").Href(s.Link(shell.StoragePath)).Text("Storage and backup")),
			goapp.A().Class("alone").Href(s.Link("/about/")).Text("About this version, and repair")),
	)
}

func (s *settings) resetButton(aims interview.Aims) goapp.UI {
	if aims == interview.DefaultAims() {
		return nil
	}
	return ui.Button("set-reset", ui.Plain, "Reset", func(ctx goapp.Context, _ goapp.Event) {
		s.moved = ""
		s.keepAims(ctx, interview.DefaultAims())
		s.Refocus(ctx, "set-think")
	})
}

func (s *settings) onRole(ctx goapp.Context, slug string) {
	b := s.History()
	s.Write(ctx, func(c context.Context) error { return b.SetSetting(c, store.RoleSetting, slug) }, nil)
}

// fit moves the times that changed was to stand between along with it, and returns those it
// moved: who walks a list with the arrows comes past times that do not fit yet.
func fit(a *interview.Aims, changed *time.Duration) (moved []*time.Duration) {
	const step = 15 * time.Second
	order := []*time.Duration{&a.GreenFrom, &a.Aim, &a.GreenTo, &a.OverFrom}
	at := slices.Index(order, changed)
	if at < 0 {
		return nil
	}
	put := func(t *time.Duration, to time.Duration) {
		*t = to
		moved = append(moved, t)
	}
	for i := at; i > 0; i-- {
		if *order[i-1] > *order[i] {
			put(order[i-1], *order[i])
		}
	}
	for i := at; i < len(order)-1; i++ {
		if *order[i+1] < *order[i] {
			put(order[i+1], *order[i])
		}
	}
	if a.GreenTo <= a.GreenFrom { // good is a stretch of time
		if changed == &a.GreenFrom {
			put(&a.GreenTo, a.GreenFrom+step)
			a.OverFrom = max(a.OverFrom, a.GreenTo)
		} else {
			put(&a.GreenFrom, a.GreenTo-step)
		}
	}
	return moved
}

// movedSaid names the times that were moved along.
func movedSaid(a *interview.Aims, moved []*time.Duration) string {
	var said []string
	for _, t := range aimTimes {
		if slices.Contains(moved, t.of(a)) {
			said = append(said, textutil.LowerFirst(t.label)+" "+textutil.Clock(*t.of(a)))
		}
	}
	if len(said) == 0 {
		return ""
	}
	return "Moved along: " + strings.Join(said, ", ") + "."
}

// keepAims keeps the times, and shows them in the fields.
func (s *settings) keepAims(ctx goapp.Context, a interview.Aims) {
	kept, err := json.Marshal(a)
	if err != nil || a.Check() != nil {
		return
	}
	b := s.History()
	s.Write(ctx, func(c context.Context) error { return b.SetSetting(c, store.AimsSetting, string(kept)) },
		func(goapp.Context, error) { s.Ctx(ctx).Defer(func(goapp.Context) { s.fill() }) })
}
