package history

import (
	"context"
	"errors"
	"fmt"
	"slices"

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
		if !s.answers.Has(id) || s.deleted(id) {
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
		a := s.answers.Find(id)
		if a == nil || s.deleted(id) {
			return journal.Change{}, Event{}, fmt.Errorf("delete %s: %w", id, ErrNoAnswer)
		}
		t := schema.Tombstone{Round: a.Round}
		rec, err := h.record(uuid.Nil, journal.KindTombstone, id.String(), t)
		if err != nil {
			return journal.Change{}, Event{}, err
		}
		s.tombstones[id] = []tombstone{{rec.ID, t}}
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
		case !s.answers.Has(id):
			return journal.Change{}, Event{}, fmt.Errorf("bring back %s: %w", id, ErrNoAnswer)
		case !s.deleted(id):
			return journal.Change{}, Event{}, errNothing
		}
		var c journal.Change
		for _, t := range s.tombstones[id] {
			c.Drop = append(c.Drop, t.id)
		}
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
	for id, records := range h.state.tombstones {
		if slices.ContainsFunc(records, func(t tombstone) bool { return !t.Purged }) {
			all = append(all, id)
		}
	}
	return all
}

// DeleteAll removes everything practiced: answers, rounds, drafts, notes, loops,
// debriefs, recordings and the memory of recall cards, and what could not be read.
// Ticks, stars and settings stay, but for a ballot that was begun. On an error the
// history shows nothing as removed; after any but ErrTimeout nothing was. It may take as
// long as an attempt to write: it must not stand in the order of taps.
func (h *History) DeleteAll(ctx context.Context) error {
	err := h.writeOnce(ctx, func(s *state) (journal.Change, error) {
		c := journal.Change{Clear: true, Strict: true}
		err := errors.Join(
			putAgain(h.core, &c, journal.KindTick, s.ticks, func(on bool) any { return schema.Tick{On: on} }),
			putAgain(h.core, &c, journal.KindStar, s.stars, func(on bool) any { return schema.Star{On: on} }),
			putAgain(h.core, &c, journal.KindSetting, s.settings, func(value string) any { return schema.Setting{Value: value} }),
		)
		c.Put = slices.DeleteFunc(c.Put, func(r journal.Record) bool { return r.Owner == schema.SettingBallots })
		return c, err
	}, func(s *state) {
		fresh := newState(h.ahead)
		fresh.last, fresh.ticks, fresh.stars, fresh.settings = s.last, s.ticks, s.stars, s.settings
		delete(fresh.settings, schema.SettingBallots)
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
		rec, _, err := h.replacing(v.id, v.at, k, key, data(v.value))
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
