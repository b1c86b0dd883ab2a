package interview

import (
	"encoding/json"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
)

// PlanVersion is the version of plans made now. Replay rejects newer ones. Since
// version 2 a round practiced alone has the minutes that it takes alone, and a
// recruiter leaves no time to think.
const PlanVersion = 2

// Aims are the times to aim for. Nothing is cut off when they are reached.
type Aims struct {
	Think     time.Duration // to think before an answer
	Aim       time.Duration // an answer
	GreenFrom time.Duration // an answer is of good length from here
	GreenTo   time.Duration // up to here, exclusively
	OverFrom  time.Duration // and too long from here
	Probe     time.Duration // the answer to one probe
}

// DefaultAims are 60 seconds to think, an answer of 2:30 (green from 2:00 to
// 3:00, over from 3:30) and 1:30 for a probe: the middle of what public sources
// advise, which ranges from 2 to 5 minutes for an answer.
func DefaultAims() Aims {
	return Aims{
		Think: time.Minute, Aim: 150 * time.Second,
		GreenFrom: 2 * time.Minute, GreenTo: 3 * time.Minute, OverFrom: 210 * time.Second,
		Probe: 90 * time.Second,
	}
}

// ErrAims is wrapped when times do not fit together.
var ErrAims = errors.New("times that do not fit together")

// Check says why the times cannot be used; nil when they can. An answer is good
// from a time before its aim until one after it, and too long from then on or
// later. The error wraps ErrAims.
func (a Aims) Check() error {
	switch {
	case a.Think <= 0 || a.Aim <= 0 || a.GreenFrom <= 0 || a.Probe <= 0:
		return broken(ErrAims, "every time is longer than nothing")
	case a.GreenFrom > a.Aim:
		return broken(ErrAims, "an answer is good from a time at or before its aim")
	case a.GreenTo < a.Aim || a.GreenTo <= a.GreenFrom:
		return broken(ErrAims, "an answer is good until a time at or after its aim")
	case a.OverFrom < a.GreenTo:
		return broken(ErrAims, "an answer is too long only after the time it is good until")
	}
	return nil
}

// aimsJSON are Aims in JSON, in milliseconds.
type aimsJSON struct {
	Think     int64 `json:"think"`
	Aim       int64 `json:"aim"`
	GreenFrom int64 `json:"green"`
	GreenTo   int64 `json:"late"`
	OverFrom  int64 `json:"over"`
	Probe     int64 `json:"probe"`
}

// MarshalJSON writes whole milliseconds.
func (a Aims) MarshalJSON() ([]byte, error) {
	return json.Marshal(aimsJSON{
		a.Think.Milliseconds(), a.Aim.Milliseconds(), a.GreenFrom.Milliseconds(),
		a.GreenTo.Milliseconds(), a.OverFrom.Milliseconds(), a.Probe.Milliseconds(),
	})
}

// UnmarshalJSON reads whole milliseconds.
func (a *Aims) UnmarshalJSON(b []byte) error {
	var k aimsJSON
	if err := json.Unmarshal(b, &k); err != nil {
		return err
	}
	*a = Aims{duration(k.Think), duration(k.Aim), duration(k.GreenFrom), duration(k.GreenTo), duration(k.OverFrom), duration(k.Probe)}
	return nil
}

// Part is one section of a round.
type Part struct {
	Kind     PartKind `json:"kind"`
	Question string   `json:"question,omitempty"` // id; only in a question part
	Minutes  int      `json:"minutes"`            // planned; 0 where the round has no clock
	Case     bool     `json:"case,omitempty"`     // a case, worked through at length, and not a story
	Probes   int      `json:"probes,omitempty"`   // how many belong to the answer; 0: four, NoProbes: none
	Brief    bool     `json:"brief,omitempty"`    // a recruiter's: answered at once and in brief
}

// NoProbes are the Part.Probes of an answer without any.
const NoProbes = -1

// probes is how many probes belong to the part's answer, 0 to 4; 0 where there is
// no question, too. Plans stored before there was a number have four.
func (p Part) probes() int {
	switch {
	case p.Kind != Question || p.Probes == NoProbes:
		return 0
	case p.Probes < 1 || p.Probes > ProbeCount:
		return ProbeCount
	}
	return p.Probes
}

// probesOf is how many probes an interviewer of a planned round asks: three, of
// the three or four that public sources mention; the Bar Raiser, who probes
// deepest, four; a recruiter, who has five minutes for a question and goes deep
// into none, a single one. Practice of a single question has four as well,
// because it has the time.
func probesOf(who bank.Interviewer) int {
	switch who {
	case bank.BarRaiser:
		return ProbeCount
	case bank.Recruiter:
		return 1
	}
	return ProbeCount - 1
}

// caseAlone is what a case practiced without a round's clock aims for.
const caseAlone = 8 * time.Minute

