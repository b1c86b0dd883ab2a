package store

import (
	"context"
	"io"

	"github.com/mockloop/mockloop/internal/journal/backup"
)

// ExportFile is one that is made for the candidate.
type ExportFile struct {
	Place      string // where it is told what came of it: atBackup, atMend
	Recordings RecordingsMode
	Write      func(context.Context, io.Writer, *backup.Recordings) (name, more string, err error)
	Saved      func(context.Context) // called once it was handed over; may be nil

	Name, Note string // what write told
}

// RecordingsMode says whether a file has the recordings.
type RecordingsMode int

const (
	WithoutRecordings    RecordingsMode = iota
	WithRecordings                      // or the file is not made
	RecordingsIfReadable                // as far as they can be read
)
