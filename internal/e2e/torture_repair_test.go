package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/network"

	"github.com/mockloop/mockloop/internal/site"
)

// TestRepair: kept files that are wrong are found, named by their number and
// fetched again, with the program and without it; the history is not touched.
func TestRepair(t *testing.T) {
	t.Parallel()
	old, next := siteAt(t, ""), nextSiteAt(t, "", "next")
	h := startServer(t, old)
	tb := openBrowser(t).tab(h)
	const why = "the program is broken on purpose, and the network cut"
	for _, part := range []string{"app.wasm", "CompileError", "HTTP status code is not ok", "503", "sw.js"} {
		tb.seen.allow(part, why)
	}
	tb.answerOne(question(0))
	tb.waitOfflineReady()
	tb.open("/about/")
	tb.click("repair")
	tb.waitText("#repair-said", "Every file is as it should be. Your history was not touched.")

	t.Log("a page is wrong, and the button of the program mends it")
	tb.spoilKept(old, "/guide/")
	tb.click("repair")
	tb.waitText("#repair-said", "1 file was wrong and downloaded again.")
	tb.click("repair")
	tb.waitText("#repair-said", "Every file is as it should be.")

	t.Log("the program is wrong, and there is no network")
	tb.spoilKept(old, "/web/app.wasm", "/web/app.css", "/guide/")
	tb.must("emptying the browser's cache, which still has them", network.ClearBrowserCache())
	h.stop()
	tb.visit("/")
	tb.waitText("#notice", "the program did not arrive")
	tb.click("notice-repair")
	tb.waitText("#notice", "3 files were wrong and could not be fetched. Connect to a network")
	h.start()
	tb.click("notice-repair")
	tb.waitText("#notice", "3 files were wrong and downloaded again.")
	h.stop()
	tb.click("notice-again")
	tb.waitReady()
	checkVersion(tb, old)
	tb.checkAnswers(1)

	t.Log("the program is wrong, and the site has another version by now")
	tb.spoilKept(old, "/web/app.wasm")
	h.swap(next)
	h.start()
	tb.must("emptying the browser's cache, which still has the program", network.ClearBrowserCache())
	tb.visit("/")
	tb.waitText("#notice", "the program did not arrive")
	tb.click("notice-repair")
	tb.waitText("#notice", "1 file was wrong, and this version cannot be had any more. A newer one is ready")
	tb.click("notice-again")
	tb.waitReady()
	checkVersion(tb, next)
	tb.checkAnswers(1)
}

// TestCleared: what the browser has cleared comes back by itself with a network,
// and without one a plain page says what to do.
func TestCleared(t *testing.T) {
	t.Parallel()
	s := siteAt(t, "")
	h := startServer(t, s)
	tb := openBrowser(t).tab(h)
	tb.seen.allow("503", "the pages are cleared on purpose")
	tb.seen.allow("sw.js", "looking for a newer version without a network is an error to the browser")
	tb.answerOne(question(0))
	tb.waitOfflineReady()
	tb.eval(`for (const name of await caches.keys()) await caches.delete(name)`)
	h.stop()
	tb.visit("/history/")
	tb.waitText("h1", "This page is not on this device any more")
	tb.waitText("body", "Connect to a network and open this page again")
	h.start()
	tb.pressWords("open this page again")
	tb.waitReady()
	tb.waitText(".answer-row", question(0).Prompt)
	tb.waitOfflineReady()
	h.stop()
	tb.open("/guide/")
	checkVersion(tb, s)
	tb.checkAnswers(1)
}

// TestRollback: the version before stays for one release. A publisher who takes a
// version back needs nothing from the network but the worker, and a part that a
// window opened before the switch asks for is the one of its own version.
func TestRollback(t *testing.T) {
	t.Parallel()
	old, next, third := siteAt(t, ""), nextSiteAt(t, "", "next"), nextSiteAt(t, "", "third")
	h := startServer(t, old)
	tb := openBrowser(t).tab(h)
	tb.answerOne(question(0))
	tb.waitOfflineReady()
	for _, step := range []struct{ to, before *site.Site }{{next, old}, {old, next}, {third, old}} {
		h.swap(step.to)
		if step.to == old {
			// What was kept back is looked at before it is gone back to.
			tb.spoilKept(old, "/web/app.css")
		}
		asked := len(h.addresses())
		tb.switchVersion(step.to)
		tb.waitOfflineReady()
		waitUntil(t, "this version and the one before are kept", func() error {
			want := map[string]bool{"mockloop-@" + step.to.Version: true, "mockloop-@" + step.before.Version: true}
			got := get[[]string](tb, "caches.keys()")
			if len(got) != 2 || !want[got[0]] || !want[got[1]] {
				return fmt.Errorf("kept are %v, want %v", got, want)
			}
			return nil
		})
		if step.to == old {
			for _, a := range h.addresses()[asked:] {
				if a != "/sw.js" {
					t.Errorf("going back asked the network for %s", a)
				}
			}
		}
		tb.must("emptying the browser's cache, which still has the part", network.ClearBrowserCache())
		part := step.before.Asset("/web/app.wasm").URL("")
		sum := get[string](tb, `(async () => {
			const sum = await crypto.subtle.digest("SHA-256", await (await fetch(`+quote(part)+`)).arrayBuffer());
			return [...new Uint8Array(sum)].slice(0, 6).map((b) => b.toString(16).padStart(2, "0")).join("");
		})()`)
		if want := step.before.Asset("/web/app.wasm").V(); sum != want {
			t.Errorf("the program of the version before is %s, want %s", sum, want)
		}
		tb.checkAnswers(1)
	}
}

// switchVersion has the page find the version that is published, and switches.
func (tb *tab) switchVersion(s *site.Site) {
	tb.t.Helper()
	tb.eval("window.notReloaded = true; window.goappTryUpdate()")
	tb.waitFor("mockloop.updateReady && mockloop.waitingVersion === "+quote(s.Version), "version "+s.Version+" waits")
	tb.pressWords("Guide")
	tb.waitText("h1", "Guide")
	tb.pressWords("Credits and privacy")
	tb.waitText("#version-waits", "Another version, "+s.Version+", waits to be switched to.")
	tb.switchNow()
	if got := tb.text("#version"); got != s.Version {
		tb.t.Errorf("the version is %s, want %s", got, s.Version)
	}
}

// spoilKept puts other bytes in the place of kept files.
func (tb *tab) spoilKept(s *site.Site, paths ...string) {
	tb.t.Helper()
	for _, path := range paths {
		a := s.Asset(path)
		tb.eval(fmt.Sprintf(`const cache = await caches.open(%s);
			if (!await cache.match(%[2]s, { ignoreVary: true })) throw new Error("not kept");
			await cache.put(%[2]s, new Response("damaged", { headers: { "Content-Type": %[3]s } }))`,
			quote("mockloop-"+s.Base+"@"+s.Version), quote(a.URL(s.Base)), quote(a.Type)))
	}
}

// checkAnswers counts the answers that are kept.
func (tb *tab) checkAnswers(want int) {
	tb.t.Helper()
	if n := len(tb.records("answer")); n != want {
		tb.t.Errorf("%d answers are kept, want %d", n, want)
	}
}
