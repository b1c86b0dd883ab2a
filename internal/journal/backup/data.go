package backup

import (
	"bytes"
	"encoding/json"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// carried refuses a record that a backup cannot hold as one; see the limits and
// the form at Backup. Writer and reader share it, so that whatever is written
// can be read.
func carried(r journal.Record) error {
	switch ms := r.At.UnixMilli(); {
	case !saneID(r.ID):
		return odd("no id")
	case !kindly(r.Kind) || !plain(r.Owner, maxName) || !plain(r.Zone, maxName):
		return odd("a kind, owner or zone")
	case ms < 0 || ms >= maxAt*1000:
		return odd("a time")
	case r.V < 1 || r.V > 1<<20:
		return odd("a schema version")
	case len(r.Data) > maxLine-4*maxName:
		return odd("data too large")
	}
	return checkData(r.Data)
}

// saneID holds an id to version 7 and a time before 2200: the ids that a book
// makes sort after all it has seen, so one from the end of time would drag them
// there.
func saneID(id uuid.UUID) bool {
	ms := int64(id[0])<<40 | int64(id[1])<<32 | int64(id[2])<<24 | int64(id[3])<<16 | int64(id[4])<<8 | int64(id[5])
	return id[6]>>4 == 7 && id[8]>>6 == 2 && ms < maxAt*1000
}

// kindly reports whether k is a word that a kind can be.
func kindly(k journal.Kind) bool {
	for i := range len(k) {
		if c := k[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return k != "" && len(k) <= maxName && k != "aside" && k != "chunks"
}

// plain reports whether s is of printable ASCII that JSON does not escape: no
// control, bidirectional or invisible characters.
func plain(s string, most int) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' || s[i] == '"' || s[i] == '\\' {
			return false
		}
	}
	return len(s) <= most
}

// scan walks over JSON text.
type scan struct {
	d    []byte
	at   int
	open []bool // of what is not closed yet: whether it is an object
	from []int  // where the keys of each begin
	keys [][]byte
}

// checkData holds data to JSON in valid UTF-8 without white space, not too deep,
// with no string too long and no key twice in one object: readers do not agree
// which of two counts.
func checkData(d []byte) error {
	if !utf8.Valid(d) {
		return odd("data: not UTF-8")
	}
	s := scan{d: d}
	prev := byte(0)
	for s.at < len(d) {
		c := d[s.at]
		s.at++
		switch c {
		case ' ', '\t', '\n', '\r':
			return odd("data: white space")
		case '{', '[':
			if len(s.open) == maxNesting {
				return odd("data: too deep")
			}
			s.open, s.from = append(s.open, c == '{'), append(s.from, len(s.keys))
		case '}', ']':
			if len(s.open) == 0 {
				return odd("data: not JSON")
			}
			top := len(s.open) - 1
			s.keys, s.open, s.from = s.keys[:s.from[top]], s.open[:top], s.from[:top]
		case '"':
			if err := s.text(prev); err != nil {
				return err
			}
		}
		prev = c
	}
	if !json.Valid(d) {
		return odd("data: not JSON")
	}
	return nil
}

// text goes over a string, whose first quote was just passed; prev stood before it.
func (s *scan) text(prev byte) error {
	begin := s.at
	for ; s.at < len(s.d) && s.d[s.at] != '"'; s.at++ {
		if s.d[s.at] == '\\' {
			s.at++
		}
	}
	end := min(s.at, len(s.d))
	s.at++
	if end-begin > schema.MaxText {
		return odd("data: a string too long")
	}
	top := len(s.open) - 1
	if top < 0 || !s.open[top] || prev != '{' && prev != ',' {
		return nil
	}
	key := s.d[begin:end]
	if bytes.IndexByte(key, '\\') >= 0 {
		return odd("data: an escaped key")
	}
	mine := s.keys[s.from[top]:]
	if len(mine) == maxKeys {
		return odd("data: too many keys")
	}
	for _, k := range mine {
		if bytes.Equal(k, key) {
			return odd("data: a key twice")
		}
	}
	s.keys = append(s.keys, key)
	return nil
}

// odd is an ErrMalformed that says what is wrong. It is not made by fmt because
// there are many, and each would cost the program some hundred bytes more.
type odd string

func (o odd) Error() string { return ErrMalformed.Error() + ": " + string(o) }
func (o odd) Unwrap() error { return ErrMalformed }

// appendRecord writes the one form of a record that is carried.
func appendRecord(b []byte, r journal.Record) []byte {
	b = append(b, `{"id":"`+r.ID.String()+`","kind":"`+string(r.Kind)+`","of":"`+r.Owner+`","v":`+strconv.Itoa(r.V)+
		`,"at":`+strconv.FormatInt(r.At.UnixMilli(), 10)+`,"zone":"`+r.Zone+`","data":`...)
	return append(append(b, r.Data...), '}')
}

// parseRecord reads what appendRecord wrote, and nothing else.
func parseRecord(line []byte) (journal.Record, error) {
	p := fields{rest: line}
	var r journal.Record
	id, err := uuid.ParseBytes(p.upTo(`{"id":"`, '"'))
	r.ID = id
	r.Kind = journal.Kind(p.upTo(`,"kind":"`, '"'))
	r.Owner = string(p.upTo(`,"of":"`, '"'))
	r.V = int(p.number(`,"v":`))
	r.At = time.UnixMilli(p.number(`"at":`)).UTC()
	r.Zone = string(p.upTo(`"zone":"`, '"'))
	const data = `,"data":`
	if err != nil || p.bad || len(p.rest) <= len(data)+1 {
		return r, odd("a line that is no record")
	}
	r.Data = bytes.Clone(p.rest[len(data) : len(p.rest)-1])
	if err := carried(r); err != nil {
		return r, err
	}
	// One form only: this refuses leading zeros, capitals and all the rest.
	if !bytes.Equal(line, appendRecord(make([]byte, 0, len(line)+16), r)) {
		return r, odd("a record that is not in its one form")
	}
	return r, nil
}

// fields takes a line of known form apart.
type fields struct {
	rest []byte
	bad  bool
}

// upTo takes off a prefix and all up to an end, and the end.
func (f *fields) upTo(prefix string, end byte) []byte {
	rest, found := bytes.CutPrefix(f.rest, []byte(prefix))
	i := bytes.IndexByte(rest, end)
	if f.bad || !found || i < 0 {
		f.bad = true
		return nil
	}
	f.rest = rest[i+1:]
	return rest[:i]
}

// number takes off a prefix and a number that a comma ends.
func (f *fields) number(prefix string) int64 {
	n, err := strconv.ParseInt(string(f.upTo(prefix, ',')), 10, 64)
	if err != nil {
		f.bad = true
	}
	return n
}

// compacted is data without white space outside strings.
func compacted(data []byte) []byte {
	var b bytes.Buffer
	if json.Compact(&b, data) != nil {
		return data
	}
	return b.Bytes()
}
