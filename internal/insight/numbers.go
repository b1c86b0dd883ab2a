package insight

import (
	"strings"
)

// numbersOf finds the numbers with their units, in order.
func numbersOf(ws []word) []Span {
	var out []Span
	for i := 0; i < len(ws); {
		if n := yearWords(ws, i); n > 0 {
			i += n
			continue
		}
		n := quantity(ws, i)
		if n == 0 {
			i++
			continue
		}
		// A range or a change: "12 to 9 days", "1,200 down to 700".
		for i+n < len(ws) {
			k := i + n
			switch {
			case ws[k].start:
			case at(ws, k) == "to" && !ws[k].comma:
				k++
			case (at(ws, k) == "down" || at(ws, k) == "up") && at(ws, k+1) == "to":
				k += 2
			case at(ws, k) == "and" && at(ws, i-1) == "between":
				k++
			case !ws[k].hyphen && !(ws[k-1].after == '–' && ws[k].From == ws[k-1].To+len("–")):
				k = len(ws)
			}
			m := 0
			if k < len(ws) && !ws[k].start {
				m = quantity(ws, k)
			}
			if m == 0 {
				break
			}
			n = k + m - i
		}
		if !(yearLike(ws[i].low) && at(ws, i+1) == "to") {
			out = append(out, over(ws, i, n))
		}
		i += n
	}
	return out
}

// maybeNumber reports whether w looks like a number, so that without it one can be
// sure that there is none.
func maybeNumber(w word) bool {
	switch w.low {
	case "half", "double", "triple", "doubled", "tripled", "halved", "twice", "couple", "dozens", "hundreds", "thousands", "millions", "percent", "percentage":
		return true
	}
	return strings.ContainsAny(w.low, "0123456789") && !yearLike(w.low) || spelled(w.low) && w.low != "one" || scale(w.low) || fraction(w.low) && w.low != "quarter"
}

// quantity is how many words from i on are one number with its unit.
func quantity(ws []word, i int) int {
	w := ws[i].low
	switch w {
	case "halve", "halved", "halving", "tripled", "doubled", "doubling", "quadrupled", "twice":
		if at(ws, i+1) == "down" || strings.HasPrefix(at(ws, i+1), "check") {
			return 0
		}
		return 1 + rate(ws, i+1)
	case "half":
		return half(ws, i)
	}
	n := bare(ws, i)
	if n == 0 || notCounted(ws, i, n) {
		return 0
	}
	// Shares: "3 of 5", "8 out of 10", "1 in 20".
	for _, join := range []string{"out of", "in", "of"} {
		if j := phrase(ws, i+n, join); j > 0 && i+n+j < len(ws) {
			if m := bare(ws, i+n+j); m > 0 && !yearLike(ws[i+n+j].low) {
				n += j + m
				break
			}
		}
	}
	u := unit(ws, i+n)
	one := n == 1 && w == "one"
	if one && (u == 0 || at(ws, i-1) == "the" || at(ws, i+1) == "day" || ws[i+1].hyphen && !in(timeUnits, ws[i+1].low)) || u == 0 && n == 1 && yearLike(w) {
		return 0
	}
	n += u
	return n + rate(ws, i+n)
}

// bare is how many words from i on are a number without its unit.
func bare(ws []word, i int) int {
	n := 0
	if w := at(ws, i); w == "a" || w == "an" {
		switch next := at(ws, i+1); {
		case next == "hundred" || next == "thousand" || next == "million" || next == "billion" || next == "dozen":
			n = 2
		case fraction(next) && (!follows(ws, i+2) || closes(at(ws, i+2))):
			if next == "quarter" && at(ws, i+2) != "of" && at(ws, i-1) != "by" {
				return 0
			}
			return 2
		case in(timeUnits, next) && phrase(ws, i+2, "and a half") > 0:
			return 5
		default:
			return 0
		}
	} else if n = figure(ws, i); n == 0 {
		return 0
	}
	for i+n < len(ws) && !ws[i+n].start && !ws[i+n].comma {
		switch next := ws[i+n].low; {
		case scale(next), spelled(next) && !digitAt(ws[i].low, 0) && next != "one":
			n++
		case next == "one" && tens(at(ws, i+n-1)):
			n++
		case next == "and" && scale(at(ws, i+n-1)) && spelled(at(ws, i+n+1)):
			n += 2
		case next == "and" && phrase(ws, i+n, "and a half") > 0:
			return n + 3
		case n == 1 && (next == "thirds" || next == "quarters" && at(ws, i) == "three" || next == "fifths"):
			return n + 1
		default:
			return n
		}
	}
	return n
}

// figure is 1 where word i is a figure or a spelled number that can begin one.
func figure(ws []word, i int) int {
	w := at(ws, i)
	if spelled(w) || w == "dozen" && spelled(at(ws, i-1)) {
		return 1
	}
	digits := strings.TrimLeft(w, "$€£¥₹")
	if digits == "" || digits[0] < '0' || digits[0] > '9' {
		return 0
	}
	switch suffix := strings.TrimLeft(digits, "0123456789.,"); suffix {
	case "", "%", "k", "m", "bn", "b", "x", "p", "tb", "gb", "mb", "kb", "kg", "km", "ms", "s", "h", "hr", "hrs", "min", "mins", "d", "bps", "pp", "pt", "kw":
		return 1
	}
	return 0
}

