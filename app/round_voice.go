package app

import (
	"context"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// How the round's screen uses media.

// newMedia is the media of this screen.
func (s *round) newMedia(ctx goapp.Context) media {
	d, m := s.d.Device, s.d.Model
	return media{
		voice: d.Speech, recorder: d.Recorder, recognition: d.Recognition,
		screen: struct {
			device.Screen
			device.Clock
		}{d.Screen, d.Clock},
		player: roundPlayer{s, ctx}, store: s.book(), database: s.d.Database,
		inRecorder:    m.sounds.add,
		inRecognition: m.ears.add,
		beside:        func(job func()) { go job() },
		onUI:          func(f func()) { ctx.Dispatch(func(goapp.Context) { f() }) },
		voiceSettings: func() (string, float64) { return m.book.Setting(voiceSetting), m.rate() },
		changed:       func() { s.react("") },
		words:         func() { s.takeWords(ctx) },
	}
}

// react brings media in step with the round after a step of the interview, or after
// anything else that may matter to it, with step empty.
func (s *round) react(step interview.EventKind) {
	before := s.was
	s.was = s.moment()
	s.media.perform(effects(before, s.was, step))
}

// moment is what media depends on now.
func (s *round) moment() moment {
	m := s.d.Model
	return moment{
		round: s.r, open: s.open, remote: s.elsewhere || !s.d.Device.Tabs.HoldsRound(), undecided: s.rest,
		reading:   s.media.speaking > 0,
		readAloud: m.pref(&prefAloud) == on, record: m.pref(&prefRecord) == on,
		transcribe: m.pref(&prefHear) == on, pauseOnLeave: m.pref(&prefLeave) == off,
	}
}

// onLeave registers the screen and returns its cleanup: recording and recognition
// stop when the screen is dismounted, and the round stays this tab's until the last
// words are kept. A round that is come back to is recorded and written down anew,
// behind what there is.
func (s *round) onLeave() (leave func()) {
	m, d := s.d.Model, s.d.Device
	m.talks.Add(1)
	return func() {
		m.talks.Add(-1)
		s.media.close(func() {
			if m.talks.Load() == 0 {
				d.Tabs.ReleaseRound()
			}
		})
	}
}

// roundPlayer is the player as media uses it.
type roundPlayer struct {
	s   *round
	ctx goapp.Context
}

func (p roundPlayer) expect(recorded bool) { p.s.player.expected = recorded }
func (p roundPlayer) show(owner string)    { p.s.player.load(p.ctx, &p.s.page, owner) }
func (p roundPlayer) hide()                { p.s.player.clear(&p.s.page) }

// onRecord switches recording on and off, for this round and those after it.
func (s *round) onRecord(ctx goapp.Context, _ goapp.Event) {
	value := on
	if s.d.Model.pref(&prefRecord) == on {
		value = off
		s.media.stopRecording("") // at once, whenever the setting is kept
	}
	b := s.book()
	s.keep(ctx, func(c context.Context) error { return b.SetSetting(c, prefRecord.key, value) },
		func(goapp.Context, error) {
			s.d.Model.tell()
			s.react("")
		})
}

// recordingLine says whether what is said now is recorded.
func (s *round) recordingLine() string {
	if rec := s.d.Device.Recorder.RecordingState(); rec.On && rec.Owner == s.was.owner() {
		if rec.Paused {
			return "Recording paused"
		}
		return "Recording on this device only"
	}
	return ""
}

// unsaid is what was written down and has to come into the sheet yet.
func (s *round) unsaid() string {
	if s.taking {
		return ""
	}
	return s.book().PendingTranscript()
}

// takeWords puts what was written down where the candidate's words go.
func (s *round) takeWords(ctx goapp.Context) {
	words := s.unsaid()
	if words == "" || s.elsewhere || s.r.Phase() != interview.PhaseGrade {
		return
	}
	r, sheet := s.r, withWords(s.latest(), words)
	coming := s.coming
	if coming != nil {
		coming, s.coming = &sheet, &sheet
	} else {
		s.sheet = sheet
	}
	s.draft++ // a draft still waiting lacks them
	s.taking = true
	s.keep(ctx, func(c context.Context) error { return s.book().MergeTranscript(c, r, sheet.Clone(), words) }, func(ctx goapp.Context, _ error) {
		s.taking = false
		s.arrived(ctx, coming)
	})
	s.filled = "" // so that the field shows them
	s.settle(ctx)
}

// withWords puts a transcript into a sheet.
func withWords(sheet grading.Sheet, words string) grading.Sheet {
	sheet, _ = sheet.AddTranscript(words)
	return sheet
}
