package e2e

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// watchFocus notes that something has had the focus since the page was loaded.
const watchFocus = `addEventListener("focusin", () => window.hadFocus = true)`

// access lists what those who listen, or go by the keyboard, would miss on the page as it
// stands. Each is something that axe does not look at.
const access = `(() => {
	const found = [];
	const name = (e) => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + (e.className ? "." + e.className : "") +
		" “" + e.textContent.replace(/\s+/g, " ").trim().slice(0, 40) + "”";
	const shown = (e) => e.checkVisibility({ visibilityProperty: true });
	const closed = (e) => e.closest("dialog:not([open]), [popover]:not(:popover-open), details:not([open])");
	const named = (e, attribute) => (e.getAttribute(attribute) ?? "").split(" ").filter(Boolean);

	const titles = [...document.querySelectorAll("h1")];
	if (titles.length !== 1) found.push("there are " + titles.length + " titles");
	for (const e of titles) if (!e.closest("main")) found.push("the title stands outside main");
	if (!/ · Mockloop$|^Mockloop$/.test(document.title)) found.push("the document is called " + document.title);
	for (const e of document.querySelectorAll("label :is(h1, h2, h3)")) found.push(name(e) + " is a heading within a label");

	// What is told has to be in the tree before it is said.
	for (const e of document.querySelectorAll("[role=status], [role=alert], [role=timer]")) {
		if (!shown(e) && !closed(e) && e.id !== "notice") found.push(name(e) + " is a live region that is not there");
	}
	for (const e of document.querySelectorAll("[aria-describedby], [aria-labelledby], [aria-controls]")) {
		for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls"]) {
			for (const id of named(e, attribute)) if (!document.getElementById(id)) found.push(name(e) + " names " + id + ", which is not there");
		}
	}

	// An error says which field it is about, and the field that there is one. Two are about more.
	for (const e of document.querySelectorAll("[id].refusal:not(:empty), [id].missing:not(:empty)")) {
		if (!["plan-refused", "code-unread"].includes(e.id) && !document.querySelector('[aria-invalid="true"][aria-describedby~="' + e.id + '"]')) found.push(name(e) + " is tied to no field");
	}
	for (const e of document.querySelectorAll('[aria-invalid="true"]')) {
		if (!named(e, "aria-describedby").some((id) => document.getElementById(id)?.textContent)) found.push(name(e) + " is invalid, and nothing says why");
	}

	for (const e of document.querySelectorAll(".course, ol.side")) {
		if (e.querySelectorAll('[aria-current="step"]').length !== 1) found.push(name(e) + " has no current step");
	}
	for (const e of document.querySelectorAll("[role=radiogroup]")) {
		if (e.querySelectorAll('[role=radio][tabindex="0"]').length !== 1) found.push(name(e) + " is not one stop of the Tab key");
	}
	// What the screen is about comes before the navigation, so nobody has to skip that.
	const first = [...document.querySelectorAll("a[href], button:not(:disabled), input, select, textarea, summary")].find(shown);
	if (first && !first.closest("main") && document.querySelector("main :is(a[href], button)")) found.push("the Tab key first comes to " + name(first));
	if (window.hadFocus && document.activeElement === document.body) found.push("the focus has fallen to the page");
	return found;
})()`

// obscured lists what comes by the Tab key and then lies behind the tabs or a bar (WCAG 2.2,
// 2.4.11).
const obscured = `(() => {
	const before = document.activeElement, had = window.hadFocus, at = [scrollX, scrollY], found = [];
	for (const e of document.querySelectorAll("main :is(a[href], button, input, select, textarea, summary)")) {
		if (e.disabled || e.closest(".sr") || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
		scrollTo(0, 0);
		e.focus();
		const r = e.getBoundingClientRect();
		if (document.activeElement !== e || r.width < 4) continue;
		const x = r.left + Math.min(r.width / 2, 20);
		const seen = [r.top + 4, (r.top + r.bottom) / 2, r.bottom - 4].some((y) => {
			const on = document.elementFromPoint(x, y);
			return on && (e.contains(on) || on.contains(e));
		});
		if (!seen) found.push((e.id || e.textContent.trim().slice(0, 40)) + " has the focus and is not seen");
	}
	if (before && before !== document.body) before.focus({ preventScroll: true });
	else document.activeElement.blur();
	window.hadFocus = had;
	scrollTo(...at);
	return found;
})()`

