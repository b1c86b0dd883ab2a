package media

import (
	"errors"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// bitRate is what a second of sound takes: speech is clear, and an hour takes 22 MB.
// Our own choice.
const bitRate = 48_000

// NewRecorder records into store, which may be nil: then nothing is recorded. What
// was recorded is stored when the page is hidden: that may be the last moment.
func NewRecorder(store recording.Store) device.Recorder {
	r := newTakeRecorder(browserMicrophone{}, store)
	jscall.OnHidden(r.flush)
	return r
}

// browserMicrophone is the browser's. Nothing is asked of the browser before it is
// wanted.
type browserMicrophone struct{}

func (browserMicrophone) open() (capture, error) {
	devices := jscall.Navigator("mediaDevices")
	if !jscall.Global("MediaRecorder").Truthy() || !jscall.Can(devices, "getUserMedia") {
		return nil, device.ErrUnsupported // no recorder, or no secure page
	}
	stream, err := jscall.Await(devices, "getUserMedia", map[string]any{"audio": true})
	if err != nil {
		return nil, microphoneError(err)
	}
	c := &browserCapture{stream: stream}
	if tracks, err := jscall.Call(stream, "getAudioTracks"); err == nil {
		c.track = jscall.Get(tracks, "0")
	}
	if c.encoder, err = newEncoder(stream); err != nil {
		c.close()
		return nil, device.Unsupported(err)
	}
	return c, nil
}

func microphoneError(err error) error {
	if b, ok := errors.AsType[*jscall.Error](err); ok {
		switch b.Name {
		case "NotAllowedError", "SecurityError":
			return device.ErrRefused
		case "NotFoundError", "NotReadableError", "OverconstrainedError", "AbortError":
			return device.ErrNoMicrophone
		}
	}
	return device.Unsupported(err)
}

// newEncoder encodes in the best format that the browser can write and play.
func newEncoder(stream js.Value) (js.Value, error) {
	class := jscall.Global("MediaRecorder")
	audio, err := jscall.Call(jscall.Global("document"), "createElement", "audio")
	if err != nil {
		return js.Undefined(), err
	}
	options := map[string]any{"audioBitsPerSecond": bitRate}
	for _, format := range recordingFormats(jscall.Text(jscall.Navigator("vendor"))) {
		writes, err := jscall.Call(class, "isTypeSupported", format)
		if err == nil && writes.Truthy() && canPlay(audio, format) {
			options["mimeType"] = format
			break
		}
	}
	encoder, err := jscall.New(class, stream, options)
	if err != nil {
		return jscall.New(class, stream) // it promised too much: its own choice
	}
	return encoder, nil
}

// canPlay reports whether the browser says that it may play a format.
func canPlay(audio js.Value, mime string) bool {
	answer, err := jscall.Call(audio, "canPlayType", mime)
	return err == nil && jscall.Text(answer) != ""
}

// browserCapture is a stream of the microphone and its MediaRecorder.
type browserCapture struct {
	stream, track, encoder js.Value
	release                []func() // of the event handlers
}

func (c *browserCapture) start(chunk time.Duration, to captureEvents) error {
	on := func(target js.Value, event string, f func(js.Value)) {
		c.release = append(c.release, jscall.Handle(target, event, f))
	}
	on(c.encoder, "onstart", func(js.Value) { to.started() })
	on(c.encoder, "onstop", func(js.Value) { to.ended() })
	on(c.encoder, "onerror", func(js.Value) { to.lost() })
	on(c.encoder, "ondataavailable", func(event js.Value) {
		if data := jscall.Get(event, "data"); data.Truthy() {
			to.chunk(soundBlob(data))
		}
	})
	on(c.track, "onended", func(js.Value) { to.lost() })
	on(c.track, "onmute", func(js.Value) { to.muteChanged() })
	on(c.track, "onunmute", func(js.Value) { to.muteChanged() })
	if _, err := jscall.Call(c.encoder, "start", chunk.Milliseconds()); err != nil {
		return device.Unsupported(err)
	}
	return nil
}

// soundBlob refers to sound that the browser holds: none goes through Go's memory.
func soundBlob(v js.Value) recording.Blob { return jscall.NewBlob(v) }

func (c *browserCapture) state() string { return jscall.TextOf(c.encoder, "state") }

func (c *browserCapture) pause()  { jscall.Attempt(c.encoder, "pause") }
func (c *browserCapture) resume() { jscall.Attempt(c.encoder, "resume") }

func (c *browserCapture) flush() {
	if c.state() == "recording" {
		jscall.Attempt(c.encoder, "requestData")
	}
}

func (c *browserCapture) stop() error {
	if c.state() == "inactive" {
		return nil
	}
	_, err := jscall.Call(c.encoder, "stop")
	return err
}

func (c *browserCapture) close() {
	for _, release := range c.release {
		release()
	}
	c.release = nil
	tracks, err := jscall.Call(c.stream, "getTracks")
	if err != nil {
		return
	}
	for i := range int(jscall.NumberOf(tracks, "length")) {
		jscall.Attempt(tracks.Index(i), "stop")
	}
}

func (c *browserCapture) muted() bool { return jscall.IsTrue(c.track, "muted") }

func (c *browserCapture) mime() string { return jscall.TextOf(c.encoder, "mimeType") }
