// Keeps the app for use without a network, finds newer versions and repairs what is kept. start.js
// calls it once and hands in what both share; the worker that does the keeping is sw.js.
//
// This can't be Go: repair has to work where the program is broken.
export function keeping({ base, version, worker, mockloop, tell, reload }) {
  // What came of a repair, in words.
  const files = (n) => (n === 1 ? "1 file was" : `${n} files were`);
  const repaired = {
    whole: () => "Every file is as it should be. Your history was not touched.",
    repaired: (n) => `${files(n)} wrong and downloaded again. Your history was not touched.`,
    failed: (n) => (n > 0 ? `${files(n)} wrong and could not be fetched.` : "The files could not be checked.")
      + " Connect to a network and repair again. Your history was not touched.",
    full: (n) => `${files(n)} wrong, and there is no room on this device to fetch what is right. Free some room, then repair again. Your history was not touched.`,
    newer: (n) => `${files(n)} wrong, and this version cannot be had any more. A newer one is ready to switch to. Your history was not touched.`,
    none: () => "Nothing of the app is kept on this device yet. Open it once with a network. Your history was not touched.",
  };

  let registration = null;
  let switching = false;
  let looked = 0;
  const hour = 60 * 60 * 1000;

  // The same worker at a second address; see displace.
  const spare = worker.replace(/sw\.js$/, "sw-spare.js");

  // identify asks a worker which version it is. Only ours has an answer: the host may have given an
  // empty or another script, or half of ours, and browsers install whatever parses.
  async function identify(of) {
    let answer = of && await ask(of, "version", 4);
    if (of && !answer && of.state !== "redundant" && await given() !== "another") answer = await ask(of, "version"); // a slow one
    return /^[0-9a-f]{12}$/.test(answer?.version) ? answer : undefined;
  }

  // meet looks at a worker that has come, by default the one of a newer version. There is an older
  // page where that does not wait any more: another window has switched.
  async function meet(newer = registration.waiting ?? registration.active) {
    const its = (await identify(newer))?.version;
    if (!its) return displace(newer);
    if (its === version) {
      // The same version again, or ours after one that was not: nothing changes for the page.
      const { active, waiting } = registration;
      if (newer !== waiting) return;
      const current = newer !== active && (await identify(active))?.version;
      if (!current || current === its) newer.postMessage("skip-waiting");
      return;
    }
    if (mockloop.updateReady && its === mockloop.waitingVersion) return;
    mockloop.updateReady = true;
    mockloop.waitingVersion = its;
    tell("update");
  }

  // displace gets rid of a worker that isn't ours before it takes over: it would once the last
  // window is closed, and offline the app would be gone. A page cannot throw a worker out, but one
  // that comes later takes its place. While the host gives wrong answers at the usual address, ours
  // comes from a second one. Where that is wrong, too, nothing is lost: what is kept stays until a
  // whole version of ours is active.
  let spared = false; // once for each page
  async function displace(foreign) {
    if (!foreign || foreign.state === "redundant") return;
    if (await given() === "ours") return lookForUpdate();
    if (spared) return;
    spared = true;
    await register(spare).catch(() => {});
  }

  // given is what the host gives at the worker's usual address now: "ours", all of it, or
  // "another"; "" without a network.
  const given = () => fetch(worker, { cache: "no-store" }).then((answer) => answer.text())
    .then((text) => (text.includes("self.mockloop=") ? "ours" : "another"), () => "");

  // The page's policy takes no address for a worker but those of this making.
  const policy = window.trustedTypes?.createPolicy("mockloop-worker", {
    createScriptURL(url) {
      if (url === worker || url === spare) return url;
      throw new TypeError("there are no other workers");
    },
  });
  const register = (url) => navigator.serviceWorker.register(policy ? policy.createScriptURL(url) : url, { scope: `${base}/`, updateViaCache: "none" });

  // Offline, or while the site is being published, looking fails; it is done again in an hour.
  function lookForUpdate() {
    looked = Date.now();
    registration?.update().catch(() => {});
  }

  // A newer worker waits until it is asked: two versions never serve one page. The page is loaded
  // again once the switch is made, and not before: where the older worker is not idle, Chromium
  // makes the switch wait, for half a minute at most (seen on a busy machine), and a page asked for
  // in that time never comes.
  function applyUpdate() {
    const next = registration?.waiting;
    if (!next) return reload();
    switching = true;
    next.addEventListener("statechange", () => {
      if (next.state !== "activated" && next.state !== "redundant") return;
      reload();
      setInterval(() => location.reload(), 15000); // a page that does not come: all of it is here
    });
    next.postMessage("skip-waiting");
    setTimeout(reload, 60000); // a worker that never answers
  }

  // ask asks a worker something (see sw.js). One that gives no sign of life for so many seconds, or
  // that another has replaced, answers undefined: what is sent to that one is lost.
  function ask(of, type, patience = 60) {
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      let silent = 0;
      const done = (answer) => {
        clearTimeout(silent);
        of.removeEventListener("statechange", replaced);
        channel.port1.close();
        resolve(answer);
      };
      const replaced = () => of.state === "redundant" && done();
      const wait = () => {
        clearTimeout(silent);
        silent = setTimeout(done, patience * 1000);
      };
      channel.port1.onmessage = ({ data }) => data.working ? wait() : done(data);
      wait();
      of.addEventListener("statechange", replaced);
      try { of.postMessage({ type }, [channel.port2]); } catch { done(); /* a worker that was given up */ }
    });
  }

  // A worker tells whether all it needs is really there: the browser may have cleared it. Then it
  // is brought back without a word, if it can be.
  async function askWhetherWhole(active) {
    const its = await identify(active);
    if (!its) return displace(active);
    const { complete, gone } = its;
    if (gone) return;
    if (!complete) {
      const repaired = await ask(active, "repair");
      if (repaired?.outcome !== "whole" && repaired?.outcome !== "repaired") return;
    }
    if (mockloop.offlineReady) return;
    mockloop.offlineReady = true;
    tell("offline-ready");
  }

  async function repair() {
    registration ??= await navigator.serviceWorker?.getRegistration(base + "/").catch(() => null) ?? null;
    const active = registration?.active;
    if (!active) return repaired.none();
    const { outcome, files } = await ask(active, "repair") ?? { outcome: "failed", files: 0 };
    if (outcome !== "failed") return repaired[outcome](files);
    // The site may have gone on to another version, and not have the files of this one any more.
    await registration.update().catch(() => {});
    const installing = registration.installing;
    if (installing) {
      await new Promise((resolve) => installing.addEventListener("statechange", resolve));
    }
    if (!await identify(registration.waiting)) return repaired.failed(files);
    mockloop.beyondRepair = true;
    meet();
    return repaired.newer(files);
  }

  function follow(installing) {
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active) meet(installing);
      if (installing.state === "activated") askWhetherWhole(installing);
    });
  }

  async function keepForOffline() {
    const container = navigator.serviceWorker;
    try {
      const active = (await container.getRegistration(`${base}/`))?.active;
      const onSpare = active && new URL(active.scriptURL).pathname === spare;
      registration = await register(onSpare && await given() !== "ours" ? spare : worker);
      // The switch was asked for here, or in another window: that one reloads, this one goes on
      // until it is asked.
      container.addEventListener("controllerchange", () => { if (!switching) meet(); });
    } catch {
      return; // no https, or storage is blocked: all works, with a network
    }
    registration.addEventListener("updatefound", () => follow(registration.installing));
    follow(registration.installing);
    const { active, waiting } = registration;
    if (active && waiting) meet(waiting);
    if (active?.state === "activated") askWhetherWhole(active);
    else follow(active);
    if (active) lookForUpdate();
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && Date.now() - looked >= hour) lookForUpdate();
    });
  }

  Object.assign(mockloop, { applyUpdate, repair });
  return { begin: keepForOffline, lookForUpdate };
}
