package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/chromedp/cdproto/network"

	"github.com/mockloop/mockloop/internal/site"
)

// torture reports whether the long forms run: `make torture`. `make e2e` runs the
// short ones.
func torture() bool { return os.Getenv("MOCKLOOP_TORTURE") != "" }

// TestFaults: while a newer version is fetched, one thing it is made of goes
// wrong, and the version before stays all there, in use, and opens without a
// network. The long form does this with everything that is kept for use without a
// network, and with the worker itself, in each of the ways.
//
// In the newer version every file has other bytes, so that each is asked for; and
// its worker waits for 20 ms where the product waits for half a second, which is
// all that it differs in.
func TestFaults(t *testing.T) {
	t.Parallel()
	old, next := siteAt(t, ""), anotherSite(t)
	paths := []string{"/web/app.wasm", "/guide/"}
	sample := 5 // every so many faults the app is opened without a network
	if torture() {
		paths, sample = changed(t, old, next), 10
	}
	h := startServer(t, old)
	tr := &trial{host: h, old: old, next: next}
	tb := openBrowser(t).tab(h)
	const why = "the host is out of order, or away, on purpose"
	for _, part := range []string{"/sw.js", "Failed to load resource"} {
		tb.seen.allow(part, why)
	}
	tb.answerOne(question(0))
	tb.waitOfflineReady()
	h.swap(next)
	h.mu.Lock()
	h.choose = tr.choose
	h.mu.Unlock()

	faults, broken := 0, 0
	for _, at := range paths {
		for _, way := range waysToFail(old) {
			if at == "/sw.js" && way.fault.instead != nil {
				continue // the worker of the version before is just no newer version
			}
			faults++
			err := tr.run(tb, at, way.fault)
			if err == nil && (faults%sample == 0 || torture() && at == "/web/app.wasm") {
				err = tr.opens(tb, at)
			}
			if err != nil {
				broken++
				t.Errorf("%s %s: %v", at, way.what, err)
			}
		}
	}

	// The host is well again, and the newer version comes as if nothing had been.
	h.mu.Lock()
	h.choose = nil
	h.mu.Unlock()
	tb.open("/")
	tb.switchVersion(next)
	tb.waitOfflineReady()
	tb.checkAnswers(1)
	h.stop()
	tb.open("/history/")
	tb.waitText(".answer-row", question(0).Prompt)
	checkVersion(tb, next)
	t.Logf("%d resources, %d faults, %d broken", len(paths), faults, broken)
	fmt.Printf("%d faults, %d broken\n", faults, broken)
}

// waysToFail are the five ways in which a thing goes wrong on its way.
func waysToFail(old *site.Site) []struct {
	what  string
	fault fault
} {
	return []struct {
		what  string
		fault fault
	}{
		{"is an error of the host", fault{status: 500}},
		{"is some page, with status 200", fault{html: true}},
		{"is cut off half-way", fault{cut: true}},
		{"has another length", fault{short: true}},
		{"is that of the version before", fault{instead: old}},
	}
}

// trial publishes a newer version in which one thing goes wrong at a time. It
// gives the worker out once for each try, so that no look of the browser's own
// begins between one fault and the next.
type trial struct {
	host      *host
	old, next *site.Site

	mu    sync.Mutex
	at    string
	fault fault
	armed bool // the worker is given out once
	met   int  // how often the fault was met
}

func (tr *trial) choose(path string) fault {
	tr.mu.Lock()
	defer tr.mu.Unlock()
	if path == "/sw.js" && !tr.armed {
		return fault{status: http.StatusServiceUnavailable}
	}
	if path == "/sw.js" {
		tr.armed = false
	}
	if path == tr.at {
		tr.met++
		return tr.fault
	}
	return fault{}
}

// look has the page look for a newer version until one was begun with, or the
// worker did not arrive, and tells how that ended.
const look = `(async () => {
	const registration = await navigator.serviceWorker.getRegistration();
	const begun = new Promise((resolve) => registration.addEventListener("updatefound", () => resolve(registration.installing), { once: true }));
	let why = "";
	await registration.update().catch((error) => { why = String(error); });
	const next = registration.installing ?? (why ? null : await begun);
	if (!next) return why;
	while (next.state === "installing") await new Promise((resolve) => next.addEventListener("statechange", resolve, { once: true }));
	return next.state;
})()`

// standing is all that is known of the worker and its caches, and of each kept
// file whether its bytes are those that the version says.
const standing = `(async (list, name) => {
	const registration = await navigator.serviceWorker.getRegistration();
	const channel = new MessageChannel();
	const said = new Promise((resolve) => { channel.port1.onmessage = ({ data }) => resolve(data); });
	registration.active.postMessage({ type: "version" }, [channel.port2]);
	const { version, complete } = await said;
	const wrong = [];
	for (const [url, sum] of list) {
		const there = await caches.match(url, { cacheName: name, ignoreVary: true });
		const got = there && new Uint8Array(await crypto.subtle.digest("SHA-256", await there.arrayBuffer()));
		if (!got || [...got].slice(0, 6).map((b) => b.toString(16).padStart(2, "0")).join("") !== sum) wrong.push(url);
	}
	return { Version: version, Complete: complete, Caches: await caches.keys(), Wrong: wrong,
		Waits: Boolean(registration.waiting), Offered: mockloop.updateReady };
})`

