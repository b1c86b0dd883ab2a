package e2e

import (
	"os"
	"path/filepath"
)

// brokenOnDemand makes the database one that cannot be opened, or a full one, when
// the walk says so.
const brokenOnDemand = `{
	const open = IDBFactory.prototype.open, put = IDBObjectStore.prototype.put;
	IDBFactory.prototype.open = function (...given) {
		if (sessionStorage.getItem("broken")) throw new DOMException("Internal error.", "UnknownError");
		return open.apply(this, given);
	};
	IDBObjectStore.prototype.put = function (...given) {
		if (sessionStorage.getItem("full")) throw new DOMException("No room.", "QuotaExceededError");
		return put.apply(this, given);
	};
}`

// ofStorage walks past all that shows of storage, with a history.
func (w *walk) ofStorage() {
	w.t.Helper()
	w.inject(brokenOnDemand)
	w.record()
	w.see("/storage/", "Storage and backup")
	w.waitText("#backup-sounds", "With recordings")
	w.click("backup-sounds")
	w.look("/storage/, with recordings")
	file := w.download("backup-go")
	w.take(file)
	w.waitText("#restore-offer", "Leaves as it is here")
	w.look("/storage/, a file to restore from")
	const deletion, replaced = "00000000-0000-7000-8000-00000000000b", "00000000-0000-7000-8000-00000000000c"
	w.onDatabase(`store.getAll().onsuccess = (e) => {
		const { id } = e.target.result.find((r) => r.kind === "answer");
		store.put({ id: "` + deletion + `", kind: "gone", of: id, v: 1, at: Date.now(), zone: "", data: '{"purged":true}' });
		const note = { id: "` + replaced + `", kind: "note", v: 1, zone: "", data: { note: "before" } };
		store.put({ id: "` + replaced + `", kind: "replaced", of: id, v: 1, at: Date.now(), zone: "", data: JSON.stringify(note) });
	}`)
	w.open("/storage/")
	w.waitText("#replaced", "in the place of 1 note")
	w.look("/storage/, after a restore")
	w.take(file)
	w.waitText("#restore-deleted", "deleted here")
	w.look("/storage/, a file with what was deleted here")
	w.onDatabase(`store.delete("` + deletion + `"); store.delete("` + replaced + `")`)
	w.record() // the one before went with its answer, which was deleted
	w.open("/storage/")
	wrong := filepath.Join(w.t.TempDir(), "wrong.json")
	if err := os.WriteFile(wrong, []byte("{}"), 0o600); err != nil {
		w.t.Fatal(err)
	}
	w.take(wrong)
	w.waitText("#restore-refused", "not a backup")
	w.look("/storage/, a wrong file")
	w.dialog("sounds-delete", "sounds", "sounds-no")
	w.onDatabase(`store.put({ id: "00000000-0000-7000-8000-00000000000a", kind: "note", of: "x", v: 1, at: 0, zone: "", data: "{" })`)
	w.open("/storage/")
	w.waitText("#aside", "could not be read")
	w.look("/storage/, set aside")

	w.eval(`sessionStorage.setItem("full", "yes")`)
	w.click("backup-go") // keeps when it was
	w.waitText("#mend", "Make room")
	w.waitText("#mend", "Delete all recordings")
	w.look("/storage/, no room")
	w.follow("/history/", "History")
	w.waitText("#trouble", "Make room")
	w.look("/history/, no room")
	w.eval(`sessionStorage.setItem("broken", "yes")`)
	w.open("/storage/")
	w.waitText("#mend", "could not be opened")
	w.look("/storage/, cannot be opened")
	w.dialog("anew-open", "anew", "anew-no")
	w.eval(`sessionStorage.clear()`)
	w.onDatabase(`store.delete("00000000-0000-7000-8000-00000000000a")`)
	w.open("/")
}
