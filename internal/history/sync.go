package history

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
)

// Share has the book share its journal with other windows. holds reports whether
// this one runs the round: in one that does not, a step, an answer and a draft are
// ErrNoRound, so that it never writes over what the other has kept. first reports
// whether no other was open when this one came, and may block: while another is,
// Purge leaves all to it, because there a deletion may still be taken back.
func (b *History) SetTabs(holds, first func() bool) {
	b.writing.Lock()
	defer b.writing.Unlock()
	b.holds, b.first = holds, first
}

// Heard takes over what other windows have kept: said is what they told, as
// device.Tabs.TakeRemoteChanges has it. Of two values for one thing the one written
// last counts. Only the round under way is read again, or, where they told that
// they changed all, everything; then Whole may be false once more. An error is the
// book's trouble.
func (b *History) ApplyRemote(ctx context.Context, said string) error {
	if said == "" {
		return nil
	}
	b.writing.Lock()
	defer b.writing.Unlock()
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	err := b.hear(ctx, said)
	if err != nil {
		b.update(func() { b.trouble = err })
	}
	return err
}

func (b *History) hear(ctx context.Context, said string) error {
	var put []journal.Record
	dropped := map[uuid.UUID]bool{}
	for change := range strings.SplitSeq(strings.TrimSuffix(said, journal.ChangeEnd), journal.ChangeEnd) {
		f := strings.Split(change, journal.PartEnd)
		if len(f) != 3 || f[0] != "" {
			return b.again(ctx)
		}
		for id := range strings.SplitSeq(f[1], journal.FieldEnd) {
			if id, err := uuid.Parse(id); err == nil {
				dropped[id] = true
			}
		}
		for _, r := range journal.ParseRows(f[2]) {
			delete(dropped, r.ID) // within a change what is kept comes last
			put = append(put, r)
		}
	}
	return b.merge(ctx, put, dropped)
}

// Refresh reads what other windows have kept since this one last looked, by the
// ids of the records, and the round under way: for when it may have missed what
// they told, as before it runs the round in another's place. An error is the
// book's trouble, and after it this window must not run the round: the one in
// memory may be older.
func (b *History) Refresh(ctx context.Context) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	err := b.refresh(ctx)
	if err != nil {
		b.update(func() { b.trouble = err })
	}
	return err
}

func (b *History) refresh(ctx context.Context) error {
	var put []journal.Record
	var before uuid.UUID
	for last := false; !last; {
		records, end, err := b.page(ctx, journal.Every, &before)
		if err != nil {
			return fmt.Errorf("refresh: %w", err)
		}
		last = end
		for _, r := range records {
			if journal.CompareIDs(r.ID, b.caught) <= 0 {
				last = true
				break
			}
			put = append(put, r)
		}
	}
	if len(put) > 0 && journal.CompareIDs(put[0].ID, b.caught) > 0 {
		b.caught = put[0].ID
	}
	put = append(put, journal.Record{Kind: journal.KindStep}) // the round is read in any case
	return b.merge(ctx, put, nil)
}

// merge takes records over and lets go of others. writing is held.
func (b *History) merge(ctx context.Context, put []journal.Record, dropped map[uuid.UUID]bool) error {
	begun, stepped := false, dropped[b.draft.id] && b.draft.id != uuid.Nil
	mine := uuid.Nil // the round under way, where its beginning waits to be kept
	for _, r := range b.pending.Put {
		if r.Kind == journal.KindRound && b.ofRound(r) {
			mine = r.ID
		}
	}
	b.update(func() {
		for _, r := range put {
			switch take := b.taker(r.Kind); {
			case take != nil:
				b.take(r, take)
			case r.Kind == journal.KindRound && !b.ofRound(r):
				begun = begun || journal.CompareIDs(r.ID, mine) > 0
			case r.Kind == journal.KindRound || r.Kind == journal.KindStep || r.Kind == journal.KindSheet:
				stepped = true
			}
		}
		if len(dropped) > 0 {
			b.forget(dropped)
		}
		b.show()
	})
	// A step of this window that could not be kept yet lives in memory alone: the
	// round is read again only when it is another window's now.
	if stepped {
		if _, err := b.outrun(ctx); err != nil {
			return err
		}
	}
	if !begun && (!stepped || b.waits()) {
		return nil
	}
	return b.readAgain(ctx)
}

