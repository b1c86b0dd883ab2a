package browser

import (
	"errors"
	"syscall/js"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

func TestShare(t *testing.T) {
	tests := map[string]struct {
		share string
		want  error
	}{
		"shared":      {"(what) => { window.shared = JSON.stringify(what, ['text', 'title', 'url']) }", nil},
		"canceled":    {"() => Promise.reject(new DOMException('closed', 'AbortError'))", device.ErrCanceled},
		"not allowed": {"() => Promise.reject(new DOMException('no tap', 'NotAllowedError'))", device.ErrUnsupported},
		"throws":      {"() => { throw new TypeError('no') }", device.ErrUnsupported},
		"missing":     {"undefined", device.ErrUnsupported},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			devicetest.Stub(t, "navigator", "share", tt.share)
			if err := New(nil).Page.Share("title", "", "https://example.org/"); !errors.Is(err, tt.want) {
				t.Errorf("Share() = %v, want %v", err, tt.want)
			}
			if got, want := New(nil).Page.CanShare(), name != "missing"; got != want {
				t.Errorf("CanShare() = %t, want %t", got, want)
			}
		})
	}
	want := `{"title":"title","url":"https://example.org/"}`
	if diff := cmp.Diff(want, jscall.Text(jscall.Global("shared"))); diff != "" {
		t.Errorf("shared (-want +got):\n%s", diff)
	}
}

func TestCopy(t *testing.T) {
	const (
		works   = "{writeText: async (text) => { window.copied = text }}"
		refuses = "{writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}"
		selects = "() => { const a = document.activeElement; window.copied = a.value.slice(a.selectionStart, a.selectionEnd); window.within = a.parentElement.tagName; return true }"
	)
	tests := map[string]struct {
		clipboard, exec, page string
		want                  error
		within                string
	}{
		"clipboard":                  {works, "() => false", "", nil, ""},
		"no clipboard":               {"undefined", selects, "", nil, "BODY"},
		"clipboard refuses":          {refuses, selects, "", nil, "BODY"},
		"under a dialog":             {"undefined", selects, "<dialog id=d><button id=again>x</button></dialog>", nil, "DIALOG"},
		"both refuse":                {refuses, "() => false", "", device.ErrUnsupported, ""},
		"nothing to call":            {"undefined", "undefined", "", device.ErrUnsupported, ""},
		"the old way throws as well": {refuses, "() => { throw new Error('no') }", "", device.ErrUnsupported, ""},
	}
	const words = "grüße, 16 principles ✓"
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			devicetest.Stub(t, "navigator", "clipboard", tt.clipboard)
			devicetest.Stub(t, "document", "execCommand", tt.exec)
			devicetest.Body(t, "<button id=before>x</button>"+tt.page)
			devicetest.Eval(t, "window.copied = window.within = ''")
			New(nil).Page.Focus("before")
			New(nil).Page.ShowDialog("d")
			focus := jscall.TextOf(jscall.Get(jscall.Global("document"), "activeElement"), "id")

			if err := New(nil).Page.Copy(words); !errors.Is(err, tt.want) {
				t.Fatalf("Copy() = %v, want %v", err, tt.want)
			}
			if got := jscall.Text(jscall.Global("copied")); tt.want == nil && got != words {
				t.Errorf("copied %q, want %q", got, words)
			}
			if got := jscall.Text(jscall.Global("within")); got != tt.within {
				t.Errorf("the text area was in %q, want %q", got, tt.within)
			}
			if n := devicetest.Eval(t, "return document.querySelectorAll('textarea').length").Int(); n != 0 {
				t.Errorf("%d text areas left behind", n)
			}
			if got := jscall.TextOf(jscall.Get(jscall.Global("document"), "activeElement"), "id"); got != focus {
				t.Errorf("the focus went from %q to %q", focus, got)
			}
		})
	}
}

func TestInstalled(t *testing.T) {
	tests := map[string]struct {
		standalone, media string
		want              bool
	}{
		"a tab":           {"undefined", "() => ({matches: false})", false},
		"a window":        {"undefined", "(query) => ({matches: query === '(display-mode: standalone)'})", true},
		"the home screen": {"true", "() => ({matches: false})", true},
		"cannot be known": {"undefined", "undefined", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			devicetest.Stub(t, "navigator", "standalone", tt.standalone)
			devicetest.Stub(t, "window", "matchMedia", tt.media)
			devicetest.Stub(t, "navigator", "userAgent", "'Mozilla/5.0 (iPhone) Version/18.5 Mobile/15E148 Safari/604.1'")
			if got := New(nil).App.Installed(); got != tt.want {
				t.Errorf("Installed() = %t, want %t", got, tt.want)
			}
			if got := New(nil).App.NeedsHomeScreenSteps(); got == tt.want {
				t.Errorf("NeedsHomeScreenSteps() = %t in Safari on iOS, installed: %t", got, tt.want)
			}
		})
	}
}

