package e2e

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// translator is another hand in the page: it puts <font> elements in the place of all
// text, as browsers do that translate, and goes on doing so. What says translate="no"
// it leaves alone if %t.
const translator = `(() => {
	const polite = %t;
	const all = (root) => {
		const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
		while (walk.nextNode()) found.push(walk.currentNode);
		for (const node of found) {
			const e = node.parentElement;
			if (!e || e.closest("font, script, style, textarea, title") || (polite && e.closest("[translate=no]"))) continue;
			const inner = Object.assign(document.createElement("font"), { textContent: node.data });
			const outer = document.createElement("font");
			outer.append(inner);
			node.replaceWith(outer);
			window.translated = (window.translated ?? 0) + 1;
		}
	};
	const begin = () => {
		all(document.body);
		new MutationObserver(() => all(document.body)).observe(document.body, { subtree: true, childList: true, characterData: true });
	};
	document.body ? begin() : document.addEventListener("DOMContentLoaded", begin);
})()`

// meddler takes text out and puts elements of its own between others, and one before the
// page's own, as extensions do.
const meddler = `document.addEventListener("DOMContentLoaded", () => {
	document.body.prepend(Object.assign(document.createElement("div"), { className: "foreign", textContent: "An extension" }));
});
setInterval(() => {
	for (const e of document.querySelectorAll("button, h1, p, span")) {
		if (e.closest("[translate=no]")) continue;
		if (e.childNodes.length === 1 && e.firstChild.nodeType === 3 && Math.random() < 0.2) {
			e.replaceChildren(Object.assign(document.createElement("mark"), { textContent: e.textContent }));
			window.translated = (window.translated ?? 0) + 1;
		}
	}
	if (document.querySelectorAll("aside.foreign").length < 40) document.querySelectorAll("main, main div").forEach((e) => e.append(Object.assign(document.createElement("aside"), { className: "foreign", hidden: true })));
}, 50)`

// TestAnotherHand: a page that is translated, or in which an extension is at work, says
// at each step what it should, once, and nothing of it ends.
func TestAnotherHand(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, script string }{
		{"a translator", fmt.Sprintf(translator, true)},
		{"a translator that spares nothing", fmt.Sprintf(translator, false)},
		{"an extension", meddler},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			tb := atHome(t)
			tb.setClock(0)
			tb.before(c.script)
			tb.open("/question/" + question(0).ID + "/")
			tb.waitFor("window.translated > 20", "the other hand is at work")
			tb.click("practise")
			exactly := func(id, want string) {
				t.Helper()
				waitUntil(t, id+" says "+want, func() error {
					if got := tb.text("#" + id); got != want {
						return fmt.Errorf("it says %q", got)
					}
					return nil
				})
			}
			exactly("round-go", "Answer")
			tb.click("round-go")
			exactly("round-go", "Done")
			ticks := func() {
				t.Helper()
				was := tb.figure("dial-time")
				waitUntil(t, "the clock goes on", func() error {
					now := tb.figure("dial-time")
					if _, err := readClock(now); err != nil || strings.Count(now, ":") != 1 {
						return errors.New("it says " + now)
					}
					if now == was {
						return errors.New("it stands at " + now)
					}
					return nil
				})
			}
			ticks()
			ticks()
			for range 2 {
				tb.click("round-pause")
				exactly("round-pause", "Resume")
				exactly("dial-word", "paused")
				tb.click("round-pause")
				exactly("round-pause", "Pause")
				ticks()
			}
			tb.sleep(10 * time.Minute)
			exactly("dial-word", "too long")
			tb.probeMe()
			for n := 1; n <= 4; n++ {
				tb.waitPhase(fmt.Sprintf("Probe %d of 4", n))
				exactly("round-go", "Done")
				tb.click("round-go")
			}
			tb.keepGraded()
			tb.leaveLesson()
			for _, words := range []string{"Today", "Questions", "History"} {
				tb.pressWords(words)
				tb.waitText("h1", words)
			}
			if n := get[int](tb, `document.querySelectorAll("h1").length`); n != 1 {
				t.Errorf("the page has %d titles: a screen stands beside the program's", n)
			}
			if !tb.is(`document.getElementById("notice").hidden && document.documentElement.lang === "en"`) {
				t.Errorf("something broke\n%s", tb.screen())
			}
		})
	}
}
