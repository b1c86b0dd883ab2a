package backup

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"hash"
	"io"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Read reads a backup of size bytes (negative: not known), a text or a zip, and
// checks all of it; File describes the form. Nothing is kept. It never reads or holds
// more than the limits there, whatever the file. The error wraps ErrNotBackup,
// ErrTruncated, ErrNewer, ErrTooLarge, ErrDamaged, ErrMalformed, ErrForeignZip, a
// *TooManyError or the error of reading r.
//
// Of a zip it reads the text only; RestoreRecordings reads the rest.
func Read(r io.Reader, size int64) (File, error) {
	b, err := read(r, size)
	if err != nil {
		return File{}, fmt.Errorf("read a backup: %w", err)
	}
	return b, nil
}

func read(r io.Reader, size int64) (File, error) {
	in := bufio.NewReaderSize(r, 64<<10)
	magic, err := in.Peek(len(zipLocal))
	if err != nil && !errors.Is(err, io.EOF) {
		return File{}, err
	}
	if string(magic) == zipLocal {
		return readZip(in, size)
	}
	if size > maxSpread*maxBackup {
		return File{}, ErrTooLarge
	}
	in = bufio.NewReaderSize(newTidy(in), 64<<10)
	t := text{in: in, sum: sha256.New(), respelled: sha256.New()}
	if err := t.read(); err != nil {
		return File{}, err
	}
	if err := atEnd(in); err != nil {
		return File{}, err
	}
	// Some browsers unpack a zip as they download it.
	t.out.WithoutRecordings, t.out.Chunks = len(t.out.Chunks) > 0, nil
	return t.out, nil
}

// text reads the lines of a backup.
type text struct {
	in   *bufio.Reader
	sum  hash.Hash
	size int64
	// The sum of the text with its strings respelled, for a file that another program
	// may have written again. Nil: the text has to be as it was.
	respelled hash.Hash
	items     int
	counts    map[string]int
	steps     map[string]int // of each round
	line      []byte         // the present one, without its end
	long      []byte         // room for lines longer than in's buffer
	whole     bool           // the sum fits
	out       File
}

// next reads a line and, but for the one that holds it, adds it to the sum.
func (t *text) next() error {
	t.long = t.long[:0]
	for {
		part, err := t.in.ReadSlice('\n')
		if t.size += int64(len(part)); t.size > maxBackup || len(t.long)+len(part) > maxLine {
			return ErrTooLarge
		}
		if len(t.long) > 0 || err != nil {
			t.long = append(t.long, part...)
			part = t.long
		}
		switch {
		case err == nil:
			if !bytes.HasPrefix(part, []byte(sumPrefix)) {
				t.sum.Write(part)
				if t.respelled != nil {
					part = respelled(part)
					t.respelled.Write(part)
				}
			}
			t.line = part[:len(part)-1]
			return nil
		case errors.Is(err, io.EOF):
			t.line = part
			return ErrTruncated
		case !errors.Is(err, bufio.ErrBufferFull):
			return err
		}
	}
}

func (t *text) read() error {
	t.counts, t.steps, t.out.index = map[string]int{}, map[string]int{}, map[uuid.UUID]int{}
	err := t.opening()
	if err == nil {
		err = t.body()
	}
	if err == nil || t.whole || !errors.Is(err, ErrMalformed) {
		return err
	}
	// Was the file damaged on its way, or written like this? Its sum tells.
	for !bytes.HasPrefix(t.line, []byte(sumPrefix)) {
		if end := t.next(); end != nil {
			return end
		}
	}
	if !t.sumFits() {
		return ErrDamaged
	}
	return err
}

// sumFits reports whether the present line is the sum of the text.
func (t *text) sumFits() bool {
	line := string(t.line) + "\n}\n"
	return line == sumLine(t.sum) || t.respelled != nil && line == sumLine(t.respelled)
}

// opening reads the first lines up to the version, which tell whether this is
// ours to read at all.
func (t *text) opening() error {
	for _, want := range []string{"{", `"format":"` + backupFormat + `",`, `"about":"` + backupAbout + `",`} {
		err := t.next()
		switch {
		case err != nil && !errors.Is(err, ErrTruncated) && !errors.Is(err, ErrTooLarge):
			return err
		case errors.Is(err, ErrTruncated) && t.size > 0 && bytes.HasPrefix([]byte(want), t.line):
			return ErrTruncated
		case err != nil || string(t.line) != want:
			return ErrNotBackup
		}
	}
	if err := t.next(); err != nil {
		return err
	}
	v, err := t.number(`"version":`)
	switch {
	case err != nil || v < 1:
		return odd("no version")
	case v > backupVersion:
		return ErrNewer
	}
	if err := t.next(); err != nil {
		return err
	}
	schema, err := t.number(`"schema":`)
	switch {
	case err != nil || schema < 1:
		return odd("no schema version")
	case schema > journal.Version:
		return ErrNewer
	}
	return nil
}

