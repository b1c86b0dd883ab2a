package words_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/sharelink"
)

// storageErrors are the errors that Error has a sentence for.
var storageErrors = []error{
	journal.ErrBlocked, journal.ErrFull, journal.ErrNewer, history.ErrNewerUnreadable, journal.ErrClosed,
	journal.ErrBroken, journal.ErrTimeout, journal.ErrInvalid, history.ErrNoRound, history.ErrNoAnswer, history.ErrMoved,
	backup.ErrNotBackup, backup.ErrTruncated, backup.ErrNewer, backup.ErrTooLarge, backup.ErrDamaged, backup.ErrMalformed,
	backup.ErrForeignZip, backup.ErrRoundUnderWay,
}

var linkErrors = []error{
	sharelink.ErrEmpty, sharelink.ErrTooLong, sharelink.ErrCut, sharelink.ErrEdited, sharelink.ErrNewer,
	sharelink.ErrMalformed, sharelink.ErrName, sharelink.ErrRange,
}

// Each error has one sentence of its own, in which no machine speaks.
func TestErrors(t *testing.T) {
	for _, c := range []struct {
		name string
		say  func(error) string
		errs []error
	}{{"storage", words.Error, storageErrors}, {"link", words.LinkError, linkErrors}} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.say(nil); got != "" {
				t.Errorf("no error is said as %q", got)
			}
			seen := map[string]error{}
			for _, err := range c.errs {
				s := c.say(fmt.Errorf("keep: %w: %w", err, errors.New("SomeError: connection")))
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
		})
	}
	if got := words.Error(errors.New("anything")); got != words.Error(journal.ErrBroken) {
		t.Errorf("an unknown error is said as %q", got)
	}
}

// The sentence shown for a planning rule is the rule's own, never that of an error
// wrapped around it.
func TestPlanError(t *testing.T) {
	_, letter := interview.ParseCode("????-????")
	_, length := interview.ParseCode("ABC")
	for _, c := range []struct{ got, want string }{
		{words.PlanError("This round", fmt.Errorf("Bar Raiser: %w", &interview.Error{Rule: interview.ErrMinutes, Detail: "5 minutes, 20 to 60"})), "That does not fit: 5 minutes, 20 to 60."},
		{words.PlanError("This round", &interview.Error{Rule: interview.ErrOwnedTwice, Detail: "Ownership"}), "A principle would be owned twice: Ownership."},
		{words.PlanError("This round", &interview.Error{Rule: interview.ErrTooFew, Detail: "none"}), "There are not enough questions for that: none."},
		{words.PlanError("This loop", errors.New("panic: 0xc0")), "This loop cannot be planned."},
		{words.CodeError(letter), "No code has the character '?'. Look at it again."},
		{words.CodeError(length), "Codes have 8 characters; this has 3."},
	} {
		if c.got != c.want {
			t.Errorf("it says %q, want %q", c.got, c.want)
		}
	}
}
