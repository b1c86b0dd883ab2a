package store

import (
	"context"
	"io"

	"github.com/mockloop/mockloop/internal/journal/backup"
)

// ExportFile is a file that is being made for the candidate.
type ExportFile struct {
	Place      string // the id of the line that tells what came of it
	Recordings RecordingsMode
	Write      func(context.Context, io.Writer, *backup.Recordings) (name, more string, err error)
	Saved      func(context.Context) // called once it was handed over; may be nil

	Name, Note string // what Write returned
}

// RecordingsMode says whether a file contains recordings.
type RecordingsMode int

const (
	WithoutRecordings    RecordingsMode = iota
	WithRecordings                      // or no file is made
	RecordingsIfReadable                // those that can be read
)
