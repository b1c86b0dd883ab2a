package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestStorageHangs: another page of the app holds the lock of the database. Each tap
// shows, however many there are, a banner says what is not kept yet, and once the lock
// is free all is kept. How long a tap takes to show is printed.
func TestStorageHangs(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	tb.waitCount("round", 1)

	holder := b.atHome()
	holder.visit("/about/?wasm=false")
	holder.eval(`const db = await ` + openDatabase("mockloop"+tb.h.base) + `;
		const store = db.transaction("records", "readwrite").objectStore("records");
		await new Promise((held) => {
			// A transaction lasts as long as there is another request in it.
			const hold = () => { held(); if (!window.letGo) store.get("nothing").onsuccess = hold; else db.close(); };
			hold();
		})`)
	tb.front()

	// tap clicks an element, and says how many milliseconds it took until something was so.
	tap := func(id, so string) int {
		if !strings.HasPrefix(id, "point-") {
			tb.mayStep()
			defer tb.stepped()
		}
		return get[int](tb, fmt.Sprintf(`new Promise((done) => {
			const began = performance.now();
			document.getElementById(%s).click();
			const look = () => { if (%s) done(Math.round(performance.now() - began)); else requestAnimationFrame(look); };
			look();
		})`, quote(id), so))
	}
	says := func(selector, words string) string {
		return fmt.Sprintf(`document.querySelector(%s)?.textContent.includes(%s)`, quote(selector), quote(words))
	}
	took := []int{
		tap("round-go", says("#round-go", "Done")),
		tap("round-go", `document.getElementById("thin").open`),
		tap("need-nothing", `document.title.startsWith("Probe 1 of 4")`),
		tap("round-go", `document.title.startsWith("Probe 2 of 4")`),
		tap("round-grade", says("h1", "Grade yourself")),
		tap("guess-unsure", `document.getElementById("grade-save")`),
	}
	tb.waitText("#trouble", "The browser's storage does not answer")
	for i := range 300 { // more than ever waited in line
		took = append(took, tap("point-0", fmt.Sprintf(`document.getElementById("point-0").ariaChecked === "%t"`, i%2 == 0)))
	}
	tb.enter("note", "Typed while nothing was kept")
	if n := len(tb.ticked()); n != 0 {
		t.Errorf("%d points are ticked after as many taps on as off", n)
	}
	t.Logf("%d taps while the storage hangs: the slowest showed after %d ms", len(took), slices.Max(took))

	holder.eval("window.letGo = true")
	tb.waitAllKept()
	tb.waitKept("sheet", "Typed while nothing was kept")
	tb.keepGraded()
	tb.waitText("#saved", "Saved")
	tb.waitCount("answer", 1)
	if data := tb.records("answer")[0]; !strings.Contains(data, "Typed while nothing was kept") {
		t.Errorf("the answer is kept without its note: %s", data)
	}
	tb.reload()
	tb.open("/history/")
	tb.waitText("h1 + .chip", "1 answer")
}
