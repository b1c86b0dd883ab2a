// Package sheet shows how an answer is graded, and what is learned from it: the first tap,
// which asks for the principle, the parts of the sheet, and after saving the points that
// were left out and two attempts side by side.
//
// Its functions make markup from values, and are told nothing of rounds, stores or the
// history. What changes a sheet goes through Form.Change, which belongs to the screen.
package sheet
