package device

import (
	"syscall/js"

	"github.com/mockloop/mockloop/internal/recording"
)

// New is the browser that the program runs in. Recordings are kept in store, which
// may be nil: then nothing is recorded or played.
func New(store recording.Store) Device {
	recorder := newTakeRecorder(browserMicrophone{}, store)
	browserPage{}.OnHidden(recorder.flush)
	return Device{
		Page:        browserPage{},
		App:         browserApp{},
		Clock:       browserClock{},
		Screen:      &browserScreen{},
		Storage:     browserStorage{},
		Speech:      &browserSpeech{},
		Recorder:    recorder,
		Player:      newPlayer(store),
		Recognition: &browserRecognition{},
		Tabs:        newTabs(js.Global()),
		Files:       &browserFiles{},
	}
}

// The abilities that have no state on this side.
type (
	browserPage    struct{}
	browserApp     struct{}
	browserClock   struct{}
	browserStorage struct{}
)

// start is what web/start.js gives the program, undefined without it.
func start() js.Value { return global("mockloop") }

// on listens to an event of web/start.js.
func on(name string, f func()) (release func()) { return listen(js.Global(), "mockloop:"+name, f) }

// CanShare reports whether the browser has a share sheet.
func (browserPage) CanShare() bool { return can(global("navigator"), "share") }

// Share opens the share sheet. Blocks. ErrUnsupported, ErrCanceled.
func (browserPage) Share(title, text, url string) error {
	if !(browserPage{}).CanShare() {
		return ErrUnsupported
	}
	what := map[string]any{"title": title, "text": text, "url": url}
	for name, value := range what {
		if value == "" {
			delete(what, name) // an empty URL would share the page's own
		}
	}
	if _, err := await(global("navigator"), "share", what); err != nil {
		return unsupported(err)
	}
	return nil
}

// Copy puts text on the clipboard. Blocks. ErrUnsupported.
func (browserPage) Copy(text string) error {
	if clipboard := navigator("clipboard"); can(clipboard, "writeText") {
		if _, err := await(clipboard, "writeText", text); err == nil {
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
	document := global("document")
	parent, err := call(document, "querySelector", "dialog[open]")
	if err != nil || !parent.Truthy() {
		parent = get(document, "body")
	}
	area, err := call(document, "createElement", "textarea")
	if err != nil {
		return unsupported(err)
	}
	before := get(document, "activeElement")
	area.Set("value", text)
	area.Set("readOnly", true)
	area.Set("className", "sr")
	attempt(area, "setAttribute", "aria-hidden", "true")
	attempt(parent, "append", area)
	attempt(area, "focus", map[string]any{"preventScroll": true})
	attempt(area, "setSelectionRange", 0, len(text)) // iOS selects by this only
	attempt(area, "select")
	done, err := call(document, "execCommand", "copy")
	attempt(area, "remove")
	attempt(before, "focus", map[string]any{"preventScroll": true})
	if err != nil {
		return unsupported(err)
	}
	if !done.Truthy() {
		return ErrUnsupported
	}
	return nil
}

// Installed reports whether the app runs from the home screen or its own window.
func (browserApp) Installed() bool {
	if navigator("standalone").Truthy() { // Safari on iOS
		return true
	}
	media, err := call(js.Global(), "matchMedia", "(display-mode: standalone)")
	return err == nil && isTrue(media, "matches")
}

// CanPrompt reports whether the browser's install prompt can be opened now.
func (browserApp) CanPrompt() bool { return isTrue(start(), "installPrompt") }

// Prompt opens the install prompt and reports whether it was accepted. Blocks.
func (browserApp) Prompt() bool {
	offer := get(start(), "installPrompt")
	if !offer.Truthy() {
		return false
	}
	set(start(), "installPrompt", nil) // it opens once only
	attempt(js.Global(), "dispatchEvent", global("Event").New("mockloop:install"))
	if _, err := await(offer, "prompt"); err != nil {
		return false
	}
	choice, err := await(global("Promise"), "resolve", get(offer, "userChoice"))
	return err == nil && textOf(choice, "outcome") == "accepted"
}

// NeedsHomeScreenSteps reports a browser that installs only by hand: Safari on iOS.
func (browserApp) NeedsHomeScreenSteps() bool {
	touch := navigator("maxTouchPoints")
	points := 0
	if touch.Type() == js.TypeNumber {
		points = touch.Int()
	}
	return safariOnIOS(text(navigator("userAgent")), points) && !(browserApp{}).Installed()
}

// OnInstallChange is called when one of the above may have changed.
func (browserApp) OnInstallChange(f func()) (release func()) {
	offered := on("install", f)
	media, err := call(js.Global(), "matchMedia", "(display-mode: standalone)")
	if err != nil {
		return offered
	}
	opened := listen(media, "change", f)
	return func() {
		offered()
		opened()
	}
}

// UpdateReady reports that a newer version is whole and waits.
func (browserApp) UpdateReady() bool { return isTrue(start(), "updateReady") }

// OnUpdate is called when UpdateReady becomes true.
func (browserApp) OnUpdate(f func()) (release func()) { return on("update", f) }

// ApplyUpdate switches to the waiting version and reloads the page.
func (browserApp) ApplyUpdate() { attempt(start(), "applyUpdate") }

// WaitingVersion is the hash of the version that UpdateReady tells of.
func (browserApp) WaitingVersion() string { return textOf(start(), "waitingVersion") }

// Repair checks every kept file of the app and fetches anew what is wrong.
// Blocks. ErrUnsupported.
func (browserApp) Repair() (says string, err error) {
	said, err := await(start(), "repair")
	if err != nil {
		return "", unsupported(err)
	}
	return text(said), nil
}

// OfflineReady reports that everything is kept for use without a network.
func (browserApp) OfflineReady() bool { return isTrue(start(), "offlineReady") }

// OnOfflineReady is called when OfflineReady becomes true.
func (browserApp) OnOfflineReady(f func()) (release func()) { return on("offline-ready", f) }

// Ready tells the start script that the first real screen is shown, so that a
// tap made before is carried out now. Later calls do nothing.
func (browserPage) Ready() { attempt(start(), "ready") }

// Persist asks that the browser never clears the app's storage by itself, and
// reports its answer. Blocks. ErrUnsupported.
func (browserStorage) Persist() (granted bool, err error) {
	storage := navigator("storage")
	if !can(storage, "persist") {
		return false, ErrUnsupported
	}
	answer, err := await(storage, "persist")
	if err != nil {
		return false, unsupported(err)
	}
	return answer.Truthy(), nil
}

// Zone is the time zone's name, such as "Europe/Berlin", or "" if not known.
func (browserPage) Zone() string {
	format, err := call(global("Intl"), "DateTimeFormat")
	if err != nil {
		return ""
	}
	options, err := call(format, "resolvedOptions")
	if err != nil {
		return ""
	}
	return textOf(options, "timeZone")
}

// Origin is the scheme and host of the page, such as "https://example.org".
func (browserPage) Origin() string { return textOf(global("location"), "origin") }
