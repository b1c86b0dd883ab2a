"use strict";

// Reading aloud, a chime, a vibration, and writing down what is said, where the
// browser can do these by itself: no word and no voice leaves the device
// (internal/device holds the head). Nothing is asked of the browser before it is
// wanted. Rejections are plain {name, message}.
(() => {
  const FIELD = "\x1f";
  const RECORD = "\x1e";
  const NOT_HERE = "not-here"; // this browser cannot, or not by itself
  const REFUSED = "refused"; // the candidate or the browser's settings said no
  const NO_MICROPHONE = "no-microphone"; // there is none
  const WORDS = new Set([NOT_HERE, REFUSED, NO_MICROPHONE]);

  const problem = (name, e) => ({ name, message: String((e && e.message) || (e && e.name) || e || "no reason given") });
  const safe = (f) => async (...given) => {
    try {
      return await f(...given);
    } catch (e) {
      throw e && WORDS.has(e.name) ? e : problem(NOT_HERE, e);
    }
  };
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const within = (promise, ms) => Promise.race([promise, wait(ms)]);

  // --- reading aloud ---------------------------------------------------------

  const LONGEST = 200; // characters at once: longer ones are known to break off

  // local are the voices that speak without a network, English first. Browsers
  // give none at first and tell when they have some; one with none never tells.
  async function local() {
    const synth = window.speechSynthesis;
    if (!synth || !window.SpeechSynthesisUtterance) throw problem(NOT_HERE, "no speech here");
    if (synth.getVoices().length === 0) {
      await within(new Promise((come) => synth.addEventListener("voiceschanged", come, { once: true })), 500);
    }
    const voices = [...synth.getVoices()].filter((v) => v.localService);
    const english = (v) => /^en\b/i.test(v.lang.replace("_", "-"));
    return [...voices.filter(english), ...voices.filter((v) => !english(v))];
  }

  // voices are a row each: id, name, language.
  async function voices() {
    return (await local()).map((v) => [v.voiceURI, v.name, v.lang].join(FIELD) + RECORD).join("");
  }

  // pieces parts a text at the ends of its sentences; a sentence that is too long at
  // a comma, else between words, else anywhere.
  function pieces(text) {
    const out = [];
    let rest = text.replace(/\s+/g, " ").trim();
    while (rest.length > LONGEST) {
      const part = rest.slice(0, LONGEST + 1);
      const end = (pattern) => {
        let at = -1;
        for (const m of part.matchAll(pattern)) at = m.index + m[0].length - 1;
        return at;
      };
      let at = end(/[.?!…]["”’)]* /g);
      if (at < 0) at = end(/[,;:–—] /g);
      if (at < 0) at = part.lastIndexOf(" ");
      if (at <= 0) at = LONGEST;
      out.push(rest.slice(0, at).trim());
      rest = rest.slice(at).trim();
    }
    if (rest) out.push(rest);
    return out;
  }

  let turn = 0; // sayings and hushes, so that the last one counts
  let hushed = null; // ends the saying under way
  let held = null; // the utterance: one that nothing holds on to may never tell its end

  function hush() {
    turn++;
    if (hushed) hushed();
    hushed = held = null;
    const synth = window.speechSynthesis;
    if (synth && (synth.speaking || synth.pending)) synth.cancel();
  }

  // say is fulfilled when all is said, or when it is hushed. voice is an id of
  // voices(); one that is not there, or "", means the first.
  async function say(text, voice, rate) {
    hush();
    const mine = turn;
    const stop = new Promise((done) => {
      hushed = done;
    });
    const voices = await local();
    const chosen = voices.find((v) => v.voiceURI === voice) || voices[0];
    if (!chosen) throw problem(NOT_HERE, "no voice on this device");
    const synth = window.speechSynthesis;
    // What is said right after a cancel is dropped by some.
    for (let tries = 0; tries < 10 && (synth.speaking || synth.pending); tries++) await wait(50);
    if (synth.paused) synth.resume();
    for (const piece of pieces(text)) {
      if (mine !== turn) return;
      const words = held = new SpeechSynthesisUtterance(piece);
      words.voice = chosen;
      words.lang = chosen.lang;
      words.rate = rate || 1;
      await Promise.race([stop, spoken(synth, words)]);
    }
    if (mine === turn) hushed = held = null;
  }

  // spoken is fulfilled when the words are said. Some browsers forget to tell the
  // end: where nothing is spoken any more, it was.
  function spoken(synth, words) {
    return new Promise((resolve, reject) => {
      let silent = 0;
      const look = setInterval(() => {
        silent = synth.speaking || synth.pending ? 0 : silent + 1;
        if (silent >= 3) over(resolve);
      }, 500);
      const over = (settle, value) => {
        clearInterval(look);
        settle(value);
      };
      words.onend = () => over(resolve);
      words.onerror = (event) => {
        if (event.error === "canceled" || event.error === "interrupted") over(resolve);
        else over(reject, problem(event.error === "not-allowed" ? REFUSED : NOT_HERE, event.error));
      };
      synth.speak(words);
    });
  }

  // --- a vibration and a chime -----------------------------------------------

  // Before the first tap a browser refuses to vibrate, and complains of it.
  function vibrate(...ms) {
    const tapped = navigator.userActivation;
    if (navigator.vibrate && (!tapped || tapped.hasBeenActive)) navigator.vibrate(ms);
  }

  let sounding = null;

  // chime is two soft notes, a fifth apart.
  function chime() {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!Context) return;
    sounding = sounding || new Context();
    const context = sounding;
    const play = () => {
      [[440, 0], [660, 0.18]].forEach(([tone, after]) => {
        const at = context.currentTime + after;
        const note = context.createOscillator();
        const loud = context.createGain();
        note.frequency.value = tone;
        loud.gain.setValueAtTime(0.0001, at);
        loud.gain.exponentialRampToValueAtTime(0.2, at + 0.02);
        loud.gain.exponentialRampToValueAtTime(0.0001, at + 0.5);
        note.connect(loud).connect(context.destination);
        note.start(at);
        note.stop(at + 0.55);
      });
    };
    if (context.state === "running") play();
    else context.resume().then(play, () => {});
  }

  // --- writing down what is said ---------------------------------------------

  // hearing says what the browser can do: "here" on the device itself, "fetch" the
  // same once it has fetched what it needs, "away" only by sending the voice to
  // someone, "not-here" not at all.
  async function hearing() {
    const Own = window.SpeechRecognition;
    if (!Own || typeof Own.available !== "function" || !("processLocally" in Own.prototype)) {
      return Own || window.webkitSpeechRecognition ? "away" : NOT_HERE;
    }
    let best = "away";
    for (const lang of languages()) {
      const there = await Own.available({ langs: [lang], processLocally: true });
      if (there === "available") {
        language = lang;
        return "here";
      }
      if (best === "away" && (there === "downloadable" || there === "downloading")) {
        language = lang;
        best = "fetch";
      }
    }
    return best;
  }

  let language = "en-US"; // found by hearing

  // The questions are in English, so the answers are too.
  const languages = () => [...new Set([...(navigator.languages || []).filter((l) => /^en-/i.test(l)).slice(0, 2), "en-US"])];

  async function fetchHearing() {
    if (await hearing() === "here") return;
    const Own = window.SpeechRecognition;
    if (!Own || typeof Own.install !== "function" || !await Own.install({ langs: [language], processLocally: true })) {
      throw problem(NOT_HERE, "it could not be fetched");
    }
  }

  let listening = null; // the one that listens, as long as it is wanted
  let text = ""; // what was heard since the last start

  const heard = () => text;

  async function startHearing() {
    if (listening) await stopHearing();
    if (await hearing() !== "here") throw problem(NOT_HERE, "this browser does not recognise speech by itself");
    text = "";
    const l = { recognition: null, wanted: true, short: 0, began: 0, ended: null };
    listening = l;
    await listen(l);
  }

  // listen has a recogniser listen. The browser ends it after a while of silence or
  // of speech; as long as it is wanted another one goes on.
  function listen(l) {
    return new Promise((resolve, reject) => {
      const r = l.recognition = new window.SpeechRecognition();
      r.processLocally = true;
      r.continuous = true;
      r.interimResults = false;
      r.lang = language;
      l.began = performance.now();
      l.ended = new Promise((ended) => {
        r.onend = () => {
          ended();
          reject(problem(NOT_HERE, "it ended at once"));
          again(l);
        };
      });
      r.onstart = () => resolve();
      setTimeout(resolve, 5000); // some never say that they have begun
      r.onresult = (event) => {
        let more = "";
        for (let i = event.resultIndex; i < event.results.length; i++) {
          if (event.results[i].isFinal) more += " " + event.results[i][0].transcript.trim();
        }
        if (!more.trim() || listening !== l) return;
        text = (text + more).trim();
        window.dispatchEvent(new Event("mockloop:heard"));
      };
      r.onerror = ({ error, message }) => {
        // Silence, and an end that was asked for, are no errors.
        if (error === "no-speech" || error === "aborted") return;
        l.wanted = false;
        const name = { "not-allowed": REFUSED, "audio-capture": NO_MICROPHONE }[error] || NOT_HERE;
        reject(problem(name, message || error));
      };
      r.start();
    }).catch((e) => {
      l.wanted = false;
      if (listening === l) listening = null;
      throw e;
    });
  }

  // again goes on listening. A recogniser that ends at once three times in a row is
  // left alone.
  function again(l) {
    if (!l.wanted || listening !== l) return;
    l.short = performance.now() - l.began < 1000 ? l.short + 1 : 0;
    if (l.short >= 3) return;
    const go = () => {
      if (l.wanted && listening === l) listen(l).catch(() => {});
    };
    if (!document.hidden) setTimeout(go, 100);
    else document.addEventListener("visibilitychange", go, { once: true });
  }

  // stopHearing is fulfilled with all that was heard: the last words come after the
  // browser was told to stop.
  async function stopHearing() {
    const l = listening;
    if (l) {
      l.wanted = false;
      try {
        l.recognition.stop();
        await within(l.ended, 2000);
      } catch {
        // It had ended by itself.
      }
      if (listening === l) listening = null;
    }
    return text;
  }

  window.mockloopVoice = Object.freeze({
    voices: safe(voices), say: safe(say), hush, vibrate, chime,
    hearing: safe(hearing), fetchHearing: safe(fetchHearing),
    startHearing: safe(startHearing), stopHearing: safe(stopHearing), heard,
  });
})();
