// Package shell is what all screens have in common: the page with its frame and banners,
// what a screen needs from outside (Deps), and how a round is begun from wherever one is.
package shell
