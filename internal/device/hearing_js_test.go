package device

import (
	"errors"
	"testing"
)

// ears recognise what the test tells them; window.there says what they can do.
const ears = `class extends EventTarget {
	static made = [];
	static asked = [];
	static async available(wish) {
		this.asked.push(JSON.stringify(wish));
		return window.there[wish.langs[0]] || "unavailable";
	}
	static async install(wish) {
		window.installed = JSON.stringify(wish);
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
		setTimeout(() => this.onstart?.());
	}
	say(text, isFinal = true) {
		const result = Object.assign([{ transcript: text }], { isFinal });
		this.onresult({ resultIndex: 1, results: [Object.assign([{ transcript: "old" }], { isFinal: true }), result] });
	}
	stop() { setTimeout(() => { this.say("the last words"); this.onend() }) }
}`

func listener(t *testing.T, there string) *Browser {
	t.Helper()
	stub(t, "window", "SpeechRecognition", ears)
	stub(t, "window", "there", there)
	stub(t, "navigator", "languages", "['de-DE', 'en-GB']")
	return fresh(t)
}

func TestHearing(t *testing.T) {
	for name, tt := range map[string]struct {
		own, webkit, there string
		want               Hearing
	}{
		"here":                     {ears, "undefined", "{'en-GB': 'available'}", HearingHere},
		"here in the other accent": {ears, "undefined", "{'en-GB': 'downloadable', 'en-US': 'available'}", HearingHere},
		"to be fetched":            {ears, "undefined", "{'en-US': 'downloadable'}", HearingFetch},
		"being fetched":            {ears, "undefined", "{'en-US': 'downloading'}", HearingFetch},
		"not in English":           {ears, "undefined", "{'de-DE': 'available'}", HearingAway},
		"an older Chrome":          {"undefined", "class {}", "{}", HearingAway},
		"an older one, unprefixed": {"class {}", "undefined", "{}", HearingAway},
		"asked, but never local":   {"class { static available() { return 'available' } }", "undefined", "{}", HearingAway},
		"none":                     {"undefined", "undefined", "{}", HearingNotHere},
	} {
		t.Run(name, func(t *testing.T) {
			b := listener(t, tt.there)
			stub(t, "window", "SpeechRecognition", tt.own)
			stub(t, "window", "webkitSpeechRecognition", tt.webkit)
			if got, err := b.Hearing(); got != tt.want || err != nil {
				t.Errorf("Hearing() = %v, %v, want %v", got, err, tt.want)
			}
			if tt.want == HearingHere {
				return
			}
			if err := b.StartHearing(); !errors.Is(err, ErrNotHere) {
				t.Errorf("StartHearing() = %v, want %v", err, ErrNotHere)
			}
		})
	}
	t.Run("asking fails", func(t *testing.T) {
		b := listener(t, "{}")
		eval(t, "SpeechRecognition.available = () => Promise.reject(new DOMException('policy', 'NotAllowedError'))")
		if got, err := b.Hearing(); got != HearingNotHere || !errors.Is(err, ErrNotHere) {
			t.Errorf("Hearing() = %v, %v", got, err)
		}
	})
}

func TestFetchHearing(t *testing.T) {
	b := listener(t, "{'en-GB': 'downloadable'}")
	if err := b.FetchHearing(); err != nil {
		t.Errorf("FetchHearing() = %v", err)
	}
	if got := text(global("installed")); got != `{"langs":["en-GB"],"processLocally":true}` {
		t.Errorf("fetched %s", got)
	}
	if got, _ := b.Hearing(); got != HearingHere {
		t.Errorf("Hearing() = %v afterwards", got)
	}
	b = listener(t, "{'en-GB': 'downloadable', broken: true}")
	if err := b.FetchHearing(); !errors.Is(err, ErrNotHere) {
		t.Errorf("FetchHearing() = %v, want %v", err, ErrNotHere)
	}
}

func TestHear(t *testing.T) {
	b := listener(t, "{'en-GB': 'available'}")
	told := 0
	defer b.OnHeard(func() { told++ })()
	if err := b.StartHearing(); err != nil {
		t.Fatalf("StartHearing() = %v", err)
	}
	if got := eval(t, "const r = SpeechRecognition.made[0]; return [r.local, r.continuous, r.interimResults, r.lang].join()").String(); got != "true,true,false,en-GB" {
		t.Errorf("listens with %s", got)
	}
	eval(t, "SpeechRecognition.made[0].say(' I led ')")
	eval(t, "SpeechRecognition.made[0].say('perhaps', false)")
	if got := b.Heard(); got != "I led" || told != 1 {
		t.Errorf("Heard() = %q, told %d times", got, told)
	}
	// The browser ends it after silence; another one goes on.
	eval(t, "const r = SpeechRecognition.made[0]; r.onerror({error: 'no-speech'}); r.onend()")
	until(t, "SpeechRecognition.made.length === 2")
	eval(t, "SpeechRecognition.made[1].say('six people.')")
	if got := b.StopHearing(); got != "I led six people. the last words" {
		t.Errorf("StopHearing() = %q", got)
	}
	promised(t, "await new Promise((go) => setTimeout(go, 150))")
	if n := eval(t, "return SpeechRecognition.made.length").Int(); n != 2 {
		t.Errorf("%d recognisers, want 2: it listens on after it was stopped", n)
	}
	if err := b.StartHearing(); err != nil || b.Heard() != "" {
		t.Errorf("StartHearing() = %v, Heard() = %q, want to begin anew", err, b.Heard())
	}
	// One that ends at once, again and again, is left alone.
	for n := 3; n <= 5; n++ {
		until(t, "SpeechRecognition.made.length === "+string(rune('0'+n))+" && SpeechRecognition.made.at(-1).onend")
		eval(t, "SpeechRecognition.made.at(-1).onend()")
	}
	promised(t, "await new Promise((go) => setTimeout(go, 150))")
	if n := eval(t, "return SpeechRecognition.made.length").Int(); n != 5 {
		t.Errorf("%d recognisers, want 5", n)
	}
}

func TestHearFails(t *testing.T) {
	for event, want := range map[string]error{
		"not-allowed": ErrRefused, "audio-capture": ErrNoMicrophone, "language-not-supported": ErrNotHere, "network": ErrNotHere,
	} {
		b := listener(t, "{'en-US': 'available', error: '"+event+"'}")
		if err := b.StartHearing(); !errors.Is(err, want) {
			t.Errorf("%s: StartHearing() = %v, want %v", event, err, want)
		}
		if got := b.StopHearing(); got != "" {
			t.Errorf("%s: StopHearing() = %q", event, got)
		}
	}
}
