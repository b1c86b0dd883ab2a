// Package device is what the browser around Mockloop can do: share, copy, install,
// keep the screen on, tick, report a new version, read aloud, record and play back,
// turn speech into text. Each ability is an interface of its own with an
// "unsupported" implementation, so that a screen never asks which browser it runs
// in.
//
// syscall/js lives here and in the journal's IndexedDB form, nowhere else. What has
// to exist before the program runs (the install prompt, the worker, the early tap,
// the scroll position of a page) is in web/start.js, and is reached here through
// window.mockloop. No sound ever passes through Go. The package knows nothing of
// interviews and keeps nothing.
package device
