package journal

import (
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// Many records come over from the browser as one text, because each value that
// crosses on its own costs more than all the rest: records are ended by one
// separator of ASCII and fields parted by another. Neither can stand in a
// record that was written by this package, since JSON escapes control
// characters and check refuses anything else.
const (
	RecordEnd = "\x1e"
	FieldEnd  = "\x1f"
)

// ParseRows reads the rows that the script returns. A damaged row becomes a record
// without the data, version or id that was damaged, so that a caller can count it and
// go on, and an export still has what is left of it.
func ParseRows(text string) []Record {
	if text == "" {
		return nil
	}
	out := make([]Record, 0, strings.Count(text, RecordEnd))
	for row := range strings.SplitSeq(strings.TrimSuffix(text, RecordEnd), RecordEnd) {
		out = append(out, parseRow(row))
	}
	return out
}

func parseRow(row string) Record {
	f := strings.Split(row, FieldEnd)
	var r Record
	if id, err := uuid.Parse(f[0]); err == nil {
		r.ID = id
	}
	if len(f) < 3 {
		return r
	}
	r.Kind, r.Owner = Kind(f[1]), f[2]
	if len(f) != 7 {
		return r
	}
	r.Zone = f[5]
	if f[6] != "" {
		r.Data = []byte(f[6])
	}
	v, errV := strconv.Atoi(f[3])
	at, errAt := strconv.ParseInt(f[4], 10, 64)
	if errV == nil && errAt == nil {
		r.V, r.At = v, time.UnixMilli(at).UTC()
	}
	return r
}
