package e2e

import (
	"strings"
	"testing"
)

// TestSiteMoved: what was practiced at another address of this host is found at this
// one, offered, and brought over with its recordings. There it stays as it is.
func TestSiteMoved(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.record()
	tb.open("/privacy/")
	// The database of the address before the move, and none here.
	tb.eval(`const from = await ` + openDatabase("mockloop"+tb.h.base) + `, asked = indexedDB.open("mockloop/before", from.version);
		asked.onupgradeneeded = () => {
			for (const name of from.objectStoreNames) {
				const store = from.transaction(name).objectStore(name), copy = asked.result.createObjectStore(name, { keyPath: store.keyPath });
				for (const index of store.indexNames) copy.createIndex(index, store.index(index).keyPath);
			}
		};
		const to = await new Promise((ok, no) => { asked.onsuccess = () => ok(asked.result); asked.onerror = () => no(asked.error); });
		for (const name of from.objectStoreNames) {
			const all = await new Promise((ok) => { from.transaction(name).objectStore(name).getAll().onsuccess = (e) => ok(e.target.result); });
			await new Promise((ok) => { const tx = to.transaction(name, "readwrite"); for (const r of all) tx.objectStore(name).put(r); tx.oncomplete = ok; });
			await new Promise((ok) => { const tx = from.transaction(name, "readwrite"); tx.objectStore(name).clear(); tx.oncomplete = ok; });
		}
		from.close(); to.close()`)
	tb.open("/")
	tb.waitText(".elsewhere", "1 answer at /before/.")
	tb.press(".elsewhere a")
	tb.waitText("h1", "Storage and backup")
	tb.click("elsewhere-0")
	tb.waitText("#restore-offer", "Practice at /before/")
	tb.waitText("#restore-offer", "Adds recordings of")
	tb.click("restore-yes")
	tb.waitText("#restore-said", "Done: 1 answer was added, with all that belongs to it.")
	tb.waitText("#restore-said", "Recordings came back for 1 answer.")
	tb.waitText("#facts", "1 answer, 0.1 MB")
	if there := get[[]string](tb, strings.Replace(tb.recordsOf("answer"), quote("mockloop"+tb.h.base), `"mockloop/before"`, 1)); len(there) != 1 {
		t.Errorf("at the address before there are %d answers, want 1", len(there))
	}
	tb.open("/")
	tb.waitText("h1", "Today")
	tb.open("/storage/")
	tb.waitText("#backup-age", "Not backed up on this device yet: 1 answer.")
	if tb.is(`document.querySelector(".elsewhere")`) {
		t.Error("it is still offered")
	}
	tb.waitText("#elsewhere-declined", "Practice at /before/ is not offered any more.")
	tb.click("elsewhere-again")
	tb.waitText(".elsewhere", "1 answer at /before/.")
	tb.click("elsewhere-0-no")
	tb.waitText("#elsewhere-declined", "Practice at /before/ is not offered any more.")
	// A browser that does not tell of its databases offers nothing, and all works.
	tb.onDatabase(`store.clear()`)
	for _, broken := range []string{
		`delete IDBFactory.prototype.databases`,
		`IDBFactory.prototype.databases = () => { throw new DOMException("no", "SecurityError"); }`,
		`IDBFactory.prototype.databases = () => Promise.reject(undefined)`,
		`IDBFactory.prototype.databases = () => new Promise(() => {})`,
		`IDBFactory.prototype.databases = () => Promise.resolve([{}, null, { name: "mockloop/of-another-program" }])`,
	} {
		tb.before(broken)
		tb.open("/storage/")
		tb.waitText("#backup-age", "No answers to back up yet.")
		tb.open("/")
		tb.waitText("h1", "Mockloop")
	}
	if tb.is(`document.querySelector(".elsewhere")`) {
		t.Error("another program's database is offered")
	}
	tb.answerOne(question(1))
}