// aims are the times to aim for in a part. A case is thought through aloud: its
// answer aims for what its minutes leave beside thinking and probes, and the other
// marks of the clock move in proportion. Before version 2 it aimed for half of its
// minutes, because the rest was the interviewer's. Our choice; the 2:30 of the
// public sources is for stories.
func (p Plan) aims(part Part) Aims {
	a := p.Aims
	switch {
	case a.Aim <= 0:
		return a
	case part.Brief:
		return a.brief()
	case !part.Case:
		return a
	}
	aim := caseAlone
	if part.Minutes > 0 {
		aim = time.Duration(part.Minutes) * time.Minute
		if p.Real == 0 {
			aim /= 2
		} else if left := aim - a.Think - time.Duration(part.probes())*a.Probe; left > 0 {
			aim = left
		}
	}
	scale := func(d time.Duration) time.Duration {
		return time.Duration(float64(d) / float64(a.Aim) * float64(aim)).Round(time.Second)
	}
	a.GreenFrom, a.GreenTo, a.OverFrom, a.Aim = scale(a.GreenFrom), scale(a.GreenTo), scale(a.OverFrom), aim
	return a
}

// brief are the aims of a recruiter's question, from those of a story: no time to
// think, an answer of 1:45 in place of 2:30 (green from 1:30 to 2:00, over from
// 2:30) and 1:15 for the probe. The guide says two minutes and room for a
// follow-up, within the five that each question has.
func (a Aims) brief() Aims {
	aim := a.Aim
	return Aims{
		Aim: aim * 7 / 10, GreenFrom: aim * 6 / 10, GreenTo: aim * 8 / 10, OverFrom: aim,
		Probe: a.Probe * 5 / 6,
	}
}

// Plan is what a round holds.
type Plan struct {
	ID          uuid.UUID        `json:"id"` // version 7
	Version     int              `json:"v"`
	Stage       bank.Stage       `json:"stage"` // 0: one question practiced alone
	Interviewer bank.Interviewer `json:"who"`   // 0: nobody in particular
	Seed        uint64           `json:"seed,string"`
	Minutes     int              `json:"minutes"` // length of the round; 0: one question, no round clock
	// Real is the length in minutes of the interview that is practiced, with its
	// interviewer; Minutes is then how long it takes alone. 0 for one question, and in
	// plans before version 2, whose Minutes are the real ones.
	Real int `json:"real,omitempty"`
	// Hosted says that somebody else keeps the hour. Only then has a round a pace: there
	// is nothing to be behind of alone.
	Hosted bool   `json:"hosted,omitempty"`
	Aims   Aims   `json:"aims"`
	Parts  []Part `json:"parts"`

	// Again is the answer that is said again in this round; uuid.Nil in every other one.
	Again uuid.UUID `json:"again,omitzero"`
	// RestOf is the answer of which only what it left out is said again; uuid.Nil: all of it is.
	RestOf uuid.UUID `json:"rest,omitzero"`

	// GradeAtEnd has every answer graded after the last part, as interviewers write their
	// feedback after the interview, and not each before the next question.
	GradeAtEnd bool `json:"gradeAtEnd,omitempty"`

	// VaryProbes has probes come in an order of the question's own, and the Bar Raiser ask
	// something else once in a question. Rounds kept without it keep the ladder's order.
	VaryProbes bool `json:"vary,omitempty"`
}

// PlanQuestion plans one question practiced alone: no opening, no closing and no
// round clock.
func PlanQuestion(id uuid.UUID, q *bank.Question, a Aims) Plan {
	return Plan{
		ID: id, Version: PlanVersion, Aims: a,
		Parts: []Part{{Kind: Question, Question: q.ID, Case: q.Type.IsCase()}},
	}
}

// PlanAgain plans to say the answer first again, at once after it was graded: the same
// question, shorter, and without probes. rest is the attempt of which only what it left out
// is said, or uuid.Nil for all of it.
func PlanAgain(id uuid.UUID, q *bank.Question, first, rest uuid.UUID) Plan {
	return Plan{
		ID: id, Version: PlanVersion, Again: first, RestOf: rest,
		Aims: Aims{
			Think: 30 * time.Second, Aim: 2 * time.Minute,
			GreenFrom: 90 * time.Second, GreenTo: 150 * time.Second, OverFrom: 3 * time.Minute,
			Probe: 90 * time.Second,
		},
		Parts: []Part{{Kind: Question, Question: q.ID, Probes: NoProbes}},
	}
}

// RealMinutes is the length of the interview that is practiced.
func (p Plan) RealMinutes() int {
	if p.Real > 0 {
		return p.Real
	}
	return p.Minutes
}

func (p Plan) clone() Plan {
	p.Parts = slices.Clone(p.Parts)
	return p
}
