package device

// Screen is the display, which turns itself off when nobody touches it.
type Screen interface {
	// KeepAwake asks that the screen stay on, and asks again whenever the page
	// becomes visible, until AllowSleep. Blocks. ErrUnsupported.
	KeepAwake() error
	// AllowSleep undoes KeepAwake.
	AllowSleep()
}

// UnsupportedScreen is a Screen that cannot be kept on.
type UnsupportedScreen struct{}

// KeepAwake is unsupported.
func (UnsupportedScreen) KeepAwake() error { return ErrUnsupported }

// AllowSleep does nothing.
func (UnsupportedScreen) AllowSleep() {}
