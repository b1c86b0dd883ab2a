package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// keepReplaced keeps what an import is about to replace, in the place of what the one
// before it replaced.
func (h *Backups) keepReplaced(ctx context.Context, records []journal.Record) error {
	if len(records) == 0 {
		return nil
	}
	before, err := h.readReplaced(ctx)
	if err != nil {
		return err
	}
	var drop []uuid.UUID
	for _, r := range before {
		drop = append(drop, r.ID)
	}
	for part := range slices.Chunk(records, importRecords) {
		c, err := h.replacedChange(part)
		if err != nil {
			return err
		}
		c.Drop, drop = drop, nil
		if err := h.writeNow(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// writeNow writes a change that is not tried again, however long it takes.
func (h *core) writeNow(ctx context.Context, c journal.Change) error {
	waiting, err := h.writer.AddOnce(c, true, nil)
	if err == nil {
		err = h.writer.WaitLong(ctx, waiting)
	}
	return err
}

// replacedChange keeps records as replaced.
func (h *core) replacedChange(records []journal.Record) (c journal.Change, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, r := range records {
		kept, err := h.record(uuid.Nil, journal.KindReplaced, r.Owner, schema.Replaced{
			ID: r.ID, Kind: r.Kind, V: r.V, Zone: r.Zone, Data: r.Data,
		})
		if err != nil {
			return c, err
		}
		c.Put = append(c.Put, kept)
	}
	return c, nil
}

func (h *Backups) readReplaced(ctx context.Context) (all []journal.Record, err error) {
	err = journal.EachRecord(ctx, h.bounded(h.timeout), journal.KindReplaced, func(r journal.Record) error {
		all = append(all, r)
		return nil
	})
	return all, err
}

// Replaced counts what the last import has replaced and RestoreReplaced brings back,
// by kind. It reads the storage.
func (h *Backups) Replaced(ctx context.Context) (map[journal.Kind]int, error) {
	all, err := h.readReplaced(ctx)
	n := map[journal.Kind]int{}
	for _, r := range all {
		if was, err := schema.Decode[schema.Replaced](r); err == nil {
			n[was.Kind]++
		}
	}
	return n, err
}

// RestoreReplaced puts back what the last import has replaced, and keeps what stands
// in its place now as replaced: asked once more, that comes back in turn. It may take
// as long as it takes.
func (h *Backups) RestoreReplaced(ctx context.Context) error {
	h.importing.Lock()
	defer h.importing.Unlock()
	err := h.swapReplaced(ctx)
	if again := h.reload(ctx, h.bounded(h.timeout), true); err == nil {
		err = again
	}
	h.notify(Event{Answers: true})
	if err != nil {
		return fmt.Errorf("bring back what was replaced: %w", err)
	}
	return nil
}

func (h *Backups) swapReplaced(ctx context.Context) error {
	if waiting, needed := h.writer.Flush(); needed {
		if err := h.writer.WaitLong(ctx, waiting); err != nil {
			return err
		}
	}
	all, err := h.readReplaced(ctx)
	if err != nil {
		return err
	}
	c := journal.Change{Strict: true}
	var instead []journal.Record
	for _, kept := range all {
		was, err := schema.Decode[schema.Replaced](kept)
		if err != nil {
			continue // it cannot be had back; it stays
		}
		back := journal.Record{
			ID: was.ID, Kind: was.Kind, Owner: kept.Owner, V: was.V, Zone: was.Zone, Data: was.Data,
			At: h.now().UTC().Truncate(time.Millisecond),
		}
		standing, err := h.standing(ctx, back)
		if err != nil {
			return err
		}
		if len(standing) > 0 {
			instead = append(instead, standing[0])
			if at := standing[0].At; !h.ahead(at) && !back.At.After(at) {
				back.At = at.Add(time.Millisecond) // by another device's clock
			}
		}
		for _, r := range standing {
			c.Drop = append(c.Drop, r.ID) // whatever clock has dated it
		}
		c.Drop = append(c.Drop, kept.ID)
		c.Put = append(c.Put, back)
	}
	more, err := h.replacedChange(instead)
	if err != nil || c.Empty() {
		return err
	}
	c.Put = append(c.Put, more.Put...)
	return h.writeNow(ctx, c)
}

// standing are the records that stand in the place of one, the one that counts first.
func (h *Backups) standing(ctx context.Context, r journal.Record) (all []journal.Record, err error) {
	records, err := h.bounded(h.timeout).ByOwner(ctx, r.Owner)
	for _, other := range records {
		if other.Kind != r.Kind || other.ID != r.ID && !schema.LatestWins(r.Kind) {
			continue
		}
		all = append(all, other)
		if last := len(all) - 1; other.At.After(all[0].At) {
			all[0], all[last] = all[last], all[0]
		}
	}
	return all, err
}
