package backup

import (
	"bufio"
	"bytes"
	"context"
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

const (
	// A storage that hangs holds nobody up: how long it may take to list takes, and to
	// read one or to keep those of an owner. Our own choice.
	listing = 10 * time.Second
	moving  = time.Minute

	// maxOwner is how many bytes are held at once when a recording comes back: some
	// ten hours.
	maxOwner = 256 << 20

	marksParameter = ";marks="
)

// Recordings are what goes into a zip beside the text.
type Recordings struct {
	Missing int // takes that cannot be read, and are left out
	chunks  []sound
}

// sound is a chunk with where its bytes are.
type sound struct {
	Chunk
	crc  uint32
	blob recording.Blob
}

// Len is how many chunks there are.
func (r *Recordings) Len() int {
	if r == nil {
		return 0
	}
	return len(r.chunks)
}

// list are the chunks as the text names them; nil where there are no recordings.
func (r *Recordings) list() []Chunk {
	if r == nil {
		return nil
	}
	out := make([]Chunk, len(r.chunks))
	for i, s := range r.chunks {
		out[i] = s.Chunk
	}
	return out
}

// ReadRecordings reads all recordings of a store. The sound stays where the store
// has it: only for its sum it goes through a small buffer. A take that cannot be
// read, or that no backup can hold, is counted as missing and stops none of the
// others. How long each chunk sounds is not kept, so the length of a take is divided
// evenly among its chunks.
func ReadRecordings(ctx context.Context, store recording.Store) (*Recordings, error) {
	takes, err := within(ctx, listing, func(ctx context.Context) ([]recording.Take, error) { return store.Takes(ctx, "") })
	if err != nil {
		return nil, fmt.Errorf("read the recordings: %w", err)
	}
	out := &Recordings{}
	next := map[string]int{} // by owner: the place of the next chunk
	var sum summer
	for _, t := range takes {
		if !isOwner(t.Owner) {
			continue
		}
		chunks, err := readTake(ctx, store, t, next[t.Owner], &sum)
		switch {
		case errors.Is(err, context.DeadlineExceeded) || ctx.Err() != nil:
			return nil, fmt.Errorf("read the recordings: %w", err)
		case err != nil:
			out.Missing++
			continue
		}
		next[t.Owner] += len(chunks)
		out.chunks = append(out.chunks, chunks...)
	}
	return out, nil
}

// readTake reads the chunks of a take, of which the first has a place among those of
// its owner.
func readTake(ctx context.Context, store recording.Store, t recording.Take, first int, sum *summer) ([]sound, error) {
	return within(ctx, moving, func(ctx context.Context) (chunks []sound, err error) {
		err = store.EachChunk(ctx, t.Owner, t.Number, func(blob recording.Blob) (err error) {
			k := len(chunks)
			s := sound{blob: blob, Chunk: Chunk{
				Owner: t.Owner, N: first + k, MIME: mimeOf(t, k == 0), Length: part(t, k+1) - part(t, k), Bytes: blob.Size(),
			}}
			if !s.sane() {
				return fmt.Errorf("%w: a chunk of the recording %q", ErrMalformed, t.Owner)
			}
			s.crc, err = sum.of(blob)
			chunks = append(chunks, s)
			return err
		})
		return chunks, err
	})
}

// part is how long the first k chunks of a take sound.
func part(t recording.Take, k int) time.Duration {
	if t.Chunks <= 0 {
		return 0
	}
	return (t.Length * time.Duration(k) / time.Duration(t.Chunks)).Round(time.Millisecond)
}

// mimeOf is the type of a chunk. The one that begins a take carries the marks of
// that, as many as there is room for.
func mimeOf(t recording.Take, first bool) string {
	mime := without(t.MIME, `"\`)
	mime = mime[:min(len(mime), 80)]
	if !first {
		return mime
	}
	mime += marksParameter
	for i, m := range t.Marks {
		more := strconv.FormatInt(m.At.Milliseconds(), 10) + ":" + without(m.Label, `"\;|`)
		if i > 0 {
			more = "|" + more
		}
		if len(mime)+len(more) > maxName {
			break
		}
		mime += more
	}
	return mime
}

// without is the printable ASCII of s but for some characters.
func without(s, unwanted string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || strings.ContainsRune(unwanted, r) {
			return -1
		}
		return r
	}, s)
}

// RestoreRecordings brings the recordings of the zip back that b was read from: an
// owner at a time, all of it or nothing, and none of an owner that has recordings
// here. Each chunk has to lie where the text said, under its name and with its sum;
// where one does not, its owner counts as damaged. Those that Leave names stay out. It may be called again after an
// error.
func (b File) RestoreRecordings(ctx context.Context, zip recording.Blob, store recording.Store) (kept, damaged int, err error) {
	var sum summer
	for _, chunks := range b.owners() {
		owner := chunks[0].Owner
		if b.LeaveRecordings != nil && b.LeaveRecordings(owner) {
			continue
		}
		here, err := within(ctx, listing, func(ctx context.Context) (bool, error) {
			takes, err := store.Takes(ctx, owner)
			return len(takes) > 0, err
		})
		if err != nil {
			return kept, damaged, fmt.Errorf("restore recordings: %w", err)
		}
		if here {
			continue
		}
		blobs, err := sum.blobs(zip, chunks)
		switch {
		case errors.Is(err, errDamaged):
			damaged++
			continue
		case err != nil:
			return kept, damaged, fmt.Errorf("restore recordings: %w", err)
		}
		takes, sounds := takesOf(chunks, blobs)
		added, err := within(ctx, moving, func(ctx context.Context) (bool, error) {
			return store.KeepTakes(ctx, owner, takes, sounds)
		})
		if err != nil {
			return kept, damaged, fmt.Errorf("restore recordings: %w", err)
		}
		if added {
			kept++
		}
	}
	return kept, damaged, nil
}