// run brings one fault about and returns what is not as it was before.
func (tr *trial) run(tb *tab, at string, f fault) error {
	// Or the browser takes from its own cache what it once got right.
	tb.must("emptying the browser's cache", network.ClearBrowserCache())
	tr.mu.Lock()
	tr.at, tr.fault, tr.met, tr.armed = at, f, 0, true
	tr.mu.Unlock()
	var ended string
	for ended == "" || tr.missed() {
		ended = get[string](tb, look)
	}
	if at != "/sw.js" && ended != "redundant" {
		return fmt.Errorf("the newer worker is %s", ended)
	}
	var is struct {
		Version        string
		Complete       bool
		Caches, Wrong  []string
		Waits, Offered bool
	}
	if err := tb.tryEval(fmt.Sprintf("%s(%s, %s)", standing, keptOf(tr.old), quote("mockloop-@"+tr.old.Version)), &is); err != nil {
		return err
	}
	if is.Version != tr.old.Version || !is.Complete || len(is.Wrong) > 0 || is.Waits || is.Offered || !slices.Equal(is.Caches, []string{"mockloop-@" + tr.old.Version}) {
		return fmt.Errorf("there is %+v", is)
	}
	return nil
}

// missed reports that a look ended before the fault was met: it had been begun by
// the browser before, without a worker to go by.
func (tr *trial) missed() bool {
	tr.mu.Lock()
	defer tr.mu.Unlock()
	if tr.met == 0 {
		tr.armed = true
	}
	return tr.met == 0
}

// opens shows that the version before opens and runs without a network, on the
// page that the fault was about.
func (tr *trial) opens(tb *tab, at string) error {
	tr.host.stop()
	defer tr.host.start()
	if strings.Contains(path.Base(at), ".") {
		at = "/about/"
	}
	tb.open(at)
	tb.waitOfflineReady()
	if got := get[string](tb, "mockloop.version"); got != tr.old.Version {
		return fmt.Errorf("version %s opens", got)
	}
	if n := len(tb.records("answer")); n != 1 {
		return fmt.Errorf("%d answers are kept, want 1", n)
	}
	return nil
}

// keptOf are the addresses of all that is kept of a version, each with the
// beginning of its hash, as JavaScript.
func keptOf(s *site.Site) string {
	var list [][2]string
	for _, a := range s.Assets() {
		if a.Precache {
			list = append(list, [2]string{a.URL(s.Base), a.V()})
		}
	}
	text, err := json.Marshal(list)
	if err != nil {
		panic(err) // strings always have a JSON form
	}
	return string(text)
}

// changed are the paths of all that is kept of the newer version, and of its
// worker. Each has to differ from the older one, or it is not asked for.
func changed(t *testing.T, old, next *site.Site) []string {
	t.Helper()
	paths := []string{"/sw.js"}
	for _, a := range next.Assets() {
		if !a.Precache {
			continue
		}
		if before := old.Asset(a.Path); before != nil && before.V() == a.V() {
			t.Fatalf("%s is the same in both versions", a.Path)
		}
		paths = append(paths, a.Path)
	}
	return paths
}

// anotherSite is a later version in which every file has other bytes.
func anotherSite(t *testing.T) *site.Site {
	t.Helper()
	root := repository(t)
	// After a file's end nothing of these is read, or it is a remark.
	more := map[string]string{".js": "\nself.later = true;\n", ".css": "\n/* later */ html { --later: 1 }\n", ".svg": "\n<!-- later -->\n", ".webmanifest": " \n", ".png": "later"}
	web := fstest.MapFS{}
	dir := os.DirFS(filepath.Join(root, "web"))
	err := fs.WalkDir(dir, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(name, "app.wasm") {
			return err
		}
		text, err := fs.ReadFile(dir, name)
		if err != nil {
			return err
		}
		switch {
		case name == "sw.js":
			quick := bytes.Replace(text, []byte("const PAUSE = 500;"), []byte("const PAUSE = 20;"), 1)
			if bytes.Equal(quick, text) {
				return errors.New("sw.js has no such pause")
			}
			text = quick
		case more[path.Ext(name)] != "":
			text = append(text, more[path.Ext(name)]...)
		}
		web[name] = &fstest.MapFile{Data: text}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	wasm := withSection(siteAt(t, "").Asset("/web/app.wasm").Body, "another")
	s, err := site.FromSource(context.Background(), root, site.Options{
		Web: web, Wasm: wasm, Compress: site.Quick,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
