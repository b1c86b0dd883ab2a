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

// OnPrinciple is what the panel has on one principle.
type OnPrinciple struct {
	Principle bank.Principle
	Owners    []int // seats that own it; usually one, none when it came up beside the plan
	Said      []Said
	Open      bool   // a Concern on it is unanswered
	Say       string // all of it in sentences
}

// Said is one grade on it.
type Said struct {
	Seat   int // of Debrief.Seats
	Answer int // of that seat's Answers
	Grade  bank.Grade
	Graded int64 // Unix ms
}

// Together is what all have on each principle that is owned or was graded, in
// Amazon's order, the grades in the order in which they were given. Concerns
// count as answered by what is known so far: other answers, and the re-votes.
func (d Debrief) Together() []OnPrinciple {
	var out []OnPrinciple
	for _, p := range bank.Principles() {
		on := d.on(p)
		if len(on.Owners) == 0 && len(on.Said) == 0 {
			continue
		}
		on.Open = d.open(&on)
		on.Say = d.sayOn(&on)
		out = append(out, on)
	}
	return out
}

// Account is what was read together on one principle, as it was written then.
type Account struct {
	Principle bank.Principle `json:"principle"`
	Say       string         `json:"say"`
}

func (d *Debrief) accounts() []Account {
	var out []Account
	for _, on := range d.Together() {
		out = append(out, Account{on.Principle, on.Say})
	}
	return out
}

func (d *Debrief) on(p bank.Principle) OnPrinciple {
	on := OnPrinciple{Principle: p}
	for i := range d.Seats {
		s := &d.Seats[i]
		if s.owns(p) {
			on.Owners = append(on.Owners, i)
		}
		for j := range s.Answers {
			if g := s.Answers[j].grade(p); g != 0 {
				on.Said = append(on.Said, Said{i, j, g, s.Answers[j].Graded})
			}
		}
	}
	// Stable, so that grades of the same time stay in the order of the seats.
	smallsort.Stable(on.Said, func(a, b Said) int { return cmp.Compare(a.Graded, b.Graded) })
	return on
}

// unanswered reports whether there is a Concern that no other answer answers.
// Which of them came first tells nothing: rounds are sat in any order.
func (on *OnPrinciple) unanswered() bool {
	low, high, ok := on.graded()
	return ok && low == bank.Concern && high < bank.Meets
}

// open reports whether a Concern is answered neither by another answer nor by a
// re-vote's reason.
func (d *Debrief) open(on *OnPrinciple) bool {
	return on.unanswered() && !d.spokenTo(on.Principle)
}

func (d *Debrief) spokenTo(p bank.Principle) bool {
	return slices.ContainsFunc(d.Seats, func(s Seat) bool { return slices.Contains(s.Final.Speaks, p) })
}

// Concerns are the principles with a Concern that no other answer answers and
// that the reason of seat i may speak to: the seat owns the principle or graded
// such a Concern. None when there is no such seat.
func (d Debrief) Concerns(i int) []bank.Principle {
	if i < 0 || i >= len(d.Seats) {
		return nil
	}
	var out []bank.Principle
	for _, p := range bank.Principles() {
		on := d.on(p)
		graded := slices.ContainsFunc(on.Said, func(s Said) bool { return s.Seat == i && s.Grade == bank.Concern })
		if on.unanswered() && (graded || d.Seats[i].owns(p)) {
			out = append(out, p)
		}
	}
	return out
}

// graded are the steps given, lowest and highest; ok is false without any.
func (on *OnPrinciple) graded() (low, high bank.Grade, ok bool) {
	for _, s := range on.Said {
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

// sayOn tells it in sentences.
func (d *Debrief) sayOn(on *OnPrinciple) string {
	owner := "Nobody owns it; it came up beside the plan."
	if len(on.Owners) > 0 {
		names := make([]string, len(on.Owners))
		for k, i := range on.Owners {
			names[k] = d.seatName(i)
		}
		owner = fmt.Sprintf("Owned by %s.", textutil.Join(names))
	}
	if len(on.Said) == 0 {
		return owner + " Nobody asked for it."
	}
	var heard []string
	for said := on.Said; len(said) > 0; {
		// One after the other from the same seat are told in one breath.
		n := 0
		var grades []string
		for n < len(said) && said[n].Seat == said[0].Seat {
			grades = append(grades, said[n].Grade.String())
			n++
		}
		heard = append(heard, fmt.Sprintf("%s from %s", textutil.Join(grades), d.seatName(said[0].Seat)))
		said = said[n:]
	}
	say := owner + " " + strings.Join(heard, ", then ") + "."
	low, high, ok := on.graded()
	switch {
	case !ok:
		say += " So there is no signal on it."
	case high-low >= 2:
		say += " The grades lie far apart: read those answers again before you vote."
	}
	switch {
	case low != bank.Concern:
	case d.open(on):
		say += " A Concern is unanswered."
	case on.unanswered():
		say += " A re-vote speaks to the Concern."
	default:
		say += " Another answer answers the Concern."
	}
	return say
}
