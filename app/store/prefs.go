package store

import (
	"encoding/json"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// Pref is a setting with a few values; the first is the one until another is
// chosen. Keys and values are kept: never rename.
type Pref struct {
	Key, Label string
	Choices    []ui.Choice
}

const On, Off = "on", "off"

// The choices about how a round feels.
var (
	PrefReadAloud = Pref{"read-aloud", "Questions and probes", []ui.Choice{{Value: Off, Label: "On the screen"}, {Value: On, Label: "Read aloud too"}}}
	PrefVoiceRate = Pref{"voice-rate", "How fast", []ui.Choice{
		{Value: "1", Label: "As it comes"}, {Value: "0.85", Label: "Slower"}, {Value: "1.15", Label: "Faster"},
	}}
	PrefRecord     = Pref{"record", "Your answers", []ui.Choice{{Value: Off, Label: "Not recorded"}, {Value: On, Label: "Recorded on this device"}}}
	PrefTranscript = Pref{"hear", "A transcript", []ui.Choice{{Value: Off, Label: "None"}, {Value: On, Label: "Made on this device"}}}
	PrefVibrate    = Pref{"vibrate", "Marks of the clock: vibration", []ui.Choice{{Value: On, Label: "On, where the phone has it"}, {Value: Off, Label: "Off"}}}
	PrefChime      = Pref{"chime", "Marks of the clock: sound", []ui.Choice{{Value: Off, Label: "Off"}, {Value: On, Label: "A soft tone"}}}
	PrefInterrupt  = Pref{"break-in", "They interrupt your answer", []ui.Choice{{Value: Off, Label: "When you tap for it"}, {Value: On, Label: "By surprise too, one in three"}}}
	PrefLeave      = Pref{"leave", "When you leave the app in a round", []ui.Choice{{Value: On, Label: "The clock goes on"}, {Value: Off, Label: "The clock pauses"}}}
)

// VoiceSetting is the name of the voice that reads aloud; empty: the browser's
// first.
const VoiceSetting = "voice"

// Pref is the value chosen, or the first where none is or it means nothing now.
func (m *Store) Pref(p *Pref) string {
	kept := m.book.Setting(p.Key)
	for _, c := range p.Choices {
		if c.Value == kept {
			return kept
		}
	}
	return p.Choices[0].Value
}

// VoiceRate is how fast the voice reads, 1 being its own pace.
func (m *Store) VoiceRate() float64 {
	f, err := strconv.ParseFloat(m.Pref(&PrefVoiceRate), 64)
	if err != nil {
		return 1
	}
	return f
}

// Keys of the settings. They are kept: never rename.
const (
	AimsSetting = "aims" // interview.Aims as JSON
	RoleSetting = "role" // the slug of a bank.Track
)

// Aims are the times the candidate aims for. What cannot be read counts as not
// set: practicing must not hang on a setting.
func (m *Store) Aims() interview.Aims {
	a := interview.DefaultAims()
	if kept := m.History().Setting(AimsSetting); kept != "" {
		var set interview.Aims
		if err := json.Unmarshal([]byte(kept), &set); err == nil && set.Check() == nil {
			a = set
		}
	}
	return a
}

// Role is which questions rounds are planned of.
func (m *Store) Role() bank.Track {
	t, err := bank.ParseTrack(m.History().Setting(RoleSetting))
	if err != nil {
		return bank.BothTracks
	}
	return t
}
