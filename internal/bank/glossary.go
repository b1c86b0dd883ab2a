package bank

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Term is a term of the trade and what it means.
type Term struct {
	Name  string
	Also  Lines  // other forms of it, such as its plural
	Means string // one or two sentences
}

// TermsIn are the terms that occur in any of the texts, in the glossary's order.
func TermsIn(texts ...string) []*Term {
	var out []*Term
	for i := range Terms {
		t := &Terms[i]
		for _, text := range texts {
			if t.in(text) {
				out = append(out, t)
				break
			}
		}
	}
	return out
}

func (t *Term) in(text string) bool {
	if containsTerm(text, t.Name) {
		return true
	}
	for _, form := range t.Also.All() {
		if containsTerm(text, form) {
			return true
		}
	}
	return false
}

// containsTerm reports whether the term stands in the text as a word of its own. A term
// with a capital letter, such as SLA, stands there as it is written; any other may also
// begin a sentence.
func containsTerm(text, term string) bool {
	if term == strings.ToLower(term) {
		text = strings.ToLower(text)
	}
	for from := 0; term != ""; {
		at := strings.Index(text[from:], term)
		if at < 0 {
			return false
		}
		at += from
		from = at + len(term)
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[from:])
		if !isWordRune(before) && !isWordRune(after) {
			return true
		}
	}
	return false
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
