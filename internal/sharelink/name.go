package sharelink

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of a name. The bytes hold 40 characters of any common script and keep
// the longest link under 200 characters; the marks stop letters that pile up
// over the lines around them.
const (
	maxNameRunes = 40
	maxNameBytes = 120
	maxMarks     = 3
)

// CleanName readies a typed name: it trims the ends and makes each run of
// spaces one. It returns ErrName for more than 40 characters (or 120 bytes),
// text that is not UTF-8, and characters that could disguise the name or what
// stands around it: control, bidirectional, zero-width and invisible ones,
// and more than three combining marks in a row or one with nothing before it.
func CleanName(name string) (string, error) {
	if !utf8.ValidString(name) {
		return "", fmt.Errorf("%w: not UTF-8", ErrName)
	}
	var b strings.Builder
	runes, marks, space := 0, 0, false
	for _, r := range strings.TrimSpace(name) {
		if unicode.Is(unicode.Zs, r) {
			space = true
			continue
		}
		// IsGraphic leaves out controls, formats (all bidirectional and
		// zero-width characters), private use and unassigned ones.
		if !unicode.IsGraphic(r) || invisible(r) {
			return "", fmt.Errorf("%w: character %U", ErrName, r)
		}
		if unicode.Is(unicode.M, r) {
			marks++
			if marks > maxMarks || runes == 0 || space {
				return "", fmt.Errorf("%w: combining mark %U out of place", ErrName, r)
			}
		} else {
			marks = 0
		}
		if space {
			b.WriteByte(' ')
			runes++
			space = false
		}
		b.WriteRune(r)
		runes++
		if runes > maxNameRunes || b.Len() > maxNameBytes {
			return "", fmt.Errorf("%w: longer than %d characters", ErrName, maxNameRunes)
		}
	}
	return b.String(), nil
}

// invisible finds letters, marks and symbols that show nothing: Hangul fillers,
// grapheme joiners, variation selectors and the blank Braille pattern.
func invisible(r rune) bool {
	const blankBraille = '\u2800'
	return r == blankBraille ||
		unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}
