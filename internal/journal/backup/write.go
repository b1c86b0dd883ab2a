package backup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// backupTime is how a backup writes when it was made.
const backupTime = "2006-01-02T15:04:05.000Z"

// WriteBackup writes a backup of all that the source hands over, a record at a
// time; where recordings is not nil, a zip with the recordings. On an error what was
// written is no backup: a reader finds it cut. ErrBackupLarge when there is more
// than one file may hold.
func Write(ctx context.Context, w io.Writer, head Header, from journal.Source, recordings *Recordings) error {
	head = head.Clean()
	var err error
	if recordings == nil {
		err = writeText(ctx, w, head, from, nil)
	} else {
		err = writeZip(ctx, w, head, from, recordings)
	}
	if err != nil {
		return fmt.Errorf("write a backup: %w", err)
	}
	return nil
}

// Clean is the header as the form can hold it.
func (h Header) Clean() Header {
	if !plain(h.Program, maxName) {
		h.Program = ""
	}
	if !plain(h.Zone, maxName) {
		h.Zone = ""
	}
	h.Created = h.Created.UTC().Truncate(time.Millisecond)
	if !saneTime(h.Created) {
		h.Created = time.UnixMilli(0).UTC()
	}
	return h
}

func saneTime(t time.Time) bool { return t.Unix() >= 0 && t.Unix() < maxAt }

// lines writes the text of a backup and knows what its end has to say.
type lines struct {
	w      io.Writer
	sum    hash.Hash
	size   int64
	items  int
	counts map[string]int
	steps  map[string]int // of each round
	buf    []byte
	err    error
}

func newLines(w io.Writer) *lines {
	return &lines{w: w, sum: sha256.New(), counts: map[string]int{}, steps: map[string]int{}}
}

func (l *lines) write(b []byte) {
	if l.size += int64(len(b)); l.size > maxBackup && l.err == nil {
		l.err = ErrTooLarge
	}
	if l.err == nil {
		l.sum.Write(b)
		_, l.err = l.w.Write(b)
	}
}

// item writes an item of an array; first is whether none went before it.
func (l *lines) item(b []byte, name string, first bool) {
	if !first {
		l.write([]byte(",\n"))
	}
	if l.items++; l.items > maxRecords && l.err == nil {
		l.err = ErrTooLarge
	}
	l.counts[name]++
	l.write(b)
}

func writeText(ctx context.Context, w io.Writer, head Header, from journal.Source, chunks []Chunk) error {
	l := newLines(w)
	l.write([]byte(headLines(head)))

	first := true
	put := func(item []byte, name string) {
		l.item(item, name, first)
		first = false
	}
	var compact bytes.Buffer
	if err := from(ctx, func(r journal.Record) error {
		compact.Reset()
		if json.Compact(&compact, r.Data) == nil {
			r.Data = compact.Bytes()
		}
		err := carried(r)
		if err == nil && l.counts[string(r.Kind)] == 0 && len(l.counts) >= maxKinds {
			err = ErrMalformed
		}
		why := schema.Reason(r)
		if r.Kind == journal.KindStep {
			l.steps[r.Owner]++
		}
		if err == nil && (l.counts[string(r.Kind)] == mostOf(r.Kind) || r.Kind == journal.KindStep && l.steps[r.Owner] > mostSteps) {
			err, why = ErrTooLarge, reasonMany
		}
		if err == nil {
			l.buf = appendRecord(l.buf[:0], r)
			put(l.buf, string(r.Kind))
			return l.err
		}
		for _, item := range asideItems(r, why) {
			put(item, "aside")
		}
		return l.err
	}); err != nil {
		return err
	}
	l.write([]byte(endArray(first)))
	if chunks != nil {
		l.write([]byte("\"chunks\":[\n"))
		for i, c := range chunks {
			l.item(appendChunk(nil, c), "chunks", i == 0)
		}
		l.write([]byte(endArray(len(chunks) == 0)))
	}
	l.write([]byte(countLine(l.counts)))
	l.write([]byte(sumLine(l.sum)))
	return l.err
}

func headLines(h Header) string {
	return "{\n\"format\":\"" + backupFormat + "\",\n\"about\":\"" + backupAbout + "\",\n\"version\":" + strconv.Itoa(backupVersion) +
		",\n\"schema\":" + strconv.Itoa(journal.Version) + ",\n\"program\":\"" + h.Program + "\",\n\"created\":\"" + h.Created.Format(backupTime) +
		"\",\n\"zone\":\"" + h.Zone + "\",\n\"records\":[\n"
}

func endArray(empty bool) string {
	if empty {
		return "],\n"
	}
	return "\n],\n"
}

func countLine(counts map[string]int) string {
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	smallsort.Sort(names, strings.Compare)
	s := `"counts":{`
	for i, name := range names {
		if i > 0 {
			s += ","
		}
		s += `"` + name + `":` + strconv.Itoa(counts[name])
	}
	return s + "},\n"
}

func sumLine(h hash.Hash) string { return sumPrefix + hex.EncodeToString(h.Sum(nil)) + "\"\n}\n" }

const sumPrefix = `"sha256":"`

// asideItems is what no backup holds as a record, in as many items as it needs.
func asideItems(r journal.Record, why string) (items [][]byte) {
	row := strings.Join([]string{
		r.ID.String(), string(r.Kind), r.Owner, strconv.Itoa(r.V), strconv.FormatInt(r.At.UnixMilli(), 10), r.Zone, string(r.Data),
	}, journal.FieldEnd)
	for ; ; why = asideGoesOn {
		n := min(len(row), asideBytes)
		items = append(items, []byte(`{"why":"`+why+`","row":"`+base64.StdEncoding.EncodeToString([]byte(row[:n]))+`"}`))
		if row = row[n:]; row == "" {
			return items
		}
	}
}

func appendChunk(b []byte, c Chunk) []byte {
	return append(b, `{"of":"`+c.Owner+`","n":`+strconv.Itoa(c.N)+`,"mime":"`+c.MIME+
		`","ms":`+strconv.FormatInt(c.Length.Milliseconds(), 10)+`,"bytes":`+strconv.FormatInt(c.Bytes, 10)+`}`...)
}

func parseChunk(line []byte) (Chunk, error) {
	p := fields{rest: line}
	var c Chunk
	c.Owner = string(p.upTo(`{"of":"`, '"'))
	c.N = int(p.number(`,"n":`))
	c.MIME = string(p.upTo(`"mime":"`, '"'))
	c.Length = time.Duration(p.number(`,"ms":`)) * time.Millisecond
	size, err := strconv.ParseInt(string(p.upTo(`"bytes":`, '}')), 10, 64)
	c.Bytes = size
	if p.bad || err != nil || !c.sane() || !bytes.Equal(line, appendChunk(nil, c)) {
		return c, odd("a line that is no piece of a recording")
	}
	return c, nil
}

// sane reports whether a backup can hold the chunk.
func (c Chunk) sane() bool {
	return isOwner(c.Owner) && plain(c.MIME, maxName) && c.N >= 0 && c.N < maxChunks && c.Bytes >= 0 && c.Bytes <= maxChunk &&
		c.Length >= 0 && c.Length < 24*time.Hour
}

// isOwner reports whether s is an owner of recordings, which journal.RecordingKey
// makes. It becomes a path in the zip, so it is held to that form.
func isOwner(s string) bool {
	round, part, found := strings.Cut(s, "/")
	n, err := strconv.Atoi(part)
	return found && err == nil && n >= 0 && n < 1000 && strconv.Itoa(n) == part && len(round) == 36 && kindly(journal.Kind(round))
}
