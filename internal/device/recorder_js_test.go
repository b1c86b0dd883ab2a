package device

import (
	"errors"
	"strconv"
	"syscall/js"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// The microphone and the recorder of a test: it makes the sound, as text.
const (
	microphone = `{
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
	machine = `class {
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

var sounds int // databases made

// studio has a microphone and a recorder ready, and a database.
func studio(t *testing.T) (b Device, db string) {
	t.Helper()
	stub(t, "navigator", "mediaDevices", microphone)
	stub(t, "window", "MediaRecorder", machine)
	stub(t, "window", "formats", "['audio/webm;codecs=opus']")
	stub(t, "window", "permission", "undefined")
	stub(t, "window", "refuses", "undefined")
	sounds++
	b = fresh(t)
	t.Cleanup(func() { _ = b.Recorder.StopRecording() })
	return b, "device-test-" + strconv.Itoa(sounds)
}

func record(t *testing.T, b Device, db, owner string) {
	t.Helper()
	if err := b.Recorder.Record(db, owner); err != nil {
		t.Fatalf("Record() = %v", err)
	}
}

// give has the recorder hand over a piece, and waits until it is kept.
func give(t *testing.T, b Device, text string) {
	t.Helper()
	before := b.Recorder.RecordingState().Bytes
	eval(t, it+".give('"+text+"')")
	until(t, "mockloopRecorder.state().bytes > "+strconv.FormatInt(before, 10))
}

// kept are an owner's takes as they lie in the database: each its sound, type and
// marks.
func kept(t *testing.T, db, owner string) string {
	t.Helper()
	return promised(t, `
		const db = await mockloopJournal.open("`+db+`");
		let out = "";
		for (const head of await mockloopJournal.takesOf(db, "`+owner+`")) {
			const pieces = [];
			await mockloopJournal.readSound(db, head.of, head.take, (p) => pieces.push(new TextDecoder().decode(p)));
			if (pieces.length !== head.pieces || pieces.join("").length !== head.bytes) throw new Error("the head of take " + head.take + " is wrong");
			out += head.take + " " + head.type + " " + pieces.join("|") + head.marks.map((m) => "#" + m.label).join("") + "\n";
		}
		await mockloopJournal.close(db);
		return out;`).String()
}

func wantKept(t *testing.T, db, owner, want string) {
	t.Helper()
	if diff := cmp.Diff(want, kept(t, db, owner)); diff != "" {
		t.Errorf("kept of %s (-want +got):\n%s", owner, diff)
	}
}

func microphoneIsOff(t *testing.T) {
	t.Helper()
	if eval(t, "return navigator.mediaDevices.streams.some((s) => !s.track.stopped)").Bool() {
		t.Error("the microphone is still on")
	}
}

func TestRecordTakeAfterTake(t *testing.T) {
	b, db := studio(t)
	told := 0
	release := b.Recorder.OnRecordingChange(func() { told++ })
	defer release()
	record(t, b, db, "r/1")
	if s := b.Recorder.RecordingState(); !s.On || s.Paused || s.Owner != "r/1" || s.Err != nil || told == 0 {
		t.Errorf("RecordingState() = %+v, told %d times", s, told)
	}
	if got := eval(t, "const m = "+it+"; return [m.slice, m.options.mimeType, m.options.audioBitsPerSecond].join(' ')").String(); got != "5000 audio/webm;codecs=opus 48000" {
		t.Errorf("recorded with %q", got)
	}
	give(t, b, "one. ")
	// The first pieces are in the database before the recording is over.
	wantKept(t, db, "r/1", "1 audio/webm;codecs=opus one. \n")
	b.Recorder.MarkRecording("Probe 1")
	give(t, b, "two. ")

	b.Recorder.PauseRecording()
	b.Recorder.PauseRecording()
	until(t, "mockloopRecorder.state().bytes === 19") // what was said before is kept at once
	held := b.Recorder.RecordingState()
	promised(t, "await new Promise((go) => setTimeout(go, 20))")
	if s := b.Recorder.RecordingState(); !s.Paused || s.Elapsed != held.Elapsed || s.Elapsed <= 0 {
		t.Errorf("paused: RecordingState() = %+v, then %+v", held, s)
	}
	b.Recorder.ResumeRecording()
	b.Recorder.ResumeRecording()
	b.Recorder.MarkRecording("Probe 2")
	until(t, "mockloopRecorder.state().ms > "+strconv.FormatInt(held.Elapsed.Milliseconds(), 10))

	// A new recording ends the one before.
	record(t, b, db, "r/2")
	if err := b.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v", err)
	}
	microphoneIsOff(t)
	if s := b.Recorder.RecordingState(); s.On || s.Err != nil || s.Owner != "r/2" || s.Bytes != 6 {
		t.Errorf("stopped: RecordingState() = %+v", s)
	}
	record(t, b, db, "r/1")
	if err := b.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v", err)
	}
	wantKept(t, db, "r/1", "1 audio/webm;codecs=opus one. |two. |asked 1. |last. #Probe 1#Probe 2\n2 audio/webm;codecs=opus last. \n")
	wantKept(t, db, "r/2", "1 audio/webm;codecs=opus last. \n")
	if err := b.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() with none under way = %v", err)
	}
}

