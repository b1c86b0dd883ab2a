package words_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/progress"
)

// A loop is never said to be planned on a day that has not come.
func TestLoopStateOfAWrongClock(t *testing.T) {
	id := uuid.Must(uuid.NewV7())
	sec, nsec := id.Time().UnixTime()
	made := time.Unix(sec, nsec)
	l := interview.Loop{ID: id}
	if got := words.LoopState(l, progress.LoopProgress{}, made); !strings.HasSuffix(got, ", planned today") {
		t.Errorf("today it says %q", got)
	}
	if got := words.LoopState(l, progress.LoopProgress{}, made.AddDate(-1, 0, 0)); strings.Contains(got, "planned") {
		t.Errorf("a year before it says %q", got)
	}
}
