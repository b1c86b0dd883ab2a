package media

import (
	"errors"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// fakeRecognition recognizes what the test says; window.there is what it supports.
const fakeRecognition = `class extends EventTarget {
	static made = [];
	static asked = [];
	static async available(wish) {
		this.asked.push(JSON.stringify(wish));
		return window.there[wish.langs[0]] || "unavailable";
	}
	static async install(wish) {
		window.installed = JSON.stringify(wish, ["langs", "processLocally"]);
		if (window.there.broken) return false;
		window.there[wish.langs[0]] = "available";
		return true;
	}
	get processLocally() { return this.local === true }
	set processLocally(on) { this.local = on }
	constructor() { super(); SpeechRecognition.made.push(this) }
	start() {
		if (!this.local) throw new Error("the voice would be sent away");
		if (window.there.error) return void setTimeout(() => { this.onerror({ error: window.there.error }); this.onend() });
		setTimeout(() => { this.onstart?.(); this.running = true });
	}
	say(text, isFinal = true) {
		const result = Object.assign([{ transcript: text }], { isFinal });
		this.onresult({ resultIndex: 1, results: [Object.assign([{ transcript: "old" }], { isFinal: true }), result] });
	}
	stop() { setTimeout(() => { this.say("the last words"); this.onend() }) }
}`

func withRecognition(t *testing.T, there string) device.Device {
	t.Helper()
	devicetest.Stub(t, "window", "SpeechRecognition", fakeRecognition)
	devicetest.Stub(t, "window", "there", there)
	devicetest.Stub(t, "navigator", "languages", "['de-DE', 'en-GB']")
	return fresh(nil)
}

func TestRecognitionSupport(t *testing.T) {
	for name, tt := range map[string]struct {
		own, webkit, there string
		want               device.RecognitionSupport
	}{
		"here":                     {fakeRecognition, "undefined", "{'en-GB': 'available'}", device.RecognitionLocal},
		"here in the other accent": {fakeRecognition, "undefined", "{'en-GB': 'downloadable', 'en-US': 'available'}", device.RecognitionLocal},
		"to be fetched":            {fakeRecognition, "undefined", "{'en-US': 'downloadable'}", device.RecognitionDownloadable},
		"being fetched":            {fakeRecognition, "undefined", "{'en-US': 'downloading'}", device.RecognitionDownloadable},
		"not in English":           {fakeRecognition, "undefined", "{'de-DE': 'available'}", device.RecognitionRemote},
		"an older Chrome":          {"undefined", "class {}", "{}", device.RecognitionRemote},
		"an older one, unprefixed": {"class {}", "undefined", "{}", device.RecognitionRemote},
		"asked, but never local":   {"class { static available() { return 'available' } }", "undefined", "{}", device.RecognitionRemote},
		"none":                     {"undefined", "undefined", "{}", device.RecognitionUnsupported},
	} {
		t.Run(name, func(t *testing.T) {
			b := withRecognition(t, tt.there)
			devicetest.Stub(t, "window", "SpeechRecognition", tt.own)
			devicetest.Stub(t, "window", "webkitSpeechRecognition", tt.webkit)
			if got, err := b.Recognition.RecognitionSupport(); got != tt.want || err != nil {
				t.Errorf("RecognitionSupport() = %v, %v, want %v", got, err, tt.want)
			}
			if tt.want == device.RecognitionLocal {
				return
			}
			if err := b.Recognition.StartRecognition(); !errors.Is(err, device.ErrUnsupported) {
				t.Errorf("StartRecognition() = %v, want %v", err, device.ErrUnsupported)
			}
		})
	}
	t.Run("asking fails", func(t *testing.T) {
		b := withRecognition(t, "{}")
		devicetest.Eval(t, "SpeechRecognition.available = () => Promise.reject(new DOMException('policy', 'NotAllowedError'))")
		if got, err := b.Recognition.RecognitionSupport(); got != device.RecognitionUnsupported || !errors.Is(err, device.ErrUnsupported) {
			t.Errorf("RecognitionSupport() = %v, %v", got, err)
		}
	})
}

func TestDownloadRecognition(t *testing.T) {
	b := withRecognition(t, "{'en-GB': 'downloadable'}")
	if err := b.Recognition.DownloadRecognition(); err != nil {
		t.Errorf("DownloadRecognition() = %v", err)
	}
	if got := jscall.Text(jscall.Global("installed")); got != `{"langs":["en-GB"],"processLocally":true}` {
		t.Errorf("fetched %s", got)
	}
	if got, _ := b.Recognition.RecognitionSupport(); got != device.RecognitionLocal {
		t.Errorf("RecognitionSupport() = %v afterwards", got)
	}
	b = withRecognition(t, "{'en-GB': 'downloadable', broken: true}")
	if err := b.Recognition.DownloadRecognition(); !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("DownloadRecognition() = %v, want %v", err, device.ErrUnsupported)
	}
}

