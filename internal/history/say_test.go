package history_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
)

func TestSay(t *testing.T) {
	if got := history.Say(nil); got != "" {
		t.Errorf("Say(nil) = %q", got)
	}
	seen := map[string]error{}
	for _, err := range []error{
		journal.ErrBlocked, journal.ErrFull, journal.ErrNewer, history.ErrNewerUnreadable, journal.ErrClosed, journal.ErrBroken, journal.ErrLate, journal.ErrInvalid, history.ErrNoRound, history.ErrNoAnswer, history.ErrMoved,
		backup.ErrNotBackup, backup.ErrTruncated, backup.ErrNewer, backup.ErrTooLarge, backup.ErrDamaged, backup.ErrMalformed, backup.ErrForeignZip,
		backup.ErrRoundUnderWay,
	} {
		s := history.Say(fmt.Errorf("keep: %w: %w", err, errors.New("SomeError: connection")))
		if strings.Count(s, ".") != 1 || !strings.HasSuffix(s, ".") {
			t.Errorf("%v is not said in one sentence: %q", err, s)
		}
		if strings.Contains(s, "SomeError") {
			t.Errorf("%v shows a word of the machine: %q", err, s)
		}
		if other, ok := seen[s]; ok {
			t.Errorf("%v and %v are said with the same words", err, other)
		}
		seen[s] = err
	}
	if got := history.Say(errors.New("anything")); got != history.Say(journal.ErrBroken) {
		t.Errorf("an unknown error is said as %q", got)
	}
}
