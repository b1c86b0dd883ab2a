package bank

import "sync"

// byID maps an id to its place. It is made at the first look-up, not at start,
// because start-up time is what a phone feels; and it is a plain sync.Once, not
// sync.OnceValue, because that alone would give the package init code.
var byID struct {
	once  sync.Once
	index map[string]int
}

func questionIndex() map[string]int {
	byID.once.Do(func() {
		byID.index = make(map[string]int, len(Questions))
		for i := range Questions {
			byID.index[Questions[i].ID] = i
		}
	})
	return byID.index
}