// largeText is what measure finds with letters twice as large (WCAG 2.2, 1.4.4), and
// wideText with the spacing of 1.4.12. What is meant to be cut stays so. Letters alone are
// enlarged here; a window made as narrow as the browser's own zoom makes it is TestLargeText's.
const (
	largeText = `(() => {
		document.documentElement.style.fontSize = "200%";
		const found = (` + measure + `).filter((f) => !/ is a target of /.test(f));
		let end = 0;
		for (const e of document.querySelectorAll(".tablist a span")) {
			const r = e.getBoundingClientRect();
			if (r.left < end - 0.5) found.push("the tab " + e.textContent + " lies on the one before");
			end = r.right;
		}
		document.documentElement.style.fontSize = "";
		return found.map((f) => "with text at 200 percent " + f);
	})()`
	wideText = `(() => {
		const wide = new CSSStyleSheet();
		wide.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
		document.adoptedStyleSheets = [wide];
		const found = (` + measure + `).filter((f) => !/ is a target of /.test(f));
		document.adoptedStyleSheets = [];
		return found.map((f) => "with wide spacing " + f);
	})()`
)

// chosen lists what is chosen, pressed or current and looks like what is not, its weight
// aside: where the system chooses the colors (forced-colors) that must not happen.
const chosen = `(() => {
	const colors = (e, pseudo) => {
		const s = getComputedStyle(e, pseudo);
		return s.content === "none" && pseudo ? "" : [s.backgroundColor, s.backgroundImage, s.borderTopColor, s.borderTopWidth, s.borderTopStyle, s.outlineStyle, s.color, s.display, s.fill, s.content].join();
	};
	const looks = (e) => [e, ...e.querySelectorAll("*")].map((p) => [colors(p), colors(p, "::before"), colors(p, "::after")].join()).join(";");
	const on = '[aria-checked="true"], [aria-pressed="true"], [aria-current], .course .done, .steps .done';
	const found = [];
	for (const e of document.querySelectorAll(on)) {
		const group = e.closest("[role=radiogroup], [role=group], ol, ul, .tablist, .side-end, .row");
		const other = group && [...group.querySelectorAll(e.tagName)].find((o) => !o.matches(on) && o.children.length === e.children.length);
		if (other && e.checkVisibility() && looks(e) === looks(other)) found.push(e.className + " “" + e.textContent + "” looks like “" + other.textContent + "”");
	}
	return found;
})()`

// ring lists what can have the focus and whose ring is hard to see on what lies around it
// (WCAG 2.2, 2.4.7 and 1.4.11). The last key has to have been one of the keyboard's.
const ring = `(() => {
	const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	const rgb = (color) => {
		pen.clearRect(0, 0, 1, 1);
		pen.fillStyle = color;
		pen.fillRect(0, 0, 1, 1);
		return [...pen.getImageData(0, 0, 1, 1).data];
	};
	const light = (c) => c.slice(0, 3).map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
	const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
	const ground = (e) => {
		for (; e; e = e.parentElement) {
			const c = rgb(getComputedStyle(e).backgroundColor);
			if (c[3] === 255) return c;
		}
		return [255, 255, 255];
	};
	const before = document.activeElement, found = [];
	for (const e of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
		e.focus({ preventScroll: true });
		if (document.activeElement !== e) continue;
		const s = getComputedStyle(e), name = (e.id || e.className || e.tagName) + " “" + e.textContent.slice(0, 30) + "”";
		if (!e.matches(":focus-visible")) found.push(name + " does not show its focus");
		else if (s.outlineStyle === "none" || parseFloat(s.outlineWidth) < 2) found.push(name + " has no ring");
		else {
			// Around it, or within where the ring lies there.
			const c = contrast(rgb(s.outlineColor), ground(parseFloat(s.outlineOffset) < 0 ? e : e.parentElement));
			if (c < 3) found.push(name + " has a ring of " + c.toFixed(2) + " to 1");
			// A chosen button is as dark as a ring may be; between the two lies what is not.
			const own = contrast(rgb(s.outlineColor), ground(e));
			if (own < 3 && parseFloat(s.outlineOffset) < 2 && !s.boxShadow.includes("inset")) found.push(name + " has a ring that its own ground hides, " + own.toFixed(2) + " to 1");
		}
	}
	before?.focus({ preventScroll: true });
	return found;
})()`

