"use strict";
// Keeps one whole version of Mockloop and answers from it, with a network and without. It is a
// template: internal/site fills in the version, the base path and the list of all that is kept.
//
// What holds at all times: what is answered is one version, all of it, and every file of it has the
// hash that the list says. A version that cannot be fetched whole is not installed, and the one
// before stays. The version before the one in use is kept, too: a publisher who takes a version
// back, and a window that was opened before the switch, still find it.
//
// It is served at two addresses, /sw.js and /sw-spare.js; keep.js says why. To take the worker away
// from every browser, publish both with an empty list: it then clears what it kept and unregisters
// itself.
//
// This can't be Go: a browser starts it without any page, for each of its requests.

const VERSION = "{{VERSION}}";
const BASE = "{{BASE}}";
const LIST = {{PRECACHE}}; // [{url, integrity: "sha256-…", type}]

// "@" stands in no base path, so that the caches of a site at /a are never taken for those of one
// at /a-b on the same host.
const PREFIX = `mockloop-${BASE}@`;
const CACHE = PREFIX + VERSION;
// Written last: its presence says that all the rest was there.
const MARKER = `${BASE}/web/.whole`;
// Counts up with each switch: of several versions, the one with the highest number was in use last
// and is the one to go back to. No clock, which may be set back.
const USED = `${BASE}/web/.used`;
const PARALLEL = 4;
const TRIES = 3;
const PAUSE = 500; // milliseconds before the second try, twice that before the third

const bare = (path) => path.replace(/\/+$/, "");

const byURL = new Map();
const pages = new Map(); // by path, without the slash at its end
for (const entry of LIST) {
  byURL.set(entry.url, entry);
  if (entry.type === "text/html") pages.set(bare(entry.url), entry);
}
const BLANK = pages.get(`${BASE}/blank`);

// Stored answers are found by address alone: the server's Vary names how an answer was compressed,
// which is over once it is stored.
const exactly = { ignoreVary: true };

// inCache looks into one cache, which need not be there: opening would make it. What the browser
// cannot read counts as missing.
const inCache = (name, url) => caches.match(url, { ...exactly, cacheName: name }).catch(() => undefined);

// --- filling ---

// rightType compares the content type. Hosts differ in the name for scripts and often have none for
// the manifest, which browsers read whatever its name.
function rightType(entry, answer) {
  const type = (answer.headers.get("Content-Type") || "").toLowerCase();
  if (entry.type === "application/manifest+json") return true;
  if (entry.type === "text/javascript") return /^(text|application)\/(x-)?javascript/.test(type);
  return type.startsWith(entry.type);
}

// fetchEntry gets an entry from the network, and throws unless it is what the list says to the last
// byte. The page that is open has just loaded most of what its address names by hash, so the first
// try may take that from the browser's own cache: the hash is checked either way. All else, and
// every further try, goes past that cache.
async function fetchEntry(entry, first) {
  const cache = first && entry.url.includes("?v=") ? "default" : "reload";
  const answer = await fetch(entry.url, { cache, integrity: entry.integrity, redirect: "error", credentials: "same-origin" });
  if (answer.status !== 200) throw new Error(`${entry.url}: status ${answer.status}`);
  if (!rightType(entry, answer)) throw new Error(`${entry.url}: type ${answer.headers.get("Content-Type")}`);
  return answer;
}

async function persistently(entry) {
  for (let n = 1; ; n++) {
    try {
      return await fetchEntry(entry, n === 1);
    } catch (error) {
      if (n === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, n * PAUSE));
    }
  }
}

const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const digest = async (bytes) => "sha256-" + btoa(String.fromCharCode(...await sha256(bytes)));

// sound is the answer, if it is what the list says to the last byte, and undefined otherwise. It is
// read to its end and made again: a kept answer that is opened and left holds its cache.
async function sound(entry, answer) {
  try {
    const bytes = await answer.arrayBuffer();
    if (await digest(bytes) !== entry.integrity) return undefined;
    return new Response(bytes, { status: answer.status, headers: answer.headers });
  } catch {
    return undefined; // missing, or what the disk gives back cannot be read
  }
}

// fromOthers finds an entry in another cache by its bytes, so that an update fetches only what has
// changed, and a repair only what is wrong.
async function fromOthers(entry, names) {
  for (const name of names) {
    const there = await sound(entry, await inCache(name, entry.url));
    if (there) return there;
  }
}

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

// addresses are those that a cache holds something for. No answer is opened.
async function addresses(name) {
  if (!await caches.has(name)) return new Set();
  return new Set((await (await caches.open(name)).keys()).map((request) => {
    const url = new URL(request.url);
    return url.pathname + url.search;
  }));
}

// whole tells whether this version is all there.
async function whole(name) {
  const there = await addresses(name);
  return there.has(MARKER) && LIST.every((entry) => there.has(entry.url));
}

