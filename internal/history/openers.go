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

	// Timeout is how long opening, and then each reading of a page, may take. A start
	// that makes progress is never given up, however much there is to read.
	Timeout time.Duration
}

// OpenOrFallback is Start for the program's start, which must come to a history
// whatever the storage does. One of a newer version is opened for reading only. Where
// none can be read, nothing of it is touched, and the history is in memory;
// FallbackReason tells why.
func OpenOrFallback(d Openers, newID func() uuid.UUID, now func() time.Time, zone func() string) *History {
	start := func(openJournal func(context.Context) (journal.Journal, error)) (*History, error) {
		ctx, cancel := context.WithTimeout(context.Background(), d.Timeout)
		defer cancel()
		j, err := openJournal(ctx)
		if err != nil {
			return nil, err
		}
		h, err := open(context.Background(), journal.Bounded(j, d.Timeout), false, newHistory(j, newID, now, zone))
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
