package media

import (
	"context"
	"strings"
	"sync"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// browserSpeech speaks with the browser's own voices, and only with those that work
// without a network: no text leaves the device. Nothing is asked of the browser
// before it is wanted.
type browserSpeech struct {
	mu    sync.Mutex
	stop  context.CancelFunc // of what is being said; nil: nothing was said yet
	audio js.Value           // the audio context of the chime, undefined before the first
}

// NewSpeech is the browser's.
func NewSpeech() device.Speech { return &browserSpeech{} }

// speechSynthesis is the browser's speech, undefined without one.
func speechSynthesis() js.Value { return jscall.Global("speechSynthesis") }

func speaking(synth js.Value) bool {
	return jscall.IsTrue(synth, "speaking") || jscall.IsTrue(synth, "pending")
}

// sleep waits, and reports whether ctx is still not done then.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// localVoices are the voices that speak without a network, English ones first.
// Browsers may list none at first and report when they have some; one that has none
// never does.
func localVoices(ctx context.Context) ([]js.Value, error) {
	synth := speechSynthesis()
	if !synth.Truthy() || !jscall.Global("SpeechSynthesisUtterance").Truthy() {
		return nil, device.ErrUnsupported
	}
	voices, err := jscall.Call(synth, "getVoices")
	if err != nil {
		return nil, device.Unsupported(err)
	}
	if jscall.NumberOf(voices, "length") == 0 {
		changed := make(chan struct{}, 1)
		release := jscall.Listen(synth, "voiceschanged", func() {
			select {
			case changed <- struct{}{}:
			default:
			}
		})
		defer release()
		select {
		case <-changed:
		case <-time.After(500 * time.Millisecond):
		case <-ctx.Done():
		}
		if voices, err = jscall.Call(synth, "getVoices"); err != nil {
			return nil, device.Unsupported(err)
		}
	}
	var english, others []js.Value
	for i := range int(jscall.NumberOf(voices, "length")) {
		v := voices.Index(i)
		lang := strings.ToLower(strings.ReplaceAll(jscall.TextOf(v, "lang"), "_", "-"))
		switch {
		case !jscall.IsTrue(v, "localService"):
		case lang == "en" || strings.HasPrefix(lang, "en-"):
			english = append(english, v)
		default:
			others = append(others, v)
		}
	}
	return append(english, others...), nil
}

// Voices are those that speak without a network, English ones first.
func (*browserSpeech) Voices() ([]device.Voice, error) {
	voices, err := localVoices(context.Background())
	if err != nil {
		return nil, err
	}
	var out []device.Voice
	for _, v := range voices {
		out = append(out, device.Voice{ID: jscall.TextOf(v, "voiceURI"), Name: jscall.TextOf(v, "name"), Lang: jscall.TextOf(v, "lang")})
	}
	return out, nil
}

// Say reads a text aloud and returns when all is said or stopped.
func (s *browserSpeech) Say(words, voiceID string, rate, pitch float64) error {
	s.StopSpeaking()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	s.mu.Lock()
	s.stop = cancel
	s.mu.Unlock()

	voices, err := localVoices(ctx)
	if err != nil {
		return err
	}
	if len(voices) == 0 {
		return device.ErrUnsupported
	}
	voice := voices[0]
	for _, v := range voices {
		if jscall.TextOf(v, "voiceURI") == voiceID {
			voice = v
			break
		}
	}
	synth := speechSynthesis()
	// Some browsers drop what is said right after a cancel.
	for tries := 0; tries < 10 && speaking(synth); tries++ {
		if !sleep(ctx, 50*time.Millisecond) {
			return nil
		}
	}
	if jscall.IsTrue(synth, "paused") {
		jscall.Attempt(synth, "resume")
	}
	for _, u := range utterances(words) {
		if ctx.Err() != nil {
			return nil
		}
		if err := speak(ctx, synth, u, voice, rate, pitch); err != nil {
			return err
		}
	}
	return nil
}

// speak says one utterance and returns when it is said, or ctx is done. Some
// browsers forget to report the end: when nothing has been spoken for a while, it
// was said.
func speak(ctx context.Context, synth js.Value, words string, voice js.Value, rate, pitch float64) error {
	// The variable also keeps the browser from collecting the utterance, which would
	// then never report its end.
	u, err := jscall.New(jscall.Global("SpeechSynthesisUtterance"), words)
	if err != nil {
		return device.Unsupported(err)
	}
	if rate == 0 {
		rate = 1
	}
	if pitch == 0 {
		pitch = 1
	}
	jscall.Set(u, "voice", voice)
	jscall.Set(u, "lang", jscall.Get(voice, "lang"))
	jscall.Set(u, "rate", rate)
	jscall.Set(u, "pitch", pitch)
	done := make(chan error, 2)
	defer jscall.Handle(u, "onend", func(js.Value) { done <- nil })()
	defer jscall.Handle(u, "onerror", func(event js.Value) {
		switch jscall.TextOf(event, "error") {
		case "canceled", "interrupted":
			done <- nil
		case "not-allowed":
			done <- device.ErrRefused
		default:
			done <- device.ErrUnsupported
		}
	})()
	if _, err := jscall.Call(synth, "speak", u); err != nil {
		return device.Unsupported(err)
	}
	look := time.NewTicker(500 * time.Millisecond)
	defer look.Stop()
	for silent := 0; silent < 3; {
		select {
		case err := <-done:
			return err
		case <-ctx.Done():
			return nil
		case <-look.C:
			if silent++; speaking(synth) {
				silent = 0
			}
		}
	}
	return nil
}

// StopSpeaking stops what is being said.
func (s *browserSpeech) StopSpeaking() {
	s.mu.Lock()
	stop := s.stop
	s.stop = nil
	s.mu.Unlock()
	if stop != nil {
		stop()
	}
	if synth := speechSynthesis(); speaking(synth) {
		jscall.Attempt(synth, "cancel")
	}
}

// Vibrate vibrates for so many milliseconds, pauses for the next, and so on. Before
// the first tap a browser refuses, and complains in its console.
func (*browserSpeech) Vibrate(ms ...int) {
	if tapped := jscall.Navigator("userActivation"); tapped.Truthy() && !jscall.IsTrue(tapped, "hasBeenActive") {
		return
	}
	pattern := make([]any, len(ms))
	for i, n := range ms {
		pattern[i] = n
	}
	jscall.Attempt(jscall.Global("navigator"), "vibrate", pattern)
}

// Chime plays two soft notes, a fifth apart.
func (s *browserSpeech) Chime() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.audio.IsUndefined() {
		class := jscall.Global("AudioContext")
		if !class.Truthy() {
			class = jscall.Global("webkitAudioContext")
		}
		audio, err := jscall.New(class)
		if err != nil {
			return
		}
		s.audio = audio
	}
	audio := s.audio
	if jscall.TextOf(audio, "state") == "running" {
		notes(audio)
		return
	}
	go func() {
		if _, err := jscall.Await(audio, "resume"); err == nil {
			notes(audio)
		}
	}()
}

func notes(audio js.Value) {
	for _, n := range []struct{ pitch, after float64 }{{440, 0}, {660, 0.18}} {
		at := jscall.Get(audio, "currentTime").Float() + n.after
		tone, err := jscall.Call(audio, "createOscillator")
		if err != nil {
			return
		}
		loudness, err := jscall.Call(audio, "createGain")
		if err != nil {
			return
		}
		jscall.Set(jscall.Get(tone, "frequency"), "value", n.pitch)
		gain := jscall.Get(loudness, "gain")
		jscall.Attempt(gain, "setValueAtTime", 0.0001, at)
		jscall.Attempt(gain, "exponentialRampToValueAtTime", 0.2, at+0.02)
		jscall.Attempt(gain, "exponentialRampToValueAtTime", 0.0001, at+0.5)
		jscall.Attempt(tone, "connect", loudness)
		jscall.Attempt(loudness, "connect", jscall.Get(audio, "destination"))
		jscall.Attempt(tone, "start", at)
		jscall.Attempt(tone, "stop", at+0.55)
	}
}
