package backup

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/internal/journal"
)

// The zip is written and read by hand: archive/zip would bring compression and
// file systems along, and needs the end of a file before its beginning.
// (PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16.)
const (
	zipLocal      = "PK\x03\x04"
	zipDescriptor = "PK\x07\x08"
	zipCentral    = "PK\x01\x02"
	zipEnd        = "PK\x05\x06"

	zipLocalLen      = 30
	zipDescriptorLen = 16
	zipCentralLen    = 46
	zipEndLen        = 22
	zipDay           = 1<<5 | 1 // 1 January 1980: when it was made is in the text
)

// ErrChunk says that one piece of a recording is damaged; the others may be whole.
var ErrDamagedChunk = errors.New("a piece of a recording is damaged")

// zipFile is a file in a zip.
type zipFile struct {
	name  string
	crc   uint32
	size  uint32
	later bool // crc and size stand behind the file
	at    uint32
}

func (f zipFile) common(b []byte) []byte {
	flags, crc, size := uint16(0), f.crc, f.size
	if f.later {
		flags = 8
	}
	le := binary.LittleEndian
	b = le.AppendUint16(b, 20) // version needed: 2.0
	b = le.AppendUint16(b, flags)
	b = le.AppendUint16(b, 0) // stored
	b = le.AppendUint16(b, 0) // midnight
	b = le.AppendUint16(b, zipDay)
	b = le.AppendUint32(b, crc)
	b = le.AppendUint32(b, size)
	b = le.AppendUint32(b, size)
	b = le.AppendUint16(b, uint16(len(f.name)))
	return le.AppendUint16(b, 0) // no extra field
}

func (f zipFile) local() []byte {
	if f.later {
		f.crc, f.size = 0, 0
	}
	return append(f.common([]byte(zipLocal)), f.name...)
}

func (f zipFile) central(b []byte) []byte {
	b = binary.LittleEndian.AppendUint16(append(b, zipCentral...), 20)
	b = f.common(b)
	b = append(b, make([]byte, 10)...) // no comment, disk 0, no attributes
	return append(binary.LittleEndian.AppendUint32(b, f.at), f.name...)
}

// file is the name of a piece in a zip.
func (c Chunk) file() string {
	ext := "bin"
	for _, known := range []string{"webm", "ogg", "mp4"} {
		if strings.HasPrefix(c.MIME, "audio/"+known) {
			ext = known
		}
	}
	return "sounds/" + c.Owner + "/" + strconv.Itoa(c.N) + "." + ext
}

// zipSize is how large a zip is whose text has a name and a size.
func zipSize(name string, text int64, chunks []Chunk) int64 {
	n := zipLocalLen + text + zipDescriptorLen + zipCentralLen + 2*int64(len(name)) + zipEndLen
	for _, c := range chunks {
		n += zipLocalLen + c.Bytes + zipCentralLen + 2*int64(len(c.file()))
	}
	return n
}

// tally counts and sums what goes through it.
type tally struct {
	w   io.Writer
	n   int64
	crc uint32
}

func (t *tally) Write(p []byte) (int, error) {
	n, err := t.w.Write(p)
	t.n += int64(n)
	t.crc = crc32.Update(t.crc, crc32.IEEETable, p[:n])
	return n, err
}

func writeZip(ctx context.Context, w io.Writer, head Head, from journal.Source, sounds ChunkSource) error {
	chunks, err := sounds.All(ctx)
	if err != nil {
		return err
	}
	all, err := carriedChunks(append([]Chunk{}, chunks...))
	if err != nil {
		return err
	}
	text := zipFile{name: FileName(head.Created, false), later: true}
	out := &tally{w: w}
	if _, err := out.Write(text.local()); err != nil {
		return err
	}
	body := &tally{w: out}
	if err := writeText(ctx, body, head, from, all); err != nil {
		return err
	}
	text.crc, text.size = body.crc, uint32(body.n)
	if _, err := out.Write(text.descriptor()); err != nil {
		return err
	}
	directory := text.central(nil)
	for i, c := range all {
		data, err := sounds.Read(ctx, chunks[i])
		if err != nil {
			return err
		}
		if int64(len(data)) != c.Bytes {
			return fmt.Errorf("%w: piece %d of %s has %d bytes, not %d", journal.ErrBroken, c.N, c.Owner, len(data), c.Bytes)
		}
		f := zipFile{name: c.file(), crc: crc32.ChecksumIEEE(data), size: uint32(len(data)), at: uint32(out.n)}
		directory = f.central(directory)
		if _, err := out.Write(f.local()); err != nil {
			return err
		}
		if _, err := out.Write(data); err != nil {
			return err
		}
	}
	le := binary.LittleEndian
	at := uint32(out.n)
	end := append(directory, zipEnd...)
	end = le.AppendUint32(end, 0) // disk 0, which the directory is on
	end = le.AppendUint16(end, uint16(len(all)+1))
	end = le.AppendUint16(end, uint16(len(all)+1))
	end = le.AppendUint32(end, uint32(len(directory)))
	end = le.AppendUint32(end, at)
	end = le.AppendUint16(end, 0) // no comment
	_, err = out.Write(end)
	return err
}

