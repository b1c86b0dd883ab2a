package grading

import "github.com/mockloop/mockloop/internal/bank"

// Texts are what a person has typed on a sheet.
type Texts struct {
	Said, Note string
	Transcript bool // Said was written down by the browser
	Reasons    map[bank.Principle]string
}

// Texts are the sheet's.
func (s Sheet) Texts() Texts { return Texts{s.Said, s.Note, s.Transcript, s.Reasons} }

// WithTexts puts those texts into the sheet that are in it as they are in kept, the sheet as
// it was when they were typed: one that was changed since stays as it is.
func (s Sheet) WithTexts(t Texts, kept Sheet) Sheet {
	if s.Said == kept.Said {
		s = s.WithSaid(t.Said, t.Transcript)
	}
	if s.Note == kept.Note {
		s = s.WithNote(t.Note)
	}
	for p, why := range t.Reasons {
		if s.Reasons[p] == kept.Reasons[p] {
			s = s.Reason(p, why)
		}
	}
	return s
}
