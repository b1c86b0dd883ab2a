package device

// Storage is the room that the browser gives the app.
type Storage interface {
	// Persist asks that the browser never clear the app's storage by itself, and
	// reports its answer. Blocks. ErrUnsupported.
	Persist() (granted bool, err error)
	// Usage reports how much room there is, and whether the browser may clear it by
	// itself. Blocks. ErrUnsupported.
	Usage() (Usage, error)
}

// Usage is what the browser says of the room for everything that is stored.
type Usage struct {
	Persisted bool  // it never clears it by itself
	Used      int64 // bytes, including the app's own files; below zero: the browser does not tell
	Free      int64 // bytes, roughly; browsers round it
}

// UnsupportedStorage is a Storage that the browser says nothing of.
type UnsupportedStorage struct{}

// Persist is unsupported.
func (UnsupportedStorage) Persist() (bool, error) { return false, ErrUnsupported }

// Usage is unsupported.
func (UnsupportedStorage) Usage() (Usage, error) { return Usage{}, ErrUnsupported }
