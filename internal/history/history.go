package history

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/recall"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// patience is how long one write may take before it counts as failed. Safari
// has been seen never to answer; a strict write on a slow phone takes well below
// a second.
const patience = 10 * time.Second

// Book is the typed view of a journal that the screens use. It holds in memory
// what the journal confirmed, so that reading never waits.
//
// What reads may be called on the UI goroutine. What keeps waits for the storage
// and must be called on another one; such calls take turns. When a write fails
// its error is returned, Trouble tells it, and the book moves on all the same,
// because practising must not hang on the disk: what failed is kept in memory
// and written, in order and in the same transaction, with the next write.
// DeleteAll and Purge alone do not move on, since to show as deleted what is not
// would be a lie.
type History struct {
	j     journal.Journal
	newID func() uuid.UUID
	now   func() time.Time
	zone  func() string

	patience time.Duration
	writing  sync.Mutex     // held through a write; guards what follows
	pending  journal.Change // what failed so far
	last     uuid.UUID      // the newest id seen
	caught   uuid.UUID      // up to which the records of other windows are known; see Refresh
	holds    func() bool    // whether this window runs the round; nil: there is no other
	first    func() bool    // whether no other was there before it; nil: there is none

	mu       sync.RWMutex // guards what follows; never held while waiting
	trouble  error
	damaged  int
	aside    []Unreadable     // what was damaged
	round    *interview.Round // the newest round; nil: none
	draft    draft
	kept     []grading.Answer // all, newest first, with their notes
	shown    []grading.Answer // those that are not gone
	rest     rest             // which of them are not read yet
	notes    map[uuid.UUID]slot[string]
	gone     map[uuid.UUID][]uuid.UUID // answer → its "gone" records
	ticks    map[string]slot[bool]
	settings map[string]slot[string]
	stars    map[string]slot[bool]
	cards    map[string]slot[recall.Memory]
	loops    map[string]slot[interview.Loop]  // by their ids
	debriefs map[string]slot[debrief.Debrief] // by the ids of their loops
}

// slot is a value that has one record, which the next value replaces.
type slot[T any] struct {
	id    uuid.UUID
	at    time.Time
	value T
}

// draft is the sheet of the question under way.
type draft struct {
	id    uuid.UUID // of its record; zero: none kept
	at    time.Time // when it was last written
	part  int
	sheet grading.Sheet

	jotted string // what the browser wrote down of the answer and is not in the sheet
}

// Answers are the graded answers, newest first, without deleted ones. The slice
// is shared and must not be changed; the book never changes it either.
func (b *History) Answers() []grading.Answer {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.shown
}

// Answer is one graded answer that is not deleted.
func (b *History) Answer(id uuid.UUID) (grading.Answer, bool) {
	for _, a := range b.Answers() {
		if a.ID == id {
			return a, true
		}
	}
	return grading.Answer{}, false
}

// Open is the round begun last, which may be over, and the sheet of its present
// question: the draft kept last, or an empty one. False when there is no round.
func (b *History) CurrentRound() (interview.Round, grading.Sheet, bool) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.round == nil {
		return interview.Round{}, grading.Sheet{}, false
	}
	if b.draft.id != uuid.Nil {
		return *b.round, b.draft.sheet.Clone(), true
	}
	points := 0
	if q, ok := bank.Find(b.round.Part().Question); ok {
		points = q.Points.Len()
	}
	return *b.round, grading.NewSheet(points), true
}

// Ticks are the items of the preparation that are ticked.
func (b *History) Ticks() map[string]bool { return switched(b, b.ticks) }

// Stars are the questions that are starred, by their ids.
func (b *History) Stars() map[string]bool { return switched(b, b.stars) }

func switched(b *History, slots map[string]slot[bool]) map[string]bool {
	b.mu.RLock()
	defer b.mu.RUnlock()
	on := make(map[string]bool, len(slots))
	for item, s := range slots {
		if s.value {
			on[item] = true
		}
	}
	return on
}

// Cards are the memories of the recall cards answered so far, by their ids.
func (b *History) Cards() map[string]recall.Memory {
	b.mu.RLock()
	defer b.mu.RUnlock()
	out := make(map[string]recall.Memory, len(b.cards))
	for id, s := range b.cards {
		out[id] = s.value
	}
	return out
}

// Loops are the loops planned, newest first. They share memory with the book and
// must not be changed.
func (b *History) Loops() []interview.Loop {
	b.mu.RLock()
	defer b.mu.RUnlock()
	out := make([]interview.Loop, 0, len(b.loops))
	for _, s := range b.loops {
		out = append(out, s.value)
	}
	smallsort.Sort(out, func(a, c interview.Loop) int { return journal.CompareIDs(c.ID, a.ID) })
	return out
}

