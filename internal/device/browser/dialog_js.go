package browser

import (
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// Going back while a dialog is open closes it and does not leave the screen. An open
// dialog has an entry of its own in the browser's history, with the same address: Back
// leaves that entry and no more. (Where the browser has close watchers, as Chromium
// has, Android's Back closes a dialog before it comes to that.)
//
// A dialog that is closed otherwise leaves its entry behind. It can't be taken out by
// going back, because the tap that closed the dialog may be leading to another screen
// at this very moment. So it is marked and the next dialog takes it over; going back from
// there goes back one entry further.

// What an entry of the history is to dialogs: the value of this property of its state.
const (
	dialogEntry  = "mockloopDialog"
	entryOpen    = "open"
	entryClosed  = "closed"
	entryOfOther = ""
)

// entryKind is what the present entry of the history is to dialogs.
func entryKind() string {
	return jscall.Text(jscall.Get(jscall.Get(jscall.Global("history"), "state"), dialogEntry))
}

// markEntry has the present entry, or a new one, say what it is to dialogs.
func markEntry(method, kind string) {
	jscall.Attempt(jscall.Global("history"), method, map[string]any{dialogEntry: kind}, "")
}

// dialogOpened gives a dialog that has just opened its entry.
func dialogOpened(dialog js.Value) {
	if entryKind() == entryOfOther {
		markEntry("pushState", entryOpen)
	} else {
		markEntry("replaceState", entryOpen)
	}
	left.kind, left.address = entryOpen, jscall.TextOf(jscall.Global("location"), "href")
	var release func()
	release = jscall.Listen(dialog, "close", func() {
		release()
		if !anyDialogOpen() && entryKind() == entryOpen {
			markEntry("replaceState", entryClosed)
			left.kind = entryClosed
		}
	})
}

// left is the entry that the browser would leave by going back, as far as dialogs are
// concerned. It belongs to the page, of which a program has one.
var left struct{ kind, address string }

// CloseDialogsOnBack does what going back means while a dialog is open, and after one
// was. It has to be called before go-app sets its own handler, which would render the
// screen again.
func CloseDialogsOnBack() (release func()) {
	if entryKind() == entryOpen { // the page was reloaded under an open dialog
		markEntry("replaceState", entryClosed)
	}
	left.kind, left.address = entryKind(), jscall.TextOf(jscall.Global("location"), "href")
	return jscall.ListenEvent(js.Global(), "popstate", func(event js.Value) {
		was := left
		left.kind, left.address = entryKind(), jscall.TextOf(jscall.Global("location"), "href")
		same := was.address == left.address
		switch {
		case was.kind == entryOpen && anyDialogOpen():
			closeDialogs()
		case was.kind != entryOfOther && same && left.kind == entryOfOther:
			// Closed, or closed so lately that the entry does not say so yet.
			jscall.Attempt(jscall.Global("history"), "back")
		default:
			return
		}
		if same { // the screen stays and need not be rendered again
			jscall.Attempt(event, "stopImmediatePropagation")
		}
	})
}

func openDialogs() js.Value {
	open, err := jscall.Call(jscall.Global("document"), "querySelectorAll", "dialog[open]")
	if err != nil {
		return js.Undefined()
	}
	return open
}

func anyDialogOpen() bool { return jscall.IsTrue(openDialogs(), "length") }

func closeDialogs() {
	open := openDialogs()
	for i := range int(jscall.NumberOf(open, "length")) {
		if dialog, err := jscall.Call(open, "item", i); err == nil {
			jscall.Attempt(dialog, "close")
		}
	}
}
