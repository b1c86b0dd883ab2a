package e2e

import (
	"slices"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
)

// shifts collects the layout shifts of a page from its first moment on, those
// after a tap too.
const shifts = `window.shifts = [];
new PerformanceObserver((list) => {
	for (const e of list.getEntries()) {
		if (e.value < 0.001) continue; // the chip "Offline ready" is some pixels wider than the one before
		window.shifts.push(e.value.toFixed(4) + " of " + e.sources.map((s) =>
			(s.node?.outerHTML ?? s.node?.textContent ?? "what is gone").slice(0, 80) +
			" from " + s.previousRect.y + " to " + s.currentRect.y).join(", "));
	}
}).observe({ type: "layout-shift", buffered: true });`

// places are the words of the first screenful and where each of them stands. The
// browser's own measure does not see a shift when all elements are new, as they
// are once the program has taken over.
const places = `(() => {
	const out = [];
	const all = document.createTreeWalker(document.body.firstElementChild, NodeFilter.SHOW_TEXT);
	for (let node; (node = all.nextNode());) {
		const words = node.textContent.trim();
		if (!words || !node.parentElement.checkVisibility()) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const { x, y, width, height } = range.getBoundingClientRect();
		if (y < innerHeight && width > 1) out.push([words.slice(0, 40), x, y, width, height].map((v) => v.toFixed?.(1) ?? v).join(" | "));
	}
	return out;
})()`

// pagesToShift are the kinds of page there are.
func pagesToShift() []string {
	return []string{
		"/", "/questions/", "/guide/", "/guide/preparation/", "/principles/", "/principle/" + bank.DiveDeep.Slug() + "/",
		"/stage/" + bank.PhoneScreen.Slug() + "/", "/stage/" + bank.OnsiteLoop.Slug() + "/", "/plan/", "/question/" + question(0).ID + "/", "/history/", "/readiness/", "/about/",
	}
}

// TestNoShift: nothing on the screen moves from the first paint to the running
// program: at the first visit, and on each kind of page with a history. For
// newcomers TestNoJump compares every word's place, which is stricter.
func TestNoShift(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	tb := openBrowser(t).tab(h)
	tb.inject(shifts)
	tb.open("/")
	tb.waitOfflineReady()
	tb.checkShifts("/ at the first visit")
	for _, path := range []string{"/history/", "/plan/", "/stage/" + bank.PhoneScreen.Slug() + "/"} { // TestNoJump leaves these out
		tb.open(path)
		tb.checkShifts(path + " for a newcomer")
	}
	tb.answerOne(question(0))
	for _, path := range pagesToShift() {
		tb.open(path)
		tb.checkShifts(path + " with a history")
	}
}

// TestNoJump: to a newcomer the program's screen is the page that was there
// before, with every word in its place.
func TestNoJump(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	tb := openBrowser(t).tab(h)
	// With a worker the next page comes from its store, and there a question's is
	// the blank one.
	tb.inject(withoutWorker)
	for _, path := range pagesToShift() {
		if path == "/history/" || path == "/plan/" || path == "/stage/"+bank.PhoneScreen.Slug()+"/" {
			continue // whether there is one, and what is planned, is not known before the program runs
		}
		before := tb.placesAhead(path)
		tb.open(path)
		after := tb.places()
		for _, p := range before {
			if !slices.Contains(after, p) {
				t.Errorf("%s: not in its place any more once the program runs: %s", path, p)
			}
		}
	}
}

// placesAhead are the places of a page that the program has not touched.
func (tb *tab) placesAhead(path string) []string {
	tb.t.Helper()
	tb.visit(path + "?wasm=false")
	tb.waitFor(`document.readyState === "complete"`, "the page is whole")
	return tb.places()
}

func (tb *tab) places() []string {
	tb.t.Helper()
	all := get[[]string](tb, places)
	if len(all) < 5 {
		tb.t.Fatalf("only %d words were found on the first screenful\n%s", len(all), tb.screen())
	}
	return all
}

// TestShiftsAreSeen: the measure of TestNoShift measures.
func TestShiftsAreSeen(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.inject(shifts)
	tb.open("/guide/")
	tb.eval(`document.querySelector("main").prepend(Object.assign(document.createElement("p"), { textContent: "Pushes all down." }))`)
	tb.waitFor("window.shifts.length > 0", "a shift is seen")
}

// checkShifts looks at what has moved since the page was loaded, after two more
// frames, in which the browser takes its measure.
func (tb *tab) checkShifts(what string) {
	tb.t.Helper()
	tb.eval(twoFrames)
	for _, s := range get[[]string](tb, "window.shifts") {
		tb.t.Errorf("%s: a shift of %s", what, s)
	}
}
