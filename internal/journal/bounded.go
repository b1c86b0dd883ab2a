package journal

import (
	"context"
	"time"
)

// Bounded returns a journal whose reads fail with ErrTimeout after the timeout. It applies
// to each page, so reading many of them may take longer. Writes have no timeout.
func Bounded(j Journal, timeout time.Duration) Journal { return bounded{j, timeout} }

type bounded struct {
	Journal
	timeout time.Duration
}

func (b bounded) ByKind(ctx context.Context, k Kind, p Page) ([]Record, error) {
	return within(ctx, b.timeout, func(ctx context.Context) ([]Record, error) { return b.Journal.ByKind(ctx, k, p) })
}

func (b bounded) ByOwner(ctx context.Context, owner string) ([]Record, error) {
	return within(ctx, b.timeout, func(ctx context.Context) ([]Record, error) { return b.Journal.ByOwner(ctx, owner) })
}

func (b bounded) Recordings(ctx context.Context) ([]Recording, error) {
	return within(ctx, b.timeout, b.Journal.Recordings)
}

// within returns in time even when the journal ignores its context.
func within[T any](ctx context.Context, timeout time.Duration, read func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
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
