package insight

// Gap is what an answer lacks and a probe asks for. The zero value claims nothing.
type Gap uint8

// The gaps.
const (
	NoGap         Gap = iota // none, or not sure
	NoNumber                 // no number was given
	SaidWe                   // it was "we", hardly ever "I"
	NoAlternative            // no other way was named
)

// fewestForGap is the number of words from which a gap is proposed.
const fewestForGap = 40

// ProposeGap says where the answer in text was thin, so that a screen can choose the
// probe that asks for it. Of several gaps it is the first of the list. It is NoGap
// where nothing is missing, where the words do not settle it, and below 40 words.
func ProposeGap(text string, how Source) Gap {
	r := Analyze(text, how, 0, 0, 0)
	switch {
	case r.Words < fewestForGap:
		return NoGap
	case r.Numbers.Known && len(r.Numbers.Spans) == 0:
		return NoNumber
	case r.Voice.Known && r.Voice.IShare <= mostlyWe:
		return SaidWe
	case r.Rejected.Presence == Absent:
		return NoAlternative
	}
	return NoGap
}
