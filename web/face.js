"use strict";
// Draws what moves of a round's clock in a thread of its own, so that the page's
// need not paint each second: at a four-fold slowdown a page that changes one figure
// spends some 5 ms on it, and one whose canvas a worker draws on next to none.
//
// This file is both ends. On the page, mockloopFace takes what web/clock.js runs,
// looks up how it is drawn there, and hands that to the worker; in the worker it
// draws. An element moves on the canvas of the element around it that has
// data-face. Until the worker has drawn, and wherever it cannot, the page moves
// everything itself.
if (typeof document === "undefined") {
  // What the page sent while this was loading is late: it sends it again on hearing 0.
  self.postMessage(0);
  const canvases = new Map(); // {canvas, context} by number
  let faces = []; // what is drawn: see show, below
  let ahead = 0; // of the page's clock over this one, ms
  let timer = 0;

  // letters writes text from the left, each at its place: a canvas knows no figures
  // of one width.
  function letters(c, f, text) {
    c.font = f.font;
    const wide = c.measureText("0").width;
    const widths = [...text].map((l) => (l >= "0" && l <= "9" ? wide : c.measureText(l).width) + f.spacing);
    const all = widths.reduce((sum, w) => sum + w, 0);
    let x = f.x + (f.align === "center" ? (f.width - all) / 2 : f.align === "right" ? f.width - all : 0);
    const m = c.measureText("0");
    // As in a page, what stands above and below the line is whole pixels.
    const up = Math.round(m.fontBoundingBoxAscent ?? f.size * 0.8);
    const down = Math.round(m.fontBoundingBoxDescent ?? f.size * 0.2);
    const y = f.y + (f.line - up - down) / 2 + up;
    c.fillStyle = f.colour;
    [...text].forEach((l, i) => {
      c.fillText(l, x, y);
      x += widths[i];
    });
  }

  function draw(face, now) {
    const { context: c } = face;
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(0, 0, face.canvas.width, face.canvas.height);
    c.scale(face.ratio, face.ratio);
    for (const a of face.arcs) {
      const share = self.mockloopTime.share(a, now);
      if (share <= 0) continue;
      c.globalAlpha = a.alpha;
      c.strokeStyle = a.colour;
      c.lineWidth = a.stroke;
      c.lineCap = "round";
      c.beginPath();
      c.arc(a.x, a.y, a.r, -Math.PI / 2, -Math.PI / 2 + share * 2 * Math.PI);
      c.stroke();
    }
    c.globalAlpha = 1;
    for (const m of face.marks) {
      c.save();
      c.translate(m.x, m.y);
      c.rotate(m.turn * Math.PI / 180);
      c.strokeStyle = m.colour;
      c.lineWidth = m.stroke;
      c.beginPath();
      c.moveTo(0, m.from);
      c.lineTo(0, m.to);
      c.stroke();
      c.restore();
    }
    for (const f of face.figures) letters(c, f, self.mockloopTime.words(f, now));
  }

  function tick() {
    const now = Date.now() + ahead;
    for (const face of faces) draw(face, now);
    timer = setTimeout(tick, self.mockloopTime.next(faces.flatMap((f) => f.figures), now));
  }

  self.onmessage = ({ data }) => {
    clearTimeout(timer);
    if (data.canvas) {
      // Firefox throws where it is asked for a context twice.
      canvases.set(data.number, { canvas: data.canvas, context: data.canvas.getContext("2d") });
      return;
    }
    for (const number of canvases.keys()) if (!data.kept.includes(number)) canvases.delete(number);
    faces = data.faces.map((face) => {
      const { canvas, context } = canvases.get(face.number);
      // A size that is set clears the canvas, even when it is the same.
      if (canvas.width !== face.width) canvas.width = face.width;
      if (canvas.height !== face.height) canvas.height = face.height;
      return { ...face, canvas, context };
    });
    ahead = data.now - Date.now();
    if (faces.length === 0) return;
    tick();
    // Once the frame is there, and not before it.
    const then = self.requestAnimationFrame ?? setTimeout;
    then(() => then(() => self.postMessage(data.run)));
  };
}

