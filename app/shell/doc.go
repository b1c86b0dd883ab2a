// Package shell is what all screens have in common: the page with its frame and banners,
// what screens need from outside (Deps), and how a round is begun from any screen.
package shell
