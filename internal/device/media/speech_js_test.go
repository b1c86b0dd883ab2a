package media

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// synthesis speaks as browsers do: a cancel takes a moment, in which what is to be
// said is dropped; and each utterance ends when window.finish is called.
const synthesis = `Object.assign(new EventTarget(), {
	said: [], speaking: false, pending: false, paused: false, voices: [], now: null, deaf: false,
	getVoices() { return this.voices },
	speak(u) {
		if (this.deaf) return;
		if (window.fails) return void setTimeout(() => u.onerror({ error: window.fails }));
		this.said.push([u.text, u.voice.name, u.rate].join("/"));
		this.now = u;
		this.speaking = true;
		if (!window.slow) setTimeout(() => this.finish());
	},
	finish() {
		const u = this.now;
		this.speaking = false;
		this.now = null;
		u.onend?.();
	},
	cancel() {
		const u = this.now;
		this.now = null;
		this.deaf = this.speaking = true;
		setTimeout(() => { this.deaf = this.speaking = false }, 120);
		u?.onerror?.({ error: "interrupted" });
	},
	resume() { this.paused = false },
})`

func withVoices(t *testing.T, voices string) device.Device {
	t.Helper()
	devicetest.Stub(t, "window", "speechSynthesis", synthesis)
	devicetest.Stub(t, "window", "SpeechSynthesisUtterance", "class { constructor(text) { this.text = text } }")
	devicetest.Stub(t, "window", "slow", "false")
	devicetest.Stub(t, "window", "fails", "''")
	devicetest.Eval(t, "speechSynthesis.voices = "+voices)
	return fresh(nil)
}

const someVoices = `[
	{voiceURI: "u-de", name: "Anna", lang: "de-DE", localService: true},
	{voiceURI: "u-far", name: "Cloud", lang: "en-US", localService: false},
	{voiceURI: "u-gb", name: "Daniel", lang: "en_GB", localService: true},
	{voiceURI: "u-us", name: "Samantha", lang: "en-US", localService: true},
]`

func TestVoices(t *testing.T) {
	want := []device.Voice{{ID: "u-gb", Name: "Daniel", Lang: "en_GB"}, {ID: "u-us", Name: "Samantha", Lang: "en-US"}, {ID: "u-de", Name: "Anna", Lang: "de-DE"}}
	t.Run("there", func(t *testing.T) {
		got, err := withVoices(t, someVoices).Speech.Voices()
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("Voices(): %v (-want +got):\n%s", err, diff)
		}
	})
	t.Run("later", func(t *testing.T) {
		b := withVoices(t, "[]")
		devicetest.Eval(t, "setTimeout(() => { speechSynthesis.voices = "+someVoices+"; speechSynthesis.dispatchEvent(new Event('voiceschanged')) }, 30)")
		got, err := b.Speech.Voices()
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("Voices(): %v (-want +got):\n%s", err, diff)
		}
	})
	t.Run("never", func(t *testing.T) {
		b := withVoices(t, "[]")
		if got, err := b.Speech.Voices(); len(got) != 0 || err != nil {
			t.Errorf("Voices() = %v, %v", got, err)
		}
		if err := b.Speech.Say("words", "", 1, 1); !errors.Is(err, device.ErrUnsupported) {
			t.Errorf("Say() = %v, want %v", err, device.ErrUnsupported)
		}
	})
	t.Run("in the cloud alone", func(t *testing.T) {
		b := withVoices(t, `[{voiceURI: "u-far", name: "Cloud", lang: "en-US", localService: false}]`)
		if err := b.Speech.Say("words", "u-far", 1, 1); !errors.Is(err, device.ErrUnsupported) {
			t.Errorf("Say() = %v, want %v: the text would be sent away", err, device.ErrUnsupported)
		}
	})
}

func said(t *testing.T) []string {
	t.Helper()
	return strings.Split(devicetest.Eval(t, "return speechSynthesis.said.join('|')").String(), "|")
}

func TestSay(t *testing.T) {
	long := strings.Repeat("word ", 45)
	for name, tt := range map[string]struct {
		text, voice string
		rate        float64
		want        []string
	}{
		"short":         {"Tell me  about\na time.", "", 0, []string{"Tell me about a time./Daniel/1"}},
		"chosen":        {"Why?", "u-us", 1.25, []string{"Why?/Samantha/1.25"}},
		"a lost voice":  {"Why?", "u-gone", 1, []string{"Why?/Daniel/1"}},
		"nothing":       {" ", "", 1, []string{""}},
		"at a sentence": {strings.Repeat("a", 120) + ". " + strings.Repeat("b", 60) + "? " + strings.Repeat("c", 30), "", 1, []string{strings.Repeat("a", 120) + ". " + strings.Repeat("b", 60) + "?/Daniel/1", strings.Repeat("c", 30) + "/Daniel/1"}},
		"at a comma":    {strings.Repeat("a", 120) + ", " + strings.Repeat("b", 120), "", 1, []string{strings.Repeat("a", 120) + ",/Daniel/1", strings.Repeat("b", 120) + "/Daniel/1"}},
		"at a word":     {long, "", 1, []string{strings.TrimSpace(strings.Repeat("word ", 40)) + "/Daniel/1", strings.TrimSpace(strings.Repeat("word ", 5)) + "/Daniel/1"}},
		"anywhere":      {strings.Repeat("x", 250), "", 1, []string{strings.Repeat("x", 200) + "/Daniel/1", strings.Repeat("x", 50) + "/Daniel/1"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := withVoices(t, someVoices)
			if err := b.Speech.Say(tt.text, tt.voice, tt.rate, 1); err != nil {
				t.Fatalf("Say() = %v", err)
			}
			if diff := cmp.Diff(tt.want, said(t)); diff != "" {
				t.Errorf("said (-want +got):\n%s", diff)
			}
		})
	}
}

