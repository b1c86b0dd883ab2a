package journal

import (
	"encoding/json"

	"github.com/google/uuid"
)

// Aside is a record that could not be read and was set aside. It stays in the
// journal as it is, and every backup holds it.
type Aside struct {
	ID   uuid.UUID // zero where the id itself is damaged
	Kind Kind
	Of   string // what it belongs to, as far as that can be told
	Why  string // the end of a sentence about it, such as "it is cut off"
}

// Why records are set aside. The words are in backups, in ASCII.
const (
	whyNewer = "a newer version of Mockloop wrote it"
	whyNoID  = "its id is damaged"
	whyEmpty = "nothing of it is left"
	whyCut   = "it is cut off or garbled"
	whyLarge = "it is too large"
	whyOdd   = "it does not hold what it should"
	whyRules = "it follows rules that this version does not know"
)

// whyAside is why a record that could not be read could not.
func whyAside(r Record) string {
	switch {
	case r.ID == uuid.Nil:
		return whyNoID
	case len(r.Data) == 0:
		return whyEmpty
	case !json.Valid(r.Data):
		return whyCut
	case r.V > Version:
		return whyNewer
	case len(r.Data) > maxText:
		return whyLarge
	}
	return whyOdd
}

// SetAside are the records that were set aside when the book was opened, because
// they could not be read. Rounds before the newest are not looked into then.
func (b *Book) SetAside() []Aside {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return append([]Aside(nil), b.aside...)
}

// setAside notes a record that could not be read. mu is held, or the book not yet
// shared.
func (b *Book) setAside(r Record, why string) {
	b.damaged++
	b.aside = append(b.aside, Aside{ID: r.ID, Kind: r.Kind, Of: r.Of, Why: why})
}