// within bounds how long f may take.
func within[T any](ctx context.Context, d time.Duration, f func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	return f(ctx)
}

// placed is a chunk with where it lies in the zip.
type placed struct {
	Chunk
	at int64
}

// owners are the chunks of each owner of recordings in the zip.
func (b File) owners() [][]placed {
	var out [][]placed
	index := map[string]int{}
	at := b.chunksAt
	if at == 0 {
		return nil // no zip
	}
	for _, c := range b.Chunks {
		i, known := index[c.Owner]
		if !known {
			i = len(out)
			index[c.Owner] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], placed{c, at})
		at += int64(zipLocalLen+len(c.file())) + c.Bytes
	}
	return out
}

// summer sums blobs through one buffer.
type summer struct{ buf []byte }

func (s *summer) of(b recording.Blob) (uint32, error) {
	return s.read(io.NewSectionReader(b, 0, b.Size()))
}

func (s *summer) read(r io.Reader) (uint32, error) {
	if s.buf == nil {
		s.buf = make([]byte, 64<<10)
	}
	sum := crc32.NewIEEE()
	// Only a Reader and a Writer, so that CopyBuffer uses the buffer.
	_, err := io.CopyBuffer(struct{ io.Writer }{sum}, struct{ io.Reader }{r}, s.buf)
	return sum.Sum32(), err
}

// blobs are the sounds of chunks that lie in a zip, each of them checked.
func (s *summer) blobs(zip recording.Blob, chunks []placed) ([]recording.Blob, error) {
	var out []recording.Blob
	var total int64
	in := bufio.NewReaderSize(nil, 64<<10)
	for _, c := range chunks {
		if total += c.Bytes; total > maxOwner {
			return nil, errDamaged
		}
		want := zipFile{name: c.file(), size: uint32(c.Bytes)}
		head := make([]byte, zipLocalLen+len(want.name))
		in.Reset(io.NewSectionReader(zip, c.at, int64(len(head))+c.Bytes))
		if err := full(in, head); err != nil {
			return nil, damagedAt(want, err)
		}
		want.crc = binary.LittleEndian.Uint32(head[14:])
		if !bytes.Equal(head, want.local()) {
			return nil, damagedAt(want, nil)
		}
		at := c.at + int64(len(head))
		if at+c.Bytes > zip.Size() {
			return nil, damagedAt(want, nil)
		}
		crc, err := s.read(in)
		if err != nil {
			return nil, err
		}
		if crc != want.crc {
			return nil, damagedAt(want, nil)
		}
		out = append(out, recording.Section(zip, at, c.Bytes))
	}
	return out, nil
}

// damagedAt is the error of a file in a zip that is not what it should be, unless
// reading failed for another reason than that the zip ends.
func damagedAt(f zipFile, err error) error {
	if err != nil && !errors.Is(err, ErrTruncated) {
		return err
	}
	return fmt.Errorf("%w: %s", errDamaged, f.name)
}

// takesOf makes takes of an owner's chunks: one that has marks begins a take.
func takesOf(chunks []placed, blobs []recording.Blob) ([]recording.Take, [][]recording.Blob) {
	var takes []recording.Take
	var sounds [][]recording.Blob
	for i, c := range chunks {
		mime, marks, begins := strings.Cut(c.MIME, marksParameter)
		if begins || i == 0 {
			takes = append(takes, recording.Take{Owner: c.Owner, MIME: mime, At: begun(c.Owner), Marks: parseMarks(marks)})
			sounds = append(sounds, nil)
		}
		last := len(takes) - 1
		takes[last].Chunks++
		takes[last].Bytes += c.Bytes
		takes[last].Length += c.Length
		sounds[last] = append(sounds[last], blobs[i])
	}
	return takes, sounds
}

// begun is when the round of an owner was begun, which its id tells: when a take was
// begun is not in a backup.
func begun(owner string) time.Time {
	round, ok := journal.RecordingRound(owner)
	if !ok {
		return time.UnixMilli(0).UTC()
	}
	return time.UnixMilli(int64(binary.BigEndian.Uint64(round[:8]) >> 16)).UTC()
}

// parseMarks reads the marks of a type; what is damaged is left out.
func parseMarks(text string) []recording.Mark {
	var out []recording.Mark
	for mark := range strings.SplitSeq(text, "|") {
		ms, label, found := strings.Cut(mark, ":")
		at, err := strconv.ParseInt(ms, 10, 64)
		if found && err == nil && at >= 0 && at < (24*time.Hour).Milliseconds() {
			out = append(out, recording.Mark{At: time.Duration(at) * time.Millisecond, Label: label})
		}
	}
	return out
}
