package history

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recall"
)

// Note replaces the note of a kept answer.
func (b *History) SetNote(ctx context.Context, id uuid.UUID, note string) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	if _, ok := b.Answer(id); !ok {
		return fmt.Errorf("note on %s: %w", id, ErrNoAnswer)
	}
	return set(ctx, b, b.notes, id, journal.KindNote, id.String(), schema.Note{Note: note}, b.show)
}

// Tick switches an item of the preparation on or off.
func (b *History) SetTick(ctx context.Context, item string, on bool) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	return set(ctx, b, b.ticks, item, journal.KindTick, item, schema.Tick{On: on}, func() {})
}

// Star switches the star of a question on or off.
func (b *History) SetStar(ctx context.Context, question string, on bool) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	return set(ctx, b, b.stars, question, journal.KindStar, question, schema.Star{On: on}, func() {})
}

// Recall keeps how well a recall card is known now.
func (b *History) SetCard(ctx context.Context, card string, m recall.Memory) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	return set(ctx, b, b.cards, card, journal.KindCard, card, schema.Card{Memory: m}, func() {})
}

// KeepLoop keeps a planned loop, in place of the one with the same id if there is
// one: a loop that was shuffled again before it began.
func (b *History) KeepLoop(ctx context.Context, l interview.Loop) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	id := l.ID.String()
	return set(ctx, b, b.loops, id, journal.KindLoop, id, schema.Loop{Loop: l}, func() {})
}

// KeepDebrief keeps a debrief at the step it stands at, in place of the one of the
// same loop that it was made from; a zero one: none was kept. Where another is kept,
// because another window went on with it, it changes nothing and wraps ErrMoved.
func (b *History) KeepDebrief(ctx context.Context, from, d debrief.Debrief) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	id := d.Loop.String()
	if kept := b.debriefs[id].value; !kept.Same(from) {
		return fmt.Errorf("the debrief of %s at %q: %w", id, kept.Step, ErrMoved)
	}
	return set(ctx, b, b.debriefs, id, journal.KindDebrief, id, schema.Debrief{Debrief: d}, func() {})
}

// SetSetting keeps a value under a key.
func (b *History) SetSetting(ctx context.Context, key, value string) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	return set(ctx, b, b.settings, key, journal.KindSetting, key, schema.Setting{Value: value}, func() {})
}

// set keeps the value of a slot in place of the one before, and calls then once
// it is in memory. writing is held.
func set[T interface{ Content() V }, K comparable, V any](ctx context.Context, b *History, m map[K]slot[V], key K, k journal.Kind, of string, data T, then func()) error {
	rec, err := b.over(m[key].id, m[key].at, k, of, data)
	if err != nil {
		return err
	}
	err = b.commit(ctx, journal.Change{Put: []journal.Record{rec}})
	b.update(func() {
		m[key] = slot[V]{id: rec.ID, at: rec.At, value: data.Content()}
		then()
	})
	return err
}

// Delete takes an answer out of the history. Until Purge it can be had back.
func (b *History) Delete(ctx context.Context, id uuid.UUID) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	if _, ok := b.Answer(id); !ok {
		return fmt.Errorf("delete %s: %w", id, ErrNoAnswer)
	}
	rec, err := b.record(uuid.Nil, journal.KindTombstone, id.String(), schema.Tombstone{})
	if err != nil {
		return err
	}
	err = b.commit(ctx, journal.Change{Put: []journal.Record{rec}})
	b.update(func() {
		b.gone[id] = append(b.gone[id], rec.ID)
		b.show()
	})
	return err
}

// Undelete brings a deleted answer back. An answer that is there already stays.
func (b *History) Undelete(ctx context.Context, id uuid.UUID) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	if !slices.ContainsFunc(b.kept, func(a grading.Answer) bool { return a.ID == id }) {
		return fmt.Errorf("bring back %s: %w", id, ErrNoAnswer)
	}
	if len(b.gone[id]) == 0 {
		return nil
	}
	err := b.commit(ctx, journal.Change{Drop: b.gone[id]})
	b.update(func() {
		delete(b.gone, id)
		b.show()
	})
	return err
}

