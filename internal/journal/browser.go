package journal

import (
	"fmt"
	"strings"
)

// fault is an error of the browser's storage: the name of a DOMException and
// its message.
type fault struct{ name, message string }

// sentinel sorts a fault by what it means for the candidate. Browsers do not
// agree on names: Safari and old Firefox tell of a full disk in the message
// only (https://developer.mozilla.org/docs/Web/API/IDBTransaction/error).
func (f fault) sentinel() error {
	text := strings.ToLower(f.name + " " + f.message)
	switch {
	case containsAny(text, "quota", "full disk", "disk full", "disk is full", "no_device_space", "no space left"):
		return ErrFull
	case f.name == "VersionError" || strings.Contains(text, "indexeddb_version_err"):
		return ErrNewer
	case f.name == "SecurityError", f.name == "NotAllowedError", f.name == "NotSupportedError",
		// Firefox, when opening in a private window of older versions.
		strings.Contains(text, "did not allow mutations"):
		return ErrBlocked
	default:
		return ErrBroken
	}
}

// heals reports whether the fault looks like a connection that died under the
// page, as Safari does to pages in the background and Chromium when its storage
// process goes: asking again on a new connection then helps.
func (f fault) heals() bool {
	if f.sentinel() != ErrBroken {
		return false
	}
	switch f.name {
	case "InvalidStateError", "UnknownError", "AbortError", "TimeoutError", "TransactionInactiveError":
		return true
	}
	return containsAny(strings.ToLower(f.message), "connection", "backing store")
}

func (f fault) wrap(doing string) error {
	return fmt.Errorf("%s: %w: %s: %s", doing, f.sentinel(), f.name, f.message)
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}
