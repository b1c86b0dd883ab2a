package e2e

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

// BenchmarkKeystroke measures how long the program takes to answer a key in the
// search field over the whole bank: all script that runs for it, search and
// rendering. The first word stands apart: the browser compiles then what runs for
// the first time, and the index is made.
func BenchmarkKeystroke(b *testing.B) {
	tb := atHome(b)
	tb.open("/questions/")
	tb.must("counting", performance.Enable())
	first := tb.typeWords("data")
	var rest typing
	for b.Loop() {
		rest = tb.typeWords("customer", "warehouse", "metrix", "conflict")
	}
	b.ReportMetric(first.script, "ms-script/key-of-the-first-word")
	b.ReportMetric(rest.script, "ms-script/key")
	b.ReportMetric(rest.shown, "ms-until-shown")
}

// typing is what typing has cost, in milliseconds.
type typing struct {
	keys   int
	script float64 // a key
	shown  float64 // median, of the keys that changed what is found
}

// typeWords types words one after the other, each in place of the one before,
// key by key, each when the one before has been answered.
func (tb *tab) typeWords(words ...string) typing {
	tb.t.Helper()
	var typed []string
	for _, word := range words {
		for i := range word {
			typed = append(typed, quote(word[:i+1]))
		}
	}
	before := tb.scriptTime()
	shown := get[[]float64](tb, `(async () => {
		const field = document.getElementById("find"), shown = [];
		field.focus();
		for (const words of [`+strings.Join(typed, ",")+`]) {
			const before = document.getElementById("found").textContent;
			const list = new Promise((done) => {
				const o = new MutationObserver(() => { o.disconnect(); done(); });
				o.observe(document.getElementById("main"), { subtree: true, childList: true, characterData: true, attributes: true });
				setTimeout(done, 300); // a key that changes nothing to be seen
			});
			field.value = words;
			const at = performance.now();
			field.dispatchEvent(new Event("input", { bubbles: true }));
			await list;
			if (document.getElementById("found").textContent !== before) shown.push(performance.now() - at);
		}
		return shown;
	})()`)
	slices.Sort(shown)
	cost := typing{keys: len(typed), script: (tb.scriptTime() - before) / float64(len(typed)) * 1000}
	if len(shown) > 0 {
		cost.shown = shown[len(shown)/2]
	}
	return cost
}

// scriptTime is how long the page's scripts have run so far, in seconds.
func (tb *tab) scriptTime() float64 {
	tb.t.Helper()
	var metrics []*performance.Metric
	tb.must("reading the counters", chromedp.ActionFunc(func(ctx context.Context) (err error) {
		metrics, err = performance.GetMetrics().Do(ctx)
		return err
	}))
	for _, m := range metrics {
		if m.Name == "ScriptDuration" {
			return m.Value
		}
	}
	tb.t.Fatal("the browser does not count the time of scripts")
	return 0
}