// fill brings the cache of this version to be whole, in place: each entry is put by its own hash,
// and what is right stays as it is. It throws where that cannot be done, and leaves no cache unless
// one is in use. Where there is no room for three versions, the one to go back to gives way; those
// that run or wait never do.
async function fill() {
  // A worker of the same version may be active with this very cache, when only this file has
  // changed, or when a publisher steps back to it. What it stands on is not taken from under it.
  const there = await addresses(CACHE);
  const inUse = there.has(MARKER) || there.has(USED);
  try {
    try {
      await putAll();
    } catch (error) {
      const needed = error?.name === "QuotaExceededError" && await inService();
      if (!needed || !await dropAllBut(CACHE, ...needed)) throw error;
      await putAll();
    }
    if (!there.has(MARKER)) await (await caches.open(CACHE)).put(MARKER, new Response(VERSION));
    // One that was deleted meanwhile takes what is put into it, and is gone.
    if (!await whole(CACHE)) throw new Error("the cache was taken away");
  } catch (error) {
    if (!inUse) await caches.delete(CACHE);
    throw error;
  }
}

async function putAll() {
  const cache = await caches.open(CACHE);
  const names = (await ours()).filter((name) => name !== CACHE);
  const left = [...LIST];
  let failed = false;
  const work = async () => {
    while (left.length > 0 && !failed) {
      const entry = left.shift();
      try {
        if (await sound(entry, await inCache(CACHE, entry.url))) continue;
        await cache.put(entry.url, await fromOthers(entry, names) ?? await persistently(entry));
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  // All are waited for, also after one has failed: a late one must not write into a cache that was
  // given up.
  const done = await Promise.allSettled(Array.from({ length: PARALLEL }, work));
  const failure = done.find((result) => result.status === "rejected");
  if (failure) throw failure.reason;
}

// inService are the caches of the versions that run or wait now, as their workers say, and
// undefined when one does not say.
async function inService() {
  const names = [];
  for (const worker of [self.registration.active, self.registration.waiting]) {
    const version = worker && await versionOf(worker);
    if (worker && !version) return undefined;
    if (version) names.push(PREFIX + version);
  }
  return names;
}

function versionOf(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data?.version);
    setTimeout(resolve, 10000);
    worker.postMessage({ type: "version" }, [port2]);
  });
}

// dropAllBut lets go of the other versions, and tells whether there were any. A cache that somebody
// still holds keeps its room after it is deleted: each entry is deleted by itself, first of all the
// one that says that the rest is there.
async function dropAllBut(...names) {
  const drop = (await ours()).filter((name) => !names.includes(name));
  for (const name of drop) {
    try {
      const cache = await caches.open(name);
      await cache.delete(MARKER);
      for (const request of await cache.keys()) await cache.delete(request, exactly);
    } catch { /* what cannot be opened goes as a whole */ }
    await caches.delete(name);
  }
  return drop.length > 0;
}

// before is the whole version that was in use before this one, if any, and the highest number of a
// switch so far.
async function before() {
  let last;
  let switches = -1;
  for (const name of await ours()) {
    if (name === CACHE || !(await addresses(name)).has(MARKER)) continue;
    const used = Number(await (await inCache(name, USED))?.text() ?? 0);
    if (used >= switches) [last, switches] = [name, used];
  }
  return { last, switches };
}

// settle notes the switch and lets go of what is not needed any more. While this version is not all
// there nothing goes: what is missing may be found in the others; nor while another one is being
// fetched or waits, as that is its own.
async function settle() {
  if (!await whole(CACHE)) return;
  const { last, switches } = await before();
  const { installing, waiting } = self.registration;
  if (!installing && !waiting) await dropAllBut(CACHE, last);
  await (await caches.open(CACHE)).put(USED, new Response(String(switches + 1))).catch(() => {}); // no room
}

// No clients.claim(): the page of a first visit needs no worker, because all it needs is loaded,
// and its next navigation comes here by itself.
async function activate() {
  if (LIST.length > 0) return settle();
  await dropAllBut();
  await self.registration.unregister();
}

