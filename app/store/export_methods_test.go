package store

import (
	"sync/atomic"
)

// Loading tells whether older answers are being read.
func (m *Store) Loading() *atomic.Bool { return &m.loading }
