package journal

import (
	"strconv"
	"strings"
)

// An announcement of a change to other tabs ends with one separator of ASCII, and its
// parts by another: "" or "all", the ids of the records that went, and the records
// that were put, see ParseRows. internal/history reads it.
const (
	ChangeEnd = "\x1d"
	PartEnd   = "\x1c"
)

// manyRecords is up to how many records of a change other tabs are told of one by one.
// After a larger change, such as an import, they are told to read all again.
const manyRecords = 300

// announcement is what other tabs are told of a change once it is kept.
func announcement(c Change) string {
	if c.Clear || len(c.Put) > manyRecords {
		return "all" + PartEnd + PartEnd + ChangeEnd
	}
	ids := make([]string, len(c.Drop))
	for i, id := range c.Drop {
		ids[i] = id.String()
	}
	return PartEnd + strings.Join(ids, FieldEnd) + PartEnd + formatRows(c.Put) + ChangeEnd
}

// formatRows is what ParseRows reads.
func formatRows(records []Record) string {
	var out strings.Builder
	for _, r := range records {
		for _, field := range []string{r.ID.String(), string(r.Kind), r.Owner, strconv.Itoa(r.V), strconv.FormatInt(r.At.UnixMilli(), 10), r.Zone} {
			out.WriteString(field)
			out.WriteString(FieldEnd)
		}
		out.Write(r.Data)
		out.WriteString(RecordEnd)
	}
	return out.String()
}
