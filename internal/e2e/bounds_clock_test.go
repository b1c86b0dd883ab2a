package e2e

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
)

// clockTicks is how many ticks are looked at.
const clockTicks = 8

// TestClockRepaint: a tick of the round's clock changes its figures and arcs and nothing
// else, costs one frame and does not wake the program. A trace shows what it costs the
// main thread with the processor slowed down four times: firing the timer, style, layout,
// paint and commit. That is printed, not asserted: how fast this machine is today is no
// property of the product.
func TestClockRepaint(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.toAnswer()
	tb.eval(`window.woken = 0;
		const resume = Go.prototype._resume;
		Go.prototype._resume = function () { window.woken++; return resume.call(this); }`)
	frames, cost := tb.tickCost("dial-time")
	if most := clockTicks + clockTicks/2; frames > most { // some may be what came before, or a word that changes
		t.Errorf("the page drew %d frames for %d ticks, want at most %d", frames, clockTicks, most)
	}
	// The program is asked again after half a minute at the latest, which may be now.
	if n := get[int](tb, "window.woken"); n >= clockTicks {
		t.Errorf("the program was woken %d times in %d ticks", n, clockTicks)
	}

	// What moves, by the id of the nearest element that has one.
	tb.eval(`window.moved = new Set(); window.ticks = 0;
		new MutationObserver((all) => {
			for (const m of all) {
				const e = m.target.nodeType === 1 ? m.target : m.target.parentElement;
				window.moved.add(e?.closest("[id]")?.id ?? "?");
				if (e?.id === "dial-time") window.ticks++;
			}
		}).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })`)
	tb.waitFor("window.ticks >= 3", "the clock went on")
	moved := get[[]string](tb, "[...window.moved].sort()")
	for _, id := range moved {
		if !slices.Contains([]string{"dial", "dial-time", "dial-word", "dial-arc", "dial-lap", "dial-arc-head", "dial-lap-head", "round-told", "round-left", "round-pace"}, id) {
			t.Errorf("a tick changed %q", id)
		}
	}

	t.Logf("clock: a tick at a four-fold slowdown takes %.2f ms of main thread (%d frames for %d ticks; bound 10 ms)", cost, frames, clockTicks)
}

// tickCost is what a tick of the figure with an id costs the main thread, in
// milliseconds, with the processor slowed down four times, and how many frames the
// page drew in all.
func (tb *tab) tickCost(id string) (frames int, ms float64) {
	tb.t.Helper()
	tb.must("slowing down", emulation.SetCPUThrottlingRate(4))
	// Until what led here is over.
	tb.eval(`let ticks = 0;
		await new Promise((done) => {
			const o = new MutationObserver(() => { if (++ticks >= 2) { o.disconnect(); done(); } });
			o.observe(document.getElementById(` + quote(id) + `), { subtree: true, characterData: true, childList: true, attributes: true });
		})`)
	// Counting the ticks would add work to the trace; there is one a second.
	spent := tb.trace(func() {
		tb.eval(`await new Promise((done) => setTimeout(done, 1000 * ` + strconv.Itoa(clockTicks) + `))`)
	})
	tb.must("at full speed again", emulation.SetCPUThrottlingRate(1))
	if spent.ticks < clockTicks {
		tb.t.Fatalf("the trace has %d timers of %d ticks", spent.ticks, clockTicks)
	}
	return spent.frames, spent.ms / float64(spent.ticks) // the one that ends the trace is among them
}

// spent is what a trace tells of a page's main thread. The time is what the thread
// ran for, slowed down as it was, and not what it waited for other programs.
type spent struct {
	ticks, frames int     // timers that fired, frames drawn
	ms            float64 // what both took
}

// trace is what the page's main thread spent while f ran.
func (tb *tab) trace(f func()) spent {
	tb.t.Helper()
	var mu sync.Mutex
	var events []json.RawMessage
	done := make(chan struct{})
	ctx, cancel := context.WithCancel(tb.ctx)
	defer cancel()
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *tracing.EventDataCollected:
			mu.Lock()
			for _, e := range ev.Value {
				events = append(events, json.RawMessage(e))
			}
			mu.Unlock()
		case *tracing.EventTracingComplete:
			close(done)
		}
	})
	tb.must("starting a trace", tracing.Start().WithTransferMode(tracing.TransferModeReportEvents).WithTraceConfig(&tracing.TraceConfig{
		IncludedCategories: []string{"disabled-by-default-devtools.timeline", "devtools.timeline", "__metadata"},
	}))
	f()
	tb.must("ending the trace", tracing.End())
	select {
	case <-done:
	case <-tb.ctx.Done():
		tb.t.Fatal("the trace did not come to its end")
	}

	type event struct {
		Name     string  `json:"name"`
		Phase    string  `json:"ph"`
		PID, TID int64   `json:"-"`
		P        int64   `json:"pid"`
		T        int64   `json:"tid"`
		Start    float64 `json:"ts"`   // microseconds
		Duration float64 `json:"dur"`  // microseconds
		Worked   float64 `json:"tdur"` // microseconds of them in which the thread ran
		Args     struct {
			Name string `json:"name"`
			Data struct {
				TimerID int64 `json:"timerId"`
			} `json:"data"`
		} `json:"args"`
	}
	mu.Lock()
	defer mu.Unlock()
	read := make([]event, 0, len(events))
	for _, raw := range events {
		var e event
		if json.Unmarshal(raw, &e) == nil {
			read = append(read, e)
		}
	}
	// The main thread of this page is the renderer's main thread on which timers
	// fired.
	type thread struct{ p, t int64 }
	mains, fired := map[thread]bool{}, map[thread]int{}
	for _, e := range read {
		at := thread{e.P, e.T}
		if e.Name == "thread_name" && e.Args.Name == "CrRendererMain" {
			mains[at] = true
		}
		if e.Name == "TimerFire" {
			fired[at]++
		}
	}
	var main thread
	for at := range mains {
		if fired[at] > fired[main] {
			main = at
		}
	}
	// One may lie within another: what is within is counted with it.
	slices.SortFunc(read, func(a, b event) int { return cmp.Compare(a.Start, b.Start) })
	var all spent
	end := 0.0
	for _, e := range read {
		if (thread{e.P, e.T}) != main || !slices.Contains(ofATick, e.Name) {
			continue
		}
		switch e.Name {
		case "TimerFire":
			all.ticks++
		case "Commit":
			all.frames++
		}
		if e.Start >= end {
			all.ms += e.Worked / 1000
			end = e.Start + e.Duration
		}
	}
	return all
}

// ofATick are the entries of a trace that a tick consists of: the timer, and the
// frame from its style to its commit.
var ofATick = []string{"TimerFire", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"}
