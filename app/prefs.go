package app

import (
	"context"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// pref is a setting with a few values; the first is the one until another is
// chosen. Keys and values are kept: never rename.
type pref struct {
	key, label string
	choices    []ui.Choice
}

const on, off = "on", "off"

// The choices about how a round feels.
var (
	prefAloud = pref{"read-aloud", "Questions and probes", []ui.Choice{{Value: off, Label: "On the screen"}, {Value: on, Label: "Read aloud too"}}}
	prefRate  = pref{"voice-rate", "How fast", []ui.Choice{
		{Value: "1", Label: "As it comes"}, {Value: "0.85", Label: "Slower"}, {Value: "1.15", Label: "Faster"},
	}}
	prefRecord  = pref{"record", "Your answers", []ui.Choice{{Value: off, Label: "Not recorded"}, {Value: on, Label: "Recorded on this device"}}}
	prefHear    = pref{"hear", "A transcript", []ui.Choice{{Value: off, Label: "None"}, {Value: on, Label: "Made on this device"}}}
	prefVibrate = pref{"vibrate", "Marks of the clock: vibration", []ui.Choice{{Value: on, Label: "On, where the phone has it"}, {Value: off, Label: "Off"}}}
	prefChime   = pref{"chime", "Marks of the clock: sound", []ui.Choice{{Value: off, Label: "Off"}, {Value: on, Label: "A soft tone"}}}
	prefBreakIn = pref{"break-in", "They interrupt your answer", []ui.Choice{{Value: off, Label: "When you tap for it"}, {Value: on, Label: "By surprise too, one in three"}}}
	prefLeave   = pref{"leave", "When you leave the app in a round", []ui.Choice{{Value: on, Label: "The clock goes on"}, {Value: off, Label: "The clock pauses"}}}
)

// voiceSetting is the name of the voice that reads aloud; empty: the browser's
// first.
const voiceSetting = "voice"

// pref is the value chosen, or the first where none is or it means nothing now.
func (m *Model) pref(p *pref) string {
	kept := m.book.Setting(p.key)
	for _, c := range p.choices {
		if c.Value == kept {
			return kept
		}
	}
	return p.choices[0].Value
}

// rate is how fast the voice reads, 1 being its own pace.
func (m *Model) rate() float64 {
	f, err := strconv.ParseFloat(m.pref(&prefRate), 64)
	if err != nil {
		return 1
	}
	return f
}

// prefSelect shows a pref. then is called once a new value is kept.
func prefSelect(p *page, pr *pref, then func(ctx goapp.Context, value string)) goapp.UI {
	chosen := pr.choices[0].Value
	if p.live() {
		chosen = p.d.Model.pref(pr)
	}
	return ui.Select("set-"+pr.key, pr.label, chosen, pr.choices, func(ctx goapp.Context, value string) {
		keepSetting(ctx, p, pr.key, value)
		if then != nil {
			then(ctx, value)
		}
	})
}

// keepSetting keeps a value under a key and shows it everywhere.
func keepSetting(ctx goapp.Context, p *page, key, value string) {
	p.keep(ctx, func(c context.Context) error { return p.book().SetSetting(c, key, value) },
		func(goapp.Context, error) { p.d.Model.tell() })
}