func TestRecordFormats(t *testing.T) {
	for name, tt := range map[string]struct{ formats, refuses, want string }{
		"Safari":                   {"['audio/mp4']", "undefined", "audio/mp4"},
		"one it cannot play":       {"['audio/ogg;codecs=opus', 'audio/webm;codecs=opus']", "undefined", "audio/webm;codecs=opus"},
		"none it tells of":         {"[]", "undefined", "audio/own"},
		"one it promises, falsely": {"['audio/webm;codecs=opus']", "true", "audio/own"},
	} {
		t.Run(name, func(t *testing.T) {
			b, db := studio(t)
			stub(t, "window", "formats", tt.formats)
			stub(t, "window", "refuses", tt.refuses)
			record(t, b, db, "a")
			if err := b.Recorder.StopRecording(); err != nil {
				t.Fatal(err)
			}
			wantKept(t, db, "a", "1 "+tt.want+" last. \n")
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
		"no recorder":           {"window", "MediaRecorder", "undefined", ErrUnsupported},
		"no secure page":        {"navigator", "mediaDevices", "undefined", ErrUnsupported},
		"refused":               {"navigator", "mediaDevices", rejects("NotAllowedError"), ErrRefused},
		"refused by the policy": {"navigator", "mediaDevices", rejects("SecurityError"), ErrRefused},
		"none":                  {"navigator", "mediaDevices", rejects("NotFoundError"), ErrNoMicrophone},
		"in use":                {"navigator", "mediaDevices", rejects("NotReadableError"), ErrNoMicrophone},
		"throws":                {"navigator", "mediaDevices", "{getUserMedia() { throw 7 }}", ErrUnsupported},
		"rejects with nothing":  {"navigator", "mediaDevices", "{getUserMedia: () => Promise.reject()}", ErrUnsupported},
		"cannot begin":          {"window", "refuses", "'start'", ErrUnsupported},
		"no database":           {"window", "indexedDB", "undefined", ErrNotSaved},
		"a full disk":           {"window", "indexedDB", "{open() { throw new DOMException('x', 'QuotaExceededError') }}", ErrFull},
	} {
		t.Run(name, func(t *testing.T) {
			b, db := studio(t)
			stub(t, tt.object, tt.property, tt.value)
			if err := b.Recorder.Record(db, "a"); !errors.Is(err, tt.want) {
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

// Who stops while the browser still asks for the microphone is not recorded when
// the answer comes.
func TestStopBeforePermission(t *testing.T) {
	b, db := studio(t)
	stub(t, "window", "permission", "new Promise((go) => { window.permit = go })")
	done := make(chan error)
	go func() { done <- b.Recorder.Record(db, "a") }()
	until(t, "window.permit")
	if err := b.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v", err)
	}
	eval(t, "permit()")
	if err := <-done; !errors.Is(err, ErrCanceled) {
		t.Errorf("Record() = %v, want %v", err, ErrCanceled)
	}
	microphoneIsOff(t)
	wantKept(t, db, "a", "")
}

// ends waits until the recording is over by itself.
func ends(t *testing.T, b Device, want error) {
	t.Helper()
	until(t, "!mockloopRecorder.state().on")
	if s := b.Recorder.RecordingState(); !errors.Is(s.Err, want) {
		t.Errorf("RecordingState() = %+v, want the error %v", s, want)
	}
	microphoneIsOff(t)
}

func TestRecordingEndsByItself(t *testing.T) {
	const track = "navigator.mediaDevices.streams[0].track"
	for name, tt := range map[string]struct {
		happens string
		want    error
		kept    string
	}{
		"the microphone is pulled out":   {it + ".end('last. '); " + track + ".onended()", ErrMicrophoneLost, "one. |last. "},
		"the recorder still runs":        {track + ".onended()", ErrMicrophoneLost, "one. |last. "},
		"the recorder ends":              {it + ".end('end. ')", ErrMicrophoneLost, "one. |end. "},
		"the recorder fails":             {it + ".onerror({error: new DOMException('x', 'UnknownError')})", ErrMicrophoneLost, "one. |last. "},
		"the recorder fails unsaid":      {it + ".onerror({})", ErrMicrophoneLost, "one. |last. "},
		"the recorder cannot be ended":   {"const m = " + it + "; m.stop = () => { m.onstop(); throw new Error('x') }; " + track + ".onended()", ErrMicrophoneLost, "one. "},
		"its owner's sounds are deleted": {"", ErrNotSaved, ""},
	} {
		t.Run(name, func(t *testing.T) {
			b, db := studio(t)
			record(t, b, db, "a")
			give(t, b, "one. ")
			want := ""
			if tt.happens == "" {
				promised(t, `const db = await mockloopJournal.open("`+db+`");
					await mockloopJournal.txn(db, false, [], [], true, ["a"]); await mockloopJournal.close(db)`)
				eval(t, it+".give('two. ')")
			} else {
				eval(t, tt.happens)
				want = "1 audio/webm;codecs=opus " + tt.kept + "\n"
			}
			ends(t, b, tt.want)
			wantKept(t, db, "a", want)
			// And the next one begins as if nothing had been.
			record(t, b, db, "b")
			if s := b.Recorder.RecordingState(); !s.On || s.Err != nil || s.Bytes != 0 {
				t.Errorf("the next: RecordingState() = %+v", s)
			}
		})
	}
}

// patch replaces a method of IndexedDB until the test ends; the new one may use
// original.
func patch(t *testing.T, prototype, method, function string) {
	t.Helper()
	eval(t, "window.unpatch = (() => { const original = "+prototype+"."+method+"; "+prototype+"."+method+" = "+function+
		"; return () => { "+prototype+"."+method+" = original } })()")
	undo := js.Global().Get("unpatch")
	t.Cleanup(func() { undo.Invoke() })
}

func TestNoRoomForThePiece(t *testing.T) {
	b, db := studio(t)
	record(t, b, db, "a")
	give(t, b, "one. ")
	t.Run("full", func(t *testing.T) {
		patch(t, "IDBObjectStore.prototype", "put", "function () { throw new DOMException('x', 'QuotaExceededError') }")
		eval(t, it+".give('two. ')")
		ends(t, b, ErrFull)
	})
	// A piece after the one that is missing would be noise.
	wantKept(t, db, "a", "1 audio/webm;codecs=opus one. \n")
	record(t, b, db, "a")
	t.Run("full at the last piece", func(t *testing.T) {
		patch(t, "IDBObjectStore.prototype", "put", "function () { throw new DOMException('x', 'QuotaExceededError') }")
		if err := b.Recorder.StopRecording(); !errors.Is(err, ErrFull) {
			t.Errorf("StopRecording() = %v, want %v", err, ErrFull)
		}
	})
	wantKept(t, db, "a", "1 audio/webm;codecs=opus one. \n")
}

// A connection that died under the page is opened anew, and nothing is missing.
func TestRecordingOutlivesItsConnection(t *testing.T) {
	b, db := studio(t)
	record(t, b, db, "a")
	give(t, b, "one. ")
	patch(t, "IDBDatabase.prototype", "transaction", `function (...given) {
		window.broken = (window.broken || 0) + 1;
		if (window.broken <= 3) throw new DOMException("x", "InvalidStateError");
		return original.apply(this, given);
	}`)
	give(t, b, "two. ")
	if err := b.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v", err)
	}
	wantKept(t, db, "a", "1 audio/webm;codecs=opus one. |two. |last. \n")
}

// Where the storage hangs, sound does not pile up in memory.
func TestStorageHangsWhileRecording(t *testing.T) {
	b, db := studio(t)
	stub(t, "window", "mockloopJournal", `{
		...mockloopJournal, calls: 0,
		keepSound() { this.calls++; return new Promise((go) => { window.letKeep = go }) },
	}`)
	record(t, b, db, "a")
	eval(t, it+".give('one. ')")
	until(t, "mockloopJournal.calls === 1")
	eval(t, it+".give('two. ')")
	if s := b.Recorder.RecordingState(); s.Err != nil {
		t.Errorf("after five seconds: %+v", s)
	}
	// Go's own clock asks the same function, so it is moved for one call alone.
	eval(t, "const real = performance.now; performance.now = () => real.call(performance) + 11000;"+
		"try { "+it+".give('three. ') } finally { delete performance.now }")
	if s := b.Recorder.RecordingState(); !errors.Is(s.Err, ErrNotSaved) {
		t.Errorf("RecordingState() = %+v, want %v", s, ErrNotSaved)
	}
	eval(t, "letKeep(1)")
	ends(t, b, ErrNotSaved)
	if n := eval(t, "return mockloopJournal.calls").Int(); n != 1 {
		t.Errorf("%d pieces were written, want the one that was under way", n)
	}
}

// During a phone call the system silences the microphone. It is told, and goes on.
func TestMutedMicrophone(t *testing.T) {
	b, db := studio(t)
	record(t, b, db, "a")
	told := 0
	defer b.Recorder.OnRecordingChange(func() { told++ })()
	mute := func(on string) {
		eval(t, "const k = navigator.mediaDevices.streams[0].track; k.muted = "+on+"; (k.muted ? k.onmute : k.onunmute).call(k)")
	}
	mute("true")
	if s := b.Recorder.RecordingState(); !s.On || !errors.Is(s.Err, ErrMuted) || told != 1 {
		t.Errorf("RecordingState() = %+v, told %d times", s, told)
	}
	mute("false")
	if s := b.Recorder.RecordingState(); !s.On || s.Err != nil || told != 2 {
		t.Errorf("RecordingState() = %+v, told %d times", s, told)
	}
}

// A page that is hidden may never come back: what there is is kept.
func TestHiddenPageKeepsWhatThereIs(t *testing.T) {
	b, db := studio(t)
	hidden := 0
	defer b.Page.OnHidden(func() { hidden++ })()
	stub(t, "document", "hidden", "true")
	record(t, b, db, "a")
	turn(t, "hidden")
	until(t, "mockloopRecorder.state().bytes > 0")
	wantKept(t, db, "a", "1 audio/webm;codecs=opus asked 1. \n")
	turn(t, "visible")
	if hidden != 1 {
		t.Errorf("OnHidden called %d times, want 1", hidden)
	}
	if s := b.Recorder.RecordingState(); s.Elapsed > time.Hour || !s.On {
		t.Errorf("RecordingState() = %+v", s)
	}
}
