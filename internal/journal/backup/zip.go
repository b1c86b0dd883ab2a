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
	"github.com/mockloop/mockloop/internal/recording"
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

// errDamaged says that a chunk of a recording is not what it should be.
var errDamaged = errors.New("a chunk of a recording is damaged")

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

// BlobWriter is a writer that takes a blob by reference; to others its bytes are
// written.
type BlobWriter interface {
	io.Writer
	WriteBlob(recording.Blob) error
}

// blob writes what a blob holds. It is not summed.
func (t *tally) blob(b recording.Blob) error {
	t.n += b.Size()
	if w, ok := t.w.(BlobWriter); ok {
		return w.WriteBlob(b)
	}
	_, err := io.Copy(t.w, io.NewSectionReader(b, 0, b.Size()))
	return err
}

func writeZip(ctx context.Context, w io.Writer, head Header, from journal.Source, recordings *Recordings) error {
	all := recordings.list()
	if zipSize(FileName(time.Time{}, false), maxBackup, all) > maxZip || len(all) > maxChunks {
		return fmt.Errorf("%w: %d chunks of recordings", ErrTooLarge, len(all))
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
	for _, s := range recordings.chunks {
		f := zipFile{name: s.file(), crc: s.crc, size: uint32(s.Bytes), at: uint32(out.n)}
		directory = f.central(directory)
		if _, err := out.Write(f.local()); err != nil {
			return err
		}
		if err := out.blob(s.blob); err != nil {
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
	_, err := out.Write(end)
	return err
}

func (f zipFile) descriptor() []byte {
	le := binary.LittleEndian
	b := le.AppendUint32([]byte(zipDescriptor), f.crc)
	return le.AppendUint32(le.AppendUint32(b, f.size), f.size)
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
	t.out.chunksAt = int64(zipLocalLen+len(f.name)+zipDescriptorLen) + t.size
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