// carriedChunks are the chunks as a backup can hold them, or an error. Nil stays
// nil: that is a backup without recordings.
func carriedChunks(chunks []Chunk) ([]Chunk, error) {
	if chunks == nil {
		return nil, nil
	}
	all := make([]Chunk, len(chunks))
	for i, c := range chunks {
		c.MIME = strings.ReplaceAll(c.MIME, `"`, "")
		if !c.sane() {
			return nil, fmt.Errorf("%w: a piece of the recording %q", ErrMalformed, c.Owner)
		}
		all[i] = c
	}
	if zipSize(FileName(time.Time{}, false), maxBackup, all) > maxZip || len(all) > maxChunks {
		return nil, fmt.Errorf("%w: %d pieces of recordings", ErrTooLarge, len(all))
	}
	return all, nil
}

func (f zipFile) descriptor() []byte {
	le := binary.LittleEndian
	b := le.AppendUint32([]byte(zipDescriptor), f.crc)
	return le.AppendUint32(le.AppendUint32(b, f.size), f.size)
}

// zipReader reads the files behind the text.
type zipReader struct {
	in *bufio.Reader
	at int64 // where they begin
}

// ChunksAt is where in a zip the recordings begin, for whoever reads them without
// Go; 0 where the backup is no zip.
func (b File) ChunksAt() int64 {
	if b.zip == nil {
		return 0
	}
	return b.zip.at
}

func readZip(in *bufio.Reader, size int64) (File, error) {
	if size > maxZip {
		return File{}, ErrTooLarge
	}
	head := make([]byte, zipLocalLen)
	if err := full(in, head); err != nil {
		return File{}, err
	}
	f := zipFile{later: true, name: string(make([]byte, min(maxName, int(binary.LittleEndian.Uint16(head[26:])))))}
	if !bytes.Equal(head, f.local()[:zipLocalLen]) {
		return File{}, ErrForeignZip
	}
	name := make([]byte, len(f.name))
	if err := full(in, name); err != nil {
		return File{}, err
	}
	// Another program may store its files like we do; the text tells.
	t := text{in: in, sum: sha256.New()}
	switch err := t.read(); {
	case err != nil && t.size == 0:
		return File{}, ErrTruncated
	case err != nil:
		return File{}, err
	}
	descriptor := make([]byte, zipDescriptorLen)
	if err := full(in, descriptor); err != nil {
		return File{}, err
	}
	f.size = uint32(t.size)
	if string(descriptor[:4]) != zipDescriptor || !bytes.Equal(descriptor[8:], f.descriptor()[8:]) {
		return File{}, odd("no end of the text in a zip")
	}
	if want := zipSize(f.name, t.size, t.out.Chunks); size >= 0 && size < want {
		return File{}, ErrTruncated
	} else if want > maxZip || size > want {
		return File{}, odd("more than the zip it should be")
	}
	t.out.zip = &zipReader{in: in, at: int64(zipLocalLen+len(f.name)+zipDescriptorLen) + t.size}
	return t.out, nil
}

// full reads all of b.
func full(in io.Reader, b []byte) error {
	_, err := io.ReadFull(in, b)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return ErrTruncated
	}
	return err
}

// EachChunk reads the recordings of a zip, each once and in the order of Chunks,
// and holds one at a time; the bytes are take's to keep. A damaged piece comes as
// ErrChunk, and take may go on by returning nil. It can be called once, since it
// reads on where ReadBackup stopped. The error is take's, what reading gave,
// ErrBackupCut or ErrBackupForm.
func (b File) EachChunk(take func(c Chunk, data []byte, err error) error) error {
	if b.zip == nil {
		return nil
	}
	for _, c := range b.Chunks {
		f := zipFile{name: c.file(), size: uint32(c.Bytes)}
		head := make([]byte, zipLocalLen+len(f.name))
		if err := full(b.zip.in, head); err != nil {
			return fmt.Errorf("read a recording: %w", err)
		}
		f.crc = binary.LittleEndian.Uint32(head[14:])
		if !bytes.Equal(head, f.local()) {
			return fmt.Errorf("read a recording: %w: %s is not where it should be", ErrMalformed, f.name)
		}
		data := make([]byte, c.Bytes)
		if err := full(b.zip.in, data); err != nil {
			return fmt.Errorf("read a recording: %w", err)
		}
		var err error
		if crc32.ChecksumIEEE(data) != f.crc {
			data, err = nil, fmt.Errorf("%w: %s", ErrDamagedChunk, f.name)
		}
		if err := take(c, data, err); err != nil {
			return err
		}
	}
	return nil
}
