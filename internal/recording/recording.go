// Package recording says what a recording of an answer is made of. It has one
// owner, a part of a round, and one or more takes, since recording may stop and
// begin again; a take is kept in chunks of a few seconds, so that a program that is
// killed loses no more than the last one.
//
// What does not live here: the microphone (internal/device/media), the database that
// keeps takes and chunks (internal/journal), and the file that carries them to
// another device (internal/journal/backup).
package recording

import (
	"context"
	"errors"
	"io"
	"time"
)

// Take is one take of an owner's recording, as it is with the chunks kept so far.
type Take struct {
	Owner  string
	Number int           // counted from 1 for each owner; 0: the owner's next
	MIME   string        // the format, such as "audio/webm;codecs=opus"
	At     time.Time     // when it began, to the millisecond
	Chunks int           // how many there are
	Bytes  int64         // of all chunks
	Length time.Duration // to the millisecond
	Marks  []Mark
}

// Mark is a moment in a take.
type Mark struct {
	At    time.Duration // from the beginning of the take
	Label string
}

// Blob is the sound of a chunk. In the browser it is a reference to bytes that the
// browser holds, so that no sound has to go through the program's memory.
// *bytes.Reader is one, too.
type Blob interface {
	Size() int64
	io.ReaderAt
}

// Store keeps recordings. Its methods may wait for the storage, so they must never
// be called on the UI goroutine.
type Store interface {
	// Takes are the takes of an owner, or of all where owner is "", in order.
	Takes(ctx context.Context, owner string) ([]Take, error)
	// EachChunk hands over the chunks of a take in order, until f gives an error,
	// which it returns. f must not wait for anything, but it can read the chunk; it
	// may also keep the blob.
	EachChunk(ctx context.Context, owner string, take int, f func(Blob) error) error
	// KeepChunk keeps the next chunk of a take, and the take as it is with it:
	// t.Chunks counts this one. It returns the take's number, which is a new one
	// where t.Number is 0. A take that was deleted meanwhile stays deleted:
	// ErrDeleted.
	KeepChunk(ctx context.Context, t Take, chunk Blob) (number int, err error)
	// KeepTakes keeps all takes of an owner, numbered from 1, unless it has some
	// already: then nothing is kept, and kept is false.
	KeepTakes(ctx context.Context, owner string, takes []Take, chunks [][]Blob) (kept bool, err error)
}

// The errors of a Store that mean something of their own; after any other the
// storage failed.
var (
	ErrFull    = errors.New("no room for the recording")
	ErrDeleted = errors.New("the recording was deleted")
)

// Section is n bytes of a blob from a place on: a reference where the blob can make
// one.
func Section(b Blob, at, n int64) Blob {
	if s, ok := b.(interface {
		Section(at, n int64) Blob
	}); ok {
		return s.Section(at, n)
	}
	return io.NewSectionReader(b, at, n)
}
