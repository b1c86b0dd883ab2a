package interview

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

// LoopVersion is the version of loops planned now. Reading refuses newer ones.
const LoopVersion = 1

// What may be wrong with a round made by hand, beside ErrTooFew and ErrNoRound.
var (
	// ErrOwnedTwice is wrapped when a principle would be owned twice.
	ErrOwnedTwice = errors.New("principle owned twice")
	// ErrMinutes is wrapped when a round is too short or too long, or too short
	// for its principles.
	ErrMinutes = errors.New("length does not fit")
	// ErrPrinciples is wrapped when a round has too few or too many principles.
	ErrPrinciples = errors.New("number of principles does not fit")
)

// LoopRound is one interviewer's round of a loop.
type LoopRound struct {
	Interviewer bank.Interviewer `json:"who"`
	// Principles are owned by this interviewer and by no other of the loop.
	// Those with a question of their own come first, in the questions' order;
	// a last one without is heard beside: a question has it second or third.
	Principles []bank.Principle `json:"owns"`
	Plan       Plan             `json:"plan"`
}

// Loop is a whole loop, planned.
type Loop struct {
	ID      uuid.UUID // version 7
	Version int
	Seed    uint64
	Track   bank.Track
	Rounds  []LoopRound
}

// keptLoop is a Loop in JSON, its track by slug.
type keptLoop struct {
	ID      uuid.UUID   `json:"id"`
	Version int         `json:"v"`
	Seed    uint64      `json:"seed,string"`
	Track   string      `json:"track"`
	Rounds  []LoopRound `json:"rounds"`
}

// MarshalJSON writes the track as its slug; none is empty.
func (l Loop) MarshalJSON() ([]byte, error) {
	return json.Marshal(keptLoop{l.ID, l.Version, l.Seed, l.Track.Slug(), l.Rounds})
}

// UnmarshalJSON reads what MarshalJSON wrote. The error wraps ErrNewer when a
// newer program did.
func (l *Loop) UnmarshalJSON(b []byte) error {
	var v struct {
		Version int `json:"v"`
	}
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	if v.Version > LoopVersion { // before its names, some of which may be new
		return fmt.Errorf("%w: loop version %d", ErrNewer, v.Version)
	}
	var k keptLoop
	if err := json.Unmarshal(b, &k); err != nil {
		return err
	}
	var track bank.Track
	if k.Track != "" {
		var err error
		if track, err = bank.ParseTrack(k.Track); err != nil {
			return err
		}
	}
	*l = Loop{k.ID, k.Version, k.Seed, track, k.Rounds}
	return nil
}

// Asked are the principles with a question of their own, in the order of the
// rounds. PlanLoop is given those of the loops before; the ones only heard
// beside still wait for their question.
func (l Loop) Asked() []bank.Principle {
	var out []bank.Principle
	for _, r := range l.Rounds {
		questions := 0
		for _, part := range r.Plan.Parts {
			if part.Kind == Question {
				questions++
			}
		}
		out = append(out, r.Principles[:min(questions, len(r.Principles))]...)
	}
	return out
}

// PlanLoop plans a loop: a round of PlanRound's shape with each of
// bank.LoopInterviewers, in that order, ten questions on ten principles.
//
// Which principles: the first six of bank.ByPMUse are in every loop. The other
// ten take turns for the four places left, four being enough to have all of
// them in any three loops one after the other. First comes what was asked
// longest ago, or never, in the loops of past (oldest first; see Asked); of
// these the least practiced, counted as in PlanRound, then by ByPMUse. A
// principle that the questions cannot fill is passed over. The seed has no say
// in these ten: another one gives them to others and asks other questions.
//
// Who owns them: each interviewer the two principles of their two questions,
// cases included; their seats go by least practiced question, then by the
// seed. The Bar Raiser's are principles with a hard question for them, where
// that can be had. An interviewer owns a third when a question of theirs has it
// second or third and nobody owns it yet.
//
// Which questions: of those that fit interviewer, track and principle the least
// practiced, then by the seed. The Bar Raiser asks hard ones (difficulty 4 and
// 5) before others, and of the equally practiced the hardest. So of a bank that
// nobody practiced they get the hardest of their principles.
//
// The same input gives the same loop, in whatever order qs is; no question
// comes twice. id is called for the loop and then for each round in turn. The
// error wraps ErrTooFew when the questions cannot fill a loop.
func PlanLoop(id func() uuid.UUID, track bank.Track, qs []bank.Question, done Practised, past [][]bank.Principle, seed uint64, a Aims) (Loop, error) {
	c := practice(qs, done)
	order := turns(c, past)
	t := table{c: c, seed: seed}
	for _, who := range bank.LoopInterviewers() {
		sh, _ := shapeOf(bank.OnsiteLoop, who) // they all have one
		t.add(who, sh, track, qs)
	}
	if err := t.seat(order); err != nil {
		return Loop{}, err
	}
	l := Loop{ID: id(), Version: LoopVersion, Seed: seed, Track: track, Rounds: t.rounds(id, a)}
	l.hearBeside(qs, order)
	return l, nil
}

// Wish is a round as the candidate wants it.
type Wish struct {
	Interviewer bank.Interviewer // one of the loop's
	Principles  []bank.Principle // one to three
	Minutes     int              // 20 to 60
}

// The bounds of a round made by hand, our own choice but for leastShare: a
// question with its probes takes 7 to 10 minutes where sources give a length
// for practice. mostShare is the longest question of a planned round.
const (
	leastMinutes, mostMinutes = 20, 60
	mostPrinciples            = 3
	leastShare, mostShare     = 7, 25 // minutes of a question
)

