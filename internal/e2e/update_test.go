package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"

	"github.com/mockloop/mockloop/internal/site"
)

// TestUpdate: a newer version is found within the hour, said, and run when the
// candidate says so. Nothing else reloads a page, and the history stays.
func TestUpdate(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name  string
		start func(testing.TB, *site.Site) *host
	}{{"the server", startServer}, {"a folder", startFolder}} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			old, next := siteAt(t, ""), nextSiteAt(t, "", "next")
			h := tc.start(t, old)
			tb := openBrowser(t).tab(h)
			tb.setClock(0)
			tb.answerOne(question(0))
			tb.waitOfflineReady()
			// The page of a first visit has no worker, and a newer one need not wait for it.
			tb.reload()
			tb.waitOfflineReady()

			h.swap(next)
			tb.eval("window.notReloaded = true")
			tb.lookAgain()
			tb.waitText("#update", "A new version of Mockloop is ready.")
			tb.pressWords("History")
			tb.waitText(".answer-row", question(0).Prompt)
			tb.waitText("#update", "A new version of Mockloop is ready.")
			checkVersion(tb, old)
			if !tb.is("window.notReloaded") {
				t.Fatal("the page was reloaded, and nobody had asked for it")
			}
			// Loading it again is not yet switching.
			tb.reload()
			checkVersion(tb, old)
			tb.waitText("#update", "A new version of Mockloop is ready.")
			tb.eval("window.notReloaded = true")

			tb.switchNow()
			checkVersion(tb, next)
			if n := len(tb.records("answer")); n != 1 {
				t.Errorf("%d answers are kept, want 1", n)
			}
			if tb.is(`document.getElementById("update")`) {
				t.Errorf("the newest version runs, and says that there is a newer one\n%s", tb.screen())
			}
			// It is kept as the one before was.
			tb.waitOfflineReady()
			h.stop()
			tb.open("/history/")
			tb.waitText(".answer-row", question(0).Prompt)
			checkVersion(tb, next)
		})
	}
}

// TestUpdateWaits: a newer version that comes in the middle of a round is said
// and cannot be switched to, in no window, and the switch in another window does
// not touch the window in which the round was.
func TestUpdateWaits(t *testing.T) {
	t.Parallel()
	old, next := siteAt(t, ""), nextSiteAt(t, "", "next")
	h := startServer(t, old)
	b := openBrowser(t)
	other := b.tab(h)
	other.open("/guide/")
	other.waitOfflineReady()
	tb := b.tab(h)
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.goOn("Answer")
	tb.waitText("#dial-word", "aim")

	h.swap(next)
	tb.eval("window.notReloaded = true")
	tb.lookForUpdate()
	tb.waitText("#update", "It can be switched to when this round is over.")
	if tb.is(`document.getElementById("update-now")`) {
		t.Errorf("the switch is offered in a round\n%s", tb.screen())
	}
	// The other window follows the round, and waits for its end as well.
	other.waitText("#update", "It can be switched to when this round is over.")
	tb.probeMe()
	tb.waitPhase("Probe 1 of 4")
	tb.click("round-grade")
	tb.waitText("#update", "It can be switched to when this round is over.")
	tb.keepGraded()
	tb.leaveLesson()

	other.front()
	other.waitText("#update", "A new version of Mockloop is ready.")
	other.switchNow()
	checkVersion(other, next)

	tb.front()
	if !tb.is("window.notReloaded") {
		t.Fatal("the round's page was reloaded by the switch in another window")
	}
	tb.waitText("#update", "A new version of Mockloop is ready.")
	tb.switchNow()
	checkVersion(tb, next)
	if n := len(tb.records("answer")); n != 1 {
		t.Errorf("%d answers are kept, want 1", n)
	}
}

// switchNow taps on the switch to the newer version and waits for its page. A busy
// browser may take half a minute for it, as web/keep.js tells.
func (tb *tab) switchNow() {
	tb.t.Helper()
	tb.eval("window.notReloaded = true")
	tb.click("update-now")
	switched := func() bool {
		var is bool
		return tb.tryEval("!window.notReloaded", &is) == nil && is
	}
	tb.waitLong(switched, "the page is reloaded")
	tb.waitReady()
}

// front brings the tab before the others of its browser: a page behind them is
// not painted.
func (tb *tab) front() {
	tb.t.Helper()
	tb.must("bringing the page to the front", page.BringToFront())
}

// lookAgain is a return to the app after more than an hour, when it looks for a
// newer version by itself. The tab's clock must be one that can be moved on.
func (tb *tab) lookAgain() {
	tb.t.Helper()
	tb.sleep(61 * time.Minute)
	tb.eval(`document.dispatchEvent(new Event("visibilitychange"))`)
}

// lookForUpdate asks the program's way for a newer version, and counts the
// versions that were begun with and given up.
func (tb *tab) lookForUpdate() {
	tb.t.Helper()
	tb.eval(`
		const registration = await navigator.serviceWorker.getRegistration();
		window.givenUp = 0;
		registration.addEventListener("updatefound", () => {
			const next = registration.installing;
			next.addEventListener("statechange", () => { if (next.state === "redundant") window.givenUp++; });
		});
		window.goappTryUpdate()`)
}

// waitGivenUp waits until a newer version that lookForUpdate found was given up
// and nothing is left of it.
func (tb *tab) waitGivenUp(old *site.Site) {
	tb.t.Helper()
	tb.waitFor("window.givenUp > 0", "the newer version is given up")
	// The browser may look once more by itself, so this is not true at once.
	want := "mockloop-" + old.Base + "@" + old.Version
	waitUntil(tb.t, "the version before is all that is kept", func() error {
		got := get[string](tb, `(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			const others = [registration.installing, registration.waiting].filter(Boolean).map((w) => w.state);
			return [...await caches.keys(), ...others].join();
		})()`)
		if got != want {
			return fmt.Errorf("there is %s, want %s", got, want)
		}
		return nil
	})
	if tb.is("mockloop.updateReady") {
		tb.t.Errorf("a version that is not whole is offered\n%s", tb.screen())
	}
}

// checkVersion goes to the page that tells the version.
func checkVersion(tb *tab, s *site.Site) {
	tb.t.Helper()
	tb.pressWords("Guide")
	tb.waitText("h1", "Guide")
	tb.pressWords("Credits and privacy")
	tb.waitText("h1", "About and privacy")
	if got := tb.text("#version"); got != s.Version {
		tb.t.Errorf("the version is %s, want %s", got, s.Version)
	}
}