// Debriefs are the debriefs kept, that of the loop planned last first. They share
// memory with the book and must not be changed.
func (b *History) Debriefs() []debrief.Debrief {
	b.mu.RLock()
	defer b.mu.RUnlock()
	out := make([]debrief.Debrief, 0, len(b.debriefs))
	for _, s := range b.debriefs {
		out = append(out, s.value)
	}
	smallsort.Sort(out, func(a, c debrief.Debrief) int { return journal.CompareIDs(c.Loop, a.Loop) })
	return out
}

// Setting is the value kept under a key; empty when none is.
func (b *History) Setting(key string) string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.settings[key].value
}

// Damaged is how many records were set aside when the book was opened, because
// they could not be read. They stay in the journal.
func (b *History) QuarantinedCount() int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.damaged
}

// StandIn is why nothing that is done is kept: the journal stands in for one that
// could not be opened, or is open for reading only (ErrNewer). Nil when all is well.
func (b *History) FallbackReason() error {
	if j, ok := b.j.(interface{ FallbackReason() error }); ok {
		return j.FallbackReason()
	}
	return nil
}

// Trouble is the error of the last write, nil once all is kept; where nothing can
// be kept, the reason for that. Say words it.
func (b *History) Err() error {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if why := b.FallbackReason(); why != nil && b.trouble == nil {
		return why
	}
	return b.trouble
}

// Flush writes what failed before, if anything did: for the moments when the
// storage may have come back, such as when the page is seen again. Where nothing
// waits but there is trouble, as when reading failed, it asks whether there still is.
func (b *History) Flush(ctx context.Context) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	b.mu.RLock()
	well := b.trouble == nil
	b.mu.RUnlock()
	if well && b.pending.Empty() {
		return nil
	}
	return b.commit(ctx, journal.Change{})
}

// commit writes c behind all that failed before. writing is held.
func (b *History) commit(ctx context.Context, c journal.Change) error {
	err := b.giveWay(ctx)
	all := b.pending.Then(c)
	if err == nil {
		err = b.try(ctx, all)
	}
	if err != nil {
		b.pending = all
	} else {
		b.pending = journal.Change{}
	}
	return err
}

// try writes c and notes how that went. writing is held.
func (b *History) try(ctx context.Context, c journal.Change) error {
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	err := b.j.Commit(ctx, c)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.trouble = err
	return err
}

// update changes what is in memory.
func (b *History) update(f func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	f()
}

// nextID is a new id that sorts after all others, even when the clock was set
// back since they were made. writing is held.
func (b *History) nextID() uuid.UUID {
	id := b.newID()
	if journal.CompareIDs(id, b.last) <= 0 {
		id = b.last
		for i := len(id) - 1; i >= 0; i-- {
			id[i]++
			if id[i] != 0 {
				break
			}
		}
	}
	b.last = id
	return id
}

// over makes a record of v that takes the place of one written at a time, and is
// written later than that by any clock: of two values the later one counts.
// writing is held.
func (b *History) over(id uuid.UUID, at time.Time, k journal.Kind, of string, v any) (journal.Record, error) {
	r, err := b.record(id, k, of, v)
	if err == nil && id != uuid.Nil && !r.At.After(at) {
		r.At = at.Add(time.Millisecond)
	}
	return r, err
}

// record makes a record of v. A zero id asks for a new one. writing is held.
func (b *History) record(id uuid.UUID, k journal.Kind, of string, v any) (journal.Record, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return journal.Record{}, fmt.Errorf("%w: a %s of %q: %w", journal.ErrInvalid, k, of, err)
	}
	if id == uuid.Nil {
		id = b.nextID()
	}
	r := journal.Record{ID: id, Kind: k, Owner: of, V: journal.Version, At: b.now().UTC().Truncate(time.Millisecond), Zone: b.zone(), Data: data}
	return r, journal.Change{Put: []journal.Record{r}}.Check()
}

// show works out what is shown. mu is held.
func (b *History) show() {
	// New slices, because screens may hold the old ones.
	kept := slices.Clone(b.kept)
	smallsort.Sort(kept, func(a, c grading.Answer) int {
		return cmp.Or(c.Graded.Compare(a.Graded), journal.CompareIDs(c.ID, a.ID))
	})
	// An answer may have come twice: with its page, and told by another window.
	n := 0
	for i := range kept {
		if i == 0 || kept[i].ID != kept[n-1].ID {
			kept[n] = kept[i]
			n++
		}
	}
	kept = kept[:n]
	shown := make([]grading.Answer, 0, len(kept))
	for i, a := range kept {
		if n, ok := b.notes[a.ID]; ok {
			kept[i].Sheet = a.Sheet.WithNote(n.value)
		}
		if len(b.gone[a.ID]) == 0 {
			shown = append(shown, kept[i])
		}
	}
	b.kept, b.shown = kept, shown
}
