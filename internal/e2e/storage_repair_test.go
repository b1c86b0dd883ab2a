package e2e

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// TestMakeRoom: a full device leads to where recordings can be deleted, and then
// what could not be kept is.
func TestMakeRoom(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	// A disk that is full until some sound is deleted.
	tb.inject(`for (const name of ["put", "add"]) {
		const real = IDBObjectStore.prototype[name];
		IDBObjectStore.prototype[name] = function (...given) {
			if (sessionStorage.getItem("full")) throw new DOMException("No room.", "QuotaExceededError");
			return real.apply(this, given);
		};
	}
	const real = IDBObjectStore.prototype.delete;
	IDBObjectStore.prototype.delete = function (...given) {
		const asked = real.apply(this, given);
		if (this.name === "sound") asked.addEventListener("success", () => sessionStorage.removeItem("full"));
		return asked;
	};`)
	tb.answerOne(question(0))
	tb.record()
	tb.open("/question/" + question(1).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	tb.eval(`sessionStorage.setItem("full", "yes")`)
	tb.answerBriefly()
	tb.keepGraded()
	tb.waitText("#saved", "Not saved")
	tb.waitText("#trouble", full)
	tb.pressWords("Make room")
	tb.waitText("#mend", "Make room")
	tb.click("keep-again")
	tb.waitText("#mend-said", "could not be kept yet")
	if b := readBackup(t, tb.download("room-backup")); b.Len() < 2 {
		t.Errorf("the backup has %d records", b.Len())
	}
	if n := len(tb.records("answer")); n != 1 {
		t.Fatalf("%d answers are kept on a full device; the test fills nothing", n)
	}
	tb.click("room-sounds")
	tb.click("sounds-yes")
	tb.waitFor(`!document.getElementById("mend") && !document.getElementById("trouble")`, "all is kept")
	if n := len(tb.records("answer")); n != 2 {
		t.Errorf("%d answers are kept, want 2", n)
	}
}

// TestSetAsideShown: damaged records are counted, shown and can be taken along, and
// the others are there.
func TestSetAsideShown(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.answerOne(question(1))
	tb.onDatabase(`const all = await done(store.getAll());
		const answers = all.filter((r) => r.kind === "answer");
		store.put({ ...answers[0], data: answers[0].data.slice(0, 50) });
		store.put({ ...answers[1], v: 7, id: answers[1].id.slice(0, -4) + "0000" })`)
	tb.open("/history/")
	tb.waitText("h1 + .chip", "1 answer")
	tb.waitText("main", "2 records could not be read")
	tb.pressWords("Storage and backup")
	tb.waitText("#aside", "It is cut off or garbled")
	tb.waitText("#aside", "A newer version of Mockloop wrote it")
	part := tb.download("aside-save")
	if b := readBackup(t, part); b.Len()+b.Unreadable != 2 || !strings.Contains(filepath.Base(part), "private") {
		t.Errorf("%s has %d records and %d aside", part, b.Len(), b.Unreadable)
	}
	tb.waitText("#backup-said", "Saved as")
	if b := readBackup(t, tb.download("backup-go")); b.Unreadable != 1 {
		t.Errorf("the whole backup has %d aside, want the one that is no record any more", b.Unreadable)
	}
}

// onDatabase runs a script on the store of records, in one transaction.
func (tb *tab) onDatabase(script string) {
	tb.t.Helper()
	tb.eval(`const done = (asked) => new Promise((ok, no) => { asked.onsuccess = () => ok(asked.result); asked.onerror = () => no(asked.error); });
		const db = await done(indexedDB.open(` + quote("mockloop"+tb.h.base) + `));
		const tx = db.transaction("records", "readwrite"), store = tx.objectStore("records");
		const over = new Promise((ok, no) => { tx.oncomplete = ok; tx.onabort = () => no(tx.error); });
		` + script + `;
		await over; db.close()`)
}

// TestNewerReads: what a newer version kept can be seen and backed up, and stays as
// it is.
func TestNewerReads(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.visit("/about/?wasm=false")
	tb.eval(`await new Promise((done, failed) => {
		const asked = indexedDB.open("mockloop", 99);
		asked.onsuccess = () => { asked.result.close(); done(); };
		asked.onerror = () => failed(asked.error);
	})`)
	kept := fmt.Sprint(tb.records("answer"), tb.records("step"))
	tb.open("/history/")
	tb.waitText(".answer-row", question(0).Prompt)
	tb.waitText("#trouble", "A newer version of Mockloop")
	tb.pressWords("What can be done")
	tb.waitText("#mend", "Open for reading only")
	if tb.is(`document.getElementById("restore-file") || document.getElementById("anew-open")`) {
		t.Error("it would write into it, or delete it")
	}
	if b := readBackup(t, tb.download("backup-go")); b.Len() < 2 {
		t.Errorf("the backup has %d records", b.Len())
	}
	tb.open("/guide/preparation/")
	tb.press(".check")
	tb.waitFor(`document.querySelector(".check").ariaChecked === "true"`, "it can be used")
	tb.reload()
	if tb.is(`document.querySelector(".check").ariaChecked === "true"`) {
		t.Error("something is kept")
	}
	if now := fmt.Sprint(tb.records("answer"), tb.records("step")); now != kept {
		t.Errorf("kept was\n%s, is\n%s", kept, now)
	}
}

// TestCannotOpen: a history that cannot be opened is offered to be opened again,
// saved as far as it can be read, and given up, in this order.
func TestCannotOpen(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.inject(`const real = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (name, ...version) {
			if (sessionStorage.getItem("broken") && version.length > 0) throw new DOMException("Internal error.", "UnknownError");
			return real.call(this, name, ...version);
		};`)
	tb.eval(`sessionStorage.setItem("broken", "yes")`)
	tb.open("/")
	tb.pressWords("What can be done")
	tb.waitText("#mend", "could not be opened")
	if got := get[[]string](tb, `[...document.querySelectorAll("#mend button")].map((b) => b.textContent)`); fmt.Sprint(got) != "[Try again Save what can be read Start over]" {
		t.Errorf("it offers %q", got)
	}
	if b := readBackup(t, tb.download("save-readable")); b.Len() < 2 {
		t.Errorf("saved are %d records", b.Len())
	}
	tb.eval(`sessionStorage.removeItem("broken"); window.beforeReload = true`)
	tb.click("open-again")
	tb.waitFor("!window.beforeReload", "it is tried again")
	tb.waitReady()
	tb.waitFor(`!document.getElementById("mend")`, "it is open")
	if n := len(tb.records("answer")); n != 1 {
		t.Errorf("%d answers are there", n)
	}

	tb.eval(`sessionStorage.setItem("broken", "yes")`)
	tb.reload()
	tb.click("anew-open")
	tb.click("anew-yes")
	tb.waitText("#anew-sure[open]", "cannot be undone")
	tb.eval(`sessionStorage.removeItem("broken"); window.beforeReload = true`)
	tb.click("anew-sure-yes")
	tb.waitFor("!window.beforeReload", "it begins again")
	tb.waitReady()
	tb.pressWords("History")
	tb.waitText("main", "Nothing graded yet.")
	if n := len(tb.records("answer")); n != 0 {
		t.Errorf("%d answers are left", n)
	}
}
