package journal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
)

// Doors are the ways into the storage at the program's start.
type Doors struct {
	Open   func(ctx context.Context) (Journal, error)            // as OpenIndexedDB
	ToRead func(ctx context.Context, why error) (Journal, error) // as OpenToRead

	// Patience makes the context of each try, so that one that hung leaves the next
	// its own time.
	Patience func() (context.Context, context.CancelFunc)
}

// Launch is StartBook for the program's start, which must come to a book whatever
// the storage does. A history of a newer version is opened for reading only. Where
// none can be read, nothing of it is touched, and the book is in memory; StandIn
// tells why.
func Launch(d Doors, newID func() uuid.UUID, now func() time.Time, zone func() string) *Book {
	start := func(open func(context.Context) (Journal, error)) (*Book, error) {
		ctx, cancel := d.Patience()
		defer cancel()
		j, err := open(ctx)
		if err != nil {
			return nil, err
		}
		b, err := StartBook(ctx, j, newID, now, zone)
		if err != nil {
			_ = j.Close()
		}
		return b, err
	}
	b, err := start(d.Open)
	if errors.Is(err, ErrNewer) {
		b, err = start(func(ctx context.Context) (Journal, error) { return d.ToRead(ctx, ErrNewer) })
		if err != nil {
			err = fmt.Errorf("%w: %w", ErrUnread, err)
		}
	}
	if err != nil {
		// Reading what is in memory cannot fail.
		b, _ = StartBook(context.Background(), NewMemoryBecause(err), newID, now, zone)
	}
	return b
}
