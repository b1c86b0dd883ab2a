package debrief

import (
	"bytes"
	"encoding/json"
)

// Equal reports whether o is the same debrief in the same state, as it is stored.
func (d Debrief) Equal(o Debrief) bool {
	a, errA := json.Marshal(d)
	b, errB := json.Marshal(o)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}
