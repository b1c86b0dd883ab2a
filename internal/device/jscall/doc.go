// Package jscall calls into JavaScript without ever panicking. With syscall/js
// alone, a method that is missing or that throws is a panic, and a getter that
// throws takes the whole program down; here all of them are errors.
//
// What does not live here: what a browser can do (internal/device) and its
// database (internal/journal).
package jscall
