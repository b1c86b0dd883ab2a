//go:build browsers

package browsers

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// help is what the checks of the storage share. They ask the browser's database the
// way internal/journal does, and read through web/journal.js. A journey in each engine
// tries the program itself.
const help = `
	const done = (asked) => new Promise((ok, no) => { asked.onsuccess = () => ok(asked.result); asked.onerror = () => no(asked.error); });
	const id = (n) => "00000000-0000-7000-8000-" + String(n).padStart(12, "0");
	const record = (n, kind = "tick", of = "x") => ({ id: id(n), kind, of, v: 1, at: 1000 + n, zone: "UTC", data: JSON.stringify({ n }) });
	const ids = (text) => text.split("\x1e").filter(Boolean).map((row) => Number(row.split("\x1f")[0].slice(24)));
	const opened = (name, version = 2) => {
		const asked = indexedDB.open(name, version);
		asked.onupgradeneeded = (event) => {
			const db = asked.result;
			if (event.oldVersion < 1) {
				const store = db.createObjectStore("records", { keyPath: "id" });
				store.createIndex("kind", ["kind", "id"]);
				store.createIndex("of", ["of", "id"]);
			}
			if (event.oldVersion < 2) {
				db.createObjectStore("sound", { keyPath: ["of", "take", "n"] });
				db.createObjectStore("takes", { keyPath: ["of", "take"] });
			}
		};
		return done(asked).then((db) => {
			db.onversionchange = () => db.close();
			return db;
		});
	};
	const kept = (tx, ask) => new Promise((ok, no) => {
		let thrown = null;
		tx.oncomplete = ok;
		tx.onabort = () => no(thrown || tx.error);
		try {
			ask();
		} catch (e) {
			thrown = e;
			tx.abort();
		}
	});
	const write = async (db, clear, drops, puts, strict) => {
		const tx = db.transaction("records", "readwrite", { durability: strict ? "strict" : "relaxed" });
		const store = tx.objectStore("records");
		await kept(tx, () => {
			if (clear) store.clear();
			for (const id of drops) store.delete(id);
			for (const r of puts) {
				const had = store.get(r.id);
				had.onsuccess = () => { if (!(had.result?.at > r.at)) store.put(r); };
			}
		});
	};
	const J = { open: opened, txn: write, readKind: mockloopJournal.readKind, readOf: mockloopJournal.readOf };
	const same = (what, got, want) => { if (JSON.stringify(got) !== JSON.stringify(want)) throw new Error(what + ": " + JSON.stringify(got) + ", want " + JSON.stringify(want)); };
	const failing = (p) => p.then(() => "no error", (e) => e.name);
`

// TestStorage: what internal/journal rests on, in each engine.
func TestStorage(t *testing.T) {
	fixture, err := os.ReadFile(filepath.Join("..", "..", "journal", "testdata", "schema", "v1-6af2db6.json"))
	if err != nil {
		t.Fatal(err)
	}
	checks := []struct{ name, script string }{
		{"a change is there once it is confirmed", `
			const db = await J.open("a");
			await J.txn(db, false, [], [record(1), record(2), record(3)], true);
			await J.txn(db, false, [id(2)], [record(4)], true);
			const again = await J.open("a");
			same("kept", ids(await J.readKind(again, "tick", "", 0)), [4, 3, 1]);
			same("of", ids(await J.readOf(again, "x")), [1, 3, 4]);`},
		{"a throw in the middle leaves nothing", `
			const db = await J.open("b");
			same("fails", await failing(J.txn(db, true, [], [record(1), { kind: "tick" }, record(2)], true)) !== "no error", true);
			same("kept", ids(await J.readKind(db, "", "", 0)), []);`},
		{"pages", `
			const db = await J.open("c");
			await J.txn(db, false, [], Array.from({ length: 250 }, (_, i) => record(i + 1, i % 2 ? "answer" : "tick")), false);
			let before = "", all = [];
			for (const want of [50, 50, 25]) {
				const page = ids(await J.readKind(db, "answer", before, 50));
				same("page", page.length, want);
				all.push(...page);
				before = id(page.at(-1));
			}
			same("order", all, Array.from({ length: 125 }, (_, i) => 250 - 2 * i));`},
		{"the newest time wins", `
			const db = await J.open("d");
			await J.txn(db, false, [], [{ ...record(1), at: 9 }], false);
			await J.txn(db, false, [], [{ ...record(1), at: 8, of: "late" }], false);
			same("late", ids(await J.readOf(db, "late")), []);
			await J.txn(db, false, [], [{ ...record(1), at: 10, of: "new" }], false);
			same("new", ids(await J.readOf(db, "new")), [1]);`},
		{"two connections at once", `
			const [a, b] = [await J.open("e"), await J.open("e")];
			const write = async (db, from) => { for (let n = 0; n < 200; n++) await J.txn(db, false, [], [record(from + n)], false); };
			await Promise.all([write(a, 0), write(b, 1000)]);
			same("kept", ids(await J.readKind(a, "tick", "", 0)).length, 400);`},
		{"version 1 becomes 2", `
			const fixture = ` + string(fixture) + `;
			const asked = indexedDB.open("f", 1);
			asked.onupgradeneeded = () => {
				const store = asked.result.createObjectStore("records", { keyPath: "id" });
				store.createIndex("kind", ["kind", "id"]);
				store.createIndex("of", ["of", "id"]);
			};
			const old = await done(asked);
			const tx = old.transaction("records", "readwrite");
			for (const r of fixture.records) tx.objectStore("records").put(r);
			await new Promise((ok, no) => { tx.oncomplete = ok; tx.onabort = no; });
			old.close();
			const db = await J.open("f");
			same("version", db.version, 2);
			same("records", (await J.readKind(db, "", "", 0)).split("\x1e").length - 1, fixture.records.length);
			const tx2 = db.transaction("sound", "readwrite");
			await kept(tx2, () => tx2.objectStore("sound").put({ of: "o", take: 1, n: 1, sound: new Uint8Array([1, 2, 3]).buffer }));
			same("sound", (await done(db.transaction("sound").objectStore("sound").get(["o", 1, 1]))).sound.byteLength, 3);`},
		{"a newer database is named so, and none stands in its way", `
			const db = await J.open("g");
			const asked = indexedDB.open("g", 99);
			asked.onupgradeneeded = () => asked.result.createObjectStore("newer");
			(await done(asked)).close();
			same("newer", await failing(J.open("g")), "VersionError");
			same("closed", await failing(J.txn(db, false, [], [record(1)], false)), "InvalidStateError");`},
	}
	eachEngine(t, func(t *testing.T, e engine) {
		url, _ := serve(t)
		d := e.start(t, profile(t))
		if err := d.navigate(url + "/about/?wasm=false"); err != nil {
			t.Fatal(err)
		}
		waitFor(t, d, "the scripts are there", "window.mockloopJournal")
		for _, c := range checks {
			t.Run(c.name, func(t *testing.T) {
				if _, err := d.eval("(async () => {" + help + c.script + "})()"); err != nil {
					t.Error(err)
				}
			})
		}
		t.Logf("%s: %d checks of the storage; Web Locks: %s, BroadcastChannel: %s, persist: %s", e.name, len(checks),
			has(t, d, "navigator.locks"), has(t, d, "window.BroadcastChannel"), has(t, d, "navigator.storage?.persist"))
	})
}

func has(t *testing.T, d driver, what string) string {
	t.Helper()
	return fmt.Sprint(get[bool](t, d, "Boolean("+what+")"))
}
