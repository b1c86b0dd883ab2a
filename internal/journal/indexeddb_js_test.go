package journal_test

import (
	"context"
	"errors"
	"os"
	"strconv"
	"strings"
	"syscall/js"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// The page that runs these tests does not load the script, so they do.
func TestMain(m *testing.M) {
	source, err := os.ReadFile("../../web/journal.js")
	if err != nil {
		panic(err)
	}
	eval(string(source))
	os.Exit(m.Run())
}

func eval(source string) js.Value { return js.Global().Call("eval", source) }

// databases counts those made, so that each has a name of its own.
var databases int

func freshName() string {
	databases++
	return "journal-test-" + strconv.Itoa(databases)
}

func openDB(t *testing.T, name string) *journal.IndexedDB {
	t.Helper()
	j, err := journal.OpenIndexedDB(t.Context(), name, nil)
	if err != nil {
		t.Fatalf("OpenIndexedDB: %v", err)
	}
	t.Cleanup(func() { _ = j.Close() })
	return j.(*journal.IndexedDB)
}

// with runs source in the browser before the test and what it returns, a
// function, after it. An argument it takes is called into Go's part by name.
func with(t *testing.T, source string) {
	t.Helper()
	undo := eval("(() => {" + source + "})()")
	t.Cleanup(func() { undo.Invoke() })
}

// patch replaces a method of the browser; the source of the new one may use
// original and calls, which counts them from 1.
func patch(t *testing.T, object, method, source string) {
	t.Helper()
	with(t, `
		const original = `+object+`.`+method+`;
		let calls = 0;
		const replacement = `+source+`;
		`+object+`.`+method+` = function (...args) { calls++; window.testCalls = calls; return replacement.apply(this, args); };
		return () => { `+object+`.`+method+` = original; };`)
}

func testCalls() int { return js.Global().Get("testCalls").Int() }

func TestIndexedDBConforms(t *testing.T) {
	conform(t, func(*testing.T) opener {
		name := freshName()
		return func(t *testing.T) journal.Journal { return openDB(t, name) }
	})
}

func TestPutThatFailsInTheMiddle(t *testing.T) {
	for _, c := range []struct {
		name, put string
		want      error
	}{
		{"quota", `function (r) { if (calls === 2) throw new DOMException("full", "QuotaExceededError"); return original.call(this, r); }`, journal.ErrFull},
		{"quota, as Firefox once named it", `function (r) { if (calls === 2) throw Object.assign(new Error(""), { name: "NS_ERROR_DOM_QUOTA_REACHED" }); return original.call(this, r); }`, journal.ErrFull},
		{"data", `function (r) { return original.call(this, calls === 2 ? {} : r); }`, journal.ErrBroken},
		// The request fails later, when all are asked: add of an id that is there.
		{"constraint", `function (r) { return calls === 2 ? this.add({ ...r, id: "` + journaltest.ID(1).String() + `" }) : original.call(this, r); }`, journal.ErrBroken},
		{"not even an error", `function (r) { if (calls >= 2) throw undefined; return original.call(this, r); }`, journal.ErrBroken},
	} {
		t.Run(c.name, func(t *testing.T) {
			j := openDB(t, freshName())
			journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
			change := journal.Change{Clear: c.name == "quota", Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b"), journaltest.Record(3, journal.KindTick, "c"), journaltest.Record(4, journal.KindTick, "d")}}
			t.Run("fails", func(t *testing.T) {
				patch(t, "IDBObjectStore.prototype", "put", c.put)
				if err := j.Commit(t.Context(), change); !errors.Is(err, c.want) {
					t.Errorf("Commit: %v, want %v", err, c.want)
				}
			})
			want(t, "kept", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
			journaltest.Commit(t, j, change)
			if got := len(journaltest.ByKind(t, j, journal.KindTick, journal.Page{})); got < 3 {
				t.Errorf("%d kept when it works again", got)
			}
		})
	}
}

// Kept means that the transaction is complete, not that the requests went well.
func TestCommitWaitsForComplete(t *testing.T) {
	j := openDB(t, freshName())
	t.Run("complete", func(t *testing.T) {
		patch(t, "IDBDatabase.prototype", "transaction", `function (...args) {
			const tx = original.apply(this, args);
			window.testDurability = tx.durability;
			window.testComplete = false;
			tx.addEventListener("complete", () => { window.testComplete = true; });
			return tx;
		}`)
		for strict, durability := range map[bool]string{true: "strict", false: "relaxed"} {
			journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}, Strict: strict})
			if !js.Global().Get("testComplete").Bool() {
				t.Error("Commit returned before the transaction was complete")
			}
			if got := js.Global().Get("testDurability").String(); got != durability {
				t.Errorf("durability %q with Strict %v, want %q", got, strict, durability)
			}
		}
	})
	t.Run("aborted after all went well", func(t *testing.T) {
		patch(t, "IDBObjectStore.prototype", "put", `function (r) {
			const request = original.call(this, r);
			request.addEventListener("success", () => this.transaction.abort());
			return request;
		}`)
		err := j.Commit(t.Context(), journal.Change{Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b")}})
		if !errors.Is(err, journal.ErrBroken) {
			t.Errorf("Commit: %v, want ErrBroken", err)
		}
	})
	want(t, "kept", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
}

func TestBlocked(t *testing.T) {
	for _, c := range []struct{ name, property string }{
		{"the browser throws", `get() { throw new DOMException("The operation is insecure.", "SecurityError"); }`},
		{"there is none", `value: undefined`},
		{"opening throws", `value: { open() { throw new DOMException("denied", "SecurityError"); } }`},
	} {
		t.Run(c.name, func(t *testing.T) {
			with(t, `
				const was = Object.getOwnPropertyDescriptor(window, "indexedDB");
				Object.defineProperty(window, "indexedDB", { configurable: true, `+c.property+` });
				return () => Object.defineProperty(window, "indexedDB", was);`)
			if _, err := journal.OpenIndexedDB(t.Context(), freshName(), nil); !errors.Is(err, journal.ErrBlocked) {
				t.Errorf("OpenIndexedDB: %v, want ErrBlocked", err)
			}
		})
	}
}

func TestScriptNotLoaded(t *testing.T) {
	with(t, `
		const was = window.mockloopJournal;
		delete window.mockloopJournal;
		return () => { window.mockloopJournal = was; };`)
	if _, err := openDB(t, freshName()).ByOwner(t.Context(), "a"); !errors.Is(err, journal.ErrBroken) {
		t.Errorf("ByOwner: %v, want ErrBroken", err)
	}
}

// upgrade opens the database as a newer program would and keeps it open.
func upgrade(t *testing.T, name string) {
	t.Helper()
	promise := eval(`(new Promise((resolve, reject) => {
		const r = indexedDB.open("` + name + `", 3);
		r.onsuccess = () => { r.result.close(); resolve(); };
		r.onblocked = () => reject({ name: "Blocked", message: "an older window stands in the way" });
		r.onerror = () => reject(r.error);
	}))`)
	if _, f, err := journal.Await(t.Context(), promise); f != nil || err != nil {
		t.Fatal(f, err)
	}
}

func TestNewerDatabase(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	upgrade(t, name) // fails if the open connection blocks it

	err := j.Commit(t.Context(), journal.Change{Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b")}})
	if !errors.Is(err, journal.ErrNewer) {
		t.Errorf("Commit by the older program: %v, want ErrNewer", err)
	}
	if _, err := journal.OpenIndexedDB(t.Context(), name, nil); !errors.Is(err, journal.ErrNewer) {
		t.Errorf("OpenIndexedDB by the older program: %v, want ErrNewer", err)
	}
}

func TestConnectionLost(t *testing.T) {
	j := openDB(t, freshName())
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})

	t.Run("healed", func(t *testing.T) {
		j.DB().Call("close") // as when the browser's storage goes away under the page
		journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b")}})
		j.DB().Call("close")
		want(t, "read", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 2, 1)
		j.DB().Call("close")
		want(t, "read of a thing", journaltest.ByOwner(t, j, "a"), 1)
	})
	t.Run("healed at the last try", func(t *testing.T) {
		patch(t, "IDBDatabase.prototype", "transaction", `function (...args) {
			if (calls <= 3) throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
			return original.apply(this, args);
		}`)
		journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(3, journal.KindTick, "c")}})
	})
	t.Run("for good", func(t *testing.T) {
		patch(t, "IDBDatabase.prototype", "transaction", `function () {
			throw new DOMException("The database connection is closing.", "InvalidStateError");
		}`)
		err := j.Commit(t.Context(), journal.Change{Put: []journal.Record{journaltest.Record(4, journal.KindTick, "d")}})
		if !errors.Is(err, journal.ErrBroken) {
			t.Errorf("Commit: %v, want ErrBroken", err)
		}
		if testCalls() != journal.Reconnects+1 {
			t.Errorf("tried %d times, want %d", testCalls(), journal.Reconnects+1)
		}
	})
	t.Run("cannot be opened again", func(t *testing.T) {
		j.DB().Call("close")
		patch(t, "IDBFactory.prototype", "open", `function () {
			throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
		}`)
		err := j.Commit(t.Context(), journal.Change{Put: []journal.Record{journaltest.Record(4, journal.KindTick, "d")}})
		if !errors.Is(err, journal.ErrBroken) {
			t.Errorf("Commit: %v, want ErrBroken", err)
		}
		if testCalls() != journal.Reconnects {
			t.Errorf("opened %d times, want %d", testCalls(), journal.Reconnects)
		}
	})
	want(t, "kept in the end", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 3, 2, 1)
}

