package app

import (
	"context"
	"errors"
	"strconv"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What a round does with the voice: the interviewer's is read aloud, the
// candidate's recorded and, where the browser can do it by itself, written down.
// All of it is extra: what the browser cannot do or the candidate refuses is
// said in a sentence, and the round goes on.

// The topics a round may have something to say about.
const (
	saysMic = iota
	saysVoice
	saysAwake
	saysHearing
	saysCount
)

// owner is whose the recording of the present part is.
func (s *round) owner() string { return journal.SoundOf(s.r.Plan().ID, s.r.PartIndex()) }

// speaks reports whether the candidate is talking on a clock.
func speaks(r interview.Round) bool {
	return r.Phase() == interview.PhaseAnswer || r.Phase() == interview.PhaseProbe
}

// asked is what the interviewer has just said, "" where it is nothing.
func (s *round) asked() string {
	switch s.r.Phase() {
	case interview.PhaseOpening:
		return openingPrompt
	case interview.PhaseThink:
		return s.question().Prompt
	case interview.PhaseProbe:
		return s.question().Probes.At(s.r.ProbeLevel())
	case interview.PhaseClosing:
		return closingPrompt
	}
	return ""
}

// follow brings voice, recorder and transcript in step with the round after an
// event; before is the round it happened in.
func (s *round) follow(ctx goapp.Context, before interview.Round, k interview.EventKind) {
	d, m := s.d.Device, s.d.Model
	was, is := speaks(before), speaks(s.r)
	samePart := before.PartIndex() == s.r.PartIndex() && !s.r.Over()
	owner := journal.SoundOf(before.Plan().ID, before.PartIndex())

	d.Hush()
	if k != interview.Pause && k != interview.Resume && !s.r.Paused() && m.pref(&prefAloud) == on {
		s.sayAloud(ctx, s.asked())
	}
	switch {
	case k == interview.Pause:
		d.PauseRecording()
	case k == interview.Resume:
		d.ResumeRecording()
		s.record(ctx)
	case k == interview.Skip || k == interview.GiveUp, k == interview.Restart && s.r.Phase() == interview.PhaseAnswer:
		s.unhear(ctx, owner)
		s.endRecording(ctx, owner, true)
	case was && samePart && !is:
		// Its player takes its place at once, so that nothing moves under the thumb.
		expected := d.Recording().On
		s.endRecording(ctx, owner, false)
		s.player.expected = expected
	case is:
		if s.r.Phase() == interview.PhaseProbe && k != interview.Restart {
			d.MarkRecording("Probe " + strconv.Itoa(s.r.ProbeNumber()) + ": " + lowerFirst(bank.ProbeLevels[s.r.ProbeLevel()]))
		}
		s.record(ctx)
	}
	s.listen(ctx)
}

// sayAloud reads a text with the voice and at the pace of the settings.
func (s *round) sayAloud(ctx goapp.Context, text string) {
	if text == "" {
		return
	}
	m := s.d.Model
	voice, rate := m.book.Setting(voiceSetting), m.rate()
	s.aloud++
	s.listen(ctx) // or it would be taken for the candidate's words
	s.background(ctx, func() error { return s.d.Device.Say(text, voice, rate) }, func(ctx goapp.Context, err error) {
		s.aloud--
		s.listen(ctx)
		s.notices[saysVoice] = ""
		if errors.Is(err, device.ErrNotHere) {
			s.notices[saysVoice] = "This device has no voice of its own for it, so the question stays on the screen."
		}
	})
}

// record begins to record the present answer where that is asked for and not
// under way.
func (s *round) record(ctx goapp.Context) {
	m, d := s.d.Model, s.d.Device
	if !s.open || s.elsewhere || s.rest || !speaks(s.r) || s.r.Paused() {
		return
	}
	owner := s.owner()
	if m.pref(&prefRecord) != on {
		return
	}
	m.sound(func() error {
		// In its turn, since what was asked for before may end the one under way.
		if state := d.Recording(); state.On && state.Owner == owner {
			return state.Err
		}
		return d.Record(s.d.Database, owner)
	}, s.lasting(ctx), func(_ goapp.Context, err error) {
		s.notices[saysMic] = micSays(err)
	})
}

// endRecording ends what is being recorded; drop lets go of what was.
func (s *round) endRecording(ctx goapp.Context, owner string, drop bool) {
	m, d := s.d.Model, s.d.Device
	m.sound(d.StopRecording, s.lasting(ctx), func(ctx goapp.Context, err error) {
		s.notices[saysMic] = ""
		if err != nil {
			s.notices[saysMic] = micSays(err)
		}
		if drop {
			b := s.book()
			s.keep(ctx, func(c context.Context) error { return b.Mute(c, owner) },
				func(ctx goapp.Context, _ error) { s.record(ctx) }) // anew, where it is begun anew
			return
		}
		if s.r.Phase() == interview.PhaseGrade {
			expected := s.player.expected
			s.player.clear(&s.page)
			s.player.expected = expected
			s.player.load(ctx, &s.page, owner)
		}
	})
}

// onRecord switches recording on and off, for this round and those after it.
func (s *round) onRecord(ctx goapp.Context, _ goapp.Event) {
	if s.d.Model.pref(&prefRecord) == on {
		keepSetting(ctx, &s.page, prefRecord.key, off)
		s.d.Model.sound(s.d.Device.StopRecording, s.lasting(ctx), func(_ goapp.Context, err error) { s.notices[saysMic] = micSays(err) })
		return
	}
	b := s.book()
	s.keep(ctx, func(c context.Context) error { return b.SetSetting(c, prefRecord.key, on) },
		func(ctx goapp.Context, _ error) { s.record(ctx) })
}

// micSays is what came of recording, in a sentence for a person; "" when it runs.
func micSays(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, device.ErrRefused):
		return "The microphone was refused, so nothing is recorded. Allow it for this site in the browser’s settings, or go on without."
	case errors.Is(err, device.ErrNoMicrophone):
		return "No microphone was found, so nothing is recorded. The round goes on."
	case errors.Is(err, device.ErrNotHere):
		return "This browser cannot record here. The round goes on without."
	case errors.Is(err, device.ErrFull):
		return "There is no room to record more. What was recorded until now is kept; free some in Settings."
	case errors.Is(err, device.ErrCancelled):
		return ""
	case errors.Is(err, device.ErrMuted):
		return "The phone silences the microphone just now. The recording goes on when it gives it back."
	default:
		return "The recording stopped. What was recorded until then is kept, and the round goes on."
	}
}

// recordingLine says whether what is said now is recorded.
func (s *round) recordingLine() string {
	if rec := s.d.Device.Recording(); rec.On && rec.Owner == s.owner() {
		if rec.Paused {
			return "Recording paused"
		}
		return "Recording on this device only"
	}
	return ""
}
