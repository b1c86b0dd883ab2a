package journal

import (
	"bytes"
	"context"
	"fmt"
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
	sounds  []Sound
	closed  bool
	refusal error // what Commit answers, when not nil
	before  int   // so many changes are kept before that
	why     error // why there is only memory
}

var _ Journal = (*Memory)(nil)

// NewMemory is an empty journal in memory.
func NewMemory() *Memory { return &Memory{records: map[uuid.UUID]Record{}} }

// NewMemoryBecause is an empty journal in memory that stands in for one that
// could not be opened; why is what a Book on it tells as its trouble.
func NewMemoryBecause(why error) *Memory {
	m := NewMemory()
	m.why = why
	return m
}

func (m *Memory) because() error { return m.why }

// Refuse makes every Commit answer err and keep nothing, as a full or broken
// disk would, until it is called with nil.
func (m *Memory) Refuse(err error) { m.RefuseAfter(0, err) }

// RefuseAfter is Refuse once n more changes were kept.
func (m *Memory) RefuseAfter(n int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.before, m.refusal = n, err
}

// Commit implements Journal.
func (m *Memory) Commit(ctx context.Context, c Change) error {
	if err := c.check(); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.usable(ctx); err != nil {
		return err
	}
	if m.before--; m.refusal != nil && m.before < 0 {
		return fmt.Errorf("keep %d records: %w", len(c.Put), m.refusal)
	}
	if c.Clear {
		clear(m.records)
		m.sounds = nil
	}
	for _, of := range c.Mute {
		m.mute(of)
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
		return (r.Kind == k || k == Every) && (p.Before == uuid.Nil || older(r.ID, p.Before) < 0)
	})
	slices.Reverse(out)
	if p.Limit > 0 && len(out) > p.Limit {
		out = out[:p.Limit]
	}
	return out, err
}

// Of implements Journal.
func (m *Memory) Of(ctx context.Context, of string) ([]Record, error) {
	return m.collect(ctx, func(r Record) bool { return r.Of == of })
}

// Sounds implements Journal.
func (m *Memory) Sounds(ctx context.Context) ([]Sound, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.usable(ctx); err != nil {
		return nil, err
	}
	return append([]Sound(nil), m.sounds...), nil
}

// Hold makes Sounds tell of a recording, for tests: memory keeps no sound.
func (m *Memory) Hold(s Sound) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.mute(s.Of)
	m.sounds = append(m.sounds, s)
}

func (m *Memory) mute(of string) {
	left := m.sounds[:0]
	for _, s := range m.sounds {
		if s.Of != of {
			left = append(left, s)
		}
	}
	m.sounds = left
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
	smallsort.Sort(out, func(a, b Record) int { return older(a.ID, b.ID) })
	return out, nil
}

func (m *Memory) usable(ctx context.Context) error {
	if m.closed {
		return ErrClosed
	}
	if err := ctx.Err(); err != nil {
		return late(err)
	}
	return nil
}

// late is the error of a caller who stopped waiting.
func late(cause error) error { return fmt.Errorf("%w: %w", ErrLate, cause) }

func (r Record) clone() Record {
	r.Data = slices.Clone(r.Data)
	return r
}

// older orders ids by age: those of version 7 begin with their time.
func older(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }
