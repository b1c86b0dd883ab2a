package history

import (
	"errors"
	"fmt"

	"github.com/mockloop/mockloop/internal/journal"
)

// The errors of the history itself. Each is wrapped with what was being done.
var (
	ErrNoRound  = errors.New("no such round is under way")
	ErrNoAnswer = errors.New("no such answer is kept")
	ErrMoved    = errors.New("it was moved on elsewhere")

	// ErrUnread is an ErrNewer whose history could not even be read.
	ErrNewerUnreadable = fmt.Errorf("%w, and it could not be read", journal.ErrNewer)
)
