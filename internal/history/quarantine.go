package history

import (
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Unreadable is a record that could not be read. It stays in the
// journal as it is, and every backup holds it.
type Unreadable struct {
	ID     uuid.UUID // zero where the id itself is damaged
	Kind   journal.Kind
	Owner  string // what it belongs to, as far as that can be told
	Reason string // the end of a sentence about it, such as "it is cut off"
}
