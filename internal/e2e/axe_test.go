package e2e

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// axePacked is axe-core; testdata/axe/README.md says whose it is.
//
//go:embed testdata/axe/axe.min.js.gz
var axePacked []byte

// axeRules are all that axe looks for. Its rule for small targets is off unless
// asked for.
const axeRules = `{
	runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
	rules: { "target-size": { enabled: true } },
}`

// axeColors are the rules that depend on colors, which is all that a theme
// changes.
const axeColors = `{ runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }`

// axeRun puts the page as it stands to axe. What it says is one line for each rule
// and element. The script comes from the driver, so the page keeps its own policy.
func axeRun(rules string) string {
	return `(async () => {
		const result = await axe.run(document, { ...` + rules + `, resultTypes: ["violations"] });
		return result.violations.flatMap((v) => v.nodes.map((n) =>
			v.id + " (" + v.help + "): " + n.target.join(" ") + " " + n.html.slice(0, 120) + ": " +
			n.failureSummary.replace(/\s+/g, " ")));
	})()`
}

// axe puts the page, in a phone's width, to rules of axe in a theme, and in a window as
// tall as the page: what the tabs lie over until one scrolls is not too small. What
// the browser tells late, such as how much storage there is, may make the page longer
// meanwhile; it is looked at again then.
func (tb *tab) axe(theme, rules string) []string {
	tb.t.Helper()
	const height = "document.documentElement.scrollHeight"
	tall := max(phone.h, get[int64](tb, height))
	var found []string
	for range 3 { // a page that fills the window, with a notice above, is always taller
		tb.dress(size{phone.w, tall}, theme)
		found = get[[]string](tb, axeRun(rules))
		now := get[int64](tb, height)
		if now <= tall {
			break
		}
		tall = now
	}
	return found
}

func unpackAxe(t *testing.T) string {
	t.Helper()
	r, err := gzip.NewReader(bytes.NewReader(axePacked))
	if err != nil {
		t.Fatal(err)
	}
	source, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

// loadAxe gives the page axe, if it has not got it yet.
func (tb *tab) loadAxe(source string) {
	tb.t.Helper()
	if tb.is("window.axe") {
		return
	}
	tb.must("loading axe", chromedp.Evaluate(source+";0", new(int)))
}

// TestAccessibilityIsMeasured: axe finds what it is there for, on a page of ours
// and under its policy, in the theme that is set.
func TestAccessibilityIsMeasured(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/about/")
	tb.loadAxe(unpackAxe(t))
	for _, tc := range []struct{ name, theme, make, want string }{
		{"picture without words", "light", `e = document.createElement("img"); e.src = "/web/icons/favicon.svg"`, "image-alt"},
		{"button without a name", "light", `e = document.createElement("button"); e.className = "btn"`, "button-name"},
		{"pale in the light", "light", `e = document.createElement("p"); e.textContent = "Pale"; e.style.color = "#ddd"`, "color-contrast"},
		{"dim in the dark", "dark", `e = document.createElement("p"); e.textContent = "Dim"; e.style.color = "#333"`, "color-contrast"},
		{"small targets", "light", `e = document.createElement("div"); for (const l of "ab") { const b = document.createElement("button");
			b.textContent = l; b.style.cssText = "width: 12px; height: 12px; padding: 0; border: 0; font-size: 10px"; e.append(b) }`, "target-size"},
		{"second title", "light", `e = document.createElement("main")`, "landmark-no-duplicate-main"},
	} {
		tb.dress(phone, tc.theme)
		tb.eval("let e; " + tc.make + `; e.id = "spoiled"; document.querySelector("main").append(e)`)
		rules := axeRules
		if tc.theme == "dark" {
			rules = axeColors
		}
		if found := get[[]string](tb, axeRun(rules)); !strings.Contains(fmt.Sprint(found), tc.want) {
			t.Errorf("%s: found %q, want %s", tc.name, found, tc.want)
		}
		tb.eval(`document.getElementById("spoiled").remove()`)
	}
	if found := get[[]string](tb, axeRun(axeRules)); len(found) > 0 {
		t.Errorf("without what was spoiled: %q", found)
	}
}
