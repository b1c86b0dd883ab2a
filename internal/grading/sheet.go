package grading

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Sheet is what the candidate fills in after one answer. It is a value: every
// setter returns a copy that shares nothing with the original.
type Sheet struct {
	Ticks   []bool                        `json:"ticks,omitempty"`   // one per key point, in order
	Grades  map[bank.Principle]bank.Grade `json:"grades,omitempty"`  // ungraded principles absent
	Reasons map[bank.Principle]string     `json:"reasons,omitempty"` // why the grade is above what the ticks bear
	Flags   []string                      `json:"flags,omitempty"`   // ids of bank.RedFlags, each once
	Note    string                        `json:"note,omitempty"`

	// Numbers says that the answer had numbers in it, for candidates who store no
	// words of it. It does not affect the mark, and excludes the flag NoNumbers.
	Numbers bool `json:"numbers,omitempty"`

	// Said is what the candidate said, typed or transcribed. It does not affect the
	// mark.
	Said       string `json:"said,omitempty"`
	Transcript bool   `json:"transcript,omitempty"` // a browser wrote Said down, word by word

	// Guess is the principle the candidate thought the question was after, tapped
	// before the answer was graded: its slug, or Unsure; "" where nobody asked. It
	// does not affect the mark.
	Guess string `json:"guess,omitempty"`
	// Probes say how the answers to the probes held, in the order in which these were
	// asked; 0 for one that is not graded. They do not affect the mark, but the depth.
	Probes []ProbeGrade `json:"probes,omitempty"`
	// Lines are the grades of the lines of a scale that has them, by the line's id.
	Lines map[string]bank.Grade `json:"lines,omitempty"`
	// Scope are those of scope, ambiguity and impact (the ids of bank.Scope.Traits) that
	// the story reached at the candidate's level, each once.
	Scope []string `json:"scope,omitempty"`
	// Fit is how clear the answer to a recruiter's question was.
	Fit Fit `json:"fit,omitempty"`

	// OwnFlags are the question's own red flags that are raised, each once, in its
	// words: they outlive edits of the bank.
	OwnFlags []string `json:"ownFlags,omitempty"`
}

// Limits of what a candidate writes, in characters as package textutil counts
// them. There are no others: fields, drafts, transcripts and backups all use
// these. Our own choice; MaxWords holds twelve minutes of speech at 160 words a
// minute, several times an answer, and everything that was stored while the limit
// was 12,000 bytes.
const (
	MaxWords  = 12000 // Sheet.Said: what was said, typed or transcribed
	MaxNote   = 4000  // Sheet.Note
	MaxReason = 300   // each of Sheet.Reasons
	MaxFlag   = 300   // each of Sheet.OwnFlags, which come from the bank
)

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
	s.Lines = maps.Clone(s.Lines)
	s.Scope = slices.Clone(s.Scope)
	s.Probes = slices.Clone(s.Probes)
	s.OwnFlags = slices.Clone(s.OwnFlags)
	return s
}

// Tick sets or clears the tick of key point i, from 0. An invalid index changes
// nothing.
func (s Sheet) Tick(i int, on bool) Sheet {
	s = s.Clone()
	if i >= 0 && i < len(s.Ticks) {
		s.Ticks[i] = on
	}
	return s
}

// Grade gives p the grade g. Ungraded (0) or an invalid grade clears it.
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

