package interview

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// Practiced is how often each question was answered, by its id.
type Practised map[string]int

// slot is one question of a round to be chosen.
type slot struct {
	minutes int
	takes   func(bank.Type) bool
	apart   bool // on another principle than every other question of the round
	own     bool // best of the questions that are asked at no other stage
}

// shape is how a stage's round is laid out. What is left of the minutes is the
// closing's.
type shape struct {
	minutes, opening int
	slots            []slot
}

func anyType(bank.Type) bool     { return true }
func story(t bank.Type) bool     { return !t.IsCase() }
func anyCase(t bank.Type) bool   { return t.IsCase() }
func technical(t bank.Type) bool { return t == bank.Technical }
func product(t bank.Type) bool   { return t.IsCase() && t != bank.Technical }

// shapeOf lays out the round of a stage with an interviewer. Lengths and
// interviewers are the guide's stages; minutes within them are the common
// center of public sources, which differ.
func shapeOf(s bank.Stage, who bank.Interviewer) (shape, bool) {
	switch s {
	case bank.RecruiterScreen:
		q := slot{minutes: 5, takes: anyType}
		first := slot{minutes: 5, takes: anyType, own: true}
		return shape{30, 2, []slot{first, first, q, q}}, who == bank.Recruiter
	case bank.PhoneScreen:
		q := slot{minutes: 18, takes: story, apart: true}
		return shape{60, 5, []slot{q, q, {minutes: 12, takes: anyCase}}},
			who == bank.HiringManager || who == bank.SeniorPM
	case bank.OnsiteLoop:
		q := slot{minutes: 20, takes: story, apart: true}
		switch who {
		case bank.EngineeringManager:
			return shape{60, 5, []slot{q, {minutes: 25, takes: technical}}}, true
		case bank.SeniorPM:
			return shape{60, 5, []slot{q, {minutes: 25, takes: product}}}, true
		}
		first, second := q, q
		first.minutes, second.minutes = 24, 23 // all of the hour but 5 and 8
		return shape{60, 5, []slot{first, second}}, slices.Contains(bank.LoopInterviewers(), who)
	}
	return shape{}, false
}

// PlanRound plans a round of a stage with an interviewer:
//
//   - Recruiter screen, 30 minutes: 2 opening, four questions of 5, 8 closing.
//   - Phone screen, 60: 5 opening, two stories of 18, a case of 12, 7 closing.
//   - Loop round, 60: 5 opening, two stories of 24 and 23, 8 closing. With the
//     engineering manager a story of 20 and a technical case of 25, with the
//     senior PM a story of 20 and a case of another kind of 25, then 10 closing.
//
// A story is a behavioral or a leadership question. The stories of a phone
// screen or a loop round are on different primary principles; the other
// questions are where the bank allows it.
//
// Three probes belong to each answer, with the Bar Raiser four.
//
// Only questions that fit stage, interviewer and track are taken: BothTracks
// prepares for either role and takes those of both. Of these the least
// practiced come first, then those whose primary principle is least practiced
// (counted over all of qs), then by bank.ByPMUse; the seed decides the rest. A
// recruiter's first two are of those that only recruiters ask, while none that
// fits is practiced less; these are about the person more than about a
// principle, so among them the seed alone decides.
// The same input gives the same plan, in whatever order qs is, and no question
// comes twice.
//
// The error wraps ErrNoRound when the stage has no round with this interviewer,
// and ErrTooFew when the questions cannot fill it.
func PlanRound(id uuid.UUID, s bank.Stage, who bank.Interviewer, track bank.Track, qs []bank.Question, done Practised, seed uint64, a Aims) (Plan, error) {
	sh, ok := shapeOf(s, who)
	if !ok {
		return Plan{}, fmt.Errorf("%w: %s with %s", ErrNoRound, s, who)
	}
	p := Plan{
		ID: id, Version: PlanVersion, Stage: s, Interviewer: who, Seed: seed, Minutes: sh.minutes, Aims: a,
		Parts: []Part{{Kind: Opening, Minutes: sh.opening}},
	}
	left := sh.minutes - sh.opening
	order := ordered(fitting(qs, s, who, track), practice(qs, done), seed)
	var taken []*bank.Question
	for i, sl := range sh.slots {
		var q *bank.Question
		if sl.own {
			q = choose(ownOf(order, taken, done, seed), sl, taken)
		}
		if q == nil {
			q = choose(order, sl, taken)
		}
		if q == nil {
			return Plan{}, broken(ErrTooFew, "%s with %s, question %d of %d", s, who, i+1, len(sh.slots))
		}
		taken = append(taken, q)
		p.Parts = append(p.Parts, Part{Kind: Question, Question: q.ID, Minutes: sl.minutes, Case: q.Type.IsCase(), Probes: probesOf(who)})
		left -= sl.minutes
	}
	p.Parts = append(p.Parts, Part{Kind: Closing, Minutes: left})
	return p, nil
}