// notCounted holds what looks like a number and counts nothing.
func notCounted(ws []word, i, n int) bool {
	w, prev, next := ws[i], at(ws, i-1), at(ws, i+n)
	digit := digitAt(w.low, 0)
	switch {
	case digit && w.line && (w.after == '.' || w.after == ')' || w.after == ':'), digit && w.after == ')' && w.comma && len(w.low) < 3:
		return true // a list number
	case w.slash, i+1 < len(ws) && ws[i+1].slash && digit && digitAt(ws[i+1].low, 0):
		return true // 24/7, 8:30
	case w.hyphen && i > 0 && !digitAt(prev, 0) && !spelled(prev) && digit:
		return true // COVID-19
	case next == "am" || next == "pm" || next == "o'clock" || next == "th":
		return true
	case follows(ws, i) && in(labelWords, prev):
		return true
	case (digit || w.hyphen) && follows(ws, i) && (prev == "line" || prev == "day" || prev == "week" || prev == "windows" || prev == "ios"):
		return true
	case phrase(ws, i+n, "in the morning")+phrase(ws, i+n, "in the evening")+phrase(ws, i+n, "in the afternoon")+phrase(ws, i+n, "at night") > 0:
		return true
	case i+n+1 < len(ws) && ws[i+n].hyphen && ws[i+n+1].hyphen && at(ws, i+n+1) == "old":
		return true // a two-year-old
	case w.low == "one" && (prev == "no" || prev == "any" || prev == "that" || prev == "this" || prev == "which" || prev == "every"):
		return true
	case yearLike(w.low) && n == 1 && (in(yearBefore, prev) || month(ws, i-1)):
		return true
	}
	return digit && (month(ws, i-1) || month(ws, i+n)) && len(w.low) <= 2
}

// half is how many words a half takes: "half of", "half an hour", "half a million".
func half(ws []word, i int) int {
	prev, next := at(ws, i-1), at(ws, i+1)
	switch {
	case prev == "first" || prev == "second" || prev == "other" || prev == "better" || prev == "latter":
		return 0
	case i+1 < len(ws) && ws[i+1].hyphen, next == "the" && at(ws, i+2) == "time":
		return 0
	case next == "a" || next == "an":
		n := 2
		if scale(at(ws, i+2)) {
			n++
			return n + unit(ws, i+n)
		}
		if in(timeUnits, at(ws, i+2)) {
			return n + 1
		}
		return 0
	case next == "of" || next == "the" || next == "our" || next == "my" || next == "their" || next == "its" || prev == "in" || prev == "by":
		return 1
	}
	return 0
}

// unit is how many words from i on are the unit of the number before.
func unit(ws []word, i int) int {
	if i >= len(ws) || ws[i].start || ws[i].comma {
		return 0
	}
	w := ws[i].low
	switch {
	case w == "per" && at(ws, i+1) == "cent", w == "percentage" && strings.HasPrefix(at(ws, i+1), "point"), w == "basis" && strings.HasPrefix(at(ws, i+1), "point"):
		return 2
	case in(notUnits, w):
		return 0
	case ws[i].hyphen && !digitAt(w, 0) && !spelled(w):
		return 1 // "six-page"
	case in(timeUnits, w), in(measures, w):
		return 1
	case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.Contains(w, "'") && !digitAt(w, 0):
		return 1
	}
	return 0
}

// rate is how many words from i on say per what: "a month", "per user".
func rate(ws []word, i int) int {
	if i+1 >= len(ws) || ws[i].start || ws[i].comma || ws[i+1].start {
		return 0
	}
	switch next := ws[i+1].low; ws[i].low {
	case "a", "an":
		if in(timeUnits, next) && at(ws, i+2) != "later" && at(ws, i+2) != "ago" {
			return 2
		}
	case "per", "every", "each":
		if in(timeUnits, next) || ws[i].low == "per" {
			return 2
		}
	}
	return 0
}

// yearWords is how many words from i on are a spelled year: "twenty twenty three".
func yearWords(ws []word, i int) int {
	w, next := ws[i].low, at(ws, i+1)
	if !(w == "twenty" && (next == "twenty" || teen(next))) && !(w == "nineteen" && tens(next)) || !follows(ws, i+1) {
		return 0
	}
	if next != "nineteen" && tens(next) && spelled(at(ws, i+2)) && follows(ws, i+2) {
		return 3
	}
	return 2
}

// yearLike reports whether w is a figure from 1900 to 2099.
func yearLike(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && digitAt(w, 2) && digitAt(w, 3)
}

func month(ws []word, i int) bool {
	w := at(ws, i)
	return in(months, w) && (w != "may" && w != "march" || ws[i].upper)
}
