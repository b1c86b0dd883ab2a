package interview

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/mockloop/mockloop/internal/bank"
)

// Errors of codes, besides ErrNewer.
var (
	// ErrCodeLetter is wrapped when a code contains a character that no code has.
	ErrCodeLetter = errors.New("no character of a code")
	// ErrCodeLength is wrapped when a code is too short or too long.
	ErrCodeLength = errors.New("a code has 8 characters")
	// ErrCodeCheck is wrapped when the check character does not match: a character is
	// wrong, or two have changed places.
	ErrCodeCheck = errors.New("a character of the code is wrong")
)

// Code is a round or a loop to share with a friend: with the same bank, nothing
// practiced and no loops before, PlanRound or PlanLoop give the same plan for it.
type Code struct {
	Stage       bank.Stage
	Interviewer bank.Interviewer // 0: the whole loop
	Track       bank.Track
	Seed        uint64 // of 29 bits, see CodeSeed
}

// The layout of a code's 35 bits, highest first: 4 what was asked for, 2 the
// track, 29 the seed. They fill seven characters; the eighth is the check.
const (
	codeLength   = 8
	codeSeedBits = 29
	trackBits    = 2
)

// codeAlphabet is Crockford's base32: it has no I, L, O and U, and the first
// three are read as 1, 1 and 0.
const codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// codeOf are the things a code can ask for. Codes people have shared hold their
// indexes: append only, at most 15; the first is none.
var codeOf = [...]struct {
	stage bank.Stage
	who   bank.Interviewer
}{
	{},
	{bank.OnsiteLoop, 0},
	{bank.RecruiterScreen, bank.Recruiter},
	{bank.PhoneScreen, bank.HiringManager},
	{bank.PhoneScreen, bank.SeniorPM},
	{bank.OnsiteLoop, bank.HiringManager},
	{bank.OnsiteLoop, bank.SeniorPM},
	{bank.OnsiteLoop, bank.EngineeringManager},
	{bank.OnsiteLoop, bank.CrossFunctional},
	{bank.OnsiteLoop, bank.BarRaiser},
}

// CodeSeed cuts a seed to what a code can hold. Plans that should have a code are
// made with such seeds.
func CodeSeed(seed uint64) uint64 { return seed & (1<<codeSeedBits - 1) }

// String is the code in two groups, such as 72YQ-5YHG. It is empty where there is
// none: no such round, no track, or a seed that CodeSeed would cut.
func (c Code) String() string {
	what := 0
	for i, o := range codeOf {
		if i > 0 && o.stage == c.Stage && o.who == c.Interviewer {
			what = i
		}
	}
	if what == 0 || c.Track.Slug() == "" || c.Seed != CodeSeed(c.Seed) {
		return ""
	}
	bits := (uint64(what)<<trackBits|uint64(c.Track))<<codeSeedBits | c.Seed
	var digits [codeLength]byte
	for i := codeLength - 2; i >= 0; i-- {
		digits[i] = byte(bits & 31)
		bits >>= 5
	}
	digits[codeLength-1] = double(sum(digits[:codeLength-1])) ^ 1
	var b strings.Builder
	for i, d := range digits {
		if i == codeLength/2 {
			b.WriteByte('-')
		}
		b.WriteByte(codeAlphabet[d])
	}
	return b.String()
}

// ParseCode reads a code the way people write it: lowercase letters, spaces and
// hyphens anywhere, O for 0, I and L for 1. The error wraps ErrCodeLetter,
// ErrCodeLength, ErrCodeCheck, or ErrNewer for what only a newer program knows.
func ParseCode(s string) (Code, error) {
	var digits []byte
	n := 0
	for _, r := range s {
		if unicode.IsSpace(r) || slices.Contains(dashes[:], r) {
			continue
		}
		d, ok := digitOf(r)
		if !ok {
			return Code{}, broken(ErrCodeLetter, "%q", r)
		}
		if n++; n <= codeLength {
			digits = append(digits, d)
		}
	}
	if n != codeLength {
		return Code{}, broken(ErrCodeLength, "here are %d", n)
	}
	if sum(digits) != 1 {
		return Code{}, fmt.Errorf("%w, or two have changed places", ErrCodeCheck)
	}
	var bits uint64
	for _, d := range digits[:codeLength-1] {
		bits = bits<<5 | uint64(d)
	}
	c := Code{Track: bank.Track(bits >> codeSeedBits & (1<<trackBits - 1)), Seed: CodeSeed(bits)}
	what := bits >> (codeSeedBits + trackBits)
	if what == 0 || what >= uint64(len(codeOf)) || c.Track.Slug() == "" {
		return Code{}, fmt.Errorf("%w: code", ErrNewer)
	}
	c.Stage, c.Interviewer = codeOf[what].stage, codeOf[what].who
	return c, nil
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
	i := strings.IndexRune(codeAlphabet, r)
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
