// Package spelling knows the plain American words that candidates may meet, and the
// plainer word for some that they should not.
package spelling

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

// The words candidates may meet. The list is a small one on purpose: a word it
// lacks is misspelled, spelled the British way, or rare enough to stop a reader
// whose English is a second language. The words of the trade that an interviewer
// uses are in ours.txt, and content/glossary.yaml explains them.
var (
	//go:embed american.txt
	americanWords string
	//go:embed ours.txt
	ourWords string
	//go:embed instead.txt
	insteadWords string
)

// lists are the three lists as they are looked up.
type lists struct {
	known   map[string]bool
	instead []plainer
}

type plainer struct {
	start, word string // a word that starts so (or is so, without an asterisk)
	open        bool
}

// read reads the lists, once for all.
var read = sync.OnceValue(func() *lists {
	s := &lists{known: make(map[string]bool, 50_000)}
	for _, list := range []string{americanWords, ourWords} {
		for line := range strings.Lines(list) {
			if w := strings.TrimSpace(line); w != "" && w[0] != '#' {
				s.known[strings.ToLower(w)] = true
			}
		}
	}
	for line := range strings.Lines(insteadWords) {
		word, better, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || word == "#" {
			continue
		}
		start, open := strings.CutSuffix(word, "*")
		s.instead = append(s.instead, plainer{start, better, open})
	}
	return s
})

// Unknown returns the words of a text that are not in the lists, as they stand
// in it.
func Unknown(text string) []string {
	var out []string
	for _, w := range split(text) {
		if !read().knows(strings.ToLower(w)) {
			out = append(out, w)
		}
	}
	return out
}

func (s *lists) knows(w string) bool {
	for _, end := range []string{"'s", "'ve", "'ll", "'d", "'re", "n't", "'"} {
		if rest, ok := strings.CutSuffix(w, end); ok && s.known[rest] {
			return true
		}
	}
	if len(w) <= 1 || s.known[w] || s.known[strings.TrimSuffix(w, "s")] || strings.ContainsFunc(w, unicode.IsDigit) {
		return true
	}
	// "Unpaid" and "reorder" are as plain as what they are made of.
	for _, before := range []string{"un", "re"} {
		if rest, ok := strings.CutPrefix(w, before); ok && len(rest) > 2 && s.known[rest] {
			return true
		}
	}
	return false
}

// Better returns the first word of the text that has a plainer one, in small letters,
// and what to write in its place; nothing where every word is plain.
func Better(text string) (word, instead string) {
	for _, w := range strings.Fields(strings.ToLower(text)) {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		for _, p := range read().instead {
			if w == p.start || p.open && strings.HasPrefix(w, p.start) {
				return w, p.word
			}
		}
	}
	return "", ""
}

// split gives a text's words as they stand, with straight apostrophes.
// Hyphens and all other marks divide.
func split(text string) []string {
	text = strings.ReplaceAll(text, "’", "'")
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' })
	out := words[:0]
	for _, w := range words {
		if w = strings.Trim(w, "'"); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// Words are a text's words in small letters.
func Words(text string) []string { return split(strings.ToLower(text)) }
