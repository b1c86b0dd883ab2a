package e2e

import "testing"

// How many taps and words lie between a first visit and the first mark. The words are those
// of every screen on the way, so a question counts on each that shows it.
const firstTaps, firstWords = 9, 350

// visibleWords are the words that show on the page. What only a screen reader reads does
// not show.
const visibleWords = `(() => {
	const text = (n) => {
		if (n.nodeType === Node.TEXT_NODE) return n.textContent;
		if (n.nodeType !== Node.ELEMENT_NODE || n.matches(".sr, script, style, option")) return " ";
		if (getComputedStyle(n).display !== "contents" && !n.checkVisibility({ visibilityProperty: true })) return " ";
		const inner = [...n.childNodes].map(text).join("");
		return getComputedStyle(n).display === "inline" ? inner : " " + inner + " ";
	};
	return text(document.body).split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
})()`

// TestFirstVisit: from the first visit to the first mark it takes few taps, and few words to
// read. A candidate begins with what Today offers, answers, is probed, tells the principle,
// ticks three points, and saves the grade that these support.
func TestFirstVisit(t *testing.T) {
	t.Parallel()
	tb := openBrowser(t).tab(startServer(t, siteAt(t, "")))
	tb.open("/")
	taps, words := 0, 0
	read := func(screen string) {
		t.Helper()
		all := get[[]string](tb, visibleWords)
		words += len(all)
		t.Logf("%d words, %s: %q", len(all), screen, all)
	}
	tap := func(id string) {
		t.Helper()
		tb.click(id)
		taps++
	}
	tb.waitText("#next-go", "Answer out loud")
	read("Today")
	tap("next-go")
	tb.waitText("#dial-word", "think")
	read("thinking")
	tap("round-go")
	tb.waitText("#dial-word", "aim")
	read("answering")
	tap("round-go")
	tb.waitPhase("Probe 1 of 1")
	read("probed")
	tap("round-go")
	tb.waitFor(`document.getElementById("guess-unsure")`, "the first tap of grading")
	read("which principle")
	tap("guess-unsure")
	tb.waitFor(`document.getElementById("grade-save")`, "the sheet")
	read("grading")
	for _, point := range []string{"point-0", "point-1", "point-2"} {
		tap(point)
	}
	tap("grade-save")
	tb.waitText("#saved", "Saved")
	t.Logf("from the first visit to the first mark: %d taps, %d words", taps, words)
	if taps > firstTaps || words > firstWords {
		t.Errorf("it takes %d taps and %d words, want at most %d and %d", taps, words, firstTaps, firstWords)
	}
}
