package content

import (
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/content/spelling"
)

// Verbs that begin a second claim after "and", and what points to one after ", with".
// What else "and" joins may well be one fact: "who used it and how many they were".
var (
	pastTell = strings.Fields(`gave said told named made kept chose put set drew took brought knew saw found held wrote led let left
		met spoke built began cut paid sent showed stood went won lost felt thought spent understood sought read ran`)
	pointing = strings.Fields("the its their his her your what how why when who whom whose where which whether")
)

// oneClaim finds a key point that makes two claims: nobody can tick half of it.
func (n node) oneClaim() {
	s := n.text(0)
	tell := func(why string) { n.wrong("the key point makes two claims (%s): %s", why, s) }
	if strings.Contains(s, ";") {
		tell("a semicolon")
		return
	}
	if strings.Contains(s, ". ") || strings.Contains(s, "? ") {
		tell("two sentences")
		return
	}
	// ", with a reason" and ", with licenses" only say which one it was.
	if _, rest, ok := strings.Cut(s, ", with "); ok {
		if next := spelling.Words(rest); len(next) > 0 && slices.Contains(pointing, next[0]) {
			tell(", with " + next[0])
			return
		}
	}
	words := spelling.Words(s)
	for i, w := range words[:max(len(words)-1, 0)] {
		next := words[i+1]
		switch {
		case w == "and" || w == "then":
			if slices.Contains(pastTell, next) {
				tell(w + " " + next)
				return
			}
		case w == "well" && next == "as" && i > 0 && words[i-1] == "as":
			tell("as well as")
			return
		}
	}
}