// Without web/start.js its abilities are missing, and nothing fails.
func TestWithoutTheStartScript(t *testing.T) {
	b := New(nil)
	if b.App.CanPrompt() || b.App.UpdateReady() || b.App.OfflineReady() || b.App.Prompt() {
		t.Error("the browser claims what only the start script can give")
	}
	b.Page.Ready()
	b.App.ApplyUpdate()
	b.Page.ScrollTop()
	if says, err := b.App.Repair(); says != "" || !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("Repair() = %q, %v, want %v", says, err, device.ErrUnsupported)
	}
	if waits := b.App.WaitingVersion(); waits != "" {
		t.Errorf("WaitingVersion() = %q, want nothing", waits)
	}
}

func TestWithTheStartScript(t *testing.T) {
	devicetest.Stub(t, "window", "mockloop", `{
		installPrompt: { async prompt() { mockloop.calls.push("prompt") }, userChoice: Promise.resolve({ outcome: "accepted" }) }, updateReady: true, offlineReady: true,
		calls: [],
		ready() { this.calls.push("ready") },
		arrived() { this.calls.push("arrived") },
		applyUpdate() { this.calls.push("applyUpdate") },
		waitingVersion: "0123456789ab",
		repair: async () => "Every file is as it should be.",
	}`)
	b := New(nil)
	if !b.App.CanPrompt() || !b.App.UpdateReady() || !b.App.OfflineReady() || !b.App.Prompt() {
		t.Error("the browser does not pass on what the start script says")
	}
	if b.App.CanPrompt() || b.App.Prompt() {
		t.Error("the install prompt opens a second time")
	}
	if says, err := b.App.Repair(); err != nil || says != "Every file is as it should be." || b.App.WaitingVersion() != "0123456789ab" {
		t.Errorf("Repair() = %q, %v, WaitingVersion() = %q", says, err, b.App.WaitingVersion())
	}
	b.Page.Ready()
	b.Page.ScrollTop()
	b.App.ApplyUpdate()
	if diff := cmp.Diff("prompt,ready,arrived,applyUpdate", devicetest.Eval(t, "return mockloop.calls.join()").String()); diff != "" {
		t.Errorf("calls (-want +got):\n%s", diff)
	}
}

func TestEvents(t *testing.T) {
	b := New(nil)
	for event, on := range map[string]func(func()) func(){
		"install": b.App.OnInstallChange, "update": b.App.OnUpdate, "offline-ready": b.App.OnOfflineReady,
	} {
		t.Run(event, func(t *testing.T) {
			calls := 0
			fire := func() { devicetest.Eval(t, "window.dispatchEvent(new Event('mockloop:"+event+"'))") }
			release := on(func() { calls++ })
			fire()
			fire()
			release()
			release()
			fire()
			if calls != 2 {
				t.Errorf("called %d times, want 2", calls)
			}
		})
	}
}

func TestPersist(t *testing.T) {
	tests := map[string]struct {
		storage string
		granted bool
		want    error
	}{
		"granted": {"{persist: async () => true}", true, nil},
		"denied":  {"{persist: async () => false}", false, nil},
		"fails":   {"{persist: () => Promise.reject(new TypeError('no'))}", false, device.ErrUnsupported},
		"missing": {"undefined", false, device.ErrUnsupported},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			devicetest.Stub(t, "navigator", "storage", tt.storage)
			granted, err := New(nil).Storage.Persist()
			if granted != tt.granted || !errors.Is(err, tt.want) {
				t.Errorf("Persist() = %t, %v, want %t, %v", granted, err, tt.granted, tt.want)
			}
		})
	}
}

func TestZoneAndOrigin(t *testing.T) {
	if got, want := New(nil).Page.Origin(), js.Global().Get("location").Get("origin").String(); got != want || got == "" {
		t.Errorf("Origin() = %q, want %q", got, want)
	}
	devicetest.Stub(t, "Intl", "DateTimeFormat", "() => ({resolvedOptions: () => ({timeZone: 'Europe/Berlin'})})")
	if got := New(nil).Page.Zone(); got != "Europe/Berlin" {
		t.Errorf("Zone() = %q, want Europe/Berlin", got)
	}
	devicetest.Stub(t, "Intl", "DateTimeFormat", "() => { throw new RangeError('no zone') }")
	if got := New(nil).Page.Zone(); got != "" {
		t.Errorf("Zone() = %q, want nothing", got)
	}
}

// Starting the program asks the browser for nothing: nobody would stay on a page that
// asks for the microphone first.
func TestNothingIsAskedAtStart(t *testing.T) {
	for _, name := range []string{"speechSynthesis", "SpeechRecognition", "webkitSpeechRecognition", "MediaRecorder", "AudioContext", "indexedDB"} {
		before := devicetest.Eval(t, "return Object.getOwnPropertyDescriptor(window, '"+name+"')")
		devicetest.Eval(t, "Object.defineProperty(window, '"+name+"', {configurable: true, get() { throw new Error('asked for "+name+"') }})")
		t.Cleanup(func() {
			devicetest.Eval(t, "delete window."+name)
			if !before.IsUndefined() {
				js.Global().Get("Object").Call("defineProperty", js.Global(), name, before)
			}
		})
	}
	devicetest.Stub(t, "navigator", "mediaDevices", "new Proxy({}, { get() { throw new Error('asked') } })")
	b := New(nil)
	// Properties that throw, as some do in a locked-down browser, count as missing.
	devicetest.NoMedia(t, b)
}
