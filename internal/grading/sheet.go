package grading

import (
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/mockloop/mockloop/internal/bank"
)

// Sheet is what the candidate fills in after one answer. It is a value: every
// setter returns a copy that shares nothing with the sheet it was called on.
type Sheet struct {
	Ticks   []bool                        `json:"ticks,omitempty"`   // one per key point, in order
	Grades  map[bank.Principle]bank.Grade `json:"grades,omitempty"`  // ungraded principles absent
	Reasons map[bank.Principle]string     `json:"reasons,omitempty"` // why the grade is above what the ticks bear
	Flags   []string                      `json:"flags,omitempty"`   // ids of bank.RedFlags, each once
	Note    string                        `json:"note,omitempty"`

	// Numbers says that the answer had numbers in it, for those who keep no words of
	// it. It does not enter the mark, and excludes the flag NoNumbers.
	Numbers bool `json:"numbers,omitempty"`

	// Said is what the candidate said, as they typed it or as a transcript has
	// it. It does not enter the mark.
	Said       string `json:"said,omitempty"`
	Transcript bool   `json:"transcript,omitempty"` // a browser wrote Said down, word by word
}

// MostSaid is how many bytes of what was said are kept: twelve minutes of speech
// at 160 words a minute, several times an answer. Our own choice.
const MostSaid = 12000

// NewSheet is an empty sheet for a question with that many key points.
func NewSheet(points int) Sheet {
	if points <= 0 {
		return Sheet{}
	}
	return Sheet{Ticks: make([]bool, points)}
}

// Clone is a copy that shares nothing with s.
func (s Sheet) Clone() Sheet {
	s.Ticks = slices.Clone(s.Ticks)
	s.Grades = maps.Clone(s.Grades)
	s.Reasons = maps.Clone(s.Reasons)
	s.Flags = slices.Clone(s.Flags)
	return s
}

// Tick sets or clears the tick of key point i, counted from 0. A point that
// the sheet doesn't have changes nothing.
func (s Sheet) Tick(i int, on bool) Sheet {
	s = s.Clone()
	if i >= 0 && i < len(s.Ticks) {
		s.Ticks[i] = on
	}
	return s
}

// Grade gives p the grade g. Ungraded (0), and what is no grade, clears it.
func (s Sheet) Grade(p bank.Principle, g bank.Grade) Sheet {
	s = s.Clone()
	if !p.Valid() {
		return s
	}
	if !given(g) {
		delete(s.Grades, p)
		if len(s.Grades) == 0 {
			s.Grades = nil
		}
		return s
	}
	if s.Grades == nil {
		s.Grades = map[bank.Principle]bank.Grade{}
	}
	s.Grades[p] = g
	return s
}

// Reason keeps why p's grade is above what the ticks bear; empty clears it.
// It stays when the grade changes, as one may change it back.
func (s Sheet) Reason(p bank.Principle, why string) Sheet {
	s = s.Clone()
	if !p.Valid() {
		return s
	}
	if why == "" {
		delete(s.Reasons, p)
		if len(s.Reasons) == 0 {
			s.Reasons = nil
		}
		return s
	}
	if s.Reasons == nil {
		s.Reasons = map[bank.Principle]string{}
	}
	s.Reasons[p] = why
	return s
}

// NoNumbers is the id of the red flag that an answer had no numbers in it.
const NoNumbers = "flag-no-numbers"

// WithNumbers says that the answer had numbers in it, or takes that back.
func (s Sheet) WithNumbers(on bool) Sheet {
	if on {
		s = s.Flag(NoNumbers, false)
	} else {
		s = s.Clone()
	}
	s.Numbers = on
	return s
}

// Flag raises or takes back the red flag with the id.
func (s Sheet) Flag(id string, on bool) Sheet {
	s = s.Clone()
	s.Flags = slices.DeleteFunc(s.Flags, func(f string) bool { return f == id })
	if on {
		s.Flags = append(s.Flags, id)
		s.Numbers = s.Numbers && id != NoNumbers
	}
	if len(s.Flags) == 0 {
		s.Flags = nil
	}
	return s
}

// WithNote replaces the note.
func (s Sheet) WithNote(note string) Sheet {
	s = s.Clone()
	s.Note = note
	return s
}

// WithSaid replaces what was said; transcript tells that a browser wrote it
// down. What is longer than MostSaid loses its end. Empty text is no transcript.
func (s Sheet) WithSaid(text string, transcript bool) Sheet {
	s = s.Clone()
	if len(text) > MostSaid {
		end := MostSaid
		for end > 0 && !utf8.RuneStart(text[end]) {
			end--
		}
		text = text[:end]
	}
	s.Said, s.Transcript = text, transcript && text != ""
	return s
}

// Ticked is how many key points are ticked.
func (s Sheet) Ticked() int {
	n := 0
	for _, on := range s.Ticks {
		if on {
			n++
		}
	}
	return n
}

// flagged is how many different red flags are raised.
func (s Sheet) flagged() int {
	n := 0
	for i, f := range s.Flags {
		if !slices.Contains(s.Flags[:i], f) {
			n++
		}
	}
	return n
}

// given reports whether g says something: a step of the rubric or No signal.
func given(g bank.Grade) bool { return g.IsStep() || g == bank.NoSignal }
