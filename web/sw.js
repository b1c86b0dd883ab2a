"use strict";
// Keeps one whole version of Mockloop and answers from it, with a network and
// without. It is a template: internal/site fills in the version, the base path
// and the list of all that is kept.
//
// What holds at all times: what is answered is one version, all of it. A version
// that cannot be fetched whole is not installed, and the one before stays.
//
// To take the worker away from every browser, publish this file with an empty
// list: it then clears what it kept and unregisters itself.

const VERSION = "{{VERSION}}";
const BASE = "{{BASE}}";
const LIST = {{PRECACHE}}; // [{url, integrity: "sha256-…", type}]

// "@" stands in no base path, so that the caches of a site at /a are never taken
// for those of one at /a-b on the same host.
const PREFIX = `mockloop-${BASE}@`;
const CACHE = PREFIX + VERSION;
// Written last: its presence says that all the rest was there.
const MARKER = `${BASE}/web/.whole`;
const PARALLEL = 4;
const TRIES = 3;

const byURL = new Map();
const pages = new Map(); // by path, without the slash at its end
for (const entry of LIST) {
  byURL.set(entry.url, entry);
  if (entry.type === "text/html") pages.set(bare(entry.url), entry);
}
const BLANK = pages.get(`${BASE}/blank`);

function bare(path) {
  return path.replace(/\/+$/, "");
}

// Stored answers are found by address alone: the server's Vary names how an
// answer was compressed, which is over once it is stored.
const exactly = { ignoreVary: true };

// --- filling -----------------------------------------------------------------

// rightType compares the content type. Hosts differ in the name for scripts and
// often have none for the manifest, which browsers read whatever its name.
function rightType(entry, answer) {
  const type = (answer.headers.get("Content-Type") || "").toLowerCase();
  if (entry.type === "application/manifest+json") return true;
  if (entry.type === "text/javascript") return /^(text|application)\/(x-)?javascript/.test(type);
  return type.startsWith(entry.type);
}

// fetchEntry gets an entry from the network, and throws unless it is what the
// list says to the last byte. The page that is open has just loaded most of
// what its address names by hash, so the first try may take that from the
// browser's own cache: the hash is checked either way. All else, and every
// further try, goes past that cache.
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
      await new Promise((resolve) => setTimeout(resolve, n * 500));
    }
  }
}

async function digest(answer) {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.arrayBuffer()));
  return "sha256-" + btoa(String.fromCharCode(...sum));
}

// fromOlder finds an entry in a version kept before, by its bytes, so that an
// update fetches only what has changed.
async function fromOlder(entry, older) {
  for (const cache of older) {
    const answer = await cache.match(entry.url, exactly);
    if (answer && await digest(answer.clone()) === entry.integrity) return answer;
  }
  return undefined;
}

async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

// whole tells whether this version is all there.
async function whole(cache) {
  const there = new Set((await cache.keys()).map((request) => {
    const url = new URL(request.url);
    return url.pathname + url.search;
  }));
  return there.has(MARKER) && LIST.every((entry) => there.has(entry.url));
}

// fill brings this version's cache to be whole, or throws and leaves none.
async function fill() {
  const cache = await caches.open(CACHE);
  if (await whole(cache)) return;
  // A worker of the same version may be active with this very cache, when only
  // this file has changed. What it stands on is not taken from under it.
  const inUse = Boolean(await cache.match(MARKER, exactly));
  try {
    const names = await ours();
    const older = await Promise.all(names.map((name) => caches.open(name)));
    const left = [...LIST];
    let failed = false;
    const work = async () => {
      while (left.length > 0 && !failed) {
        const entry = left.shift();
        try {
          await cache.put(entry.url, await fromOlder(entry, older) ?? await persistently(entry));
        } catch (error) {
          failed = true;
          throw error;
        }
      }
    };
    // All are waited for, also after one has failed: a late one must not write
    // into a cache that was given up.
    const done = await Promise.allSettled(Array.from({ length: PARALLEL }, work));
    const failure = done.find((result) => result.status === "rejected");
    if (failure) throw failure.reason;
    await cache.put(MARKER, new Response(VERSION));
  } catch (error) {
    if (!inUse) await caches.delete(CACHE);
    throw error;
  }
}

// No skipWaiting: where there is no older worker nothing waits, and where there
// is one a page may be in the middle of a round.
async function install() {
  if (LIST.length === 0) return self.skipWaiting();
  return fill();
}

// No clients.claim(): the page of a first visit needs no worker, because all it
// needs is loaded, and its next navigation comes here by itself.
async function activate() {
  if (LIST.length > 0 && !await whole(await caches.open(CACHE))) return;
  for (const name of await ours()) {
    if (LIST.length === 0 || name !== CACHE) await caches.delete(name);
  }
  if (LIST.length === 0) await self.registration.unregister();
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

// --- answering -----------------------------------------------------------------

// answer gives an entry from the cache. Where the browser has cleared it, it is
// fetched and put back.
async function answer(entry, request) {
  const cache = await caches.open(CACHE);
  const there = await cache.match(entry.url, exactly);
  if (there) return there;
  try {
    const fetched = await fetchEntry(entry, true);
    await cache.put(entry.url, fetched.clone());
    return fetched;
  } catch {
    // The site is at another version by now, or out of reach.
  }
  try {
    return await fetch(request);
  } catch {
    return new Response("This part of Mockloop is not kept on this device any more. Open it once with a network to bring it back.\n",
      { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}

// entryFor finds what answers a request; undefined leaves it to the browser.
function entryFor(request) {
  if (request.method !== "GET") return undefined;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || !url.pathname.startsWith(`${BASE}/`)) return undefined;
  // By the exact address: another ?v= is another version, and not kept here.
  if (request.mode !== "navigate") return byURL.get(url.pathname + url.search);
  // A page is the same page with any query. What has no page of its own here is
  // left to the program, on the blank page; files are not pages.
  const page = pages.get(bare(url.pathname));
  if (page) return page;
  const file = url.pathname.startsWith(`${BASE}/web/`) || /\.[^/]*$/.test(url.pathname);
  return file ? byURL.get(url.pathname + url.search) : BLANK;
}

self.addEventListener("fetch", (event) => {
  const entry = entryFor(event.request);
  if (entry) event.respondWith(answer(entry, event.request));
});

self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") event.waitUntil(self.skipWaiting());
  if (event.data?.type === "version") {
    event.waitUntil((async () => {
      const complete = LIST.length > 0 && await whole(await caches.open(CACHE));
      event.ports[0]?.postMessage({ version: VERSION, complete });
    })());
  }
});
