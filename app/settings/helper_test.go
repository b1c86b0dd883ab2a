package settings_test

import (
	"bytes"
	"context"
	"io"
	"testing"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/settings"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/recording"
	"github.com/mockloop/mockloop/internal/recording/recordingtest"
)

// safe is a browser that takes and gives files.
type safe struct {
	apptest.Browser
	name   string // of the file given last
	given  bytes.Buffer
	refuse error         // what giving ends with
	taps   []error       // what giving what was made ends with, one after the other
	chosen []byte        // nil: none
	hold   chan struct{} // giving waits for it; nil: it does not

	panics bool
	sound  *recordingtest.Store
	room   device.Usage
	grants bool
}

func (b *safe) SaveFile(write func(io.Writer) (string, error)) (err error) {
	if b.hold != nil {
		<-b.hold
	}
	if b.panics {
		panic("in the browser")
	}
	b.given.Reset()
	if b.name, err = write(&b.given); err != nil {
		return err
	}
	return b.refuse
}

func (b *safe) SavePending() (err error) {
	err, b.taps = b.taps[0], b.taps[1:]
	return err
}

func (b *safe) ChosenFile(string) (recording.Blob, error) {
	if b.chosen == nil {
		return nil, device.ErrUnsupported
	}
	return namedFile{bytes.NewReader(b.chosen)}, nil
}

// namedFile is a file as a browser gives it, with its name.
type namedFile struct{ *bytes.Reader }

func (namedFile) Name() string { return "my backup.zip" }

func (b *safe) Usage() (device.Usage, error) { return b.room, nil }

func (b *safe) Persist() (bool, error) { b.room.Persisted = b.grants; return b.grants, nil }

// newSafe is a hall whose browser takes and gives files.
func newSafe(t *testing.T) (*apptest.Env, *safe) {
	h := apptest.NewEnv(t)
	b := &safe{room: device.Usage{Used: 12_300_000, Free: 2_100_000_000}, sound: &recordingtest.Store{}}
	h.Deps.Device, h.Deps.Recordings = apptest.DeviceOf(b), b.sound
	return h, b
}

// recorded is the owner of recordings in tests.
const recorded = "00000000-0001-7000-8000-000000000000/0"

// record keeps a take of two chunks.
func (b *safe) record(owner string) {
	take := recording.Take{Owner: owner, MIME: "audio/webm"}
	for i, chunk := range []string{"one", "more"} {
		take.Chunks, take.Length, take.Bytes = i+1, take.Length+5*time.Second, take.Bytes+int64(len(chunk))
		take.Number, _ = b.sound.KeepChunk(context.Background(), take, bytes.NewReader([]byte(chunk)))
	}
}

// unreadable makes the recordings of an owner unreadable, or of all where it is "".
func (b *safe) unreadable(owner string, err error) {
	b.sound.Fail = func(_ context.Context, method, of string) error {
		if method == "Takes" && owner == "" || method == "EachChunk" && of == owner {
			return err
		}
		return nil
	}
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
