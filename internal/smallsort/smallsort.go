// Package smallsort sorts short lists with one sort for all types. The slices
// package compiles its sort again for each element type, about 18 kB each time,
// which the browser program cannot afford for lists of ten. Here a new type costs
// a few hundred bytes, and sorting takes about twice as long. Use slices where a
// long list is sorted while somebody waits.
//
// The package defines no order of its own: the caller passes the comparison.
package smallsort

import "sort"

// Sort sorts s by compare, which is below 0 when a comes before b. Equal elements
// may change places.
func Sort[T any](s []T, compare func(a, b T) int) {
	sort.Slice(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}

// Stable sorts s like Sort and keeps equal elements in their order.
func Stable[T any](s []T, compare func(a, b T) int) {
	sort.SliceStable(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}
