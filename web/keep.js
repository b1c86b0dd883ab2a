"use strict";
// Keeps the app for use without a network, finds newer versions and mends what is
// kept. web/start.js calls it once and hands in what both share; the worker that
// does the keeping is web/sw.js.
window.mockloopKeep = ({ base, worker, mockloop, tell, reload }) => {
  // What came of a repair, in words.
  const files = (n) => n === 1 ? "1 file was" : `${n} files were`;
  const repaired = {
    whole: () => "Every file is as it should be. Your history was not touched.",
    repaired: (n) => `${files(n)} wrong and came anew. Your history was not touched.`,
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

  // newer is the worker of the newer version. There is an older page where it does
  // not wait any more: another window has switched.
  async function announceUpdate(newer = registration.waiting ?? registration.active) {
    if (!mockloop.updateReady) {
      mockloop.updateReady = true;
      tell("update");
    }
    const its = (newer && await ask(newer, "version"))?.version ?? "";
    if (its === mockloop.waitingVersion) return;
    mockloop.waitingVersion = its;
    tell("update");
  }

  // Offline, or while the site is being published, looking fails; it is done
  // again in an hour.
  function lookForUpdate() {
    looked = Date.now();
    registration?.update().catch(() => {});
  }

  // A newer worker waits until it is asked: two versions never serve one page. The
  // page is loaded anew once the switch is made, and not before: where the older
  // worker is not idle, Chromium makes the switch wait, for half a minute at most
  // (seen on a busy machine), and a page asked for in that time never comes.
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

  // ask asks a worker something (see web/sw.js). A worker that gives no sign of
  // life for a minute answers undefined.
  function ask(of, type) {
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      let silent = 0;
      const done = (answer) => {
        clearTimeout(silent);
        channel.port1.close();
        resolve(answer);
      };
      const wait = () => {
        clearTimeout(silent);
        silent = setTimeout(done, 60 * 1000);
      };
      channel.port1.onmessage = ({ data }) => data.working ? wait() : done(data);
      wait();
      try {
        of.postMessage({ type }, [channel.port2]);
      } catch {
        done(); // a worker that was given up
      }
    });
  }

  // A worker tells whether all it needs is really there: the browser may have
  // cleared it. Then it is brought back without a word, if it can be.
  async function askWhetherWhole(active) {
    const { complete, gone } = await ask(active, "version") ?? {};
    if (gone) return;
    if (!complete) {
      const mended = await ask(active, "repair");
      if (mended?.outcome !== "whole" && mended?.outcome !== "repaired") return;
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
    // The site may have gone on to another version, and not have the files of this
    // one any more.
    await registration.update().catch(() => {});
    const installing = registration.installing;
    if (installing) {
      await new Promise((resolve) => installing.addEventListener("statechange", resolve));
    }
    if (!registration.waiting) return repaired.failed(files);
    mockloop.beyondRepair = true;
    announceUpdate();
    return repaired.newer(files);
  }

  function follow(installing) {
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active) announceUpdate(installing);
      if (installing.state === "activated") askWhetherWhole(installing);
    });
  }

  async function keepForOffline() {
    try {
      // The page's policy takes no address for a worker but one of this making.
      const policy = window.trustedTypes?.createPolicy("mockloop-worker", {
        createScriptURL(url) {
          if (url === worker) return url;
          throw new TypeError("there is one worker only");
        },
      });
      const container = navigator.serviceWorker;
      registration = await container.register(policy ? policy.createScriptURL(worker) : worker,
        { scope: base + "/", updateViaCache: "none" });
      // The switch was asked for here, or in another window: that one reloads, this
      // one goes on until it is asked.
      container.addEventListener("controllerchange", () => { if (!switching) announceUpdate(); });
    } catch {
      return; // no https, or storage is blocked: all works, with a network
    }
    registration.addEventListener("updatefound", () => follow(registration.installing));
    follow(registration.installing);
    const { active, waiting } = registration;
    if (active && waiting) announceUpdate(waiting);
    if (active?.state === "activated") askWhetherWhole(active);
    else follow(active);
    if (active) lookForUpdate();
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && Date.now() - looked >= hour) lookForUpdate();
    });
  }

  Object.assign(mockloop, { applyUpdate, repair });
  return { begin: keepForOffline, lookForUpdate };
};
