//go:build browsers

package browsers

import "testing"

// translator puts <font> elements in the place of all text, as browsers do that
// translate, and goes on doing so.
const translator = `(() => {
	const all = () => {
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
		while (walk.nextNode()) found.push(walk.currentNode);
		for (const node of found) {
			if (node.parentElement?.closest("font, script, textarea")) continue;
			const font = document.createElement("font");
			font.append(Object.assign(document.createElement("font"), { textContent: node.data }));
			node.replaceWith(font);
		}
	};
	all();
	new MutationObserver(all).observe(document.body, { subtree: true, childList: true, characterData: true });
	return document.querySelectorAll("font").length;
})()`

// TestTranslated: on a page that is being translated every label is right after each
// tap, the clock goes on, and nothing breaks.
func TestTranslated(t *testing.T) {
	eachEngine(t, func(t *testing.T, e engine) {
		url, _ := serve(t)
		d := e.start(t, profile(t))
		open(t, d, url+"/")
		waitText(t, d, "#next-go", "Answer it now")
		if n := get[int](t, d, translator); n < 20 {
			t.Fatalf("%d texts were replaced; the test shows nothing", n)
		}
		press(t, d, "#next-go")
		says := func(id, words string) {
			t.Helper()
			waitFor(t, d, id+" says "+words, `document.getElementById("`+id+`")?.textContent.trim() === "`+words+`"`)
		}
		for _, step := range [][3]string{
			{"round-go", "Answer", "Done"},
			{"round-pause", "Pause", "Resume"},
			{"round-pause", "Resume", "Pause"},
			{"round-pause", "Pause", "Resume"},
			{"round-pause", "Resume", "Pause"},
		} {
			says(step[0], step[1])
			waitFor(t, d, "another step may be taken", `!(performance.now() - window.lastStep < 600)`)
			press(t, d, "#"+step[0])
			get[int](t, d, `(window.lastStep = performance.now(), 0)`)
			says(step[0], step[2])
		}
		waitFor(t, d, "the clock goes on", `/^0:(0[2-9]|[1-5][0-9])$/.test(document.getElementById("dial-time").textContent)`)
		says("dial-word", "aim 2:30")
		if notice := get[string](t, d, `document.getElementById("notice").textContent`); notice != "" {
			t.Errorf("something broke: %s", notice)
		}
	})
}
