// Package device says what the browser around Mockloop may be able to do: share, copy,
// install, keep the screen on, tick, report a new version, read aloud, record and play
// back, turn speech into text. Each ability is an interface of its own with an
// "unsupported" implementation, so that a screen never asks which browser it runs
// in. The package knows nothing of interviews and stores nothing.
//
// What does it in a browser is internal/device/browser and internal/device/media.
// syscall/js is used there, in internal/device/jscall and in the journal's IndexedDB
// form, nowhere else.
package device
