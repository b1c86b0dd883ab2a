package settings_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/settings"
	"github.com/mockloop/mockloop/internal/device"
)

// safe is a browser that takes and gives files.
type safe struct {
	apptest.Browser
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

func (b *safe) Persist() (bool, error) { b.room.Persisted = b.grants; return b.grants, nil }

// newSafe is a hall whose browser takes and gives files.
func newSafe(t *testing.T) (*apptest.Env, *safe) {
	h := apptest.NewEnv(t)
	b := &safe{room: device.Usage{Used: 12_300_000, Free: 2_100_000_000}}
	h.Deps.Device = apptest.Abilities(b)
	return h, b
}

// done waits until a file is made, read or taken in.
func done(s *apptest.Screen) {
	s.T.Helper()
	for len(s.Page().All("#backup-go[disabled]")) > 0 {
		s.Engine.ConsumeNext()
	}
	s.Settle()
}

func tap(s *apptest.Screen, id string) {
	s.T.Helper()
	s.Press(id)
	done(s)
}

// chooseFile chooses a file.
func chooseFile(s *apptest.Screen, b *safe, content []byte) {
	s.T.Helper()
	b.chosen = content
	s.Fire(settings.RestoreField, "change")
	s.Settle()
	done(s)
}

// facts are the lines of a list of facts.
func facts(s *apptest.Screen, in string) []string {
	s.T.Helper()
	var out []string
	for _, f := range s.Page().All(in + " dd") {
		out = append(out, f.Words())
	}
	return out
}
