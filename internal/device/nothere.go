package device

// NotHere is a device that can do nothing: for pages rendered ahead of time and
// for tests.
type NotHere struct{}

var _ Device = NotHere{}

func nothing() {}

// CanShare is false.
func (NotHere) CanShare() bool { return false }

// Share is not here.
func (NotHere) Share(_, _, _ string) error { return ErrNotHere }

// Copy is not here.
func (NotHere) Copy(string) error { return ErrNotHere }

// Installed is false.
func (NotHere) Installed() bool { return false }

// CanPrompt is false.
func (NotHere) CanPrompt() bool { return false }

// Prompt is declined.
func (NotHere) Prompt() bool { return false }

// NeedsHomeScreenSteps is false.
func (NotHere) NeedsHomeScreenSteps() bool { return false }

// OnInstallChange never calls.
func (NotHere) OnInstallChange(func()) func() { return nothing }

// UpdateReady is false.
func (NotHere) UpdateReady() bool { return false }

// OnUpdate never calls.
func (NotHere) OnUpdate(func()) func() { return nothing }

// ApplyUpdate does nothing.
func (NotHere) ApplyUpdate() {}

// OfflineReady is false.
func (NotHere) OfflineReady() bool { return false }

// OnOfflineReady never calls.
func (NotHere) OnOfflineReady(func()) func() { return nothing }

// Ready does nothing.
func (NotHere) Ready() {}

// OnTick never calls.
func (NotHere) OnTick(func()) func() { return nothing }

// OnVisible never calls.
func (NotHere) OnVisible(func()) func() { return nothing }

// KeepAwake is not here.
func (NotHere) KeepAwake() error { return ErrNotHere }

// LetSleep does nothing.
func (NotHere) LetSleep() {}

// Persist is not here.
func (NotHere) Persist() (bool, error) { return false, ErrNotHere }

// Zone is not known.
func (NotHere) Zone() string { return "" }

// Origin is not known.
func (NotHere) Origin() string { return "" }

// SetText does nothing.
func (NotHere) SetText(_, _ string) {}

// SetAttr does nothing.
func (NotHere) SetAttr(_, _, _ string) {}

// SetValue does nothing.
func (NotHere) SetValue(_, _ string) {}

// Focus does nothing.
func (NotHere) Focus(string) {}

// ShowDialog does nothing.
func (NotHere) ShowDialog(string) {}

// CloseDialog does nothing.
func (NotHere) CloseDialog(string) {}

// ScrollTop does nothing.
func (NotHere) ScrollTop() {}

// Print does nothing.
func (NotHere) Print() {}
