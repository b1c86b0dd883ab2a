package history

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history/answerlist"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recall"
)

// state is what follows from the records that were read. It knows no storage and no
// lock.
type state struct {
	ahead       func(time.Time) bool // whether a time lies in the future
	last        uuid.UUID            // the newest id seen
	quarantined []Unreadable         // what could not be read
	round       *interview.Round     // the newest round; nil: none
	drafts      map[int]draft        // of the round's questions that are not graded yet, by their parts
	cursor      cursor               // which answers are not read yet
	answers     answerlist.List
	tombstones  map[uuid.UUID][]tombstone // answer → the records that say it is deleted
	notes       map[uuid.UUID]latest[string]
	ticks       map[string]latest[bool]
	settings    map[string]latest[string]
	stars       map[string]latest[bool]
	cards       map[string]latest[recall.Memory]
	loops       map[string]latest[interview.Loop]  // by their ids
	debriefs    map[string]latest[debrief.Debrief] // by the ids of their loops
}

// latest is a value that has one record, which the next value replaces.
type latest[T any] struct {
	id    uuid.UUID
	at    time.Time
	value T
}

// tombstone is a record that says that an answer is deleted.
type tombstone struct {
	id uuid.UUID
	schema.Tombstone
}

// draft is the sheet of a question that is asked or waits to be graded.
type draft struct {
	id    uuid.UUID // of its record
	at    time.Time // when it was last written
	part  int
	sheet grading.Sheet

	transcript string // what the browser wrote down of the answer and is not in the sheet
}

func newState(ahead func(time.Time) bool) *state {
	return &state{
		ahead: ahead,
		notes: map[uuid.UUID]latest[string]{}, tombstones: map[uuid.UUID][]tombstone{},
		ticks: map[string]latest[bool]{}, settings: map[string]latest[string]{}, stars: map[string]latest[bool]{},
		cards: map[string]latest[recall.Memory]{}, loops: map[string]latest[interview.Loop]{}, debriefs: map[string]latest[debrief.Debrief]{},
	}
}

// apply takes a record over, unless it is a part of a round: those are read together.
// One that cannot be read is quarantined. Answers show once showAnswers was called.
func (s *state) apply(r journal.Record) {
	s.seen(r.ID)
	if err := s.decode(r); err != nil {
		s.quarantine(r, schema.Reason(r))
	}
}

func (s *state) decode(r journal.Record) error {
	switch r.Kind {
	case journal.KindSetting:
		return decodeLatest[schema.Setting](s, s.settings, r.Owner, r)
	case journal.KindTick:
		return decodeLatest[schema.Tick](s, s.ticks, r.Owner, r)
	case journal.KindStar:
		return decodeLatest[schema.Star](s, s.stars, r.Owner, r)
	case journal.KindLoop:
		return decodeLatest[schema.Loop](s, s.loops, r.Owner, r)
	case journal.KindDebrief:
		return decodeLatest[schema.Debrief](s, s.debriefs, r.Owner, r)
	case journal.KindCard:
		return decodeLatest[schema.Card](s, s.cards, r.Owner, r)
	case journal.KindNote:
		id, err := owner(r)
		if err != nil {
			return err
		}
		return decodeLatest[schema.Note](s, s.notes, id, r)
	case journal.KindTombstone:
		id, err := owner(r)
		if err != nil {
			return err
		}
		t, err := schema.Decode[schema.Tombstone](r)
		if err != nil {
			return err
		}
		// Another tab may have carried it out.
		others := slices.DeleteFunc(slices.Clone(s.tombstones[id]), func(t tombstone) bool { return t.id == r.ID })
		s.tombstones[id] = append(others, tombstone{r.ID, t})
	case journal.KindAnswer:
		a, err := schema.Answer(r)
		if err != nil {
			return err
		}
		s.answers.Append(a)
	}
	return nil
}

// owner is the answer that a record belongs to.
func owner(r journal.Record) (uuid.UUID, error) {
	id, err := uuid.Parse(r.Owner)
	if err != nil {
		return id, fmt.Errorf("%w: %w", schema.ErrUnreadable, err)
	}
	return id, nil
}

// decodeLatest takes a record of which there should be one for each key. Where two
// tabs each made one, the one written last counts, as far as that can be told.
func decodeLatest[T interface{ Content() V }, K comparable, V any](s *state, m map[K]latest[V], key K, r journal.Record) error {
	t, err := schema.Decode[T](r)
	if err != nil {
		return err
	}
	had, ok := m[key]
	if !ok || cmp.Or(s.time(r.At).Compare(s.time(had.at)), r.At.Compare(had.at), journal.CompareIDs(r.ID, had.id)) > 0 {
		m[key] = latest[V]{id: r.ID, at: r.At, value: t.Content()}
	}
	return nil
}

// time is when something was written; zero where a wrong clock says it.
func (s *state) time(at time.Time) time.Time {
	if s.ahead(at) {
		return time.Time{}
	}
	return at
}

// seen notes an id, so that those made from now on sort after it.
func (s *state) seen(id uuid.UUID) {
	if journal.CompareIDs(id, s.last) > 0 {
		s.last = id
	}
}

// quarantine notes a record that could not be read.
func (s *state) quarantine(r journal.Record, reason string) {
	s.quarantined = append(s.quarantined, Unreadable{ID: r.ID, Kind: r.Kind, Owner: r.Owner, Reason: reason})
}

// ofRound reports whether r is a part of the round under way.
func (s *state) ofRound(r journal.Record) bool {
	return s.round != nil && ofRound(r, s.round.Plan().ID)
}

func ofRound(r journal.Record, id uuid.UUID) bool {
	return r.Owner == id.String() && (r.Kind == journal.KindRound || r.Kind == journal.KindStep || r.Kind == journal.KindSheet)
}

// showAnswers works out again which answers show, and how.
func (s *state) showAnswers() { s.answers.Show(s.noteOf, s.deleted) }

func (s *state) noteOf(id uuid.UUID) (string, bool) {
	n, ok := s.notes[id]
	return n.value, ok
}

func (s *state) deleted(id uuid.UUID) bool { return len(s.tombstones[id]) > 0 }

// addAnswer takes over one answer, in place of the one with its id if there is one.
func (s *state) addAnswer(a grading.Answer) { s.answers.Add(a, s.noteOf, s.deleted) }

// removeDropped takes records that were dropped out of memory.
func (s *state) removeDropped(dropped map[uuid.UUID]bool) {
	s.answers.Remove(func(id uuid.UUID) bool { return dropped[id] })
	for of, n := range s.notes {
		if dropped[n.id] {
			delete(s.notes, of)
		}
	}
	for of, records := range s.tombstones {
		left := slices.DeleteFunc(slices.Clone(records), func(t tombstone) bool { return dropped[t.id] })
		if s.tombstones[of] = left; len(left) == 0 {
			delete(s.tombstones, of)
		}
	}
}
