package device

import (
	"io"

	"github.com/mockloop/mockloop/internal/recording"
)

// Files are files that the user saves, and those the user chooses.
type Files interface {
	// SaveFile makes a file of what write writes and gives it, under the name that
	// write returns, to the user: through the share sheet on a phone that takes such
	// files, else as a download. What is written may be a recording.Blob, too, which
	// goes into the file by reference: see backup.BlobWriter. Blocks. ErrCanceled,
	// ErrUnsupported, and what write returns; ErrNeedsTap when making it took longer
	// than a tap counts: then SavePending.
	SaveFile(write func(io.Writer) (name string, err error)) error
	// SavePending gives the file that SaveFile made and could not give, as often as
	// it takes. To be called on a tap. Blocks. ErrCanceled; ErrNeedsTap, and the
	// file still waits; ErrUnsupported if none does, as once another was begun.
	SavePending() error
	// ChosenFile is the file chosen in the input, which is then emptied, so that the
	// same file can be chosen once more. Reading from it blocks. ErrUnsupported:
	// there is none.
	ChosenFile(inputID string) (recording.Blob, error)
}

// UnsupportedFiles are Files where there are none.
type UnsupportedFiles struct{}

// SaveFile is unsupported.
func (UnsupportedFiles) SaveFile(func(io.Writer) (string, error)) error { return ErrUnsupported }

// SavePending is unsupported.
func (UnsupportedFiles) SavePending() error { return ErrUnsupported }

// ChosenFile is none.
func (UnsupportedFiles) ChosenFile(string) (recording.Blob, error) { return nil, ErrUnsupported }
