package e2e

import (
	"fmt"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// wait tries until it works or patience is over.
func (tb *tab) wait(try func() bool) bool {
	over := time.NewTimer(patience)
	defer over.Stop()
	beat := time.NewTicker(30 * time.Millisecond)
	defer beat.Stop()
	for !try() {
		select {
		case <-beat.C:
		case <-over.C:
			return false
		}
	}
	return true
}

// waitLong waits three times as long, for what takes many seconds on any machine.
func (tb *tab) waitLong(try func() bool, what string) {
	tb.t.Helper()
	for range 3 {
		if tb.wait(try) {
			return
		}
	}
	tb.t.Fatalf("waited three times %v in vain until %s\n%s", patience, what, tb.screen())
}

// click presses the mouse on the element with an id, as a person would: it has
// to be there, enabled, still, on the screen, and not under something else.
func (tb *tab) click(id string) {
	tb.t.Helper()
	tb.press(`[id=` + quote(id) + `]`)
}

// press clicks what a CSS selector finds first.
func (tb *tab) press(selector string) {
	tb.t.Helper()
	tb.pressAt(selector, fmt.Sprintf("document.querySelector(%s)", quote(selector)))
}

// pressWords clicks the link or button that says exactly these words.
func (tb *tab) pressWords(words string) {
	tb.t.Helper()
	tb.pressAt("“"+words+"”", fmt.Sprintf(
		`[...document.querySelectorAll("a, button, summary")].find((e) => %s === %s && e.checkVisibility())`, said, quote(words)))
}

// point is where the middle of an element is, once a click there would meet it.
// Two looks a frame apart must agree, so that nothing is clicked in its flight.
const point = `(async () => {
  const look = () => {
    const e = %s;
    if (!e) return "it is not there";
    if (e.disabled || e.getAttribute("aria-disabled") === "true") return "it is disabled";
    e.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const r = e.getClientRects()[0];
    if (!r || r.width === 0 || r.height === 0) return "it is not shown";
    const x = r.x + r.width / 2, y = r.y + r.height / 2;
    const met = document.elementFromPoint(x, y);
    if (!met || !(e === met || e.contains(met))) return "it lies under " + (met ? met.outerHTML.slice(0, 120) : "nothing");
    return { x, y };
  };
  const first = look();
  if (typeof first === "string") return { why: first };
  await new Promise((done) => requestAnimationFrame(done));
  const then = look();
  if (typeof then === "string") return { why: then };
  return then.x === first.x && then.y === first.y ? then : { why: "it moves" };
})()`

func (tb *tab) pressAt(name, find string) {
	tb.t.Helper()
	var at struct {
		X, Y float64
		Why  string
	}
	var failed error
	before := at
	ok := tb.wait(func() bool {
		at.Why = ""
		failed = tb.tryEval(fmt.Sprintf(point, find), &at)
		// It is tapped once it stands still: what comes late may push it away from
		// under the finger.
		still := at == before
		before = at
		return failed == nil && at.Why == "" && still
	})
	if !ok {
		tb.t.Fatalf("waited %v in vain to click %s: %s (last error: %v)\n%s", patience, name, at.Why, failed, tb.screen())
	}
	tb.must("clicking "+name, chromedp.MouseClickXY(at.X, at.Y))
}

// enter puts the caret into a field with a click, and writes there.
func (tb *tab) enter(id, text string) {
	tb.t.Helper()
	tb.click(id)
	tb.waitFor(fmt.Sprintf("document.activeElement?.id === %s", quote(id)), "the field "+id+" has the focus")
	tb.must("writing into "+id, input.InsertText(text))
}

// key presses one key, by its name in the browser: "Escape", "Enter", "Tab".
func (tb *tab) key(name string) {
	tb.t.Helper()
	code := map[string]string{"Escape": kb.Escape, "Enter": kb.Enter, "Tab": kb.Tab}[name]
	if code == "" {
		tb.t.Fatalf("no such key here: %q", name)
	}
	tb.must("pressing "+name, chromedp.KeyEvent(code))
}

// back goes back by one page, as the browser's button does.
func (tb *tab) back() {
	tb.t.Helper()
	tb.eval("history.back()")
}
