package history

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// rest is how far back the answers and their notes are read.
type rest struct {
	answers, notes uuid.UUID // of the oldest read; zero: none yet
	noNotes        bool      // no note is older
	whole          bool      // no answer is older, and no note
	shown          int       // how many answers were there when they were last shown
}

// Whole reports whether all answers are read: what counts all of them is right from
// then on. A start reads the newest page only.
func (b *History) FullyLoaded() bool {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.rest.whole
}

// More reads the next page of older answers, unless all are read. What was read
// shows from time to time, and all of it in the end: showing sorts. An error is the
// book's trouble; called again, it goes on where it was.
func (b *History) LoadMore(ctx context.Context) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	if b.FullyLoaded() {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	if err := b.readPage(ctx); err != nil {
		b.update(func() { b.trouble = err })
		return fmt.Errorf("read older answers: %w", err)
	}
	return nil
}

// readPage reads the next page of answers and the notes as old as they are: a note
// has the id of when it was first made, after its answer. One that was made by a
// clock gone wrong comes with a later page. writing is held, or the book not yet
// shared.
func (b *History) readPage(ctx context.Context) error {
	next := b.rest
	answers, last, err := b.page(ctx, journal.KindAnswer, &next.answers)
	if err != nil {
		return err
	}
	var notes []journal.Record
	for !next.noNotes && (last || journal.CompareIDs(next.notes, next.answers) >= 0 || next.notes == uuid.Nil) {
		more, end, err := b.page(ctx, journal.KindNote, &next.notes)
		if err != nil {
			return err
		}
		notes, next.noNotes = append(notes, more...), end
	}
	next.whole = last
	b.update(func() {
		b.rest = next
		for _, r := range notes {
			b.take(r, b.takeNote)
		}
		for _, r := range answers {
			b.take(r, b.takeAnswer)
		}
		if last || len(b.kept) >= 2*b.rest.shown {
			b.rest.shown = len(b.kept)
			b.show()
		}
	})
	return nil
}

// page reads a page of a kind from before an id, which it moves on, and tells
// whether it was the last.
func (b *History) page(ctx context.Context, k journal.Kind, before *uuid.UUID) (records []journal.Record, last bool, err error) {
	p := journal.Page{Before: *before, Limit: journal.PageSize}
	if records, err = b.j.ByKind(ctx, k, p); err != nil {
		return nil, false, err
	}
	last = len(records) < p.Limit
	for _, r := range records {
		if r.ID == uuid.Nil && !last {
			// Pages go by ids. Where one is damaged, the rest is read at once.
			records, err = b.j.ByKind(ctx, k, journal.Page{Before: p.Before})
			return records, true, err
		}
	}
	if len(records) > 0 {
		*before = records[len(records)-1].ID
	}
	return records, last, nil
}

// find reads one record. ErrNoAnswer where it is not kept.
func (b *History) find(ctx context.Context, k journal.Kind, id uuid.UUID) (journal.Record, error) {
	after := id // the next id there may be
	for i := len(after) - 1; i >= 0; i-- {
		after[i]++
		if after[i] != 0 {
			break
		}
	}
	records, err := b.j.ByKind(ctx, k, journal.Page{Before: after, Limit: 1})
	if err != nil {
		return journal.Record{}, err
	}
	if len(records) == 0 || records[0].ID != id {
		return journal.Record{}, ErrNoAnswer
	}
	return records[0], nil
}
