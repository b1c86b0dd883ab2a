package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// media emulates what a person has asked of their system.
func (tb *tab) media(name, value string) {
	tb.t.Helper()
	tb.must("setting "+name, emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: name, Value: value}}))
	tb.waitFor(`matchMedia("(`+name+`: `+value+`)").matches`, name+" is "+value)
}

// TestFirstButtonInView: somebody who comes for the first time sees what this is, one question
// and the button that begins, on the smallest phones in use, without scrolling.
func TestFirstButtonInView(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/")
	for _, z := range []size{phone, {375, 553}, small, {844, 390}, desk} {
		tb.dress(z, "light")
		if got := get[string](tb, `(() => {
			const seen = (e) => { const r = e.getBoundingClientRect(); return document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2)?.closest("#next-go, .prompt"); };
			const button = document.getElementById("next-go");
			if (seen(button) !== button) return "the button";
			if (innerHeight > 500 && seen(document.querySelector(".next-words .prompt")) == null) return "the question";
			return "";
		})()`); got != "" {
			t.Errorf("%v: %s is out of sight", z, got)
		}
	}
}

// TestLargeText: with text twice as large (WCAG 2.2, 1.4.4; a phone's window is then as wide
// as 195 pixels), and with wider spacing (1.4.12), nothing sticks out and no name of a tab
// lies on another.
func TestLargeText(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	const out = `(() => {
		const found = [];
		const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		if (wide > 0) found.push("the page scrolls sideways by " + wide);
		let end = 0;
		for (const e of document.querySelectorAll(".tablist a span")) {
			const r = e.getBoundingClientRect();
			if (r.left < end - 0.5) found.push("the tab " + e.textContent + " lies on the one before");
			end = r.right;
		}
		return found;
	})()`
	for _, path := range []string{"/", "/questions/", "/readiness/", "/settings/", "/guide/", "/cards/", "/stage/onsite-loop/"} {
		tb.open(path)
		tb.dress(size{195, 422}, "light")
		if found := get[[]string](tb, out); len(found) > 0 {
			t.Errorf("%s, text at 200 percent: %q", path, found)
		}
		tb.dress(phone, "light")
		tb.eval(`const s = new CSSStyleSheet();
			s.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
			document.adoptedStyleSheets = [s]`)
		if found := get[[]string](tb, out); len(found) > 0 {
			t.Errorf("%s, wide spacing: %q", path, found)
		}
	}
}

// TestSystemColors: where the system chooses the colors the current place shows by more than a
// color of ours, and who asks for more contrast gets it.
func TestSystemColors(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/")
	tb.must("a desk", chromedp.EmulateViewport(desk.w, desk.h))
	line := get[string](tb, `getComputedStyle(document.documentElement).getPropertyValue("--line")`)
	tb.media("prefers-contrast", "more")
	if got := get[string](tb, `getComputedStyle(document.documentElement).getPropertyValue("--line")`); got == line {
		t.Error("more contrast changes no hairline")
	}
	tb.media("forced-colors", "active")
	if tb.is(`getComputedStyle(document.querySelector(".tablist .on")).backgroundColor === getComputedStyle(document.querySelector(".tablist a:not(.on)")).backgroundColor`) {
		t.Error("the current tab looks like the others")
	}
	tb.dress(phone, "light")
	tb.toGrading()
	tb.key("Tab")
	for _, theme := range []string{"light", "dark"} {
		tb.dress(phone, theme)
		if found := get[[]string](tb, ring); len(found) > 0 {
			t.Errorf("%s: the focus is hard to see: %q", theme, found)
		}
	}
	if found := tb.forced(phone); len(found) > 0 {
		t.Errorf("the grades: %q", found)
	}
}

// TestThemeStands: a chosen theme is there before the program, at the next start, and what is
// for a newcomer alone is not shown to who has practiced.
func TestThemeStands(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/settings/")
	tb.dress(phone, "light")
	tb.choose("set-theme", "dark")
	tb.waitFor(`getComputedStyle(document.body).backgroundColor === "rgb(19, 20, 23)"`, "the page is dark")
	tb.answerOne(question(0))
	tb.waitAllKept()
	tb.before(`new MutationObserver(() => window.painted ??= performance.getEntriesByType("paint").length)
		.observe(document, { attributes: true, attributeFilter: ["data-theme"], subtree: true })`)
	tb.open("/")
	if !tb.is(`document.documentElement.dataset.theme === "dark" && document.documentElement.dataset.later === "later"`) {
		t.Error("after a start the look is forgotten")
	}
	if !tb.is(`window.painted === 0`) {
		t.Error("something is painted before the theme is chosen")
	}
}
