package history

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recall"
)

// SetNote replaces the note of a kept answer.
func (h *History) SetNote(ctx context.Context, id uuid.UUID, note string) error {
	return h.write(ctx, func(s *state) (journal.Change, Event, error) {
		if !s.answers.has(id) || s.deleted(id) {
			return journal.Change{}, Event{}, fmt.Errorf("note on %s: %w", id, ErrNoAnswer)
		}
		c, err := set(h.core, s.notes, id, journal.KindNote, id.String(), schema.Note{Note: note})
		if err == nil {
			s.showAnswers()
		}
		return c, Event{Answers: true}, err
	})
}

// SetTick switches an item of the preparation on or off.
func (h *History) SetTick(ctx context.Context, item string, on bool) error {
	return keep(ctx, h.core, func(s *state) map[string]latest[bool] { return s.ticks }, item, journal.KindTick, schema.Tick{On: on})
}

// SetStar switches the star of a question on or off.
func (h *History) SetStar(ctx context.Context, question string, on bool) error {
	return keep(ctx, h.core, func(s *state) map[string]latest[bool] { return s.stars }, question, journal.KindStar, schema.Star{On: on})
}

// SetCard keeps how well a recall card is known now.
func (h *History) SetCard(ctx context.Context, card string, m recall.Memory) error {
	return keep(ctx, h.core, func(s *state) map[string]latest[recall.Memory] { return s.cards }, card, journal.KindCard, schema.Card{Memory: m})
}

// KeepLoop keeps a planned loop, in place of the one with the same id if there is
// one: a loop that was shuffled again before it began.
func (h *History) KeepLoop(ctx context.Context, l interview.Loop) error {
	return keep(ctx, h.core, func(s *state) map[string]latest[interview.Loop] { return s.loops }, l.ID.String(), journal.KindLoop, schema.Loop{Loop: l})
}

// KeepDebrief keeps a debrief at the step it stands at, in place of the one of the
// same loop that it was made from; a zero one: none was kept. Where another is kept,
// because another tab went on with it, it changes nothing and wraps ErrMoved.
func (h *History) KeepDebrief(ctx context.Context, from, d debrief.Debrief) error {
	return h.write(ctx, func(s *state) (journal.Change, Event, error) {
		id := d.Loop.String()
		if kept := s.debriefs[id].value; !kept.Equal(from) {
			return journal.Change{}, Event{}, fmt.Errorf("the debrief of %s at %q: %w", id, kept.Step, ErrMoved)
		}
		c, err := set(h.core, s.debriefs, id, journal.KindDebrief, id, schema.Debrief{Debrief: d})
		return c, Event{}, err
	})
}

// SetSetting keeps a value under a key.
func (h *History) SetSetting(ctx context.Context, key, value string) error {
	return keep(ctx, h.core, func(s *state) map[string]latest[string] { return s.settings }, key, journal.KindSetting, schema.Setting{Value: value})
}

// keep keeps the latest value of a key.
func keep[T interface{ Content() V }, V any](ctx context.Context, h *core, m func(*state) map[string]latest[V], key string, k journal.Kind, data T) error {
	return h.write(ctx, func(s *state) (journal.Change, Event, error) {
		c, err := set(h, m(s), key, k, key, data)
		return c, Event{}, err
	})
}

// Delete takes an answer out of the history. Until Purge it can be had back.
func (h *History) Delete(ctx context.Context, id uuid.UUID) error {
	return h.write(ctx, func(s *state) (journal.Change, Event, error) {
		if !s.answers.has(id) || s.deleted(id) {
			return journal.Change{}, Event{}, fmt.Errorf("delete %s: %w", id, ErrNoAnswer)
		}
		rec, err := h.record(uuid.Nil, journal.KindTombstone, id.String(), schema.Tombstone{})
		if err != nil {
			return journal.Change{}, Event{}, err
		}
		s.tombstones[id] = append(s.tombstones[id], rec.ID)
		s.showAnswers()
		return journal.Change{Put: []journal.Record{rec}}, Event{Answers: true}, nil
	})
}

// errNothing says that there is nothing to write.
var errNothing = errors.New("nothing to do")

// Undelete brings a deleted answer back. An answer that is there already stays.
func (h *History) Undelete(ctx context.Context, id uuid.UUID) error {
	err := h.write(ctx, func(s *state) (journal.Change, Event, error) {
		switch {
		case !s.answers.has(id):
			return journal.Change{}, Event{}, fmt.Errorf("bring back %s: %w", id, ErrNoAnswer)
		case !s.deleted(id):
			return journal.Change{}, Event{}, errNothing
		}
		c := journal.Change{Drop: s.tombstones[id]}
		delete(s.tombstones, id)
		s.showAnswers()
		return c, Event{Answers: true}, nil
	})
	if errors.Is(err, errNothing) {
		return nil
	}
	return err
}

// Deleted are the answers that are deleted and not purged yet.
func (h *History) Deleted() []uuid.UUID {
	h.mu.RLock()
	defer h.mu.RUnlock()
	var all []uuid.UUID
	for id := range h.state.tombstones {
		all = append(all, id)
	}
	return all
}

