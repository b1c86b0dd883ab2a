package media

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// The microphone and the recorder of a test: it makes the sound, as text.
const (
	microphones = `{
		streams: [],
		async getUserMedia(wish) {
			if (JSON.stringify(wish) !== '{"audio":true}') throw new TypeError("asked for more than sound");
			await window.permission;
			const track = { stopped: false, muted: false, stop() { this.stopped = true } };
			const stream = { track, getTracks: () => [track], getAudioTracks: () => [track] };
			this.streams.push(stream);
			return stream;
		},
	}`
	encoders = `class {
		static made = [];
		static isTypeSupported(type) { return window.formats.includes(type) }
		constructor(stream, options = {}) {
			if (window.refuses && options.mimeType) throw new DOMException("no", "NotSupportedError");
			Object.assign(this, { stream, options, mimeType: options.mimeType || "audio/own", state: "inactive", asked: 0 });
			MediaRecorder.made.push(this);
		}
		start(slice) {
			if (window.refuses === "start") throw new DOMException("no", "NotSupportedError");
			this.slice = slice;
			this.state = "recording";
			setTimeout(() => this.onstart?.());
		}
		give(text) { this.ondataavailable?.({ data: new Blob([text], { type: this.mimeType }) }) }
		pause() { this.state = "paused" }
		resume() { this.state = "recording" }
		requestData() { this.asked++; setTimeout(() => this.give("asked " + this.asked + ". ")) }
		stop() {
			if (this.state === "inactive") throw new DOMException("stopped", "InvalidStateError");
			this.end("last. ");
		}
		end(text) {
			this.state = "inactive";
			setTimeout(() => { this.give(text); this.onstop?.() });
		}
	}`
	it = "MediaRecorder.made.at(-1)"
)

// memoryStore keeps recordings in the page, by reference as the database does.
type memoryStore struct {
	takes  []recording.Take
	chunks [][]recording.Blob
	wait   chan struct{} // Takes waits for it; nil: it does not
	fails  error
}

func (s *memoryStore) Takes(_ context.Context, owner string) (out []recording.Take, err error) {
	if s.wait != nil {
		<-s.wait // asked
		<-s.wait // answered
	}
	for _, t := range s.takes {
		if t.Owner == owner {
			out = append(out, t)
		}
	}
	return out, s.fails
}

func (s *memoryStore) find(owner string, number int) int {
	for i, t := range s.takes {
		if t.Owner == owner && t.Number == number {
			return i
		}
	}
	return -1
}

func (s *memoryStore) EachChunk(_ context.Context, owner string, take int, f func(recording.Blob) error) error {
	for _, c := range s.chunks[s.find(owner, take)] {
		if b, ok := c.(jscall.Blob); ok {
			c = &heldChunk{b}
		}
		if err := f(c); err != nil {
			return err
		}
	}
	return nil
}

// heldChunk is a chunk as the database hands it over.
type heldChunk struct{ jscall.Blob }

func (s *memoryStore) KeepChunk(ctx context.Context, t recording.Take, chunk recording.Blob) (int, error) {
	if t.Number == 0 {
		takes, _ := s.Takes(ctx, t.Owner)
		t.Number = len(takes) + 1
		s.takes, s.chunks = append(s.takes, t), append(s.chunks, nil)
	}
	i := s.find(t.Owner, t.Number)
	s.takes[i], s.chunks[i] = t, append(s.chunks[i], chunk)
	return t.Number, nil
}

func (*memoryStore) KeepTakes(context.Context, string, []recording.Take, [][]recording.Blob) (bool, error) {
	return false, nil
}

// text is what is kept, a line for each take.
func (s *memoryStore) text(t *testing.T) string {
	t.Helper()
	var out strings.Builder
	for i, take := range s.takes {
		fmt.Fprintf(&out, "%s %d %s ", take.Owner, take.Number, take.MIME)
		for _, c := range s.chunks[i] {
			words := make([]byte, c.Size())
			if _, err := c.ReadAt(words, 0); err != nil {
				t.Fatal(err)
			}
			out.WriteString(string(words) + "|")
		}
		out.WriteString("\n")
	}
	return out.String()
}

func (s *memoryStore) holds(t *testing.T, want string) {
	t.Helper()
	if diff := cmp.Diff(want, s.text(t)); diff != "" {
		t.Errorf("kept (-want +got):\n%s", diff)
	}
}

// withMicrophone has a microphone, an encoder and a store.
func withMicrophone(t *testing.T) (device.Device, *memoryStore) {
	t.Helper()
	devicetest.Stub(t, "navigator", "mediaDevices", microphones)
	devicetest.Stub(t, "window", "MediaRecorder", encoders)
	devicetest.Stub(t, "window", "formats", "['audio/webm;codecs=opus']")
	devicetest.Stub(t, "window", "permission", "undefined")
	devicetest.Stub(t, "window", "refuses", "undefined")
	s := &memoryStore{}
	b := fresh(s)
	t.Cleanup(func() { _ = b.Recorder.StopRecording() })
	return b, s
}

