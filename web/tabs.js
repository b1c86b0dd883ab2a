"use strict";

// Several windows of Mockloop on one database: what one keeps is told to the
// others, and one at a time runs the round. web/journal.js joins when it opens the
// database, before anything is read, and tells of each change once it is kept. The
// program takes what it was told in its own time; see internal/device and
// journal.Book.Heard. The events "mockloop:windows" and "mockloop:round" on window
// say that there is something to take, and that the round came or went.
//
// A browser without BroadcastChannel or Web Locks works as with one window.
window.mockloopTabs = (() => {
  // As in web/journal.js; CHANGE ends a change and PART parts what it consists of.
  const FIELD = "\x1f";
  const PART = "\x1c";
  const CHANGE = "\x1d";
  // A change of more records than this, as of an import, is told as ALL: read anew.
  // The same is made of a heap that nobody takes.
  const MANY = 300;
  const ALL = "all" + PART + PART + CHANGE;

  const PATIENCE = 1500; // ms that a window has to let go of the round
  const LEAVING = 300; // ms for which a page that was left, or loaded anew, may still hold what it held

  let name = ""; // of the database
  let channel = null;
  let heap = []; // what was heard and not taken yet

  const event = (what) => window.dispatchEvent(new Event("mockloop:" + what));

  function hear(change) {
    if (heap.length >= MANY) heap = [ALL];
    if (heap[0] !== ALL) heap.push(change);
    event("windows");
  }

  function join(database) {
    if (name) return;
    name = database;
    first(); // those that come later have to find it taken
    try {
      channel = new BroadcastChannel("mockloop:" + name);
    } catch {
      return; // the others show it after a reload
    }
    channel.onmessage = ({ data }) => {
      // What was being kept is under way already, and the other's reading comes
      // after it.
      if (data === "let go") lost();
      else hear(String(data));
    };
  }

  // tell says to the others what was kept: records as rows, the ids of those that
  // went, and whether everything before them did.
  function tell(database, rows, count, drops, clear) {
    if (!channel || database !== name) return;
    const all = clear || count > MANY;
    try {
      channel.postMessage(all ? ALL : [ "", drops.join(FIELD), rows() ].join(PART) + CHANGE);
    } catch {
      // It is kept; that is what counts.
    }
  }

  // announce tells the others of a change whose text the program has made.
  function announce(database, change) {
    if (channel && database === name) channel.postMessage(change);
  }

  function take() {
    const all = heap.join("");
    heap = [];
    return all;
  }

  // ---- the round

  let refused = false; // the browser has locks and lets nobody use them
  const locks = () => (name && !refused && navigator.locks) || null;
  let here = false; // this window holds the round
  let release = null; // lets go of it
  let wanted = false; // the round is on this window's screen
  let waiting = null; // of the place in the queue

  // ask asks the browser for the round, and resolves to whether this window has
  // it. While it has, the browser's lock lasts; it ends with the window, however
  // that ends.
  function ask(options) {
    return new Promise((resolve) => {
      let given = false;
      locks().request("mockloop-round:" + name, options, (lock) => {
        if (!lock || here || !wanted) {
          resolve(here);
          return undefined;
        }
        here = given = true;
        event("round");
        resolve(true);
        return new Promise((done) => { release = done; });
      }).catch((e) => {
        if (given) lost(); // another window took it
        else if (e?.name !== "AbortError") refused = true;
        resolve(here || refused);
      });
    });
  }

  function lost() {
    if (!here) return;
    here = false;
    release?.();
    release = null;
    event("round");
    queue();
  }

  // queue waits in the background for the round to be free.
  function queue() {
    if (!wanted || here || waiting || !locks()) return;
    const place = waiting = new AbortController();
    ask({ signal: place.signal }).finally(() => {
      if (waiting === place) waiting = null;
    });
  }

  // hold asks to run the round, and resolves to whether this window may. With force
  // the window that runs it is asked to let go, and one that does not answer loses
  // it all the same: the browser has put it to sleep.
  async function hold(force) {
    wanted = true;
    if (here || !locks()) return true;
    if (await ask({ ifAvailable: true })) return true;
    queue();
    if (force) channel?.postMessage("let go");
    const until = Date.now() + (force ? PATIENCE : LEAVING);
    while (!here && wanted && Date.now() < until) await new Promise((done) => setTimeout(done, 20));
    if (!force) return here || !locks();
    if (!here && wanted) await ask({ steal: true });
    waiting?.abort();
    return here || !locks();
  }

  // letGo says that the round is on this window's screen no more.
  function letGo() {
    wanted = false;
    waiting?.abort();
    here = false;
    release?.();
    release = null;
  }

  // first resolves to whether no other window was open when this one came. Each
  // holds a lock for as long as it is there, together with all others, so that one
  // that came in between is seen even after the first has gone or was loaded anew.
  let asked = null;
  function first() {
    return asked ??= locks() ? alone().catch(() => true).then((is) => {
      locks()?.request("mockloop-open:" + name, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});
      return is;
    }) : Promise.resolve(true);
  }

  async function alone() {
    for (const until = Date.now() + LEAVING; ;) {
      const { held } = await locks().query();
      if (!held.some((lock) => lock.name === "mockloop-open:" + name)) return true;
      if (Date.now() > until) return false;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  return Object.freeze({
    join, tell, announce, take, hold, letGo, first,
    // The database of the name is another one now: all is to be read anew, or the
    // program learns that it is too old.
    anew: (database) => { if (database === name) hear(ALL); },
    // The round may be run here: held, or nobody can tell.
    get here() { return here || !locks(); },
  });
})();
