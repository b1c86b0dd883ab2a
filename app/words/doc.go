// Package words is the text that people read and that follows from values alone: names,
// days, sizes, counts, how far a loop has come.
//
// Nothing here is markup, and nothing here decides: what a round or a loop allows is
// decided by the domain, and words says it.
package words
