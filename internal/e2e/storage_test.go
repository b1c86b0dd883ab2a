package e2e

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestStorageRefused: a browser that lets nothing be kept, in each of the ways
// browsers have for it. It is said in a sentence, and all of practice works for
// this visit.
func TestStorageRefused(t *testing.T) {
	t.Parallel()
	const (
		throws = `Object.defineProperty(IDBFactory.prototype, "open", { value() { throw new DOMException("The operation is insecure.", "SecurityError"); } });`
		absent = `Object.defineProperty(window, "indexedDB", { value: undefined });`
		// As WebKit has been seen to: neither success nor error ever comes. The
		// program's patience is long, so its clock runs fast.
		silent = `Object.defineProperty(IDBFactory.prototype, "open", { value() { return new EventTarget(); } });
			const now = performance.now.bind(performance), set = window.setTimeout;
			performance.now = () => 20 * now();
			window.setTimeout = (f, ms, ...more) => set(f, ms / 20, ...more);`
		// With cookies blocked: nothing of storage can even be named.
		nothing = throws + `for (const name of ["localStorage", "sessionStorage", "caches"]) {
			Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("Access is denied for this document.", "SecurityError"); } });
		}
		navigator.serviceWorker.register = () => Promise.reject(new DOMException("The user denied permission to use Service Worker.", "SecurityError"));`
	)
	const private = "This browser lets Mockloop keep nothing here, perhaps because the window is private; you can practice, but open Mockloop in a normal window to keep what you do."
	for _, tc := range []struct{ name, script, says string }{
		{"the database throws", throws, private},
		{"there is no database", absent, private},
		{"the database never answers", silent, "The browser's storage does not answer, so the last steps may not be saved yet; the round goes on, and the next step tries again."},
		{"there is no storage of any kind", nothing, private},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			tb := atHome(t)
			tb.inject("(() => {" + tc.script + "})()")
			tb.open("/")
			tb.waitText("#trouble", tc.says)
			prompt := tb.text(".next .prompt")
			tb.click("next-go")
			tb.answerBriefly()
			tb.waitText("#trouble", tc.says)
			tb.keepGraded()
			tb.waitText("#saved", "Not saved")
			mark := tb.text(".saved-line .fig span:last-child")
			tb.pressWords("Open it in your history")
			tb.waitText("h1", "Your answer")
			tb.waitText("main", prompt)
			tb.pressWords("History")
			tb.waitText(".answer-row", prompt)
			tb.waitText(".answer-row .badge", "Mark "+mark)
			tb.waitText("#trouble", tc.says)

			tb.reload()
			tb.waitText("main", "Nothing graded yet.")
			tb.waitText("#trouble", tc.says)
		})
	}
}

// TestStorageNewer: a database that a newer version has made is left alone, and
// the candidate is told which window to use.
func TestStorageNewer(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.visit("/about/?wasm=false")
	tb.eval(`await new Promise((done, failed) => {
		const asked = indexedDB.open("mockloop", 99);
		asked.onupgradeneeded = () => asked.result.createObjectStore("of the newer version");
		asked.onsuccess = () => { asked.result.close(); done(); };
		asked.onerror = () => failed(asked.error);
	})`)
	tb.open("/")
	tb.waitText("#trouble", "A newer version of Mockloop has been used on this device, and its history could not be read, so nothing is kept in this window")
	tb.pressWords("What can be done")
	tb.waitText("#mend", "could not be read")
	if got := get[[]string](tb, `[...document.querySelectorAll("#mend button")].map((b) => b.textContent)`); fmt.Sprint(got) != "[Try again Save what can be read]" {
		t.Errorf("it offers %q", got)
	}
	tb.open("/")
	tb.click("next-go")
	tb.answerBriefly()
	tb.keepGraded()
	tb.waitText("#saved", "Not saved")
	if got := get[[]string](tb, `new Promise((done) => {
		const asked = indexedDB.open("mockloop");
		asked.onsuccess = () => { done([String(asked.result.version), ...asked.result.objectStoreNames]); asked.result.close(); };
	})`); len(got) != 2 || got[0] != "99" || got[1] != "of the newer version" {
		t.Errorf("the newer version's database is now %q", got)
	}
}

// TestStorageBecomesNewer: while the page is open, a newer version opens the
// database. It need not wait, this page says that it has to be reloaded, and a
// backup made before that holds what was kept and what could not be any more.
func TestStorageBecomesNewer(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.open("/question/" + question(1).ID + "/")
	tb.click("practise")
	tb.answerBriefly()
	tb.eval(`await new Promise((done, failed) => {
		const asked = indexedDB.open("mockloop", 99);
		asked.onupgradeneeded = () => asked.result.createObjectStore("of the newer version");
		asked.onsuccess = () => { asked.result.close(); done(); };
		asked.onerror = () => failed(asked.error);
		asked.onblocked = () => failed(new Error("the page stands in its way"));
	})`)
	// The banner pushes the page down: what is tapped meanwhile is missed.
	tb.waitText("#trouble", "A newer version of Mockloop has been used on this device")
	tb.keepGraded()
	tb.waitText("#saved", "Not saved")
	tb.waitText("#trouble", "A newer version of Mockloop has been used on this device")
	tb.waitText("#trouble", "reload the page to use the newer one")
	if n := len(tb.records("answer")); n != 1 {
		t.Errorf("%d answers are kept, want the one kept before", n)
	}
	tb.pressWords("What can be done")
	tb.waitText("#mend", "Open for reading only")
	path := tb.download("backup-go")
	readBackup(t, path)
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(file, []byte(`"kind":"answer"`)); n != 2 {
		t.Errorf("%d answers are in the backup, want both", n)
	}
}

// inject runs a script in every page of the tab before the page's own.
func (tb *tab) inject(script string) {
	tb.t.Helper()
	tb.must("injecting a script", chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}))
}
