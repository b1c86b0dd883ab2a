// Moves a round's clock once a second without waking the program: what the figures and arcs show
// follows from the wall clock alone. What they mean, and when a word or a color changes, is the
// program's business: it says what moves and when it wants to be asked again (internal/device holds
// the other end).
//
// This can't be Go: waking the program each second costs a slow phone more than all that is done
// here.

export function clock({ mockloop, tell }) {
  let figures = []; // {id, from, down, after}
  let arcs = []; // {id, from, length, lap}
  let wake = 0; // when the program wants to be asked; 0: the clock stands still
  let timer = 0;
  let ahead = 0; // how far the wall clock is ahead of the page's own, ms

  // A figure is whole seconds, rounded toward zero, so that a clock never shows a second early.
  const passed = ({ from, down }, now) => (down ? from - now : now - from);
  function words(f, now) {
    const s = Math.trunc(passed(f, now) / 1000);
    const m = Math.trunc(Math.abs(s) / 60);
    return `${s < 0 ? "−" : ""}${m}:${String(Math.abs(s) % 60).padStart(2, "0")}${f.after}`;
  }

  const set = (id, name, value) => document.getElementById(id)?.setAttribute(name, value);

  // put writes what is different, which is as little as can be laid out and painted. A browser's
  // translator or an extension may have put other nodes where the text was: then the element gets
  // its text again.
  function put(now) {
    for (const f of figures) {
      const element = document.getElementById(f.id);
      if (!element) continue;
      const text = words(f, now);
      const node = element.firstChild;
      if (element.childNodes.length !== 1 || node.nodeType !== Node.TEXT_NODE) element.textContent = text;
      else if (node.data !== text) node.data = text;
    }
    for (const { id, from, length, lap } of arcs) {
      const share = Math.max(0, Math.min(1, (now - from) / length - lap));
      const gap = lap ? 0 : 11; // half of the one at twelve, in degrees (app/ui/dial.go)
      const turn = share < 1 ? gap + (360 - 2 * gap) * share : 360;
      set(id, "stroke-dasharray", `${(share < 1 ? turn - gap : 360).toFixed(1)} 720`);
      set(`${id}-head`, "transform", `rotate(${turn.toFixed(1)})`);
    }
  }

  // One timer at a time, to just after the first figure's next second: an interval would drift. The
  // others follow with it, so that a second costs one frame.
  function next(now) {
    if (figures.length === 0) return Math.max(20, wake - now);
    const within = (passed(figures[0], now) % 1000 + 1000) % 1000;
    return Math.max(20, (figures[0].down ? within : 1000 - within) + 5);
  }

  function tick() {
    timer = 0;
    if (document.hidden || !wake) return; // coming back asks the program
    const now = Date.now();
    // The device slept, or somebody set its clock: what that means is not ours to say.
    const jumped = Math.abs(now - performance.now() - ahead) > 2000;
    if (now >= wake || jumped) {
      ahead = now - performance.now();
      tell("clock"); // the program paints, and runs the clock again
      if (timer || !wake) return;
    } else {
      put(now);
    }
    timer = setTimeout(tick, next(now));
  }

  // runClock takes rows of kind, id and numbers, and when to ask; 0 stops the clock.
  mockloop.runClock = (rows, until) => {
    clearTimeout(timer);
    figures = [];
    arcs = [];
    wake = until;
    for (const row of rows ? rows.split("\x1e") : []) {
      const [kind, id, from, length, after] = row.split("\x1f");
      if (kind === "arc") arcs.push({ id, from: Number(from), length: Number(length), lap: Number(after) });
      else figures.push({ id, from: Number(from), down: kind === "down", after });
    }
    ahead = Date.now() - performance.now();
    tick();
  };
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && wake) tell("clock");
  });
}

// seen notes when a round was seen last, in a place that takes no time: what a closing page begins
// to write to the database may not get there. A kill takes the last few seconds of it. It can't be
// Go, because it would wake the program every five seconds.
export function seen({ base, mockloop }) {
  const key = `mockloop${base}:seen`; // internal/device reads it; two copies of the app may share the store
  const EVERY = 5000; // ms between two notes
  let round = ""; // the round that is under way
  let timer = 0;
  function note() {
    if (!round) return;
    try { localStorage.setItem(key, `${round} ${Date.now()}`); } catch { /* full: then it was seen at its last step */ }
  }
  mockloop.noteRound = (id) => {
    clearInterval(timer);
    round = id;
    if (!id) return;
    timer = setInterval(() => document.hidden || note(), EVERY);
    if (!document.hidden) note();
  };
  document.addEventListener("visibilitychange", () => document.hidden && note());
  window.addEventListener("pagehide", () => document.hidden || note());
}

// keepFocus gives the focus to what is around it when the element that has it goes away, and back to
// a button once it is enabled again. Else it falls to the body, and whoever goes by the keyboard or
// listens is at the top of the page. It can't be Go: the figures of the clock are changes, too.
export function keepFocus() {
  let around = []; // the element that has the focus, and what it is in
  let off = false; // that was disabled meanwhile
  document.addEventListener("focusin", ({ target }) => {
    for (around = [], off = false; target; target = target.parentElement) around.push(target);
  });
  new MutationObserver(() => {
    const [had, ...outer] = around;
    if (!had || document.activeElement !== document.body && document.activeElement !== had) return;
    if (had.isConnected && !(off && !had.disabled)) return void (off = had.disabled);
    const title = document.getElementById("title");
    for (const e of had.isConnected ? [had] : outer.filter((e) => e.isConnected)) {
      if (e !== had && !e.hasAttribute("tabindex")) e.tabIndex = -1;
      (e.contains(title) ? title : e).focus({ preventScroll: true });
      if (document.activeElement !== document.body) return;
    }
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });
}
