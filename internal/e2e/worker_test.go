package e2e

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"

	"github.com/mockloop/mockloop/internal/site"
)

// siteWithWorker is the product with another worker's script, and a program that
// is another version for it.
func siteWithWorker(t *testing.T, label string, change func(script string) string) *site.Site {
	t.Helper()
	root := repository(t)
	web := fstest.MapFS{}
	dir := os.DirFS(filepath.Join(root, "web"))
	if err := fs.WalkDir(dir, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(name, "app.wasm") {
			return err
		}
		text, err := fs.ReadFile(dir, name)
		if name == "sw.js" {
			text = []byte(change(string(text)))
		}
		web[name] = &fstest.MapFile{Data: text}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	plain := siteAt(t, "")
	s, err := site.FromSource(context.Background(), root, site.Options{
		Web: web, Wasm: withSection(plain.Asset("/web/app.wasm").Body, label), Compress: site.Quick,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSpoiledIsRepaired: a kept page or script that the disk has damaged is repaired
// when it is requested; without it no button could be reached.
func TestSpoiledIsRepaired(t *testing.T) {
	t.Parallel()
	s := siteAt(t, "")
	h := startServer(t, s)
	tb := openBrowser(t).tab(h)
	tb.seen.allow("CompileError", "the program is spoiled on purpose")
	tb.seen.allow("503", "and so is a page")
	tb.seen.allow("sw.js", "looking for a newer version without a network is an error to the browser")
	tb.answerOne(question(0))
	tb.waitOfflineReady()
	tb.spoilKept(s, "/", "/web/app.js", "/web/app.css", "/web/app.wasm")
	tb.must("emptying the browser's cache", network.ClearBrowserCache())
	tb.open("/")
	tb.waitText("h1", "Today")
	h.stop()
	tb.must("emptying the browser's cache", network.ClearBrowserCache())
	tb.open("/") // all of it was put back

	tb.spoilKept(s, "/")
	tb.visit("/")
	tb.waitText("h1", "This page is not on this device any more")
	h.start()
	tb.open("/")
	tb.checkAnswers(1)
}

// TestRepairLeavesTheNewer: a repair while a newer version waits, or is just being
// fetched, takes nothing of it: it is whole when it is switched to, without a
// network.
func TestRepairLeavesTheNewer(t *testing.T) {
	t.Parallel()
	first, second, third, fourth := siteAt(t, ""), nextSiteAt(t, "", "next"), nextSiteAt(t, "", "third"), nextSiteAt(t, "", "fourth")
	h := startServer(t, first)
	tb := openBrowser(t).tab(h)
	tb.seen.allow("sw.js", "looking for a newer version without a network is an error to the browser")
	tb.answerOne(question(0))
	tb.waitOfflineReady()
	h.swap(second)
	tb.switchVersion(second)
	tb.waitOfflineReady()

	h.swap(third)
	tb.eval("window.goappTryUpdate()")
	tb.waitText("#version-waits", "Another version, "+third.Version)
	tb.spoilKept(second, "/web/app.css")
	tb.click("repair")
	tb.waitText("#repair-said", "1 file was wrong and downloaded again.")
	h.stop()
	tb.switchNow()
	checkVersion(tb, third)
	tb.waitOfflineReady()
	h.start()

	late := make(chan struct{})
	h.swap(fourth)
	h.fail("/web/app.wasm", fault{hold: late})
	asked := h.requests("/web/app.wasm")
	tb.eval("window.goappTryUpdate()")
	waitUntil(t, "the newer program is asked for", func() error {
		if h.requests("/web/app.wasm") == asked {
			return errors.New("it was not")
		}
		return nil
	})
	tb.spoilKept(third, "/web/app.css")
	tb.click("repair")
	tb.waitText("#repair-said", "1 file was wrong and downloaded again.")
	close(late)
	tb.waitText("#version-waits", "Another version, "+fourth.Version)
	h.stop()
	tb.switchNow()
	checkVersion(tb, fourth)
	tb.checkAnswers(1)
}

// TestNoRoomForAVersion: where the disk has no room for three versions, the one to
// go back to gives way; where there is none for two, the one in use stays.
func TestNoRoomForAVersion(t *testing.T) {
	t.Parallel()
	first, second, third := siteAt(t, ""), nextSiteAt(t, "", "next"), nextSiteAt(t, "", "third")
	h := startServer(t, first)
	tb := openBrowser(t).tab(h)
	tb.seen.allow("sw.js", "looking for a newer version without a network is an error to the browser")
	tb.answerOne(question(0))
	tb.waitOfflineReady()

	tb.setRoom(1e6)
	h.swap(second)
	if ended := get[string](tb, look); ended != "redundant" {
		t.Fatalf("without room for two versions the newer worker is %s", ended)
	}
	tb.open("/about/")
	checkVersion(tb, first)
	tb.waitOfflineReady()

	tb.unsetQuota()
	tb.switchVersion(second)
	tb.waitOfflineReady()
	tb.setRoom(1e6)
	h.swap(third)
	tb.switchVersion(third)
	tb.waitOfflineReady()
	if kept := get[[]string](tb, "caches.keys()"); len(kept) != 2 || strings.Contains(strings.Join(kept, " "), first.Version) {
		t.Errorf("kept are %v, want all but %s", kept, first.Version)
	}
	h.stop()
	tb.open("/history/")
	tb.waitText(".answer-row", question(0).Prompt)
	checkVersion(tb, third)
}

// setRoom leaves the host's pages so many bytes more than they use.
func (tb *tab) setRoom(bytes float64) {
	tb.t.Helper()
	used := get[float64](tb, "navigator.storage.estimate().then((e) => e.usage)")
	tb.must("setting the quota", chromedp.ActionFunc(func(ctx context.Context) error {
		return storage.OverrideQuotaForOrigin("http://" + tb.h.addr).WithQuotaSize(used + bytes).Do(ctx)
	}))
}

// TestStoreOfFilesFails: where the browser cannot read its own store of files any
// more, pages come from the network as if there were none.
func TestStoreOfFilesFails(t *testing.T) {
	t.Parallel()
	s := siteWithWorker(t, "fails", func(script string) string {
		return strings.Replace(script, `"use strict";`, `"use strict";
for (const name of ["match", "open", "keys", "has"]) {
  const real = caches[name].bind(caches);
  caches[name] = async (...given) => {
    if (self.registration.active?.state === "activated") throw new Error("Internal error");
    return real(...given);
  };
}`, 1)
	})
	h := startServer(t, s)
	tb := openBrowser(t).tab(h)
	tb.answerOne(question(0))
	tb.waitFor(`navigator.serviceWorker.getRegistration().then((r) => r.active?.state === "activated")`, "the worker is in charge")
	tb.open("/guide/")
	tb.waitFor("navigator.serviceWorker.controller", "the worker answers this page")
	tb.open("/history/")
	tb.waitText(".answer-row", question(0).Prompt)
}

// TestWorkerTakenAway: a worker published with an empty list clears what was kept,
// goes, and nothing says that the app is kept.
func TestWorkerTakenAway(t *testing.T) {
	t.Parallel()
	old := siteAt(t, "")
	gone := siteWithWorker(t, "gone", func(script string) string {
		return strings.Replace(script, "{{PRECACHE}}", "{{PRECACHE}}.slice(0, 0)", 1)
	})
	h := startServer(t, old)
	tb := openBrowser(t).tab(h)
	tb.answerOne(question(0))
	tb.waitOfflineReady()
	h.swap(gone)
	tb.eval("window.goappTryUpdate()")
	const none = `caches.keys().then((all) => all.length === 0)`
	tb.waitFor(none, "nothing is kept")
	tb.open("/history/")
	tb.waitText(".answer-row", question(0).Prompt)
	tb.waitFor(`navigator.serviceWorker.getRegistration().then((r) => !r || r.active?.state === "activated")`, "the worker has come again and gone")
	if !tb.is(none) || tb.is("mockloop.offlineReady") {
		t.Errorf("kept are %v, and the app says it is kept: %v", get[[]string](tb, "caches.keys()"), tb.is("mockloop.offlineReady"))
	}
}
