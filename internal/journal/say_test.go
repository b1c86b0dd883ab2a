package journal

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestSay(t *testing.T) {
	if got := Say(nil); got != "" {
		t.Errorf("Say(nil) = %q", got)
	}
	seen := map[string]error{}
	for _, err := range []error{
		ErrBlocked, ErrFull, ErrNewer, ErrUnread, ErrClosed, ErrBroken, ErrLate, ErrInvalid, ErrNoRound, ErrNoAnswer, ErrMoved,
		ErrNotBackup, ErrBackupCut, ErrBackupNewer, ErrBackupLarge, ErrBackupChanged, ErrBackupForm, ErrBackupPacked,
		ErrBackupRound, ErrChunk,
	} {
		s := Say(fmt.Errorf("keep: %w: %w", err, errors.New("SomeError: connection")))
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
	if got := Say(errors.New("anything")); got != Say(ErrBroken) {
		t.Errorf("an unknown error is said as %q", got)
	}
}
