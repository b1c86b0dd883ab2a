// Package checkcode writes 35 bits as eight characters that people can read to each other,
// with a check that finds one wrong character and two that have changed places. What the
// bits mean is the caller's.
package checkcode

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// The package's errors.
var (
	// ErrLetter is wrapped when a code contains a character that no code has.
	ErrLetter = errors.New("no character of a code")
	// ErrLength is wrapped when a code is too short or too long.
	ErrLength = errors.New("a code has 8 characters")
	// ErrCheck is wrapped when the check character does not match: a character is wrong,
	// or two have changed places.
	ErrCheck = errors.New("a character of the code is wrong")
)

// Error says which rule a text breaks, and the particulars.
type Error struct {
	Rule   error  // ErrLetter or ErrLength
	Detail string // the character, or the number of them
}

func (e *Error) Error() string { return e.Rule.Error() + ": " + e.Detail }

// Unwrap lets errors.Is find the rule.
func (e *Error) Unwrap() error { return e.Rule }

// Bits is how many bits a code holds. They fill seven characters; the eighth is the check.
const Bits = 35

const length = Bits/5 + 1

// Alphabet is Crockford's base32: it has no I, L, O and U, and the first three are read as
// 1, 1 and 0.
const Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// Encode is the code of bits, in two groups, such as 72YQ-5YHG. Bits above the 35th are
// left out.
func Encode(bits uint64) string {
	var digits [length]byte
	for i := length - 2; i >= 0; i-- {
		digits[i] = byte(bits & 31)
		bits >>= 5
	}
	digits[length-1] = double(sum(digits[:length-1])) ^ 1
	var b strings.Builder
	for i, d := range digits {
		if i == length/2 {
			b.WriteByte('-')
		}
		b.WriteByte(Alphabet[d])
	}
	return b.String()
}

// Decode reads a code the way people write it: lowercase letters, spaces and hyphens
// anywhere, O for 0, I and L for 1. The error wraps ErrLetter, ErrLength or ErrCheck.
func Decode(s string) (bits uint64, err error) {
	var digits []byte
	n := 0
	for _, r := range s {
		if unicode.IsSpace(r) || slices.Contains(dashes[:], r) {
			continue
		}
		d, ok := digitOf(r)
		if !ok {
			return 0, &Error{ErrLetter, strconv.QuoteRune(r)}
		}
		if n++; n <= length {
			digits = append(digits, d)
		}
	}
	if n != length {
		return 0, &Error{ErrLength, strconv.Itoa(n)}
	}
	if sum(digits) != 1 {
		return 0, fmt.Errorf("%w, or two have changed places", ErrCheck)
	}
	for _, d := range digits[:length-1] {
		bits = bits<<5 | uint64(d)
	}
	return bits, nil
}

// dashes are the hyphen and the characters keyboards replace it with.
var dashes = [...]rune{'-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'}

// digitOf is the value of a character, in either case.
func digitOf(r rune) (byte, bool) {
	if 'a' <= r && r <= 'z' {
		r -= 'a' - 'A'
	}
	switch r {
	case 'O':
		r = '0'
	case 'I', 'L':
		r = '1'
	}
	i := strings.IndexRune(Alphabet, r)
	return byte(i), i >= 0
}

// sum evaluates the digits as a polynomial over the field of 32 elements, at x.
// For a valid code it is 1. Changing one digit always changes it, and so does
// swapping two different digits, because the powers of x they are multiplied by
// differ. (Crockford's own check, modulo 37, needs five characters that are not
// letters on every keyboard.)
func sum(digits []byte) byte {
	var s byte
	for _, d := range digits {
		s = double(s) ^ d
	}
	return s
}

// double multiplies by x, modulo x⁵+x²+1, in which x has the order 31.
func double(d byte) byte {
	if d <<= 1; d >= 32 {
		d ^= 0b100101
	}
	return d
}
