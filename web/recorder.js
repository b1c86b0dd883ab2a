"use strict";

// Recording an answer, and playing it back (internal/device holds the head). The
// sound never reaches the program: what the browser hands over every few seconds
// goes into the journal's database at once, through web/journal.js, and is let go.
// Nothing is asked of the browser before it is wanted. Rejections are plain
// {name, message}; the names are the words below and nothing else.
(() => {
  const SLICE = 5000; // ms of sound in a piece: all that a kill can take
  const BITS = 48000; // a second: speech is clear, and an hour takes 22 MB; our own choice
  const PATIENCE = 10000; // ms for the storage, and for a recorder to end
  const REOPENINGS = 3; // of a connection that died under the page
  const FORMATS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

  const NOT_HERE = "not-here"; // this browser does not record, or the page is not secure
  const REFUSED = "refused"; // the candidate or the browser's settings said no
  const NO_MICROPHONE = "no-microphone"; // there is none, or another program holds it
  const LOST = "lost"; // the microphone or the recorder ended
  const MUTED = "muted"; // the system silences the microphone, as during a call
  const FULL = "full"; // no room; what was kept before stays
  const NOT_KEPT = "not-kept"; // the storage failed; what was kept before stays
  const CANCELED = "canceled"; // stopped before it had begun
  const NO_SOUND = "no-sound"; // there is no such recording, or it cannot be played here

  const problem = (name, e) => ({ name, message: String((e && e.message) || (e && e.name) || e || "no reason given") });
  const journal = () => window.mockloopJournal;

  // safe makes of whatever f throws a rejection that can be read.
  const safe = (f) => async (...given) => {
    try {
      return await f(...given);
    } catch (e) {
      throw e && typeof e.name === "string" && WORDS.has(e.name) ? e : problem(NOT_HERE, e);
    }
  };
  const WORDS = new Set([NOT_HERE, REFUSED, NO_MICROPHONE, LOST, MUTED, FULL, NOT_KEPT, CANCELED, NO_SOUND]);

  function ofMicrophone(e) {
    switch (e && e.name) {
      case "NotAllowedError": case "SecurityError": return problem(REFUSED, e);
      case "NotFoundError": case "NotReadableError": case "OverconstrainedError": case "AbortError": return problem(NO_MICROPHONE, e);
    }
    return problem(NOT_HERE, e);
  }

  // Safari and old Firefox tell of a full disk in the message only.
  const fullDisk = /quota|full disk|disk (is )?full|no_device_space|no space left/i;
  const ofStore = (e) => problem(fullDisk.test(`${e && e.name} ${e && e.message}`) ? FULL : NOT_KEPT, e);

  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const within = (promise, ms) => Promise.race([promise, wait(ms)]);
  const tell = () => window.dispatchEvent(new Event("mockloop:recording"));

  // --- recording -------------------------------------------------------------

  let now = null; // the recording under way
  let last = null; // that or the one before: what state tells
  let asked = 0; // starts and stops, so that a stop ends a start that is still waiting

  const elapsed = (r) => r.banked + (r.since === null ? 0 : performance.now() - r.since);

  // hold stops the clock of a recording.
  function hold(r) {
    r.banked = elapsed(r);
    r.since = null;
  }

  function state() {
    const r = last;
    if (!r) return { on: false, paused: false, owner: "", ms: 0, bytes: 0, reason: "" };
    return {
      on: r === now, paused: r === now && r.recorder.state === "paused",
      owner: r.owner, ms: Math.round(elapsed(r)), bytes: r.bytes, reason: r.reason || (r.muted ? MUTED : ""),
    };
  }

  // recorderOf records in the first format that the browser can write and play.
  function recorderOf(stream) {
    const probe = document.createElement("audio");
    const type = FORMATS.find((f) => MediaRecorder.isTypeSupported(f) && probe.canPlayType(f));
    const options = { audioBitsPerSecond: BITS };
    if (type) options.mimeType = type;
    try {
      return new MediaRecorder(stream, options);
    } catch {
      return new MediaRecorder(stream); // it promised too much: its own choice
    }
  }

  // start begins a take of an owner, and is fulfilled once it records. A recording
  // under way ends first.
  async function start(database, owner) {
    const mine = ++asked;
    if (now) await finish(now);
    if (!window.MediaRecorder || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
      throw problem(NOT_HERE, "no recorder, or no secure page");
    }
    const wanted = () => {
      if (mine !== asked) throw problem(CANCELED, "stopped before it began");
    };
    wanted();
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch((e) => {
      throw ofMicrophone(e);
    });
    let db = null;
    try {
      wanted();
      db = await journal().open(database).catch((e) => {
        throw ofStore(e);
      });
      wanted();
      const r = {
        database, db, owner, stream, recorder: recorderOf(stream), track: stream.getAudioTracks()[0],
        take: 0, pieces: 0, bytes: 0, at: Date.now(), marks: [],
        banked: 0, since: null, reason: "", broken: false, muted: false,
        queue: Promise.resolve(), waiting: 0, busy: 0, finishing: null,
      };
      await begin(r);
      if (mine !== asked) finish(r);
      if (r.finishing) {
        await r.finishing;
        wanted();
        throw problem(r.reason, r.message);
      }
      now = last = r;
      r.track.onmute = r.track.onunmute = () => {
        r.muted = r.track.muted;
        tell();
      };
      r.muted = r.track.muted === true;
      document.addEventListener("visibilitychange", flush);
    } catch (e) {
      silence(stream);
      if (db) journal().close(db).catch(() => {});
      throw e;
    }
    tell();
  }

  // begin has the recorder run; some never say that they do.
  function begin(r) {
    return new Promise((resolve, reject) => {
      const running = () => {
        if (r.since === null && !r.finishing) r.since = performance.now();
        resolve();
      };
      r.stopped = new Promise((stopped) => {
        r.recorder.onstop = () => {
          stopped();
          fail(r, problem(LOST, "the recorder ended")); // nobody asked it to
        };
      });
      r.recorder.ondataavailable = (event) => event.data && event.data.size > 0 && take(r, event.data);
      r.recorder.onerror = (event) => {
        fail(r, problem(LOST, event.error));
        reject(problem(LOST, event.error));
      };
      r.track.onended = () => fail(r, problem(LOST, "the microphone ended"));
      r.recorder.onstart = running;
      r.recorder.start(SLICE);
      setTimeout(running, 2000);
    });
  }

  const silence = (stream) => stream.getTracks().forEach((t) => t.stop());

  // take queues a piece for the storage. One is written at a time; where the
  // storage hangs, recording ends rather than pile up sound in memory.
  function take(r, blob) {
    if (r.broken) return;
    const ms = Math.round(elapsed(r));
    if (r.waiting > 0 && performance.now() - r.busy > PATIENCE) {
      fail(r, problem(NOT_KEPT, "the storage does not answer"));
      return;
    }
    if (r.waiting++ === 0) r.busy = performance.now();
    r.queue = r.queue.then(() => keep(r, blob, ms)).catch((e) => fail(r, ofStore(e))).then(() => {
      r.waiting--;
      r.busy = performance.now();
      tell();
    });
  }

  async function keep(r, blob, ms) {
    if (r.broken) return; // a gap would spoil what comes after it
    const sound = await blob.arrayBuffer();
    const head = {
      of: r.owner, take: r.take, type: r.recorder.mimeType || blob.type, at: r.at,
      pieces: r.pieces + 1, bytes: r.bytes + sound.byteLength, ms, marks: r.marks.slice(),
    };
    for (let tries = 0; ; tries++) {
      try {
        r.take = await journal().keepSound(r.db, head, sound);
        break;
      } catch (e) {
        if (tries === REOPENINGS || ofStore(e).name === FULL || e.name === "GoneError") throw e;
        r.db = await journal().open(r.database);
      }
    }
    r.pieces = head.pieces;
    r.bytes = head.bytes;
  }

  // fail ends a recording for a reason; the first one counts.
  function fail(r, e) {
    if (!r.reason && (!r.finishing || e.name === FULL || e.name === NOT_KEPT)) {
      r.reason = e.name;
      r.message = e.message;
    }
    if (e.name === FULL || e.name === NOT_KEPT) r.broken = true;
    finish(r);
  }

  // finish ends a recording; its last piece is kept when it is fulfilled, unless
  // the storage failed.
  function finish(r) {
    if (r.finishing) return r.finishing;
    hold(r);
    r.finishing = Promise.resolve().then(async () => {
      try {
        if (r.recorder.state !== "inactive") r.recorder.stop();
        await within(r.stopped, PATIENCE);
        const kept = await within(r.queue.then(() => true), PATIENCE);
        if (!kept && !r.reason) {
          r.reason = NOT_KEPT;
          r.broken = true;
        }
      } catch (e) {
        r.reason = r.reason || LOST;
        r.message = problem(LOST, e).message;
      }
      r.track.onended = r.track.onmute = r.track.onunmute = null;
      silence(r.stream);
      r.muted = false;
      journal().close(r.db).catch(() => {});
      if (now === r) {
        now = null;
        document.removeEventListener("visibilitychange", flush);
      }
      tell();
    });
    return r.finishing;
  }

  // flush has all that was recorded so far kept: what comes next may be the end.
  function flush() {
    if (now && document.hidden && now.recorder.state === "recording") now.recorder.requestData();
  }

  function pause() {
    if (!now || now.finishing || now.recorder.state !== "recording") return;
    hold(now);
    now.recorder.requestData();
    now.recorder.pause();
    tell();
  }

  function resume() {
    if (!now || now.finishing || now.recorder.state !== "paused") return;
    now.recorder.resume();
    now.since = performance.now();
    tell();
  }

  // stop is fulfilled once the last piece is kept, and rejected where the storage
  // failed in this recording. Without a recording there is nothing to do.
  async function stop() {
    asked++;
    const r = now;
    if (!r) return;
    await finish(r);
    if (r.broken) throw problem(r.reason, r.message);
  }

  // mark notes a moment of the recording; it is kept with the piece it lies in.
  function mark(label) {
    if (now) now.marks.push({ ms: Math.round(elapsed(now)), label: String(label) });
  }

  // --- playing back ----------------------------------------------------------

  const players = new Map(); // by the id of the audio element
  const tickets = new Map(); // loads and releases of an id, so that the last one counts

  function ticket(id) {
    const mine = (tickets.get(id) || 0) + 1;
    tickets.set(id, mine);
    return mine;
  }

  // load makes an audio element play an owner's recording, take after take, and
  // answers with {ms, bytes, marks: [{ms, label}]} of all of them together.
  async function load(id, database, owner) {
    release(id);
    const mine = ticket(id);
    const element = document.getElementById(id);
    if (!element) throw problem(NO_SOUND, "there is no element to play it");
    const takes = [];
    const whole = { ms: 0, bytes: 0, marks: [] };
    try {
      const db = await journal().open(database);
      try {
        for (const head of await journal().takesOf(db, owner)) {
          // A blob of blobs: the browser holds the pieces, on the disk if it likes.
          const pieces = [];
          await journal().readSound(db, owner, head.take, (sound) => pieces.push(new Blob([sound])));
          takes.push({ url: URL.createObjectURL(new Blob(pieces, { type: head.type })), from: whole.ms, ms: head.ms });
          for (const m of head.marks) whole.marks.push({ ms: whole.ms + m.ms, label: m.label });
          whole.ms += head.ms;
          whole.bytes += head.bytes;
        }
      } finally {
        journal().close(db).catch(() => {});
      }
    } catch (e) {
      takes.forEach((t) => URL.revokeObjectURL(t.url));
      throw ofStore(e);
    }
    if (mine !== tickets.get(id) || takes.length === 0) {
      takes.forEach((t) => URL.revokeObjectURL(t.url));
      throw takes.length === 0 ? problem(NO_SOUND, "nothing was recorded") : problem(CANCELED, "let go while it was loaded");
    }
    const p = { element, takes, ms: whole.ms, at: -1, turn: 0, ready: null, isReady: false, failed: false };
    players.set(id, p);
    p.ended = () => {
      if (!p.isReady) return; // the end was only looked for
      if (p.at + 1 < takes.length) show(p, p.at + 1, 0, true);
      else if (takes.length > 1) show(p, 0, 0, false);
    };
    element.addEventListener("ended", p.ended);
    await show(p, 0, 0, false);
    if (players.get(id) !== p) throw problem(CANCELED, "let go while it was loaded");
    if (p.failed) {
      release(id);
      throw problem(NO_SOUND, "this browser cannot play it");
    }
    return whole;
  }

  // show goes to a moment of a take. Where that is loaded all happens in one go, so
  // that a browser that plays only in a tap sees the tap.
  async function show(p, at, seconds, play) {
    const turn = ++p.turn;
    if (p.at !== at) {
      p.at = at;
      p.ready = prepare(p, p.takes[at].url);
    }
    if (!p.isReady) await p.ready;
    if (turn !== p.turn) return;
    if (seconds > 0 || p.element.currentTime > 0) p.element.currentTime = seconds;
    if (play) {
      const playing = p.element.play();
      if (playing) playing.catch(() => {}); // refused: the button is there
    }
  }

  // prepare loads a take. What MediaRecorder writes does not say how long it is;
  // browsers find out when they are sent far past the end.
  async function prepare(p, url) {
    const { element } = p;
    const happens = (names, ms) => within(new Promise((done) => {
      for (const name of names) element.addEventListener(name, done, { once: true });
    }), ms);
    p.isReady = false;
    element.preload = "auto";
    element.src = url;
    await happens(["loadedmetadata", "error"], 5000);
    p.failed = Boolean(element.error);
    for (let tries = 0; tries < 20 && p.takes[p.at].url === url && element.duration === Infinity; tries++) {
      if (tries === 0) element.currentTime = 1e101;
      await happens(["durationchange"], 250);
    }
    if (p.takes[p.at].url !== url) return; // another take is being loaded
    if (element.currentTime > 0) {
      element.currentTime = 0;
      await happens(["seeked"], 1000);
    }
    if (p.takes[p.at].url === url) p.isReady = true;
  }

  // seek plays from a moment on, counted through all takes.
  function seek(id, ms) {
    const p = players.get(id);
    if (!p) return;
    let at = p.takes.length - 1;
    while (at > 0 && p.takes[at].from > ms) at--;
    show(p, at, Math.max(0, Math.min(ms - p.takes[at].from, p.takes[at].ms)) / 1000, true);
  }

  // position is the moment that is played, in ms through all takes.
  function position(id) {
    const p = players.get(id);
    if (!p) return 0;
    const { from, ms } = p.takes[p.at];
    return Math.round(from + (p.isReady ? Math.min(p.element.currentTime * 1000, ms) : 0));
  }

  // release stops the playing and gives the memory back.
  function release(id) {
    ticket(id);
    const p = players.get(id);
    if (!p) return;
    players.delete(id);
    p.turn++;
    p.element.removeEventListener("ended", p.ended);
    p.element.pause();
    p.element.removeAttribute("src");
    p.element.load();
    p.takes.forEach((t) => URL.revokeObjectURL(t.url));
  }

  window.mockloopRecorder = Object.freeze({
    start: safe(start), stop: safe(stop), pause, resume, mark, state,
    load: safe(load), seek, position, release,
  });
})();
