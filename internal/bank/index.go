package bank

import "sync"

// questionIndex maps an id to its place. It is made at the first look-up, not
// at start, because start-up time is what a phone feels.
var questionIndex = sync.OnceValue(func() map[string]int {
	m := make(map[string]int, len(Questions))
	for i := range Questions {
		m[Questions[i].ID] = i
	}
	return m
})
