package round

import (
	"context"
	"strings"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// How the round's screen uses media.

// newMedia is the media of this screen.
func newMedia(s *round, ctx goapp.Context) media {
	d, m := s.Deps.Device, s.Deps.Store
	return media{
		voice: d.Speech, recorder: d.Recorder, recognition: d.Recognition,
		screen: struct {
			device.Screen
			device.Clock
		}{d.Screen, d.Clock},
		player: roundPlayer{s, ctx}, store: s.History(),
		inRecorder:    m.RecorderQueue.Add,
		inRecognition: m.TranscriptQueue.Add,
		beside:        func(job func()) { go job() },
		onUI:          func(f func()) { ctx.Dispatch(func(goapp.Context) { f() }) },
		voiceSettings: func() (string, float64, float64) { return voiceOf(s) },
		changed:       func() { s.react("") },
		mute:          func() { s.voices = nil },
		words:         func() { s.form.takeTranscript(ctx) },
	}
}

// voiceOf is the voice of the interviewer, how fast and how high it speaks: the voice that
// is chosen in the settings or, without a choice, one of this device's English ones, another
// for each interviewer.
func voiceOf(s *round) (voice string, rate, pitch float64) {
	who := s.r.Plan().Interviewer
	rate, pitch = words.Manner(who)
	if voice = s.History().Setting(store.VoiceSetting); voice == "" {
		var english []string
		for _, v := range s.voices {
			if strings.HasPrefix(strings.ToLower(v.Lang), "en") {
				english = append(english, v.ID)
			}
		}
		if len(english) > 0 {
			voice = english[int(who)%len(english)]
		}
	}
	return voice, rate * s.Deps.Store.VoiceRate(), pitch
}

// react brings media in line with the round, after a step of the interview or, with an
// empty step, after anything else that may matter to it.
func (s *round) react(step interview.EventKind) {
	before := s.lastMoment
	s.lastMoment = s.moment()
	s.media.perform(effects(before, s.lastMoment, step))
}

// moment is what media depends on now.
func (s *round) moment() moment {
	m := s.Deps.Store
	return moment{
		round: s.r, open: s.open, remote: s.remote || !s.Deps.Device.Tabs.HoldsRound(), undecided: s.maybePause,
		reading:   s.media.speaking > 0,
		readAloud: store.PrefIn(m, &store.PrefReadAloud, s.r.Plan().Stage), record: m.Pref(&store.PrefRecord) == store.On,
		transcribe: m.Pref(&store.PrefTranscript) == store.On, pauseOnLeave: m.Pref(&store.PrefLeave) == store.Off,
	}
}

// onLeave registers the screen and returns its cleanup: recording and recognition
// stop when the screen is dismounted, and the round stays this tab's until the last
// words are kept. Coming back to the round starts a new take and continues the transcript.
func (s *round) onLeave() (leave func()) {
	m, d := s.Deps.Store, s.Deps.Device
	m.ActiveRounds.Add(1)
	return func() {
		m.ActiveRounds.Add(-1)
		s.media.close(func() {
			// After all that this screen has had written: who does not run the round may not.
			m.WriteAsync(func(context.Context) error {
				if m.ActiveRounds.Load() == 0 {
					d.Tabs.ReleaseRound()
				}
				return nil
			})
		})
	}
}

// roundPlayer adapts the screen's player to media.
type roundPlayer struct {
	s   *round
	ctx goapp.Context
}

func (p roundPlayer) expect(recorded bool) { p.s.player.Expected = recorded }

func (p roundPlayer) show(owner string) { p.s.player.Load(p.ctx, &p.s.page, owner) }

func (p roundPlayer) hide() { p.s.player.Clear(&p.s.page) }

// onRecord switches recording on or off, for this round and later ones.
func (s *round) onRecord(ctx goapp.Context, _ goapp.Event) {
	value := store.On
	if s.Deps.Store.Pref(&store.PrefRecord) == store.On {
		value = store.Off
		s.media.stopRecording("") // at once, whenever the setting is kept
	}
	b := s.History()
	s.Write(ctx, func(c context.Context) error { return b.SetSetting(c, store.PrefRecord.Key, value) },
		func(goapp.Context, error) { s.react("") })
}

// recordingLine says whether what is said now is recorded.
func recordingLine(rec device.RecordingState, owner string) string {
	switch {
	case !rec.On || rec.Owner != owner:
		return ""
	case rec.Paused:
		return "Recording paused"
	}
	return "Recording, kept on this device"
}

// pendingTranscript is what was transcribed and is not in the sheet yet.
func (f *form) pendingTranscript() string {
	if f.taking {
		return ""
	}
	return f.s.History().PendingTranscript()
}

// takeTranscript moves what was transcribed into the sheet.
func (f *form) takeTranscript(ctx goapp.Context) {
	words := f.pendingTranscript()
	if words == "" || f.s.remote || f.s.r.Phase() != interview.PhaseGrade {
		return
	}
	r, sheet := f.s.r, f.withWords(f.latest(), words)
	coming := f.pending
	if coming != nil {
		coming, f.pending = &sheet, &sheet
	} else {
		f.sheet = sheet
	}
	f.changes++ // a draft still waiting lacks them
	mine := f.changes
	f.taking = true
	f.s.Write(ctx, func(c context.Context) error { return f.s.History().MergeTranscript(c, r, sheet.Clone(), words) }, func(ctx goapp.Context, err error) {
		f.taking = false
		if err == nil {
			f.keptDraft = mine
		}
		f.showPending(ctx, coming)
	})
	f.filledFor = "" // so that the field shows them
	f.s.settle(ctx)
}

// withWords adds a transcript to a sheet, and says so if not all of it fits.
func (f *form) withWords(sheet grading.Sheet, words string) grading.Sheet {
	sheet, over := sheet.AddTranscript(words)
	if over > 0 {
		f.leftOut = "The transcript is " + textutil.Plural(over, "character", "characters") + " longer than the " +
			textutil.Thousands(grading.MaxWords) + " that are kept of what you said, so its end was left out."
	}
	return sheet
}
