package store

// Loading reports whether older answers are being read.
func (m *Store) Loading() bool { return m.loads.Load() > 0 }

// HoldLoading keeps older answers from being read, until released.
func (m *Store) HoldLoading() (release func()) {
	m.loads.Store(1)
	return func() { m.loads.Store(0) }
}

// HoldSweep stops the goroutine that reads older answers once it has read them all,
// until released. Swept reports whether it has come that far.
func (m *Store) HoldSweep() (release func()) {
	m.idle.L.Lock()
	return m.idle.L.Unlock
}

func (m *Store) Swept() bool { return m.swept.Load() }
