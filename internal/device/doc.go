// Package device is what the browser around Mockloop may be able to do: share,
// copy, install, keep the screen awake, tick, tell of a new version, read aloud,
// record and play back, write down what is said. Every
// ability has a "not here" answer, so that a screen never asks which browser it
// runs in.
//
// syscall/js lives here and in the journal's IndexedDB form, nowhere else. What
// has to be there before the program runs (the install prompt, the worker, the
// early tap, where a page was scrolled to) is in web/start.js, and is reached
// here through window.mockloop. Voice and sound are handled by web/voice.js and
// web/recorder.js; no sound ever comes through Go. The package knows nothing of interviews and
// keeps nothing.
package device
