package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestScreens: on every screen, in every size, nothing is cut off, nothing sticks
// out, what can be tapped is large enough to be met, and what is written is large
// enough to be read. And axe finds nothing. A theme changes colors alone, so that
// in the dark one size and axe's rules of colors are enough. One walk serves all,
// because walking is most of the work.
func TestScreens(t *testing.T) {
	t.Parallel()
	tb := openBrowser(t).tab(startServer(t, siteAt(t, "")))
	axe := unpackAxe(t)
	seen, looks := 0, 0
	screens(t, tb, func(screen string) {
		var bad findings
		tb.loadAxe(axe)
		look := func(z size, theme string) {
			tb.dress(z, theme)
			bad.add(tb, screen, fmt.Sprintf("%v %s", z, theme), get[[]string](tb, measure))
			looks++
		}
		for _, l := range []string{access, obscured, largeText, wideText} {
			bad.add(tb, screen, "light", get[[]string](tb, l))
		}
		look(phone, "dark")
		// Axe in both themes at one size, because each size is painted again.
		bad.add(tb, screen, "dark", tb.axe("dark", axeColors))
		bad.add(tb, screen, "light", tb.axe("light", axeRules))
		look(desk, "light")
		look(small, "light")
		bad.add(tb, screen, "forced colors", tb.forced(desk))
		look(phone, "light") // the walk goes on in this one
		bad.tell(t, screen)
		seen++
	})
	t.Logf("%d screens: axe has been over them in 2 themes, and %d looks are measured in 3 sizes", seen, looks)
}

// findings are what is wrong on a screen, each with where it was found.
type findings struct {
	what  []string
	where map[string][]string
}

func (f *findings) add(tb *tab, screen, at string, found []string) {
	tb.t.Helper()
	if f.where == nil {
		f.where = map[string][]string{}
	}
	news := false
	for _, what := range found {
		if f.where[what] == nil {
			f.what = append(f.what, what)
			news = true
		}
		f.where[what] = append(f.where[what], at)
	}
	if news {
		tb.picture(screen + " " + at)
	}
}

func (f *findings) tell(t *testing.T, screen string) {
	t.Helper()
	for _, what := range f.what {
		t.Errorf("%s: %s (at %s)", screen, what, strings.Join(f.where[what], ", "))
	}
}

// picture saves what the window shows.
func (tb *tab) picture(name string) {
	tb.t.Helper()
	var shot []byte
	tb.must("taking a picture", chromedp.CaptureScreenshot(&shot))
	tb.keepPicture(name, shot)
}

// keepPicture saves a picture under the test's name and its own.
func (tb *tab) keepPicture(name string, shot []byte) {
	tb.t.Helper()
	dir := filepath.Join(repository(tb.t), "build", "e2e")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		tb.t.Fatal(err)
	}
	file := strings.NewReplacer("/", "_", " ", "_", ",", "").Replace(tb.t.Name()+" "+name) + ".png"
	if err := os.WriteFile(filepath.Join(dir, file), shot, 0o644); err != nil {
		tb.t.Fatal(err)
	}
}

