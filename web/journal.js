"use strict";

// The journal's hands in the browser (internal/journal holds the head). A
// transaction of IndexedDB ends by itself once nothing more is asked of it, so
// each function here asks all it has to ask in one go and answers with a promise.
// Rejections are plain {name, message}: reading them can never throw.
(() => {
  const STORE = "records";
  // A recording is kept as takes: one small head each in TAKES, which says all there
  // is to know without the sound, and its pieces of a few seconds in SOUND.
  const SOUND = "sound";
  const TAKES = "takes";
  const VERSION = 2;
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

  // open opens the database; to read alone, at whatever version it has, and then it
  // is never made. replaced is called when another tab upgrades or deletes it.
  function open(name, toRead = false, replaced = () => window.mockloopTabs?.anew(name)) {
    return attempt((resolve, fail) => {
      if (!window.indexedDB) {
        fail({ name: "NotSupportedError", message: "this browser has no IndexedDB" });
        return;
      }
      window.mockloopTabs?.join(name);
      const request = toRead ? window.indexedDB.open(name) : window.indexedDB.open(name, VERSION);
      // Steps are added, never changed: a device may come from any version.
      request.onupgradeneeded = (event) => {
        if (toRead) {
          request.transaction.abort();
          return;
        }
        if (event.oldVersion < 1) {
          const store = request.result.createObjectStore(STORE, { keyPath: "id" });
          store.createIndex("kind", ["kind", "id"]);
          store.createIndex("of", ["of", "id"]);
        }
        if (event.oldVersion < 2) {
          request.result.createObjectStore(SOUND, { keyPath: ["of", "take", "n"] });
          request.result.createObjectStore(TAKES, { keyPath: ["of", "take"] });
        }
      };
      // Not listened to: "blocked". The windows that hold an older database close
      // it when told, and the request then goes on.
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const db = request.result;
        // Another window brings a newer version, or deletes: never stand in its
        // way. The next use opens anew, or learns that it is too old.
        db.onversionchange = () => {
          db.close();
          replaced();
        };
        resolve(db);
      };
    });
  }

  // write has ask do all it has to do in one transaction, and is fulfilled at its
  // "complete": only then is anything kept. ask may set the answer of the promise,
  // and end the transaction with an error of its own; all that it does later, in
  // an event of the transaction, it hands to guard.
  function write(db, stores, strict, ask) {
    return attempt((resolve, fail) => {
      const tx = db.transaction(stores, "readwrite", { durability: strict ? "strict" : "relaxed" });
      let thrown = null;
      let answer;
      tx.oncomplete = () => resolve(answer);
      tx.onabort = () => fail(thrown || tx.error || { name: "AbortError", message: "the browser ended the transaction" });
      const guard = (f) => {
        try {
          f();
        } catch (e) {
          // Left alone, the transaction would keep what was put before the throw.
          thrown = e;
          tx.abort();
        }
      };
      guard(() => ask(tx, (a) => { answer = a; }, guard));
    });
  }

  // everyOf is the range of the keys that begin with an owner: an array sorts
  // after every number.
  const everyOf = (of) => IDBKeyRange.bound([of], [of, []]);

  // txn clears, mutes owners (their recordings go), drops and puts in one
  // transaction. A record that is kept with a later time stays: it was written by
  // another window since. The stores of sound are only locked by a change that is
  // about them, so that a recording never waits for a step of the round.
  function txn(db, clear, drops, puts, strict, mute = []) {
    const loud = clear || mute.length > 0;
    return write(db, loud ? [STORE, SOUND, TAKES] : STORE, strict, (tx, _, guard) => {
      const store = tx.objectStore(STORE);
      const sounds = loud ? [tx.objectStore(SOUND), tx.objectStore(TAKES)] : [];
      if (clear) for (const s of [store, ...sounds]) s.clear();
      for (const of of mute) for (const s of sounds) s.delete(everyOf(of));
      for (const id of drops) store.delete(id);
      for (const record of puts) {
        const had = store.get(record.id);
        had.onsuccess = () => guard(() => {
          if (!(had.result?.at > record.at)) store.put(record);
        });
      }
    }).then(() => window.mockloopTabs?.tell(db.name, () => text(puts), puts.length, drops, clear));
  }

  // keepSound keeps a piece of a take, an ArrayBuffer, and the take's head as it is
  // with that piece: {of, take, type, at, pieces, bytes, ms, marks: [{ms, label}]},
  // where pieces counts this one. Answers with the take: one whose head says 0 gets
  // the owner's next. A take that was deleted meanwhile stays so: GoneError.
  function keepSound(db, head, piece) {
    return write(db, [SOUND, TAKES], true, (tx, answer, guard) => {
      const takes = tx.objectStore(TAKES);
      const put = (take) => {
        tx.objectStore(SOUND).put({ of: head.of, take, n: head.pieces, sound: piece });
        takes.put({ ...head, take });
        answer(take);
      };
      const asked = head.take ? takes.count([head.of, head.take]) : takes.openKeyCursor(everyOf(head.of), "prev");
      asked.onsuccess = () => guard(() => {
        if (!head.take) put(asked.result ? asked.result.primaryKey[1] + 1 : 1);
        else if (asked.result) put(head.take);
        else throw { name: "GoneError", message: "the recording was deleted" };
      });
    });
  }

  // keepTakes keeps all takes of an owner, {head, pieces} each, where that owner has
  // none yet. Answers whether it had none.
  function keepTakes(db, of, takes) {
    return write(db, [SOUND, TAKES], true, (tx, answer, guard) => {
      const heads = tx.objectStore(TAKES);
      const asked = heads.count(everyOf(of));
      asked.onsuccess = () => guard(() => {
        answer(asked.result === 0);
        if (asked.result) return;
        takes.forEach(({ head, pieces }, i) => {
          heads.put({ ...head, of, take: i + 1 });
          pieces.forEach((sound, n) => tx.objectStore(SOUND).put({ of, take: i + 1, n: n + 1, sound }));
        });
      });
    });
  }

  function text(rows) {
    let out = "";
    for (const r of rows) {
      out += [r.id, r.kind, r.of, r.v, r.at, r.zone, r.data].join(FIELD) + RECORD;
    }
    return out;
  }

  // look reads from stores, and answers with what ask gave once all is over.
  function look(db, stores, ask) {
    return attempt((resolve, fail) => {
      const tx = db.transaction(stores, "readonly");
      let answer;
      tx.oncomplete = () => resolve(answer);
      tx.onabort = () => fail(tx.error || { name: "AbortError", message: "the browser ended the reading" });
      ask(tx, (a) => {
        answer = a;
      });
    });
  }

  // within asks an index of the records, or the store itself where none is named.
  function within(db, index, ask) {
    return look(db, STORE, (tx, answer) => {
      const store = tx.objectStore(STORE);
      ask(index ? store.index(index) : store, answer);
    });
  }

  // read reads what ask asks for. Where that fails it may be one record among many
  // that the browser cannot read: then those in the range are read one by one, of
  // the last ones limit, and of the unreadable ones comes the id alone.
  function read(db, index, ask, range, limit, newestFirst) {
    return within(db, index, ask).catch(async (failed) => {
      const keys = await within(db, index, (from, done) => {
        const all = from.getAllKeys(range);
        all.onsuccess = () => done(all.result);
      }).catch(() => []);
      const rows = [];
      let whole = 0;
      for (const id of keys.slice(limit ? -limit : 0)) {
        const row = await within(db, "", (store, done) => {
          const one = store.get(id);
          one.onsuccess = () => done(one.result);
        }).catch(() => null);
        if (row) whole++;
        rows.push(row || { id, kind: index === "kind" ? range.lower[0] : "", of: index === "of" ? range.lower[0] : "", v: "", at: "", zone: "", data: "" });
      }
      // None at all: is it they, or has the connection died meanwhile?
      if (whole === 0) {
        if (keys.length === 0) throw failed;
        await within(db, "", (store, done) => {
          const n = store.count();
          n.onsuccess = () => done(n.result);
        });
      }
      return newestFirst ? rows.reverse() : rows;
    }).then(text);
  }

  // readKind reads newest first: before is an id or "", limit 0 means all. To
  // read a page it looks for the page's far end among the keys alone and then
  // asks for all between, which is far quicker than a cursor over the records. No
  // kind means records of all kinds.
  function readKind(db, kind, before, limit) {
    const top = kind ? [kind, before || LAST] : before || LAST;
    const bottom = kind ? [kind, ""] : "";
    const range = IDBKeyRange.bound(bottom, top, true, true);
    return read(db, kind && "kind", (index, done) => {
      const from = (low, open) => {
        const all = index.getAll(IDBKeyRange.bound(low, top, open, true));
        all.onsuccess = () => done(all.result.reverse());
      };
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

  // readOf reads oldest first.
  function readOf(db, of) {
    const range = IDBKeyRange.bound([of, ""], [of, LAST], true, true);
    return read(db, "of", (index, done) => {
      const all = index.getAll(range);
      all.onsuccess = () => done(all.result);
    }, range, 0, false);
  }

  // takesOf are the heads of an owner's takes, in their order; without an owner,
  // those of all.
  function takesOf(db, of) {
    return look(db, TAKES, (tx, answer) => {
      const all = tx.objectStore(TAKES).getAll(of ? everyOf(of) : undefined);
      all.onsuccess = () => answer(all.result);
    });
  }

  // readSound hands the pieces of a take over one by one, in their order, so that
  // none is held here once the next is read.
  function readSound(db, of, take, piece) {
    return look(db, SOUND, (tx) => {
      const walk = tx.objectStore(SOUND).openCursor(IDBKeyRange.bound([of, take], [of, take, []]));
      walk.onsuccess = () => {
        const cursor = walk.result;
        if (!cursor) return;
        piece(cursor.value.sound);
        cursor.continue();
      };
    });
  }

  // sounds says what each owner's recordings take, a row an owner: owner, bytes,
  // milliseconds, takes. No sound is read for it.
  function sounds(db) {
    return look(db, TAKES, (tx, answer) => {
      const all = tx.objectStore(TAKES).getAll();
      all.onsuccess = () => {
        const sums = new Map();
        for (const { of, bytes, ms } of all.result) {
          const sum = sums.get(of) || [of, 0, 0, 0];
          sums.set(of, [of, sum[1] + bytes, sum[2] + Math.round(ms), sum[3] + 1]);
        }
        answer([...sums.values()].map((sum) => sum.join(FIELD) + RECORD).join(""));
      };
    });
  }

  function close(db) {
    return attempt((resolve) => {
      db.close();
      resolve();
    });
  }

  // erase deletes the database itself. Windows that hold it let go when told.
  function erase(name) {
    return attempt((resolve, fail) => {
      const request = window.indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => fail(request.error);
    });
  }

  window.mockloopJournal = Object.freeze({
    open,
    erase,
    txn,
    readKind,
    readOf,
    clear: (db) => txn(db, true, [], [], true),
    close,
    keepSound,
    keepTakes,
    takesOf,
    readSound,
    sounds,
  });
})();
