package e2e

import (
	"bytes"
	"testing"

	"github.com/mockloop/mockloop/app/sampleloop"
)

// Words that are on one page each.
const (
	firstInterview  = sampleloop.Path + "hiring-manager/"
	secondInterview = sampleloop.Path + "senior-pm/"
	saidInFirst     = "I’m deciding how lucky I feel."
	saidInSecond    = "There’s a guy in Toledo, Curtis"
)

// twoFrames waits until the browser has told of what changed before.
const twoFrames = `for (let n = 0; n < 2; n++) await new Promise((done) => requestAnimationFrame(done))`

// withoutWorker keeps the service worker from being installed.
const withoutWorker = "navigator.serviceWorker.register = () => new Promise(() => {})"

// TestAnnotatedText: the annotated loop is on its pages and not in the program.
func TestAnnotatedText(t *testing.T) {
	t.Parallel()
	s := siteAt(t, "")
	for path, says := range map[string]string{firstInterview: saidInFirst, secondInterview: saidInSecond} {
		page := s.Asset(path)
		if !bytes.Contains(page.Body, []byte(says)) || !page.Precache {
			t.Errorf("%s does not say %q, or is not kept for use offline", path, says)
		}
		if bytes.Contains(s.Asset(program).Body, []byte(says)) {
			t.Errorf("the program holds %q", says)
		}
	}
	if !bytes.Contains(s.Asset(program).Body, []byte(sampleloop.Entries[7].Title)) {
		t.Error("what the program is known to hold is not found in it; the test shows nothing")
	}
}

// TestAnnotatedLoop: the pages are fetched when they are opened. Going back to one shows it
// where it was left, a page that comes late does not show on the next, and one that does not
// come can be asked for again.
func TestAnnotatedLoop(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	tb := openBrowser(t).tab(h)
	tb.inject(withoutWorker) // what it keeps always comes
	tb.inject(shifts)
	tb.open("/guide/")
	tb.press(`a[href$="` + sampleloop.Path + `"]`)
	tb.waitText("main", "Everybody here is invented")
	tb.pressWords("Next: The hiring manager")
	tb.waitText("main", saidInFirst)
	tb.checkShifts("two pages that are fetched")

	tb.eval("window.scrollTo(0, 2000)")
	tb.waitFor("window.scrollY === 2000", "the page is scrolled")
	tb.eval(twoFrames) // in which the browser tells of it
	tb.eval(`document.querySelector("main .turn a").click()`)
	tb.waitFor(`location.pathname.startsWith("/question/")`, "the question is shown")
	tb.eval("history.back()")
	tb.waitText("main", saidInFirst)
	tb.waitFor("window.scrollY === 2000", "the page is where it was left")

	tb.eval(`window.came = []; const send = XMLHttpRequest.prototype.send;
		XMLHttpRequest.prototype.send = function () { this.addEventListener("loadend", () => window.came.push(this.responseURL)); send.call(this) }`)
	hold := make(chan struct{})
	h.fail(secondInterview, fault{hold: hold})
	tb.follow("/guide/", "Guide")
	tb.follow(secondInterview, "The senior PM")
	tb.follow(firstInterview, "The hiring manager")
	tb.waitText("main", saidInFirst)
	close(hold)
	tb.waitFor(`window.came.some((url) => url.endsWith(`+quote(secondInterview)+`))`, "the other page has come, too late")
	tb.waitText("main", saidInFirst)
	h.heal()

	tb.seen.allow("503", "the host was told to fail")
	h.fail(secondInterview, fault{status: 503})
	tb.follow("/guide/", "Guide")
	tb.follow(secondInterview, "The senior PM")
	tb.waitText("main", "could not be read")
	h.heal()
	tb.click("loop-again")
	tb.waitText("main", saidInSecond)
	tb.waitFor(`!document.querySelector("main [role=status]")?.textContent`, "it no longer says that the page could not be read")
}

// TestAnnotatedEarly: who reads and scrolls before the program runs reads on.
func TestAnnotatedEarly(t *testing.T) {
	t.Parallel()
	h, let := held(t)
	tb := openBrowser(t).tab(h)
	tb.inject(withoutWorker) // which asks for the page, too
	tb.inject(shifts)
	tb.visit(firstInterview)
	tb.waitText("main", saidInFirst)
	tb.eval("window.scrollTo(0, 1500); document.querySelector('main').early = true")
	tb.waitFor("window.scrollY === 1500", "the page is scrolled")
	tb.eval(twoFrames)
	let()
	tb.waitReady()
	if tb.is("document.querySelector('main').early") {
		t.Fatal("the page is still the one from before the program; the test shows nothing")
	}
	tb.waitText("main", saidInFirst)
	tb.checkShifts(firstInterview)
	if y := get[float64](tb, "window.scrollY"); y != 1500 {
		t.Errorf("the page is scrolled to %v, it was at 1500", y)
	}
	if n := h.requests(firstInterview); n != 1 {
		t.Errorf("the page was asked for %d times", n)
	}
}
