package settings

import (
	"context"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// prefField is how a Pref is shown.
type prefField struct {
	pref   *store.Pref
	label  string
	values []string // the labels of the pref's values, in their order
}

var (
	themeField      = prefField{&store.PrefTheme, "Theme", []string{"As the system", "Light", "Dark"}}
	readAloudField  = prefField{&store.PrefReadAloud, "Questions and probes", []string{"Read aloud in stage rounds", "On the screen only", "Always read aloud"}}
	voiceRateField  = prefField{&store.PrefVoiceRate, "How fast", []string{"Normal", "Slower", "Faster"}}
	recordField     = prefField{&store.PrefRecord, "Your answers", []string{"Not recorded", "Recorded on this device"}}
	transcriptField = prefField{&store.PrefTranscript, "A transcript", []string{"None", "Made on this device"}}
	vibrateField    = prefField{&store.PrefVibrate, "Vibrate at time cues", []string{"On", "Off"}}
	chimeField      = prefField{&store.PrefChime, "Sound at time cues", []string{"Off", "A soft tone"}}
	gradeWhenField  = prefField{&store.PrefGradeWhen, "Grade the answers of a round", []string{"All at its end", "Each before the next question"}}
	interruptField  = prefField{&store.PrefInterrupt, "They interrupt your answer", []string{"By surprise in stage rounds", "Only when I ask", "By surprise, always"}}
	blindField      = prefField{&store.PrefBlind, "The principle of a question you practice", []string{"Hidden until you grade", "Shown"}}
	levelField      = prefField{&store.PrefLevel, "The level you interview for", []string{"L6", "L5", "L7"}}
	keysField       = prefField{&store.PrefKeys, "Keyboard shortcuts in a round", []string{"On", "Off"}}
	leaveField      = prefField{&store.PrefLeave, "When you leave the app in a round", []string{"The clock goes on", "The clock pauses"}}
)

// prefFields are all of them.
var prefFields = []*prefField{
	&themeField, &readAloudField, &voiceRateField, &recordField, &transcriptField, &vibrateField, &chimeField, &leaveField, &interruptField, &blindField, &keysField, &gradeWhenField, &levelField,
}

func (f *prefField) id() string { return "set-" + f.pref.Key }

// prefSelect shows a pref and keeps what is chosen. then, which may be nil, learns of it.
func (s *settings) prefSelect(f *prefField, then func(ctx goapp.Context, value string)) goapp.UI {
	chosen := f.pref.Values[0]
	if s.HasStore() {
		chosen = s.Deps.Store.Pref(f.pref)
	}
	choices := make([]ui.Choice, len(f.values))
	for i, label := range f.values {
		choices[i] = ui.Choice{Value: f.pref.Values[i], Label: label}
	}
	return ui.Select(f.id(), f.label, chosen, choices, func(ctx goapp.Context, value string) {
		s.Write(ctx, func(c context.Context) error { return s.History().SetSetting(c, f.pref.Key, value) },
			func(ctx goapp.Context, _ error) {
				if then != nil {
					then(ctx, value)
				}
			})
	})
}
