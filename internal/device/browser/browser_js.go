package browser

import (
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/device/media"
	"github.com/mockloop/mockloop/internal/recording"
)

// New is the browser that the program runs in. Recordings are kept in store, which
// may be nil: then nothing is recorded or played.
func New(store recording.Store) device.Device {
	return device.Device{
		Page:        browserPage{opened: openedPage()},
		App:         browserApp{},
		Clock:       browserClock{},
		Screen:      &browserScreen{},
		Storage:     browserStorage{},
		Speech:      media.NewSpeech(),
		Recorder:    media.NewRecorder(store),
		Player:      media.NewPlayer(store),
		Recognition: media.NewRecognition(),
		Tabs:        newTabs(js.Global()),
		Files:       &browserFiles{},
	}
}

// browserPage is the page. opened is what the document was opened with, for Fill; the zero
// value is a page that was opened with nothing.
type browserPage struct{ opened js.Value }

// The abilities that have no state on this side.
type (
	browserApp     struct{}
	browserClock   struct{}
	browserStorage struct{}
)

// start is what web/start.js gives the program, undefined without it.
func start() js.Value { return jscall.Global("mockloop") }

// on listens to an event of web/start.js.
func on(name string, f func()) (release func()) {
	return jscall.Listen(js.Global(), "mockloop:"+name, f)
}

// CanShare reports whether the browser has a share sheet.
func (browserPage) CanShare() bool { return jscall.Can(jscall.Global("navigator"), "share") }

// Share opens the share sheet. Blocks. ErrUnsupported, ErrCanceled.
func (browserPage) Share(title, text, url string) error {
	if !(browserPage{}).CanShare() {
		return device.ErrUnsupported
	}
	what := map[string]any{"title": title, "text": text, "url": url}
	for name, value := range what {
		if value == "" {
			delete(what, name) // an empty URL would share the page's own
		}
	}
	if _, err := jscall.Await(jscall.Global("navigator"), "share", what); err != nil {
		return device.Unsupported(err)
	}
	return nil
}

// Copy puts text on the clipboard. Blocks. ErrUnsupported.
func (browserPage) Copy(text string) error {
	if clipboard := jscall.Navigator("clipboard"); jscall.Can(clipboard, "writeText") {
		if _, err := jscall.Await(clipboard, "writeText", text); err == nil {
			return nil
		}
		// Without https, or with the permission denied, the old way may still work.
	}
	return copyBySelection(text)
}

// copyBySelection copies as browsers did before they had a clipboard to call:
// out of a text area that is selected. Under an open dialog the rest of the page
// takes no focus, so the text area goes into the dialog.
func copyBySelection(text string) error {
	document := jscall.Global("document")
	parent, err := jscall.Call(document, "querySelector", "dialog[open]")
	if err != nil || !parent.Truthy() {
		parent = jscall.Get(document, "body")
	}
	area, err := jscall.Call(document, "createElement", "textarea")
	if err != nil {
		return device.Unsupported(err)
	}
	before := jscall.Get(document, "activeElement")
	area.Set("value", text)
	area.Set("readOnly", true)
	area.Set("className", "sr")
	jscall.Attempt(area, "setAttribute", "aria-hidden", "true")
	jscall.Attempt(parent, "append", area)
	jscall.Attempt(area, "focus", map[string]any{"preventScroll": true})
	jscall.Attempt(area, "setSelectionRange", 0, len(text)) // iOS selects by this only
	jscall.Attempt(area, "select")
	done, err := jscall.Call(document, "execCommand", "copy")
	jscall.Attempt(area, "remove")
	jscall.Attempt(before, "focus", map[string]any{"preventScroll": true})
	if err != nil {
		return device.Unsupported(err)
	}
	if !done.Truthy() {
		return device.ErrUnsupported
	}
	return nil
}

// Installed reports whether the app runs from the home screen or its own window.
func (browserApp) Installed() bool {
	if jscall.Navigator("standalone").Truthy() { // Safari on iOS
		return true
	}
	media, err := jscall.Call(js.Global(), "matchMedia", "(display-mode: standalone)")
	return err == nil && jscall.IsTrue(media, "matches")
}