func TestTranscript(t *testing.T) {
	defer func(was time.Duration) { atOnce = was }(atOnce)
	atOnce = time.Hour
	b := withRecognition(t, "{'en-GB': 'available'}")
	told := 0
	defer b.Recognition.OnTranscript(func() { told++ })()
	if err := b.Recognition.StartRecognition(); err != nil {
		t.Fatalf("StartRecognition() = %v", err)
	}
	if got := devicetest.Eval(t, "const r = SpeechRecognition.made[0]; return [r.local, r.continuous, r.interimResults, r.lang].join()").String(); got != "true,true,false,en-GB" {
		t.Errorf("listens with %s", got)
	}
	devicetest.Eval(t, "SpeechRecognition.made[0].say(' I led ')")
	devicetest.Eval(t, "SpeechRecognition.made[0].say('perhaps', false)")
	if got := b.Recognition.Transcript(); got != "I led" || told != 1 {
		t.Errorf("Transcript() = %q, told %d times", got, told)
	}
	// The browser ends it after silence; another one goes on.
	devicetest.Eval(t, "const r = SpeechRecognition.made[0]; r.onerror({error: 'no-speech'}); r.onend()")
	devicetest.Until(t, "SpeechRecognition.made.length === 2")
	devicetest.Eval(t, "SpeechRecognition.made[1].say('six people.')")
	own := b.Recognition.(*browserRecognition)
	own.mu.Lock()
	first := own.listening
	own.mu.Unlock()
	devicetest.Until(t, "SpeechRecognition.made[1].running")
	if got := b.Recognition.StopRecognition(); got != "I led six people. the last words" {
		t.Errorf("StopRecognition() = %q", got)
	}
	<-first.ended
	if n := devicetest.Eval(t, "return SpeechRecognition.made.length").Int(); n != 2 {
		t.Errorf("%d recognisers, want 2: it listens on after it was stopped", n)
	}
	if err := b.Recognition.StartRecognition(); err != nil || b.Recognition.Transcript() != "" {
		t.Errorf("StartRecognition() = %v, Transcript() = %q, want to begin again", err, b.Recognition.Transcript())
	}
	// One that ends at once, again and again, is left alone.
	own.mu.Lock()
	ended := own.listening.ended
	own.mu.Unlock()
	for n := 3; n <= 5; n++ {
		devicetest.Until(t, "SpeechRecognition.made.length === "+string(rune('0'+n))+" && SpeechRecognition.made.at(-1).running")
		devicetest.Eval(t, "SpeechRecognition.made.at(-1).onend()")
	}
	<-ended
	if n := devicetest.Eval(t, "return SpeechRecognition.made.length").Int(); n != 5 {
		t.Errorf("%d recognisers, want 5", n)
	}
}

func TestStartRecognitionFails(t *testing.T) {
	for event, want := range map[string]error{
		"not-allowed": device.ErrRefused, "audio-capture": device.ErrNoMicrophone, "language-not-supported": device.ErrUnsupported, "network": device.ErrUnsupported,
	} {
		b := withRecognition(t, "{'en-US': 'available', error: '"+event+"'}")
		if err := b.Recognition.StartRecognition(); !errors.Is(err, want) {
			t.Errorf("%s: StartRecognition() = %v, want %v", event, err, want)
		}
		if got := b.Recognition.StopRecognition(); got != "" {
			t.Errorf("%s: StopRecognition() = %q", event, got)
		}
	}
}
