package media

import (
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// storeTakes stores takes of real sound for an owner, each so many seconds of a tone, in
// chunks that are not files of their own, like those of a recorder.
func storeTakes(t *testing.T, s *memoryStore, owner string, seconds ...int) {
	t.Helper()
	for i, n := range seconds {
		sound := devicetest.Eval(t, `
			const rate = 8000, n = rate * `+strconv.Itoa(n)+`;
			const wav = new DataView(new ArrayBuffer(44 + n));
			const word = (at, text) => [...text].forEach((c, i) => wav.setUint8(at + i, c.charCodeAt(0)));
			word(0, "RIFF"); wav.setUint32(4, 36 + n, true); word(8, "WAVEfmt "); wav.setUint32(16, 16, true);
			wav.setUint16(20, 1, true); wav.setUint16(22, 1, true); wav.setUint32(24, rate, true); wav.setUint32(28, rate, true);
			wav.setUint16(32, 1, true); wav.setUint16(34, 8, true); word(36, "data"); wav.setUint32(40, n, true);
			for (let i = 0; i < n; i++) wav.setUint8(44 + i, 128 + 60 * Math.sin(i / 4));
			return wav.buffer`)
		half, rest := sound.Call("slice", 0, 3000), sound.Call("slice", 3000)
		s.takes = append(s.takes, recording.Take{
			Owner: owner, Number: i + 1, MIME: "audio/wav", Chunks: 2, Bytes: int64(44 + 8000*n), Length: time.Duration(n) * time.Second,
			Marks: []recording.Mark{{At: 500 * time.Millisecond, Label: "Probe of " + strconv.Itoa(i+1)}},
		})
		s.chunks = append(s.chunks, []recording.Blob{jscall.NewBlob(half), jscall.NewBlob(rest)})
	}
}

// withPlayer has an audio element that counts how often it plays and makes no sound.
func withPlayer(t *testing.T) (device.Device, *memoryStore) {
	t.Helper()
	s := &memoryStore{}
	b := fresh(s)
	devicetest.Body(t, "<audio id=tape></audio>")
	devicetest.Eval(t, `window.plays = 0;
		const a = document.getElementById("tape");
		a.play = () => { plays++; return Promise.reject(new DOMException("no tap", "NotAllowedError")) };
		window.urls = new Set();
		const make = URL.createObjectURL, drop = URL.revokeObjectURL;
		window.undoURL = () => { URL.createObjectURL = make; URL.revokeObjectURL = drop };
		URL.createObjectURL = (blob) => { const url = make(blob); urls.add(url); return url };
		URL.revokeObjectURL = (url) => { urls.delete(url); drop(url) };`)
	t.Cleanup(func() {
		b.Player.UnloadRecording("tape")
		if n := devicetest.Eval(t, "return urls.size").Int(); n != 0 {
			t.Errorf("%d object URLs are left", n)
		}
		devicetest.Eval(t, "undoURL()")
	})
	return b, s
}

// at waits until the element is at that second of its current take.
func at(t *testing.T, seconds string) {
	t.Helper()
	devicetest.Until(t, "Math.abs(document.getElementById('tape').currentTime - "+seconds+") < 0.01")
}

func TestPlayTakeAfterTake(t *testing.T) {
	b, s := withPlayer(t)
	storeTakes(t, s, "r/1", 2, 3, 1)
	storeTakes(t, s, "r/10", 4)
	got, err := b.Player.LoadRecording("tape", "r/1")
	if err != nil {
		t.Fatalf("LoadRecording() = %v", err)
	}
	want := device.Recording{
		Length: 6 * time.Second, Bytes: 3*44 + 6*8000,
		Marks: []device.Mark{{At: 500 * time.Millisecond, Label: "Probe of 1"}, {At: 2500 * time.Millisecond, Label: "Probe of 2"}, {At: 5500 * time.Millisecond, Label: "Probe of 3"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("LoadRecording() (-want +got):\n%s", diff)
	}
	length := func() float64 { return devicetest.Eval(t, "return document.getElementById('tape').duration").Float() }
	if d := length(); d != 2 {
		t.Errorf("the first take is %v s long, want 2", d)
	}

	b.Player.SeekRecording("tape", 1500*time.Millisecond)
	at(t, "1.5")
	if n := devicetest.Eval(t, "return plays").Int(); n != 1 {
		t.Errorf("played %d times: a moment that is near has to be played in the tap itself", n)
	}
	if p := b.Player.PlaybackPosition("tape"); p != 1500*time.Millisecond {
		t.Errorf("PlaybackPosition() = %v", p)
	}
	b.Player.SeekRecording("tape", 4250*time.Millisecond)
	at(t, "2.25")
	devicetest.Until(t, "plays === 2")
	if p, d := b.Player.PlaybackPosition("tape"), length(); p != 4250*time.Millisecond || d != 3 {
		t.Errorf("PlaybackPosition() = %v in a take of %v s, want 4.25 s in one of 3", p, d)
	}

	const ends = "document.getElementById('tape').dispatchEvent(new Event('ended'))"
	devicetest.Eval(t, ends)
	devicetest.Until(t, "plays === 3 && document.getElementById('tape').duration === 1")
	if p := b.Player.PlaybackPosition("tape"); p < 5*time.Second || p > 5100*time.Millisecond {
		t.Errorf("PlaybackPosition() = %v, want the beginning of the third take", p)
	}
	// After the last take it goes back to the first and stops.
	devicetest.Eval(t, ends)
	devicetest.Until(t, "document.getElementById('tape').duration === 2")
	if p, n := b.Player.PlaybackPosition("tape"), devicetest.Eval(t, "return plays").Int(); p != 0 || n != 3 {
		t.Errorf("at the end: PlaybackPosition() = %v, played %d times, want 0 and 3", p, n)
	}

	b.Player.SeekRecording("tape", time.Hour)
	devicetest.Until(t, "document.getElementById('tape').duration === 1")
	at(t, "1")
	b.Player.SeekRecording("tape", -time.Hour)
	at(t, "0")
	// The last seek counts, even while another take is loading.
	b.Player.SeekRecording("tape", 3*time.Second)
	b.Player.SeekRecording("tape", 5500*time.Millisecond)
	at(t, "0.5")
	if p := b.Player.PlaybackPosition("tape"); p != 5500*time.Millisecond {
		t.Errorf("PlaybackPosition() = %v, want 5.5 s", p)
	}

	b.Player.UnloadRecording("tape")
	b.Player.UnloadRecording("tape")
	if src := devicetest.Eval(t, "return document.getElementById('tape').getAttribute('src')"); !src.IsNull() {
		t.Errorf("src = %v after it was released", src)
	}
	if n := devicetest.Eval(t, "return urls.size").Int(); n != 0 {
		t.Errorf("%d object URLs are left", n)
	}
	// Loading another recording frees the first one.
	for _, owner := range []string{"r/1", "r/10"} {
		if _, err := b.Player.LoadRecording("tape", owner); err != nil {
			t.Fatal(err)
		}
	}
	if n, d := devicetest.Eval(t, "return urls.size").Int(), length(); n != 1 || d != 4 {
		t.Errorf("%d object URLs and %v s, want 1 and 4", n, d)
	}
}

func TestLoadSoundFails(t *testing.T) {
	b, s := withPlayer(t)
	storeTakes(t, s, "r/1", 1)
	if _, err := b.Player.LoadRecording("tape", "r/2"); !errors.Is(err, device.ErrNoRecording) {
		t.Errorf("of nobody: %v", err)
	}
	if _, err := b.Player.LoadRecording("nowhere", "r/1"); !errors.Is(err, device.ErrNoRecording) {
		t.Errorf("without an element: %v", err)
	}
	for name, mime := range map[string]string{"noise": "audio/wav", "a format of another browser": "audio/x-unheard"} {
		noise := recording.Take{Owner: name, Number: 1, MIME: mime, Chunks: 1, Bytes: 5, Length: 5 * time.Second}
		s.takes, s.chunks = append(s.takes, noise), append(s.chunks, []recording.Blob{jscall.NewBlob(devicetest.Eval(t, "return new Uint8Array(5).buffer"))})
		whole, err := b.Player.LoadRecording("tape", name)
		if format, ok := errors.AsType[*device.FormatError](err); !ok || format.MIME != mime || whole.Length != 5*time.Second || whole.Bytes != 5 {
			t.Errorf("of %s: %+v, %v", name, whole, err)
		}
		if src := devicetest.Eval(t, "return document.getElementById('tape').getAttribute('src')"); !src.IsNull() {
			t.Errorf("of %s: src = %v", name, src)
		}
	}
	s.fails = recording.ErrFull
	if _, err := b.Player.LoadRecording("tape", "r/1"); !errors.Is(err, device.ErrFull) {
		t.Errorf("without a database: %v", err)
	}
}

// Leaving the page while a recording loads leaves no object URL behind.
func TestReleaseWhileLoading(t *testing.T) {
	b, s := withPlayer(t)
	storeTakes(t, s, "r/1", 1)
	s.wait = make(chan struct{})
	done := make(chan error)
	go func() {
		_, err := b.Player.LoadRecording("tape", "r/1")
		done <- err
	}()
	s.wait <- struct{}{} // it waits for the store
	b.Player.UnloadRecording("tape")
	s.wait <- struct{}{}
	if err := <-done; !errors.Is(err, device.ErrCanceled) {
		t.Errorf("LoadRecording() = %v, want %v", err, device.ErrCanceled)
	}
}

// What a recorder writes does not say how long it is. The player seeks past the end to
// find out, and comes back.
func TestSoundOfUnknownLength(t *testing.T) {
	b, s := withPlayer(t)
	storeTakes(t, s, "r/1", 2)
	devicetest.Eval(t, `const a = document.getElementById("tape");
		const real = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "currentTime");
		window.went = [];
		let known = false;
		Object.defineProperty(a, "duration", { get: () => known ? 2 : Infinity });
		Object.defineProperty(a, "currentTime", { get() { return real.get.call(this) }, set(to) {
			went.push(to > 1e6 ? "far" : to);
			real.set.call(this, to);
			if (to > 1e6) setTimeout(() => { known = true; this.dispatchEvent(new Event("durationchange")); this.dispatchEvent(new Event("ended")) }, 20);
		} });`)
	if _, err := b.Player.LoadRecording("tape", "r/1"); err != nil {
		t.Fatal(err)
	}
	if got := devicetest.Eval(t, "return went.join()").String(); got != "far,0" {
		t.Errorf("went to %s, want far and back", got)
	}
	at(t, "0")
	if n := devicetest.Eval(t, "return plays").Int(); n != 0 {
		t.Errorf("played %d times meanwhile", n)
	}
}

// What another browser recorded may play and still fail when this one seeks to its
// end: then it plays from its beginning, and its length is that of the recording.
func TestSoundThatCannotBeSearched(t *testing.T) {
	b, s := withPlayer(t)
	storeTakes(t, s, "r/1", 2)
	devicetest.Eval(t, `const a = document.getElementById("tape");
		const real = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "currentTime");
		window.loads = 0;
		let broken = null;
		a.addEventListener("loadstart", () => { loads++; broken = null });
		Object.defineProperty(a, "duration", { get: () => Infinity });
		Object.defineProperty(a, "error", { get: () => broken });
		Object.defineProperty(a, "currentTime", { get() { return real.get.call(this) }, set(to) {
			broken = { code: 2, message: "demuxer seek failed" };
			setTimeout(() => this.dispatchEvent(new Event("error")));
		} });`)
	whole, err := b.Player.LoadRecording("tape", "r/1")
	if err != nil || whole.Length != 2*time.Second {
		t.Fatalf("LoadRecording() = %+v, %v", whole, err)
	}
	b.Player.SeekRecording("tape", time.Second)
	if n := devicetest.Eval(t, "return plays").Int(); n != 1 {
		t.Errorf("played %d times, want 1", n)
	}
	if got := devicetest.Eval(t, "return [loads, document.getElementById('tape').error].join()").String(); got != "2," {
		t.Errorf("loads and error: %s", got)
	}
}

// What cannot be played here can be saved, a file for each take.
func TestSaveRecording(t *testing.T) {
	b, s := withPlayer(t)
	storeTakes(t, s, "r/1", 1, 2)
	devicetest.Stub(t, "window", "saved", "[]")
	devicetest.Stub(t, "HTMLAnchorElement.prototype", "click", "function () { saved.push(this.download + ' ' + this.href.slice(0, 5)) }")
	if err := b.Player.SaveRecording("r/1", "answer"); err != nil {
		t.Fatal(err)
	}
	if got := devicetest.Eval(t, "return saved.join()").String(); got != "answer.wav blob:,answer-2.wav blob:" {
		t.Errorf("saved %s", got)
	}
	devicetest.Eval(t, "for (const url of urls) URL.revokeObjectURL(url)")
	if err := b.Player.SaveRecording("r/2", "answer"); !errors.Is(err, device.ErrNoRecording) {
		t.Errorf("of nobody: %v", err)
	}
}
