package browser

import (
	"strings"
	"sync"
)

// mailbox holds what other tabs wrote until somebody takes it. Nobody may for a
// long time, so it does not grow forever: many changes become one that says to read
// everything again.
type mailbox struct {
	mu      sync.Mutex
	changes []string
}

// The text of a change is made and read by internal/journal; this one says that
// everything has changed.
const everythingChanged = "all\x1c\x1c\x1d"

// mailboxLimit is how many changes are kept one by one. Our own choice.
const mailboxLimit = 300

// put adds a change.
func (m *mailbox) put(change string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	switch {
	case len(m.changes) > 0 && m.changes[0] == everythingChanged:
		return
	case change == everythingChanged || len(m.changes) >= mailboxLimit:
		m.changes = []string{everythingChanged}
	default:
		m.changes = append(m.changes, change)
	}
}

// take returns all changes and empties the mailbox.
func (m *mailbox) take() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	all := strings.Join(m.changes, "")
	m.changes = nil
	return all
}