func record(t *testing.T, b device.Device, owner string) {
	t.Helper()
	if err := b.Recorder.Record(owner); err != nil {
		t.Fatalf("Record() = %v", err)
	}
}

// give has the encoder hand over a chunk, and waits until it is kept.
func give(t *testing.T, b device.Device, text string) {
	t.Helper()
	before := b.Recorder.RecordingState().Bytes
	devicetest.Eval(t, it+".give('"+text+"')")
	devicetest.Eventually(t, "a chunk is kept", func() bool { return b.Recorder.RecordingState().Bytes > before }, b.Recorder.OnRecordingChange)
}

func microphoneIsOff(t *testing.T) {
	t.Helper()
	if devicetest.Eval(t, "return navigator.mediaDevices.streams.some((s) => !s.track.stopped)").Bool() {
		t.Error("the microphone is still on")
	}
}

// What is recorded here is what take_recorder_test.go tests without a browser.
func TestRecordInTheBrowser(t *testing.T) {
	b, s := withMicrophone(t)
	record(t, b, "r/1")
	if got := devicetest.Eval(t, "const m = "+it+"; return [m.slice, m.options.mimeType, m.options.audioBitsPerSecond].join(' ')").String(); got != "5000 audio/webm;codecs=opus 48000" {
		t.Errorf("recorded with %q", got)
	}
	give(t, b, "one. ")
	b.Recorder.PauseRecording()
	devicetest.Eventually(t, "what was said before is kept", func() bool { return b.Recorder.RecordingState().Bytes == 14 }, b.Recorder.OnRecordingChange)
	if got := devicetest.Eval(t, "return "+it+".state").String(); got != "paused" {
		t.Errorf("it is %s, want paused", got)
	}
	b.Recorder.ResumeRecording()
	if got := devicetest.Eval(t, "return "+it+".state").String(); got != "recording" {
		t.Errorf("it is %s, want recording", got)
	}
	record(t, b, "r/2")
	if err := b.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v", err)
	}
	microphoneIsOff(t)
	s.holds(t, "r/1 1 audio/webm;codecs=opus one. |asked 1. |last. |\nr/2 1 audio/webm;codecs=opus last. |\n")
	if got, ok := s.chunks[0][0].(jscall.Blob); !ok || !jscall.IsTrue(got.JSValue(), "arrayBuffer") {
		t.Errorf("the sound went through Go: %T", s.chunks[0][0])
	}
	if n := devicetest.Eval(t, "const m = "+it+"; return ['onstart', 'onstop', 'onerror', 'ondataavailable'].filter((e) => m[e]).length").Int(); n != 0 {
		t.Errorf("%d handlers are left", n)
	}
}

func TestRecordFormats(t *testing.T) {
	for name, tt := range map[string]struct{ vendor, formats, refuses, want string }{
		"Safari":                   {"Apple Computer, Inc.", "['audio/mp4']", "undefined", "audio/mp4"},
		"Safari that claims WebM":  {"Apple Computer, Inc.", "['audio/webm;codecs=opus', 'audio/mp4']", "undefined", "audio/mp4"},
		"Safari without MP4":       {"Apple Computer, Inc.", "['audio/webm;codecs=opus']", "undefined", "audio/webm;codecs=opus"},
		"Chrome that writes MP4":   {"Google Inc.", "['audio/webm;codecs=opus', 'audio/mp4']", "undefined", "audio/webm;codecs=opus"},
		"Firefox":                  {"", "['audio/ogg;codecs=opus', 'audio/webm;codecs=opus']", "undefined", "audio/webm;codecs=opus"},
		"none it tells of":         {"", "[]", "undefined", "audio/own"},
		"one it promises, falsely": {"", "['audio/webm;codecs=opus']", "true", "audio/own"},
	} {
		t.Run(name, func(t *testing.T) {
			b, s := withMicrophone(t)
			devicetest.Stub(t, "navigator", "vendor", "'"+tt.vendor+"'")
			devicetest.Stub(t, "window", "formats", tt.formats)
			devicetest.Stub(t, "window", "refuses", tt.refuses)
			devicetest.Stub(t, "HTMLMediaElement.prototype", "canPlayType", "() => 'probably'")
			record(t, b, "a")
			if err := b.Recorder.StopRecording(); err != nil {
				t.Fatal(err)
			}
			s.holds(t, "a 1 "+tt.want+" last. |\n")
		})
	}
}

