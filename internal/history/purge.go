package history

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// Purge really removes those of some answers that are deleted, with all that belongs
// to them, recordings too: for the program's start, when nobody can want back what was
// Deleted by then. A round goes with the last of its answers, once another one was
// begun. What stays is one tombstone for each, so that a file that holds the answer
// does not bring it back. On an error the history shows nothing as removed. See
// Tabs.Share for other tabs. It reads, and may take as long as an attempt to write: it
// must not stand in the order of taps.
func (h *History) Purge(ctx context.Context, ids []uuid.UUID) error {
	h.mu.RLock()
	first := h.first
	h.mu.RUnlock()
	// It may wait for another tab to go, which may take a deletion back until then.
	if len(ids) == 0 || first != nil && !first() {
		return nil
	}
	p, tombstones := purge{j: h.bounded(h.timeout), ids: map[uuid.UUID]bool{}}, map[uuid.UUID][]tombstone{}
	h.mu.RLock()
	for _, id := range ids {
		if t, ok := h.state.tombstones[id]; ok {
			p.ids[id], tombstones[id] = true, t
			if n, ok := h.state.notes[id]; ok {
				p.change.Drop = append(p.change.Drop, n.id)
			}
		}
	}
	h.mu.RUnlock()
	if len(p.ids) == 0 {
		return nil
	}
	left := map[uuid.UUID]tombstone{}
	for id, all := range tombstones {
		t := all[0]
		for _, other := range all[1:] {
			p.change.Drop = append(p.change.Drop, other.id)
		}
		whole, err := p.remove(ctx, id, &t)
		if err != nil {
			return h.readFailed(fmt.Errorf("purge: %w", err))
		}
		t.Purged = whole
		left[id] = t
	}
	if p.change.Empty() && !p.done {
		return nil // they wait for their rounds
	}
	p.change.Strict = true
	err := h.writeOnce(ctx, func(*state) (journal.Change, error) {
		for id, t := range left {
			r, err := h.record(t.id, journal.KindTombstone, id.String(), t.Tombstone)
			if err != nil {
				return p.change, err
			}
			p.change.Put = append(p.change.Put, r)
		}
		return p.change, nil
	}, func(s *state) {
		s.answers.Remove(func(id uuid.UUID) bool { return p.ids[id] })
		for id, t := range left {
			delete(s.notes, id)
			s.tombstones[id] = []tombstone{t}
		}
	})
	if err != nil {
		return fmt.Errorf("purge: %w", err)
	}
	return nil
}

// purge is a removal of answers that is being put together.
type purge struct {
	j      journal.Journal
	ids    map[uuid.UUID]bool
	change journal.Change
	done   bool // something is removed for good
}

// remove has the change drop an answer, what belongs to it as it is kept, and its
// recording. whole is whether nothing of it is left then.
func (p *purge) remove(ctx context.Context, id uuid.UUID, t *tombstone) (whole bool, err error) {
	// The answer may be older than what is read so far.
	r, found, err := journal.Find(ctx, p.j, journal.KindAnswer, id)
	if err != nil {
		return false, err
	}
	if found {
		p.change.Drop = append(p.change.Drop, id)
	}
	if a, unread := schema.Answer(r); found && unread == nil {
		t.Round = a.Round
		if a.Part > 0 {
			owner := journal.RecordingKey(a.Round, a.Part-1)
			p.change.DropRecordings = append(p.change.DropRecordings, owner)
			if err := p.drop(ctx, owner, journal.KindRecordingTombstone); err != nil {
				return false, err
			}
		}
	}
	if err := p.drop(ctx, id.String(), journal.KindNote, journal.KindReplaced); err != nil {
		return false, err
	}
	whole, err = p.removeRound(ctx, t.Round)
	p.done = p.done || whole
	return whole, err
}

// drop has the change drop what belongs to an owner, of some kinds.
func (p *purge) drop(ctx context.Context, owner string, kinds ...journal.Kind) error {
	records, err := p.j.ByOwner(ctx, owner)
	for _, r := range records {
		for _, k := range kinds {
			if r.Kind == k {
				p.change.Drop = append(p.change.Drop, r.ID)
			}
		}
	}
	return err
}

// removeRound has the change drop a round where no answer of it is left. The newest
// stays, because the one before it would be the round under way then: it is not whole.
func (p *purge) removeRound(ctx context.Context, round uuid.UUID) (whole bool, err error) {
	if round == uuid.Nil {
		return true, nil
	}
	newest, err := p.j.ByKind(ctx, journal.KindRound, journal.Page{Limit: 1})
	if err != nil {
		return false, err
	}
	records, err := p.j.ByOwner(ctx, round.String())
	if err != nil {
		return false, err
	}
	for _, r := range records {
		if r.Kind == journal.KindAnswer && !p.ids[r.ID] {
			return true, nil
		}
	}
	if len(newest) > 0 && newest[0].Owner == round.String() {
		return false, nil
	}
	return true, p.drop(ctx, round.String(), journal.KindRound, journal.KindStep, journal.KindSheet)
}
