package history

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recall"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// History is the typed view of everything kept. All of its methods may be called
// from any goroutine.
//
// Reading it answers from memory, at once, and may be called on the UI goroutine.
// What writes moves on in memory at once and then waits for the storage, but for
// no longer than patience: practicing must not hang on the disk. When the storage
// fails or does not answer, the error is returned, Err tells it, and what could not
// be kept is written in the background, in order, as soon as the storage answers
// again, or, where it failed, with the next write. Deletions are the exception: the
// history shows something as removed only once it is, since all else would be a lie.
type History struct {
	*core
	tabs       *Tabs
	recordings *Recordings
	backups    *Backups
}

// core is what all parts of a history share: the records in memory and the one way
// to the storage.
type core struct {
	newID func() uuid.UUID
	now   func() time.Time
	zone  func() string

	journal  journal.Journal
	patience time.Duration // of a reading that a tap waits for
	timeout  time.Duration // of one that no tap waits for
	writer   *journal.Writer

	mu       sync.RWMutex // guards what follows; never held while waiting
	state    *state
	invalid  error          // that something could not be kept for a mistake of the program
	lastRead uuid.UUID      // up to which the records of other tabs are known, see Tabs.Refresh
	missed   bool           // the round could not be read again, see Tabs.ApplyRemote
	holds    func() bool    // whether this tab runs the round; nil: there is no other
	first    func() bool    // whether no other was there before it; nil: there is none
	reloads  int            // readings of everything that are under way
	since    journal.Change // what was written since the first of them began

	observers observers
}

func newHistory(j journal.Journal, newID func() uuid.UUID, now func() time.Time, zone func() string) *History {
	c := &core{
		newID: newID, now: now, zone: zone, journal: j, patience: journal.TapTimeout, timeout: journal.AttemptTimeout,
		writer: journal.NewWriter(j),
	}
	c.state = newState(c.ahead)
	h := &History{core: c, tabs: &Tabs{core: c}, recordings: &Recordings{c}, backups: &Backups{core: c}}
	c.writer.Prepare = h.tabs.yieldRound
	c.writer.Settled = func() { c.notify(Event{}) }
	return h
}

// Tabs is what a history has to do with other tabs.
func (h *History) Tabs() *Tabs { return h.tabs }

// Recordings are the recordings of answers.
func (h *History) Recordings() *Recordings { return h.recordings }

// Backups makes backups and takes them in.
func (h *History) Backups() *Backups { return h.backups }

// Answers are the graded answers, newest first, without deleted ones. The slice
// is shared and must not be changed; the history never changes it either.
func (h *History) Answers() []grading.Answer {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.state.answers.Shown()
}

// Answer is one graded answer that is not deleted.
func (h *History) Answer(id uuid.UUID) (grading.Answer, bool) {
	for _, a := range h.Answers() {
		if a.ID == id {
			return a, true
		}
	}
	return grading.Answer{}, false
}

// CurrentRound is the round begun last, which may be over, and the sheet of its
// present question: the draft kept last, or an empty one. False when there is no
// round.
func (h *History) CurrentRound() (interview.Round, grading.Sheet, bool) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	if h.state.round == nil {
		return interview.Round{}, grading.Sheet{}, false
	}
	return *h.state.round, h.state.sheet(), true
}

// sheet is the sheet of the present question. There is a round.
func (s *state) sheet() grading.Sheet {
	if d, ok := s.drafts[s.round.PartIndex()]; ok {
		return d.sheet.Clone()
	}
	return s.emptySheet(s.round.PartIndex())
}

// emptySheet is the sheet of a part's question before anything is in it. Where only what an
// answer left out is said again, it holds the points that the answer made.
func (s *state) emptySheet(part int) grading.Sheet {
	points := 0
	if parts := s.round.Plan().Parts; part < len(parts) {
		if q, ok := bank.FindQuestion(parts[part].Question); ok {
			points = q.Points.Len()
		}
	}
	if a := s.answers.Find(s.round.Plan().RestOf); a != nil {
		return a.RestSheet(points)
	}
	return grading.NewSheet(points)
}