func TestRecordFails(t *testing.T) {
	rejects := func(name string) string {
		return "{getUserMedia: () => Promise.reject(new DOMException('no', '" + name + "'))}"
	}
	for name, tt := range map[string]struct {
		object, property, value string
		want                    error
	}{
		"no recorder":           {"window", "MediaRecorder", "undefined", device.ErrUnsupported},
		"no secure page":        {"navigator", "mediaDevices", "undefined", device.ErrUnsupported},
		"refused":               {"navigator", "mediaDevices", rejects("NotAllowedError"), device.ErrRefused},
		"refused by the policy": {"navigator", "mediaDevices", rejects("SecurityError"), device.ErrRefused},
		"none":                  {"navigator", "mediaDevices", rejects("NotFoundError"), device.ErrNoMicrophone},
		"in use":                {"navigator", "mediaDevices", rejects("NotReadableError"), device.ErrNoMicrophone},
		"throws":                {"navigator", "mediaDevices", "{getUserMedia() { throw 7 }}", device.ErrUnsupported},
		"rejects with nothing":  {"navigator", "mediaDevices", "{getUserMedia: () => Promise.reject()}", device.ErrUnsupported},
		"cannot begin":          {"window", "refuses", "'start'", device.ErrUnsupported},
	} {
		t.Run(name, func(t *testing.T) {
			b, _ := withMicrophone(t)
			devicetest.Stub(t, tt.object, tt.property, tt.value)
			if err := b.Recorder.Record("a"); !errors.Is(err, tt.want) {
				t.Errorf("Record() = %v, want %v", err, tt.want)
			}
			if tt.property != "mediaDevices" {
				microphoneIsOff(t)
			}
			if s := b.Recorder.RecordingState(); s.On {
				t.Errorf("RecordingState() = %+v", s)
			}
		})
	}
}

// After a stop while the browser still asks for the microphone, nothing is recorded
// when the answer comes.
func TestStopBeforePermission(t *testing.T) {
	b, s := withMicrophone(t)
	devicetest.Stub(t, "window", "permission", "new Promise((go) => { window.permit = go })")
	done := make(chan error)
	go func() { done <- b.Recorder.Record("a") }()
	devicetest.Until(t, "window.permit")
	if err := b.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v", err)
	}
	if err := <-done; !errors.Is(err, device.ErrCanceled) {
		t.Errorf("Record() = %v, want %v", err, device.ErrCanceled)
	}
	devicetest.Eval(t, "permit()")
	devicetest.Until(t, "navigator.mediaDevices.streams.length === 1 && navigator.mediaDevices.streams[0].track.stopped")
	s.holds(t, "")
}

// The browser's own events end a recording, and mute it.
func TestMicrophoneEvents(t *testing.T) {
	const track = "navigator.mediaDevices.streams[0].track"
	for name, happens := range map[string]string{
		"the microphone is pulled out": it + ".end('last. '); " + track + ".onended()",
		"the encoder still runs":       track + ".onended()",
		"the encoder fails":            it + ".onerror({error: new DOMException('x', 'UnknownError')})",
		"the encoder fails unsaid":     it + ".onerror()",
	} {
		t.Run(name, func(t *testing.T) {
			b, s := withMicrophone(t)
			record(t, b, "a")
			give(t, b, "one. ")
			devicetest.Eval(t, happens)
			devicetest.Eventually(t, "it has ended", func() bool { return !b.Recorder.RecordingState().On }, b.Recorder.OnRecordingChange)
			if got := b.Recorder.RecordingState(); !errors.Is(got.Err, device.ErrMicrophoneLost) {
				t.Errorf("RecordingState() = %+v, want %v", got, device.ErrMicrophoneLost)
			}
			microphoneIsOff(t)
			s.holds(t, "a 1 audio/webm;codecs=opus one. |last. |\n")
		})
	}
	b, _ := withMicrophone(t)
	record(t, b, "a")
	for _, mute := range []string{"true", "false"} {
		devicetest.Eval(t, "const k = "+track+"; k.muted = "+mute+"; (k.muted ? k.onmute : k.onunmute).call(k)")
		if got := b.Recorder.RecordingState(); !got.On || errors.Is(got.Err, device.ErrMuted) != (mute == "true") {
			t.Errorf("muted %s: %+v", mute, got)
		}
	}
}

// A page that is hidden may never come back, so what was recorded is stored.
func TestHiddenPageKeepsWhatThereIs(t *testing.T) {
	b, s := withMicrophone(t)
	record(t, b, "a")
	devicetest.SetVisibility(t, "hidden")
	devicetest.Eventually(t, "a chunk is kept", func() bool { return b.Recorder.RecordingState().Bytes > 0 }, b.Recorder.OnRecordingChange)
	s.holds(t, "a 1 audio/webm;codecs=opus asked 1. |\n")
	devicetest.SetVisibility(t, "visible")
	if got := b.Recorder.RecordingState(); got.Elapsed > time.Hour || !got.On {
		t.Errorf("RecordingState() = %+v", got)
	}
}
