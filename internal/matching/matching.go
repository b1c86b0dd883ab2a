// Package matching gives seats to those who wish for them, first come first served.
package matching

// Match gives each of those who wish, one after the other, the first free of its
// wishes. If none is free, earlier ones move to another of theirs if
// that makes room (augmenting paths, after Kuhn). So nobody loses a place
// to a later one, and none is left out that would fit together with all before
// it. It returns who has each seat, -1 for nobody.
func Match(wishes [][]int, seats int) []int {
	at := make([]int, seats)
	for i := range at {
		at[i] = -1
	}
	var sit func(who int, tried []bool) bool
	sit = func(who int, tried []bool) bool {
		for _, s := range wishes[who] {
			if at[s] < 0 {
				at[s] = who
				return true
			}
		}
		for _, s := range wishes[who] {
			if tried[s] {
				continue
			}
			tried[s] = true
			if sit(at[s], tried) {
				at[s] = who
				return true
			}
		}
		return false
	}
	for who := range wishes {
		sit(who, make([]bool, seats))
	}
	return at
}
