package bank

import "strings"

// Lines are several short texts kept as one, a line each. The bank has some
// seven thousand texts; as slices of strings their headers alone would weigh
// 35 kB of the compressed program.
type Lines string

// JoinLines joins texts, none of which may hold a line break.
func JoinLines(texts ...string) Lines { return Lines(strings.Join(texts, "\n")) }

// All returns the texts. They share the memory of the lines.
func (l Lines) All() []string {
	if l == "" {
		return nil
	}
	return strings.Split(string(l), "\n")
}

// Len is how many texts there are.
func (l Lines) Len() int {
	if l == "" {
		return 0
	}
	return strings.Count(string(l), "\n") + 1
}

// At returns one text, from 0. It panics where there is none, as an index of a
// slice does.
func (l Lines) At(i int) string { return l.All()[i] }
