package journal

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
)

// Sound is what the recordings of one owner take.
type Sound struct {
	Of     string        // the owner: see SoundOf
	Bytes  int64         // of sound
	Length time.Duration // milliseconds; of all takes together
	Takes  int           // how often recording was begun
}

// SoundOf is the owner of the recording made in a part of a round. The part is
// counted from 0, as interview.Round's PartIndex is. The form is kept: append
// only.
func SoundOf(round uuid.UUID, part int) string { return round.String() + "/" + strconv.Itoa(part) }

// soundRound is the round of an owner that SoundOf made.
func soundRound(of string) (uuid.UUID, bool) {
	round, _, found := strings.Cut(of, "/")
	id, err := uuid.Parse(round)
	return id, found && err == nil
}

// parseSounds reads what the script tells of recordings. A row that cannot be read
// is left out.
func parseSounds(text string) []Sound {
	var out []Sound
	for row := range strings.SplitSeq(strings.TrimSuffix(text, recordEnd), recordEnd) {
		f := strings.Split(row, fieldEnd)
		if len(f) != 4 {
			continue
		}
		bytes, errBytes := strconv.ParseInt(f[1], 10, 64)
		ms, errMS := strconv.ParseInt(f[2], 10, 64)
		takes, errTakes := strconv.Atoi(f[3])
		if errBytes == nil && errMS == nil && errTakes == nil {
			out = append(out, Sound{Of: f[0], Bytes: bytes, Length: time.Duration(ms) * time.Millisecond, Takes: takes})
		}
	}
	return out
}

// Sounds tells what the recordings of each owner take. It reads the storage, so
// it must not be called on the UI goroutine.
func (b *Book) Sounds(ctx context.Context) ([]Sound, error) {
	ctx, cancel := context.WithTimeout(ctx, b.patience)
	defer cancel()
	sounds, err := b.j.Sounds(ctx)
	if err != nil {
		return nil, fmt.Errorf("sounds: %w", err)
	}
	return sounds, nil
}

// Mute removes the recordings of an owner, as when their answer is left ungraded
// or begun anew. An owner without recordings is no error. What waits to be kept is
// written after it, see mute.
func (b *Book) Mute(ctx context.Context, of string) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	return b.mute(ctx, of)
}

// mute removes the recordings of owners. It takes no part in what waits to be kept:
// on a full disk those writes would fail and take this one with them. Once there is
// room they are written; where there still is none that is the book's trouble, and
// no error. writing is held.
func (b *Book) mute(ctx context.Context, owners ...string) error {
	c := Change{Mute: owners}
	if err := b.try(ctx, c); err != nil {
		b.pending = b.pending.then(c)
		return err
	}
	if !b.pending.Empty() {
		_ = b.commit(ctx, Change{})
	}
	return nil
}

// Silence removes all recordings. As with mute, what waits to be kept is written
// afterwards.
func (b *Book) Silence(ctx context.Context) error {
	sounds, err := b.Sounds(ctx)
	if err != nil {
		return err
	}
	b.writing.Lock()
	defer b.writing.Unlock()
	c := Change{Strict: true}
	for _, s := range sounds {
		c.Mute = append(c.Mute, s.Of)
	}
	if err := b.try(ctx, c); err != nil || b.pending.Empty() {
		return err
	}
	return b.commit(ctx, Change{})
}

// Sweep removes the recordings that nothing leads to any more: those of rounds
// before the one begun last, in parts that no answer was kept of, as when a round
// was left for another one. For the program's start, once all answers are read. A round that
// another window still walks is at its end too once a newer one has begun: what
// it keeps is refused with ErrNoRound.
func (b *Book) Sweep(ctx context.Context) error {
	sounds, err := b.Sounds(ctx)
	if err != nil {
		return err
	}
	b.writing.Lock()
	defer b.writing.Unlock()
	if b.round == nil || b.damaged > 0 || !b.Whole() {
		// An answer that is not read yet may lead to it, and one that cannot be read
		// now may be read by a later version.
		return nil
	}
	var lost []string
	for _, s := range sounds {
		round, ours := soundRound(s.Of)
		if !ours || older(round, b.round.Plan().ID) >= 0 {
			continue
		}
		// b.kept holds the deleted ones, too: these can still be had back.
		if !slices.ContainsFunc(b.kept, func(a grading.Answer) bool { return a.Part > 0 && SoundOf(a.Round, a.Part-1) == s.Of }) {
			lost = append(lost, s.Of)
		}
	}
	if len(lost) == 0 {
		return nil
	}
	return b.mute(ctx, lost...)
}
