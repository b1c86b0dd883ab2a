package journal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// recordings is the recording.Store in the browser's database. Sound is kept as
// ArrayBuffers: WebKit has lost Blobs that were kept in IndexedDB.
type recordings struct{ db *indexedDB }

// OpenRecordings is where the recordings of the database of the name are kept. It is
// opened when it is first used, at whatever version it has where that is newer than
// this program's; then nothing can be kept. The errors are those of OpenIndexedDB,
// and those of recording.Store as well.
func OpenRecordings(name string, peers Peers) recording.Store {
	d := newIndexedDB(name, peers)
	d.opened = true // a newer version is opened for reading
	return recordings{d}
}

// Takes implements recording.Store.
func (r recordings) Takes(ctx context.Context, owner string) ([]recording.Take, error) {
	return r.db.takes(ctx, owner)
}

func (d *indexedDB) takes(ctx context.Context, owner string) ([]recording.Take, error) {
	var out []recording.Take
	err := d.use(ctx, "read the recordings", false, func(db js.Value) error {
		out = nil
		var keys any // of all owners
		if owner != "" {
			var err error
			if keys, err = ownerRange(owner); err != nil {
				return err
			}
		}
		return transact(ctx, db, []any{takesStore}, nil, func(t *transaction) {
			t.on(t.ask(t.store(takesStore), "getAll", keys), t.then(func(all js.Value) {
				for i := range int(jscall.NumberOf(all, "length")) {
					out = append(out, takeOf(jscall.Get(all, strconv.Itoa(i))))
				}
			}))
		}, nil)
	})
	return out, err
}

// EachChunk implements recording.Store: one chunk after another, so that none is
// held here once the next is read.
func (r recordings) EachChunk(ctx context.Context, owner string, take int, f func(recording.Blob) error) error {
	last := 0
	return r.db.use(ctx, "read a recording", false, func(db js.Value) error {
		// On a new connection it goes on after the one handed over last.
		keys, err := jscall.Call(jscall.Global("IDBKeyRange"), "bound", []any{owner, take, last}, []any{owner, take, []any{}}, true)
		if err != nil {
			return err
		}
		return transact(ctx, db, []any{chunksStore}, nil, func(t *transaction) {
			t.on(t.ask(t.store(chunksStore), "openCursor", keys), t.then(func(cursor js.Value) {
				if !cursor.Truthy() {
					return
				}
				chunk := jscall.Get(cursor, "value")
				last = int(jscall.NumberOf(chunk, "n"))
				if err := handOver(jscall.Get(chunk, "sound"), f); err != nil {
					t.fail(err)
					return
				}
				t.ask(cursor, "continue")
			}))
		}, nil)
	})
}

// storedChunk is a chunk of the database. While it is handed over its bytes are at hand.
// Afterwards it is a Blob, which the browser may hold on its disk.
type storedChunk struct{ jscall.Blob }

func handOver(sound js.Value, f func(recording.Blob) error) error {
	if jscall.Get(sound, "byteLength").Type() != js.TypeNumber {
		return fmt.Errorf("%w: a chunk holds no sound", ErrBroken)
	}
	c := &storedChunk{jscall.NewBlob(sound)}
	if err := f(c); err != nil {
		return err
	}
	blob, err := jscall.New(jscall.Global("Blob"), []any{sound})
	if err != nil {
		return err
	}
	c.Blob = jscall.NewBlob(blob)
	return nil
}

// KeepChunk implements recording.Store.
func (r recordings) KeepChunk(ctx context.Context, take recording.Take, chunk recording.Blob) (number int, err error) {
	sound, err := bufferOf(ctx, chunk)
	if err != nil {
		return 0, storeError(err)
	}
	keys, err := ownerRange(take.Owner)
	if err != nil {
		return 0, storeError(err)
	}
	err = r.db.write(ctx, "keep a recording", true, []any{chunksStore, takesStore}, func(t *transaction) {
		takes := t.store(takesStore)
		put := func(n int) {
			number = n
			t.putChunk(take.Owner, n, take.Chunks, sound)
			t.putTake(takes, take, n)
		}
		if take.Number == 0 {
			t.on(t.ask(takes, "openKeyCursor", keys, "prev"), t.then(func(last js.Value) {
				put(int(jscall.NumberOf(jscall.Get(last, "primaryKey"), "1")) + 1)
			}))
			return
		}
		t.on(t.ask(takes, "count", []any{take.Owner, take.Number}), t.then(func(n js.Value) {
			if n.Int() == 0 {
				t.fail(recording.ErrDeleted)
				return
			}
			put(take.Number)
		}))
	}, nil)
	return number, storeError(err)
}

