// Package journaltest has what tests of journals and of what stands on them share: a
// journal in memory whose storage can be made to fail, and records to keep in it.
package journaltest

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Memory is a journal in memory whose storage can be made to fail, and which
// tells of recordings.
type Memory struct {
	*journal.Memory
	Records map[uuid.UUID]journal.Record // all that is kept, to look at and to damage

	mu         sync.Mutex
	refusal    error // what Commit answers, when not nil
	before     int   // so many changes are kept before that
	recordings []journal.Recording
}

// NewMemory is an empty journal in memory.
func NewMemory() *Memory {
	records := map[uuid.UUID]journal.Record{}
	return &Memory{Memory: journal.NewMemoryOf(records), Records: records}
}

// Refuse makes every Commit answer err and keep nothing, as a full or broken
// disk would, until it is called with nil.
func (m *Memory) Refuse(err error) { m.RefuseAfter(0, err) }

// RefuseAfter is Refuse once n more changes were kept.
func (m *Memory) RefuseAfter(n int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.before, m.refusal = n, err
}

// AddRecording makes Recordings tell of one: memory keeps no sound.
func (m *Memory) AddRecording(s journal.Recording) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.drop(s.Owner)
	m.recordings = append(m.recordings, s)
}

// Commit implements journal.Journal.
func (m *Memory) Commit(ctx context.Context, c journal.Change) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.before--; m.refusal != nil && m.before < 0 {
		return fmt.Errorf("keep %d records: %w", len(c.Put), m.refusal)
	}
	if err := m.Memory.Commit(ctx, c); err != nil {
		return err
	}
	if c.Clear {
		m.recordings = nil
	}
	for _, of := range c.DropRecordings {
		m.drop(of)
	}
	return nil
}

// Clear implements journal.Journal.
func (m *Memory) Clear(ctx context.Context) error {
	return m.Commit(ctx, journal.Change{Clear: true, Strict: true})
}

// Recordings implements journal.Journal.
func (m *Memory) Recordings(ctx context.Context) ([]journal.Recording, error) {
	if _, err := m.Memory.Recordings(ctx); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]journal.Recording(nil), m.recordings...), nil
}

func (m *Memory) drop(of string) {
	left := m.recordings[:0]
	for _, s := range m.recordings {
		if s.Owner != of {
			left = append(left, s)
		}
	}
	m.recordings = left
}

// testID is an id that sorts by n.
func ID(n int) uuid.UUID {
	id := uuid.UUID{6: 0x70, 8: 0x80}
	id[4], id[5] = byte(n>>8), byte(n)
	return id
}

var Time = time.Date(2026, 3, 1, 9, 30, 0, 125e6, time.UTC)

func Record(n int, k journal.Kind, of string) journal.Record {
	return journal.Record{
		ID: ID(n), Kind: k, Owner: of, V: journal.Version, At: Time.Add(time.Duration(n) * time.Millisecond),
		Zone: "Europe/Berlin", Data: json.RawMessage(fmt.Sprintf(`{"n":%d}`, n)),
	}
}

func Commit(t *testing.T, j journal.Journal, c journal.Change) {
	t.Helper()
	if err := j.Commit(t.Context(), c); err != nil {
		t.Fatalf("Commit: %v", err)
	}
}

func ByKind(t *testing.T, j journal.Journal, k journal.Kind, p journal.Page) []journal.Record {
	t.Helper()
	rs, err := j.ByKind(t.Context(), k, p)
	if err != nil {
		t.Fatalf("ByKind(%s): %v", k, err)
	}
	return rs
}

func ByOwner(t *testing.T, j journal.Journal, of string) []journal.Record {
	t.Helper()
	rs, err := j.ByOwner(t.Context(), of)
	if err != nil {
		t.Fatalf("Of(%s): %v", of, err)
	}
	return rs
}
