package interview

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// PracticeCounts is how often each question was answered, by its id.
type PracticeCounts map[string]int

// slotShape is what one question of a round has to be.
type slotShape struct {
	minutes           int // of the real round
	takes             func(bank.Type) bool
	distinctPrinciple bool // on another principle than every other question of the round
	onlyHere          bool // best of the questions that are asked at no other stage
}

// shape is the layout of a stage's real round. The closing has what is left of
// the minutes. What of it is practiced alone is in alone.go.
type shape struct {
	minutes, opening int
	slots            []slotShape
}

func anyType(bank.Type) bool     { return true }
func story(t bank.Type) bool     { return !t.IsCase() }
func anyCase(t bank.Type) bool   { return t.IsCase() }
func technical(t bank.Type) bool { return t == bank.Technical }
func product(t bank.Type) bool   { return t.IsCase() && t != bank.Technical }

// shapeOf is the layout of a stage's round with an interviewer. Lengths and
// interviewers are those of the guide's stages; the minutes within are the common
// center of public sources, which differ.
func shapeOf(s bank.Stage, who bank.Interviewer) (shape, bool) {
	switch s {
	case bank.RecruiterScreen:
		q := slotShape{minutes: 5, takes: anyType}
		first := slotShape{minutes: 5, takes: anyType, onlyHere: true}
		return shape{30, 2, []slotShape{first, first, q, q}}, who == bank.Recruiter
	case bank.PhoneScreen:
		q := slotShape{minutes: 18, takes: story, distinctPrinciple: true}
		return shape{60, 5, []slotShape{q, q, {minutes: 12, takes: anyCase}}},
			who == bank.HiringManager || who == bank.SeniorPM
	case bank.OnsiteLoop:
		q := slotShape{minutes: 20, takes: story, distinctPrinciple: true}
		switch who {
		case bank.EngineeringManager:
			return shape{60, 5, []slotShape{q, {minutes: 25, takes: technical}}}, true
		case bank.SeniorPM:
			return shape{60, 5, []slotShape{q, {minutes: 25, takes: product}}}, true
		}
		first, second := q, q
		first.minutes, second.minutes = 24, 23 // all of the hour but 5 and 8
		return shape{60, 5, []slotShape{first, second}}, slices.Contains(bank.LoopInterviewers(), who)
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
// These are the lengths of the real round (Plan.Real); the parts of the plan have
// the minutes that they take alone, see the package documentation.
//
// A story is a behavioral or a leadership question. The stories of a phone screen
// or a loop round are on different primary principles; the other questions are
// where one that is practiced as little allows it.
//
// Each answer has three probes, with the Bar Raiser four, with a recruiter one.
//
// Only questions that fit stage, interviewer and track are taken: BothTracks
// prepares for either role and takes those of both. Of these the least practiced
// come first, then those whose primary principle is least practiced (counted over
// all of qs), then the order of bank.ByPMUse; the seed decides the rest. A
// recruiter's first two are questions that only recruiters ask, as long as no
// other is practiced less; these are about the person more than about a
// principle, so among them only the seed decides. The same input gives the same
// plan, whatever the order of qs, and no question comes twice.
//
// Of equally practiced questions a phone screen takes first those that are asked most, and
// last those with a narrow premise. No two questions of a round draw the same story.
//
// The error wraps ErrNoRound when the stage has no round with this interviewer,
// and ErrTooFew when the questions cannot fill it.
func PlanRound(id uuid.UUID, s bank.Stage, who bank.Interviewer, track bank.Track, qs []bank.Question, done PracticeCounts, seed uint64, a Aims) (Plan, error) {
	sh, ok := shapeOf(s, who)
	if !ok {
		return Plan{}, fmt.Errorf("%w: %s with %s", ErrNoRound, s, who)
	}
	p := Plan{ID: id, Version: PlanVersion, Stage: s, Interviewer: who, Seed: seed, Aims: a}
	order := ordered(fitting(qs, s, who, track), countPractice(qs, done), seed)
	if s == bank.PhoneScreen {
		mostAskedFirst(order, done)
	}
	var taken []*bank.Question
	for i, sl := range sh.slots {
		var q *bank.Question
		if sl.onlyHere {
			q = choose(onlyAskedHere(order, taken, done, seed), sl, taken, done)
		}
		if q == nil {
			q = choose(order, sl, taken, done)
		}
		if q == nil {
			return Plan{}, broken(ErrTooFew, "%s with %s, question %d of %d", s, who, i+1, len(sh.slots))
		}
		taken = append(taken, q)
		p.Parts = append(p.Parts, part(who, q))
	}
	p.fit(sh)
	return p, nil
}

// fitting are the questions that this interviewer may ask at this stage, for the
// track.
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
	questions  PracticeCounts
	principles [bank.PrincipleCount + 1]int
}

func countPractice(qs []bank.Question, done PracticeCounts) *counts {
	c := &counts{questions: done}
	for i := range qs {
		if q := &qs[i]; len(q.Principles) > 0 && q.Primary().Valid() {
			c.principles[q.Primary()] += done[q.ID]
		}
	}
	return c
}

// ordered sorts the questions as PlanRound prefers them.
func ordered(qs []*bank.Question, c *counts, seed uint64) []*bank.Question {
	rank := bank.ByPMUse()
	of := func(q *bank.Question) (practiced, rankOf int) {
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
			cmp.Compare(seededHash(seed, a.ID), seededHash(seed, b.ID)),
			cmp.Compare(a.ID, b.ID),
		)
	})
	return qs
}

// mostAskedFirst moves, of equally practiced questions, those that are asked most to the
// front, and those with a premise that many have no story for to the back; the order stays
// otherwise.
func mostAskedFirst(order []*bank.Question, done PracticeCounts) {
	rank := map[*bank.Question]int{} // 0: asked most
	for _, q := range order {
		switch {
		case q.IsMostAsked():
		case q.Instead == "":
			rank[q] = 1
		default:
			rank[q] = 2
		}
	}
	smallsort.Stable(order, func(a, b *bank.Question) int {
		return cmp.Or(cmp.Compare(done[a.ID], done[b.ID]), cmp.Compare(rank[a], rank[b]))
	})
}

// onlyAskedHere are the questions of order that are asked at no other stage and
// were practiced as little as any that is not taken yet, in the order of the
// seed.
func onlyAskedHere(order, taken []*bank.Question, done PracticeCounts, seed uint64) []*bank.Question {
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
		return cmp.Or(cmp.Compare(seededHash(seed, a.ID), seededHash(seed, b.ID)), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// choose is the first question that fits, of equally practiced ones best on a principle
// of its own; nil when there is none.
func choose(order []*bank.Question, sl slotShape, taken []*bank.Question, done PracticeCounts) *bank.Question {
	var second *bank.Question // on a principle that another question is on
	for _, q := range order {
		if !sl.takes(q.Type) || slices.ContainsFunc(taken, func(t *bank.Question) bool { return t.ID == q.ID || t.SameStory(q) }) {
			continue
		}
		if second != nil && done[second.ID] < done[q.ID] {
			break
		}
		if !slices.ContainsFunc(taken, func(t *bank.Question) bool { return t.Primary() == q.Primary() }) {
			return q
		}
		if second == nil && !sl.distinctPrinciple {
			second = q
		}
	}
	return second
}

// seededHash orders things at random for a seed. It depends on the id and not on
// the position, so that a bank in another order gives the same.
func seededHash(seed uint64, id string) uint64 {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(id) {
		h = (h ^ uint64(id[i])) * 1099511628211
	}
	h += seed * 0x9e3779b97f4a7c15 // then the finish of SplitMix64
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
