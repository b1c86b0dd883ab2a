// Package wasmbuild builds the browser program, cmd/wasm, into web/app.wasm.
//
// It exists because a plain `go build` would link net/http, TLS and most of
// crypto into the program: three files of go-app that only a server needs
// import net/http without a build constraint, and a fourth imports regexp for
// a router we don't use. Together they are a quarter of what a phone has to
// download before the app answers a tap.
//
// So the module is copied from the module cache into build/goapp (ignored by
// git), the four files get a `//go:build !wasm` line, one small file of ours
// takes their place in the browser, and the program is built with a copy of
// go.mod (build/go.mod) that replaces the module with that folder. Nothing of
// go-app is committed, and native code, tests and editors keep using the
// module as published. The patch fits one version only: [Build] refuses
// another, and a test reminds whoever raises it.
//
// The same source gives the same bytes: no path, no commit and no time goes
// into the program. What is served, and how, is internal/site's.
package wasmbuild