func (t *text) number(prefix string) (int, error) {
	n, found := bytes.CutPrefix(t.line, []byte(prefix))
	n, comma := bytes.CutSuffix(n, []byte(","))
	v, err := strconv.Atoi(string(n))
	if err != nil || !found || !comma || strconv.Itoa(v) != string(n) {
		return 0, ErrMalformed
	}
	return v, nil
}

// word reads a line that holds one plain text.
func (t *text) word(prefix string) (string, error) {
	if err := t.next(); err != nil {
		return "", err
	}
	f := fields{rest: t.line}
	word := string(f.upTo(prefix, '"'))
	if f.bad || string(f.rest) != "," || !plain(word, maxName) {
		return "", odd("its head")
	}
	return word, nil
}

// exactly wants the next line to be this one.
func (t *text) exactly(line string) error {
	if err := t.next(); err != nil {
		return err
	}
	if string(t.line)+"\n" != line {
		return odd("a line in the wrong place")
	}
	return nil
}

func (t *text) body() (err error) {
	if t.out.Program, err = t.word(`"program":"`); err != nil {
		return err
	}
	created, err := t.word(`"created":"`)
	if err != nil {
		return err
	}
	t.out.Created, err = time.Parse(backupTime, created)
	if err != nil || !saneTime(t.out.Created) || t.out.Created.Format(backupTime) != created {
		return odd("the time it was made")
	}
	if t.out.Zone, err = t.word(`"zone":"`); err != nil {
		return err
	}
	if err := t.exactly("\"records\":[\n"); err != nil {
		return err
	}
	if err := t.array(t.takeItem); err != nil {
		return err
	}
	if err := t.next(); err != nil {
		return err
	}
	if string(t.line) == `"chunks":[` {
		t.out.Chunks = []Chunk{}
		if err := t.array(t.takeChunk); err != nil {
			return err
		}
		if err := t.next(); err != nil {
			return err
		}
	}
	if string(t.line)+"\n" != countLine(t.counts) {
		return odd("its counts do not fit")
	}
	if err := t.next(); err != nil {
		return err
	}
	if !t.sumFits() {
		if bytes.HasPrefix(t.line, []byte(sumPrefix)) {
			return ErrDamaged
		}
		return odd("no sum")
	}
	t.whole = true
	return t.exactly("}\n")
}

// array takes the items of an array up to its end.
func (t *text) array(take func(line []byte) error) error {
	more := true // whether an item or, at the first line, the end may follow
	for n := 0; ; n++ {
		if err := t.next(); err != nil {
			return err
		}
		if string(t.line) == "]," && (n == 0 || !more) {
			return nil
		}
		if t.items++; t.items > maxRecords {
			return ErrTooLarge
		}
		if !more {
			return odd("no comma")
		}
		var line []byte
		line, more = bytes.CutSuffix(t.line, []byte(","))
		if err := take(line); err != nil {
			return err
		}
	}
}

func (t *text) takeItem(line []byte) error {
	if bytes.HasPrefix(line, []byte(`{"why":`)) {
		f := fields{rest: line}
		why, row := f.upTo(`{"why":"`, '"'), f.upTo(`,"row":"`, '"')
		if f.bad || string(f.rest) != "}" || !plain(string(why), maxName) || len(row) > base64.StdEncoding.EncodedLen(asideBytes) || !plain(string(row), len(row)) {
			return odd("an item that is neither a record nor set aside")
		}
		t.out.Unreadable++
		t.counts["aside"]++
		return nil
	}
	r, err := parseRecord(line)
	if err != nil {
		return err
	}
	if _, twice := t.out.index[r.ID]; twice {
		return odd("an id twice")
	}
	if t.counts[string(r.Kind)] == 0 && len(t.counts) > maxKinds {
		return odd("too many kinds")
	}
	if most := mostOf(r.Kind); t.counts[string(r.Kind)] == most {
		return &TooManyError{Kind: r.Kind, Limit: most}
	}
	if r.Kind == journal.KindStep {
		if t.steps[r.Owner]++; t.steps[r.Owner] > mostSteps {
			return &TooManyError{Kind: r.Kind, Limit: mostSteps, OneRound: true}
		}
	}
	t.counts[string(r.Kind)]++
	t.out.index[r.ID] = len(t.out.records)
	t.out.records = append(t.out.records, r)
	return nil
}

func (t *text) takeChunk(line []byte) error {
	c, err := parseChunk(line)
	if err != nil {
		return err
	}
	if len(t.out.Chunks) == maxChunks {
		return ErrTooLarge
	}
	t.counts["chunks"]++
	t.out.Chunks = append(t.out.Chunks, c)
	return nil
}
