package device

import "syscall/js"

// windows is web/tabs.js, undefined without it.
func windows() js.Value { return global("mockloopTabs") }

// HoldRound asks to be the window that runs the round. Blocks.
func (b *Browser) HoldRound(force bool) bool {
	if b.RoundHere() && !force {
		attempt(windows(), "hold", false) // it is on the screen now
		return true
	}
	held, err := await(windows(), "hold", force)
	return err != nil || held.Truthy()
}

// LeaveRound says that the round is on this window's screen no more.
func (*Browser) LeaveRound() { attempt(windows(), "letGo") }

// RoundHere reports whether this window may run the round.
func (*Browser) RoundHere() bool {
	w := windows()
	return !w.Truthy() || get(w, "here").Truthy()
}

// OnRound is called when RoundHere may have changed.
func (*Browser) OnRound(f func()) (release func()) { return on("round", f) }

// FromWindows is what the other windows kept since the last call.
func (*Browser) FromWindows() string {
	said, err := call(windows(), "take")
	if err != nil {
		return ""
	}
	return text(said)
}

// OnWindows is called when FromWindows has something.
func (*Browser) OnWindows(f func()) (release func()) { return on("windows", f) }

// FirstWindow reports whether no other window was open when this one came. Blocks.
func (*Browser) FirstWindow() bool {
	first, err := await(windows(), "first")
	return err != nil || first.Truthy()
}
