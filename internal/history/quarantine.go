package history

import (
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Aside is a record that could not be read and was set aside. It stays in the
// journal as it is, and every backup holds it.
type Unreadable struct {
	ID     uuid.UUID // zero where the id itself is damaged
	Kind   journal.Kind
	Owner  string // what it belongs to, as far as that can be told
	Reason string // the end of a sentence about it, such as "it is cut off"
}

// SetAside are the records that were set aside when the book was opened, because
// they could not be read. Rounds before the newest are not looked into then.
func (b *History) Quarantined() []Unreadable {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return append([]Unreadable(nil), b.aside...)
}

// setAside notes a record that could not be read. mu is held, or the book not yet
// shared.
func (b *History) setAside(r journal.Record, why string) {
	b.damaged++
	b.aside = append(b.aside, Unreadable{ID: r.ID, Kind: r.Kind, Owner: r.Owner, Reason: why})
}
