package interview

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

// LoopVersion is the version of loops planned now. Decoding rejects newer ones.
const LoopVersion = 1

// Errors of custom rounds, besides ErrTooFew and ErrNoRound.
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
	// Principles are owned by this interviewer and by nobody else in the loop. Those
	// with a question of their own come first, in the order of the questions. A last
	// one without is secondary: one of the questions tests it second or third.
	Principles []bank.Principle `json:"owns"`
	Plan       Plan             `json:"plan"`
}

// Owned are the round's principles in Amazon's order: those with a question of
// their own, and the secondary one that its interviewer also listens for.
func (r LoopRound) Owned() (asked, also []bank.Principle) {
	n := min(len(r.Plan.Questions()), len(r.Principles))
	return slices.Sorted(slices.Values(r.Principles[:n])), slices.Clone(r.Principles[n:])
}

// Loop is a planned loop of interviews.
type Loop struct {
	ID      uuid.UUID // version 7
	Version int
	Seed    uint64
	Track   bank.Track
	Rounds  []LoopRound
}

// loopJSON is a Loop in JSON, its track by slug.
type loopJSON struct {
	ID      uuid.UUID   `json:"id"`
	Version int         `json:"v"`
	Seed    uint64      `json:"seed,string"`
	Track   string      `json:"track"`
	Rounds  []LoopRound `json:"rounds"`
}

