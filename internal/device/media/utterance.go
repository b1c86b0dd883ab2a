package media

import "strings"

// longestUtterance is how many characters are read aloud at once: longer texts are
// known to break off in the middle in some browsers. Our own choice.
const longestUtterance = 200

// utterances divides a text at the ends of its sentences; a sentence that is too
// long at a comma, else between words, else anywhere.
func utterances(text string) []string {
	var out []string
	rest := []rune(strings.Join(strings.Fields(text), " "))
	for len(rest) > longestUtterance {
		at := breakBefore(rest)
		out = append(out, strings.TrimSpace(string(rest[:at])))
		rest = []rune(strings.TrimSpace(string(rest[at:])))
	}
	if len(rest) > 0 {
		out = append(out, string(rest))
	}
	return out
}

// breakBefore is where to divide a text that is longer than an utterance: behind the
// last sentence, comma or word that fits.
func breakBefore(text []rune) int {
	sentence, comma, word := 0, 0, 0
	for i := 1; i <= longestUtterance; i++ {
		if text[i] != ' ' {
			continue
		}
		word = i
		end := text[i-1]
		if strings.ContainsRune(",;:–—", end) {
			comma = i
		}
		if strings.ContainsRune(`"”’)`, end) && i > 1 {
			end = text[i-2]
		}
		if strings.ContainsRune(".?!…", end) {
			sentence = i
		}
	}
	for _, at := range []int{sentence, comma, word} {
		if at > 0 {
			return at
		}
	}
	return longestUtterance
}
