package journal

import (
	"context"
	"time"
)

// Bounded is a journal each of whose readings ends in time, be it with ErrTimeout. A long
// reading is of many pages, and may take as long as it takes. Writing is as it was.
func Bounded(j Journal, patience time.Duration) Journal { return bounded{j, patience} }

type bounded struct {
	Journal
	patience time.Duration
}

func (b bounded) ByKind(ctx context.Context, k Kind, p Page) ([]Record, error) {
	return within(ctx, b.patience, func(ctx context.Context) ([]Record, error) { return b.Journal.ByKind(ctx, k, p) })
}

func (b bounded) ByOwner(ctx context.Context, owner string) ([]Record, error) {
	return within(ctx, b.patience, func(ctx context.Context) ([]Record, error) { return b.Journal.ByOwner(ctx, owner) })
}

func (b bounded) Recordings(ctx context.Context) ([]Recording, error) {
	return within(ctx, b.patience, b.Journal.Recordings)
}

// within does not wait for a journal that does not heed its context either.
func within[T any](ctx context.Context, patience time.Duration, read func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	type outcome struct {
		v   T
		err error
	}
	done := make(chan outcome, 1)
	go func() {
		v, err := read(ctx)
		done <- outcome{v, err}
	}()
	select {
	case o := <-done:
		return o.v, o.err
	case <-ctx.Done():
	}
	select {
	case o := <-done: // it came at the same moment after all
		return o.v, o.err
	default:
		var none T
		return none, WrapTimeout(ctx.Err())
	}
}
