package debrief

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/smallsort"
	"github.com/mockloop/mockloop/internal/textutil"
)

// PrincipleSummary is what the panel knows about one principle.
type PrincipleSummary struct {
	Principle bank.Principle
	Owners    []int // seats that own it; usually one, none when it came up beside the plan
	Grades    []GradeGiven
	Open      bool   // it is weak, and nothing answers it
	Text      string // all of it in sentences
}

// GradeGiven is one grade on it.
type GradeGiven struct {
	Seat   int // of Debrief.Seats
	Answer int // of that seat's Answers
	Grade  bank.Grade
	Graded int64 // Unix ms
}

// Discussion summarizes each principle that is owned or was graded, in Amazon's
// order, with its grades in the order in which they were given. What is weak counts
// as answered by what is known so far: other answers, and re-votes.
func (d Debrief) Discussion() []PrincipleSummary {
	var out []PrincipleSummary
	for _, p := range bank.Principles() {
		on := d.summarize(p)
		if len(on.Owners) == 0 && len(on.Grades) == 0 {
			continue
		}
		on.Open = d.open(&on)
		on.Text = d.describe(&on)
		out = append(out, on)
	}
	return out
}

// Paragraph is what was read out on one principle, as it was written then.
type Paragraph struct {
	Principle bank.Principle `json:"principle"`
	Text      string         `json:"say"`
}

func (d *Debrief) paragraphs() []Paragraph {
	var out []Paragraph
	for _, on := range d.Discussion() {
		out = append(out, Paragraph{on.Principle, on.Text})
	}
	return out
}

func (d *Debrief) summarize(p bank.Principle) PrincipleSummary {
	on := PrincipleSummary{Principle: p}
	for i := range d.Seats {
		s := &d.Seats[i]
		if s.owns(p) {
			on.Owners = append(on.Owners, i)
		}
		for j := range s.Answers {
			if g := s.Answers[j].grade(p); g != 0 {
				on.Grades = append(on.Grades, GradeGiven{i, j, g, s.Answers[j].Graded})
			}
		}
	}
	// Stable, so that grades of the same time stay in the order of the seats.
	smallsort.Stable(on.Grades, func(a, b GradeGiven) int { return cmp.Compare(a.Graded, b.Graded) })
	return on
}

// Gap reports whether the panel has something to say on it: it is weak, nobody heard
// anything of it, or its grades lie far apart.
func (on *PrincipleSummary) Gap() bool {
	low, high, ok := on.graded()
	return on.Open || !ok || low == bank.Concern || on.mixedByTwo() || high-low >= 2
}

// Lowest is the lowest grade given, NoSignal without any.
func (on *PrincipleSummary) Lowest() bank.Grade {
	if low, _, ok := on.graded(); ok {
		return low
	}
	return bank.NoSignal
}

// unanswered reports whether there is a Concern that no other answer answers.
// Their order does not matter: rounds are held in any order.
func (on *PrincipleSummary) unanswered() bool {
	low, high, ok := on.graded()
	return ok && low == bank.Concern && high < bank.Meets
}

// mixedByTwo reports whether somebody owns it and at least two interviewers graded
// it Mixed or lower. One better answer elsewhere does not undo what two heard; it
// has to be spoken to.
func (on *PrincipleSummary) mixedByTwo() bool {
	var seats []int
	for _, s := range on.Grades {
		if s.Grade.IsStep() && s.Grade <= bank.Mixed && !slices.Contains(seats, s.Seat) {
			seats = append(seats, s.Seat)
		}
	}
	return len(on.Owners) > 0 && len(seats) >= 2
}

// open reports whether it is weak and nothing answers it: no other answer, as far
// as one can, and no reason of a re-vote.
func (d *Debrief) open(on *PrincipleSummary) bool {
	return (on.unanswered() || on.mixedByTwo()) && !d.isAddressed(on.Principle)
}

func (d *Debrief) isAddressed(p bank.Principle) bool {
	return slices.ContainsFunc(d.Seats, func(s Seat) bool { return slices.Contains(s.Final.Addresses, p) })
}

// Unanswered are the weak principles that no other answer answers and that the
// reason of seat i may speak to: the seat owns the principle or graded it so. There
// are none for an invalid seat.
func (d Debrief) Unanswered(i int) []bank.Principle {
	if i < 0 || i >= len(d.Seats) {
		return nil
	}
	var out []bank.Principle
	for _, p := range bank.Principles() {
		on := d.summarize(p)
		weak := bank.Concern
		if on.mixedByTwo() {
			weak = bank.Mixed
		}
		graded := slices.ContainsFunc(on.Grades, func(s GradeGiven) bool { return s.Seat == i && s.Grade.IsStep() && s.Grade <= weak })
		if (on.unanswered() || on.mixedByTwo()) && (graded || d.Seats[i].owns(p)) {
			out = append(out, p)
		}
	}
	return out
}

// graded are the lowest and the highest grade given; ok is false without any.
func (on *PrincipleSummary) graded() (low, high bank.Grade, ok bool) {
	for _, s := range on.Grades {
		if !s.Grade.IsStep() {
			continue
		}
		if !ok || s.Grade < low {
			low = s.Grade
		}
		high = max(high, s.Grade)
		ok = true
	}
	return low, high, ok
}

// describe puts the summary into sentences.
func (d *Debrief) describe(on *PrincipleSummary) string {
	owner := "Nobody owns it. "
	switch {
	case len(on.Owners) > 0 && len(on.Grades) > 0:
		owner = "" // mostly who graded it first, and it stands with their evidence
	case len(on.Owners) > 0:
		names := make([]string, len(on.Owners))
		for k, i := range on.Owners {
			names[k] = d.seatName(i)
		}
		owner = fmt.Sprintf("Owned by %s. ", textutil.JoinAnd(names))
	}
	if len(on.Grades) == 0 {
		return owner + "Nobody asked for it."
	}
	var heard []string
	for said := on.Grades; len(said) > 0; {
		// One after the other from the same seat are told in one breath.
		n := 0
		var grades []string
		for n < len(said) && said[n].Seat == said[0].Seat {
			grades = append(grades, said[n].Grade.String())
			n++
		}
		heard = append(heard, fmt.Sprintf("%s from %s", textutil.JoinAnd(grades), d.seatName(said[0].Seat)))
		said = said[n:]
	}
	say := owner + strings.Join(heard, ", then ") + "."
	low, high, ok := on.graded()
	switch {
	case !ok:
		say += " So there is no signal on it."
	case high-low >= 2:
		say += " Far apart."
	}
	switch {
	case low != bank.Concern && !on.mixedByTwo():
	case d.open(on) && on.unanswered():
		say += " A Concern is unanswered."
	case d.open(on):
		say += " Two graded it Mixed: it has to be spoken to."
	case d.isAddressed(on.Principle):
		say += " A re-vote speaks to it."
	default:
		say += " Another answer answers the Concern."
	}
	return say
}
