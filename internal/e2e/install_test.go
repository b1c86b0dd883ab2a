package e2e

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestInstallable: the browser would install the app from every host, and every
// address that the manifest names is there.
func TestInstallable(t *testing.T) {
	t.Parallel()
	t.Run("without a manifest", func(t *testing.T) { // what is asked below tells of a fault
		t.Parallel()
		h := startServer(t, siteAt(t, ""))
		h.fail("/manifest.webmanifest", fault{status: http.StatusNotFound})
		tb := openBrowser(t).tab(h)
		tb.seen.allow("manifest.webmanifest", "the host was told to fail")
		tb.seen.allow("Manifest:", "the same, in the words of the browser")
		tb.open("/")
		if why := tb.notInstallable(); len(why) == 0 {
			t.Error("the browser would install an app without a manifest")
		}
	})
	eachHost(t, func(t *testing.T, h *host) {
		tb := openBrowser(t).tab(h)
		tb.open("/")
		if why := tb.notInstallable(); len(why) > 0 {
			t.Errorf("the browser would not install it: %q", why)
		}
		at, m := tb.manifest()
		for what, value := range map[string]string{"start_url": m.StartURL, "scope": m.Scope, "id": m.ID} {
			if got := resolve(t, at, value); got != h.url("/") {
				t.Errorf("%s leads to %s, want %s", what, got, h.url("/"))
			}
		}
		checkServed(t, h, at, m)
	})
}

// notInstallable are the browser's reasons not to install the app.
func (tb *tab) notInstallable() []string {
	tb.t.Helper()
	var why []string
	tb.must("asking whether it can be installed", chromedp.ActionFunc(func(ctx context.Context) error {
		found, err := page.GetInstallabilityErrors().Do(ctx)
		for _, f := range found {
			why = append(why, f.ErrorID)
		}
		return err
	}))
	return why
}

type manifest struct {
	ID, Scope string
	StartURL  string `json:"start_url"`
	Icons     []struct{ Src, Type string }
	Shortcuts []struct {
		URL   string
		Icons []struct{ Src, Type string }
	}
}

// manifest is what the browser read, and where.
func (tb *tab) manifest() (at string, m manifest) {
	tb.t.Helper()
	var text string
	tb.must("reading the manifest", chromedp.ActionFunc(func(ctx context.Context) error {
		from, wrong, data, _, err := page.GetAppManifest().Do(ctx)
		at, text = from, data
		for _, w := range wrong {
			tb.t.Errorf("the manifest, line %d: %s", w.Line, w.Message)
		}
		return err
	}))
	if err := json.Unmarshal([]byte(text), &m); err != nil {
		tb.t.Fatalf("the manifest at %s: %v", at, err)
	}
	if len(m.Icons) == 0 || len(m.Shortcuts) == 0 {
		tb.t.Fatalf("the manifest at %s names %d icons and %d shortcuts", at, len(m.Icons), len(m.Shortcuts))
	}
	return at, m
}

func resolve(t *testing.T, at, ref string) string {
	t.Helper()
	from, err := url.Parse(at)
	if err != nil {
		t.Fatal(err)
	}
	to, err := from.Parse(ref)
	if err != nil {
		t.Fatal(err)
	}
	return to.String()
}

// checkServed asks for every icon and shortcut.
func checkServed(t *testing.T, h *host, at string, m manifest) {
	t.Helper()
	want := map[string]string{} // the type, by address
	for _, i := range m.Icons {
		want[resolve(t, at, i.Src)] = i.Type
	}
	for _, s := range m.Shortcuts {
		want[resolve(t, at, s.URL)] = "text/html"
		for _, i := range s.Icons {
			want[resolve(t, at, i.Src)] = i.Type
		}
	}
	for address, kind := range want {
		if !strings.HasPrefix(address, h.url("/")) {
			t.Errorf("%s lies outside of %s", address, h.url("/"))
			continue
		}
		answer, err := http.Get(address)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if got := answer.Header.Get("Content-Type"); answer.StatusCode != http.StatusOK || !strings.HasPrefix(got, kind) {
			t.Errorf("%s answers %d with a %s, want a %s", address, answer.StatusCode, got, kind)
		}
	}
}

const (
	safariOnIPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1"
	chromeOnIPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1"
)

