// Package recall decides which recall cards to show and tracks how well each is
// known.
//
// How long a card rests follows from FSRS (github.com/open-spaced-repetition),
// the same scheduler that readiness uses for questions: a right answer is rated
// Good, a wrong one Again. A day is the candidate's own: a card answered late at
// night is due by date, not by hour.
//
// Not here: the cards (package bank), and where memories are stored (package
// history).
package recall
