"use strict";

// Files that the candidate is given and those the candidate chooses, and what the
// browser says of its room (internal/device holds the head). A backup's text is
// made and read by the program, in pieces; recordings go between the zip and the
// journal's database here, and never come through the program. The form of both
// is told in internal/journal/backup.go. Rejections are plain {name, message}.
(() => {
  const NOT_HERE = "not-here";
  const FULL = "full";
  const NOT_KEPT = "not-kept";
  const CANCELED = "canceled";
  const NEEDS_TAP = "needs-tap";
  const WORDS = new Set([NOT_HERE, FULL, NOT_KEPT, CANCELED, NEEDS_TAP]);
  const PATIENCE = 10000; // ms without an answer, as in internal/journal
  const LONGEST_PIECE = 16 << 20; // bytes, as in internal/journal
  const LONGEST_OWNER = 256 << 20; // bytes held at once when a recording comes back: some ten hours
  const LONGEST_MIME = 200;
  const OWNER = /^[a-z0-9-]{36}\/(0|[1-9][0-9]{0,2})$/;
  const MARKS = ";marks=";

  const problem = (name, e) => ({ name, message: String((e && e.message) || (e && e.name) || e || "no reason given") });
  const journal = () => window.mockloopJournal;
  const safe = (f) => async (...given) => {
    try {
      return await f(...given);
    } catch (e) {
      throw e && WORDS.has(e.name) ? e : problem(NOT_HERE, e);
    }
  };
  // Safari and old Firefox tell of a full disk in the message only.
  const fullDisk = /quota|full disk|disk (is )?full|no_device_space|no space left/i;
  const ofStore = (e) => problem(fullDisk.test(`${e && e.name} ${e && e.message}`) ? FULL : NOT_KEPT, e);

  // withStore lets f use the database; to read alone, a newer one, too.
  async function withStore(database, toRead, f) {
    let db = null;
    try {
      db = await journal().open(database, toRead);
      return await f(db);
    } catch (e) {
      throw ofStore(e);
    } finally {
      if (db) journal().close(db).catch(() => {});
    }
  }

  // answering waits for what f does, and no longer once it has not called alive for a
  // while: a storage that hangs holds nobody up. f itself cannot be ended.
  function answering(f) {
    return new Promise((done, fail) => {
      let clock;
      const alive = () => {
        clearTimeout(clock);
        clock = setTimeout(() => fail(problem(NOT_KEPT, "the storage does not answer")), PATIENCE);
      };
      alive();
      f(alive).then(done, fail).finally(() => clearTimeout(clock));
    });
  }

  // --- room ------------------------------------------------------------------

  async function storage() {
    // Older Safari does not tell of the room: used is then below zero.
    const { usage = -1, quota = 0 } = navigator.storage.estimate ? await navigator.storage.estimate() : {};
    const persisted = navigator.storage.persisted ? await navigator.storage.persisted() : false;
    return { persisted, used: usage, free: Math.max(0, quota - usage) };
  }

  // --- sums and numbers, as a zip has them -----------------------------------

  const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
    for (let i = 0; i < 8; i++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n;
  });
  function crc32(bytes, before = 0) {
    let c = ~before;
    for (const b of bytes) c = TABLE[(c ^ b) & 255] ^ (c >>> 8);
    return ~c >>> 0;
  }
  const u16 = (n) => [n & 255, n >>> 8 & 255];
  const u32 = (n) => [...u16(n), ...u16(n >>> 16)];
  const ascii = (text) => [...text].map((c) => c.charCodeAt(0));

  const LOCAL = 0x04034b50;
  const DESCRIPTOR = 0x08074b50;
  const CENTRAL = 0x02014b50;
  const END = 0x06054b50;
  const entry = (name, crc, size, flags) => [
    ...u16(20), ...u16(flags), ...u16(0), ...u16(0), ...u16(33), ...u32(crc), ...u32(size), ...u32(size), ...u16(name.length), ...u16(0),
  ];
  const local = (name, crc, size, later) => new Uint8Array([
    ...u32(LOCAL), ...(later ? entry(name, 0, 0, 8) : entry(name, crc, size, 0)), ...ascii(name),
  ]);
  const central = (name, crc, size, flags, at) => new Uint8Array([
    ...u32(CENTRAL), ...u16(20), ...entry(name, crc, size, flags), ...Array(10).fill(0), ...u32(at), ...ascii(name),
  ]);
  const fileOf = (p) => `sounds/${p.of}/${p.n}.${["webm", "ogg", "mp4"].find((k) => p.mime.startsWith("audio/" + k)) || "bin"}`;

  // --- giving ----------------------------------------------------------------

  let making = { parts: [], crc: 0, size: 0 };
  let sounds = []; // what readPieces read
  let made = null; // a file that waits for a tap, until another is begun

  function begin() {
    made = null;
    making = { parts: [], crc: 0, size: 0 };
  }

  // add takes on the next bytes. As a blob the browser may hold them on its disk.
  function add(bytes) {
    making.parts.push(new Blob([bytes]));
    making.crc = crc32(bytes, making.crc);
    making.size += bytes.length;
  }

  // mimeOf is the type of a piece, and where it begins a take, with the marks of
  // that, as many as there is room for.
  function mimeOf(head, first) {
    const plain = (s) => String(s).replace(/[^ -~]|["\\;|]/g, "");
    const type = String(head.type).replace(/[^ -~]|["\\]/g, "").slice(0, 80);
    if (!first) return type;
    let mime = type + MARKS;
    (head.marks || []).forEach(({ ms, label }, i) => {
      const more = `${i ? "|" : ""}${Math.round(ms)}:${plain(label)}`;
      if (mime.length + more.length <= LONGEST_MIME) mime += more;
    });
    return mime;
  }

  // readPieces reads all recordings, each piece into a blob, and lists them as the
  // text of a backup does, a line a piece. A take that cannot be read is left out,
  // and missing counts those. How long a piece sounds is not kept: a take's length
  // is parted evenly.
  function readPieces(database) {
    const all = sounds = []; // a reading that was given up pushes into its own
    return answering((alive) => withStore(database, true, async (db) => {
      let missing = 0;
      const next = new Map(); // by owner: the place of its next piece
      for (const head of await journal().takesOf(db, "")) {
        alive();
        if (!OWNER.test(head.of)) continue;
        const first = next.get(head.of) || 0;
        const upTo = (k) => Math.round(head.ms / head.pieces * k) || 0;
        const take = [];
        try {
          await journal().readSound(db, head.of, head.take, (sound) => {
            alive();
            const bytes = sound instanceof ArrayBuffer && sound.byteLength <= LONGEST_PIECE ? new Uint8Array(sound) : null;
            const k = take.length;
            take.push(bytes && { of: head.of, n: first + k, mime: mimeOf(head, k === 0), ms: upTo(k + 1) - upTo(k), size: bytes.length, crc: crc32(bytes), blob: new Blob([bytes]) });
          });
        } catch {
          take.push(null);
        }
        if (take.includes(null)) {
          missing++;
          continue;
        }
        next.set(head.of, first + take.length);
        all.push(...take);
      }
      return { missing, lines: all.map(({ of, n, mime, ms, size }) => JSON.stringify({ of, n, mime, ms, bytes: size }) + "\n").join("") };
    }));
  }

  // zipped packs the text that was made and the recordings that were read.
  function zipped(textName) {
    const head = local(textName, 0, 0, true);
    const descriptor = new Uint8Array([...u32(DESCRIPTOR), ...u32(making.crc), ...u32(making.size), ...u32(making.size)]);
    const parts = [head, ...making.parts, descriptor];
    const directory = [central(textName, making.crc, making.size, 8, 0)];
    let at = head.length + making.size + descriptor.length;
    for (const s of sounds) {
      const name = fileOf(s);
      const before = local(name, s.crc, s.size, false);
      parts.push(before, s.blob);
      directory.push(central(name, s.crc, s.size, 0, at));
      at += before.length + s.size;
    }
    const length = directory.reduce((sum, d) => sum + d.length, 0);
    const count = u16(directory.length);
    return [...parts, ...directory, new Uint8Array([...u32(END), ...u32(0), ...count, ...count, ...u32(length), ...u32(at), ...u16(0)])];
  }

  // give hands what was made over, which has to be of that size.
  async function give(name, pieces, size) {
    if (making.size !== size) throw problem(NOT_HERE, "a part of the file is missing");
    const type = pieces ? "application/zip" : "application/json";
    const file = new File(pieces ? zipped(name.replace(/zip$/, "json")) : making.parts, name, { type });
    begin();
    sounds = [];
    await handOver(file);
  }

  // giveMade hands over the file that waits for a tap, within one.
  async function giveMade() {
    if (!made) throw problem(NOT_HERE, "no file waits");
    await handOver(made);
    made = null;
  }

  // handOver shares a file or downloads it. Browsers share some kinds of file only,
  // and tell by refusing: then it is a download, as on a desk. They refuse, too, when
  // the tap is too long ago (5 s and less), which making a large file takes; and an
  // app on an iPhone's home screen has no downloads to fall back on.
  async function handOver(file) {
    if (window.matchMedia("(pointer: coarse)").matches && navigator.canShare && navigator.canShare({ files: [file] })) {
      if (navigator.userActivation && !navigator.userActivation.isActive) {
        made = file;
        throw problem(NEEDS_TAP, "the tap is too long ago");
      }
      try {
        await navigator.share({ files: [file] });
        return;
      } catch (e) {
        if (e && e.name === "AbortError") throw problem(CANCELED, e);
      }
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000); // some browsers begin late
  }

  // --- choosing --------------------------------------------------------------

  let file = null; // the one chosen last

  async function chosen(id) {
    const input = document.getElementById(id);
    if (!input || !input.files || !input.files[0]) throw problem(NOT_HERE, "no file is chosen");
    file = input.files[0];
    input.value = "";
    return file.size;
  }

  const bytesOf = async (at, n) => new Uint8Array(await file.slice(at, at + n).arrayBuffer());

  // takesOf makes takes of an owner's pieces: one that has marks begins one.
  function takesOf(of, pieces) {
    const takes = [];
    for (const p of pieces) {
      const [type, marks] = p.mime.split(MARKS);
      if (marks !== undefined || takes.length === 0) {
        takes.push({
          head: {
            type, at: parseInt(of.slice(0, 8) + of.slice(9, 13), 16) || 0, pieces: 0, bytes: 0, ms: 0,
            marks: (marks || "").split("|").filter(Boolean).map((m) => ({ ms: parseInt(m, 10) || 0, label: m.slice(m.indexOf(":") + 1) })),
          },
          pieces: [],
        });
      }
      const { head, pieces: kept } = takes[takes.length - 1];
      head.pieces++;
      head.bytes += p.size;
      head.ms += p.ms;
      kept.push(p.sound);
    }
    return takes;
  }

  // keepPieces brings recordings back, an owner at a time, all of it or nothing.
  // Each piece has to lie where the text said, under its name and with its sum.
  async function keepPieces(database, at, lines) {
    const owners = new Map();
    for (const line of lines.split("\n").filter(Boolean)) {
      const { of, n, mime, ms, bytes: size } = JSON.parse(line);
      const p = { of, n, mime, ms, size };
      const name = fileOf(p);
      p.at = at;
      p.head = 30 + name.length;
      at += p.head + p.size;
      if (!owners.has(of)) owners.set(of, []);
      owners.get(of).push(p);
    }
    return withStore(database, false, async (db) => {
      let kept = 0;
      let damaged = 0;
      for (const [of, pieces] of owners) {
        if ((await journal().takesOf(db, of)).length > 0) continue;
        let whole = OWNER.test(of) && pieces.every((p) => p.size <= LONGEST_PIECE) && pieces.reduce((sum, p) => sum + p.size, 0) <= LONGEST_OWNER;
        for (const p of whole ? pieces : []) {
          const bytes = await bytesOf(p.at, p.head + p.size);
          p.sound = bytes.slice(p.head).buffer;
          const want = local(fileOf(p), crc32(new Uint8Array(p.sound)), p.size, false);
          whole = whole && bytes.length === p.head + p.size && want.every((b, i) => b === bytes[i]);
          if (!whole) break;
        }
        if (!whole) damaged++;
        else if (await journal().keepTakes(db, of, takesOf(of, pieces))) kept++;
      }
      return { kept, damaged };
    });
  }

  window.mockloopFiles = Object.freeze({
    storage: safe(storage),
    begin, add, give: safe(give), giveMade: safe(giveMade), readPieces: safe(readPieces),
    chosen: safe(chosen), read: safe(bytesOf), keepPieces: safe(keepPieces),
  });
})();
