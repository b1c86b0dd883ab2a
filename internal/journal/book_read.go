package journal

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/recall"
)

// pageSize is how many records are read at once. Each page goes over from the
// browser in one piece and is decoded without a break, at some 0.2 ms an answer;
// between pages the browser gets its turn. Larger pages would be done a little
// sooner and be felt as a stutter.
const pageSize = 100

// What records hold where it is not a domain type. The names are kept.
type (
	keptSheet struct {
		Part   int           `json:"part"`
		Sheet  grading.Sheet `json:"sheet"`
		Jotted string        `json:"jotted,omitempty"`
	}
	keptTick struct {
		On bool `json:"on"`
	}
	keptSetting struct {
		Value string `json:"value"`
	}
	keptNote struct {
		Note string `json:"note"`
	}
	keptStar struct {
		On bool `json:"on"`
	}
	keptCard struct {
		Memory recall.Memory `json:"memory"`
	}
	keptLoop struct {
		Loop interview.Loop `json:"loop"`
	}
	keptDebrief struct{ debrief.Debrief } // the record is the debrief, and read by its rules
	keptGone    struct{}
)

func (k keptTick) value() bool      { return k.On }
func (k keptSetting) value() string { return k.Value }
func (k keptNote) value() string    { return k.Note }
func (k keptStar) value() bool      { return k.On }

func (k keptCard) value() recall.Memory { return k.Memory }

func (k keptLoop) value() interview.Loop { return k.Loop }

func (k keptDebrief) value() debrief.Debrief { return k.Debrief }

// errUnread is why a record is set aside.
var errUnread = errors.New("not readable")

// OpenBook reads all of a journal but rounds before the newest. newID makes ids of
// version 7, now and zone tell the time and the time zone of writing. Where the
// storage may hang, ctx should have a deadline. A record that cannot be read is set
// aside and counted; the error is only about the journal as a whole.
func OpenBook(ctx context.Context, j Journal, newID func() uuid.UUID, now func() time.Time, zone func() string) (*Book, error) {
	b, err := StartBook(ctx, j, newID, now, zone)
	for err == nil && !b.Whole() {
		err = b.More(ctx)
	}
	if err != nil {
		return nil, err
	}
	return b, nil
}

// StartBook is OpenBook for the program's start, which must not take longer the
// more was practised: of the answers it reads the newest page only. More reads the
// others, and Whole tells when all are there.
func StartBook(ctx context.Context, j Journal, newID func() uuid.UUID, now func() time.Time, zone func() string) (*Book, error) {
	b := &Book{
		j: j, newID: newID, now: now, zone: zone, patience: patience,
		notes: map[uuid.UUID]slot[string]{}, gone: map[uuid.UUID][]uuid.UUID{},
		ticks: map[string]slot[bool]{}, settings: map[string]slot[string]{},
		stars: map[string]slot[bool]{}, cards: map[string]slot[recall.Memory]{}, loops: map[string]slot[interview.Loop]{},
		debriefs: map[string]slot[debrief.Debrief]{},
	}
	for _, k := range []Kind{KindSetting, KindTick, KindStar, KindLoop, KindDebrief, KindCard, KindGone} {
		if err := b.each(ctx, k, b.taker(k)); err != nil {
			return nil, fmt.Errorf("open the book: %w", err)
		}
	}
	if err := b.readPage(ctx); err != nil {
		return nil, fmt.Errorf("open the book: %w", err)
	}
	if err := b.readRound(ctx); err != nil {
		return nil, fmt.Errorf("open the book: %w", err)
	}
	b.caught = b.last
	return b, nil
}

// taker takes records of a kind into memory; nil for the kinds of a round, which
// are read together. mu is held, or the book not yet shared.
func (b *Book) taker(k Kind) func(Record) error {
	switch k {
	case KindSetting:
		return func(r Record) error { return into[keptSetting](b.settings, r.Of, r) }
	case KindTick:
		return func(r Record) error { return into[keptTick](b.ticks, r.Of, r) }
	case KindStar:
		return func(r Record) error { return into[keptStar](b.stars, r.Of, r) }
	case KindLoop:
		return func(r Record) error { return into[keptLoop](b.loops, r.Of, r) }
	case KindDebrief:
		return func(r Record) error { return into[keptDebrief](b.debriefs, r.Of, r) }
	case KindCard:
		return func(r Record) error { return into[keptCard](b.cards, r.Of, r) }
	case KindNote:
		return b.takeNote
	case KindGone:
		return b.takeGone
	case KindAnswer:
		return b.takeAnswer
	}
	return nil
}

// each reads all records of a kind, a page at a time. What take refuses is set
// aside.
func (b *Book) each(ctx context.Context, k Kind, take func(Record) error) error {
	return eachRecord(ctx, b.j, k, func(r Record) error {
		b.take(r, take)
		return nil
	})
}

func (b *Book) take(r Record, take func(Record) error) {
	if older(r.ID, b.last) > 0 {
		b.last = r.ID
	}
	if err := take(r); err != nil {
		b.setAside(r, whyAside(r))
	}
}