// What a clock's figures and arcs are at a moment; both ends go by it.
self.mockloopTime = {
  // A figure is whole seconds, rounded towards zero, so that a clock never shows a
  // second early.
  words({ from, down, after }, now) {
    const s = Math.trunc((down ? from - now : now - from) / 1000);
    const m = Math.trunc(Math.abs(s) / 60);
    return `${s < 0 ? "−" : ""}${m}:${String(Math.abs(s) % 60).padStart(2, "0")}${after}`;
  },
  share: ({ from, length, lap }, now) => Math.max(0, Math.min(1, (now - from) / length - lap)),
  // next is how long to wait for the first figure's next second, in ms: on the
  // second and not before it.
  next([first], now) {
    const passed = first ? ((first.down ? first.from - now : now - first.from) % 1000 + 1000) % 1000 : 0;
    return Math.max(20, (first?.down ? passed : 1000 - passed) + 5);
  },
};

if (typeof document !== "undefined") {
  const here = document.currentScript?.src;
  const NAME = "mockloop-face"; // of the policy that lets this file be a worker
  const taken = new Map(); // numbers, by the canvases that the worker has
  let count = 0;
  let run = 0; // what the worker was told last
  let shown = []; // the canvases of that
  const on = new Set(); // those of them that the worker has drawn on; data-on says it to the style
  let unanswered = 0; // when the worker was told, until it has drawn that; ms
  const PATIENCE = 10000; // ms
  let ratio = 0; // pixels of the screen to one of the page, as it was watched last
  let worker = null;
  let cannot = !HTMLCanvasElement.prototype.transferControlToOffscreen;

  // mockloopFace draws the clock for web/clock.js; drawn is called once it does, and
  // changed when what was looked up is no more so, and when the worker is lost.
  self.mockloopFace = (drawn, changed) => {
    let soon = 0;
    const later = () => {
      clearTimeout(soon);
      soon = setTimeout(changed, 100);
    };
    // A size is told once when the watching begins: that one is known.
    const sizes = new WeakMap();
    const watch = new ResizeObserver((all) => {
      for (const { target } of all) {
        const size = `${target.clientWidth} ${target.clientHeight}`;
        if (sizes.get(target) !== size && sizes.has(target)) later();
        sizes.set(target, size);
      }
    });
    for (const colours of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(colours).addEventListener?.("change", () => changed());
    }

    function giveUp() {
      cannot = true;
      worker?.terminate();
      worker = null;
      hide();
    }

    function start() {
      // The page's policy takes no address for a worker but one of this making.
      const policy = window.trustedTypes?.createPolicy(NAME, {
        createScriptURL(url) {
          if (url !== here) throw new TypeError(`${url} draws no clock`);
          return url;
        },
      });
      worker = new Worker(policy ? policy.createScriptURL(here) : here);
      worker.onmessage = ({ data }) => {
        if (data === 0) changed();
        if (data !== run) return;
        unanswered = 0;
        for (const canvas of shown) {
          canvas.dataset.on = "";
          on.add(canvas);
        }
        drawn();
      };
      worker.onerror = () => {
        giveUp();
        changed();
      };
    }

    function off(canvas) {
      delete canvas.dataset.on;
      on.delete(canvas);
    }

    function hide() {
      shown.forEach(off);
      shown = [];
    }

    // order has the worker draw these faces, and forget the canvases that are gone.
    function order(faces, now) {
      for (const canvas of taken.keys()) if (!canvas.isConnected) taken.delete(canvas);
      if (unanswered && faces.length > 0 && now - unanswered > PATIENCE) throw new Error("the worker is silent");
      worker?.postMessage({ run: ++run, now, faces, kept: [...taken.values()] });
      if (faces.length === 0) unanswered = 0;
      else unanswered ||= now;
    }

    function take(canvas) {
      if (!taken.has(canvas)) {
        const handed = canvas.transferControlToOffscreen();
        taken.set(canvas, ++count);
        worker.postMessage({ canvas: handed, number: count }, [handed]);
      }
      return taken.get(canvas);
    }

    const px = (text, or) => (Number.isNaN(parseFloat(text)) ? or : parseFloat(text));

    // lookFigure and lookArc find how one is drawn, within the box of its canvas.
    function lookFigure({ element, from, down, after }, box) {
      const style = getComputedStyle(element);
      const r = element.getBoundingClientRect();
      const size = px(style.fontSize, 16);
      return {
        from, down, after, size,
        x: r.left - box.left, y: r.top - box.top, width: r.width,
        font: `${style.fontWeight} ${size}px ${style.fontFamily}`, colour: style.color,
        spacing: px(style.letterSpacing, 0), line: px(style.lineHeight, 1.2 * size),
        align: { center: "center", right: "right", end: "right" }[style.textAlign] ?? "left",
      };
    }

    function placeOf(circle, box) {
      const svg = circle.ownerSVGElement;
      const r = svg.getBoundingClientRect();
      const scale = r.width / svg.viewBox.baseVal.width;
      const [x, y] = [circle.cx.baseVal.value, circle.cy.baseVal.value];
      return { scale, cy: y, x: r.left - box.left + x * scale, y: r.top - box.top + y * scale };
    }

    function lookArc({ element, from, length, lap }, box) {
      const style = getComputedStyle(element);
      const { x, y, scale } = placeOf(element, box);
      return {
        from, length, lap, x, y, r: element.r.baseVal.value * scale,
        stroke: px(style.strokeWidth, 1) * scale, colour: style.stroke, alpha: px(style.opacity, 1),
      };
    }

    // lookMarks finds the strokes that lie over an arc.
    function lookMarks({ element }, box) {
      const { x, y, cy, scale } = placeOf(element, box);
      return [...element.ownerSVGElement.querySelectorAll(".marks path")].map((path) => {
        const style = getComputedStyle(path);
        const at = path.getBBox();
        return {
          x, y, turn: px(path.getAttribute("transform")?.replace("rotate(", ""), 0),
          from: (at.y - cy) * scale, to: (at.y + at.height - cy) * scale,
          stroke: px(style.strokeWidth, 1) * scale, colour: style.stroke,
        };
      });
    }

    // fit gives the canvas a size of whole pixels of the screen, or all that is drawn
    // would be smoothed, and returns where it is. It is never larger than its holder.
    function fit(canvas, holder) {
      const box = holder.getBoundingClientRect();
      const [width, height] = [box.width, box.height].map((n) => Math.max(1, Math.floor(n * ratio)));
      canvas.style.width = `${width / ratio}px`;
      canvas.style.height = `${height / ratio}px`;
      return { left: box.left, top: box.top, width, height };
    }

    function show(figures, arcs, now) {
      if (!worker) start();
      if (ratio !== devicePixelRatio) {
        ratio = devicePixelRatio;
        matchMedia(`(resolution: ${ratio}dppx)`).addEventListener?.("change", () => changed(), { once: true });
      }
      const found = new Map();
      for (const [kind, all] of [["figures", figures], ["arcs", arcs]]) {
        for (const one of all) {
          if (!one.canvas) continue;
          if (!found.has(one.canvas)) found.set(one.canvas, { figures: [], arcs: [] });
          found.get(one.canvas)[kind].push(one);
        }
      }
      for (const canvas of shown) if (!found.has(canvas)) off(canvas);
      shown = [...found.keys()];
      order([...found].map(([canvas, has]) => {
        const holder = canvas.closest("[data-face]");
        watch.observe(holder);
        const box = fit(canvas, holder);
        return {
          number: take(canvas), ratio, width: box.width, height: box.height,
          figures: has.figures.map((f) => lookFigure(f, box)),
          arcs: has.arcs.map((a) => lookArc(a, box)),
          marks: has.arcs.length > 0 ? lookMarks(has.arcs[0], box) : [],
        };
      }), now);
    }

    return {
      // canvasOf is the canvas that an element is drawn on while that is on.
      canvasOf: (element) => element.closest("[data-face]")?.querySelector("canvas") ?? null,

      on,

      show(figures, arcs, now) {
        if (cannot) return;
        try {
          show(figures, arcs, now);
        } catch {
          giveUp(); // the page shows this moment, and goes on by itself
        }
      },

      hide() {
        hide();
        order([], 0);
      },
    };
  };
}
