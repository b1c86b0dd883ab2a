package debrief

import (
	"bytes"
	"encoding/json"
)

// Same reports whether o is the same debrief at the same state, as it is kept: for
// those who hold one that others may have moved on.
func (d Debrief) Same(o Debrief) bool {
	a, errA := json.Marshal(d)
	b, errB := json.Marshal(o)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}
