package words

import (
	"errors"

	"github.com/mockloop/mockloop/internal/device"
)

// Microphone is what came of recording, in a sentence; "" when it runs.
func Microphone(err error) string {
	switch {
	case err == nil, errors.Is(err, device.ErrCanceled):
		return ""
	case errors.Is(err, device.ErrRefused):
		return "The microphone was refused, so nothing is recorded. Allow it for this site in the browser’s settings, or go on without."
	case errors.Is(err, device.ErrNoMicrophone):
		return "No microphone was found, so nothing is recorded. The round goes on."
	case errors.Is(err, device.ErrUnsupported):
		return "This browser cannot record here. The round goes on without."
	case errors.Is(err, device.ErrFull):
		return "There is no room to record more. What was recorded until now is kept; free some in Settings."
	case errors.Is(err, device.ErrMuted):
		return "The phone silences the microphone just now. The recording goes on when it gives it back."
	default:
		return "The recording stopped. What was recorded until then is kept, and the round goes on."
	}
}

// NoTranscript says why there is no transcript; "" when there is one.
func NoTranscript(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, device.ErrUnsupported):
		return "No transcript: this browser does not write speech down by itself, and Mockloop does not send your voice away. Typed notes always work."
	}
	return "No transcript: the browser stopped listening. Typed notes always work."
}
