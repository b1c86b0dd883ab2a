package e2e

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/heapprofiler"
)

// Figures for `make bench`. Nothing here is a test: how fast this machine is today
// is no property of the product.

// BenchmarkVisit shows how long a first and a later visit take, and what they weigh.
func BenchmarkVisit(b *testing.B) {
	s := siteAt(b, "")
	tb := openNewBrowser(b).tab(startServer(b, s))
	tb.timed()
	for _, visit := range []string{"first", "later"} {
		tb.open("/")
		tb.waitOfflineReady()
		got := get[struct{ Paint, Ready, Wire float64 }](tb, `(() => {
			const wasm = performance.getEntriesByType("resource").filter((e) => e.name.includes("/web/app.wasm"));
			return {
				paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1,
				ready: window.readyAt,
				wire: wasm.reduce((n, e) => n + e.transferSize, 0),
			};
		})()`)
		b.ReportMetric(got.Paint, "ms-paint-"+visit)
		b.ReportMetric(got.Ready, "ms-ready-"+visit)
		b.ReportMetric(got.Wire, "B-program-"+visit)
	}
	files, packed := 0, 0
	for _, a := range s.Assets() {
		if !a.Precache {
			continue
		}
		files++
		if a.Br != nil {
			packed += len(a.Br)
		} else {
			packed += len(a.Body)
		}
	}
	b.ReportMetric(float64(files), "files-kept")
	b.ReportMetric(float64(packed), "B-kept-quick-brotli")
}

// BenchmarkLongHistory shows what a start takes with 10,000 answers and with none,
// both in turns; it should not take more than 1.2 times as long.
func BenchmarkLongHistory(b *testing.B) {
	const n = 10_000
	h := startServer(b, siteAt(b, ""))
	empty, full := openNewBrowser(b).tab(h), openNewBrowser(b).tab(h)
	for _, tb := range []*tab{empty, full} {
		tb.timed()
		tb.open("/storage/")
		tb.waitOfflineReady()
	}
	full.importAnswers(n)
	b.Logf("memory after an import of %d answers: %s", n, full.memory())
	var without, with []float64
	for b.Loop() {
		for _, side := range []struct {
			tb    *tab
			times *[]float64
		}{{empty, &without}, {full, &with}} {
			side.tb.open("/")
			*side.times = append(*side.times, get[float64](side.tb, "window.readyAt"))
			side.tb.waitFor(`!document.querySelector(".hero")?.textContent.includes("Adding up")`, "all is read")
		}
	}
	b.ReportMetric(median(without), "ms-empty")
	b.ReportMetric(median(with), "ms-full")
	b.ReportMetric(median(with)/median(without), "full/empty")
	b.Logf("memory once all is read: %s with nothing kept, %s with %d answers", empty.memory(), full.memory(), n)
}

// timed has every page of the tab tell when the program's screen stood, as
// window.readyAt in milliseconds from the navigation, and hold the program's memory.
func (tb *tab) timed() {
	tb.t.Helper()
	tb.inject(`new MutationObserver((_, seen) => {
			if (document.getElementById("progress")?.className !== "off") return;
			window.readyAt = performance.now();
			seen.disconnect();
		}).observe(document, { subtree: true, childList: true, attributeFilter: ["class"] });
		const real = WebAssembly.instantiateStreaming;
		WebAssembly.instantiateStreaming = async (...given) => {
			const made = await real.apply(WebAssembly, given);
			window.programMemory = made.instance.exports.mem;
			return made;
		};`)
}

// memory is how much the program and the page's script hold, garbage collected.
func (tb *tab) memory() string {
	tb.t.Helper()
	tb.must("collecting garbage", heapprofiler.CollectGarbage())
	return fmt.Sprintf("%.1f MB of program, %.1f MB of script", get[float64](tb, "window.programMemory.buffer.byteLength")/1e6,
		get[float64](tb, "performance.memory.usedJSHeapSize")/1e6)
}

func median(of []float64) float64 {
	slices.Sort(of)
	return of[len(of)/2]
}
