package e2e

import (
	"context"
	"encoding/json"
	"slices"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
)

// clockTicks is how many ticks are looked at.
const clockTicks = 10

// TestClockRepaint: a tick of the round's clock changes the clock and nothing
// else, and it tells from a trace what a tick costs the main thread with the
// processor slowed down four times. The cost is printed, not asserted: how fast
// this machine is today is no property of the product.
func TestClockRepaint(t *testing.T) {
	t.Parallel()
	tb := openBrowser(t).tab(startServer(t, siteAt(t, "")))
	tb.open("/stage/recruiter-screen/")
	tb.click("begin-recruiter")
	tb.goOn("First question")
	tb.goOn("Start answering")
	tb.waitText("#dial-word", "answering")

	// What moves, by the id of the nearest element that has one.
	tb.eval(`window.moved = new Set(); window.ticks = 0;
		new MutationObserver((all) => {
			for (const m of all) {
				const e = m.target.nodeType === 1 ? m.target : m.target.parentElement;
				window.moved.add(e?.closest("[id]")?.id ?? "?");
				if (e?.id === "dial-time") window.ticks++;
			}
		}).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })`)
	tb.must("slowing down", emulation.SetCPUThrottlingRate(4))
	tasks := tb.trace(func() {
		tb.eval("window.ticks = 0")
		// One look a second would be work of ours in the trace: the page says itself
		// when it is done.
		tb.eval(`await new Promise((done) => {
			const o = new MutationObserver(() => { if (window.ticks >= ` + quoteInt(clockTicks) + `) { o.disconnect(); done(); } });
			o.observe(document.getElementById("dial-time"), { subtree: true, characterData: true, childList: true });
		})`)
	})
	tb.must("at full speed again", emulation.SetCPUThrottlingRate(1))

	moved := get[[]string](tb, "[...window.moved].sort()")
	for _, id := range moved {
		if !slices.Contains([]string{"dial", "dial-time", "dial-word", "dial-arc", "dial-lap", "dial-sign", "round-left", "round-pace"}, id) {
			t.Errorf("a tick changed %q", id)
		}
	}
	if !slices.Contains(moved, "dial-time") {
		t.Errorf("the clock stood: %q", moved)
	}

	if len(tasks) == 0 {
		t.Fatal("the trace has no task of the main thread")
	}
	all := 0.0
	for _, ms := range tasks {
		all += ms
	}
	slices.Sort(tasks)
	t.Logf("clock: %d ticks at a four-fold slowdown took %.1f ms of main thread in all, %.2f ms a tick, everything the page did in between included; the longest task %.2f ms",
		clockTicks, all, all/clockTicks, tasks[len(tasks)-1])
}

func quoteInt(n int) string {
	b, _ := json.Marshal(n) // a number always has a JSON form
	return string(b)
}

// trace is what the page's main thread spent, task by task in milliseconds, while
// f ran.
func (tb *tab) trace(f func()) []float64 {
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
		Duration float64 `json:"dur"` // microseconds
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
	var tasks []float64
	for _, e := range read {
		if e.Name == "RunTask" && (thread{e.P, e.T}) == main {
			tasks = append(tasks, e.Duration/1000)
		}
	}
	return tasks
}
