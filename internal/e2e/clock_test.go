package e2e

import (
	"context"
	"fmt"
	"strconv"
	"strings"
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
	tb.must("setting the clock", chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(fmt.Sprintf(passes, ahead.Milliseconds())).Do(ctx)
		return err
	}))
}

// sleep lets a device sleep: time passes that no timer of the page counts.
func (tb *tab) sleep(d time.Duration) {
	tb.t.Helper()
	tb.eval(fmt.Sprintf("window.sleepThrough(%d)", d.Milliseconds()))
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
