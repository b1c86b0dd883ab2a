package device

// Page is the page on the screen, and what it can do with text and links.
type Page interface {
	// Ready tells the start script that the first real screen is shown, so that a
	// tap made before then is carried out now.
	Ready()
	// OnVisible calls f when the page becomes visible again.
	OnVisible(f func()) (release func())
	// OnHidden calls f when the page is no longer seen: another app, a locked
	// screen, or the last moment before the page is closed.
	OnHidden(f func()) (release func())

	// OnLeave calls f at the last moment before the page goes: it is reloaded, or
	// another address is opened. f must not wait for anything.
	OnLeave(f func()) (release func())
	// OnKey calls f at each key that is pressed without Ctrl, Alt or Meta, before the
	// browser acts on it. f must not wait for anything. What it returns is done once the
	// browser was told to leave the key alone; nil leaves the key to the browser.
	OnKey(f func(Key) (act func())) (release func())
	// Stash notes a text at once, in a place that outlives the page; "" removes it.
	// Stashed is the text, "" for none.
	Stash(key, text string)
	Stashed(key string) string

	// SetText replaces the characters of the first text node in the element with
	// the ID: for the few words that change without a render. This and the
	// following methods do nothing if there is no such element.
	SetText(id, text string)
	// SetAttr sets an attribute of the element.
	SetAttr(id, name, value string)
	// SetValue sets the text of an input or a text area.
	SetValue(id, text string)
	// Focus moves the keyboard focus to the element, Click clicks it.
	Focus(id string)
	Click(id string)
	// ShowDialog opens a dialog element above the page; CloseDialog closes it.
	ShowDialog(id string)
	CloseDialog(id string)
	// Fill puts into the element with the ID what the element of that ID holds in the page
	// at an address of this site, for what is too long to be part of the program. It calls
	// done once: at once if the document was opened with it, else within 20 seconds.
	// ErrUnsupported.
	Fill(id, address string, done func(error))
	// ScrollTop scrolls the page to its top.
	ScrollTop()
	// SetTheme shows the page in the theme, "light" or "dark"; "" is the system's.
	SetTheme(theme string)
	// Print opens the browser's print window for the page.
	Print()

	// CanShare reports whether the browser has a share sheet.
	CanShare() bool
	// Share opens the share sheet. Blocks. ErrUnsupported, ErrCanceled.
	Share(title, text, url string) error
	// Copy puts text on the clipboard. Blocks. ErrUnsupported.
	Copy(text string) error

	// Zone is the name of the time zone, such as "Europe/Berlin", or "" if it is
	// not known.
	Zone() string
	// Origin is the scheme and host of the page, such as "https://example.org".
	Origin() string
}

// Key is a key that was pressed.
type Key struct {
	Name    string // as browsers call it: "Enter", " ", "p"
	Repeat  bool   // it is being held
	Field   bool   // somebody types: the focus is in a field, or a dialog is open
	Control bool   // the focus is on a button or a link, which takes Enter by itself
}

// UnsupportedPage is a Page that cannot do anything.
type UnsupportedPage struct{}

// SetTheme does nothing.
func (UnsupportedPage) SetTheme(string) {}

// Ready does nothing.
func (UnsupportedPage) Ready() {}

// OnVisible never calls.
func (UnsupportedPage) OnVisible(f func()) func() { return never(f) }

// OnHidden never calls.
func (UnsupportedPage) OnHidden(f func()) func() { return never(f) }

// OnLeave never calls.
func (UnsupportedPage) OnLeave(f func()) func() { return never(f) }

// Stash does nothing.
func (UnsupportedPage) Stash(_, _ string) {}

// Stashed is nothing.
func (UnsupportedPage) Stashed(string) string { return "" }

// SetText does nothing.
func (UnsupportedPage) SetText(_, _ string) {}

// SetAttr does nothing.
func (UnsupportedPage) SetAttr(_, _, _ string) {}

// SetValue does nothing.
func (UnsupportedPage) SetValue(_, _ string) {}

// Focus does nothing.
func (UnsupportedPage) Focus(string) {}

// ShowDialog does nothing.
func (UnsupportedPage) ShowDialog(string) {}

// CloseDialog does nothing.
func (UnsupportedPage) CloseDialog(string) {}

// Fill is unsupported.
func (UnsupportedPage) Fill(_, _ string, done func(error)) { done(ErrUnsupported) }

// ScrollTop does nothing.
func (UnsupportedPage) ScrollTop() {}

// Print does nothing.
func (UnsupportedPage) Print() {}

// CanShare is false.
func (UnsupportedPage) CanShare() bool { return false }

// Share is unsupported.
func (UnsupportedPage) Share(_, _, _ string) error { return ErrUnsupported }

// Copy is unsupported.
func (UnsupportedPage) Copy(string) error { return ErrUnsupported }

// Zone is not known.
func (UnsupportedPage) Zone() string { return "" }

// Origin is not known.
func (UnsupportedPage) Origin() string { return "" }

// OnKey never calls.
func (UnsupportedPage) OnKey(func(Key) func()) func() { return func() {} }

// Click does nothing.
func (UnsupportedPage) Click(string) {}
