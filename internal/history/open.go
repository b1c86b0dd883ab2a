package history

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recall"
)

// What records hold where it is not a domain type. The names are kept.

// OpenBook reads all of a journal but rounds before the newest. newID makes ids of
// version 7, now and zone tell the time and the time zone of writing. Where the
// storage may hang, ctx should have a deadline. A record that cannot be read is set
// aside and counted; the error is only about the journal as a whole.
func Open(ctx context.Context, j journal.Journal, newID func() uuid.UUID, now func() time.Time, zone func() string) (*History, error) {
	b, err := Start(ctx, j, newID, now, zone)
	for err == nil && !b.FullyLoaded() {
		err = b.LoadMore(ctx)
	}
	if err != nil {
		return nil, err
	}
	return b, nil
}

// StartBook is OpenBook for the program's start, which must not take longer the
// more was practised: of the answers it reads the newest page only. More reads the
// others, and Whole tells when all are there.
func Start(ctx context.Context, j journal.Journal, newID func() uuid.UUID, now func() time.Time, zone func() string) (*History, error) {
	b := &History{
		j: j, newID: newID, now: now, zone: zone, patience: patience,
		notes: map[uuid.UUID]slot[string]{}, gone: map[uuid.UUID][]uuid.UUID{},
		ticks: map[string]slot[bool]{}, settings: map[string]slot[string]{},
		stars: map[string]slot[bool]{}, cards: map[string]slot[recall.Memory]{}, loops: map[string]slot[interview.Loop]{},
		debriefs: map[string]slot[debrief.Debrief]{},
	}
	for _, k := range []journal.Kind{journal.KindSetting, journal.KindTick, journal.KindStar, journal.KindLoop, journal.KindDebrief, journal.KindCard, journal.KindTombstone} {
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
func (b *History) taker(k journal.Kind) func(journal.Record) error {
	switch k {
	case journal.KindSetting:
		return func(r journal.Record) error { return into[schema.Setting](b.settings, r.Owner, r) }
	case journal.KindTick:
		return func(r journal.Record) error { return into[schema.Tick](b.ticks, r.Owner, r) }
	case journal.KindStar:
		return func(r journal.Record) error { return into[schema.Star](b.stars, r.Owner, r) }
	case journal.KindLoop:
		return func(r journal.Record) error { return into[schema.Loop](b.loops, r.Owner, r) }
	case journal.KindDebrief:
		return func(r journal.Record) error { return into[schema.Debrief](b.debriefs, r.Owner, r) }
	case journal.KindCard:
		return func(r journal.Record) error { return into[schema.Card](b.cards, r.Owner, r) }
	case journal.KindNote:
		return b.takeNote
	case journal.KindTombstone:
		return b.takeGone
	case journal.KindAnswer:
		return b.takeAnswer
	}
	return nil
}

// each reads all records of a kind, a page at a time. What take refuses is set
// aside.
func (b *History) each(ctx context.Context, k journal.Kind, take func(journal.Record) error) error {
	return journal.EachRecord(ctx, b.j, k, func(r journal.Record) error {
		b.take(r, take)
		return nil
	})
}

func (b *History) take(r journal.Record, take func(journal.Record) error) {
	if journal.CompareIDs(r.ID, b.last) > 0 {
		b.last = r.ID
	}
	if err := take(r); err != nil {
		b.setAside(r, schema.Reason(r))
	}
}

func (b *History) takeNote(r journal.Record) error {
	id, err := uuid.Parse(r.Owner)
	if err != nil {
		return fmt.Errorf("%w: %w", schema.ErrUnreadable, err)
	}
	return into[schema.Note](b.notes, id, r)
}

func (b *History) takeGone(r journal.Record) error {
	id, err := uuid.Parse(r.Owner)
	if err != nil {
		return fmt.Errorf("%w: %w", schema.ErrUnreadable, err)
	}
	if _, err := schema.Decode[schema.Tombstone](r); err != nil {
		return err
	}
	b.gone[id] = append(b.gone[id], r.ID)
	return nil
}

func (b *History) takeAnswer(r journal.Record) error {
	a, err := schema.Answer(r)
	if err == nil {
		b.kept = append(b.kept, a)
	}
	return err
}

// readRound rebuilds the newest round from its plan and steps.
func (b *History) readRound(ctx context.Context) error {
	newest, err := b.j.ByKind(ctx, journal.KindRound, journal.Page{Limit: 1})
	if err != nil || len(newest) == 0 {
		return err
	}
	var plan interview.Plan
	b.take(newest[0], func(r journal.Record) error {
		plan, err = schema.Plan(r)
		return err
	})
	if err != nil {
		return nil // an older round is not the one under way: there is none
	}
	records, err := b.j.ByOwner(ctx, newest[0].Owner)
	if err != nil {
		return err
	}
	var events []interview.Event
	var sheets []draft
	for _, r := range records {
		switch r.Kind {
		case journal.KindStep:
			b.take(r, func(r journal.Record) error {
				e, err := schema.Event(r)
				if err == nil {
					events = append(events, e)
				}
				return err
			})
		case journal.KindSheet:
			b.take(r, func(r journal.Record) error {
				k, err := schema.Decode[schema.Sheet](r)
				if err == nil {
					sheets = append(sheets, draft{id: r.ID, at: r.At, part: k.Part, sheet: k.Sheet, jotted: k.Transcript})
				}
				return err
			})
		}
	}
	r, err := interview.Replay(plan, events)
	if err != nil {
		b.setAside(newest[0], schema.ReasonRules)
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
func into[T interface{ Content() V }, K comparable, V any](m map[K]slot[V], key K, r journal.Record) error {
	t, err := schema.Decode[T](r)
	if err != nil {
		return err
	}
	if had, ok := m[key]; !ok || r.At.After(had.at) || r.At.Equal(had.at) && journal.CompareIDs(r.ID, had.id) > 0 {
		m[key] = slot[V]{id: r.ID, at: r.At, value: t.Content()}
	}
	return nil
}
