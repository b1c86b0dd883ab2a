package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
)

// foreign is a host that gives something else at the address of the worker.
type foreign struct {
	mu     sync.Mutex
	answer func(w http.ResponseWriter, ours []byte) // nil: ours
	both   bool                                     // at the second address, too
	given  int                                      // how often
}

func (f *foreign) count() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.given
}

func (f *foreign) set(both bool, answer func(http.ResponseWriter, []byte)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.answer, f.both = answer, both
}

// script answers with a script.
func script(text func(ours string) string) func(http.ResponseWriter, []byte) {
	return func(w http.ResponseWriter, ours []byte) {
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		fmt.Fprint(w, text(string(ours)))
	}
}

// TestForeignWorker: whatever a host gives at the worker's address, one after the
// other, it is not offered, the app opens without a network, also after all windows
// were closed, and the first look, once the host is well, brings the next version.
// TestFaults has more of what browsers refuse by themselves.
func TestForeignWorker(t *testing.T) {
	t.Parallel()
	old, next := siteAt(t, ""), nextSiteAt(t, "", "next")
	f := &foreign{}
	h := startServer(t, old)
	h.middle = f.over
	b := openBrowser(t)
	open := func() *tab {
		tb := b.tab(h)
		for _, part := range []string{"sw.js", "sw-spare.js", "Failed to load resource", "fetching the script", "update a ServiceWorker"} {
			tb.seen.allow(part, "the host gives a wrong worker, or none")
		}
		return tb
	}
	tb := open()
	tb.open("/")
	tb.waitOfflineReady()
	ours := func() {
		t.Helper()
		waitUntil(t, "our worker runs, and no other waits", func() error {
			if state := get[string](tb, workers); state != old.Version {
				return errors.New(state)
			}
			return nil
		})
	}
	for _, c := range []struct {
		name     string
		installs bool // the browser takes it
		answer   func(http.ResponseWriter, []byte)
		both     bool // at the second address, too
	}{
		{"nothing", true, script(func(string) string { return "" }), false},
		{"nothing, at both addresses", true, script(func(string) string { return "" }), true},
		{"one that talks", true, script(func(string) string {
			return `self.addEventListener("message", (e) => e.ports[0]?.postMessage({ version: "of another app" }))`
		}), false},
		{"the first half of ours", true, script(func(ours string) string {
			return strings.TrimRight(ours[:strings.Index(ours, `self.addEventListener("fetch"`)], ",;")
		}), false},
		{"one that takes over at once", true, script(func(string) string {
			return `self.addEventListener("install", () => self.skipWaiting()); self.addEventListener("activate", (e) => e.waitUntil(self.clients.claim()))`
		}), false},
		{"404", false, func(w http.ResponseWriter, _ []byte) { http.Error(w, "404", http.StatusNotFound) }, false},
	} {
		t.Log(c.name)
		tb.reload()
		tb.waitOfflineReady()
		ours()
		asked, spare := f.count(), h.requests("/sw-spare.js")
		f.set(c.both, c.answer)
		tb.reload()
		waitUntil(t, "the host is asked for the worker", func() error {
			if f.count() == asked || c.installs && h.requests("/sw-spare.js") == spare {
				return errors.New("not asked yet")
			}
			return nil
		})
		if !c.both {
			ours()
		}
		if tb.is(`document.getElementById("update")`) {
			t.Errorf("it is offered as a new version\n%s", tb.screen())
		}
		h.stop()
		if !c.both { // where there is nothing of ours to be had, the page can only wait, and keep what it has
			b.kill()
			b.reopen()
			tb = open()
		}
		tb.open("/guide/")
		tb.waitText("h1", "Guide")
		checkVersion(tb, old)
		f.set(false, nil)
		h.start()
	}
	h.swap(next)
	tb.reload()
	tb.waitText("#update", "A new version of Mockloop is ready.")
	tb.switchNow()
	checkVersion(tb, next)
}

// workers is the version of the worker that is active, where none is behind it.
const workers = `(async () => {
	const r = await navigator.serviceWorker.getRegistration();
	if (!r?.active || r.waiting || r.installing) return "active: " + r?.active?.scriptURL + ", waiting: " + r?.waiting?.scriptURL + ", installing: " + r?.installing?.scriptURL;
	const channel = new MessageChannel();
	const said = new Promise((done) => { channel.port1.onmessage = ({ data }) => done(data.version); setTimeout(() => done("silent"), 2000); });
	r.active.postMessage({ type: "version" }, [channel.port2]);
	return said;
})()`

// over answers in the place of the host where it is told to.
func (f *foreign) over(inner http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f.mu.Lock()
		answer := f.answer
		if r.URL.Path != "/sw.js" && !(f.both && r.URL.Path == "/sw-spare.js") {
			answer = nil
		}
		if answer != nil {
			f.given++
		}
		f.mu.Unlock()
		if answer == nil {
			inner.ServeHTTP(w, r)
			return
		}
		var body bytes.Buffer
		r.Header.Del("Accept-Encoding")
		r.Header.Del("If-None-Match")
		inner.ServeHTTP(&recording{header: http.Header{}, body: &body}, r)
		answer(w, body.Bytes())
	})
}

// recording keeps what a handler writes.
type recording struct {
	header http.Header
	body   *bytes.Buffer
}

func (r *recording) Header() http.Header         { return r.header }
func (r *recording) WriteHeader(int)             {}
func (r *recording) Write(b []byte) (int, error) { return r.body.Write(b) }
