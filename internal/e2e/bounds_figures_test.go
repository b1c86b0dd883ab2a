package e2e

import "testing"

// TestFigures tells how long the start takes here and what it weighs; -v shows
// it. Nothing is asserted but that it can be measured: how fast this machine is
// today is no property of the product.
func TestFigures(t *testing.T) {
	t.Parallel()
	s := siteAt(t, "")
	h := startServer(t, s)
	tb := openBrowser(t).tab(h)
	tb.inject(`new MutationObserver((_, seen) => {
		if (document.getElementById("progress")?.className !== "off") return;
		window.readyAt = performance.now();
		seen.disconnect();
	}).observe(document, { subtree: true, childList: true, attributeFilter: ["class"] })`)
	for _, visit := range []string{"first visit", "second visit, from the worker's store"} {
		tb.open("/")
		tb.waitOfflineReady()
		got := get[struct{ Paint, Ready, Wire, Bytes float64 }](tb, `(() => {
			const wasm = performance.getEntriesByType("resource").filter((e) => e.name.includes("/web/app.wasm"));
			return {
				paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1,
				ready: window.readyAt,
				wire: wasm.reduce((n, e) => n + e.transferSize, 0),
				bytes: wasm[0]?.decodedBodySize ?? -1,
			};
		})()`)
		if got.Ready <= 0 {
			t.Errorf("%s: it is not known when the program was ready", visit)
		}
		t.Logf("%s: first paint %.0f ms, ready %.0f ms, program %.0f bytes over the wire, %.0f unpacked",
			visit, got.Paint, got.Ready, got.Wire, got.Bytes)
	}
	var files, plain, packed int
	for _, a := range s.Assets() {
		if !a.Precache {
			continue
		}
		files++
		plain += len(a.Body)
		if a.Br != nil {
			packed += len(a.Br)
		} else {
			packed += len(a.Body)
		}
	}
	t.Logf("kept for use without a network: %d files, %d bytes, %d over the wire with the quick compression of tests", files, plain, packed)
}
