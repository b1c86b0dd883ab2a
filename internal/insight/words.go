package insight

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Span is a range of bytes of the text: From is in, To is not.
type Span struct {
	From, To int
}

// word is a run of letters and digits with what belongs to it: a currency sign
// before, a % after, points and commas between digits, apostrophes.
type word struct {
	Span
	low    string // in lower case, apostrophes straight
	upper  bool   // begins with a capital
	start  bool   // first of a sentence or line
	line   bool   // first of a line
	comma  bool   // comma, dash, colon or bracket before it
	hyphen bool   // joined to the word before by a hyphen
	slash  bool   // joined by a slash or colon
	after  rune   // what follows at once, 0 at the end
}

// wordsOf cuts text into words.
func wordsOf(text string) []word {
	var out []word
	start, line, comma := true, true, false
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !(currency(r) && digitAt(text, i+n)) {
			switch r {
			case '\n':
				start, line = true, true
			case '.', '!', '?', ';', '•':
				start = true
			case ',', ':', '(', ')', '–', '—', '"', '“', '”', '…':
				comma = true
			}
			i += n
			continue
		}
		end := wordEnd(text, i)
		w := word{Span: Span{i, end}, low: lower(text[i:end]), upper: unicode.IsUpper(r), start: start, line: line, comma: comma}
		if len(out) > 0 && i == out[len(out)-1].To+1 {
			w.hyphen = text[i-1] == '-'
			w.slash = text[i-1] == '/' || text[i-1] == ':'
		}
		w.after, _ = utf8.DecodeRuneInString(text[end:])
		if end == len(text) {
			w.after = 0
		}
		out = append(out, w)
		start, line, comma = false, false, false
		i = end
	}
	return out
}

func wordEnd(text string, i int) int {
	digit := false
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r), currency(r):
			digit = unicode.IsDigit(r)
		case (r == '.' || r == ',') && digit && digitAt(text, i+n):
		case (r == '\'' || r == '’') && letterAt(text, i+n):
		case r == '%' && digit:
			return i + n
		default:
			return i
		}
		i += n
	}
	return i
}

func currency(r rune) bool { return r == '$' || r == '€' || r == '£' || r == '¥' || r == '₹' }

func digitAt(text string, i int) bool {
	return i < len(text) && text[i] >= '0' && text[i] <= '9'
}

func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

func lower(s string) string { return strings.ReplaceAll(strings.ToLower(s), "’", "'") }

// in reports whether the sorted list holds s.
func in(list []string, s string) bool {
	_, ok := slices.BinarySearch(list, s)
	return ok
}

// at is the word i in lower case, "" where there is none.
func at(ws []word, i int) string {
	if i < 0 || i >= len(ws) {
		return ""
	}
	return ws[i].low
}

// follows reports whether the words i-1 and i stand in one sentence with no
// comma between.
func follows(ws []word, i int) bool {
	return i > 0 && i < len(ws) && !ws[i].start && !ws[i].comma
}

// phrase is how many words of phrase stand from word i on: all or 0. A sentence
// does not end within it.
func phrase(ws []word, i int, phrase string) int {
	n := 0
	for w := range strings.SplitSeq(phrase, " ") {
		if at(ws, i+n) != w || n > 0 && ws[i+n].start {
			return 0
		}
		n++
	}
	return n
}

// longest is the most words that any of the phrases takes from word i on.
func longest(ws []word, i int, phrases []string) int {
	most := 0
	for _, p := range phrases {
		if strings.HasPrefix(p, ws[i].low) {
			most = max(most, phrase(ws, i, p))
		}
	}
	return most
}

// over is the span of the n words from i on.
func over(ws []word, i, n int) Span { return Span{ws[i].From, ws[i+n-1].To} }
