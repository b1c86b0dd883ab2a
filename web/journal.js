"use strict";

// The journal's hands in the browser (internal/journal holds the head). A
// transaction of IndexedDB ends by itself once nothing more is asked of it, so
// each function here asks all it has to ask in one go and answers with a promise.
// Rejections are plain {name, message}: reading them can never throw.
(() => {
  const STORE = "records";
  const VERSION = 1;
  const FIELD = "\x1f";
  const RECORD = "\x1e";
  const LAST = "\uffff"; // sorts after every id

  function plain(e) {
    return {
      name: String((e && e.name) || "UnknownError"),
      message: String((e && e.message) || "no reason given"),
    };
  }

  // attempt turns a throw, such as that of a blocked window.indexedDB, into a
  // rejection like every other.
  function attempt(f) {
    return new Promise((resolve, reject) => {
      const fail = (e) => reject(plain(e));
      try {
        f(resolve, fail);
      } catch (e) {
        fail(e);
      }
    });
  }

  function open(name) {
    return attempt((resolve, fail) => {
      if (!window.indexedDB) {
        fail({ name: "NotSupportedError", message: "this browser has no IndexedDB" });
        return;
      }
      const request = window.indexedDB.open(name, VERSION);
      // Steps are added, never changed: a device may come from any version.
      request.onupgradeneeded = (event) => {
        if (event.oldVersion < 1) {
          const store = request.result.createObjectStore(STORE, { keyPath: "id" });
          store.createIndex("kind", ["kind", "id"]);
          store.createIndex("of", ["of", "id"]);
        }
      };
      // Not listened to: "blocked". The windows that hold an older database close
      // it when told, and the request then goes on.
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const db = request.result;
        // Another window brings a newer version, or deletes: never stand in its
        // way. The next use opens anew, or learns that it is too old.
        db.onversionchange = () => db.close();
        resolve(db);
      };
    });
  }

  // txn clears, drops and puts in one transaction, and is fulfilled at its
  // "complete": only then is anything kept.
  function txn(db, clear, drops, puts, strict) {
    return attempt((resolve, fail) => {
      const tx = db.transaction(STORE, "readwrite", { durability: strict ? "strict" : "relaxed" });
      let thrown = null;
      tx.oncomplete = () => resolve();
      tx.onabort = () => fail(thrown || tx.error || { name: "AbortError", message: "the browser ended the transaction" });
      try {
        const store = tx.objectStore(STORE);
        if (clear) store.clear();
        for (const id of drops) store.delete(id);
        for (const record of puts) store.put(record);
      } catch (e) {
        // Left alone, the transaction would keep what was put before the throw.
        thrown = e;
        tx.abort();
      }
    });
  }

  function text(rows) {
    let out = "";
    for (const r of rows) {
      out += [r.id, r.kind, r.of, r.v, r.at, r.zone, r.data].join(FIELD) + RECORD;
    }
    return out;
  }

  // read runs ask on an index of a transaction for reading, or on the store itself
  // where none is named, and answers once the transaction is over.
  function read(db, index, ask) {
    return attempt((resolve, fail) => {
      const tx = db.transaction(STORE, "readonly");
      let rows = [];
      tx.oncomplete = () => resolve(text(rows));
      tx.onabort = () => fail(tx.error || { name: "AbortError", message: "the browser ended the reading" });
      const store = tx.objectStore(STORE);
      ask(index ? store.index(index) : store, (r) => {
        rows = r;
      });
    });
  }

  // readKind reads newest first: before is an id or "", limit 0 means all. To
  // read a page it looks for the page's far end among the keys alone and then
  // asks for all between, which is far quicker than a cursor over the records. No
  // kind means records of all kinds.
  function readKind(db, kind, before, limit) {
    const top = kind ? [kind, before || LAST] : before || LAST;
    const bottom = kind ? [kind, ""] : "";
    return read(db, kind && "kind", (index, done) => {
      const from = (low, open) => {
        const all = index.getAll(IDBKeyRange.bound(low, top, open, true));
        all.onsuccess = () => done(all.result.reverse());
      };
      if (!limit) {
        from(bottom, true);
        return;
      }
      const keys = index.openKeyCursor(IDBKeyRange.bound(bottom, top, true, true), "prev");
      let moved = limit === 1;
      keys.onsuccess = () => {
        const cursor = keys.result;
        if (!cursor) {
          from(bottom, true); // fewer than a page
        } else if (moved) {
          from(cursor.key, false);
        } else {
          moved = true;
          cursor.advance(limit - 1);
        }
      };
    });
  }

  // readOf reads oldest first.
  function readOf(db, of) {
    return read(db, "of", (index, done) => {
      const all = index.getAll(IDBKeyRange.bound([of, ""], [of, LAST], true, true));
      all.onsuccess = () => done(all.result);
    });
  }

  function close(db) {
    return attempt((resolve) => {
      db.close();
      resolve();
    });
  }

  window.mockloopJournal = Object.freeze({
    open,
    txn,
    readKind,
    readOf,
    clear: (db) => txn(db, true, [], [], true),
    close,
  });
})();