func TestStopSpeaking(t *testing.T) {
	b := withVoices(t, someVoices)
	devicetest.Eval(t, "window.slow = true")
	done := make(chan error)
	say := func(text string) { go func() { done <- b.Speech.Say(text, "", 1, 1) }() }
	say(strings.Repeat("One sentence. ", 40))
	devicetest.Until(t, "speechSynthesis.said.length === 1")
	b.Speech.StopSpeaking()
	if err := <-done; err != nil {
		t.Errorf("Say() that was hushed = %v", err)
	}
	// What is said right after a cancel is dropped by browsers, so it waits; and what
	// is said next ends what is being said.
	say("Two.")
	devicetest.Until(t, "speechSynthesis.said.length === 2")
	say("Three.")
	if err := <-done; err != nil {
		t.Errorf("Say() that another one ended = %v", err)
	}
	devicetest.Until(t, "speechSynthesis.said.length === 3")
	devicetest.Eval(t, "speechSynthesis.finish()")
	if err := <-done; err != nil {
		t.Errorf("Say() = %v", err)
	}
	if diff := cmp.Diff([]string{"Two./Daniel/1", "Three./Daniel/1"}, said(t)[1:]); diff != "" {
		t.Errorf("said (-want +got):\n%s", diff)
	}
}

func TestSayFails(t *testing.T) {
	for event, want := range map[string]error{"not-allowed": device.ErrRefused, "synthesis-failed": device.ErrUnsupported} {
		b := withVoices(t, someVoices)
		devicetest.Stub(t, "window", "fails", "'"+event+"'")
		if err := b.Speech.Say("words", "", 1, 1); !errors.Is(err, want) {
			t.Errorf("%s: Say() = %v, want %v", event, err, want)
		}
	}
	t.Run("an end that is never told", func(t *testing.T) {
		b := withVoices(t, someVoices)
		devicetest.Eval(t, "speechSynthesis.finish = function () { this.speaking = false }")
		if err := b.Speech.Say("words", "", 1, 1); err != nil {
			t.Errorf("Say() = %v", err)
		}
	})
}

func TestVibrate(t *testing.T) {
	b := fresh(nil)
	devicetest.Stub(t, "navigator", "vibrate", "(pattern) => { window.felt = JSON.stringify(pattern) }")
	for active, want := range map[string]string{"true": "[200,100,200]", "false": ""} {
		devicetest.Eval(t, "window.felt = ''")
		devicetest.Stub(t, "navigator", "userActivation", "{hasBeenActive: "+active+"}")
		b.Speech.Vibrate(200, 100, 200)
		if got := jscall.Text(jscall.Global("felt")); got != want {
			t.Errorf("active %s: felt %q, want %q", active, got, want)
		}
	}
	devicetest.Stub(t, "navigator", "vibrate", "undefined")
	b.Speech.Vibrate(200)
}

func TestChime(t *testing.T) {
	devicetest.Stub(t, "window", "notes", "0")
	devicetest.Stub(t, "window", "AudioContext", `class {
		static made = 0;
		state = "suspended";
		currentTime = 0;
		constructor() { AudioContext.made++ }
		async resume() { if (window.silenced) throw new DOMException("no tap", "NotAllowedError"); this.state = "running" }
		node() {
			const n = { frequency: {}, gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (to) => to, start() { window.notes++ }, stop() {} };
			return n;
		}
		createOscillator() { return this.node() }
		createGain() { return this.node() }
	}`)
	b := fresh(nil)
	b.Speech.Chime()
	devicetest.Until(t, "notes === 2")
	b.Speech.Chime()
	if notes, made := devicetest.Eval(t, "return notes").Int(), devicetest.Eval(t, "return AudioContext.made").Int(); notes != 4 || made != 1 {
		t.Errorf("%d notes of %d contexts, want 4 of 1", notes, made)
	}
	devicetest.Stub(t, "window", "silenced", "true")
	b = fresh(nil)
	b.Speech.Chime()
	devicetest.Promised(t, "await 0")
	if n := devicetest.Eval(t, "return notes").Int(); n != 4 {
		t.Errorf("%d notes where the browser refuses, want no more", n)
	}
}
