package device

// Peers tells the other tabs of a database what this one keeps in it.
type Peers struct{}

// Join is called before the database is opened.
func (Peers) Join(database string) { attempt(windows(), "join", database) }

// Announce tells the other tabs of a change.
func (Peers) Announce(database, change string) { attempt(windows(), "announce", database, change) }

// Reload has this tab read all anew.
func (Peers) Reload(database string) { attempt(windows(), "anew", database) }
