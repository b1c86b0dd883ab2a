package device

import "errors"

// What can go wrong when the browser is asked for something.
var (
	// ErrNotHere means that this browser cannot do it.
	ErrNotHere = errors.New("this browser cannot do that")
	// ErrCancelled means that the person changed their mind.
	ErrCancelled = errors.New("cancelled")
)

// Device is the browser, as far as Mockloop needs it. Methods that say "blocks"
// wait for the browser and must not be called from the UI goroutine; all others
// return at once. Functions that register a callback return what releases it.
type Device interface {
	// CanShare reports whether the browser has a share sheet.
	CanShare() bool
	// Share opens the share sheet. Blocks. ErrNotHere, ErrCancelled.
	Share(title, text, url string) error
	// Copy puts text on the clipboard. Blocks. ErrNotHere.
	Copy(text string) error

	// Installed reports whether the app runs from the home screen or its own window.
	Installed() bool
	// CanPrompt reports whether the browser's install prompt can be opened now.
	CanPrompt() bool
	// Prompt opens the install prompt and reports whether it was accepted. Blocks.
	Prompt() bool
	// NeedsHomeScreenSteps reports a browser that installs only by hand: Safari on iOS.
	NeedsHomeScreenSteps() bool
	// OnInstallChange is called when one of the above may have changed.
	OnInstallChange(func()) (release func())

	// UpdateReady reports that a newer version is whole and waits.
	UpdateReady() bool
	// OnUpdate is called when UpdateReady becomes true.
	OnUpdate(func()) (release func())
	// ApplyUpdate switches to the waiting version and reloads the page.
	ApplyUpdate()
	// OfflineReady reports that everything is kept for use without a network.
	OfflineReady() bool
	// OnOfflineReady is called when OfflineReady becomes true.
	OnOfflineReady(func()) (release func())

	// Ready tells the start script that the first real screen is shown, so that a
	// tap made before is carried out now.
	Ready()
	// OnTick is called each second, on the second, while the page is visible, and
	// at once when it becomes visible again.
	OnTick(func()) (release func())
	// OnVisible is called when the page becomes visible again.
	OnVisible(func()) (release func())

	// KeepAwake asks that the screen stays on, and asks again whenever the page
	// becomes visible, until LetSleep. Blocks. ErrNotHere.
	KeepAwake() error
	// LetSleep takes KeepAwake back.
	LetSleep()
	// Persist asks that the browser never clears the app's storage by itself, and
	// reports its answer. Blocks. ErrNotHere.
	Persist() (granted bool, err error)

	// Zone is the time zone's name, such as "Europe/Berlin", or "" if not known.
	Zone() string
	// Origin is the scheme and host of the page, such as "https://example.org".
	Origin() string

	// SetText replaces the characters of the first text node in the element with
	// the id: for the few words that move without a render. This and the
	// following do nothing where no such element is.
	SetText(id, text string)
	// SetAttr sets an attribute of the element.
	SetAttr(id, name, value string)
	// SetValue sets what an input or a text area holds.
	SetValue(id, text string)
	// Focus moves the keyboard's focus to the element.
	Focus(id string)
	// ShowDialog opens a dialog element above the page; CloseDialog closes it.
	ShowDialog(id string)
	CloseDialog(id string)
	// ScrollTop shows the page from its top.
	ScrollTop()
	// Print opens the browser's sheet for printing the page.
	Print()
}
