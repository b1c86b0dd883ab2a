package history

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// What the tests, which stand outside, look at and replace.
const (
	ImportRecords = importRecords
	Patience      = journal.TapTimeout
)

// Pending is what waits to be kept.
func (h *History) Pending() journal.Change { return h.writer.Pending() }

// SetTapTimeout changes how long a tap waits for the storage.
func (h *History) SetTapTimeout(d time.Duration) {
	h.patience, h.timeout = d, d
	h.writer.SetTapTimeout(d)
}

// SetJournal puts another journal in the place of the one that was read.
func (h *History) SetJournal(j journal.Journal) {
	h.journal = j
	h.writer.SetJournal(j)
}

// HasNote reports whether a note is kept of what has the id.
func (h *History) HasNote(id uuid.UUID) bool {
	_, there := h.state.notes[id]
	return there
}
