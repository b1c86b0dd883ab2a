package e2e

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// passes makes a page's clock one that can be moved on, before any page loads:
// Date runs ahead by a given time, and by more after sleep. The monotonic clock
// (performance.now) and the timers stay as they are, which is how a device
// that slept looks from within: hours are gone on the wall, and nothing has
// counted them.
const passes = `(() => {
	const Real = Date;
	let ahead = %d;
	window.Date = class extends Real {
		constructor(...given) {
			if (given.length === 0) super(Real.now() + ahead);
			else super(...given);
		}
		static now() { return Real.now() + ahead; }
	};
	window.sleepThrough = (ms) => { ahead += ms; };
})()`

// setClock makes all pages of the tab run ahead of the wall clock.
func (tb *tab) setClock(ahead time.Duration) {
	tb.t.Helper()
	tb.before(fmt.Sprintf(passes, ahead.Milliseconds()))
}

// sleep lets a device sleep: time passes that no timer of the page counts.
func (tb *tab) sleep(d time.Duration) {
	tb.t.Helper()
	tb.eval(fmt.Sprintf("window.sleepThrough(%d)", d.Milliseconds()))
}

// before runs a script ahead of those of each page that is loaded from now on.
func (tb *tab) before(script string) {
	tb.t.Helper()
	tb.must("adding a script", chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}))
}

// toAnswer begins a recruiter screen and goes on to its first answer.
func (tb *tab) toAnswer() {
	tb.t.Helper()
	tb.open("/stage/recruiter-screen/")
	for _, step := range []struct{ press, then string }{
		{"begin-recruiter", "First question"}, {"round-go", "Done"},
	} {
		tb.waitFor(`document.getElementById(`+quote(step.press)+`)`, "there is "+step.press)
		tb.mayStep()
		// Without the mouse, which a phone has not got: each frame would look under it.
		tb.eval(`document.getElementById(` + quote(step.press) + `).click()`)
		tb.stepped()
		tb.waitText("#round-go", step.then)
	}
	tb.waitText("#dial-word", "aim")
}

// moment is when something happened: not before one time, not after another.
type moment struct{ from, to time.Time }

// when runs what makes something happen.
func when(f func()) moment {
	m := moment{from: time.Now()}
	f()
	m.to = time.Now()
	return m
}

// waitClock waits until the figure of an id shows the time since a moment, with what was
// slept in between. It must never show more than that. It may show less for the
// time it takes to paint, and for the fraction of a second it leaves out.
func (tb *tab) waitClock(id string, since moment, slept time.Duration) {
	tb.t.Helper()
	waitUntil(tb.t, id+" shows the right time", func() error {
		before := time.Now()
		shown := tb.figure(id)
		got, err := readClock(shown)
		if err != nil {
			return err
		}
		least := before.Sub(since.to) + slept - 1500*time.Millisecond
		most := time.Since(since.from) + slept
		if got > most {
			tb.t.Fatalf("%s shows %q, more than the %v that have passed\n%s", id, shown, most, tb.screen())
		}
		if got < least {
			return fmt.Errorf("it shows %q, less than the %v that have passed", shown, least)
		}
		return nil
	})
}

// readClock reads "12:34" at the beginning of a text.
func readClock(shown string) (time.Duration, error) {
	figures, _, _ := strings.Cut(shown, " ")
	m, s, ok := strings.Cut(figures, ":")
	minutes, err := strconv.Atoi(m)
	if !ok || err != nil {
		return 0, fmt.Errorf("%q is no time", shown)
	}
	seconds, err := strconv.Atoi(s)
	if err != nil {
		return 0, fmt.Errorf("%q is no time", shown)
	}
	return time.Duration(minutes)*time.Minute + time.Duration(seconds)*time.Second, nil
}

// TestClockFigures: while the program sleeps, the page's figures and arcs are what the
// program would draw: counting up and down, past the aim, past the end of the round,
// and after a sleep. The dial and the round's clock each have one text.
func TestClockFigures(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.setClock(0)
	tb.before(`window.moves = []; window.addEventListener("DOMContentLoaded", () => {
		let run = window.mockloop?.runClock;
		Object.defineProperty(window.mockloop, "runClock", { get: () => (rows, wake) => { window.rows = rows; run(rows, wake); }, set: (f) => { run = f; } });
	})`)
	tb.toAnswer()
	// What each row of the clock that runs has to show now, and what it shows.
	const look = `(() => {
		const now = Date.now(), around = 360;
		const wrong = [];
		for (const row of window.rows.split("\x1e")) {
			const [kind, id, from, length, after] = row.split("\x1f"), e = document.getElementById(id);
			if (kind === "arc") {
				const has = parseFloat(e.getAttribute("stroke-dasharray")), part = Math.max(0, Math.min(1, (now - from) / length - after)), want = part < 1 && after === "0" ? part * 338 : part * around;
				if (Math.abs(has - want) > around * 2500 / length + 22 * (part > 0.97)) wrong.push(id + " is " + has + ", want " + want);
				continue;
			}
			const ms = kind === "down" ? from - now : now - from;
			const texts = [0, -1500, 1500].map((late) => {
				const s = Math.trunc((ms + late) / 1000), m = Math.trunc(Math.abs(s) / 60);
				return (s < 0 ? "−" : "") + m + ":" + String(Math.abs(s) % 60).padStart(2, "0") + after;
			});
			if (!texts.includes(e.textContent)) wrong.push(id + " says " + e.textContent + ", want one of " + texts);
			if (e.childNodes.length !== 1 || e.getAttribute("translate") !== "no") wrong.push(id + " is not one text that nobody translates");
		}
		return wrong.join("; ");
	})()`
	right := func(what string) {
		t.Helper()
		waitUntil(t, what, func() error {
			if wrong := get[string](tb, look); wrong != "" {
				return errors.New(wrong)
			}
			return nil
		})
	}
	right("the answer's clock is right")
	tb.eval(`const is = document.getElementById("dial-time").textContent; while (document.getElementById("dial-time").textContent === is) await new Promise((r) => setTimeout(r, 50))`)
	right("and a second later")
	tb.sleep(200 * time.Second) // into the second lap
	tb.waitFor(`parseFloat(document.getElementById("dial-lap").getAttribute("stroke-dasharray")) > 60`, "the arc is in its second lap")
	right("the second lap is right")
	// Twice, because an hour at once is no sleep to the round but a clock that was set.
	tb.sleep(25 * time.Minute)
	tb.waitText(".says", "slept for 25 minutes")
	tb.sleep(25 * time.Minute)
	tb.waitText("#round-left", "over")
	right("the round's clock is right past its end")
	// A pause stops all of it, and nothing moves in it.
	tb.click("round-pause")
	tb.waitText("#dial-word", "paused")
	if rows := get[string](tb, "window.rows"); rows != "" {
		t.Errorf("in a pause the clock runs: %q", rows)
	}
	tb.click("round-pause")
	tb.waitText("#dial-word", "too long")
	right("after a pause the clock is right")
	// Hidden, it stands; seen again, it is right at once.
	tb.eval(`Object.defineProperty(document, "hidden", { configurable: true, get: () => true }); document.dispatchEvent(new Event("visibilitychange"))`)
	tb.sleep(5 * time.Minute)
	tb.eval(`delete document.hidden; document.dispatchEvent(new Event("visibilitychange"))`)
	right("seen again, the clock is right")
	tb.probeMe()
	tb.waitPhase("Probe 1 of")
	right("the probe's clock is right")
}
