package store

import (
	"encoding/json"
	"slices"
	"strconv"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// Pref is a setting with a few values; the first is the default. Keys and values are
// stored in people's browsers: never rename one.
type Pref struct {
	Key    string
	Values []string
}

// The values of settings that are on or off. InStages is on in the rounds of a stage and
// off in practice of a single question.
const On, Off, InStages = "on", "off", "stages"

// When the answers of a stage's round are graded.
const GradeAtEnd, GradeEach = "end", "each"

// What a round does with voices, recordings and the marks of its clock.
var (
	PrefReadAloud  = Pref{"read-aloud", []string{InStages, Off, On}}
	PrefVoiceRate  = Pref{"voice-rate", []string{"1", "0.85", "1.15"}}
	PrefRecord     = Pref{"record", []string{Off, On}}
	PrefTranscript = Pref{"hear", []string{Off, On}}
	PrefVibrate    = Pref{"vibrate", []string{On, Off}}
	PrefChime      = Pref{"chime", []string{Off, On}}
	PrefInterrupt  = Pref{"break-in", []string{InStages, Off, On}}
	PrefLeave      = Pref{"leave", []string{On, Off}} // on: the clock runs on
	PrefGradeWhen  = Pref{"grade-when", []string{GradeAtEnd, GradeEach}}
	PrefBlind      = Pref{"blind", []string{On, Off}}          // on: practice of a single question hides its principles until it is graded, as stage rounds always do
	PrefLevel      = Pref{"level", []string{"L6", "L5", "L7"}} // the level that one interviews for
	PrefKeys       = Pref{"keys", []string{On, Off}}           // on: a round answers to single keys
)

// PrefTheme is the theme of the page.
var PrefTheme = Pref{"theme", []string{"system", "light", "dark"}}

// Theme is the chosen theme as the page takes it: "" for the system's.
func (m *Store) Theme() string {
	if t := m.Pref(&PrefTheme); t != PrefTheme.Values[0] {
		return t
	}
	return ""
}

// VoiceSetting is the setting with the name of the voice that reads aloud. Empty means
// the browser's first voice.
const VoiceSetting = "voice"

// Pref returns the chosen value, or the default where none is chosen or it is unknown.
func (m *Store) Pref(p *Pref) string {
	if kept := m.book.Setting(p.Key); slices.Contains(p.Values, kept) {
		return kept
	}
	return p.Values[0]
}

// PrefIn returns whether a pref that may be InStages is on in a round of a plan's stage, 0
// for a single question.
func PrefIn(m *Store, p *Pref, stage bank.Stage) bool {
	value := m.Pref(p)
	return value == On || value == InStages && stage != 0
}

// VoiceRate returns how fast the voice reads; 1 is its normal pace.
func (m *Store) VoiceRate() float64 {
	f, err := strconv.ParseFloat(m.Pref(&PrefVoiceRate), 64)
	if err != nil {
		return 1
	}
	return f
}

// More keys of settings: never rename one.
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

// Role returns the track whose questions rounds are planned from.
func (m *Store) Role() bank.Track {
	t, err := bank.ParseTrack(m.History().Setting(RoleSetting))
	if err != nil {
		return bank.BothTracks
	}
	return t
}
