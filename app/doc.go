// Package app is the screens: one file a screen, named as the screen is.
//
// A screen shows what the domain says and turns taps into the domain's events;
// no rule of rounds, grades or readiness lives here. What a screen needs comes
// from one Deps value. Parts that several screens share live in app/ui.
package app
