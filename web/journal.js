"use strict";

// Reading many records of the database at once. It cannot be Go without being slow:
// each value that crosses into the program costs more than all the rest, so a page
// of records crosses as one text. Opening and writing are in internal/journal.
// Rejections are plain {name, message}: reading them can never throw.
(() => {
  const RECORDS = "records";
  const FIELD = "\x1f"; // as in internal/journal/rows.go
  const RECORD = "\x1e";
  const LAST = "\uffff"; // sorts after every id

  // within asks an index, or the store itself where none is named, in one
  // transaction, and answers with what ask has given once that is complete.
  function within(db, index, ask) {
    return new Promise((resolve, reject) => {
      const fail = (e) => reject({ name: String(e?.name || "UnknownError"), message: String(e?.message || "no reason given") });
      try {
        const tx = db.transaction(RECORDS, "readonly");
        let answer;
        tx.oncomplete = () => resolve(answer);
        tx.onabort = () => fail(tx.error || { name: "AbortError", message: "the browser ended the reading" });
        const store = tx.objectStore(RECORDS);
        ask(index ? store.index(index) : store, (request, f = (v) => v) => {
          request.onsuccess = () => { answer = f(request.result); };
        });
      } catch (e) {
        fail(e);
      }
    });
  }

  // read reads what ask asks for. Where that fails, one record among many may be
  // unreadable for the browser itself. Then the records in the range are read one
  // by one, of the last ones limit; of an unreadable one only the id is returned.
  async function read(db, index, ask, range, limit, newestFirst) {
    let rows;
    try {
      rows = await within(db, index, ask);
    } catch (failed) {
      const keys = await within(db, index, (from, done) => done(from.getAllKeys(range))).catch(() => []);
      rows = [];
      let readable = 0;
      for (const id of keys.slice(limit ? -limit : 0)) {
        const row = await within(db, "", (store, done) => done(store.get(id))).catch(() => null);
        if (row) readable++;
        rows.push(row || { id, kind: index === "kind" ? range.lower[0] : "", of: index === "of" ? range.lower[0] : "", v: "", at: "", zone: "", data: "" });
      }
      // None at all: is it the records, or has the connection died meanwhile?
      if (readable === 0) {
        if (keys.length === 0) throw failed;
        await within(db, "", (store, done) => done(store.count()));
      }
      if (newestFirst) rows.reverse();
    }
    let text = "";
    for (const r of rows) text += [r.id, r.kind, r.of, r.v, r.at, r.zone, r.data].join(FIELD) + RECORD;
    return text;
  }

  // readKind reads records of a kind, or of all kinds where it is "", newest first:
  // only those before the id before, unless that is ""; at most limit, 0 means all.
  // To read a page it looks for the page's far end among the keys alone and then
  // asks for all between, which is far quicker than a cursor over the records.
  function readKind(db, kind, before, limit) {
    const top = kind ? [kind, before || LAST] : before || LAST;
    const bottom = kind ? [kind, ""] : "";
    const range = IDBKeyRange.bound(bottom, top, true, true);
    return read(db, kind && "kind", (index, done) => {
      const from = (low, open) => done(index.getAll(IDBKeyRange.bound(low, top, open, true)), (all) => all.reverse());
      if (!limit) {
        from(bottom, true);
        return;
      }
      const keys = index.openKeyCursor(range, "prev");
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
    }, range, limit, true);
  }

  // readOf reads the records that belong to one thing, oldest first.
  function readOf(db, of) {
    const range = IDBKeyRange.bound([of, ""], [of, LAST], true, true);
    return read(db, "of", (index, done) => done(index.getAll(range)), range, 0, false);
  }

  window.mockloopJournal = Object.freeze({ readKind, readOf });
})();
