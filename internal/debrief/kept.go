package debrief

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"
)

// UnmarshalJSON decodes a stored debrief as it was written. Unknown fields are
// ignored. It wraps ErrNewer when a newer program made it, and ErrKept when it is
// inconsistent: a debrief it accepts can be continued.
func (d *Debrief) UnmarshalJSON(b []byte) error {
	// The version first: what is newer may have names that mean nothing here.
	var v struct {
		Version int `json:"v"`
	}
	if err := json.Unmarshal(b, &v); err != nil {
		return fmt.Errorf("%w: %w", ErrKept, err)
	}
	if v.Version > Version {
		return fmt.Errorf("%w: debrief of version %d, this program knows %d", ErrNewer, v.Version, Version)
	}
	type plain Debrief // without this method
	var k plain
	if err := json.Unmarshal(b, &k); err != nil {
		return fmt.Errorf("%w: %w", ErrKept, err)
	}
	if say := (*Debrief)(&k).problem(); say != "" {
		return fmt.Errorf("%w: %s", ErrKept, say)
	}
	*d = Debrief(k)
	return nil
}

// problem says what is inconsistent, "" when nothing is.
func (d *Debrief) problem() string {
	if d.Version < 1 {
		return "no version"
	}
	if d.Step < StepEvidence {
		return "no step"
	}
	anyone := false
	for i := range d.Seats {
		s := &d.Seats[i]
		if say := s.problem(); say != "" {
			return fmt.Sprintf("seat %d: %s", i, say)
		}
		if s.MetCandidate() && d.Step > StepRevote && s.Final.Vote == NoVote {
			return fmt.Sprintf("seat %d has not voted again", i)
		}
		anyone = anyone || s.MetCandidate()
	}
	switch {
	case !anyone:
		return "nobody has met the candidate"
	case slices.ContainsFunc(d.Paragraphs, func(a Paragraph) bool { return !a.Principle.Valid() }):
		return "an account of no principle"
	case (len(d.Challenge) > 0) != (d.Step >= StepChallenge):
		return "a challenge at the wrong step, or none at the right one"
	case (d.Decision != nil) != (d.Step == StepDecided):
		return "a decision at the wrong step, or none at the right one"
	case d.Decision != nil && (d.Decision.Outcome.String() == "" || len(d.Decision.Decided) == 0):
		return "a decision without an outcome"
	case d.Decision != nil && d.Decision.Level == NoLevel && d.Version < 2:
		return "a decision without a level"
	}
	for _, l := range d.Challenge {
		if l.Rule.String() == "" {
			return "a line of the challenge without a rule"
		}
	}
	return ""
}

func (s *Seat) problem() string {
	if s.Interviewer.String() == "" {
		return "no interviewer"
	}
	if s.MetCandidate() != (s.Sealed.Vote != NoVote) || !s.MetCandidate() && s.Final.Vote != NoVote {
		return "a vote of who has met nobody, or none of who has"
	}
	if textutil.Excess(s.Final.Why, MaxReason) > 0 {
		return "a reason that is too long"
	}
	for _, p := range slices.Concat(s.Owns, s.Final.Addresses) {
		if !p.Valid() {
			return "a principle that is none"
		}
	}
	for i := range s.Answers {
		h := &s.Answers[i]
		if h.Depth < 0 || h.Depth > maxDepth {
			return fmt.Sprintf("answer %d has depth %d", i, h.Depth)
		}
		for _, r := range h.Grades {
			if !r.Principle.Valid() || r.Grade != bank.NoSignal && !r.Grade.IsStep() {
				return fmt.Sprintf("answer %d has a grade that is none", i)
			}
		}
	}
	return ""
}
