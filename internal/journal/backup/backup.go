package backup

import (
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// What stands in every backup, and the limits of what is written and read. They are our
// own choice, so that reading needs bounded memory whatever the file.
const (
	backupFormat  = "mockloop-private-backup"
	backupAbout   = "Private: this is everything kept in Mockloop, with your notes. Keep it to yourself."
	backupVersion = 1

	maxBackup   = 64 << 20   // bytes of the JSON file
	maxRecords  = 500_000    // records and aside items in it
	maxLine     = 2 << 20    // bytes of a line, which is a record
	maxName     = 200        // bytes of kind, of, zone, program, mime
	maxKinds    = 64         // different kinds
	maxNesting  = 32         // arrays and objects within each other in data
	maxKeys     = 256        // keys of one object in data
	asideBytes  = 1 << 20    // bytes of a row in one item of aside
	maxChunk    = 16 << 20   // bytes of a piece of recording
	maxChunks   = 60_000     // pieces
	maxZip      = 2 << 30    // bytes of a zip, 2 GiB
	maxAt       = 7258118400 // seconds since 1970: the year 2200; later times are absurd
	asideGoesOn = "goes on"
	reasonMany  = "there are more of its kind than any history has"
)

// The errors of backups. Each leaves everything as it was.
var (
	ErrNotBackup     = errors.New("not a backup of Mockloop")
	ErrTruncated     = errors.New("the backup is cut")
	ErrNewer         = errors.New("the backup was written by a newer version")
	ErrTooLarge      = errors.New("the backup is larger than any can be")
	ErrDamaged       = errors.New("the backup was changed or damaged")
	ErrMalformed     = errors.New("the backup holds what no backup can")
	ErrForeignZip    = errors.New("the zip was packed by another program")
	ErrRoundUnderWay = errors.New("a round is under way that the backup would replace")
)

// Header is what a backup says of itself.
type Header struct {
	Program string    // version of the program that wrote it
	Created time.Time // UTC, milliseconds
	Zone    string    // the time zone it was written in: IANA name or offset
}

// File is a backup that was read whole and found sound. Nothing in it has been
// kept yet.
//
// # The backup file
//
// A backup is UTF-8 text, one JSON object in exactly one form, so that it can be
// read a line at a time and checked to the byte. Each line ends with one line
// feed (0x0A); there is no other white space outside strings. The lines are, in
// this order:
//
//	{
//	"format":"mockloop-private-backup",
//	"about":"Private: this is everything kept in Mockloop, with your notes. Keep it to yourself.",
//	"version":1,
//	"schema":1,
//	"program":"…",
//	"created":"2026-11-26T16:42:00.123Z",
//	"zone":"Europe/Berlin",
//	"records":[
//	{"id":"…","kind":"…","of":"…","v":1,"at":1795711320123,"zone":"…","data":…},
//	{"why":"…","row":"…"}
//	],
//	"chunks":[
//	{"of":"…","n":0,"mime":"…","ms":5000,"bytes":81234}
//	],
//	"counts":{"answer":1,"aside":1,"chunks":1,"step":12},
//	"sha256":"…"
//	}
//
// The items of an array stand one a line, all but the last ended by a comma. An
// array without items has no item lines.
//
// Editors, mail programs and cloud drives reformat JSON. A reader therefore takes
// a text in any layout: it passes over a byte order mark and all white space outside
// strings, puts the line feeds where they belong, and spells strings as encoding/json
// does before it checks the sum, where the sum of the text as it stands does not fit.
// The text within a zip has to be as it was written.
//
// version is that of this format; a reader refuses a higher one and need not
// understand what follows it. schema is the highest schema version the writing
// program writes into records; a reader that knows only lower ones refuses, too.
// program is the version of the writing program. created is UTC with exactly
// three decimals; zone is the IANA name or offset it was written in, maybe empty.
//
// A record is a Record: id is a uuid of version 7 in lower case, v its own schema
// version, at the milliseconds since 1970 in UTC when it was last written, data
// whatever its kind holds, compact (no white space outside strings). kind is of
// a to z, 0 to 9 and '-'; of, zone, program and mime are printable ASCII without
// '"' and '\', so nothing in them is ever escaped. No id stands twice. The order
// of records means nothing.
//
// An item that begins with why is what the device kept but no backup can hold as
// a record, so that a person can rescue it by hand: why in words, and row, the
// base64 (RFC 4648, padded) of id, kind, of, v, at, zone and data parted by 0x1F.
// A row longer than 1 MiB goes on in the items that follow it, whose why is
// "goes on". Import leaves these out.
//
// chunks stands only where the text was made for a zip, see below. A text that was
// unpacked from one is a backup, too, without its recordings.
//
// counts has, sorted by name, how many records of each kind there are, and under
// "aside" and "chunks" the number of those items; what there is none of is left
// out. sha256 is the SHA-256, in lower case hexadecimal, of all bytes before the
// line it stands in. It finds damage. It is not a signature: whoever can write a
// file can write a fitting sum.
//
// # With recordings
//
// A zip without compression, so that it can be written and read in one go: the
// file above, then a file for each item of chunks, in its order, named
//
//	sounds/<of>/<n>.<webm, ogg, mp4 or bin, after the mime type>
//
// where of is the owner of the recording ("<round id>/<part index>") and n the
// place of the piece in it, from 0. ms is how long the piece sounds, bytes its
// size. A recording may be of several takes; the piece that begins one has its
// marks in a parameter of mime: "audio/webm;marks=61000:Probe 1|92000:Probe 2", the
// milliseconds from the take's beginning and a label, or "…;marks=" without any.
// The first entry has its sizes in a data descriptor with a signature
// (flag 8), the others have them in their local headers; no entry has an extra
// field or a comment, and there is no zip64. The size of the whole file follows
// from the first entry, so a cut file is known before any recording is read.
//
// # Limits
//
// The text is at most 64 MiB with at most 500,000 items, a line 2 MiB, a string in
// data 1 MiB, nesting in data 32 deep, an object in data 256 keys; kind, of, zone,
// program and mime 200 bytes; 64 kinds, and of each as many records as mostOf says; times and those in ids from 1970 up to
// 2200; a piece of recording 16 MiB, 60,000 pieces, a zip 2 GiB. No object in data
// has a key twice, or one with an escape. What is over them in a journal is set
// aside as above. 10,000 answers are about 25 MB.
type File struct {
	Header
	Options
	WithoutRecordings bool    // it was unpacked from a zip: its recordings are not with it
	Unreadable        int     // items that only a person can rescue; import leaves them out
	Chunks            []Chunk // of recordings, in the order in which they lie in a zip

	records  []journal.Record
	index    map[uuid.UUID]int // in records
	chunksAt int64             // where in the zip the recordings begin; 0: it was no zip
}

// Options are what an import depends on besides the records in the file and on this device.
type Options struct {
	Now             time.Time               // what this device's clock says; zero: no time is doubted
	FromJournal     bool                    // it is read from another address of this host: nobody has it as a file
	RestoreDeleted  bool                    // what was deleted here and is in the file is to come back
	LeaveRecordings func(owner string) bool // the recordings that stay out; nil: none
}

// Len is how many records the backup holds.
func (b File) Len() int { return len(b.records) }

// Has reports whether the backup holds a record of the id.
func (b File) Has(id uuid.UUID) bool {
	_, in := b.index[id]
	return in
}

// Chunk is a piece of a recording.
type Chunk struct {
	Owner  string        // its owner: "<round id>/<part index>"
	N      int           // its place there, from 0
	MIME   string        // such as audio/webm;codecs=opus
	Length time.Duration // milliseconds
	Bytes  int64         // its size, at most 16 MiB
}

// FileName is what to call the file of a backup made on a day, with recordings
// or without.
func FileName(day time.Time, sounds bool) string {
	name := "mockloop-private-backup-" + day.Format(time.DateOnly)
	if sounds {
		return name + ".zip"
	}
	return name + ".json"
}
