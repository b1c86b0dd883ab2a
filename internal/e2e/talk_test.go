package e2e

import (
	"context"
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// talkPlaces are where the loop and the buttons of a round stand: the dial, the menu's button,
// the narrow button and the wide one, whatever they say.
const talkPlaces = `(() => {
	const at = (e) => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; };
	const bar = ["round-pause", "round-go"].map((id) => at(document.getElementById(id))).sort((a, b) => a[0] - b[0]);
	return [at(document.getElementById("dial")), at(document.getElementById("round-more")), ...bar].flat();
})()`

// TestNothingMoves: from thinking to the answer, a pause and a probe the loop and the
// buttons stay where they are, within a pixel.
func TestNothingMoves(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	sizes := []size{phone, {375, 553}, desk}
	was := map[size][]float64{}
	look := func(phase string) {
		t.Helper()
		for _, z := range sizes {
			tb.dress(z, "light")
			is := get[[]float64](tb, talkPlaces)
			if was[z] == nil {
				was[z] = is
			}
			for i := range is {
				if d := is[i] - was[z][i]; d > 1 || d < -1 {
					t.Errorf("%v, %s: the %s is at %v, was at %v", z, phase,
						[]string{"loop", "menu", "narrow button", "wide button"}[i/4], is[i/4*4:i/4*4+4], was[z][i/4*4:i/4*4+4])
					break
				}
			}
		}
	}
	tb.open("/question/" + longest().ID + "/")
	tb.click("practise")
	tb.waitText("#dial-word", "think")
	look("thinking")
	tb.goOn("Answer")
	tb.waitText("#dial-word", "aim")
	look("answering")
	tb.click("round-pause")
	tb.waitText("#dial-word", "paused")
	look("paused")
	tb.click("round-pause")
	tb.waitText("#dial-word", "aim")
	tb.probeMe()
	tb.waitPhase("Probe 1 of 4")
	look("probed")
}

// TestBarInView: whatever the window's size and the notes, the bar is in sight and can be
// pressed, and the figures stand within the loop and its word below them.
func TestBarInView(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	const look = `(() => {
		const wrong = [];
		for (const id of ["round-pause", "round-go", "round-more"]) {
			const e = document.getElementById(id), r = e.getBoundingClientRect();
			const met = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
			if (r.top < 0 || r.bottom > innerHeight || r.left < 0 || r.right > innerWidth) wrong.push(id + " is out of sight");
			else if (!e.contains(met)) wrong.push(id + " lies under something");
		}
		const dial = document.getElementById("dial").getBoundingClientRect();
		const time = document.getElementById("dial-time").getBoundingClientRect(), word = document.getElementById("dial-word").getBoundingClientRect();
		const bar = document.getElementById("round-go").getBoundingClientRect();
		if (time.left < dial.left || time.right > dial.right || time.top < dial.top) wrong.push("the figures stick out of the loop");
		if (word.top < time.bottom - 8 && word.left < time.right - 1) wrong.push("the word lies on the figures");
		if (dial.top < 0 || dial.bottom > bar.top + 1 && dial.right > bar.left) wrong.push("the loop lies under the bar");
		if (document.documentElement.scrollHeight > innerHeight) wrong.push("the page scrolls");
		return wrong.join("; ");
	})()`
	sizes := []size{{375, 553}, {390, 664}, {844, 390}, {320, 640}, {640, 400}, {390, 480}, phone, desk}
	checkFor := func(look, state string) {
		t.Helper()
		for _, z := range sizes {
			tb.dress(z, "light")
			if wrong := get[string](tb, look); wrong != "" {
				t.Errorf("%v, %s: %s", z, state, wrong)
				tb.picture(fmt.Sprintf("%v %s", z, state))
			}
		}
		tb.dress(phone, "light")
	}
	check := func(state string) {
		t.Helper()
		checkFor(look, state)
	}
	tb.open("/question/" + longest().ID + "/")
	tb.click("practise")
	tb.waitText("#dial-word", "think")
	check("thinking")
	tb.goOn("Answer")
	tb.waitText("#dial-word", "aim")
	check("answering")
	tb.click("round-notes")
	tb.waitFor(`document.getElementById("said")`, "notes are open")
	check("notes")
	tb.click("round-notes")
	tb.click("round-pause")
	tb.waitText("#dial-word", "paused")
	check("paused")

	// The sheet's bar, and before it the first tap, stand at the foot of the window.
	const foot = `(() => {
		const r = document.querySelector(".half, .grade-bar").getBoundingClientRect();
		return Math.abs(r.bottom - innerHeight) < 1 || innerWidth >= 960 && r.bottom < innerHeight ? "" : "the foot of the sheet is at " + r.bottom + " of " + innerHeight;
	})()`
	tb.click("round-pause")
	tb.waitText("#dial-word", "aim")
	tb.click("round-grade")
	tb.waitFor(`document.getElementById("guess-unsure")`, "the first tap")
	checkFor(foot, "the first tap")
	tb.guess()
	checkFor(foot, "the sheet")
}

// hold presses a key and holds it, as a keyboard repeats it.
func (tb *tab) hold(key, code string, text string, virtual int64, repeats int) {
	tb.t.Helper()
	tb.must("holding "+key, chromedp.ActionFunc(func(ctx context.Context) error {
		event := func(kind input.KeyType) *input.DispatchKeyEventParams {
			return input.DispatchKeyEvent(kind).WithKey(key).WithCode(code).WithWindowsVirtualKeyCode(virtual)
		}
		for i := range repeats + 1 {
			if err := event(input.KeyDown).WithText(text).WithAutoRepeat(i > 0).Do(ctx); err != nil {
				return err
			}
		}
		return event(input.KeyUp).Do(ctx)
	}))
}

// TestKeys: a held Enter is one step, single letters do what the list of keys says, and
// none of them while somebody types.
func TestKeys(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	tb.eval(`document.getElementById("round-go").focus()`)
	tb.hold("Enter", "Enter", "\r", 13, 30)
	tb.waitPhase("Answering")
	tb.must("P", chromedp.KeyEvent("p"))
	tb.stepped()
	tb.waitText("#dial-word", "paused")
	if got := get[string](tb, "document.title"); got != "Answering the question · Mockloop" {
		t.Errorf("a held Enter led to %q", got)
	}
	tb.waitFor(`document.getElementById("round-told").textContent.startsWith("Paused at 0:")`, "the pause is told")

	tb.must("N", chromedp.KeyEvent("n"))
	tb.waitFor(`document.activeElement?.id === "said"`, "the notes have the focus")
	tb.must("typing", chromedp.KeyEvent("prompt? "))
	tb.waitFor(`document.getElementById("said").value === "prompt? "`, "it is written down")
	if !tb.is(`!document.getElementById("keys").open`) || tb.text("#dial-word") != "paused" {
		t.Error("what is typed acts as keys")
	}
	tb.eval(`document.activeElement.blur()`)
	tb.must("?", chromedp.KeyEvent("?"))
	tb.waitText("#keys[open]", "P: pause")
	tb.key("Escape")
	tb.waitFor(`!document.getElementById("keys").open`, "the list is closed")
	tb.mayStep()
	tb.must("P", chromedp.KeyEvent("p"))
	tb.waitText("#dial-word", "aim")

	tb.open("/settings/")
	tb.waitFor(`document.getElementById("set-keys")`, "the setting is there")
	tb.eval(`const e = document.getElementById("set-keys"); e.value = "off"; e.dispatchEvent(new Event("change", { bubbles: true }))`)
	tb.waitKept("setting", `"off"`)
	tb.open("/round/")
	tb.waitText("#dial-word", "aim")
	tb.must("N", chromedp.KeyEvent("n"))
	tb.must("P", chromedp.KeyEvent("p"))
	tb.click("round-pause") // after both keys
	tb.waitText("#dial-word", "paused")
	tb.waitText("#round-pause", "Resume")
}

// TestBeginAboveTheFold: a round can be begun without scrolling, on a low phone and at a desk.
func TestBeginAboveTheFold(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	for _, p := range []struct{ stage, begin string }{{"recruiter-screen", "begin-recruiter"}, {"phone-screen", "begin-hiring-manager"}} {
		tb.open("/stage/" + p.stage + "/")
		for _, z := range []size{{375, 553}, desk} {
			tb.dress(z, "light")
			// On a phone the tabs lie on the page.
			if !tb.is(fmt.Sprintf(`document.getElementById(%s).getBoundingClientRect().bottom <= innerHeight - (innerWidth < 960 ? 60 : 0)`, quote(p.begin))) {
				t.Errorf("%s at %v: Begin is below the fold", p.stage, z)
			}
		}
	}
}
