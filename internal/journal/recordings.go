package journal

import (
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// Recording is what the recordings of one owner take.
type Recording struct {
	Owner  string        // the owner: see RecordingKey
	Bytes  int64         // of sound
	Length time.Duration // milliseconds; of all takes together
	Takes  int           // how often recording was begun
}

// RecordingKey is the owner of the recording made in a part of a round. The part is
// counted from 0, as interview.Round's PartIndex is. The form is kept: append
// only.
func RecordingKey(round uuid.UUID, part int) string { return round.String() + "/" + strconv.Itoa(part) }

// RecordingRound is the round of an owner that RecordingKey made.
func RecordingRound(of string) (uuid.UUID, bool) {
	round, _, found := strings.Cut(of, "/")
	id, err := uuid.Parse(round)
	return id, found && err == nil
}