// CanPrompt reports whether the browser's install prompt can be opened now.
func (browserApp) CanPrompt() bool { return jscall.IsTrue(start(), "installPrompt") }

// Prompt opens the install prompt and reports whether it was accepted. Blocks.
func (browserApp) Prompt() bool {
	offer := jscall.Get(start(), "installPrompt")
	if !offer.Truthy() {
		return false
	}
	jscall.Set(start(), "installPrompt", nil) // it opens once only
	jscall.Attempt(js.Global(), "dispatchEvent", jscall.Global("Event").New("mockloop:install"))
	if _, err := jscall.Await(offer, "prompt"); err != nil {
		return false
	}
	choice, err := jscall.Await(jscall.Global("Promise"), "resolve", jscall.Get(offer, "userChoice"))
	return err == nil && jscall.TextOf(choice, "outcome") == "accepted"
}

// NeedsHomeScreenSteps reports a browser that installs only by hand: Safari on iOS.
func (browserApp) NeedsHomeScreenSteps() bool {
	navigator := jscall.Global("navigator")
	return safariOnIOS(jscall.TextOf(navigator, "userAgent"), int(jscall.NumberOf(navigator, "maxTouchPoints"))) && !(browserApp{}).Installed()
}

// OnInstallChange is called when one of the above may have changed.
func (browserApp) OnInstallChange(f func()) (release func()) {
	offered := on("install", f)
	media, err := jscall.Call(js.Global(), "matchMedia", "(display-mode: standalone)")
	if err != nil {
		return offered
	}
	opened := jscall.Listen(media, "change", f)
	return func() {
		offered()
		opened()
	}
}

// UpdateReady reports that a newer version is whole and waits.
func (browserApp) UpdateReady() bool { return jscall.IsTrue(start(), "updateReady") }

// OnUpdate is called when UpdateReady becomes true.
func (browserApp) OnUpdate(f func()) (release func()) { return on("update", f) }

// ApplyUpdate switches to the waiting version and reloads the page.
func (browserApp) ApplyUpdate() { jscall.Attempt(start(), "applyUpdate") }

// WaitingVersion is the hash of the version that UpdateReady tells of.
func (browserApp) WaitingVersion() string { return jscall.TextOf(start(), "waitingVersion") }

// Repair checks every stored file of the app and fetches what is wrong again.
// Blocks. ErrUnsupported.
func (browserApp) Repair() (says string, err error) {
	said, err := jscall.Await(start(), "repair")
	if err != nil {
		return "", device.Unsupported(err)
	}
	return jscall.Text(said), nil
}

// OfflineReady reports that everything is kept for use without a network.
func (browserApp) OfflineReady() bool { return jscall.IsTrue(start(), "offlineReady") }

// OnOfflineReady is called when OfflineReady becomes true.
func (browserApp) OnOfflineReady(f func()) (release func()) { return on("offline-ready", f) }

// Ready tells the start script that the first real screen is shown, so that a
// tap made before is carried out now. Later calls do nothing.
func (browserPage) Ready() { jscall.Attempt(start(), "ready") }

// Persist asks that the browser never clears the app's storage by itself, and
// reports its answer. Blocks. ErrUnsupported.
func (browserStorage) Persist() (granted bool, err error) {
	storage := jscall.Navigator("storage")
	if !jscall.Can(storage, "persist") {
		return false, device.ErrUnsupported
	}
	answer, err := jscall.Await(storage, "persist")
	if err != nil {
		return false, device.Unsupported(err)
	}
	return answer.Truthy(), nil
}

// Zone is the time zone's name, such as "Europe/Berlin", or "" if not known.
func (browserPage) Zone() string {
	format, err := jscall.Call(jscall.Global("Intl"), "DateTimeFormat")
	if err != nil {
		return ""
	}
	options, err := jscall.Call(format, "resolvedOptions")
	if err != nil {
		return ""
	}
	return jscall.TextOf(options, "timeZone")
}

// Origin is the scheme and host of the page, such as "https://example.org".
func (browserPage) Origin() string { return jscall.TextOf(jscall.Global("location"), "origin") }
