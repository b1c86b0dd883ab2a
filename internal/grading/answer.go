package grading

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// Asked is the question as it was when it was answered: a copy, so that the
// history survives edits of the bank.
type Asked struct {
	ID         string           `json:"id"`
	Prompt     string           `json:"prompt"`
	Type       string           `json:"type"`       // slug of a bank.Type
	Principles []bank.Principle `json:"principles"` // the primary first
	Points     []string         `json:"points"`
}

// NewAsked copies what history needs of a question.
func NewAsked(q *bank.Question) Asked {
	return Asked{
		ID: q.ID, Prompt: q.Prompt, Type: q.Type.Slug(),
		Principles: slices.Clone(q.Principles), Points: q.Points.All(),
	}
}

// Answer is one graded answer as it is stored. In JSON its times are whole
// milliseconds: anything finer is lost.
type Answer struct {
	ID, Round   uuid.UUID // version 7
	Asked       Asked
	Stage       bank.Stage       // 0: practiced alone
	Interviewer bank.Interviewer // 0: nobody in particular
	Started     time.Time        // UTC: when the answer began
	Graded      time.Time        // UTC
	Zone        string           // where it was given: an IANA name or "+02:00"
	Spent       Spent
	Sheet       Sheet
	Mark        Mark
	Part        int // the round's part, counted from 1: whose recording is the answer's; 0: not known

	// Again is the first attempt at the question, of which this is another, said at
	// once after its grading; uuid.Nil for every other answer.
	Again uuid.UUID
	// Rest says that only what an earlier attempt left out was said: what that one made
	// counts as said.
	Rest bool
}

// NewAnswer is the answer to the round's current question q, graded with that
// sheet. at is the time of the Graded event, in the candidate's zone; zone is
// that zone's name. The offset is stored after the name, because the browser
// program has no table of time zones, and readiness counts by the day where the
// answer was given.
func NewAnswer(id uuid.UUID, r interview.Round, q *bank.Question, s Sheet, at time.Time, zone string) Answer {
	plan := r.Plan()
	s = s.SettledFor(q)
	think, answer, probes := r.Spent()
	return Answer{
		ID: id, Round: plan.ID, Asked: NewAsked(q),
		Part: r.PartIndex() + 1, Stage: plan.Stage, Interviewer: plan.Interviewer,
		Started: time.UnixMilli(r.AnswerBegan()).UTC(),
		Graded:  time.UnixMilli(at.UnixMilli()).UTC(),
		Zone:    zone + at.Format("-07:00"),
		Spent:   Spent{Think: think, Answer: answer, Probes: probes, Unanswered: len(probes) - r.Depth()},
		Sheet:   s.WithNote(strings.TrimSpace(s.Note)),
		Mark:    MarkFor(s, q),
		Again:   plan.Again,
		Rest:    plan.RestOf != uuid.Nil,
	}
}

// Depth is how deep the answer went, in probes: those that held, where the candidate
// graded any; else Spent.Depth.
func (a *Answer) Depth() int {
	if len(a.Sheet.Probes) == 0 {
		return a.Spent.Depth()
	}
	n := 0
	for _, g := range a.Sheet.Probes {
		if g == ProbeHeld {
			n++
		}
	}
	return n
}

// Recognized says how well the candidate knew which principle the question was after.
func (a *Answer) Recognized() Recognition { return Recognize(a.Sheet.Guess, a.Asked.Principles) }

// Spent is the time an answer took, pauses excluded.
type Spent struct {
	Think, Answer time.Duration
	Probes        []time.Duration // one for each probe that was asked
	Unanswered    int             // how many of these probes had no answer; older answers know of none
}

// Depth is how many rungs of the probe ladder the answer reached: the probes that
// were answered, by the rule of interview.Round.Depth. An answer stored before
// that was recorded counts all that were asked.
func (s Spent) Depth() int { return max(len(s.Probes)-max(s.Unanswered, 0), 0) }

// answerJSON is an Answer in JSON. Its names are append only.
type answerJSON struct {
	ID          uuid.UUID        `json:"id"`
	Round       uuid.UUID        `json:"round"`
	Asked       Asked            `json:"asked"`
	Stage       bank.Stage       `json:"stage"`
	Interviewer bank.Interviewer `json:"who"`
	Started     int64            `json:"started"` // Unix ms
	Graded      int64            `json:"graded"`  // Unix ms
	Zone        string           `json:"zone"`
	Spent       Spent            `json:"spent"`
	Sheet       Sheet            `json:"sheet"`
	Mark        Mark             `json:"mark"`
	Part        int              `json:"part,omitempty"`
	Again       uuid.UUID        `json:"again,omitzero"`
	Rest        bool             `json:"rest,omitempty"`
}

// MarshalJSON writes the answer as it is stored.
func (a Answer) MarshalJSON() ([]byte, error) {
	return json.Marshal(answerJSON{
		a.ID, a.Round, a.Asked, a.Stage, a.Interviewer,
		a.Started.UnixMilli(), a.Graded.UnixMilli(), a.Zone, a.Spent, a.Sheet, a.Mark, a.Part, a.Again, a.Rest,
	})
}

// UnmarshalJSON reads a stored answer. Unknown fields are ignored.
func (a *Answer) UnmarshalJSON(b []byte) error {
	var k answerJSON
	if err := json.Unmarshal(b, &k); err != nil {
		return err
	}
	*a = Answer{
		k.ID, k.Round, k.Asked, k.Stage, k.Interviewer,
		time.UnixMilli(k.Started).UTC(), time.UnixMilli(k.Graded).UTC(), k.Zone, k.Spent, k.Sheet, k.Mark, k.Part, k.Again, k.Rest,
	}
	return nil
}

// spentJSON is a Spent in JSON, in milliseconds.
type spentJSON struct {
	Think  int64   `json:"think"`
	Answer int64   `json:"answer"`
	Probes []int64 `json:"probes,omitempty"`

	Unanswered int `json:"unanswered,omitempty"`
}

// MarshalJSON writes whole milliseconds.
func (s Spent) MarshalJSON() ([]byte, error) {
	k := spentJSON{Think: s.Think.Milliseconds(), Answer: s.Answer.Milliseconds(), Unanswered: s.Unanswered}
	for _, p := range s.Probes {
		k.Probes = append(k.Probes, p.Milliseconds())
	}
	return json.Marshal(k)
}

// UnmarshalJSON reads whole milliseconds.
func (s *Spent) UnmarshalJSON(b []byte) error {
	var k spentJSON
	if err := json.Unmarshal(b, &k); err != nil {
		return err
	}
	*s = Spent{
		Think: time.Duration(k.Think) * time.Millisecond, Answer: time.Duration(k.Answer) * time.Millisecond,
		Unanswered: k.Unanswered,
	}
	for _, p := range k.Probes {
		s.Probes = append(s.Probes, time.Duration(p)*time.Millisecond)
	}
	return nil
}