// An opening that never answers must not hang the program, and what it brings
// after all must not stay open unknown to anyone.
func TestOpeningHangs(t *testing.T) {
	patch(t, "IDBFactory.prototype", "open", `function () {
		window.testRequest = new EventTarget();
		window.testCancel();
		return window.testRequest;
	}`)
	ctx, cancel := context.WithCancel(t.Context())
	cancelled := js.FuncOf(func(js.Value, []js.Value) any { cancel(); return nil })
	defer cancelled.Release()
	js.Global().Set("testCancel", cancelled)
	if _, err := journal.OpenIndexedDB(ctx, freshName(), nil); !errors.Is(err, journal.ErrTimeout) {
		t.Errorf("OpenIndexedDB: %v, want ErrTimeout", err)
	}
	closed := make(chan struct{})
	noteClosed := js.FuncOf(func(js.Value, []js.Value) any { close(closed); return nil })
	defer noteClosed.Release()
	request := js.Global().Get("testRequest")
	request.Set("result", map[string]any{"close": noteClosed})
	eval(`testRequest.dispatchEvent(new Event("success"))`)
	<-closed
}

// A transaction that never ends, as Safari has been seen to leave them: what is
// asked next has a connection of its own, and is kept.
func TestTransactionHangs(t *testing.T) {
	j := openDB(t, freshName())
	with(t, `return () => { delete window.testHung; }`)
	patch(t, "IDBDatabase.prototype", "transaction", `function (...args) {
		const tx = original.apply(this, args);
		if ((window.testHung ??= this) === this) {
			tx.addEventListener = () => {}; // so nobody learns that it ended
			window.testCancel();
		}
		return tx;
	}`)
	var cancel context.CancelFunc
	cancelled := js.FuncOf(func(js.Value, []js.Value) any { cancel(); return nil })
	defer cancelled.Release()
	js.Global().Set("testCancel", cancelled)
	c := journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}}
	for _, want := range []error{journal.ErrTimeout, nil} {
		var ctx context.Context
		ctx, cancel = context.WithCancel(t.Context())
		if err := j.Commit(ctx, c); !errors.Is(err, want) {
			t.Fatalf("Commit: %v, want %v", err, want)
		}
		cancel()
	}
	want(t, "kept", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 1)
}

