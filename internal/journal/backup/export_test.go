package backup

import (
	"bufio"
	"bytes"
	"io"
	"strings"

	"github.com/mockloop/mockloop/internal/journal"
)

// What the tests, which stand outside, look at.
const (
	MaxFile    = maxBackup
	MaxLine    = maxLine
	MaxChunk   = maxChunk
	MaxKeys    = maxKeys
	MaxKinds   = maxKinds
	MaxName    = maxName
	MaxNesting = maxNesting
	MaxSpread  = maxSpread
	SumPrefix  = sumPrefix

	ZipCentral    = zipCentral
	ZipDescriptor = zipDescriptor
	ZipLocalLen   = zipLocalLen
)

// HeadLines are the first lines of a backup.
func HeadLines(h Header) string { return headLines(h) }

// AllRecords are the records in the file.
func (b File) AllRecords() []journal.Record { return b.records }

// Seal makes a backup with any items, as anyone who knows the format could write it. An
// item that is not a record counts as one of the given kind.
func Seal(kind string, head Header, items ...string) string {
	l := newLines(io.Discard)
	var out bytes.Buffer
	l.w = &out
	l.write([]byte(headLines(head)))
	for i, item := range items {
		of := kind
		if r, err := parseRecord([]byte(item)); err == nil {
			of = string(r.Kind)
		}
		if strings.HasPrefix(item, `{"why"`) {
			of = "aside"
		}
		l.item([]byte(item), of, i == 0)
	}
	l.write([]byte(endArray(len(items) == 0) + countLine(l.counts)))
	l.write([]byte(sumLine(l.sum)))
	return out.String()
}

// AsWritten is the text of a file as it was before another program rewrote it.
func AsWritten(file []byte) []byte {
	all, err := io.ReadAll(newTidy(bufio.NewReader(bytes.NewReader(file))))
	if err != nil {
		return nil
	}
	return respelled(all)
}
