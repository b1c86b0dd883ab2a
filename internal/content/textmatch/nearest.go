// Package textmatch compares texts for the lint of content: names that are nearly a
// known one, and texts that say nearly the same.
package textmatch

import "fmt"

// DidYouMean is the question that follows a misspelled name, or nothing when no
// known name is close: at most two letters off, and less than half the word.
func DidYouMean(word string, known []string) string {
	best, found := 3, ""
	for _, k := range known {
		if d := distance(word, k); d < best && 2*d < len(k) {
			best, found = d, k
		}
	}
	if found == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", found)
}

// distance is how many letters must be added, taken away or changed to make b
// of a (Levenshtein distance), counted in bytes as names are ASCII.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
