package debrief

import "reflect"

// Same reports whether o is the same debrief at the same state: for those who hold
// one that others may have moved on.
func (d Debrief) Same(o Debrief) bool { return reflect.DeepEqual(d, o) }
