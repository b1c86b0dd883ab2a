package device

import "syscall/js"

// Going back while a dialog is open closes it and does not leave the screen. An open
// dialog has an entry of its own in the browser's history, with the same address: Back
// leaves that entry and no more. (Where the browser has close watchers, as Chromium
// has, Android's Back closes a dialog before it comes to that.)
//
// A dialog that is closed otherwise leaves its entry behind. It can't be taken out by
// going back, because the tap that closed the dialog may be leading to another screen
// at this very moment. So it is marked, the next dialog takes it over, and whoever goes
// back from it goes back one entry further.

// What an entry of the history is to dialogs: the value of this property of its state.
const (
	dialogEntry  = "mockloopDialog"
	entryOpen    = "open"
	entryClosed  = "closed"
	entryOfOther = ""
)

// entryKind is what the present entry of the history is to dialogs.
func entryKind() string { return text(get(get(global("history"), "state"), dialogEntry)) }

// markEntry has the present entry, or a new one, say what it is to dialogs.
func markEntry(method, kind string) {
	attempt(global("history"), method, map[string]any{dialogEntry: kind}, "")
}

// dialogOpened gives a dialog that has just opened its entry.
func dialogOpened(dialog js.Value) {
	if entryKind() == entryOfOther {
		markEntry("pushState", entryOpen)
	} else {
		markEntry("replaceState", entryOpen)
	}
	left.kind, left.address = entryOpen, textOf(global("location"), "href")
	var release func()
	release = listen(dialog, "close", func() {
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
// was. It has to be called before go-app sets its own handler, which would show the
// screen anew.
func CloseDialogsOnBack() (release func()) {
	if entryKind() == entryOpen { // the page was loaded anew under an open dialog
		markEntry("replaceState", entryClosed)
	}
	left.kind, left.address = entryKind(), textOf(global("location"), "href")
	handler := js.FuncOf(func(_ js.Value, args []js.Value) any {
		was := left
		left.kind, left.address = entryKind(), textOf(global("location"), "href")
		same := was.address == left.address
		switch {
		case was.kind == entryOpen && anyDialogOpen():
			closeDialogs()
		case was.kind == entryClosed && same && left.kind == entryOfOther:
			attempt(global("history"), "back")
		default:
			return nil
		}
		if same && len(args) > 0 { // the screen stays, and need not be shown anew
			attempt(args[0], "stopImmediatePropagation")
		}
		return nil
	})
	attempt(js.Global(), "addEventListener", "popstate", handler)
	return once(func() {
		attempt(js.Global(), "removeEventListener", "popstate", handler)
		handler.Release()
	})
}

func openDialogs() js.Value {
	open, err := call(global("document"), "querySelectorAll", "dialog[open]")
	if err != nil {
		return js.Undefined()
	}
	return open
}

func anyDialogOpen() bool { return isTrue(openDialogs(), "length") }

func closeDialogs() {
	open := openDialogs()
	for i := range get(open, "length").Int() {
		if dialog, err := call(open, "item", i); err == nil {
			attempt(dialog, "close")
		}
	}
}