// readAgain has the round in memory as it is kept. writing is held.
func (b *History) readAgain(ctx context.Context) error {
	fresh := History{j: b.j}
	if err := fresh.readRound(ctx); err != nil {
		return fmt.Errorf("read the round again: %w", err)
	}
	if journal.CompareIDs(fresh.last, b.last) > 0 {
		b.last = fresh.last
	}
	b.update(func() { b.round, b.draft = fresh.round, fresh.draft })
	return nil
}

// ofRound reports whether r is a part of the round under way.
func (b *History) ofRound(r journal.Record) bool {
	return b.round != nil && r.Owner == b.round.Plan().ID.String() && (r.Kind == journal.KindRound || r.Kind == journal.KindStep || r.Kind == journal.KindSheet)
}

// waits reports whether something of the round under way could not be kept yet.
func (b *History) waits() bool { return slices.ContainsFunc(b.pending.Put, b.ofRound) }

// giveWay is before what waits is written by a window that does not run the round:
// what another has gone beyond is let go. writing is held.
func (b *History) giveWay(ctx context.Context) error {
	if b.holds == nil || b.holds() {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	gone, err := b.outrun(ctx)
	if err == nil && gone {
		err = b.readAgain(ctx)
	}
	if err != nil {
		b.update(func() { b.trouble = err })
	}
	return err
}

// outrun lets go of the steps and drafts that wait to be kept, where another window
// has gone on with the round without them: written now they would land in the middle
// of its course. Answers that wait stay. writing is held.
func (b *History) outrun(ctx context.Context) (gone bool, err error) {
	if !b.waits() {
		return false, nil
	}
	kept, err := b.j.ByOwner(ctx, b.round.Plan().ID.String())
	if err != nil {
		return false, fmt.Errorf("see how far the round has come: %w", err)
	}
	first := time.Time{}
	own, sheets := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	for _, r := range b.pending.Put {
		if own[r.ID] = true; b.ofRound(r) && (first.IsZero() || r.At.Before(first)) {
			first = r.At
		}
	}
	for _, r := range kept {
		gone = gone || r.Kind == journal.KindStep && !own[r.ID] && r.At.After(first)
		sheets[r.ID] = r.Kind == journal.KindSheet
	}
	if gone {
		b.pending.Put = slices.DeleteFunc(slices.Clone(b.pending.Put), b.ofRound)
		b.pending.Drop = slices.DeleteFunc(slices.Clone(b.pending.Drop), func(id uuid.UUID) bool { return sheets[id] })
	}
	return gone, nil
}

// forget takes records that were dropped out of memory. mu is held.
func (b *History) forget(dropped map[uuid.UUID]bool) {
	kept := make([]grading.Answer, 0, len(b.kept))
	for i := range b.kept {
		if !dropped[b.kept[i].ID] {
			kept = append(kept, b.kept[i])
		}
	}
	b.kept = kept
	for of, n := range b.notes {
		if dropped[n.id] {
			delete(b.notes, of)
		}
	}
	for of, records := range b.gone {
		var left []uuid.UUID
		for _, id := range records {
			if !dropped[id] {
				left = append(left, id)
			}
		}
		if b.gone[of] = left; left == nil {
			delete(b.gone, of)
		}
	}
}

// again reads the start of the journal anew. What could not be kept yet is kept
// first, or, while that fails, nothing is read. writing is held.
func (b *History) again(ctx context.Context) error {
	if !b.pending.Empty() {
		if err := b.commit(ctx, journal.Change{}); err != nil {
			return fmt.Errorf("read anew: %w", err)
		}
	}
	return b.reread(ctx, Start)
}
