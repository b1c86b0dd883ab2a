// Package gallery shows every shared part of app/ui in every state on one page:
// for the eye, for screenshots in light and dark, for a checker of
// accessibility.
//
// It exists in a development build only. Without the build tag "gallery" this
// file is all there is of it: no route, no byte in the program. With it,
//
//	go run -tags gallery ./cmd/mockloop serve
//
// has one page more, /gallery/, and /gallery/?theme=dark and ?theme=light to
// have a theme whatever the system says.
//
// What does not live here: the parts themselves, and screens, which need a
// history and are looked at in the product.
package gallery
