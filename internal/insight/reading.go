package insight

import (
	"slices"
	"time"
)

// Source is where a text comes from.
type Source uint8

// The two sources.
const (
	Notes      Source = iota // typed, by and by or afterwards
	Transcript               // recognized from speech
)

// Presence says whether a signal is in the text. The zero value claims nothing.
type Presence uint8

// The three cases.
const (
	Unclear Presence = iota
	Absent
	Present
)

// Fewest words for a signal to be read at all.
const (
	fewest     = 20 // any signal but the length
	fewestSelf = 5  // "I" and "we" together
)

// shortest is the least speaking time that a pace or a length is told from: below it
// nobody spoke an answer.
const shortest = 10 * time.Second

// Matches are the places where one signal was found. No spans mean that there are
// none only where it is Known.
type Matches struct {
	Known bool
	Spans []Span
}

// Voice is how often the speaker, or a group with the speaker, acts.
type Voice struct {
	Known  bool
	I, We  int
	IAt    []Span
	WeAt   []Span
	IShare int // percent of I in both; 0 where not Known
}

// Pace is in words per minute.
type Pace struct {
	Known     bool
	PerMinute int
}

// Mention says whether something is named, and where. With Unclear the spans are
// the words that left it open.
type Mention struct {
	Presence Presence
	Spans    []Span
}

// LengthBand says how a length compares with the aim.
type LengthBand uint8

// The four cases.
const (
	Short   LengthBand = iota + 1 // below 0.8 of the aim
	OnAim                         // from 0.8 to 1.2
	Long                          // above 1.2
	TooLong                       // from 1.4
)

// Length is the speaking time against the aim.
type Length struct {
	Known  bool
	Spoken time.Duration
	Aim    time.Duration
	Band   LengthBand // 0 where not Known
}

// Analysis is what was found in one answer.
type Analysis struct {
	Source   Source
	Words    int
	Numbers  Matches
	Voice    Voice
	Fillers  Matches // never Known for notes
	Pace     Pace    // never Known for notes
	Hedges   Matches
	Customer Mention // never Absent
	Rejected Mention
	Length   Length
}

// Analyze looks for all signals in text. answer is the speaking time of the
// answer and aim the length aimed for; zero or less means not known. probes is
// the time spent on probes: a text has the words of both, while the aim is for
// the answer alone.
func Analyze(text string, how Source, answer, aim, probes time.Duration) Analysis {
	ws := wordsOf(text)
	r := Analysis{Source: how, Words: len(ws), Length: lengthOf(answer, aim)}
	if len(ws) >= fewest {
		spans := numbersOf(ws)
		r.Numbers = Matches{len(spans) > 0 || !slices.ContainsFunc(ws, maybeNumber), spans}
		spans = hedgesOf(ws)
		r.Hedges = Matches{len(spans) > 0 || !slices.ContainsFunc(ws, maybeHedge), spans}
		r.Voice = voice(ws)
		r.Customer = customerOf(ws)
		r.Rejected = rejectedOf(ws)
		if how == Transcript {
			r.Fillers = Matches{true, fillersOf(ws)}
			r.Pace = paceOf(len(ws), answer, probes)
		}
	}
	return r
}

func voice(ws []word) Voice {
	i, we := voiceOf(ws)
	v := Voice{I: len(i), We: len(we), IAt: i, WeAt: we}
	if both := v.I + v.We; both >= fewestSelf {
		v.Known, v.IShare = true, (200*v.I+both)/(2*both)
	}
	return v
}

// longestTold bounds a speaking time that is believed: beyond it a clock was
// wrong, and sums could overflow.
const longestTold = 24 * time.Hour

func paceOf(words int, answer, probes time.Duration) Pace {
	if answer <= 0 || answer > longestTold || probes < 0 || probes > longestTold {
		return Pace{}
	}
	spoken := answer + probes
	if spoken < shortest || spoken > longestTold {
		return Pace{}
	}
	return Pace{true, int((time.Duration(words)*time.Minute + spoken/2) / spoken)}
}

func lengthOf(spoken, aim time.Duration) Length {
	l := Length{Spoken: spoken, Aim: aim}
	if spoken < shortest || aim <= 0 || spoken > longestTold || aim > longestTold {
		return l
	}
	l.Known = true
	switch {
	case 10*spoken < 8*aim:
		l.Band = Short
	case 10*spoken <= 12*aim:
		l.Band = OnAim
	case 10*spoken < 14*aim:
		l.Band = Long
	default:
		l.Band = TooLong
	}
	return l
}
