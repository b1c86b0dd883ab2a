package debrief

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// Loop is what a debrief is about. It is neither changed nor retained.
type Loop struct {
	ID      uuid.UUID             // of the loop; handed on as it is
	Rounds  []Round               // in any order
	Numbers map[uuid.UUID]Numbers // by the answer's id, where it is known
}

// Round is one interviewer's part of the loop.
type Round struct {
	Interviewer bank.Interviewer
	Owns        []bank.Principle
	Answers     []grading.Answer // in any order; none: not met
}

// maxDepth is the number of rungs on a probe ladder; deepLevels is how many probes
// have to hold to make an answer deep: the third asks how you know
// (bank.ProbeLevels).
const (
	maxDepth   = 4
	deepLevels = 3
)

// outOfDepth is the red flag that says that the probes did not hold, whatever was
// tapped past.
const outOfDepth = "flag-out-of-depth"

// Evidence is one answer as the panel knows it: a copy, so that a debrief can be
// read when the answer is deleted.
type Evidence struct {
	ID       uuid.UUID        `json:"id"` // of the answer
	Question string           `json:"question"`
	Prompt   string           `json:"prompt"`
	Made     []string         `json:"made,omitempty"`   // key points ticked
	Missed   []string         `json:"missed,omitempty"` // key points not ticked
	Grades   []PrincipleGrade `json:"grades,omitempty"` // in the order of the question's principles
	Depth    int              `json:"depth"`            // probes that held, 0 to 4; before version 2 those answered
	Flags    []string         `json:"flags,omitempty"`  // ids of bank.RedFlags and texts of the question's own, each once, sorted
	Numbers  Numbers          `json:"numbers"`
	Graded   int64            `json:"graded"` // Unix ms
}

// PrincipleGrade is the grade of one principle in an answer.
type PrincipleGrade struct {
	Principle bank.Principle `json:"principle"`
	Grade     bank.Grade     `json:"grade"`         // never ungraded
	Why       string         `json:"why,omitempty"` // why the grade is above what the ticks bear
}

// newEvidence copies what the panel needs of a.
func newEvidence(a *grading.Answer, n Numbers) Evidence {
	h := Evidence{
		ID: a.ID, Question: a.Asked.ID, Prompt: a.Asked.Prompt,
		Depth: min(a.Depth(), maxDepth), Flags: distinct(slices.Concat(a.Sheet.Flags, a.Sheet.OwnFlags)),
		Numbers: n, Graded: a.Graded.UnixMilli(),
	}
	if slices.Contains(h.Flags, outOfDepth) {
		h.Depth = min(h.Depth, deepLevels-1)
	}
	for i, p := range a.Asked.Points {
		if i < len(a.Sheet.Ticks) && a.Sheet.Ticks[i] {
			h.Made = append(h.Made, p)
		} else {
			h.Missed = append(h.Missed, p)
		}
	}
	seen := make([]bank.Principle, 0, len(a.Asked.Principles))
	for _, p := range a.Asked.Principles {
		g := a.Counted(p)
		if slices.Contains(seen, p) || !g.IsStep() && g != bank.NoSignal {
			continue
		}
		seen = append(seen, p)
		h.Grades = append(h.Grades, PrincipleGrade{p, g, a.Sheet.Reasons[p]})
	}
	switch { // what the candidate says before what was heard in the words
	case slices.Contains(h.Flags, grading.NoNumbers):
		h.Numbers = NoNumbers
	case a.Sheet.Numbers:
		h.Numbers = HasNumbers
	}
	return h
}

// grade is the answer's grade on p, 0 when p was not graded.
func (h *Evidence) grade(p bank.Principle) bank.Grade {
	for _, r := range h.Grades {
		if r.Principle == p {
			return r.Grade
		}
	}
	return 0
}

// check says why l cannot be judged.
func (l *Loop) check() error {
	seen := map[uuid.UUID]bool{}
	for i := range l.Rounds {
		r := &l.Rounds[i]
		if r.Interviewer.Slug() == "" {
			return fmt.Errorf("%w: round %d has no interviewer", ErrLoop, i+1)
		}
		for _, p := range r.Owns {
			if !p.Valid() {
				return fmt.Errorf("%w: %s owns principle %d", ErrLoop, r.Interviewer, uint8(p))
			}
		}
		for j := range r.Answers {
			a := &r.Answers[j]
			if seen[a.ID] {
				return fmt.Errorf("%w: answer %s is in it twice", ErrLoop, a.ID)
			}
			seen[a.ID] = true
			for _, p := range a.Asked.Principles {
				if !p.Valid() {
					return fmt.Errorf("%w: answer %s is about principle %d", ErrLoop, a.ID, uint8(p))
				}
			}
		}
	}
	for id, n := range l.Numbers {
		if int(n) >= len(numbers) {
			return fmt.Errorf("%w: numbers %d of answer %s", ErrLoop, n, id)
		}
	}
	if len(seen) == 0 {
		return fmt.Errorf("%w in loop %s", ErrNobodyMet, l.ID)
	}
	return nil
}

// seats are the loop's rounds in the order of bank.LoopInterviewers, each with
// its answers in the order in which they were graded.
func (l *Loop) seats() []Seat {
	out := make([]Seat, len(l.Rounds))
	for i := range l.Rounds {
		r, s := &l.Rounds[i], &out[i]
		s.Interviewer, s.Owns = r.Interviewer, distinct(r.Owns)
		for j := range r.Answers {
			s.Answers = append(s.Answers, newEvidence(&r.Answers[j], l.Numbers[r.Answers[j].ID]))
		}
		smallsort.Sort(s.Answers, func(a, b Evidence) int {
			return cmp.Or(cmp.Compare(a.Graded, b.Graded), slices.Compare(a.ID[:], b.ID[:]))
		})
	}
	smallsort.Sort(out, func(a, b Seat) int {
		return cmp.Or(
			cmp.Compare(a.Interviewer, b.Interviewer),
			slices.Compare(a.Owns, b.Owns),
			strings.Compare(a.lowestID(), b.lowestID()),
		)
	})
	return out
}

// lowestID is the lowest id of the answers, "" without any. It orders two seats
// of one kind that own the same; times could change their order.
func (s *Seat) lowestID() string {
	least := ""
	for i := range s.Answers {
		if id := s.Answers[i].ID.String(); least == "" || id < least {
			least = id
		}
	}
	return least
}

// distinct is all without duplicates, sorted; nil when there are none.
func distinct[T cmp.Ordered](all []T) []T {
	set := make(map[T]bool, len(all))
	for _, v := range all {
		set[v] = true
	}
	out := slices.Collect(maps.Keys(set))
	smallsort.Sort(out, cmp.Compare[T])
	return out
}
