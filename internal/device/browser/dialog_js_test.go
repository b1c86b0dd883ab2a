package browser

import (
	"context"
	"syscall/js"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// goHistory does something to the browser's history and waits until it has happened.
// It looks after each event that may bring it, once all handlers of the event are through.
func goHistory(t *testing.T, script, until string) {
	t.Helper()
	devicetest.Eval(t, script)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	devicetest.Eval(t, `window.happened = () => new Promise((resolve) => {
		const events = ["popstate", "hashchange", "close"];
		const look = () => setTimeout(() => {
			if (!(`+until+`)) return;
			for (const name of events) window.removeEventListener(name, look, true);
			resolve();
		});
		for (const name of events) window.addEventListener(name, look, true);
		look();
	})`)
	if _, err := jscall.AwaitContext(ctx, js.Global(), "happened"); err != nil {
		t.Fatalf("after %q it is not so that %s (entry %q of %s): %v", script, until, entryKind(), jscall.TextOf(jscall.Global("location"), "hash"), err)
	}
}

const isOpen = "document.getElementById('ask').open"

// Going back with a dialog open closes it and stays; going back after it was closed
// leaves, as if it had never been there.
func TestBackClosesADialog(t *testing.T) {
	devicetest.Body(t, "<dialog id=ask><button>Yes</button></dialog><dialog id=sure><button>Yes</button></dialog>")
	t.Cleanup(CloseDialogsOnBack())
	b := New(nil).Page
	base := jscall.TextOf(jscall.Global("location"), "hash")
	devicetest.Eval(t, "history.pushState(null, '', '#screen')")
	devicetest.Eval(t, "window.shown = 0; window.onpopstate = () => window.shown++")
	t.Cleanup(func() { devicetest.Eval(t, "window.onpopstate = null; location.hash = "+quoted(base)) })
	at := func(hash string) string { return "location.hash === " + quoted(hash) }

	b.ShowDialog("ask")
	goHistory(t, "history.back()", "!"+isOpen)
	if jscall.TextOf(jscall.Global("location"), "hash") != "#screen" || devicetest.Eval(t, "return shown").Int() != 0 {
		t.Fatalf("closed by going back, it is at %q and was rendered again %d times", jscall.TextOf(jscall.Global("location"), "hash"), devicetest.Eval(t, "return shown").Int())
	}

	// Closed by its button, once and again, and one dialog after another.
	for range 2 {
		b.ShowDialog("ask")
		b.CloseDialog("ask")
		b.ShowDialog("sure")
		b.CloseDialog("sure")
		goHistory(t, "", "history.state && history.state.mockloopDialog === 'closed'")
	}
	// Opened once more and closed by going back, and then back once more.
	b.ShowDialog("ask")
	goHistory(t, "history.back()", "!"+isOpen)
	b.ShowDialog("ask")
	b.CloseDialog("ask")
	goHistory(t, "", "history.state && history.state.mockloopDialog === 'closed'")

	// On to another screen, and back to where the dialog was.
	devicetest.Eval(t, "history.pushState(null, '', '#next')")
	goHistory(t, "history.back()", at("#screen"))
	goHistory(t, "history.back()", at(base))
	goHistory(t, "history.forward()", at("#screen"))
}

func quoted(s string) string { return "'" + s + "'" }
