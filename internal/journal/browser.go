package journal

import (
	"fmt"
	"strings"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// schemaVersion counts the stores and indexes of the browser's database, see doc.go.
const schemaVersion = 2

// meaning sorts an error of the browser's storage by what it means for the
// candidate. Browsers do not agree on names: Safari and old Firefox tell of a full
// disk in the message only
// (https://developer.mozilla.org/docs/Web/API/IDBTransaction/error).
func meaning(e *jscall.Error) error {
	text := strings.ToLower(e.Name + " " + e.Message)
	switch {
	case containsAny(text, "quota", "full disk", "disk full", "disk is full", "no_device_space", "no space left"):
		return ErrFull
	case e.Name == "VersionError" || strings.Contains(text, "indexeddb_version_err"):
		return ErrNewer
	case e.Name == "SecurityError", e.Name == "NotAllowedError", e.Name == "NotSupportedError",
		// Firefox, when opening in a private window of older versions.
		strings.Contains(text, "did not allow mutations"):
		return ErrBlocked
	default:
		return ErrBroken
	}
}

// reconnectHelps reports whether the error looks like that of a connection that
// died under the page, as Safari does to pages in the background and Chromium when
// its storage process goes: asking again on a new connection then helps.
func reconnectHelps(e *jscall.Error) bool {
	if meaning(e) != ErrBroken {
		return false
	}
	switch e.Name {
	case "InvalidStateError", "UnknownError", "AbortError", "TimeoutError", "TransactionInactiveError":
		return true
	}
	return containsAny(strings.ToLower(e.Message), "connection", "backing store")
}

func wrap(doing string, e *jscall.Error) error {
	return fmt.Errorf("%s: %w: %w", doing, meaning(e), e)
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}
