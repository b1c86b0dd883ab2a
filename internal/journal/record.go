package journal

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
)

// Kind says what a record holds. Kinds are kept on devices: append only.
type Kind string

// The kinds of records.
const (
	KindRound     Kind = "round"   // an interview.Plan; Of is the round's id
	KindStep      Kind = "step"    // an interview.Event; Of is the round's id
	KindSheet     Kind = "sheet"   // the draft of a grading.Sheet; Of is the round's id
	KindAnswer    Kind = "answer"  // a grading.Answer; Of is the round's id
	KindNote      Kind = "note"    // a note changed after grading; Of is the answer's id
	KindTombstone Kind = "gone"    // an answer was deleted; Of is its id
	KindTick      Kind = "tick"    // a tick of the preparation; Of is the item's id
	KindSetting   Kind = "setting" // a setting; Of is its key
	KindStar      Kind = "star"    // a question starred or not; Of is its id
	KindCard      Kind = "card"    // a recall.Memory; Of is the card's id
	KindLoop      Kind = "loop"    // an interview.Loop; Of is its id
	KindDebrief   Kind = "debrief" // a debrief.Debrief; Of is the id of its loop

	KindRecordingTombstone Kind = "gone-sound" // a recording was deleted by hand; Of is its RecordingKey
	KindReplaced           Kind = "replaced"   // what the last import replaced; Of is what it belongs to
)

// Version is the schema version this program writes into Record.V. A record of
// a higher one was written by a newer program and is set aside unread.
const Version = 1

// Record is the unit that is kept.
type Record struct {
	ID    uuid.UUID       // v7: the order of keeping
	Kind  Kind            // what Data holds
	Owner string          // what it belongs to: a round's or an answer's id, a tick's item, a setting's key, a question's or card's id
	V     int             // schema version of Data
	At    time.Time       // when it was last written; UTC, milliseconds
	Zone  string          // the time zone it was written in: IANA name or offset
	Data  json.RawMessage // the thing itself
}

// Change is what one Commit does, in this order: Clear, Mute, Drop, Put.
type Change struct {
	Clear          bool        // everything kept so far goes, recordings too
	DropRecordings []string    // the recordings of these owners go; see RecordingKey
	Drop           []uuid.UUID // these records go; ids not kept are no error
	Put            []Record    // these are kept; one with an id already kept replaces it, unless that was written later
	Strict         bool        // return only when it is on the disk itself, not just handed to the system
}

// Empty reports whether the change does nothing.
func (c Change) Empty() bool {
	return !c.Clear && len(c.DropRecordings) == 0 && len(c.Drop) == 0 && len(c.Put) == 0
}

// Page bounds a reading by kind.
type Page struct {
	Before uuid.UUID // only records older than this one; zero: from the newest
	Limit  int       // at most so many; 0: all
}

// Journal is the only interface to storage. Its methods may wait for the storage, so
// they must never be called on the UI goroutine. All are safe to call from
// several goroutines.
type Journal interface {
	// Commit does the whole change in one transaction and returns once the
	// storage has confirmed it. On an error nothing of it was kept, except that
	// after ErrTimeout the outcome is not known; the same Change may always be
	// committed again.
	Commit(ctx context.Context, c Change) error
	// ByKind reads records of one kind, or of Every, newest first.
	ByKind(ctx context.Context, k Kind, p Page) ([]Record, error)
	// Of reads the records that belong to one thing, oldest first.
	ByOwner(ctx context.Context, of string) ([]Record, error)
	// Sounds tells what the recordings of each owner take, without reading them.
	Recordings(ctx context.Context) ([]Recording, error)
	// Clear drops everything.
	Clear(ctx context.Context) error
	// Close ends the use of the journal; what was committed stays. Everything
	// asked afterwards gives ErrClosed.
	Close() error
}

// The errors of this package. Each is wrapped with what was being done.
var (
	ErrBlocked = errors.New("the browser refuses storage")
	ErrFull    = errors.New("the storage is full")
	ErrNewer   = errors.New("the journal was written by a newer version")
	ErrClosed  = errors.New("the journal is closed")
	ErrBroken  = errors.New("the storage failed")
	ErrTimeout = errors.New("the storage did not answer in time")
	ErrInvalid = errors.New("a record that cannot be kept")
)

// Check refuses what no form of the journal could find again.
func (c Change) Check() error {
	for _, r := range c.Put {
		switch {
		case r.ID == uuid.Nil:
			return fmt.Errorf("%w: a %s of %q has no id", ErrInvalid, r.Kind, r.Owner)
		case r.Kind == "":
			return fmt.Errorf("%w: %s has no kind", ErrInvalid, r.ID)
		case hasControl(string(r.Kind)) || hasControl(r.Owner) || hasControl(r.Zone):
			return fmt.Errorf("%w: %s has a control character in its kind, owner or zone", ErrInvalid, r.ID)
		case !json.Valid(r.Data):
			return fmt.Errorf("%w: the data of the %s %s is not JSON", ErrInvalid, r.Kind, r.ID)
		}
	}
	return nil
}

// Then joins a change and one that follows it into one with the same outcome.
func (c Change) Then(next Change) Change {
	if next.Clear {
		next.Strict = next.Strict || c.Strict
		return next
	}
	out := Change{Clear: c.Clear, Strict: c.Strict || next.Strict}
	replaced := make(map[uuid.UUID]bool, len(next.Drop)+len(next.Put))
	for _, id := range next.Drop {
		replaced[id] = true
	}
	for _, r := range next.Put {
		replaced[r.ID] = true
	}
	for _, r := range c.Put {
		if !replaced[r.ID] {
			out.Put = append(out.Put, r)
		}
	}
	out.Put = append(out.Put, next.Put...)
	out.Drop = append(append(out.Drop, c.Drop...), next.Drop...)
	out.DropRecordings = append(append(out.DropRecordings, c.DropRecordings...), next.DropRecordings...)
	return out
}

// hasControl reports whether s holds a character of ASCII that controls rather
// than shows; row.go parts records by two of them.
func hasControl(s string) bool {
	for i := range len(s) {
		if s[i] < 0x20 {
			return true
		}
	}
	return false
}

// WrapTimeout wraps cause in ErrTimeout: the error of a caller who stopped waiting.
func WrapTimeout(cause error) error { return fmt.Errorf("%w: %w", ErrTimeout, cause) }

// CompareIDs orders ids by age: those of version 7 begin with their time.
func CompareIDs(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }

func (r Record) clone() Record {
	r.Data = slices.Clone(r.Data)
	return r
}
