package journal_test

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"syscall/js"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// left makes a database of a version as the program of that version made it, fills
// it, and lets go of it.
const left = `(async (name, fixture) => {
	const done = (asked) => new Promise((ok, no) => {
		asked.onsuccess = () => ok(asked.result);
		asked.onerror = () => no(asked.error);
	});
	const asked = indexedDB.open(name, fixture.version);
	asked.onupgradeneeded = () => {
		const records = asked.result.createObjectStore("records", { keyPath: "id" });
		records.createIndex("kind", ["kind", "id"]);
		records.createIndex("of", ["of", "id"]);
		if (fixture.version < 2) return;
		asked.result.createObjectStore("sound", { keyPath: ["of", "take", "n"] });
		asked.result.createObjectStore("takes", { keyPath: ["of", "take"] });
	};
	const db = await done(asked);
	const tx = db.transaction([...db.objectStoreNames], "readwrite");
	const kept = new Promise((ok, no) => { tx.oncomplete = ok; tx.onabort = () => no(tx.error); });
	for (const r of fixture.records) tx.objectStore("records").put(r);
	for (const r of fixture.takes ?? []) tx.objectStore("takes").put(r);
	for (const r of fixture.sound ?? []) tx.objectStore("sound").put({ ...r, sound: Uint8Array.from(atob(r.sound), (c) => c.charCodeAt(0)).buffer });
	await kept;
	db.close();
	return "left";
})`

// promised waits for a promise of the page.
func promised(t *testing.T, p js.Value) js.Value {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	plain := eval(`(p) => p.catch((e) => { throw { name: String(e?.name), message: String(e?.message) }; })`).Invoke(p)
	v, f, err := journal.Await(ctx, plain)
	if err != nil || f != nil {
		t.Fatalf("the page: %v %+v", err, f)
	}
	return v
}

func TestEverySchemaIsOpened(t *testing.T) {
	eachFixture(t, func(t *testing.T, f fixture) {
		name := freshName()
		promised(t, eval(left).Invoke(name, js.Global().Get("JSON").Call("parse", f.text)))
		j := openDB(t, name)
		f.found(t, j)
		sounds, err := j.Recordings(t.Context())
		historytest.Check(t, err)
		if len(sounds) != len(f.Takes) {
			t.Errorf("%d recordings, want %d", len(sounds), len(f.Takes))
		}
		// What came later can be kept in it, too.
		piece(t, j, "of/1", 0, 1, 7, 5)
		if sounds, err = j.Recordings(t.Context()); err != nil || len(sounds) != len(f.Takes)+1 {
			t.Errorf("%d recordings after one more (%v)", len(sounds), err)
		}
	})
}

// A page of a newer version opens the database while this one has it open: it does
// not have to wait, and what this one does from then on says that it is newer.
func TestLetsGoForANewerVersion(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	got := promised(t, eval(`(name) => new Promise((ok, no) => {
		const asked = indexedDB.open(name, 99);
		asked.onupgradeneeded = () => asked.result.createObjectStore("of the newer version");
		asked.onsuccess = () => { ok(String(asked.result.version)); asked.result.close(); };
		asked.onerror = () => no(asked.error);
	})`).Invoke(name))
	if got.String() != strconv.Itoa(99) {
		t.Fatalf("the newer version got %s", got)
	}
	err := j.Commit(t.Context(), journal.Change{Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b")}})
	if !errors.Is(err, journal.ErrNewer) {
		t.Fatalf("Commit: %v, want ErrNewer", err)
	}
	if says := words.Error(err); !strings.Contains(says, "reload") {
		t.Errorf("it says %q", says)
	}
	want(t, "read", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
	if why := j.FallbackReason(); !errors.Is(why, journal.ErrNewer) {
		t.Errorf("it stands in because of %v", why)
	}
	if err := j.Commit(t.Context(), journal.Change{Drop: []uuid.UUID{journaltest.ID(1)}}); !errors.Is(err, journal.ErrNewer) {
		t.Errorf("Commit once it is read: %v, want ErrNewer", err)
	}
	want(t, "kept", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
}
