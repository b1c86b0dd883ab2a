// Package jscall calls into JavaScript without ever panicking. With syscall/js
// alone, a method that is missing or that throws is a panic, and a getter that
// throws takes the whole program down; here all of them are errors. Promises, events
// and the few parts of the document that several packages use are reached in the
// same way.
//
// What does not live here: what a browser can do (internal/device/browser and
// internal/device/media) and its database (internal/journal).
package jscall
