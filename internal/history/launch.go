package history

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Doors are the ways into the storage at the program's start.
type Openers struct {
	Open         func(ctx context.Context) (journal.Journal, error)            // as OpenIndexedDB
	OpenReadOnly func(ctx context.Context, why error) (journal.Journal, error) // as OpenToRead

	// Patience makes the context of each try, so that one that hung leaves the next
	// its own time.
	Patience func() (context.Context, context.CancelFunc)
}

// Launch is StartBook for the program's start, which must come to a book whatever
// the storage does. A history of a newer version is opened for reading only. Where
// none can be read, nothing of it is touched, and the book is in memory; StandIn
// tells why.
func OpenOrFallback(d Openers, newID func() uuid.UUID, now func() time.Time, zone func() string) *History {
	start := func(open func(context.Context) (journal.Journal, error)) (*History, error) {
		ctx, cancel := d.Patience()
		defer cancel()
		j, err := open(ctx)
		if err != nil {
			return nil, err
		}
		b, err := Start(ctx, j, newID, now, zone)
		if err != nil {
			_ = j.Close()
		}
		return b, err
	}
	b, err := start(d.Open)
	if errors.Is(err, journal.ErrNewer) {
		b, err = start(func(ctx context.Context) (journal.Journal, error) { return d.OpenReadOnly(ctx, journal.ErrNewer) })
		if err != nil {
			err = fmt.Errorf("%w: %w", ErrNewerUnreadable, err)
		}
	}
	if err != nil {
		// Reading what is in memory cannot fail.
		b, _ = Start(context.Background(), journal.NewMemoryFallback(err), newID, now, zone)
	}
	return b
}
