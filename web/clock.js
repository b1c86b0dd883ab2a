"use strict";
// Moves a round's clock without waking the program: figures and arcs follow from
// the wall clock alone. What the figures mean, and when a word or a colour changes,
// is the program's to say: it hands over what moves and the moment at which it wants
// to be asked again. internal/device holds the other end. Where web/face.js can, it
// draws what moves, and here its canvas is only given words for those who cannot
// see it; the page's own figures and arcs are then out of sight and stand still.
(() => {
  function clock({ mockloop, tell }) {
    const time = self.mockloopTime;
    const face = self.mockloopFace(() => put(Date.now(), true), () => {
      if (wake) tell("clock");
    });
    let figures = []; // {element, canvas, from, down, after}
    let arcs = []; // {element, canvas, from, length, lap}
    let wake = 0; // when the program wants to be asked; 0: the clock stands
    let timer = 0;

    function textNode(element) {
      let node = element.firstChild;
      while (node && node.nodeType !== Node.TEXT_NODE) node = node.nextSibling;
      return node ?? element.appendChild(document.createTextNode(""));
    }

    // The words of a canvas cost as much as the rest of a tick: those of the first
    // figure are told each second, those of another twice a minute or when all is new.
    const SELDOM = 30000; // ms
    function put(now, anew = false) {
      for (const f of figures) {
        const drawn = face.on.has(f.canvas);
        if (drawn && f !== figures[0] && !anew && now < f.until) continue;
        const said = time.words(f, now);
        if (drawn) {
          f.canvas.setAttribute("aria-label", said);
          f.until = now + SELDOM;
        } else if (f.node.data !== said) {
          f.node.data = said;
        }
      }
      for (const a of arcs) {
        if (face.on.has(a.canvas)) continue;
        const dash = `${(time.share(a, now) * 628.3).toFixed(1)} 700`;
        if (a.dash !== dash) {
          a.dash = dash;
          a.element.setAttribute("stroke-dasharray", dash);
        }
      }
    }

    function tick() {
      timer = 0;
      if (document.hidden || !wake) return;
      const now = Date.now();
      if (now >= wake) {
        tell("clock"); // the program paints, and runs the clock anew
        if (timer) return;
      } else {
        put(now);
      }
      timer = setTimeout(tick, figures.length > 0 ? time.next(figures, now) : Math.max(20, wake - now));
    }

    // runClock takes rows of kind, id and numbers, and when to ask; 0 stops the clock.
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
        const canvas = face.canvasOf(element);
        if (kind === "arc") arcs.push({ element, canvas, from: Number(from), length: Number(other), lap: Number(after) });
        else figures.push({ element, canvas, node: textNode(element), from: Number(from), down: kind === "down", after, until: 0 });
      }
      if (!rows || document.hidden) face.hide();
      else face.show(figures, arcs, Date.now());
      tick();
    };
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) face.hide();
      else if (wake) tell("clock");
    });
  }

  // seen notes when a round was seen last, where that takes no time: what a closing
  // page begins to write to the journal may not be written. A kill takes the last
  // seconds of it.
  function seen({ mockloop }) {
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
  }

  window.mockloopClock = (page) => {
    seen(page);
    if (self.mockloopFace) clock(page); // without web/face.js the clock stands between two steps
  };
})();
