package journal

import (
	"errors"
	"testing"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

func TestMeaning(t *testing.T) {
	for _, c := range []struct {
		name, message string
		want          error
		reconnect     bool
	}{
		{"QuotaExceededError", "The current transaction exceeded its quota limitations.", ErrFull, false},
		{"NS_ERROR_DOM_QUOTA_REACHED", "", ErrFull, false},
		{"NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR", "", ErrFull, false},
		{"NS_ERROR_FILE_NO_DEVICE_SPACE", "", ErrFull, false},
		{"UnknownError", "Encountered full disk while opening backing store for indexedDB.open.", ErrFull, false},
		{"UnknownError", "Database or disk is full", ErrFull, false},
		{"AbortError", "QuotaExceededError: too much", ErrFull, false},
		{"VersionError", "The requested version (1) is less than the existing version (2).", ErrNewer, false},
		{"NS_ERROR_DOM_INDEXEDDB_VERSION_ERR", "", ErrNewer, false},
		{"SecurityError", "The operation is insecure.", ErrBlocked, false},
		{"NotAllowedError", "", ErrBlocked, false},
		{"NotSupportedError", "this browser has no IndexedDB", ErrBlocked, false},
		{"InvalidStateError", "A mutation operation was attempted on a database that did not allow mutations.", ErrBlocked, false},
		{"InvalidStateError", "The database connection is closing.", ErrBroken, true},
		{"UnknownError", "Connection to Indexed Database server lost. Refresh the page to try again", ErrBroken, true},
		{"UnknownError", "Internal error opening backing store for indexedDB.open.", ErrBroken, true},
		{"AbortError", "the browser ended the transaction", ErrBroken, true},
		{"NotFoundError", "Connection is closing", ErrBroken, true},
		{"DataError", "Evaluating the object store's key path did not yield a value.", ErrBroken, false},
		{"TypeError", "db.transaction is not a function", ErrBroken, false},
	} {
		t.Run(c.name+" "+c.message, func(t *testing.T) {
			e := &jscall.Error{Name: c.name, Message: c.message}
			if err := wrap("try", e); !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
			if reconnectHelps(e) != c.reconnect {
				t.Errorf("reconnectHelps = %v, want %v", reconnectHelps(e), c.reconnect)
			}
		})
	}
}
