package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/css"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// tab is one page of a browser, looking at one host.
type tab struct {
	t     testing.TB
	h     *host
	ctx   context.Context
	close context.CancelFunc // and waits until the page is gone
	seen  *watch
}

// tab opens a page, in front of those opened before: a page behind is never
// painted. When the test ends, problems that the page met fail it.
func (b *browser) tab(h *host) *tab {
	b.t.Helper()
	ctx, cancel := chromedp.NewContext(b.ctx)
	tb := &tab{t: b.t, h: h, ctx: ctx, close: cancel, seen: &watch{own: h.addr}}
	b.tabs = append(b.tabs, tb)
	b.origins[h.origin()] = true
	chromedp.ListenTarget(ctx, tb.seen.hear)
	// Nobody asks the driver for its copy of the page, which costs more than most taps.
	if err := chromedp.Run(ctx, network.Enable(), css.Disable(), dom.Disable(), chromedp.EmulateViewport(390, 844), page.BringToFront()); err != nil {
		b.t.Fatalf("opening a page: %v", err)
	}
	b.t.Cleanup(func() {
		for _, p := range tb.seen.found() {
			b.t.Errorf("the page met a problem: %s", p)
		}
		if b.t.Failed() && ctx.Err() == nil {
			b.t.Log(tb.screen())
		}
	})
	return tb
}

// do runs actions on the page, with patience.
func (tb *tab) do(actions ...chromedp.Action) error {
	ctx, cancel := context.WithTimeout(tb.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, actions...)
}

// must runs actions that have to work.
func (tb *tab) must(what string, actions ...chromedp.Action) {
	tb.t.Helper()
	if err := tb.do(actions...); err != nil {
		tb.t.Fatalf("%s: %v\n%s", what, err, tb.screen())
	}
}

// visit navigates to a path of the app and waits for the new page, but not for
// all that it loads.
func (tb *tab) visit(path string) {
	tb.t.Helper()
	if err := tb.tryVisit(tb.h.url(path)); err != nil {
		tb.t.Fatalf("going to %s: %v\n%s", path, err, tb.screen())
	}
}

// tryVisit navigates to any address and returns why the browser could not.
func (tb *tab) tryVisit(url string) error {
	pageLoads.Add(1)
	return tb.do(chromedp.ActionFunc(func(ctx context.Context) error {
		// An address that differs in its fragment alone loads nothing.
		_, _, failed, _, err := page.Navigate(url).Do(ctx)
		if err == nil && failed != "" {
			err = errors.New(failed)
		}
		return err
	}))
}

// open visits a path and waits until the program runs there.
func (tb *tab) open(path string) {
	tb.t.Helper()
	tb.visit(path)
	tb.waitReady()
}

// reload loads the page again and waits until the program runs.
func (tb *tab) reload() {
	tb.t.Helper()
	tb.eval("window.beforeReload = true")
	pageLoads.Add(1)
	tb.must("reloading", page.Reload())
	tb.waitFor("!window.beforeReload", "the page is reloaded")
	tb.waitReady()
}

// waitReady waits until the program has put its screen in the page's place.
// start.js then switches the progress line off, and not before.
func (tb *tab) waitReady() {
	tb.t.Helper()
	tb.waitFor(`document.getElementById("progress")?.className === "off"`, "the program runs")
}

// waitOfflineReady waits until all of the app is kept in the browser.
func (tb *tab) waitOfflineReady() {
	tb.t.Helper()
	tb.waitFor("window.mockloop?.offlineReady === true", "the app is kept for use without a network")
}

// waitFor waits until an expression is true on the page.
func (tb *tab) waitFor(js, what string) {
	tb.t.Helper()
	var last error
	ok := tb.wait(func() bool {
		var is bool
		last = tb.tryEval("Boolean("+js+")", &is)
		return last == nil && is
	})
	if !ok {
		tb.t.Fatalf("waited %v in vain until %s (%s; last error: %v)\n%s", patience, what, js, last, tb.screen())
	}
}

// waitText waits until an element's words hold a text.
func (tb *tab) waitText(selector, part string) {
	tb.t.Helper()
	tb.waitFor(fmt.Sprintf("(e => e?.checkVisibility() && %s.includes(%s))(document.querySelector(%s))", said, quote(part), quote(selector)),
		fmt.Sprintf("%s says %q", selector, part))
}

// said is what the element e says: as it is written, not as a style shows it in
// capitals.
const said = `e.textContent.replace(/\s+/g, " ").trim()`

// text is what an element says, "" where there is none.
func (tb *tab) text(selector string) string {
	tb.t.Helper()
	return get[string](tb, fmt.Sprintf(`(e => e ? %s : "")(document.querySelector(%s))`, said, quote(selector)))
}

// figure is what the round's clock shows at an element.
func (tb *tab) figure(id string) string {
	tb.t.Helper()
	return get[string](tb, `document.getElementById(`+quote(id)+`)?.textContent ?? ""`)
}

// is tells whether an expression is true on the page now.
func (tb *tab) is(js string) bool {
	tb.t.Helper()
	return get[bool](tb, "Boolean("+js+")")
}

// eval runs an expression for its effect; a promise is waited for.
func (tb *tab) eval(js string) {
	tb.t.Helper()
	if err := tb.tryEval(js, nil); err != nil {
		tb.t.Fatalf("%s: %v\n%s", js, err, tb.screen())
	}
}

// get is the value of an expression on the page; a promise is waited for.
func get[T any](tb *tab, js string) T {
	tb.t.Helper()
	var v T
	if err := tb.tryEval(js, &v); err != nil {
		tb.t.Fatalf("%s: %v\n%s", js, err, tb.screen())
	}
	return v
}

func (tb *tab) tryEval(js string, out any) error {
	wait := func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }
	if out == nil {
		js, out = "(async () => { "+js+"; return 0 })()", new(int)
	}
	return tb.do(chromedp.Evaluate(js, out, wait))
}

// screen says what a person would see, and saves a picture of it: all that is
// left to go by when a test has failed on another machine.
func (tb *tab) screen() string {
	var seen struct{ URL, Title, H1, Text string }
	err := tb.tryEval(`({url: location.href, title: document.title, h1: document.querySelector("h1")?.innerText ?? "",
		text: document.body?.innerText.slice(0, 700) ?? ""})`, &seen)
	if err != nil {
		return fmt.Sprintf("on the screen: nothing can be seen any more (%v); problems: %q", err, tb.seen.found())
	}
	var out strings.Builder
	fmt.Fprintf(&out, "on the screen: %s\ntitle %q, h1 %q, words:\n%s\n", seen.URL, seen.Title, seen.H1, seen.Text)
	for _, p := range tb.seen.found() {
		fmt.Fprintf(&out, "problem: %s\n", p)
	}
	var png []byte
	dir := filepath.Join(repository(tb.t), "build", "e2e")
	name := filepath.Join(dir, strings.NewReplacer("/", "_", " ", "_").Replace(tb.t.Name())+".png")
	if err := tb.do(chromedp.CaptureScreenshot(&png)); err == nil && os.MkdirAll(dir, 0o755) == nil && os.WriteFile(name, png, 0o644) == nil {
		fmt.Fprintf(&out, "picture: %s\n", name)
	}
	return out.String()
}

// quote writes a text as a JavaScript string.
func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string always has a JSON form
	}
	return string(b)
}
