package device

import (
	"strings"
	"syscall/js"
)

// voice is web/voice.js, undefined without it.
func voice() js.Value { return global("mockloopVoice") }

// do calls a function of web/voice.js or web/recorder.js that gives a promise, and
// waits for it. Blocks.
func do(script js.Value, function string, args ...any) (js.Value, error) {
	v, err := await(script, function, args...)
	return v, worded(err)
}

// worded makes of the word that such a script rejects with the sentinel it means.
func worded(err error) error {
	b, ok := err.(*browserError)
	if !ok {
		return err
	}
	if e := sentinel(b.name); e != nil {
		return e
	}
	return ErrNotHere
}

func sentinel(word string) error {
	switch word {
	case "refused":
		return ErrRefused
	case "no-microphone":
		return ErrNoMicrophone
	case "lost":
		return ErrLost
	case "muted":
		return ErrMuted
	case "full":
		return ErrFull
	case "not-kept":
		return ErrNotKept
	case "no-sound":
		return ErrNoSound
	case "cancelled":
		return ErrCancelled
	case "needs-tap":
		return ErrNeedsTap
	}
	return nil
}

// Voices are those that speak without a network, English ones first.
func (*Browser) Voices() ([]Voice, error) {
	v, err := do(voice(), "voices")
	if err != nil {
		return nil, err
	}
	var out []Voice
	for _, row := range strings.Split(text(v), "\x1e") {
		if f := strings.Split(row, "\x1f"); len(f) == 3 {
			out = append(out, Voice{ID: f[0], Name: f[1], Lang: f[2]})
		}
	}
	return out, nil
}

// Say reads a text aloud and returns when all is said or hushed.
func (*Browser) Say(text, voiceID string, rate float64) error {
	_, err := do(voice(), "say", text, voiceID, rate)
	return err
}

// Hush ends what is being said.
func (*Browser) Hush() { attempt(voice(), "hush") }

// Vibrate vibrates for so many milliseconds, pauses for the next, and so on.
func (*Browser) Vibrate(ms ...int) {
	pattern := make([]any, len(ms))
	for i, n := range ms {
		pattern[i] = n
	}
	attempt(voice(), "vibrate", pattern...)
}

// Chime sounds two soft notes.
func (*Browser) Chime() { attempt(voice(), "chime") }

// Hearing tells whether the browser can write down what is said by itself.
func (*Browser) Hearing() (Hearing, error) {
	v, err := do(voice(), "hearing")
	if err != nil {
		return HearingNotHere, err
	}
	switch text(v) {
	case "away":
		return HearingAway, nil
	case "fetch":
		return HearingFetch, nil
	case "here":
		return HearingHere, nil
	}
	return HearingNotHere, nil
}

// FetchHearing has the browser fetch what it needs to.
func (*Browser) FetchHearing() error {
	_, err := do(voice(), "fetchHearing")
	return err
}

// StartHearing begins anew, with nothing heard.
func (*Browser) StartHearing() error {
	_, err := do(voice(), "startHearing")
	return err
}

// StopHearing ends it and returns all that was heard.
func (*Browser) StopHearing() string {
	v, _ := do(voice(), "stopHearing")
	return text(v)
}

// Heard is what was heard since StartHearing.
func (*Browser) Heard() string {
	v, _ := call(voice(), "heard")
	return text(v)
}

// OnHeard is called when Heard is more.
func (*Browser) OnHeard(f func()) (release func()) { return on("heard", f) }
