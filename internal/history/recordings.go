package history

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// Recordings are the recordings of answers. They are made by internal/device/media; here
// they are counted, and go with the answers they belong to.
type Recordings struct{ *core }

// All tells what the recordings of each owner take. It reads the storage, so it must
// not be called on the UI goroutine.
func (h *Recordings) All(ctx context.Context) ([]journal.Recording, error) {
	all, err := h.bounded(h.timeout).Recordings(ctx)
	if err != nil {
		return nil, fmt.Errorf("count the recordings: %w", err)
	}
	return all, nil
}

// Delete removes the recordings of owners, as when their answer is left
// ungraded or begun again. An owner without recordings is no error. It takes no part
// in what waits to be kept: on a full disk those writes would fail and take this one
// with them. Once there is room they are written; where there still is none, that
// shows in Err, and is no error here.
func (h *Recordings) Delete(ctx context.Context, owners ...string) error {
	c := journal.Change{DropRecordings: owners}
	waiting, err := h.writer.AddFirst(c)
	if err == nil {
		err = h.writer.Wait(ctx, waiting)
	}
	if err != nil {
		h.mu.Lock()
		h.enqueue(c)
		h.mu.Unlock()
		h.notify(Event{})
		return err
	}
	_ = h.flush(ctx)
	h.notify(Event{})
	return nil
}

// DeleteAll removes all recordings. As with Delete, what waits to
// be kept is written afterwards. It must not stand in the order of taps.
func (h *Recordings) DeleteAll(ctx context.Context) error {
	all, err := h.All(ctx)
	if err != nil {
		return err
	}
	c := journal.Change{Strict: true}
	for _, r := range all {
		c.DropRecordings = append(c.DropRecordings, r.Owner)
	}
	waiting, err := h.writer.AddFirst(c)
	if err == nil {
		err = h.writer.WaitLong(ctx, waiting)
	}
	if err == nil {
		h.bury(ctx, c.DropRecordings)
		err = h.flush(ctx)
	}
	h.notify(Event{})
	return err
}

// DeleteByHand is Delete for recordings that the candidate deletes: importing a file that
// has them does not restore them unless the candidate asks for it.
func (h *Recordings) DeleteByHand(ctx context.Context, owners ...string) error {
	err := h.Delete(ctx, owners...)
	if err == nil {
		h.bury(ctx, owners)
	}
	return err
}

// bury keeps that recordings were deleted. It comes after the deletion and not with
// it, because on a full disk it would fail; where it does, Err tells that.
func (h *Recordings) bury(ctx context.Context, owners []string) {
	_ = h.write(ctx, func(*state) (c journal.Change, e Event, err error) {
		for _, owner := range owners {
			r, err := h.record(uuid.Nil, journal.KindRecordingTombstone, owner, schema.Tombstone{})
			if err != nil {
				return c, e, err
			}
			c.Put = append(c.Put, r)
		}
		return c, e, nil
	})
}

// DeleteOrphans removes the recordings that nothing leads to any more: those of
// rounds before the one begun last, in parts that no answer was kept of, as when a
// round was left for another one. For the program's start, once all answers are read.
// A round that another tab still walks is at its end too once a newer one has begun:
// what it keeps is refused with ErrNoRound.
func (h *Recordings) DeleteOrphans(ctx context.Context) error {
	all, err := h.All(ctx)
	if err != nil {
		return err
	}
	orphans := h.orphans(all)
	if len(orphans) == 0 {
		return nil
	}
	return h.Delete(ctx, orphans...)
}

func (h *Recordings) orphans(all []journal.Recording) (orphans []string) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	s := h.state
	if s.round == nil || len(s.quarantined) > 0 || !s.cursor.end {
		// An answer that is not read yet may lead to it, and one that cannot be read
		// now may be read by a later version.
		return nil
	}
	owned := map[string]bool{}
	for _, a := range s.answers.Kept() { // the deleted ones, too: they can still be had back
		if a.Part > 0 {
			owned[journal.RecordingKey(a.Round, a.Part-1)] = true
		}
	}
	for _, r := range all {
		round, ours := journal.RecordingRound(r.Owner)
		if ours && journal.CompareIDs(round, s.round.Plan().ID) < 0 && !owned[r.Owner] {
			orphans = append(orphans, r.Owner)
		}
	}
	return orphans
}

// DeleteRecordings is Recordings.Delete, for one owner.
func (h *History) DeleteRecordings(ctx context.Context, owner string) error {
	return h.recordings.Delete(ctx, owner)
}
