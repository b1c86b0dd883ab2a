// Package arrange sorts, with one sort for all types. The slices package compiles
// its sorts anew for each type, some eighteen kilobytes a time, which the program
// in the browser cannot afford for lists of ten; here the type costs a few hundred
// bytes, and sorting takes about twice as long. Where a long list is sorted while
// somebody waits, take slices.
//
// What is not here: any order. What comes first is said by who sorts.
package arrange

import "sort"

// Sort sorts s by what compare says: below 0 when a comes before b. Equals may
// change places.
func Sort[T any](s []T, compare func(a, b T) int) {
	sort.Slice(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}

// Stable sorts s as Sort does; equals keep their places among themselves.
func Stable[T any](s []T, compare func(a, b T) int) {
	sort.SliceStable(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}
