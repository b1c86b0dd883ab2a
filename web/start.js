// Starts Mockloop on a page that can already be read: loads the program, carries out the tap that
// was made before it ran, keeps the app for use without a network, and says so when something
// cannot go on. It has no rule of the product in it. The program reaches what follows through
// window.mockloop; see internal/device.
//
// This can't be Go: it runs before the program does, and where the program cannot.
import { keeping } from "./keep.js";
import { clock, keepFocus, seen } from "./tick.js";

(() => {
  const { base, version, wasm, worker } = document.currentScript.dataset;

  // All that this file can say: a sentence, and what the button beside it says, which starts the
  // page again. Where a repair may help, it is offered, too.
  const words = {
    broke: ["Something broke. What you confirmed is kept.", "Start again"],
    absent: ["Practice could not start, because the program did not arrive. Reading works.", "Try again"],
    old: ["Reading works in this browser. Practice needs one with WebAssembly.", ""],
    framed: ["This page is shown inside another one. To practice, open it on its own.", "Open Mockloop"],
    checking: "Checking every file of the app. Your history is not touched.",
  };

  // go-app reads localStorage when it starts and dies where that throws, as it does when the
  // browser blocks storage. Nothing of the candidate's is kept there, so a store that forgets does
  // as well.
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name].getItem("");
    } catch {
      const stored = new Map();
      const value = {
        getItem: (key) => stored.get(String(key)) ?? null,
        setItem: (key, value) => void stored.set(String(key), String(value)),
        removeItem: (key) => void stored.delete(String(key)),
        clear: () => stored.clear(),
        key: (i) => [...stored.keys()][i] ?? null,
        get length() { return stored.size; },
      };
      Object.defineProperty(window, name, { configurable: true, value });
    }
  }

  // The theme that was chosen, and what is for a newcomer alone, stand before the first paint.
  const [theme, later] = (localStorage.getItem("mockloop" + base + ":look") ?? "").split(" ");
  Object.assign(document.documentElement.dataset, { theme, later });

  // mockloop is what the program may ask of this script. The flags are read at any time; the event
  // "mockloop:<name>" on window says that one has changed.
  const mockloop = window.mockloop = {
    base,
    version,
    updateReady: false, // event "update": a newer version is whole and waits
    waitingVersion: "", // its hash
    offlineReady: false, // event "offline-ready": all is kept
    beyondRepair: false, // this version cannot be repaired, and a newer one waits
    installPrompt: null, // event "install": opens the browser's install prompt, once
    applyUpdate: reload, // switches to the newer version and reloads
    repair: null, // checks and repairs what is kept; resolves to what came of it, in words
    ready, // the first real screen is shown
    arrived, // a screen was navigated to and is shown
    runClock: () => {}, // moves figures each second, see tick.js; event "clock"
  };
  const tell = (name) => window.dispatchEvent(new Event("mockloop:" + name));

  // What go-app's Go side calls. It asks whether its other goapp… functions are there before it
  // calls them, and sets goappNav and two more itself.
  const env = {
    GOAPP_ROOT_PREFIX: base,
    GOAPP_STATIC_RESOURCES_URL: base + "/web",
    GOAPP_INTERNAL_URLS: "[]",
    GOAPP_VERSION: version,
  };
  window.goappGetenv = (name) => env[name];
  window.goappTryUpdate = () => keep?.lookForUpdate();

  // go-app takes every click on a link for itself, except with Ctrl or Cmd. A click that asks for a
  // window of its own is the browser's.
  document.addEventListener("click", (event) => {
    if (event.shiftKey || event.altKey) event.stopPropagation();
  });

  // --- what is said when it cannot go on ---

  function progress(state) {
    const line = document.getElementById("progress");
    if (line) line.className = state;
  }

  function say([sentence, again], press) {
    stopWatching();
    forgetTap();
    const notice = document.getElementById("notice");
    if (!notice || !notice.hidden) return;
    const text = document.createElement("span");
    notice.replaceChildren(text);
    const button = (id, label, onclick) => {
      notice.append(Object.assign(document.createElement("button"), { type: "button", className: "btn", id, textContent: label, onclick }));
    };
    if (again) button("notice-again", again, press ?? (() => mockloop.beyondRepair ? mockloop.applyUpdate() : reload()));
    if (again && !press && mockloop.repair) {
      button("notice-repair", "Repair", async () => {
        text.textContent = words.checking;
        text.textContent = await mockloop.repair();
      });
    }
    // A status is read out when its words change while it is there.
    notice.hidden = false;
    text.textContent = sentence;
  }

  let reloading = false;
  function reload() {
    if (reloading) return;
    reloading = true;
    location.reload();
  }

  // --- the program ---

  // The bytes go to the browser unwrapped, or it would not keep the compiled code for the next
  // start.
  async function load(imports, cache) {
    const asked = fetch(wasm, { credentials: "same-origin", cache });
    if (WebAssembly.instantiateStreaming) {
      try {
        return (await WebAssembly.instantiateStreaming(asked, imports)).instance;
      } catch (error) {
        // Some hosts do not know the type of a .wasm file. That alone is no reason to stop; every
        // other failure is.
        const answer = await asked;
        const typed = (answer.headers.get("Content-Type") || "").startsWith("application/wasm");
        if (!(error instanceof TypeError) || !answer.ok || typed || answer.bodyUsed) throw error;
      }
    }
    const bytes = await (await asked).arrayBuffer();
    return (await WebAssembly.instantiate(bytes, imports)).instance;
  }

  // The screen that is there is painted before the program takes the thread. A page in the
  // background is never painted, and starts all the same.
  const painted = () => new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

  // The program runs as long as the page. Its end, for whatever reason, is a crash, and so is an
  // exception that went through it: what comes after that cannot be relied on.
  function broke(error) {
    if (error) console.error(error);
    progress("failed");
    say(words.broke);
  }
  const fromProgram = (error) => /wasm|Go program has already exited/.test(`${error?.stack} ${error?.message}`);

  async function start() {
    if (typeof WebAssembly !== "object") return say(words.old);
    progress("on");
    let go, instance;
    try {
      go = new Go();
      // Once more past the browser's cache: it may hold half of it, or an error.
      instance = await load(go.importObject, "default").catch(() => load(go.importObject, "reload"));
    } catch (error) {
      console.error(error);
      progress("failed");
      return say(words.absent);
    }
    await painted();
    // go-app takes the body's first element for its own; an extension may have put one before it.
    if (document.body.firstElementChild !== page) document.body.prepend(page);
    noteFocus(); // a window in the background has no events of it
    go.exit = () => broke();
    window.addEventListener("error", (event) => fromProgram(event.error ?? event) && broke());
    window.addEventListener("unhandledrejection", (event) => fromProgram(event.reason) && broke());
    go.run(instance).then(() => broke(), broke);
  }

  // --- no dead tap ---

  // Until the program has put its own screen in the place of the page, a tap is remembered by the
  // id of what it met. Only the last one counts: it is what the person wants by now. Links and
  // folds work by themselves.
  const page = document.getElementById("progress").previousElementSibling;
  const tappable = "button, [role=button], input[type=checkbox], label";
  const watching = new AbortController();
  let tapped = null; // the element that was tapped
  let focused = ""; // the id of the element that has the focus
  let scrolled = 0; // how far the page is scrolled
  let isReady = false;

  function forgetTap() {
    tapped?.classList.remove("pressed-early");
    tapped?.removeAttribute("aria-busy");
    tapped = null;
  }

  function noteFocus() {
    if (page.contains(document.activeElement)) focused = document.activeElement.id;
  }

  function watchEarly() {
    const on = (name, f, more) => document.addEventListener(name, f, { signal: watching.signal, ...more });
    on("click", (event) => {
      const element = page.contains(event.target) && event.target.closest(tappable);
      if (!element || !element.id || event.target.closest("a[href], summary")) return;
      forgetTap();
      tapped = element;
      element.classList.add("pressed-early");
      element.setAttribute("aria-busy", "true");
    }, { capture: true });
    on("focusin", noteFocus);
    // Losing the focus because the page is being replaced is not leaving it.
    on("focusout", () => queueMicrotask(() => {
      if (page.isConnected && !page.contains(document.activeElement)) focused = "";
    }));
    on("scroll", () => {
      if (page.isConnected) scrolled = window.scrollY;
    }, { passive: true });
    scrolled = window.scrollY;
    noteFocus();
    replaced.observe(document.body, { childList: true });
  }

  function stopWatching() {
    watching.abort();
    replaced.disconnect();
  }

  // restore makes the program's screen what the page was: the same folds open, and the focus and
  // the scroll where they were. An observer is told as soon as the program pauses, so that nothing
  // is painted in between.
  const replaced = new MutationObserver(restore);
  let restored = false;
  const entered = []; // the fields that held something by then, and what
  function restore() {
    if (restored || page.isConnected) return;
    restored = true;
    stopWatching();
    for (const fold of page.querySelectorAll("details[open][id]")) {
      const again = document.getElementById(fold.id);
      if (again) again.open = true;
    }
    for (const field of page.querySelectorAll("input[id], select[id]")) {
      const again = document.getElementById(field.id);
      if (!again) continue;
      // Only what the person put there: what the page came with says nothing.
      const first = field.matches("select") ? (field.querySelector("[selected]") ?? field.options[0])?.value : field.defaultValue;
      if (field.type === "file") { // its value cannot be set, its files can
        if (field.files.length === 0) continue;
        again.files = field.files;
        entered.push([again, null]);
      } else if (field.value !== first && again.value !== field.value) {
        again.value = field.value;
        entered.push([again, again.value]);
      }
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    // A page that was too short to be scrolled as far as last time may be long enough now. Whoever
    // has scrolled since stays where they are.
    const back = resumed && Math.abs(scrolled - resumed.reached) < 2;
    window.scrollTo(0, back ? resumed.wanted : scrolled);
  }

  // ready carries out the tap that was made too early.
  function ready() {
    if (isReady) return;
    isReady = true;
    restore();
    stopWatching();
    progress("off");
    history.scrollRestoration = "manual";
    followScroll();
    keepFocus();
    // What was typed or chosen too early is typed or chosen now.
    setTimeout(() => {
      for (const [field, value] of entered) {
        if (!field.isConnected) continue;
        if (value !== null) field.value = value;
        field.dispatchEvent(new Event(field.matches("select") || value === null ? "change" : "input", { bubbles: true }));
      }
    });
    const id = tapped?.id;
    const meant = tapped?.dataset.question; // the question on the page that was tapped
    forgetTap();
    // Not from within the program's own call: a tap comes by itself.
    if (id) setTimeout(() => {
      const element = document.getElementById(id);
      if (!element || element.disabled || element.getAttribute("aria-disabled") === "true") return;
      if (meant && element.dataset.question) element.dataset.question = meant;
      element.click();
    });
  }

  // --- where one was on a page ---

  // Going back shows a page where one left it, as the browser would do without the program.
  // Positions are kept by address, for the fifty seen last.
  const positions = new Map();
  const address = () => location.pathname + location.search;
  const kept = `mockloop${base}:scroll`; // two copies of the app on one host share the store
  let shown = null; // the address of the screen that is shown
  let returning = null; // where to scroll once the screen gone back to is shown
  let resumed = null; // where this page was before it was reloaded

  function remember() {
    if (returning !== null) return; // the old screen, under the new address
    positions.delete(address());
    positions.set(address(), window.scrollY);
    if (positions.size > 50) positions.delete(positions.keys().next().value);
  }

  function followScroll() {
    remember();
    document.addEventListener("scroll", remember, { passive: true });
    window.addEventListener("pagehide", () => {
      try { sessionStorage.setItem(kept, JSON.stringify([...positions])); } catch { /* full or blocked: going back starts at the top */ }
    });
  }

  // arrived is called when a screen is shown after a navigation: from its top, or from where one
  // left it, with the focus on its title, so that a screen reader goes on there. The first screen
  // is the page itself, which ready looks after; and within a screen nothing moves but to what the
  // address names.
  function arrived() {
    const before = shown, to = returning;
    shown = address();
    returning = null;
    if (before === null || before === shown) return;
    let named = null;
    try { named = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { /* no text: it names nothing */ }
    if (to === null && named) return; // go-app scrolls to what the address names
    window.scrollTo(0, to ?? 0);
    document.getElementById("title")?.focus({ preventScroll: true });
    remember();
  }

  // Here and not later, to come before go-app's own, which shows the other screen at once.
  window.addEventListener("popstate", () => {
    if (address() !== shown) returning = positions.get(address()) ?? 0;
  });

  function resume() {
    const how = performance.getEntriesByType("navigation")[0]?.type;
    try { for (const [at, y] of JSON.parse(sessionStorage.getItem(kept) ?? "[]")) positions.set(at, y); } catch { positions.clear(); }
    const wanted = (how === "reload" || how === "back_forward") && positions.get(address());
    if (!wanted) return;
    if (window.scrollY === 0) window.scrollTo(0, wanted);
    resumed = { wanted, reached: window.scrollY };
  }

  // The browser offers to install the app once, maybe before the program runs.
  const setOffer = (event) => {
    mockloop.installPrompt = event;
    tell("install");
  };
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    setOffer(event);
  });
  window.addEventListener("appinstalled", () => setOffer(null));

  // Safari before 15.4 lacks it; the program reports what stops it that way.
  window.reportError ??= (error) => window.dispatchEvent(new ErrorEvent("error", { error, message: error.message }));

  // A host that sends no headers cannot keep somebody else's page from framing this one and leading
  // a tap to a button that deletes. So in a frame the page can be read, and nothing of it acts.
  if (window.self !== window.top) {
    say(words.framed, () => window.open(location.href, "_blank", "noopener"));
    return;
  }

  clock({ mockloop, tell });
  seen({ base, mockloop });
  const keep = navigator.serviceWorker && keeping({ base, version, worker, mockloop, tell, reload });
  // After the page is whole, so that filling the store does not keep the first screen waiting.
  if (keep && document.readyState === "complete") keep.begin();
  else if (keep) window.addEventListener("load", keep.begin, { once: true });
  resume();
  // ?wasm=false shows the page as it is without the program: for reading tests.
  if (new URLSearchParams(location.search).get("wasm") !== "false") {
    watchEarly();
    start();
  }
})();
