package device

import (
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// bitRate is what a second of sound takes: speech is clear, and an hour takes 22 MB.
// Our own choice.
const bitRate = 48_000

// browserMicrophone is the browser's. Nothing is asked of the browser before it is
// wanted.
type browserMicrophone struct{}

func (browserMicrophone) open() (capture, error) {
	devices := navigator("mediaDevices")
	if !global("MediaRecorder").Truthy() || !can(devices, "getUserMedia") {
		return nil, ErrUnsupported // no recorder, or no secure page
	}
	stream, err := await(devices, "getUserMedia", map[string]any{"audio": true})
	if err != nil {
		return nil, microphoneError(err)
	}
	c := &browserCapture{stream: stream}
	if tracks, err := call(stream, "getAudioTracks"); err == nil {
		c.track = get(tracks, "0")
	}
	if c.encoder, err = newEncoder(stream); err != nil {
		c.close()
		return nil, unsupported(err)
	}
	return c, nil
}

func microphoneError(err error) error {
	b, _ := err.(*browserError)
	if b == nil {
		return unsupported(err)
	}
	switch b.Name {
	case "NotAllowedError", "SecurityError":
		return ErrRefused
	case "NotFoundError", "NotReadableError", "OverconstrainedError", "AbortError":
		return ErrNoMicrophone
	}
	return unsupported(err)
}

// newEncoder encodes in the best format that the browser can write and play.
func newEncoder(stream js.Value) (js.Value, error) {
	class := global("MediaRecorder")
	audio, err := call(global("document"), "createElement", "audio")
	if err != nil {
		return js.Undefined(), err
	}
	options := map[string]any{"audioBitsPerSecond": bitRate}
	for _, format := range recordingFormats(text(navigator("vendor"))) {
		writes, err := call(class, "isTypeSupported", format)
		if err == nil && writes.Truthy() && canPlay(audio, format) {
			options["mimeType"] = format
			break
		}
	}
	encoder, err := construct(class, stream, options)
	if err != nil {
		return construct(class, stream) // it promised too much: its own choice
	}
	return encoder, nil
}

// canPlay reports whether the browser says that it may play a format.
func canPlay(audio js.Value, mime string) bool {
	answer, err := call(audio, "canPlayType", mime)
	return err == nil && text(answer) != ""
}

// browserCapture is a stream of the microphone and its MediaRecorder.
type browserCapture struct {
	stream, track, encoder js.Value
	release                []func() // of the event handlers
}

func (c *browserCapture) start(chunk time.Duration, to captureEvents) error {
	on := func(target js.Value, event string, f func(js.Value)) {
		c.release = append(c.release, handle(target, event, f))
	}
	on(c.encoder, "onstart", func(js.Value) { to.started() })
	on(c.encoder, "onstop", func(js.Value) { to.ended() })
	on(c.encoder, "onerror", func(js.Value) { to.lost() })
	on(c.encoder, "ondataavailable", func(event js.Value) {
		if data := get(event, "data"); data.Truthy() {
			to.chunk(soundBlob(data))
		}
	})
	on(c.track, "onended", func(js.Value) { to.lost() })
	on(c.track, "onmute", func(js.Value) { to.muteChanged() })
	on(c.track, "onunmute", func(js.Value) { to.muteChanged() })
	if _, err := call(c.encoder, "start", chunk.Milliseconds()); err != nil {
		return unsupported(err)
	}
	return nil
}

// soundBlob refers to sound that the browser holds: none goes through Go's memory.
func soundBlob(v js.Value) recording.Blob { return jscall.NewBlob(v) }

func (c *browserCapture) state() string { return textOf(c.encoder, "state") }

func (c *browserCapture) pause()  { attempt(c.encoder, "pause") }
func (c *browserCapture) resume() { attempt(c.encoder, "resume") }

func (c *browserCapture) flush() {
	if c.state() == "recording" {
		attempt(c.encoder, "requestData")
	}
}

func (c *browserCapture) stop() error {
	if c.state() == "inactive" {
		return nil
	}
	_, err := call(c.encoder, "stop")
	return err
}

func (c *browserCapture) close() {
	for _, release := range c.release {
		release()
	}
	c.release = nil
	tracks, err := call(c.stream, "getTracks")
	if err != nil {
		return
	}
	for i := range int(numberOf(tracks, "length")) {
		attempt(tracks.Index(i), "stop")
	}
}

func (c *browserCapture) muted() bool { return isTrue(c.track, "muted") }

func (c *browserCapture) mime() string { return textOf(c.encoder, "mimeType") }