// PendingTranscript is what was written down of the present answer and is not in its
// sheet.
func (h *History) PendingTranscript() string {
	h.mu.RLock()
	defer h.mu.RUnlock()
	if h.state.round == nil {
		return ""
	}
	return h.state.drafts[h.state.round.PartIndex()].transcript
}

// Ticks are the items of the preparation that are ticked.
func (h *History) Ticks() map[string]bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return switchedOn(h.state.ticks)
}

// Stars are the questions that are starred, by their ids.
func (h *History) Stars() map[string]bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return switchedOn(h.state.stars)
}

func switchedOn(all map[string]latest[bool]) map[string]bool {
	on := make(map[string]bool, len(all))
	for item, v := range all {
		if v.value {
			on[item] = true
		}
	}
	return on
}

// Cards are the memories of the recall cards answered so far, by their ids.
func (h *History) Cards() map[string]recall.Memory {
	h.mu.RLock()
	defer h.mu.RUnlock()
	out := make(map[string]recall.Memory, len(h.state.cards))
	for id, v := range h.state.cards {
		out[id] = v.value
	}
	return out
}

// Loops are the loops planned, newest first. They share memory with the history and
// must not be changed.
func (h *History) Loops() []interview.Loop {
	h.mu.RLock()
	defer h.mu.RUnlock()
	out := make([]interview.Loop, 0, len(h.state.loops))
	for _, v := range h.state.loops {
		out = append(out, v.value)
	}
	smallsort.Sort(out, func(a, b interview.Loop) int { return journal.CompareIDs(b.ID, a.ID) })
	return out
}

// Debriefs are the debriefs kept, that of the loop planned last first. They share
// memory with the history and must not be changed.
func (h *History) Debriefs() []debrief.Debrief {
	h.mu.RLock()
	defer h.mu.RUnlock()
	out := make([]debrief.Debrief, 0, len(h.state.debriefs))
	for _, v := range h.state.debriefs {
		out = append(out, v.value)
	}
	smallsort.Sort(out, func(a, b debrief.Debrief) int { return journal.CompareIDs(b.Loop, a.Loop) })
	return out
}

// Setting is the value kept under a key; empty when none is.
func (h *History) Setting(key string) string {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.state.settings[key].value
}

// Quarantined are the records that were set aside because they could not be read.
// They stay in the journal. Rounds before the newest are not looked into.
func (h *History) Quarantined() []Unreadable {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return append([]Unreadable(nil), h.state.quarantined...)
}

// FallbackReason is why nothing that is done is kept: the journal stands in for one
// that could not be opened, or is open for reading only (ErrNewer). Nil when all is
// well.
func (h *History) FallbackReason() error {
	if j, ok := h.journal.(interface{ FallbackReason() error }); ok {
		return j.FallbackReason()
	}
	return nil
}

// Err is what is wrong: the error of the last write, or that it is overdue, as long
// as something waits to be kept; the error of the last reading; that something was
// refused for a mistake of the program (journal.ErrInvalid), until the program is
// left; or, where nothing can be kept, the reason for that. Nil when all is kept.
func (h *History) Err() error {
	if err, _ := h.writer.State(); err != nil {
		return err
	}
	h.mu.RLock()
	invalid := h.invalid
	h.mu.RUnlock()
	if invalid != nil {
		return invalid
	}
	return h.FallbackReason()
}

// Flush writes what waits to be kept, if anything does: for the moments when the
// storage may have come back, such as when the page is seen again. Where nothing
// waits but there is an error, as when reading failed, it asks whether there still
// is.
func (h *History) Flush(ctx context.Context) error { return h.flush(ctx) }