// forced makes the system choose the colors, and looks for what is chosen.
func (tb *tab) forced(z size) []string {
	tb.t.Helper()
	tb.must("letting the system choose the colors", chromedp.EmulateViewport(z.w, z.h),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}, {Name: "prefers-reduced-motion", Value: "reduce"}}))
	tb.waitFor(`matchMedia("(forced-colors: active)").matches && innerWidth === `+strconv.FormatInt(z.w, 10), "the system chooses the colors")
	found := get[[]string](tb, chosen)
	for i, f := range found {
		found[i] = "in forced colors " + f
	}
	return found
}

// TestAccessIsMeasured: what looks for those who listen and for the keyboard finds what it
// is there for.
func TestAccessIsMeasured(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/settings/")
	tb.dress(phone, "light")
	tb.key("Tab")
	for _, tc := range []struct{ name, look, spoil, want string }{
		{"a second title", access, `e = document.createElement("h1")`, "there are 2 titles"},
		{"a region that is not there", access, `e = document.createElement("p"); e.setAttribute("role", "status"); e.hidden = true`, "is a live region that is not there"},
		{"an error of no field", access, `e = document.createElement("p"); e.className = "refusal"; e.textContent = "Wrong."`, "is tied to no field"},
		{"a list without a step", access, `e = document.createElement("ol"); e.className = "course"`, "has no current step"},
		{"a group that is no stop", access, `e = document.createElement("div"); e.setAttribute("role", "radiogroup")`, "is not one stop"},
		{"a focus that is lost", access, `e = document.createElement("p"); window.hadFocus = true; document.activeElement.blur()`, "has fallen to the page"},
		{"a word that stays as wide", largeText, `e = document.createElement("p"); e.style.cssText = "white-space: nowrap; width: fit-content"; e.textContent = "As many words as fit here once"`, "scrolls sideways"},
		{"a button behind a bar", obscured, `e = part("div", "", part("button", "position: fixed; bottom: 0", "Where"), part("p", "position: fixed; inset: auto 0 0; height: 200px; background: black; z-index: 99"))`, "Where has the focus and is not seen"},
		{"a column on the banner", measure, `e = part("div", "", part("div", "height: 50px", "News"), part("div", "margin-top: -40px", part("p", "", "Read on"))); e.firstChild.className = "banners"; e.lastChild.className = "today"`, "lies on the banner"},
		{"a part that stands lower", measure, `e = part("ol", "display: flex; align-items: start", part("li", "", "Think"), part("li", "padding: 9px", "Answer")); e.className = "course"`, "do not stand in a line"},
		{"a line that stays as high", wideText, `e = document.createElement("p"); e.style.cssText = "height: 1.2em; overflow: hidden"; e.textContent = "Cut"`, "cuts what is in it"},
		{"a choice that does not show", chosen, `e = document.createElement("div"); e.setAttribute("role", "group");
			for (const on of ["true", "false"]) { const b = document.createElement("button"); b.setAttribute("aria-pressed", on); e.append(b) }`, "looks like"},
		{"no ring", ring, `e = document.createElement("button"); e.style.outline = "none"; e.textContent = "Where"`, "has no ring"},
		{"a pale ring", ring, `e = document.createElement("button"); e.style.outlineColor = "#ddd"; e.textContent = "Where"`, "has a ring of"},
	} {
		if found := get[[]string](tb, tc.look); len(found) > 0 {
			t.Errorf("%s, before anything was spoiled: %q", tc.name, found)
		}
		tb.eval(`const part = (tag, style, ...body) => { const e = document.createElement(tag); e.style.cssText = style; e.append(...body); return e };
			let e; ` + tc.spoil + `; e.id = "spoiled"; document.querySelector("main").append(e)`)
		found := get[[]string](tb, tc.look)
		if !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, tc.want) }) {
			t.Errorf("%s: found %q, want %q", tc.name, found, tc.want)
		}
		tb.eval(`document.getElementById("spoiled").remove(); document.getElementById("title").focus()`)
	}
}
