package device

import "syscall/js"

// windows is web/tabs.js, undefined without it.
func windows() js.Value { return global("mockloopTabs") }

// AcquireRound asks to be the window that runs the round. Blocks.
func (browserTabs) AcquireRound(force bool) bool {
	if (browserTabs{}).HoldsRound() && !force {
		attempt(windows(), "hold", false) // it is on the screen now
		return true
	}
	held, err := await(windows(), "hold", force)
	return err != nil || held.Truthy()
}

// ReleaseRound says that the round is on this window's screen no more.
func (browserTabs) ReleaseRound() { attempt(windows(), "letGo") }

// HoldsRound reports whether this window may run the round.
func (browserTabs) HoldsRound() bool {
	w := windows()
	return !w.Truthy() || get(w, "here").Truthy()
}

// OnRoundChange is called when RoundHere may have changed.
func (browserTabs) OnRoundChange(f func()) (release func()) { return on("round", f) }

// TakeRemoteChanges is what the other windows kept since the last call.
func (browserTabs) TakeRemoteChanges() string {
	said, err := call(windows(), "take")
	if err != nil {
		return ""
	}
	return text(said)
}

// OnRemoteChange is called when FromWindows has something.
func (browserTabs) OnRemoteChange(f func()) (release func()) { return on("windows", f) }

// FirstTab reports whether no other window was open when this one came. Blocks.
func (browserTabs) FirstTab() bool {
	first, err := await(windows(), "first")
	return err != nil || first.Truthy()
}