// No skipWaiting for an update: where there is an older worker, a page of it may be in the middle of
// a round.
self.addEventListener("install", (event) => event.waitUntil(LIST.length === 0 ? self.skipWaiting() : fill()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

// --- repairing ---

// repair reads every file that is kept and compares its hash. What is wrong or missing is put right
// from what else is kept and from the network, each file by itself. It tells what came of it,
// "whole", "repaired", "failed" or "full", and how many files were wrong. The candidate's history
// lies in a database and is not touched by any of this.
async function repair() {
  let files = 0;
  for (const entry of LIST) {
    if (!await sound(entry, await inCache(CACHE, entry.url))) files++;
  }
  if (LIST.length === 0) return { outcome: "failed", files };
  if (files === 0 && await whole(CACHE).catch(() => false)) return { outcome: "whole", files };
  try {
    await fill().catch(async (error) => {
      if (error?.name === "QuotaExceededError" || await caches.open(CACHE).then((cache) => cache.keys()).catch(() => null)) throw error;
      // The cache itself cannot be read any more: it is of no use to anybody.
      await caches.delete(CACHE);
      await fill();
    });
  } catch (error) {
    return { outcome: error?.name === "QuotaExceededError" ? "full" : "failed", files };
  }
  return { outcome: "repaired", files };
}

let repairing = null;
function repairOnce() {
  return repairing ??= repair()
    .catch(() => ({ outcome: "failed", files: 0 }))
    .finally(() => { repairing = null; });
}

// --- answering ---

// answer gives an entry from the cache, by its hash: what the disk has spoiled is found in another
// cache or fetched, and put back, as what the browser has cleared. The program is too large to be
// read twice at each start, and goes unchecked to the page, which asks past what is kept when it
// does not run (see web/start.js).
async function answer(entry, request) {
  const unread = entry.type === "application/wasm" && request.cache !== "reload";
  const kept = await inCache(CACHE, entry.url);
  const there = unread ? kept : await sound(entry, kept);
  if (there) return there;
  const found = await fromOthers(entry, await ours().catch(() => []))
    ?? await fetchEntry(entry, true).catch(() => fetchEntry(entry, false)).catch(() => undefined);
  if (found) {
    const copy = found.clone();
    // No room, or no storage: it is answered all the same.
    await caches.open(CACHE).then((cache) => cache.put(entry.url, copy)).catch(() => {});
    return found;
  }
  // The site is at another version by now, or out of reach. A page of another version brings its
  // own parts with it. A part of another version, or whatever else came in its place, would make a
  // mix: none is better.
  if (request.mode !== "navigate") return new Response("", { status: 503 });
  return fetch(request).catch(absent);
}

// absent is the page for one that is neither here nor to be had.
function absent() {
  return new Response(`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<title>Not here without a network</title>
<h1>This page is not on this device any more</h1>
<p>The browser has cleared a part of Mockloop. Connect to a network and <a href="">open this page again</a>: what is missing comes back by itself.</p>
<p>Your history is kept apart from the app and is not touched by this.</p>
<p><a href="${BASE}/">To Today</a></p>
</html>
`, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

// A window that was opened before the switch to this version may ask for a part of its own, which
// is named by its hash. The site may have other bytes there by now: those are not handed to a page
// that did not ask for them.
async function olderPart(request) {
  const wanted = new URL(request.url).searchParams.get("v");
  const tries = (await ours().catch(() => [])).map((name) => () => inCache(name, request.url));
  for (const attempt of [...tries, () => fetch(request)]) {
    const there = await attempt();
    if (!there || there.status !== 200) continue;
    const bytes = await there.arrayBuffer().catch(() => new ArrayBuffer(0)); // spoiled on the disk
    const hash = [...await sha256(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (wanted && hash.startsWith(wanted)) return new Response(bytes, { headers: there.headers });
  }
  return new Response("", { status: 503 });
}

function isOlderPart(request) {
  const url = new URL(request.url);
  return request.method === "GET" && request.mode !== "navigate" && url.origin === self.location.origin
    && url.pathname.startsWith(`${BASE}/web/`) && url.searchParams.has("v");
}

// entryFor finds what answers a request; undefined leaves it to the browser.
function entryFor(request) {
  if (request.method !== "GET") return undefined;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || !url.pathname.startsWith(`${BASE}/`)) return undefined;
  // By the exact address: another ?v= is another version, and not kept here.
  if (request.mode !== "navigate") return byURL.get(url.pathname + url.search);
  // A page is the same page with any query. What has no page of its own here is left to the
  // program, on the blank page; files are not pages.
  const page = pages.get(bare(url.pathname));
  if (page) return page;
  const file = url.pathname.startsWith(`${BASE}/web/`) || /\.[^/]*$/.test(url.pathname);
  return file ? byURL.get(url.pathname + url.search) : BLANK;
}

self.addEventListener("fetch", (event) => {
  const entry = entryFor(event.request);
  if (entry) event.respondWith(answer(entry, event.request));
  else if (LIST.length > 0 && isOlderPart(event.request)) event.respondWith(olderPart(event.request));
});

// What a page may ask: to be switched to, which version this is and whether it is all there, and to
// be repaired. A repair takes its time: it gives a sign of life.
const answers = {
  version: async () => ({ version: VERSION, gone: LIST.length === 0, complete: LIST.length > 0 && await whole(CACHE).catch(() => false) }),
  async repair(port) {
    const beat = setInterval(() => port?.postMessage({ working: true }), 5000);
    try {
      return await repairOnce();
    } finally {
      clearInterval(beat);
    }
  },
};

self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") event.waitUntil(self.skipWaiting());
  const ask = answers[event.data?.type];
  if (!ask) return;
  const port = event.ports[0];
  event.waitUntil((async () => port?.postMessage(await ask(port)))());
});

self.mockloop = VERSION; // the last line: keep.js looks for it, to tell a whole script of ours
