package matching

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Who can sit together with all seated before them, sits: held against trying
// every way to seat them.
func TestPlaceLeavesNobodyStandingInVain(t *testing.T) {
	var fit func(wishes [][]int, taken int) bool
	fit = func(wishes [][]int, taken int) bool {
		if len(wishes) == 0 {
			return true
		}
		return slices.ContainsFunc(wishes[0], func(s int) bool {
			return taken&(1<<s) == 0 && fit(wishes[1:], taken|1<<s)
		})
	}
	rapid.Check(t, func(t *rapid.T) {
		wishes := rapid.SliceOfN(rapid.SliceOfNDistinct(rapid.IntRange(0, 3), 0, 4, rapid.ID), 0, 7).Draw(t, "wishes")
		at := Match(wishes, 4)
		var seated [][]int
		for who, w := range wishes {
			together := fit(append(seated, w), 0)
			if together {
				seated = append(seated, w)
			}
			s := slices.Index(at, who)
			if together != (s >= 0) || s >= 0 && !slices.Contains(w, s) {
				t.Fatalf("%v sit at %v: wrong of %d", wishes, at, who)
			}
		}
	})
	for _, tt := range []struct {
		name   string
		wishes [][]int
		want   []int
	}{
		{"the earlier has the better seat", [][]int{{0, 1}, {0, 1}}, []int{0, 1}},
		{"and moves to make room", [][]int{{0, 1}, {0}}, []int{1, 0}},
		{"but not to another's loss", [][]int{{0}, {0}}, []int{0, -1}},
	} {
		if d := cmp.Diff(tt.want, Match(tt.wishes, 2)); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}
