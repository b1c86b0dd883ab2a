package device

import "io"

// Files are files that the user saves, and those the user chooses. Recordings go
// between them and the database without passing through Go.
type Files interface {
	// SaveFile makes a file of what write writes and gives it, under the name that
	// write returns, to the user: through the share sheet on a phone that takes such
	// files, else as a download. With chunks it is a zip of the text and of what
	// ReadChunks read. Blocks. ErrCanceled, ErrUnsupported, and what write returns;
	// ErrNeedsTap when making it took longer than a tap counts: then SavePending.
	SaveFile(write func(io.Writer) (name string, err error), chunks bool) error
	// SavePending gives the file that SaveFile made and could not give, as often as
	// it takes. To be called on a tap. Blocks. ErrCanceled; ErrNeedsTap, and the
	// file still waits; ErrUnsupported if none does, as once another was begun.
	SavePending() error
	// ReadChunks reads all recordings of a database for the next SaveFile, and lists
	// their chunks as journal.ParseChunkLines reads them. missing counts recordings
	// that could not be read and are left out. Blocks. ErrFull and ErrNotSaved (the
	// storage failed), ErrUnsupported.
	ReadChunks(db string) (lines string, missing int, err error)
	// ChosenFile is the file chosen in the input, which is then emptied, so that the
	// same file can be chosen once more. Its Read blocks. ErrUnsupported: there is
	// none.
	ChosenFile(inputID string) (File, error)
	// KeepChunks stores recordings that lie in the last chosen zip from an offset on,
	// as journal.ChunkLines lists them: those of owners that have none yet. It
	// reports how many owners got theirs and how many could not because a chunk is
	// damaged. Blocks. ErrFull, ErrNotSaved, ErrUnsupported.
	KeepChunks(db string, at int64, lines string) (kept, damaged int, err error)
}

// File is one that the user chose.
type File struct {
	io.Reader
	Size int64
}

// UnsupportedFiles are Files where there are none.
type UnsupportedFiles struct{}

// SaveFile is unsupported.
func (UnsupportedFiles) SaveFile(func(io.Writer) (string, error), bool) error { return ErrUnsupported }

// SavePending is unsupported.
func (UnsupportedFiles) SavePending() error { return ErrUnsupported }

// ReadChunks is unsupported.
func (UnsupportedFiles) ReadChunks(string) (string, int, error) { return "", 0, ErrUnsupported }

// ChosenFile is none.
func (UnsupportedFiles) ChosenFile(string) (File, error) { return File{}, ErrUnsupported }

// KeepChunks is unsupported.
func (UnsupportedFiles) KeepChunks(string, int64, string) (kept, damaged int, err error) {
	return 0, 0, ErrUnsupported
}
