package history

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// What the tests, which stand outside, look at and replace.
const (
	ImportRecords = importRecords
	Patience      = patience
)

// Pending is what waits to be kept.
func (b *History) Pending() journal.Change { return b.pending }

// SetPatience changes how long one write may take.
func (b *History) SetPatience(d time.Duration) { b.patience = d }

// SetJournal puts another journal in the place of the one that was read.
func (b *History) SetJournal(j journal.Journal) { b.j = j }

// HasNote reports whether a note is kept of what has the id.
func (b *History) HasNote(id uuid.UUID) bool {
	_, there := b.notes[id]
	return there
}

// Adopt takes over all that another history has read.
func (b *History) Adopt(fresh *History) { b.adopt(fresh) }

// Quarantine sets a record aside.
func (b *History) Quarantine(r journal.Record, why string) { b.setAside(r, why) }