func (h *core) flush(ctx context.Context) error {
	h.mu.RLock()
	missed := h.missed
	h.mu.RUnlock()
	s, needed := h.writer.Flush()
	if !needed {
		return nil
	}
	err := h.writer.Wait(ctx, s)
	if err == nil && missed {
		err = h.readRoundAgain(ctx)
	}
	h.notify(Event{})
	return err
}

// write takes over in memory what build does there and has its change kept. build
// runs with mu held and must change nothing before it can no longer fail. A mistake
// of the program shows in Err; what build refuses otherwise is the caller's to tell.
func (h *core) write(ctx context.Context, build func(s *state) (journal.Change, Event, error)) error {
	h.mu.Lock()
	c, event, err := build(h.state)
	if err != nil {
		h.mu.Unlock()
		h.noteInvalid(err)
		return err
	}
	waiting := h.enqueue(c)
	h.mu.Unlock()
	err = h.writer.Wait(ctx, waiting)
	h.notify(event)
	return err
}

// enqueue has a change kept that is in memory already. mu is held, so that changes
// are kept in the order in which they were made.
func (h *core) enqueue(c journal.Change) *journal.Write {
	if h.reloads > 0 {
		h.since = h.since.Then(c)
	}
	return h.writer.Add(c)
}

// NewID makes an id that sorts after all others: of two loops the newer one counts, also
// where a wrong clock has made the other.
func (h *core) NewID() uuid.UUID {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.nextID()
}

// nextID is a new id that sorts after all others, even when the clock was set back
// since they were made. mu is held.
func (h *core) nextID() uuid.UUID {
	id := h.newID()
	if journal.CompareIDs(id, h.state.last) <= 0 {
		id = journal.NextID(h.state.last)
	}
	h.state.last = id
	return id
}

// replacing makes a record of v that takes the place of one written at a time, and
// is written later than that by any clock: of two values the later one counts. One
// that a wrong clock has dated in the future goes first, or it would count for as long
// as that. mu is held.
func (h *core) replacing(id uuid.UUID, at time.Time, k journal.Kind, owner string, v any) (journal.Record, journal.Change, error) {
	var c journal.Change
	r, err := h.record(id, k, owner, v)
	switch {
	case err != nil || id == uuid.Nil || r.At.After(at):
	case h.ahead(at):
		c.Drop = []uuid.UUID{id}
	default:
		r.At = at.Add(time.Millisecond)
	}
	c.Put = []journal.Record{r}
	return r, c, err
}

// ahead reports whether a time lies in the future.
func (h *core) ahead(t time.Time) bool { return journal.InFuture(t, h.now()) }

// record makes a record of v. A zero id asks for a new one. mu is held.
func (h *core) record(id uuid.UUID, k journal.Kind, owner string, v any) (journal.Record, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return journal.Record{}, fmt.Errorf("%w: a %s of %q: %w", journal.ErrInvalid, k, owner, err)
	}
	if id == uuid.Nil {
		id = h.nextID()
	}
	r := journal.Record{
		ID: id, Kind: k, Owner: owner, V: journal.Version,
		At: h.now().UTC().Truncate(time.Millisecond), Zone: h.zone(), Data: data,
	}
	return r, journal.Change{Put: []journal.Record{r}}.Check()
}

// set keeps the latest value of a key in place of the one before. mu is held.
func set[T interface{ Content() V }, K comparable, V any](h *core, m map[K]latest[V], key K, k journal.Kind, owner string, data T) (journal.Change, error) {
	rec, c, err := h.replacing(m[key].id, m[key].at, k, owner, data)
	if err != nil {
		return journal.Change{}, err
	}
	m[key] = latest[V]{id: rec.ID, at: rec.At, value: data.Content()}
	return c, nil
}

// setting is set for settings.
func (h *core) setting(s *state, key, value string) (journal.Change, error) {
	return set(h, s.settings, key, journal.KindSetting, key, schema.Setting{Value: value})
}
