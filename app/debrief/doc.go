// Package debrief is the meeting of the panel after a loop, step by step, and the
// document that is left of it. The rules are in internal/debrief.
package debrief
