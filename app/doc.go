// Package app is the address table of the program and its first screen, Today.
//
// The other screens are in the packages below, one for each area; no area imports
// another. A screen shows what the domain says and turns taps into the domain's events;
// what it needs comes from one shell.Deps value.
package app
