package device

import (
	"errors"
	"fmt"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// What can go wrong when the browser is asked for something.
var (
	// ErrUnsupported means that this browser cannot do it.
	ErrUnsupported = errors.New("this browser cannot do that")
	// ErrCanceled means that the user changed their mind, or that the call was
	// overtaken by a later one.
	ErrCanceled = errors.New("canceled")
	// ErrNeedsTap means that the browser does it only in response to a tap, and that
	// the last tap was too long ago.
	ErrNeedsTap = errors.New("it needs a tap")
	// ErrRefused means that the user, or the browser's settings, said no.
	ErrRefused = errors.New("it was refused")
	// ErrNoMicrophone means that there is none, or that another program uses it.
	ErrNoMicrophone = errors.New("no microphone")
	// ErrMicrophoneLost means that the microphone or the recorder stopped by itself.
	// What was recorded before that is kept.
	ErrMicrophoneLost = errors.New("the microphone was lost")
	// ErrMuted means that the system has muted the microphone, as during a phone
	// call. The recording goes on, silent until that is over.
	ErrMuted = errors.New("the microphone is muted")
	// ErrFull means that the device has no room for more. What was recorded before
	// is kept.
	ErrFull = errors.New("no room for the recording")
	// ErrNotSaved means that the browser's storage failed. What was recorded before
	// is kept, as far as the storage still works.
	ErrNotSaved = errors.New("the recording could not be saved")
	// ErrNoRecording means that nothing was recorded, or nothing this browser can
	// play.
	ErrNoRecording = errors.New("no such recording")
)

// Unsupported makes of a failure of the browser the error that tells the caller to do
// without: ErrCanceled where the user closed what had been opened, else
// ErrUnsupported.
func Unsupported(err error) error {
	if b, ok := errors.AsType[*jscall.Error](err); ok && b.Name == "AbortError" {
		return ErrCanceled
	}
	return fmt.Errorf("%w: %v", ErrUnsupported, err)
}

// Device is what the browser around Mockloop can do, one field for each ability.
// In each of them, methods documented with "blocks" wait for the browser and must
// not be called on the UI goroutine; all others return at once. Methods that
// register a callback return the function that removes it.
type Device struct {
	Page        Page
	App         App
	Clock       Clock
	Screen      Screen
	Storage     Storage
	Speech      Speech
	Recorder    Recorder
	Player      Player
	Recognition Recognition
	Tabs        Tabs
	Files       Files
}

// Complete returns d with an unsupported ability in place of each that is nil. The
// zero Device becomes one that can do nothing: for pages rendered ahead of time,
// and for tests.
func (d Device) Complete() Device {
	fill[Page](&d.Page, UnsupportedPage{})
	fill[App](&d.App, UnsupportedApp{})
	fill[Clock](&d.Clock, UnsupportedClock{})
	fill[Screen](&d.Screen, UnsupportedScreen{})
	fill[Storage](&d.Storage, UnsupportedStorage{})
	fill[Speech](&d.Speech, UnsupportedSpeech{})
	fill[Recorder](&d.Recorder, UnsupportedRecorder{})
	fill[Player](&d.Player, UnsupportedPlayer{})
	fill[Recognition](&d.Recognition, UnsupportedRecognition{})
	fill[Tabs](&d.Tabs, UnsupportedTabs{})
	fill[Files](&d.Files, UnsupportedFiles{})
	return d
}

func fill[T comparable](ability *T, unsupported T) {
	var missing T
	if *ability == missing {
		*ability = unsupported
	}
}

// never registers nothing.
func never(func()) (release func()) { return func() {} }
