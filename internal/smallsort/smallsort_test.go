package smallsort

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

type pair struct{ key, place int }

// Both sort as the slices package does; Stable keeps equals in their places.
func TestSorts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOf(rapid.IntRange(0, 5)).Draw(t, "keys")
		var want []pair
		for i, k := range keys {
			want = append(want, pair{k, i})
		}
		stable, loose := slices.Clone(want), slices.Clone(want)
		byKey := func(a, b pair) int { return cmp.Compare(a.key, b.key) }
		slices.SortStableFunc(want, byKey)
		Stable(stable, byKey)
		if !slices.Equal(want, stable) {
			t.Fatalf("%v, want %v", stable, want)
		}
		Sort(loose, byKey)
		if !slices.IsSortedFunc(loose, byKey) {
			t.Fatalf("not sorted: %v", loose)
		}
		slices.SortFunc(loose, func(a, b pair) int { return cmp.Or(byKey(a, b), cmp.Compare(a.place, b.place)) })
		if !slices.Equal(want, loose) {
			t.Fatalf("%v is not what was given: %v", loose, want)
		}
	})
}