// measure lists what is wrong with the layout of the page as it stands. A target
// is what WCAG 2.2, 2.5.8, calls one, but with the 48 pixels of our own design;
// as there, a link within a sentence is as large as its words.
const measure = `(() => {
	const TAP = 48, TEXT = 12, slack = 0.6;
	const wide = document.documentElement.clientWidth;
	const found = new Set();
	const name = (e) => {
		const words = e.textContent.replace(/\s+/g, " ").trim();
		return e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") +
			(e.className && typeof e.className === "string" ? "." + e.className.trim().replace(/\s+/g, ".") : "") +
			" “" + (words.length > 40 ? words.slice(0, 39) + "…" : words) + "”";
	};
	const px = (n) => Math.round(n * 10) / 10;
	const shown = (e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.closest(".sr");
	const scrolls = (e) => { // sideways, because it is meant to
		for (; e && e !== document.documentElement; e = e.parentElement) {
			if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return true;
		}
		return false;
	};

	if (document.documentElement.scrollWidth > wide) {
		found.add("the page scrolls sideways by " + (document.documentElement.scrollWidth - wide));
	}

	const banner = document.querySelector(".banners:not(:empty)")?.getBoundingClientRect();
	const stands = (e) => { // where it is, also when the page is scrolled
		for (; e; e = e.parentElement) if (/fixed|sticky/.test(getComputedStyle(e).position)) return false;
		return true;
	};
	// Today stands beside its title on a desk. What scrolls within a screen goes behind a banner.
	for (const e of banner ? document.querySelectorAll(".today :is(h2, p, small, a, button)") : []) {
		const r = e.getBoundingClientRect();
		if (shown(e) && stands(e) && r.top < banner.bottom - 1 && r.bottom > banner.top + 1 && r.left < banner.right && r.right > banner.left) {
			found.add(name(e) + " lies on the banner");
		}
	}
	if (new Set([...document.querySelectorAll(".course li")].map((e) => e.offsetHeight)).size > 1) found.add("the parts of the round do not stand in a line");

	for (const e of document.body.querySelectorAll("*")) {
		if (!(e instanceof HTMLElement || e instanceof SVGSVGElement) || !shown(e)) continue;
		const r = e.getBoundingClientRect();
		if (r.width > 0 && (r.right > wide + slack || r.left < -slack) && !scrolls(e.parentElement)) {
			found.add(name(e) + " sticks out of the screen: from " + px(r.left) + " to " + px(r.right));
		}
		const style = getComputedStyle(e);
		// What is contained cuts, too; there the box of a letter may be taller than the line.
		const contained = /strict|content|paint/.test(style.contain);
		const cut = (way) => contained || /hidden|clip/.test(style["overflow" + way]);
		const tall = contained ? parseFloat(style.fontSize) / 2 : 0;
		if (e instanceof HTMLElement && e.textContent.trim() !== "" && !e.matches(".asked, .ask") && // in a line, and what scrolls
			(cut("X") && e.scrollWidth > e.clientWidth || cut("Y") && e.scrollHeight > e.clientHeight + tall)) {
			found.add(name(e) + " cuts what is in it");
		}
	}

	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node; (node = texts.nextNode());) {
		const e = node.parentElement;
		if (node.data.trim() === "" || !shown(e) || e.matches(".asked")) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const rects = [...range.getClientRects()].filter((r) => r.width > 0);
		if (rects.length === 0) continue;
		const size = parseFloat(getComputedStyle(e).fontSize) * (e instanceof SVGElement ? e.getScreenCTM().a : 1);
		if (size < TEXT) found.add(name(e) + " is written in " + px(size) + " pixels");
		if (rects.some((r) => r.right > wide + slack || r.left < -slack) && !scrolls(e)) {
			found.add(name(e) + " is written beyond the edge of the screen");
		}
		const holder = e.closest("button, summary, .btn, .chip, .badge, .tablist a, .dial .t");
		const box = holder?.getBoundingClientRect();
		if (box && rects.some((r) => r.right > box.right + slack || r.left < box.left - slack)) {
			found.add(name(e) + " is written beyond the edge of " + name(holder));
		}
	}

	// What answers to a tap: the box, and what ::before and ::after add around it.
	const target = (e) => {
		const r = e.getBoundingClientRect();
		const style = getComputedStyle(e);
		const all = { left: r.left, top: r.top, right: r.right, bottom: r.bottom };
		for (const which of ["::before", "::after"]) {
			const p = getComputedStyle(e, which);
			if (p.content === "none" || p.position !== "absolute" || style.position === "static") continue;
			all.left = Math.min(all.left, r.left + parseFloat(style.borderLeftWidth) + parseFloat(p.left));
			all.top = Math.min(all.top, r.top + parseFloat(style.borderTopWidth) + parseFloat(p.top));
			all.right = Math.max(all.right, r.right - parseFloat(style.borderRightWidth) - parseFloat(p.right));
			all.bottom = Math.max(all.bottom, r.bottom - parseFloat(style.borderBottomWidth) - parseFloat(p.bottom));
		}
		return all;
	};
	const inSentence = (e) => getComputedStyle(e).display === "inline" &&
		e.parentElement.textContent.trim().length > e.textContent.trim().length;
	for (const e of document.querySelectorAll("a[href], button, summary, input, textarea, select, [tabindex='0']")) {
		if (!shown(e) || inSentence(e)) continue;
		const t = target(e);
		const w = t.right - t.left, h = t.bottom - t.top;
		if (w < TAP - slack || h < TAP - slack) found.add(name(e) + " is a target of " + px(w) + " by " + px(h));
	}
	return [...found];
})()`

// TestLayoutIsMeasured: the measure finds what it is there for.
func TestLayoutIsMeasured(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/about/")
	tb.dress(phone, "light")
	if found := get[[]string](tb, measure); len(found) > 0 {
		t.Fatalf("before anything was spoiled: %q", found)
	}
	for _, tc := range []struct{ name, tag, class, style, want string }{
		{"too wide", "p", "", "width: 500px", "the page scrolls sideways by"},
		{"out at the side", "p", "", "position: fixed; left: -9px; width: 90px", "sticks out of the screen"},
		{"cut", "p", "", "overflow: hidden; height: 12px; width: 100px", "cuts what is in it"},
		{"with dots", "p", "", "overflow: hidden; white-space: nowrap; width: 30px; text-overflow: ellipsis", "cuts what is in it"},
		{"contained", "p", "", "contain: strict; height: 12px; width: 40px", "cuts what is in it"},
		{"tiny", "p", "", "font-size: 11px", "is written in 11 pixels"},
		{"wider than its button", "button", "btn", "width: 48px; white-space: nowrap; padding: 0", "is written beyond the edge of button#spoiled.btn"},
		{"low target", "button", "", "height: 40px; width: 300px; padding: 0", "is a target of 300 by 40"},
		{"narrow target", "button", "", "height: 50px; width: 40px; padding: 0; font-size: 12px", "is a target of 40 by 50"},
	} {
		tb.eval(fmt.Sprintf(`const e = document.createElement(%s);
			e.id = "spoiled"; e.className = %s; e.style.cssText = %s; e.textContent = "Some words to be read";
			document.querySelector("main").append(e)`, quote(tc.tag), quote(tc.class), quote(tc.style)))
		found := get[[]string](tb, measure)
		if !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, tc.want) }) {
			t.Errorf("%s: found %q, want %q", tc.name, found, tc.want)
		}
		tb.eval(`document.getElementById("spoiled").remove()`)
	}
}
