package e2e

import (
	"fmt"
	"strings"
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
	if strings.HasPrefix(id, "round-") || strings.HasPrefix(id, "need-") {
		// What is behind a menu has to be fetched from there, and a round refuses a step
		// right after the last one.
		tb.waitFor(`document.getElementById(`+quote(id)+`)`, "there is "+id)
		if tb.is(`document.getElementById(` + quote(id) + `).closest("[popover]")?.matches(":not(:popover-open)")`) {
			tb.press("#round-more")
		}
		tb.mayStep()
		defer tb.stepped()
	}
	tb.press(`[id=` + quote(id) + `]`)
}

// mayStep waits until a round takes another step after the one that stepped tells of.
func (tb *tab) mayStep() {
	tb.t.Helper()
	tb.waitFor(`!(performance.now() - window.lastStep < 600)`, "another step may be taken")
}

// stepped notes that a step of a round was taken now. A page that was left by it needs none.
func (tb *tab) stepped() { _ = tb.tryEval(`window.lastStep = performance.now()`, nil) }

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

// aim finds the middle of an element where a click would meet it, and guards the
// click that follows: what comes late may push the element away from under the mouse.
// A press that meets something else is kept from the page and counts as a miss. Two
// looks a frame apart must agree, so that nothing is clicked in its flight.
const aim = `(async () => {
  const find = () => %s;
  const look = () => {
    const e = find();
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
  if (then.x !== first.x || then.y !== first.y) return { why: "it moves" };
  const events = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
  window.aimed?.disarm();
  const aimed = window.aimed = {
    missed: false,
    disarm: () => { for (const name of events) removeEventListener(name, guard, true); },
  };
  const guard = (event) => {
    if (event.type === "pointerdown") aimed.missed = !find()?.contains(event.target);
    if (!aimed.missed) return aimed.disarm();
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const name of events) addEventListener(name, guard, true);
  return then;
})()`

func (tb *tab) pressAt(name, find string) {
	tb.t.Helper()
	var at struct {
		X, Y float64
		Why  string
	}
	var failed error
	ok := tb.wait(func() bool {
		at.Why = ""
		if failed = tb.tryEval(fmt.Sprintf(aim, find), &at); failed != nil || at.Why != "" {
			return false
		}
		tb.must("clicking "+name, chromedp.MouseClickXY(at.X, at.Y))
		var missed bool
		// A page that was left by the click has nothing to say about it.
		if err := tb.tryEval(`window.aimed?.missed === true && (window.aimed.disarm(), true)`, &missed); err == nil && missed {
			at.Why = "it was pushed away from under the mouse"
		}
		return at.Why == ""
	})
	if !ok {
		tb.t.Fatalf("waited %v in vain to click %s: %s (last error: %v)\n%s", patience, name, at.Why, failed, tb.screen())
	}
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