func (b *Book) takeNote(r Record) error {
	id, err := uuid.Parse(r.Of)
	if err != nil {
		return fmt.Errorf("%w: %w", errUnread, err)
	}
	return into[keptNote](b.notes, id, r)
}

func (b *Book) takeGone(r Record) error {
	id, err := uuid.Parse(r.Of)
	if err != nil {
		return fmt.Errorf("%w: %w", errUnread, err)
	}
	if _, err := decode[keptGone](r); err != nil {
		return err
	}
	b.gone[id] = append(b.gone[id], r.ID)
	return nil
}

func (b *Book) takeAnswer(r Record) error {
	a, err := answerOf(r)
	if err == nil {
		b.kept = append(b.kept, a)
	}
	return err
}

// readRound rebuilds the newest round from its plan and steps.
func (b *Book) readRound(ctx context.Context) error {
	newest, err := b.j.ByKind(ctx, KindRound, Page{Limit: 1})
	if err != nil || len(newest) == 0 {
		return err
	}
	var plan interview.Plan
	b.take(newest[0], func(r Record) error {
		plan, err = planOf(r)
		return err
	})
	if err != nil {
		return nil // an older round is not the one under way: there is none
	}
	records, err := b.j.Of(ctx, newest[0].Of)
	if err != nil {
		return err
	}
	var events []interview.Event
	var sheets []draft
	for _, r := range records {
		switch r.Kind {
		case KindStep:
			b.take(r, func(r Record) error {
				e, err := eventOf(r)
				if err == nil {
					events = append(events, e)
				}
				return err
			})
		case KindSheet:
			b.take(r, func(r Record) error {
				k, err := decode[keptSheet](r)
				if err == nil {
					sheets = append(sheets, draft{id: r.ID, at: r.At, part: k.Part, sheet: k.Sheet, jotted: k.Jotted})
				}
				return err
			})
		}
	}
	r, err := interview.Replay(plan, events)
	if err != nil {
		b.setAside(newest[0], whyRules)
		return nil
	}
	if r.Phase() == interview.PhaseReady {
		return nil // its beginning was lost, and without it there is no round
	}
	b.round = &r
	for _, d := range sheets { // there are two where one came from another device
		if drafting(r, d.part) && !d.at.Before(b.draft.at) {
			b.draft = d
		}
	}
	return nil
}

// drafting reports whether a draft for a part is one for the question that r is
// at, asked and not yet left.
func drafting(r interview.Round, part int) bool {
	return r.PartIndex() == part && r.Part().Kind == interview.Question && r.Phase() != interview.PhaseOver && r.Phase() != interview.PhaseReady
}

// into takes a record of which there should be one for each key. Where two
// windows each made one, the one written last counts.
func into[T interface{ value() V }, K comparable, V any](m map[K]slot[V], key K, r Record) error {
	t, err := decode[T](r)
	if err != nil {
		return err
	}
	if had, ok := m[key]; !ok || r.At.After(had.at) || r.At.Equal(had.at) && older(r.ID, had.id) > 0 {
		m[key] = slot[V]{id: r.ID, at: r.At, value: t.value()}
	}
	return nil
}

func answerOf(r Record) (grading.Answer, error) {
	a, err := decode[grading.Answer](r)
	if err == nil && (a.ID != r.ID || a.Asked.ID == "" || len(a.Asked.Principles) == 0) {
		err = fmt.Errorf("%w: the answer %s lacks what every answer has", errUnread, r.ID)
	}
	return a, err
}

func planOf(r Record) (interview.Plan, error) {
	p, err := decode[interview.Plan](r)
	if err == nil && (p.ID.String() != r.Of || len(p.Parts) == 0) {
		err = fmt.Errorf("%w: the plan %s lacks what every plan has", errUnread, r.ID)
	}
	return p, err
}

func eventOf(r Record) (interview.Event, error) {
	e, err := decode[interview.Event](r)
	if nothing := (interview.Event{At: e.At}); err == nil && e == nothing {
		err = fmt.Errorf("%w: the step %s says nothing", errUnread, r.ID)
	}
	return e, err
}

// decode reads what a record holds. Fields it does not know are passed over.
func decode[T any](r Record) (T, error) {
	var v T
	switch {
	case r.ID == uuid.Nil, len(r.Data) == 0:
		return v, fmt.Errorf("%w: a %s of %q is cut", errUnread, r.Kind, r.Of)
	case r.V < 1 || r.V > Version:
		return v, fmt.Errorf("%w: the %s %s has schema version %d", errUnread, r.Kind, r.ID, r.V)
	}
	read := func(data []byte) error { return json.Unmarshal(data, &v) }
	if u, ok := any(&v).(json.Unmarshaler); ok {
		// json.Unmarshal would go over the text twice before it asks v to read
		// it; with a thousand answers that is felt at start.
		read = u.UnmarshalJSON
	}
	if err := read(r.Data); err != nil {
		return v, fmt.Errorf("%w: the %s %s: %w", errUnread, r.Kind, r.ID, err)
	}
	return v, nil
}
