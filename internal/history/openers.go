package history

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Openers are the ways into the storage at the program's start.
type Openers struct {
	Open         func(ctx context.Context) (journal.Journal, error)               // as OpenIndexedDB
	OpenReadOnly func(ctx context.Context, reason error) (journal.Journal, error) // as OpenReadOnly

	// Patience makes the context of each try, so that one that hung leaves the next
	// its own time.
	Patience func() (context.Context, context.CancelFunc)
}

// OpenOrFallback is Start for the program's start, which must come to a history
// whatever the storage does. One of a newer version is opened for reading only. Where
// none can be read, nothing of it is touched, and the history is in memory;
// FallbackReason tells why.
func OpenOrFallback(d Openers, newID func() uuid.UUID, now func() time.Time, zone func() string) *History {
	start := func(open func(context.Context) (journal.Journal, error)) (*History, error) {
		ctx, cancel := d.Patience()
		defer cancel()
		j, err := open(ctx)
		if err != nil {
			return nil, err
		}
		h, err := Start(ctx, j, newID, now, zone)
		if err != nil {
			_ = j.Close()
		}
		return h, err
	}
	h, err := start(d.Open)
	if errors.Is(err, journal.ErrNewer) {
		h, err = start(func(ctx context.Context) (journal.Journal, error) { return d.OpenReadOnly(ctx, journal.ErrNewer) })
		if err != nil {
			err = fmt.Errorf("%w: %w", ErrNewerUnreadable, err)
		}
	}
	if err != nil {
		// Reading what is in memory cannot fail.
		h, _ = Start(context.Background(), journal.NewMemoryFallback(err), newID, now, zone)
	}
	return h
}
