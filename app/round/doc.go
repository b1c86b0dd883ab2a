// Package round is the round under way: the interview, its clock and its voices, grading
// and the result.
package round