// KeepTakes implements recording.Store.
func (r recordings) KeepTakes(ctx context.Context, owner string, takes []recording.Take, chunks [][]recording.Blob) (kept bool, err error) {
	sound := make([][]js.Value, len(chunks))
	for i, of := range chunks {
		for _, chunk := range of {
			v, err := bufferOf(ctx, chunk)
			if err != nil {
				return false, storeError(err)
			}
			sound[i] = append(sound[i], v)
		}
	}
	keys, err := ownerRange(owner)
	if err != nil {
		return false, storeError(err)
	}
	err = r.db.write(ctx, "keep recordings", true, []any{chunksStore, takesStore}, func(t *transaction) {
		store := t.store(takesStore)
		t.on(t.ask(store, "count", keys), t.then(func(n js.Value) {
			if kept = n.Int() == 0; !kept {
				return
			}
			for i, take := range takes {
				take.Owner = owner
				t.putTake(store, take, i+1)
				for n, v := range sound[i] {
					t.putChunk(owner, i+1, n+1, v)
				}
			}
		}))
	}, nil)
	return kept && err == nil, storeError(err)
}

// bufferOf is the ArrayBuffer of a chunk. Bytes that the browser does not hold, as
// in tests, are copied over.
func bufferOf(ctx context.Context, chunk recording.Blob) (js.Value, error) {
	if b, ok := chunk.(interface {
		Buffer(context.Context) (js.Value, error)
	}); ok {
		return b.Buffer(ctx)
	}
	bytes := make([]byte, chunk.Size())
	if _, err := io.ReadFull(io.NewSectionReader(chunk, 0, chunk.Size()), bytes); err != nil {
		return js.Undefined(), err
	}
	v, err := jscall.New(jscall.Global("Uint8Array"), len(bytes))
	if err != nil {
		return v, err
	}
	js.CopyBytesToJS(v, bytes)
	return jscall.Get(v, "buffer"), nil
}

// storeError adds what a recording.Store says of a full disk.
func storeError(err error) error {
	if errors.Is(err, ErrFull) {
		return fmt.Errorf("%w: %w", recording.ErrFull, err)
	}
	return err
}

func (t *transaction) putChunk(owner string, take, n int, sound js.Value) {
	t.ask(t.store(chunksStore), "put", map[string]any{"of": owner, "take": take, "n": n, "sound": sound})
}

// putTake keeps what there is to know of a take. The names are kept on devices:
// append only.
func (t *transaction) putTake(store js.Value, take recording.Take, number int) {
	marks := make([]any, len(take.Marks))
	for i, m := range take.Marks {
		marks[i] = map[string]any{"ms": m.At.Milliseconds(), "label": m.Label}
	}
	t.ask(store, "put", map[string]any{
		"of": take.Owner, "take": number, "type": take.MIME, "at": take.At.UnixMilli(),
		"pieces": take.Chunks, "bytes": take.Bytes, "ms": take.Length.Milliseconds(), "marks": marks,
	})
}

// takeOf reads what putTake keeps. What is damaged is zero.
func takeOf(v js.Value) recording.Take {
	t := recording.Take{
		Owner: jscall.TextOf(v, "of"), Number: int(jscall.NumberOf(v, "take")), MIME: jscall.TextOf(v, "type"),
		At: time.UnixMilli(int64(jscall.NumberOf(v, "at"))).UTC(), Chunks: int(jscall.NumberOf(v, "pieces")),
		Bytes: int64(jscall.NumberOf(v, "bytes")), Length: millis(jscall.NumberOf(v, "ms")),
	}
	marks := jscall.Get(v, "marks")
	for i := range int(jscall.NumberOf(marks, "length")) {
		mark := jscall.Get(marks, strconv.Itoa(i))
		t.Marks = append(t.Marks, recording.Mark{At: millis(jscall.NumberOf(mark, "ms")), Label: jscall.TextOf(mark, "label")})
	}
	return t
}
