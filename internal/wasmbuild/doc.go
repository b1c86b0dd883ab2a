// Package wasmbuild builds the browser program, cmd/wasm, into web/app.wasm.
//
// It exists because a plain `go build` would link net/http, TLS and most of crypto
// into the program: three files of go-app that only a server needs import net/http
// without a build constraint, and a fourth imports regexp for a router we don't use.
// Together they are a quarter of what a phone has to download before the app answers
// a tap.
//
// So the module is copied from the module cache into a folder of build/ (ignored by
// git) that is named for the version and the patch, and patched there:
//
//   - The four files get a `//go:build !wasm` line, and one small file of ours takes
//     their place in the browser (goapp_wasm.go.txt). state.go goes, too.
//   - The interface of each HTML element becomes another name of its one type.
//   - No address can end the program: addresses are read with parseURL.
//   - Nodes that a translator or an extension has replaced are put back before they
//     are changed or removed (backInPlace).
//
// The program is built with a copy of go.mod (build/go.mod) that replaces the module
// with that folder. Nothing of go-app is committed, and native code, tests and editors
// keep using the module as published. That has a price: natively the interface of an
// element is an interface, and in the browser it is a pointer, so a function that
// returns a nil one is right in every native test and wrong in the browser.
//
// The same source gives the same bytes: no path, no commit and no time goes into the
// program. What is served, and how, is internal/site's.
//
// # Upgrading go-app
//
// The patch fits one version only: [Build] refuses another, and TestPinnedVersion
// fails as soon as go.mod asks for one. The project depends on private parts of
// go-app in four places. Check them in this order:
//
//  1. This package. Compare http.go, resource.go, static.go, route.go and state.go of
//     both versions: what else do they declare that goapp_wasm.go.txt has to replace?
//     Compare what the patches in goapp.go look for. Raise GoAppVersion. Then
//     `go test ./internal/wasmbuild` says whether each patch still finds its place, and
//     TestPackages whether something heavy has come back.
//  2. internal/site/html.go and the tests of app/ read the tree of elements by
//     reflection: `go test ./internal/site ./app/...`.
//  3. web/start.js takes the place of go-app's own start script. Compare app.js: which
//     goapp… functions does the Go side call, and which does it ask for first?
//  4. app/shell relies on what happens to the fields of a component when its path is
//     visited again (see there), and on one component id for each path.
//
// Last, `make size` and `make e2e`: the weight, and the product in a browser.
//
// # Upgrading Go
//
// pack takes the tables that only a crash reads out of the program, 5 % of its weight,
// and knows how the linker of Go 1.26 lays them out. A program that another Go has built
// keeps them, and the build says so. To take that Go in: compare pcHeader and _func in
// runtime/symtab.go and runtime/runtime2.go, the numbers of PCDATA and FUNCDATA in
// internal/abi/symtab.go and who reads them, change tablesKnown, and run TestPack, which
// compares every table of a real program.
package wasmbuild
