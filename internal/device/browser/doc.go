// Package browser is the device.Device of the browser that the program runs in: the
// page and its dialogs, files, tabs, storage, the clock, the screen, installing and
// updating. What records, plays, speaks and listens is in internal/device/media, and
// put together with the rest here.
//
// What has to exist before the program runs (the install prompt, the worker, the early
// tap, the scroll position of a page) is in web/start.js, and is reached through
// window.mockloop.
package browser
