package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// TestNobodyElseIsAsked: a whole journey asks no host but the site's own. Not the
// page alone is watched but the browser, its workers too: all that would go
// elsewhere has to pass a proxy.
func TestNobodyElseIsAsked(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	var asked []string
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusTeapot)
		if browsersOwn(r.URL.Hostname()) {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		asked = append(asked, r.Method+" "+r.URL.Host+r.URL.Path)
	}))
	t.Cleanup(proxy.Close)
	elsewhere := func() []string {
		mu.Lock()
		defer mu.Unlock()
		return append([]string{}, asked...)
	}

	h := startServer(t, siteAt(t, ""))
	// Addresses of the machine itself never go through a browser's proxy.
	tb := openNewBrowser(t, chromedp.ProxyServer(proxy.URL)).tab(h)
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.answerAll(4)
	tb.keepGraded()
	tb.leaveLesson()
	for _, name := range []string{"Questions", "Guide", "History", "Readiness"} {
		tb.pressWords(name)
		tb.waitText("h1", name)
	}
	tb.waitOfflineReady()
	tb.reload()
	tb.lookForUpdate()
	if got := elsewhere(); len(got) > 0 {
		t.Errorf("others were asked: %q", got)
	}

	// The proxy would have noticed.
	tb.seen.allow("elsewhere.example", "the test asks for it")
	tb.seen.allow("418", "the proxy's answer")
	_ = tb.tryVisit("http://elsewhere.example/seen")
	if got := elsewhere(); len(got) == 0 || got[0] != "GET elsewhere.example/seen" {
		t.Errorf("the proxy saw %q of a request to another host; the test shows nothing", got)
	}
}

// browsersOwn tells whether a host is one that the browser asks by itself, on any
// page: about updates, forms it could fill in, the time. A page that asked them is
// seen by the tab's watch.
func browsersOwn(host string) bool {
	for _, domain := range []string{"google.com", "googleapis.com", "gvt1.com", "gstatic.com"} {
		if host == domain || strings.HasSuffix(host, "."+domain) {
			return true
		}
	}
	return false
}

// TestProgramUnwrapped: the browser gets the answer with the program as it came
// from the network or the worker's store, whole and under its own address. It
// keeps the compiled code of nothing else.
func TestProgramUnwrapped(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	tb := openBrowser(t).tab(h)
	tb.inject(`const real = WebAssembly.instantiateStreaming;
		window.given = [];
		WebAssembly.instantiateStreaming = function (source, ...more) {
			const promised = source instanceof Promise;
			Promise.resolve(source).then((answer) => {
				window.given.push([promised, answer.constructor === Response, answer.type, answer.status, answer.url].join(" "));
			});
			return real.call(WebAssembly, source, ...more);
		};`)
	want := "true true basic 200 " + h.url("") + siteAt(t, "").Asset(program).URL("")
	for _, from := range []string{"the network", "the worker's store"} {
		tb.open("/")
		tb.waitOfflineReady()
		if got := get[[]string](tb, "window.given"); len(got) != 1 || got[0] != want {
			t.Errorf("from %s it got %q, want %q once", from, got, want)
		}
	}
	if !tb.is("navigator.serviceWorker.controller") {
		t.Error("no worker has answered; the test shows only half")
	}
}

// policy is what a page may do, as it was asked for.
var policy = []string{
	"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data: blob:",
	"font-src 'self'", "media-src 'self' blob:", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "base-uri 'none'",
	"form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types mockloop-worker",
}

// TestPolicyIsSent: every answer of the server carries the policy, and nothing can
// be sent to it.
func TestPolicyIsSent(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	for _, tc := range []struct {
		method, path string
		status       int
	}{
		{"GET", "/", 200},
		{"HEAD", "/guide/", 200},
		{"GET", "/guide", 308},
		{"GET", program, 200},
		{"GET", "/sw.js", 200},
		{"GET", "/no/such/page/", 404},
		{"POST", "/", 405},
		{"PUT", program, 405},
		{"DELETE", "/history/", 405},
	} {
		t.Run(tc.method+" "+tc.path, func(t *testing.T) {
			req, err := http.NewRequest(tc.method, h.url(tc.path), http.NoBody)
			if err != nil {
				t.Fatal(err)
			}
			res, err := http.DefaultTransport.RoundTrip(req)
			if err != nil {
				t.Fatal(err)
			}
			res.Body.Close()
			if res.StatusCode != tc.status {
				t.Errorf("the status is %d, want %d", res.StatusCode, tc.status)
			}
			got := strings.Split(res.Header.Get("Content-Security-Policy"), "; ")
			if len(got) != len(policy) {
				t.Errorf("the policy is %q, want %q", got, policy)
			}
			for _, want := range policy {
				if !slices.Contains(got, want) {
					t.Errorf("the policy has no %q: %q", want, got)
				}
			}
		})
	}
}

// TestPolicyHolds: the browser does what the policy says, also where it stands in
// the page alone because the host sends no headers.
func TestPolicyHolds(t *testing.T) {
	t.Parallel()
	eachHost(t, func(t *testing.T, h *host) {
		tb := openBrowser(t).tab(h)
		tb.open("/about/")
		const why = "the test tries what is not allowed"
		for _, part := range []string{"Content Security Policy", "Trusted", "requires"} {
			tb.seen.allow(part, why)
		}
		tb.seen.allow("elsewhere.example", why)
		for _, tc := range []struct{ what, js string }{
			{"code from text", `new Function("window.done = true")()`},
			{"a script in the page", `document.head.append(Object.assign(document.createElement("script"), { textContent: "window.done = true" })); if (!window.done) throw 0`},
			{"an event's script", `const b = document.createElement("b"); b.setAttribute("onclick", "window.done = true"); b.click(); if (!window.done) throw 0`},
			{"markup from text", `document.createElement("b").innerHTML = "<i>x</i>"`},
			{"a script of another host", `await new Promise((ok, no) => document.head.append(Object.assign(document.createElement("script"), { src: "http://elsewhere.example/", onload: ok, onerror: no })))`},
			{"a request to another host", `await fetch("http://elsewhere.example/")`},
			{"a worker from text", `new Worker(URL.createObjectURL(new Blob(["1"])))`},
		} {
			if !tb.refuses(tc.js) {
				t.Errorf("the browser lets the page have %s", tc.what)
			}
		}
		if tb.is("window.done") {
			t.Error("a script has run")
		}
		if tb.refuses("1") {
			t.Error("everything is refused; the test shows nothing")
		}
	})
}

// refuses tells whether an expression throws. The browser's tools, which may do
// what the page may not, are told to be as the page is.
func (tb *tab) refuses(js string) bool {
	tb.t.Helper()
	var threw bool
	js = fmt.Sprintf("(async () => { try { %s; return false; } catch { return true; } })()", js)
	tb.must(js, chromedp.Evaluate(js, &threw, func(p *runtime.EvaluateParams) *runtime.EvaluateParams {
		return p.WithAwaitPromise(true).WithAllowUnsafeEvalBlockedByCSP(false)
	}))
	return threw
}