// Reason sets why p's grade is above the suggested one; empty clears it. It stays
// when the grade changes, because the candidate may change it back. A reason over
// MaxReason changes nothing: the caller checks textutil.Excess first and says so.
func (s Sheet) Reason(p bank.Principle, why string) Sheet {
	s = s.Clone()
	if !p.Valid() || textutil.Excess(why, MaxReason) > 0 {
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

// Flag raises or clears the red flag with the id.
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

// OwnFlag raises or clears one of the question's own red flags.
func (s Sheet) OwnFlag(text string, on bool) Sheet {
	s = s.Clone()
	s.OwnFlags = slices.DeleteFunc(s.OwnFlags, func(f string) bool { return f == text })
	if on && text != "" {
		s.OwnFlags = append(s.OwnFlags, text)
	}
	if len(s.OwnFlags) == 0 {
		s.OwnFlags = nil
	}
	return s
}

// Probe grades the answer to probe i, in the order in which they were asked, from 0;
// 0 takes the grade back. An invalid index changes nothing.
func (s Sheet) Probe(i int, g ProbeGrade) Sheet {
	s = s.Clone()
	if i < 0 || i >= interview.ProbeCount {
		return s
	}
	for len(s.Probes) <= i {
		s.Probes = append(s.Probes, 0)
	}
	s.Probes[i] = g
	for n := len(s.Probes); n > 0 && s.Probes[n-1] == 0; n-- {
		s.Probes = s.Probes[:n-1]
	}
	if len(s.Probes) == 0 {
		s.Probes = nil
	}
	return s
}

// ProbeGradeAt is the grade of probe i, 0 where it has none.
func (s Sheet) ProbeGradeAt(i int) ProbeGrade {
	if i < 0 || i >= len(s.Probes) {
		return 0
	}
	return s.Probes[i]
}

// WithGuess says which principle the candidate thought the question was after; Unsure
// that they could not tell. Anything else changes nothing.
func (s Sheet) WithGuess(slug string) Sheet {
	s = s.Clone()
	if _, err := bank.ParsePrinciple(slug); err == nil || slug == Unsure {
		s.Guess = slug
	}
	return s
}

// WithNote replaces the note. A note over MaxNote changes nothing: the caller
// checks textutil.Excess first and says so.
func (s Sheet) WithNote(note string) Sheet {
	s = s.Clone()
	if textutil.Excess(note, MaxNote) == 0 {
		s.Note = note
	}
	return s
}

// WithSaid replaces what was said; transcript says that a browser transcribed it.
// Words over MaxWords change nothing: the caller checks textutil.Excess first and
// says so. Empty text is no transcript.
func (s Sheet) WithSaid(words string, transcript bool) Sheet {
	s = s.Clone()
	if textutil.Excess(words, MaxWords) == 0 {
		s.Said, s.Transcript = words, transcript && words != ""
	}
	return s
}

// AddTranscript adds a transcript to what was said. Alone it is a transcript;
// together with typed notes, all of it counts as notes. Nobody is there to
// shorten a transcript, so as many whole words are added as fit; over is by how
// many characters it was too long, for the caller to say.
func (s Sheet) AddTranscript(words string) (out Sheet, over int) {
	words = strings.TrimSpace(words)
	if words == "" {
		return s.Clone(), 0
	}
	before, transcript := "", true
	switch {
	case s.Said == "":
	case s.Transcript:
		before = s.Said + " "
	default:
		before, transcript = s.Said+"\n\n", false
	}
	words, over = textutil.Clip(words, max(MaxWords-utf8.RuneCountInString(before), 0))
	if words == "" {
		return s.Clone(), over
	}
	return s.WithSaid(before+words, transcript), over
}

// TooLong says which text of a sheet is over its limit; "" when none is. No sheet
// made by this package is, so it is for sheets that come from a file.
func (s Sheet) TooLong() string {
	switch {
	case textutil.Excess(s.Said, MaxWords) > 0:
		return fmt.Sprintf("what was said is longer than %d characters", MaxWords)
	case textutil.Excess(s.Note, MaxNote) > 0:
		return fmt.Sprintf("the note is longer than %d characters", MaxNote)
	}
	for _, why := range s.Reasons {
		if textutil.Excess(why, MaxReason) > 0 {
			return fmt.Sprintf("a reason is longer than %d characters", MaxReason)
		}
	}
	for _, f := range s.OwnFlags {
		if textutil.Excess(f, MaxFlag) > 0 {
			return fmt.Sprintf("a red flag is longer than %d characters", MaxFlag)
		}
	}
	return ""
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

// FlagCount is how many different red flags are raised, the question's own among them.
func (s Sheet) FlagCount() int {
	n := 0
	for _, flags := range [...][]string{s.Flags, s.OwnFlags} {
		for i, f := range flags {
			if !slices.Contains(flags[:i], f) {
				n++
			}
		}
	}
	return n
}

// given reports whether g is a grade or No signal.
func given(g bank.Grade) bool { return g.IsStep() || g == bank.NoSignal }