// TestInstallHint: each browser is offered the way that works in it, and none
// where there is none, or where the app is installed already.
func TestInstallHint(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	for _, tc := range []struct {
		name  string
		agent string // "": as it is
		// before is run on each page before any of its own.
		before string
		want   string // the id of what shows; "": nothing
	}{
		{name: "a browser that has not asked"},
		{name: "Safari on an iPhone", agent: safariOnIPhone, want: "install-steps"},
		{name: "Safari on an iPhone, from the home screen", agent: safariOnIPhone, before: `Object.defineProperty(navigator, "standalone", {value: true})`},
		{name: "another browser on an iPhone", agent: chromeOnIPhone},
		{name: "installed, in its own window", before: offers + standalone},
		{name: "a browser that asks, before the first answer", before: offers},
		{name: "a browser that asks", before: offers, want: "install"}, // the last: it is told not to
	} {
		t.Run(tc.name, func(t *testing.T) {
			tb := b.atHome()
			tb.t = t
			tb.must("preparing the page", chromedp.ActionFunc(func(ctx context.Context) error {
				_, err := page.AddScriptToEvaluateOnNewDocument(unasked + tc.before).Do(ctx)
				return err
			}))
			if tc.agent != "" {
				tb.onIPhone(tc.agent)
			}
			if tc.want == "install" {
				tb.answerOne(question(0)) // nobody is asked before
			}
			tb.open("/")
			if tc.before != "" && strings.Contains(tc.before, "beforeinstallprompt") {
				tb.waitFor("window.mockloop.installPrompt", "the browser has asked")
			}
			if tc.want == "" {
				// What it would have shown stands beside the rounds, which are there.
				tb.waitText("main", "Recruiter screen")
				if tb.is(`document.querySelector(".install, #install-now, #install-later")`) {
					t.Errorf("a way to install is offered\n%s", tb.screen())
				}
				return
			}
			tb.waitText("#"+tc.want, "home screen")
			if asks := tc.want == "install"; tb.is(`document.getElementById("install-now")`) != asks {
				t.Errorf("there is a button to install: %t, want %t\n%s", !asks, asks, tb.screen())
			}
			if tc.want == "install" {
				useInstall(t, tb)
			}
		})
	}
}

// useInstall: the button opens the browser's prompt, once, and then there is
// nothing to be offered any more. "Not now" takes the offer away for good.
func useInstall(t *testing.T, tb *tab) {
	t.Helper()
	gone := func() { tb.t.Helper(); tb.waitFor(`!document.getElementById("install")`, "the offer has gone") }
	tb.click("install-now")
	tb.waitFor("window.prompted === 1", "the browser's prompt is open")
	gone()
	tb.reload()
	tb.click("install-later")
	gone()
	if tb.is("window.prompted") {
		t.Error("the prompt was opened by “Not now”")
	}
	tb.waitKept("setting", "later")
	tb.reload()
	tb.waitFor("window.mockloop.installPrompt", "the browser has asked again")
	if tb.is(`document.getElementById("install")`) {
		t.Errorf("it is offered again\n%s", tb.screen())
	}
}

// onIPhone makes the tab's next pages believe that they are in a browser there.
func (tb *tab) onIPhone(agent string) {
	tb.t.Helper()
	tb.must("being another browser",
		emulation.SetUserAgentOverride(agent).WithPlatform("iPhone"),
		emulation.SetTouchEmulationEnabled(true).WithMaxTouchPoints(5))
}

// unasked keeps from the page that the browser itself asks, which it does when
// it likes.
const unasked = `window.addEventListener("beforeinstallprompt", (event) => {
	if (event.isTrusted) { event.preventDefault(); event.stopImmediatePropagation(); }
});`

// offers makes a browser ask whether the app may be installed, as Chromium does
// after a while. The prompt is accepted at once.
const offers = `window.addEventListener("load", () => {
	const event = new Event("beforeinstallprompt", { cancelable: true });
	event.prompt = async () => { window.prompted = (window.prompted ?? 0) + 1; };
	event.userChoice = Promise.resolve({ outcome: "accepted" });
	window.dispatchEvent(event);
});`

// standalone makes the page believe that it has a window of its own.
const standalone = `{
	const match = window.matchMedia.bind(window);
	window.matchMedia = (query) => match(query.includes("standalone") ? "all" : query);
}`
