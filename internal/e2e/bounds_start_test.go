package e2e

import (
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
)

const program = "/web/app.wasm"

// held is a host that sends the program only once let is called.
func held(t *testing.T) (h *host, let func()) {
	t.Helper()
	h = startServer(t, siteAt(t, ""))
	hold := make(chan struct{})
	h.fail(program, fault{hold: hold})
	return h, func() { close(hold) }
}

// TestEarlyTap: what is tapped while the program is on its way is shown as taken,
// and done once it runs. Of several taps the last one counts.
func TestEarlyTap(t *testing.T) {
	t.Parallel()
	h, let := held(t)
	tb := openBrowser(t).tab(h)
	tb.visit("/question/" + question(0).ID + "/")
	tb.waitFor(`document.getElementById("progress").className === "on"`, "the program is being loaded")
	tb.waitFor(`getComputedStyle(document.getElementById("progress")).opacity === "1"`, "the progress line can be seen")
	tb.click("practise")
	tb.waitFor(`document.getElementById("practise").matches(".pressed-early[aria-busy=true]")`, "the tap is shown as taken")

	// Meanwhile links lead where they say, without the program.
	tb.pressWords("Today")
	tb.waitText("h1", "Mockloop")
	tb.waitFor(`document.getElementById("next-go")`, "the page is there as far as its button")
	prompt := tb.text(".next .prompt")
	tb.click("next-go")
	tb.waitFor(`document.getElementById("next-go").matches(".pressed-early[aria-busy=true]")`, "the tap is shown as taken")
	if got := tb.text("#progress"); got != "" {
		t.Errorf("the progress line says %q", got)
	}

	let()
	tb.waitText("#dial-word", "think")
	if got := tb.text(".said .prompt"); got != prompt {
		t.Errorf("asked is %q, tapped was %q", got, prompt)
	}
	tb.waitReady()
	tb.waitFor(`getComputedStyle(document.getElementById("progress")).opacity === "0"`, "the progress line is gone")
	if n := len(tb.records("round")); n != 1 {
		t.Errorf("%d rounds were begun, want the one that was tapped last", n)
	}
}

// TestEarlyReading: a fold that was opened, the place on the page and the focus
// are as they were when the program takes over.
func TestEarlyReading(t *testing.T) {
	t.Parallel()
	h, let := held(t)
	tb := openBrowser(t).tab(h)
	tb.visit("/question/" + question(0).ID + "/")
	tb.press("#probes > summary")
	tb.press("#points > summary")
	tb.waitFor(`["points", "probes"].every((id) => document.getElementById(id).open)`, "the folds are open")
	tb.eval("window.scrollTo(0, 150); document.querySelector('main').early = true")
	tb.waitFor("window.scrollY === 150", "the page is scrolled")

	let()
	tb.waitReady()
	if tb.is("document.querySelector('main').early") {
		t.Fatal("the page is still the one from before the program; the test shows nothing")
	}
	if got, want := get[[]string](tb, `[...document.querySelectorAll("details[open]")].map((e) => e.id)`), "points probes"; len(got) != 2 || got[0]+" "+got[1] != want {
		t.Errorf("open are %v, want %s", got, want)
	}
	if y := get[float64](tb, "window.scrollY"); y != 150 {
		t.Errorf("the page is scrolled to %v, it was at 150", y)
	}
	if tb.is(`document.getElementById("skeleton").open`) {
		t.Error("a fold is open that nobody opened")
	}
}

// TestEarlyFocus: the keyboard stays on the element that it was on.
func TestEarlyFocus(t *testing.T) {
	t.Parallel()
	h, let := held(t)
	tb := openBrowser(t).tab(h)
	tb.visit("/guide/preparation/")
	const item = `document.querySelector("button[role=checkbox]")`
	tb.waitFor(item, "there is something to tick")
	tb.eval(item + ".focus()")
	id := get[string](tb, "document.activeElement.id")
	if id == "" {
		t.Fatalf("what can be ticked does not take the focus\n%s", tb.screen())
	}
	let()
	tb.waitReady()
	if got := get[string](tb, "document.activeElement.id"); got != id {
		t.Errorf("the focus is on %q, it was on %q", got, id)
	}
}

// TestProgramAbsent: reading works without the program. That practicing does not
// is said, with a way on, and that way works once the host is well.
func TestProgramAbsent(t *testing.T) {
	t.Parallel()
	const says = "Practice could not start, because the program did not arrive. Reading works."
	for _, tc := range []struct {
		name  string
		fault fault
		gone  bool // the network goes while the program is on its way
	}{
		{"an error of the host", fault{status: 503}, false},
		{"a page in its place", fault{html: true}, false},
		{"cut off half-way", fault{cut: true}, false},
		{"the network goes", fault{hold: make(chan struct{})}, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			h := startServer(t, siteAt(t, ""))
			h.fail(program, tc.fault)
			tb := openBrowser(t).tab(h)
			const why = "the browser and start.js tell why the program did not arrive"
			tb.seen.allow(program, why)
			tb.seen.allow("TypeError", why)
			tb.seen.allow("CompileError", why)
			tb.seen.allow("An unknown error occurred when fetching the script", "the worker could not be fetched either")
			if tc.gone {
				tb.seen.allow("net::ERR_CONNECTION_REFUSED", "what the page asks for once the network is gone, such as its icon")
			}
			tb.visit("/")
			if tc.gone {
				tb.waitFor(`document.getElementById("progress").className === "on"`, "the program is being loaded")
				tb.click("next-go")
				h.stop()
			}
			tb.waitText("#notice", says)
			tb.waitFor(`document.getElementById("progress").className === "failed"`, "the progress line says so too")
			if tb.is(`document.querySelector(".pressed-early")`) {
				t.Error("a tap still waits for what will not come")
			}
			h.heal()
			if tc.gone {
				h.start()
			}
			tb.pressWords("Questions")
			tb.waitText("h1", "Questions")
			tb.waitReady()
			tb.visit("/?again")
			tb.waitReady()
			tb.click("next-go")
			tb.waitText("#dial-word", "think")
		})
	}
}

// TestTryAgain: the button beside the sentence starts the page again.
func TestTryAgain(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	h.fail(program, fault{status: 503})
	tb := openBrowser(t).tab(h)
	const why = "the browser and start.js tell why the program did not arrive"
	tb.seen.allow(program, why)
	tb.seen.allow("TypeError", why)
	path := "/principle/" + bank.DiveDeep.Slug() + "/"
	tb.visit(path)
	tb.waitText("#notice", "Reading works.")
	tb.waitText("h1", bank.DiveDeep.String())
	h.heal()
	tb.pressWords("Try again")
	tb.waitReady()
	tb.waitText("h1", bank.DiveDeep.String())
	if !tb.is(`document.getElementById("notice").hidden`) {
		t.Errorf("the notice is still there\n%s", tb.screen())
	}
}
