package device

import (
	"sync"
	"syscall/js"
	"time"
)

// Browser is the real browser.
type Browser struct {
	awake struct {
		sync.Mutex
		wanted  bool
		asking  bool
		lock    js.Value // the wake lock held, undefined if none
		release func()   // of what follows the page's visibility
	}
	clock struct {
		sync.Mutex
		asked int64          // in which second, since 1970
		zone  *time.Location // where the device was then; nil: not asked yet
	}
}

var _ Device = (*Browser)(nil)

// New is the browser that the program runs in.
func New() *Browser { return &Browser{} }

// start is what web/start.js gives the program, undefined without it.
func start() js.Value { return global("mockloop") }

// on listens to an event of web/start.js.
func on(name string, f func()) (release func()) { return listen(js.Global(), "mockloop:"+name, f) }

// CanShare reports whether the browser has a share sheet.
func (*Browser) CanShare() bool { return can(global("navigator"), "share") }

// Share opens the share sheet. Blocks. ErrNotHere, ErrCancelled.
func (b *Browser) Share(title, text, url string) error {
	if !b.CanShare() {
		return ErrNotHere
	}
	what := map[string]any{"title": title, "text": text, "url": url}
	for name, value := range what {
		if value == "" {
			delete(what, name) // an empty URL would share the page's own
		}
	}
	if _, err := await(global("navigator"), "share", what); err != nil {
		return notHere(err)
	}
	return nil
}

// Copy puts text on the clipboard. Blocks. ErrNotHere.
func (*Browser) Copy(text string) error {
	if clipboard := global("navigator", "clipboard"); can(clipboard, "writeText") {
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
		return notHere(err)
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
		return notHere(err)
	}
	if !done.Truthy() {
		return ErrNotHere
	}
	return nil
}

// Installed reports whether the app runs from the home screen or its own window.
func (*Browser) Installed() bool {
	if global("navigator", "standalone").Truthy() { // Safari on iOS
		return true
	}
	media, err := call(js.Global(), "matchMedia", "(display-mode: standalone)")
	return err == nil && get(media, "matches").Truthy()
}

// CanPrompt reports whether the browser's install prompt can be opened now.
func (*Browser) CanPrompt() bool { return get(start(), "canPrompt").Truthy() }

// Prompt opens the install prompt and reports whether it was accepted. Blocks.
func (*Browser) Prompt() bool {
	accepted, err := await(start(), "prompt")
	return err == nil && accepted.Truthy()
}

// NeedsHomeScreenSteps reports a browser that installs only by hand: Safari on iOS.
func (b *Browser) NeedsHomeScreenSteps() bool {
	touch := global("navigator", "maxTouchPoints")
	points := 0
	if touch.Type() == js.TypeNumber {
		points = touch.Int()
	}
	return safariOnIOS(text(global("navigator", "userAgent")), points) && !b.Installed()
}

// OnInstallChange is called when one of the above may have changed.
func (*Browser) OnInstallChange(f func()) (release func()) { return on("install", f) }

// UpdateReady reports that a newer version is whole and waits.
func (*Browser) UpdateReady() bool { return get(start(), "updateReady").Truthy() }

// OnUpdate is called when UpdateReady becomes true.
func (*Browser) OnUpdate(f func()) (release func()) { return on("update", f) }

// ApplyUpdate switches to the waiting version and reloads the page.
func (*Browser) ApplyUpdate() { attempt(start(), "applyUpdate") }

// WaitingVersion is the hash of the version that UpdateReady tells of.
func (*Browser) WaitingVersion() string { return text(get(start(), "waitingVersion")) }

// Repair checks every kept file of the app and fetches anew what is wrong.
// Blocks. ErrNotHere.
func (*Browser) Repair() (says string, err error) {
	said, err := await(start(), "repair")
	if err != nil {
		return "", notHere(err)
	}
	return text(said), nil
}

// OfflineReady reports that everything is kept for use without a network.
func (*Browser) OfflineReady() bool { return get(start(), "offlineReady").Truthy() }

// OnOfflineReady is called when OfflineReady becomes true.
func (*Browser) OnOfflineReady(f func()) (release func()) { return on("offline-ready", f) }

// Ready tells the start script that the first real screen is shown, so that a
// tap made before is carried out now. Later calls do nothing.
func (*Browser) Ready() { attempt(start(), "ready") }

// Persist asks that the browser never clears the app's storage by itself, and
// reports its answer. Blocks. ErrNotHere.
func (*Browser) Persist() (granted bool, err error) {
	storage := global("navigator", "storage")
	if !can(storage, "persist") {
		return false, ErrNotHere
	}
	answer, err := await(storage, "persist")
	if err != nil {
		return false, notHere(err)
	}
	return answer.Truthy(), nil
}

// Zone is the time zone's name, such as "Europe/Berlin", or "" if not known.
func (*Browser) Zone() string {
	format, err := call(global("Intl"), "DateTimeFormat")
	if err != nil {
		return ""
	}
	options, err := call(format, "resolvedOptions")
	if err != nil {
		return ""
	}
	return text(get(options, "timeZone"))
}

// Origin is the scheme and host of the page, such as "https://example.org".
func (*Browser) Origin() string { return text(global("location", "origin")) }

// text is v as a string, "" if it is none.
func text(v js.Value) string {
	if v.Type() != js.TypeString {
		return ""
	}
	return v.String()
}
