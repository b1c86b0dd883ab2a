package app

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
)

// safe is a browser that takes and gives files.
type safe struct {
	browser
	name   string // of the file given last
	zip    bool
	given  bytes.Buffer
	refuse error         // what giving ends with
	taps   []error       // what giving what was made ends with, one after the other
	chosen []byte        // nil: none
	lines  string        // of the pieces there are
	hold   chan struct{} // giving waits for it; nil: it does not

	panics  bool
	missing int    // recordings that cannot be read
	unread  error  // why none can
	back    string // lines of the pieces that came back
	room    device.Usage
	grants  bool
}

func (b *safe) SaveFile(write func(io.Writer) (string, error), pieces bool) (err error) {
	if b.hold != nil {
		<-b.hold
	}
	if b.panics {
		panic("in the browser")
	}
	b.given.Reset()
	b.zip = pieces
	if b.name, err = write(&b.given); err != nil {
		return err
	}
	return b.refuse
}

func (b *safe) SavePending() (err error) {
	err, b.taps = b.taps[0], b.taps[1:]
	return err
}

func (b *safe) ReadChunks(string) (string, int, error) { return b.lines, b.missing, b.unread }

func (b *safe) ChosenFile(string) (device.File, error) {
	if b.chosen == nil {
		return device.File{}, device.ErrUnsupported
	}
	return device.File{Reader: bytes.NewReader(b.chosen), Size: int64(len(b.chosen))}, nil
}

func (b *safe) KeepChunks(_ string, at int64, lines string) (kept, damaged int, err error) {
	b.back = lines
	if at == 0 {
		return 0, 0, errors.New("the pieces are said to begin where the file does")
	}
	return strings.Count(lines, `"n":0`), 1, nil
}

func (b *safe) Usage() (device.Usage, error) { return b.room, nil }
func (b *safe) Persist() (bool, error)       { b.room.Persisted = b.grants; return b.grants, nil }

// newSafe is a hall whose browser takes and gives files.
func newSafe(t *testing.T) (*hall, *safe) {
	h := newHall(t)
	b := &safe{room: device.Usage{Used: 12_300_000, Free: 2_100_000_000}}
	h.deps.Device = abilities(b)
	return h, b
}

// done waits until a file is made, read or taken in.
func done(s *screen) {
	s.t.Helper()
	for len(s.page().all("#backup-go[disabled]")) > 0 {
		s.engine.ConsumeNext()
	}
	s.settle()
}

func tap(s *screen, id string) {
	s.t.Helper()
	s.press(id)
	done(s)
}

// chooseFile chooses a file.
func chooseFile(s *screen, b *safe, content []byte) {
	s.t.Helper()
	b.chosen = content
	s.fire(restoreField, "change")
	s.settle()
	done(s)
}

// facts are the lines of a list of facts.
func facts(s *screen, in string) []string {
	s.t.Helper()
	var out []string
	for _, f := range s.page().all(in + " dd") {
		out = append(out, f.words())
	}
	return out
}

// fill puts n answers into the history.
func (h *hall) fill(n int) {
	h.t.Helper()
	for i := range n {
		q := &bank.Questions[i]
		h.answered(q, thursday.Add(-time.Duration(n-i)*time.Hour), full(q, 1, bank.Meets))
	}
	h.now = thursday
}
