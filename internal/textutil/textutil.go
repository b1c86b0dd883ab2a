// Package textutil holds small rules about text that several packages share: numbers
// and nouns in sentences, and whether what a person wrote fits its limit.
//
// A character is a Unicode code point, everywhere: a limit counts the same for
// Latin, Hebrew and emoji, whatever they take in bytes or UTF-16 units.
package textutil

import (
	"strconv"
	"strings"
	"time"
	"unicode"
)

// Plural is a count with its noun: "1 answer", "3 answers", "12,000 answers".
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return Thousands(n) + " " + many
}

var numbers = [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}

// NumberWord is a small number in words, "none" for 0; from ten on it is in figures.
func NumberWord(n int) string {
	if n < 0 || n >= len(numbers) {
		return strconv.Itoa(n)
	}
	return numbers[n]
}

// LowerFirst is s with a small first letter, for our own words, which begin in
// ASCII.
func LowerFirst(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// UpperFirst is s with a capital first letter, for our own words, which begin in
// ASCII.
func UpperFirst(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// JoinAnd joins parts with commas and an "and" before the last.
func JoinAnd(parts []string) string {
	n := len(parts)
	if n < 2 {
		return strings.Join(parts, "")
	}
	return strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]
}

// CountNonSpace counts the characters of s that are not spaces.
func CountNonSpace(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

// Thousands is n with a comma between groups of three digits: "12,000".
func Thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Clock writes a duration as minutes and seconds, "−0:05" (U+2212) below zero. Seconds
// are whole and rounded toward zero, so that a clock never shows a second early.
func Clock(d time.Duration) string {
	sign := ""
	s := int64(d / time.Second)
	if d < 0 {
		sign, s = "−", -s
		if s == 0 {
			sign = ""
		}
	}
	m := s / 60
	sec := strconv.FormatInt(s%60, 10)
	if len(sec) == 1 {
		sec = "0" + sec
	}
	return sign + strconv.FormatInt(m, 10) + ":" + sec
}
