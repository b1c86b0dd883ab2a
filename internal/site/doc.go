// Package site turns the app into what a browser is sent.
//
// A [Site] is a value: an ordered set of assets, each with its path, bytes,
// content type, hash and compressed forms. [New] computes it once from the web
// folder, the built program and the app's pages, which are rendered here
// through the same components that run in the browser. The HTTP handler
// answers from that value ([Site.ServeHTTP]) and the static export writes it to
// a folder ([Site.Export]), so a static host and the server send the same
// bytes, and the same source always has the same version.
//
// The pages' frame is our own and not go-app's Handler: there is no inline
// script or style, the prerendered page stays visible while the program loads,
// and nothing is asked of another host. Headers are data (headers.go).
//
// How the program is built is internal/wasmbuild's; what the pages say is
// app's; what the scripts do is described in web/.
package site
