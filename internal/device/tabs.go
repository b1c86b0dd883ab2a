package device

// Tabs is what several tabs or windows of the app have to settle among themselves.
// Where the browser has no means for it, each acts as if it were the only one.
type Tabs interface {
	// AcquireRound asks for this tab to run the round, and reports whether it may.
	// With force, the tab that runs it is asked to let go. Without, a false answer
	// also means that this tab now waits for its turn: OnRoundChange tells. Blocks,
	// two seconds at most.
	AcquireRound(force bool) bool
	// ReleaseRound says that this tab no longer shows the round.
	ReleaseRound()
	// HoldsRound reports whether this tab may run the round.
	HoldsRound() bool
	// OnRoundChange calls f when HoldsRound may have changed.
	OnRoundChange(f func()) (release func())

	// TakeRemoteChanges is what the other tabs wrote since the last call, for
	// history.Tabs.ApplyRemote; "" is nothing.
	TakeRemoteChanges() string
	// OnRemoteChange calls f when there is something for TakeRemoteChanges.
	OnRemoteChange(f func()) (release func())
	// Join is called before the database is opened, and so before anything is read:
	// what another tab writes from then on is not missed. Announce tells the other tabs
	// what was written; Reload has this one read everything again. These three do
	// not block, and work for the database that was joined first.
	Join(database string)
	Announce(database, change string)
	Reload(database string)
	// FirstTab reports whether no other tab was open when this one was opened, or all
	// that were have gone since. Blocks while it waits for them, for 20 seconds at most.
	FirstTab() bool
}

// UnsupportedTabs are Tabs where there is only this one.
type UnsupportedTabs struct{}

// AcquireRound succeeds: there is no other tab.
func (UnsupportedTabs) AcquireRound(bool) bool { return true }

// ReleaseRound does nothing.
func (UnsupportedTabs) ReleaseRound() {}

// HoldsRound is true: there is no other tab.
func (UnsupportedTabs) HoldsRound() bool { return true }

// OnRoundChange never calls.
func (UnsupportedTabs) OnRoundChange(f func()) func() { return never(f) }

// TakeRemoteChanges is nothing.
func (UnsupportedTabs) TakeRemoteChanges() string { return "" }

// OnRemoteChange never calls.
func (UnsupportedTabs) OnRemoteChange(f func()) func() { return never(f) }

// FirstTab is true.
func (UnsupportedTabs) FirstTab() bool { return true }

// Join does nothing.
func (UnsupportedTabs) Join(string) {}

// Announce does nothing.
func (UnsupportedTabs) Announce(_, _ string) {}

// Reload does nothing.
func (UnsupportedTabs) Reload(string) {}
