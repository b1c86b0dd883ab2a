package schema

import (
	"encoding/json"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Why records are set aside. The words are in backups, in ASCII.
const (
	ReasonNewer = "a newer version of Mockloop wrote it"
	ReasonNoID  = "its id is damaged"
	ReasonEmpty = "nothing of it is left"
	ReasonCut   = "it is cut off or garbled"
	ReasonLarge = "it is too large"
	ReasonOdd   = "it does not hold what it should"
	ReasonRules = "it follows rules that this version does not know"
)

// Reason is why a record that could not be read could not.
func Reason(r journal.Record) string {
	switch {
	case r.ID == uuid.Nil:
		return ReasonNoID
	case len(r.Data) == 0:
		return ReasonEmpty
	case !json.Valid(r.Data):
		return ReasonCut
	case r.V > journal.Version:
		return ReasonNewer
	case len(r.Data) > MaxText:
		return ReasonLarge
	}
	return ReasonOdd
}

// MaxText is how many bytes a string in a record may have, as written: the limit of backups.
const MaxText = 1 << 20
