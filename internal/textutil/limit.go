package textutil

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Excess is by how many characters s is longer than limit; 0: it fits.
func Excess(s string, limit int) int {
	if len(s) <= limit {
		return 0 // a character takes at least a byte
	}
	return max(utf8.RuneCountInString(s)-limit, 0)
}

// Clip is as much of the beginning of s as fits limit, and by how many characters
// s was too long; a caller says so when that is not 0. It ends after a whole word
// where there is one, and never inside what is drawn as one character (a letter
// with its accents, an emoji made of several, a flag). It is for text that comes
// by itself, as a transcript does: what a person typed is refused instead.
func Clip(s string, limit int) (clipped string, over int) {
	over = Excess(s, limit)
	if over == 0 {
		return s, 0
	}
	end := 0 // of the first limit characters
	for i := range s {
		if limit == 0 {
			end = i
			break
		}
		limit--
	}
	if next, _ := utf8.DecodeRuneInString(s[end:]); !unicode.IsSpace(next) {
		if word := strings.LastIndexFunc(s[:end], unicode.IsSpace); word > 0 && end-word <= longestWord {
			end = word
		} else {
			for end > 0 && joined(s, end) {
				_, size := utf8.DecodeLastRuneInString(s[:end])
				end -= size
			}
		}
	}
	clipped = strings.TrimRightFunc(s[:end], unicode.IsSpace)
	return clipped, over
}

// longestWord is how many bytes Clip gives up for a whole word. What goes on for
// longer is of a script without spaces.
const longestWord = 64

const (
	zeroWidthJoiner = '\u200d'
	skinTones       = '\U0001f3fb' // the first of five
	flagLetters     = '\U0001f1e6' // the first of 26; two make a flag
	tags            = '\U000e0020' // the first; they end flags of regions
)

// joined reports whether the characters on both sides of byte i of s are drawn as
// one. It knows the common cases of Unicode's rules (UAX 29), not Hangul letters
// typed one by one.
func joined(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	switch {
	case unicode.IsSpace(after) && before != '\r':
		return false // nothing joins with a space behind it
	case before == zeroWidthJoiner || after == zeroWidthJoiner, unicode.Is(unicode.M, after),
		after >= skinTones && after < skinTones+5, after >= tags && after < tags+96,
		before == '\r' && after == '\n':
		return true
	case !flagLetter(before) || !flagLetter(after):
		return false
	}
	n := 0 // flag letters before i: an odd number ends in half a flag
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if !flagLetter(r) {
			break
		}
		n++
		i -= size
	}
	return n%2 == 1
}

func flagLetter(r rune) bool { return r >= flagLetters && r < flagLetters+26 }
