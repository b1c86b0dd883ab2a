package journal

import (
	"context"
	"slices"
	"sync"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/smallsort"
)

// Memory is a Journal that lasts as long as the program: for tests, and for
// browsers that refuse storage.
type Memory struct {
	mu      sync.Mutex
	records map[uuid.UUID]Record
	closed  bool
	reason  error // why there is only memory
}

var _ Journal = (*Memory)(nil)

// NewMemory is an empty journal in memory.
func NewMemory() *Memory { return NewMemoryOf(map[uuid.UUID]Record{}) }

// NewMemoryOf is a journal in memory that keeps its records in a map, which may
// hold some already, damaged ones too.
func NewMemoryOf(records map[uuid.UUID]Record) *Memory { return &Memory{records: records} }

// NewMemoryFallback is an empty journal in memory that stands in for one that
// could not be opened; why is what a Book on it tells as its trouble.
func NewMemoryFallback(why error) *Memory {
	m := NewMemory()
	m.reason = why
	return m
}

// FallbackReason is why this stands in for a database; nil where it does not.
func (m *Memory) FallbackReason() error { return m.reason }

// Commit implements Journal.
func (m *Memory) Commit(ctx context.Context, c Change) error {
	if err := c.Check(); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.usable(ctx); err != nil {
		return err
	}
	if c.Clear {
		clear(m.records)
	}
	for _, id := range c.Drop {
		delete(m.records, id)
	}
	for _, r := range c.Put {
		if had, ok := m.records[r.ID]; !ok || !had.At.After(r.At) {
			m.records[r.ID] = r.clone()
		}
	}
	return nil
}

// ByKind implements Journal.
func (m *Memory) ByKind(ctx context.Context, k Kind, p Page) ([]Record, error) {
	out, err := m.collect(ctx, func(r Record) bool {
		return (r.Kind == k || k == AnyKind) && (p.Before == uuid.Nil || CompareIDs(r.ID, p.Before) < 0)
	})
	slices.Reverse(out)
	if p.Limit > 0 && len(out) > p.Limit {
		out = out[:p.Limit]
	}
	return out, err
}

// ByOwner implements Journal.
func (m *Memory) ByOwner(ctx context.Context, of string) ([]Record, error) {
	return m.collect(ctx, func(r Record) bool { return r.Owner == of })
}

// Recordings implements Journal: memory keeps no sound.
func (m *Memory) Recordings(ctx context.Context) ([]Recording, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return nil, m.usable(ctx)
}

// Clear implements Journal.
func (m *Memory) Clear(ctx context.Context) error {
	return m.Commit(ctx, Change{Clear: true, Strict: true})
}

// Close implements Journal.
func (m *Memory) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
	return nil
}

// collect copies the records that fit, oldest first.
func (m *Memory) collect(ctx context.Context, fits func(Record) bool) ([]Record, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.usable(ctx); err != nil {
		return nil, err
	}
	var out []Record
	for _, r := range m.records {
		if fits(r) {
			out = append(out, r.clone())
		}
	}
	smallsort.Sort(out, func(a, b Record) int { return CompareIDs(a.ID, b.ID) })
	return out, nil
}

func (m *Memory) usable(ctx context.Context) error {
	if m.closed {
		return ErrClosed
	}
	if err := ctx.Err(); err != nil {
		return WrapTimeout(err)
	}
	return nil
}