// MarshalJSON writes the track as its slug; none is empty.
func (l Loop) MarshalJSON() ([]byte, error) {
	return json.Marshal(loopJSON{l.ID, l.Version, l.Seed, l.Track.Slug(), l.Rounds})
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
	var k loopJSON
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

// PrinciplesAsked are the principles with a question of their own, in the order
// of the rounds. PlanLoop is given those of earlier loops; secondary ones still
// wait for a question.
func (l Loop) PrinciplesAsked() []bank.Principle {
	var out []bank.Principle
	for _, r := range l.Rounds {
		out = append(out, r.Principles[:min(len(r.Plan.Questions()), len(r.Principles))]...)
	}
	return out
}

// PlanLoop plans a loop: a round as PlanRound shapes it with each of
// bank.LoopInterviewers, in that order, ten questions on ten principles.
//
// Which principles: the first six of bank.ByPMUse are in every loop. The other
// ten rotate through the four places left, which is enough to have all of them in
// any three consecutive loops. What was asked longest ago, or never, in the past
// loops comes first (oldest first; see PrinciplesAsked); then the least
// practiced, counted as in PlanRound; then the order of ByPMUse. A principle that
// the questions cannot fill is passed over. The seed does not influence these
// ten: another seed gives them to other interviewers and asks other questions.
//
// Who owns them: each interviewer owns the two principles of their two questions,
// cases included. Slots are filled by the least practiced question, then by the
// seed. The Bar Raiser's are principles with a hard question for them, where
// possible. An interviewer owns a third principle if one of their questions tests
// it second or third and nobody owns it yet.
//
// Which questions: of those that fit interviewer, track and principle, the least
// practiced, then by the seed. The Bar Raiser asks hard ones (difficulty 4 and 5)
// before others, and of equally practiced ones the hardest. So from a bank that
// nobody has practiced they get the hardest of their principles.
//
// The same input gives the same loop, whatever the order of qs, and no question
// comes twice, nor a story: of a set of questions that draw the same one
// (bank.Question.Story) a loop has one, as far as the bank has another on the
// principle. id is called for the loop and then for each round in turn. The error
// wraps ErrTooFew when the questions cannot fill a loop.
func PlanLoop(id func() uuid.UUID, track bank.Track, qs []bank.Question, done PracticeCounts, past [][]bank.Principle, seed uint64, a Aims) (Loop, error) {
	c := countPractice(qs, done)
	order := rotation(c, past)
	t := assignment{c: c, seed: seed}
	for _, who := range bank.LoopInterviewers() {
		sh, _ := shapeOf(bank.OnsiteLoop, who) // they all have one
		t.addRound(who, sh, track, qs)
	}
	if err := t.assign(order); err != nil {
		return Loop{}, err
	}
	l := Loop{ID: id(), Version: LoopVersion, Seed: seed, Track: track, Rounds: t.loopRounds(id, a)}
	l.addSecondaryPrinciples(qs, order)
	return l, nil
}

// CustomRound is a round as the candidate wants it.
type CustomRound struct {
	Interviewer bank.Interviewer // one of the loop's
	Principles  []bank.Principle // one to three
	Minutes     int              // of the real round, 20 to 60
}

// The bounds of a custom round. All are our own choice except minQuestionMinutes:
// a question with its probes takes 7 to 10 minutes where sources give a length
// for practice. maxQuestionMinutes is the longest question of a planned round.
const (
	minMinutes, maxMinutes                 = 20, 60
	maxPrinciples                          = 3
	minQuestionMinutes, maxQuestionMinutes = 7, 25 // minutes of a question
)

// PlanCustomRound plans one round as the candidate wants it. In the real round,
// opening and closing keep their proportion of the hour. Each principle has a question of its own;
// where that leaves more than 25 minutes for a question, the principles get
// another one. With the senior PM and the engineering manager the last of several
// questions is their case, a quarter longer than a story. With 60 minutes and two
// principles this is the round that PlanRound shapes. Questions are chosen as
// PlanLoop does.
//
// The error wraps ErrNoRound when this interviewer has no round in a loop,
// ErrMinutes, ErrPrinciples, ErrOwnedTwice when a principle is named twice, or
// ErrTooFew when the questions on these principles cannot fill the round.
func PlanCustomRound(id uuid.UUID, w CustomRound, track bank.Track, qs []bank.Question, done PracticeCounts, seed uint64, a Aims) (Plan, error) {
	t, err := w.assign(track, qs, countPractice(qs, done), seed, nil)
	if err != nil {
		return Plan{}, err
	}
	return t.loopRounds(func() uuid.UUID { return id }, a)[0].Plan, nil
}

// assign chooses the round's questions. taken are those of the loop's other rounds: they
// are not asked again, and their stories are told.
func (w CustomRound) assign(track bank.Track, qs []bank.Question, c *counts, seed uint64, taken []*bank.Question) (*assignment, error) {
	if n := len(w.Principles); n < 1 || n > maxPrinciples {
		return nil, broken(ErrPrinciples, "%d, 1 to %d", n, maxPrinciples)
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
	t := &assignment{c: c, seed: seed, taken: taken}
	t.addRound(w.Interviewer, sh, track, qs)
	order := make([]bank.Principle, len(sh.slots))
	for i := range order {
		order[i] = w.Principles[i%len(w.Principles)]
	}
	return t, t.assign(order)
}

// shape lays the custom round out in the proportions of the planned one.
func (w CustomRound) shape() (shape, error) {
	full, ok := shapeOf(bank.OnsiteLoop, w.Interviewer)
	if !ok {
		return shape{}, fmt.Errorf("%w: %s with %s", ErrNoRound, bank.OnsiteLoop, w.Interviewer)
	}
	if w.Minutes < minMinutes || w.Minutes > maxMinutes {
		return shape{}, broken(ErrMinutes, "%d minutes, %d to %d", w.Minutes, minMinutes, maxMinutes)
	}
	scaled := func(minutes int) int { return (minutes*w.Minutes + full.minutes/2) / full.minutes }
	closing := full.minutes - full.opening
	for _, sl := range full.slots {
		closing -= sl.minutes
	}
	sh := shape{minutes: w.Minutes, opening: scaled(full.opening)}
	rest := w.Minutes - sh.opening - scaled(closing)
	n := max(len(w.Principles), (rest+maxQuestionMinutes-1)/maxQuestionMinutes)
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
		if sl.minutes < minQuestionMinutes {
			return shape{}, broken(ErrMinutes, "%d minutes for %d questions, each takes %d and more", w.Minutes, n, minQuestionMinutes)
		}
	}
	return sh, nil
}
