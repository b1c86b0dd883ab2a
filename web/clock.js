"use strict";
// Moves a round's clock without waking the program: figures and arcs follow from
// the wall clock alone, so each second costs a few characters. What the figures
// mean, and when a word or a colour changes, is the program's to say: it hands over
// what moves and the moment at which it wants to be asked again. internal/device
// holds the other end.
window.mockloopClock = ({ mockloop, tell }) => {
  let figures = []; // {element, from, down, after}
  let arcs = []; // {element, from, length, lap}
  let wake = 0;
  let timer = 0;

  // A figure is whole seconds, rounded towards zero, so that a clock never shows a
  // second early.
  function words(ms) {
    const s = Math.trunc(ms / 1000);
    const m = Math.trunc(Math.abs(s) / 60);
    return `${s < 0 ? "−" : ""}${m}:${String(Math.abs(s) % 60).padStart(2, "0")}`;
  }

  function textNode(element) {
    let node = element.firstChild;
    while (node && node.nodeType !== Node.TEXT_NODE) node = node.nextSibling;
    return node ?? element.appendChild(document.createTextNode(""));
  }

  function put(now) {
    for (const f of figures) {
      const said = words(f.down ? f.from - now : now - f.from) + f.after;
      if (f.node.data !== said) f.node.data = said;
    }
    for (const a of arcs) {
      const share = Math.max(0, Math.min(1, (now - a.from) / a.length - a.lap));
      const dash = `${(share * 628.3).toFixed(1)} 700`;
      if (a.dash !== dash) {
        a.dash = dash;
        a.element.setAttribute("stroke-dasharray", dash);
      }
    }
  }

  function tick() {
    timer = 0;
    if (document.hidden || (figures.length === 0 && arcs.length === 0)) return;
    const now = Date.now();
    if (now >= wake) {
      tell("clock"); // the program paints, and runs the clock anew
      if (timer) return;
    } else {
      put(now);
    }
    // On the second of the figure that counts up or down first, and not before it.
    const [first] = figures;
    const passed = first ? ((first.down ? first.from - now : now - first.from) % 1000 + 1000) % 1000 : 0;
    const left = first?.down ? passed : 1000 - passed;
    timer = setTimeout(tick, Math.max(20, left + 5));
  }

  // runClock takes rows of kind, id and numbers; an empty text stops the clock.
  mockloop.runClock = (rows, until) => {
    clearTimeout(timer);
    timer = 0;
    figures = [];
    arcs = [];
    wake = until;
    for (const row of rows ? rows.split("\x1e") : []) {
      const [kind, id, from, other, after] = row.split("\x1f");
      const element = document.getElementById(id);
      if (!element) continue;
      if (kind === "arc") arcs.push({ element, from: Number(from), length: Number(other), lap: Number(after) });
      else figures.push({ node: textNode(element), from: Number(from), down: kind === "down", after });
    }
    if (rows) tick();
  };
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && figures.length > 0) tell("clock");
  });

  // When a round was seen last is noted where that takes no time: what a closing
  // page begins to write to the journal may not be written. A kill takes the last
  // seconds of it.
  const SEEN = "mockloop:seen";
  const NOTED = 5000; // ms between two notes
  let noted = ""; // the round that is under way
  let noting = 0;
  function note() {
    if (!noted) return;
    try {
      localStorage.setItem(SEEN, `${noted} ${Date.now()}`);
    } catch {
      // A full store: then it was seen at its last step.
    }
  }
  mockloop.noteRound = (id) => {
    clearInterval(noting);
    noted = id;
    if (!id) return;
    noting = setInterval(() => document.hidden || note(), NOTED);
    if (!document.hidden) note();
  };
  mockloop.roundSeen = (id) => {
    try {
      const [of, at] = (localStorage.getItem(SEEN) ?? "").split(" ");
      return of === id ? Number(at) : 0;
    } catch {
      return 0;
    }
  };
  document.addEventListener("visibilitychange", () => document.hidden && note());
  window.addEventListener("pagehide", () => document.hidden || note());
};