// Purge really removes those of some answers that are deleted, with all that belongs
// to them, recordings too: for the program's start, when nobody can want back what was
// Deleted by then.
// On an error the history shows nothing as removed. See SetTabs for other tabs. It
// reads, and may take as long as an attempt to write: it must not stand in the order
// of taps.
func (h *History) Purge(ctx context.Context, ids []uuid.UUID) error {
	h.mu.RLock()
	first, deleted, notes := h.first, map[uuid.UUID][]uuid.UUID{}, map[uuid.UUID]uuid.UUID{}
	for _, id := range ids {
		records, ok := h.state.tombstones[id]
		if !ok {
			continue
		}
		deleted[id] = records
		if n, ok := h.state.notes[id]; ok {
			notes[id] = n.id
		}
	}
	h.mu.RUnlock()
	if len(deleted) == 0 || first != nil && !first() {
		return nil
	}
	c := journal.Change{Strict: true}
	for id, records := range deleted {
		c.Drop = append(append(c.Drop, id), records...)
		if n, ok := notes[id]; ok {
			c.Drop = append(c.Drop, n)
		}
		if err := h.belongings(ctx, id, &c); err != nil {
			return h.readFailed(fmt.Errorf("purge: %w", err))
		}
	}
	err := h.writeOnce(ctx, func(*state) (journal.Change, error) { return c, nil }, func(s *state) {
		s.answers.remove(func(id uuid.UUID) bool { return deleted[id] != nil })
		for id := range deleted {
			delete(s.notes, id)
			delete(s.tombstones, id)
		}
	})
	if err != nil {
		return fmt.Errorf("purge: %w", err)
	}
	return nil
}

// belongings has c drop what belongs to an answer, as it is kept, and its recording.
func (h *core) belongings(ctx context.Context, id uuid.UUID, c *journal.Change) error {
	j := h.bounded(h.timeout)
	belong, err := j.ByOwner(ctx, id.String())
	if err != nil {
		return err
	}
	for _, r := range belong {
		c.Drop = append(c.Drop, r.ID)
	}
	// The answer may be older than what is read so far.
	r, found, err := journal.Find(ctx, j, journal.KindAnswer, id)
	if err != nil {
		return err
	}
	if a, unread := schema.Answer(r); found && unread == nil && a.Part > 0 {
		c.DropRecordings = append(c.DropRecordings, journal.RecordingKey(a.Round, a.Part-1))
	}
	return nil
}

// DeleteAll removes everything practiced: answers, rounds, drafts, notes, loops,
// debriefs, recordings and the memory of recall cards, and what could not be read.
// Ticks, stars and settings stay. On an error the history shows nothing as removed;
// after any but ErrLate nothing was. It may take as long as an attempt to write: it
// must not stand in the order of taps.
func (h *History) DeleteAll(ctx context.Context) error {
	err := h.writeOnce(ctx, func(s *state) (journal.Change, error) {
		c := journal.Change{Clear: true, Strict: true}
		return c, errors.Join(
			putAgain(h.core, &c, journal.KindTick, s.ticks, func(on bool) any { return schema.Tick{On: on} }),
			putAgain(h.core, &c, journal.KindStar, s.stars, func(on bool) any { return schema.Star{On: on} }),
			putAgain(h.core, &c, journal.KindSetting, s.settings, func(value string) any { return schema.Setting{Value: value} }),
		)
	}, func(s *state) {
		fresh := newState()
		fresh.last, fresh.ticks, fresh.stars, fresh.settings = s.last, s.ticks, s.stars, s.settings
		fresh.cursor = cursor{noNotes: true, end: true}
		h.adopt(fresh, h.writer.Pending())
		if s.round != nil && h.state.round == nil {
			// What was done in it meanwhile belongs to nothing any more.
			h.writer.Discard(s.ofRound, func(uuid.UUID) bool { return false })
		}
	})
	if err != nil {
		return fmt.Errorf("delete all: %w", err)
	}
	return nil
}

// putAgain has c put the values that outlive a Clear. mu is held.
func putAgain[V any](h *core, c *journal.Change, k journal.Kind, values map[string]latest[V], data func(V) any) error {
	for key, v := range values {
		rec, err := h.replacing(v.id, v.at, k, key, data(v.value))
		if err != nil {
			return err
		}
		v.at = rec.At
		values[key] = v
		c.Put = append(c.Put, rec)
	}
	return nil
}

// writeOnce has a change kept that is not tried again when it fails, and only then
// takes it over in memory.
func (h *core) writeOnce(ctx context.Context, build func(s *state) (journal.Change, error), kept func(s *state)) error {
	h.mu.Lock()
	c, err := build(h.state)
	var waiting *journal.Write
	if err == nil {
		waiting, err = h.writer.AddOnce(c, false, func() {
			h.mu.Lock()
			kept(h.state)
			h.mu.Unlock()
			h.notify(Event{Answers: true})
		})
	}
	h.mu.Unlock()
	if err != nil {
		h.noteInvalid(err)
		return err
	}
	if err = h.writer.WaitLong(ctx, waiting); err != nil {
		h.notify(Event{})
	}
	return err
}
