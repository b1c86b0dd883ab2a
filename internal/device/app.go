package device

// App is Mockloop as the browser installs, updates and keeps it.
type App interface {
	// Installed reports whether the app runs from the home screen or in its own
	// window.
	Installed() bool
	// CanPrompt reports whether the browser's install prompt can be opened now.
	CanPrompt() bool
	// Prompt opens the install prompt and reports whether it was accepted. Blocks.
	Prompt() bool
	// NeedsHomeScreenSteps reports a browser that installs only by hand: Safari on
	// iOS.
	NeedsHomeScreenSteps() bool
	// OnInstallChange calls f when one of the above may have changed.
	OnInstallChange(f func()) (release func())

	// UpdateReady reports that a newer version is complete and waits.
	UpdateReady() bool
	// WaitingVersion is the hash of that version, "" while there is none or its hash
	// is not known yet. OnUpdate reports a change.
	WaitingVersion() string
	// OnUpdate calls f when UpdateReady becomes true.
	OnUpdate(f func()) (release func())
	// ApplyUpdate switches to the waiting version and reloads the page.
	ApplyUpdate()

	// OfflineReady reports that everything is stored for use without a network.
	OfflineReady() bool
	// OnOfflineReady calls f when OfflineReady becomes true.
	OnOfflineReady(f func()) (release func())
	// Repair checks every stored file of the app against its hash, fetches what is
	// wrong again, and says in words for the user what came of it. The user's data
	// is not touched. Blocks. ErrUnsupported.
	Repair() (says string, err error)
}

// UnsupportedApp is an App in a browser that neither installs nor updates it.
type UnsupportedApp struct{}

// Installed is false.
func (UnsupportedApp) Installed() bool { return false }

// CanPrompt is false.
func (UnsupportedApp) CanPrompt() bool { return false }

// Prompt is declined.
func (UnsupportedApp) Prompt() bool { return false }

// NeedsHomeScreenSteps is false.
func (UnsupportedApp) NeedsHomeScreenSteps() bool { return false }

// OnInstallChange never calls.
func (UnsupportedApp) OnInstallChange(f func()) func() { return never(f) }

// UpdateReady is false.
func (UnsupportedApp) UpdateReady() bool { return false }

// WaitingVersion is "".
func (UnsupportedApp) WaitingVersion() string { return "" }

// OnUpdate never calls.
func (UnsupportedApp) OnUpdate(f func()) func() { return never(f) }

// ApplyUpdate does nothing.
func (UnsupportedApp) ApplyUpdate() {}

// OfflineReady is false.
func (UnsupportedApp) OfflineReady() bool { return false }

// OnOfflineReady never calls.
func (UnsupportedApp) OnOfflineReady(f func()) func() { return never(f) }

// Repair is unsupported.
func (UnsupportedApp) Repair() (string, error) { return "", ErrUnsupported }