// fitting are the questions that may be asked there, by them, for the track.
func fitting(qs []bank.Question, s bank.Stage, who bank.Interviewer, track bank.Track) []*bank.Question {
	var out []*bank.Question
	for i := range qs {
		q := &qs[i]
		if len(q.Principles) == 0 || !slices.Contains(q.Stages, s) || !slices.Contains(q.Interviewers, who) {
			continue
		}
		if track == bank.BothTracks || q.Track == bank.BothTracks || q.Track == track {
			out = append(out, q)
		}
	}
	return out
}

// counts is how often questions and primary principles were practiced.
type counts struct {
	questions  Practised
	principles [bank.PrincipleCount + 1]int
}

func practice(qs []bank.Question, done Practised) *counts {
	c := &counts{questions: done}
	for i := range qs {
		if q := &qs[i]; len(q.Principles) > 0 && q.Primary().Valid() {
			c.principles[q.Primary()] += done[q.ID]
		}
	}
	return c
}

// ordered are the questions as PlanRound prefers them.
func ordered(qs []*bank.Question, c *counts, seed uint64) []*bank.Question {
	rank := bank.ByPMUse()
	of := func(q *bank.Question) (practised, rankOf int) {
		p := q.Primary()
		if !p.Valid() {
			return 0, len(rank)
		}
		return c.principles[p], slices.Index(rank, p)
	}
	smallsort.Sort(qs, func(a, b *bank.Question) int {
		ap, ar := of(a)
		bp, br := of(b)
		return cmp.Or(
			cmp.Compare(c.questions[a.ID], c.questions[b.ID]),
			cmp.Compare(ap, bp),
			cmp.Compare(ar, br),
			cmp.Compare(lot(seed, a.ID), lot(seed, b.ID)),
			cmp.Compare(a.ID, b.ID),
		)
	})
	return qs
}

// ownOf are the questions of order that are asked at no other stage, of those
// practiced as little as any that is not taken yet, as the seed draws them.
func ownOf(order, taken []*bank.Question, done Practised, seed uint64) []*bank.Question {
	var out []*bank.Question
	least := -1
	for _, q := range order {
		if slices.Contains(taken, q) {
			continue
		}
		if least < 0 {
			least = done[q.ID] // order begins with the least practiced
		}
		if done[q.ID] == least && len(q.Stages) == 1 {
			out = append(out, q)
		}
	}
	smallsort.Sort(out, func(a, b *bank.Question) int {
		return cmp.Or(cmp.Compare(lot(seed, a.ID), lot(seed, b.ID)), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// choose is the first question that the slot takes, best on a principle of its
// own; nil when there is none.
func choose(order []*bank.Question, sl slot, taken []*bank.Question) *bank.Question {
	var second *bank.Question
	for _, q := range order {
		if !sl.takes(q.Type) || slices.ContainsFunc(taken, func(t *bank.Question) bool { return t.ID == q.ID }) {
			continue
		}
		if !slices.ContainsFunc(taken, func(t *bank.Question) bool { return t.Primary() == q.Primary() }) {
			return q
		}
		if second == nil && !sl.apart {
			second = q
		}
	}
	return second
}

// lot is the number that a question draws in the round of a seed. It hangs on
// the id and not on the place, so that a bank in another order draws alike.
func lot(seed uint64, id string) uint64 {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(id) {
		h = (h ^ uint64(id[i])) * 1099511628211
	}
	h += seed * 0x9e3779b97f4a7c15 // then the finish of SplitMix64
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
