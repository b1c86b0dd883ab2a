package sharelink

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxName is how many characters a name may have, of any script, and maxMarks how
// many combining marks may follow each other: more would pile up over the lines around
// them.
const (
	maxName  = 40
	maxMarks = 3
)

// CleanName readies a typed name: it trims the ends and makes each run of
// spaces one. It returns ErrName for more than 40 characters,
// text that is not UTF-8, and characters that could disguise the name or what
// stands around it: control, bidirectional, zero-width and invisible ones,
// and more than three combining marks in a row or one with nothing before it.
//
// Three invisible characters are allowed where they show, as common names and
// emoji are written with them: U+FE0F directly after a symbol (the red
// heart), U+200D between symbols (families, professions), and U+200C and U+200D between letters of a script
// whose letters join (Persian, Sinhala and others; compare RFC 5892, appendix
// A.1 and A.2). Elsewhere, as in "A\u200dna", they would tell apart two names
// that look alike.
func CleanName(name string) (string, error) {
	if !utf8.ValidString(name) {
		return "", fmt.Errorf("%w: not UTF-8", ErrName)
	}
	var c cleaner
	for _, r := range strings.TrimSpace(name) {
		if err := c.add(r); err != nil {
			return "", err
		}
	}
	if c.joiner != 0 {
		return "", outOfPlace(c.joiner)
	}
	return c.out.String(), nil
}

const (
	emojiSelector = '\ufe0f'
	nonJoiner     = '\u200c'
	joiner        = '\u200d'
)

// cleaner takes a name in, one character at a time.
type cleaner struct {
	out    strings.Builder
	runes  int  // written
	marks  int  // combining marks in a row, joiners between them passed over
	space  bool // one is to be written before the next character
	last   rune // written; a space if one is to be
	base   rune // the last character that is neither a mark nor a joiner
	joiner rune // just written; what follows decides whether it may stand
}

func (c *cleaner) add(r rune) error {
	if unicode.Is(unicode.Zs, r) {
		if c.joiner != 0 {
			return outOfPlace(c.joiner)
		}
		c.space, c.last, c.base = true, ' ', ' '
		return nil
	}
	switch {
	case r == emojiSelector:
		if !symbol(c.last) {
			return outOfPlace(r)
		}
		return c.write(r)
	case r == joiner || r == nonJoiner:
		// Selectors stand on symbols alone, so one may be between.
		onSymbol := r == joiner && (symbol(c.last) || c.last == emojiSelector)
		if c.joiner != 0 || !onSymbol && !joining(c.base) {
			return outOfPlace(r)
		}
		c.joiner = r
		return c.write(r)
	// IsGraphic leaves out controls, formats (all bidirectional and zero-width
	// characters), private use and unassigned ones.
	case !unicode.IsGraphic(r) || invisible(r):
		return fmt.Errorf("%w: character %U", ErrName, r)
	}
	if c.joiner != 0 && !(joining(c.base) && joining(r)) && !(symbol(c.base) && symbol(r)) {
		return outOfPlace(c.joiner)
	}
	c.joiner = 0
	if unicode.Is(unicode.M, r) {
		c.marks++
		if c.marks > maxMarks || c.runes == 0 || c.space {
			return outOfPlace(r)
		}
	} else {
		c.marks, c.base = 0, r
	}
	return c.write(r)
}

func (c *cleaner) write(r rune) error {
	if c.space {
		c.out.WriteByte(' ')
		c.runes++
		c.space = false
	}
	c.out.WriteRune(r)
	c.runes++
	c.last = r
	if c.runes > maxName {
		return fmt.Errorf("%w: longer than %d characters", ErrName, maxName)
	}
	return nil
}

func outOfPlace(r rune) error { return fmt.Errorf("%w: %U out of place", ErrName, r) }

// symbol reports whether r can be an emoji or a part of one, such as a skin
// tone. Signs of ASCII, which a selector or joiner doesn't alter, are none.
func symbol(r rune) bool { return r > unicode.MaxASCII && unicode.Is(unicode.S, r) }

// joining reports whether r is a letter or mark of a script in which a joiner
// changes how the letters next to it are drawn.
func joining(r rune) bool {
	return (unicode.IsLetter(r) || unicode.Is(unicode.M, r)) && unicode.In(
		r,
		unicode.Arabic, unicode.Syriac, unicode.Mandaic, unicode.Nko, unicode.Mongolian,
		unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya,
		unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala,
		unicode.Khmer, unicode.Myanmar,
	)
}

// invisible finds letters, marks and symbols that show nothing: Hangul fillers,
// grapheme joiners, variation selectors and the blank Braille pattern.
func invisible(r rune) bool {
	const blankBraille = '\u2800'
	return r == blankBraille ||
		unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}