// A row that another program spoiled is handed on as a record without data, and
// does not hide the others.
func TestSpoiledRow(t *testing.T) {
	j := openDB(t, freshName())
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a"), journaltest.Record(3, journal.KindTick, "c")}})
	err := j.Write(t.Context(), []any{"records"}, func(tx *journal.Transaction) {
		records := tx.Store("records")
		tx.Ask(records, "put", map[string]any{"id": journaltest.ID(2).String(), "kind": "tick", "of": "b"})
		tx.Ask(records, "put", map[string]any{"id": "no id", "kind": "tick", "of": "b", "v": 1, "at": 5, "zone": "", "data": "{}"})
	})
	if err != nil {
		t.Fatal(err)
	}
	got := journaltest.ByKind(t, j, journal.KindTick, journal.Page{})
	if len(got) != 4 {
		t.Fatalf("%d records, want 4", len(got))
	}
	if diff := cmp.Diff(journal.Record{ID: journaltest.ID(2), Kind: journal.KindTick, Owner: "b"}, got[2]); diff != "" {
		t.Errorf("the spoiled row (-want +got):\n%s", diff)
	}
	want(t, "the rest", got, 0, 3, 2, 1)
}

func TestScriptIsStrict(t *testing.T) {
	source, err := os.ReadFile("../../web/journal.js")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(string(source), `"use strict";`) {
		t.Error("web/journal.js does not begin with \"use strict\"")
	}
	if !eval(`Object.isFrozen(window.mockloopJournal)`).Bool() {
		t.Error("window.mockloopJournal can be changed")
	}
}
