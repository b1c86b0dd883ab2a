package settings

import (
	"context"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// voiceSettings is what the browser reports about voices, speech recognition and the size
// of recordings. It is asked when the screen opens.
type voiceSettings struct {
	asked   bool
	voices  []device.Voice
	noVoice bool
	hearing device.RecognitionSupport
	sounds  []journal.Recording
	said    string // how trying the voice went, in a sentence
	fetch   string // how fetching the recognizer went, in a sentence
}

// look asks the browser what it can do. Each answer shows when it arrives.
func (s *settings) look(ctx goapp.Context) {
	if s.can.asked {
		return
	}
	s.can.asked = true
	var voices []device.Voice
	s.Background(ctx, func() (err error) {
		voices, err = s.Deps.Device.Speech.Voices()
		return err
	}, func(ctx goapp.Context, err error) {
		s.can.voices, s.can.noVoice = voices, err != nil || len(voices) == 0
		s.Ctx(ctx).Defer(func(goapp.Context) { s.Deps.Device.Page.SetValue("set-voice", s.voice()) })
	})
	var hearing device.RecognitionSupport
	s.Background(ctx, func() (err error) {
		hearing, err = s.Deps.Device.Recognition.RecognitionSupport()
		return err
	}, func(goapp.Context, error) { s.can.hearing = hearing })
	s.count(ctx)
}

// count looks up how much space recordings take.
func (s *settings) count(ctx goapp.Context) {
	var sounds []journal.Recording
	s.Background(ctx, func() (err error) {
		sounds, err = s.History().Recordings().All(context.Background())
		return err
	}, func(goapp.Context, error) { s.can.sounds = sounds })
}

// inRound offers what a round does at its marks and when one leaves it.
func (s *settings) inRound() goapp.UI {
	return goapp.Section().Class("stack").Body(
		goapp.H2().Text("In a round"),
		s.prefSelect(&interruptField, nil),
		s.prefSelect(&leaveField, nil),
		s.prefSelect(&gradeWhenField, nil),
		s.prefSelect(&levelField, nil),
		s.prefSelect(&vibrateField, nil),
		s.prefSelect(&chimeField, s.onChime),
		s.prefSelect(&blindField, nil),
		s.prefSelect(&keysField, nil),
		goapp.P().Class("small muted").Text("A mark is where an answer becomes long enough, reaches its aim, and becomes too long. The dial shows it in any case."),
	)
}

func (s *settings) onChime(_ goapp.Context, value string) {
	if value == store.On {
		s.Deps.Device.Speech.Chime()
	}
}

// firstVoice stands for the voice that the browser names first.
const firstVoice = "first"

// voice returns the chosen voice if this device still has it.
func (s *settings) voice() string {
	for _, v := range s.can.voices {
		if v.ID == s.History().Setting(store.VoiceSetting) {
			return v.ID
		}
	}
	return firstVoice
}

// voices offers the settings for reading aloud.
func (s *settings) voices() goapp.UI {
	choices := []ui.Choice{{Value: firstVoice, Label: "The browser’s first"}}
	for _, v := range s.can.voices {
		choices = append(choices, ui.Choice{Value: v.ID, Label: v.Name + ", " + v.Lang})
	}
	chosen := s.voice()
	line := "Only voices that are on this device: a voice from elsewhere would be told the question."
	if s.can.noVoice {
		line = "This browser has no voice of its own on this device, so questions stay on the screen."
	}
	var choose []goapp.UI
	if !s.can.noVoice {
		choose = []goapp.UI{
			s.prefSelect(&readAloudField, nil),
			goapp.Div().Class("times-set").Body(
				ui.Select("set-voice", "Voice", chosen, choices, func(ctx goapp.Context, value string) {
					s.WriteSetting(ctx, store.VoiceSetting, value)
				}),
				s.prefSelect(&voiceRateField, nil)),
			ui.Button("try-voice", ui.Plain, "Hear it", s.onTry).Disabled(!s.HasStore()),
		}
	}
	return goapp.Section().Class("stack").Body(
		goapp.H2().Text("The interviewer’s voice"),
		goapp.Div().Class("stack").Body(choose...),
		goapp.P().Class("small muted").Role("status").Text(line+s.can.said),
	)
}

func (s *settings) onTry(ctx goapp.Context, _ goapp.Event) {
	d, m := s.Deps.Device, s.Deps.Store
	d.Speech.StopSpeaking()
	voice, rate := m.History().Setting(store.VoiceSetting), m.VoiceRate()
	s.Background(ctx, func() error {
		return d.Speech.Say("Tell me about a time you had to decide without all the data you wanted.", voice, rate, 1)
	}, func(_ goapp.Context, err error) {
		s.can.said = ""
		if err != nil {
			s.can.said = " Nothing could be said just now."
		}
	})
}

// recordings offers to record answers, and says how much space recordings take.
func (s *settings) recordings() goapp.UI {
	line := "There are no recordings on this device."
	if n := len(s.can.sounds); n > 0 {
		line = textutil.Plural(n, "recording takes ", "recordings take ") + words.Size(soundBytes(s.can.sounds)) + "."
	}
	return goapp.Section().Class("stack").Body(
		goapp.H2().Text("Recordings"),
		s.prefSelect(&recordField, nil),
		goapp.P().Class("small muted").Text("Sound only, in this browser only. Deleting an answer deletes its recording."),
		goapp.P().Class("small").ID("sounds-take").Text(line),
		goapp.Div().Body(s.deleteSounds()),
		soundsDialog(&s.page, s.count),
	)
}

func (s *settings) deleteSounds() goapp.UI {
	if len(s.can.sounds) == 0 {
		return nil
	}
	return soundsButton(&s.page, "sounds-delete")
}

// transcript offers transcripts if the browser recognizes speech on the device.
func (s *settings) transcript() goapp.UI {
	var body goapp.UI
	line := ""
	switch s.can.hearing {
	case device.RecognitionLocal:
		body = s.prefSelect(&transcriptField, nil)
		line = "This browser writes down what you say on this device. It mishears; you can put it right."
	case device.RecognitionDownloadable:
		body = ui.Button("hear-fetch", ui.Plain, "Fetch the language pack", s.onFetch)
		line = "This browser can write speech down on this device once it has its language pack." + s.can.fetch
	case device.RecognitionRemote:
		line = "This browser would send your voice to a server to write it down, so Mockloop does not ask it to. Typed notes always work."
	default:
		line = "This browser does not write speech down. Typed notes always work."
	}
	return goapp.Section().Class("stack").Body(
		goapp.H2().Text("Transcript"),
		goapp.Div().Body(body),
		goapp.P().Class("small muted").ID("hearing").Role("status").Text(line),
	)
}

func (s *settings) onFetch(ctx goapp.Context, _ goapp.Event) {
	s.can.fetch = " It is being fetched."
	d := s.Deps.Device
	var hearing device.RecognitionSupport
	s.Background(ctx, func() error {
		if err := d.Recognition.DownloadRecognition(); err != nil {
			return err
		}
		var err error
		hearing, err = d.Recognition.RecognitionSupport()
		return err
	}, func(_ goapp.Context, err error) {
		s.can.fetch = ""
		if err != nil {
			s.can.fetch = " It could not be fetched just now."
			return
		}
		s.can.hearing = hearing
	})
}