// Purge really removes the answers that were deleted, with all that belongs to
// them, recordings too: for the program's start, when nobody can want them back any more. On an
// error the book shows nothing as removed. See Share for other windows.
func (b *History) Purge(ctx context.Context) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	if len(b.gone) == 0 || b.first != nil && !b.first() {
		return nil
	}
	c := journal.Change{Strict: true}
	for id, records := range b.gone {
		c.Drop = append(append(c.Drop, id), records...)
		if n, ok := b.notes[id]; ok {
			c.Drop = append(c.Drop, n.id)
		}
		if err := b.belongings(ctx, id, &c); err != nil {
			b.update(func() { b.trouble = err })
			return fmt.Errorf("purge: %w", err)
		}
	}
	if err := b.whole(ctx, c); err != nil {
		return fmt.Errorf("purge: %w", err)
	}
	b.update(func() {
		for id := range b.gone {
			b.kept = without(b.kept, id)
			delete(b.notes, id)
		}
		clear(b.gone)
		b.show()
	})
	return nil
}

// belongings has c drop what belongs to an answer, as it is kept, and mute its
// recording. writing is held.
func (b *History) belongings(ctx context.Context, id uuid.UUID, c *journal.Change) error {
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	belong, err := b.j.ByOwner(ctx, id.String())
	if err != nil {
		return err
	}
	for _, r := range belong {
		c.Drop = append(c.Drop, r.ID)
	}
	// The answer may be older than what is read so far.
	r, err := b.find(ctx, journal.KindAnswer, id)
	if err != nil && !errors.Is(err, ErrNoAnswer) {
		return err
	}
	if a, unread := schema.Answer(r); err == nil && unread == nil && a.Part > 0 {
		c.DropRecordings = append(c.DropRecordings, journal.RecordingKey(a.Round, a.Part-1))
	}
	return nil
}

// DeleteAll removes everything practised: answers, rounds, drafts, notes, loops,
// debriefs, recordings and the memory of recall cards, and what could not be read. Ticks,
// stars and settings stay. On an error the book shows nothing as removed; after
// any but ErrLate nothing was.
func (b *History) DeleteAll(ctx context.Context) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	c := journal.Change{Clear: true, Strict: true}
	if err := errors.Join(
		putAgain(b, &c, journal.KindTick, b.ticks, func(on bool) any { return schema.Tick{On: on} }),
		putAgain(b, &c, journal.KindStar, b.stars, func(on bool) any { return schema.Star{On: on} }),
		putAgain(b, &c, journal.KindSetting, b.settings, func(value string) any { return schema.Setting{Value: value} }),
	); err != nil {
		return err
	}
	if err := b.whole(ctx, c); err != nil {
		return fmt.Errorf("delete all: %w", err)
	}
	b.update(func() {
		b.round, b.draft = nil, draft{}
		b.kept, b.damaged, b.aside = nil, 0, nil
		b.rest = rest{noNotes: true, whole: true}
		clear(b.notes)
		clear(b.gone)
		clear(b.cards)
		clear(b.loops)
		clear(b.debriefs)
		b.show()
	})
	return nil
}

// putAgain has c put the values of slots that outlive a Clear. writing is held.
func putAgain[V any](b *History, c *journal.Change, k journal.Kind, slots map[string]slot[V], data func(V) any) error {
	for of, s := range slots {
		rec, err := b.over(s.id, s.at, k, of, data(s.value))
		if err != nil {
			return err
		}
		s.at = rec.At
		b.update(func() { slots[of] = s })
		c.Put = append(c.Put, rec)
	}
	return nil
}

// whole writes c behind all that failed before, but leaves c out of what is
// tried again when it fails. writing is held.
func (b *History) whole(ctx context.Context, c journal.Change) error {
	err := b.giveWay(ctx)
	if err == nil {
		err = b.try(ctx, b.pending.Then(c))
	}
	if err == nil {
		b.pending = journal.Change{}
	}
	return err
}

// without is a new slice that leaves out one answer.
func without(answers []grading.Answer, id uuid.UUID) []grading.Answer {
	out := make([]grading.Answer, 0, len(answers)+1)
	for _, a := range answers {
		if a.ID != id {
			out = append(out, a)
		}
	}
	return out
}