// Hand plans one round by hand. Opening and closing keep their proportion of
// the hour. Each principle has a question of its own; where that leaves more
// than 25 minutes a question, the principles get another. With the senior PM
// and the engineering manager the last of several questions is their case, a
// quarter longer than a story. At 60 minutes on two principles this is the
// round that PlanRound shapes. Questions are chosen as PlanLoop does.
//
// The error wraps ErrNoRound when this interviewer has no round in a loop,
// ErrMinutes, ErrPrinciples, ErrOwnedTwice when a principle is named twice, or
// ErrTooFew when the questions on these principles cannot fill the round.
func Hand(id uuid.UUID, w Wish, track bank.Track, qs []bank.Question, done Practised, seed uint64, a Aims) (Plan, error) {
	t, err := w.table(track, qs, practice(qs, done), seed, nil)
	if err != nil {
		return Plan{}, err
	}
	return t.rounds(func() uuid.UUID { return id }, a)[0].Plan, nil
}

// HandLoop plans a loop by hand, its rounds in the order of the wishes. Each is
// as Hand plans it, on two principles or three. The errors are Hand's and tell
// the interviewer; ErrOwnedTwice is wrapped as well when two interviewers want
// the same principle, ErrNoRound when nobody interviews or somebody does twice.
func HandLoop(id func() uuid.UUID, ws []Wish, track bank.Track, qs []bank.Question, done Practised, seed uint64, a Aims) (Loop, error) {
	if len(ws) == 0 {
		return Loop{}, fmt.Errorf("%w: a loop without rounds", ErrNoRound)
	}
	c := practice(qs, done)
	l := Loop{Version: LoopVersion, Seed: seed, Track: track}
	var tables []*table
	var owner [bank.PrincipleCount + 1]bank.Interviewer
	for i, w := range ws {
		if slices.ContainsFunc(ws[:i], func(o Wish) bool { return o.Interviewer == w.Interviewer }) {
			return Loop{}, fmt.Errorf("%w: a second one with %s", ErrNoRound, w.Interviewer)
		}
		t, err := w.table(track, qs, c, seed, nil)
		if err != nil {
			return Loop{}, fmt.Errorf("%s: %w", w.Interviewer, err)
		}
		if len(w.Principles) < 2 {
			return Loop{}, fmt.Errorf("%s: %w: %d, in a loop 2 or 3", w.Interviewer, ErrPrinciples, len(w.Principles))
		}
		for _, p := range w.Principles {
			if owner[p] != 0 {
				return Loop{}, broken(ErrOwnedTwice, "%s, by %s and %s", p, owner[p], w.Interviewer)
			}
			owner[p] = w.Interviewer
		}
		tables = append(tables, t)
	}
	l.ID = id()
	for _, t := range tables {
		l.Rounds = append(l.Rounds, t.rounds(id, a)...)
	}
	return l, nil
}

// table seats the wish's questions, but for those that are taken; nil: none is.
func (w Wish) table(track bank.Track, qs []bank.Question, c *counts, seed uint64, taken func(*bank.Question) bool) (*table, error) {
	if n := len(w.Principles); n < 1 || n > mostPrinciples {
		return nil, broken(ErrPrinciples, "%d, 1 to %d", n, mostPrinciples)
	}
	for i, p := range w.Principles {
		if !p.Valid() {
			return nil, fmt.Errorf("%w: %s", ErrUnknown, p)
		}
		if slices.Contains(w.Principles[:i], p) {
			return nil, broken(ErrOwnedTwice, "%s", p)
		}
	}
	sh, err := w.shape()
	if err != nil {
		return nil, err
	}
	t := &table{c: c, seed: seed}
	t.add(w.Interviewer, sh, track, qs)
	if taken != nil {
		t.settings[0].order = slices.DeleteFunc(t.settings[0].order, taken)
	}
	order := make([]bank.Principle, len(sh.slots))
	for i := range order {
		order[i] = w.Principles[i%len(w.Principles)]
	}
	return t, t.seat(order)
}

// shape lays out the wish's round in the proportions of the planned one.
func (w Wish) shape() (shape, error) {
	full, ok := shapeOf(bank.OnsiteLoop, w.Interviewer)
	if !ok {
		return shape{}, fmt.Errorf("%w: %s with %s", ErrNoRound, bank.OnsiteLoop, w.Interviewer)
	}
	if w.Minutes < leastMinutes || w.Minutes > mostMinutes {
		return shape{}, broken(ErrMinutes, "%d minutes, %d to %d", w.Minutes, leastMinutes, mostMinutes)
	}
	scaled := func(minutes int) int { return (minutes*w.Minutes + full.minutes/2) / full.minutes }
	closing := full.minutes - full.opening
	for _, sl := range full.slots {
		closing -= sl.minutes
	}
	sh := shape{minutes: w.Minutes, opening: scaled(full.opening)}
	rest := w.Minutes - sh.opening - scaled(closing)
	n := max(len(w.Principles), (rest+mostShare-1)/mostShare)
	weight, weights := make([]int, n), 0
	for i := range n {
		sl := full.slots[0] // a story
		weight[i] = 4
		if last := full.slots[len(full.slots)-1]; i > 0 && i == n-1 && !last.takes(bank.Behavioral) {
			sl, weight[i] = last, 5
		}
		weights += weight[i]
		sh.slots = append(sh.slots, sl)
	}
	left := rest
	for i := range sh.slots {
		sh.slots[i].minutes = rest * weight[i] / weights
		left -= sh.slots[i].minutes
	}
	for i := range left { // fewer than there are slots
		sh.slots[i].minutes++
	}
	for _, sl := range sh.slots {
		if sl.minutes < leastShare {
			return shape{}, broken(ErrMinutes, "%d minutes for %d questions, each takes %d and more", w.Minutes, n, leastShare)
		}
	}
	return sh, nil
}
