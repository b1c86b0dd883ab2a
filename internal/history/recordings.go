package history

import (
	"context"
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
)

// Sounds tells what the recordings of each owner take. It reads the storage, so
// it must not be called on the UI goroutine.
func (b *History) Recordings(ctx context.Context) ([]journal.Recording, error) {
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	sounds, err := b.j.Recordings(ctx)
	if err != nil {
		return nil, fmt.Errorf("sounds: %w", err)
	}
	return sounds, nil
}

// Mute removes the recordings of an owner, as when their answer is left ungraded
// or begun anew. An owner without recordings is no error. What waits to be kept is
// written after it, see mute.
func (b *History) DeleteRecordings(ctx context.Context, of string) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	return b.mute(ctx, of)
}

// mute removes the recordings of owners. It takes no part in what waits to be kept:
// on a full disk those writes would fail and take this one with them. Once there is
// room they are written; where there still is none that is the book's trouble, and
// no error. writing is held.
func (b *History) mute(ctx context.Context, owners ...string) error {
	c := journal.Change{DropRecordings: owners}
	if err := b.try(ctx, c); err != nil {
		b.pending = b.pending.Then(c)
		return err
	}
	if !b.pending.Empty() {
		_ = b.commit(ctx, journal.Change{})
	}
	return nil
}

// Silence removes all recordings. As with mute, what waits to be kept is written
// afterwards.
func (b *History) DeleteAllRecordings(ctx context.Context) error {
	sounds, err := b.Recordings(ctx)
	if err != nil {
		return err
	}
	b.writing.Lock()
	defer b.writing.Unlock()
	c := journal.Change{Strict: true}
	for _, s := range sounds {
		c.DropRecordings = append(c.DropRecordings, s.Owner)
	}
	if err := b.try(ctx, c); err != nil || b.pending.Empty() {
		return err
	}
	return b.commit(ctx, journal.Change{})
}

// Sweep removes the recordings that nothing leads to any more: those of rounds
// before the one begun last, in parts that no answer was kept of, as when a round
// was left for another one. For the program's start, once all answers are read. A round that
// another window still walks is at its end too once a newer one has begun: what
// it keeps is refused with ErrNoRound.
func (b *History) DeleteOrphans(ctx context.Context) error {
	sounds, err := b.Recordings(ctx)
	if err != nil {
		return err
	}
	b.writing.Lock()
	defer b.writing.Unlock()
	if b.round == nil || b.damaged > 0 || !b.FullyLoaded() {
		// An answer that is not read yet may lead to it, and one that cannot be read
		// now may be read by a later version.
		return nil
	}
	var lost []string
	for _, s := range sounds {
		round, ours := journal.RecordingRound(s.Owner)
		if !ours || journal.CompareIDs(round, b.round.Plan().ID) >= 0 {
			continue
		}
		// b.kept holds the deleted ones, too: these can still be had back.
		if !slices.ContainsFunc(b.kept, func(a grading.Answer) bool { return a.Part > 0 && journal.RecordingKey(a.Round, a.Part-1) == s.Owner }) {
			lost = append(lost, s.Owner)
		}
	}
	if len(lost) == 0 {
		return nil
	}
	return b.mute(ctx, lost...)
}
