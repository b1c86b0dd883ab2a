package journal

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"syscall/js"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// reconnects is how often one call opens a dead connection again before it gives
// up. Pages that kept using a dead handle lost every write until a reload.
const reconnects = 3

// Peers are the other tabs that share a database. Its methods must not block.
type Peers interface {
	// Join is called before the database is opened, and so before anything is read:
	// what another tab keeps from then on is heard.
	Join(database string)
	// Announce tells the other tabs what was kept, as History.ApplyRemote reads it.
	Announce(database, change string)
	// Reload is called when another tab upgrades or deletes the database: all has to
	// be read again.
	Reload(database string)
}

// indexedDB is the Journal in the browser's database.
type indexedDB struct {
	name     string
	peers    Peers // may be nil
	replaced js.Func
	readOnly atomic.Pointer[error] // why it is open for reading only; nil: for writing, too

	mu     sync.Mutex // held while a connection is opened
	db     js.Value   // the connection; undefined when it has to be opened
	opened bool       // it has been open before
	closed bool
}

func newIndexedDB(name string, peers Peers) *indexedDB {
	d := &indexedDB{name: name, peers: peers}
	d.replaced = js.FuncOf(func(this js.Value, _ []js.Value) any {
		jscall.Attempt(this, "close")
		if d.peers != nil {
			d.peers.Reload(d.name)
		}
		return nil
	})
	return d
}

// OpenIndexedDB opens, and at the first time makes, the database of the name. peers
// may be nil. The errors are ErrBlocked, ErrNewer, ErrFull, ErrTimeout (ctx was done
// first; some browsers are known to hang here) and ErrBroken. The page must have
// loaded web/journal.js.
func OpenIndexedDB(ctx context.Context, name string, peers Peers) (Journal, error) {
	return open(ctx, newIndexedDB(name, peers))
}

// OpenReadOnly opens the database at whatever version it has, for reading only: all
// that is to be kept is refused with reason, and a History shows it as its error.
// One that is not there is not made. The errors are those of OpenIndexedDB.
func OpenReadOnly(ctx context.Context, name string, reason error, peers Peers) (Journal, error) {
	d := newIndexedDB(name, peers)
	d.readOnly.Store(&reason)
	return open(ctx, d)
}

func open(ctx context.Context, d *indexedDB) (Journal, error) {
	if err := d.use(ctx, "open the journal", false, func(js.Value) error { return nil }); err != nil {
		_ = d.Close()
		return nil, err
	}
	return d, nil
}

func script() js.Value { return jscall.Global("mockloopJournal") }

func (d *indexedDB) FallbackReason() error {
	if reason := d.readOnly.Load(); reason != nil {
		return *reason
	}
	return nil
}

// Commit implements Journal. The stores of recordings are only locked by a change
// that is about them, so that a recording never waits for a step of the round. A
// record that is kept with a later time stays: another tab has written it since.
func (d *indexedDB) Commit(ctx context.Context, c Change) error {
	if reason := d.FallbackReason(); reason != nil {
		return reason
	}
	if err := c.Check(); err != nil {
		return err
	}
	puts := make([]js.Value, len(c.Put)) // made beforehand: see transaction
	for i, r := range c.Put {
		puts[i] = js.ValueOf(map[string]any{
			"id": r.ID.String(), "kind": string(r.Kind), "of": r.Owner, "v": r.V,
			"at": r.At.UnixMilli(), "zone": r.Zone, "data": string(r.Data),
		})
	}
	stores := []any{recordsStore}
	var recordings []string
	if c.Clear || len(c.DropRecordings) > 0 {
		recordings = []string{chunksStore, takesStore}
		stores = append(stores, chunksStore, takesStore)
	}
	return d.write(ctx, "keep in the journal", c.Strict, stores, func(t *transaction) {
		records := t.store(recordsStore)
		if c.Clear {
			for _, name := range append(recordings, recordsStore) {
				t.ask(t.store(name), "clear")
			}
		}
		for _, owner := range c.DropRecordings {
			for _, name := range recordings {
				t.deleteOwner(name, owner)
			}
		}
		for _, id := range c.Drop {
			t.ask(records, "delete", id.String())
		}
		next := 0 // requests are answered in the order in which they were made
		found := t.then(func(had js.Value) {
			r, at := puts[next], c.Put[next].At.UnixMilli()
			next++
			if had := jscall.Get(had, "at"); had.Type() == js.TypeNumber && had.Float() > float64(at) {
				return
			}
			t.ask(records, "put", r)
		})
		for _, r := range c.Put {
			t.on(t.ask(records, "get", r.ID.String()), found)
		}
	}, func() {
		if d.peers != nil {
			d.peers.Announce(d.name, announcement(c))
		}
	})
}

func (t *transaction) deleteOwner(store, owner string) {
	keys, err := ownerRange(owner)
	if err != nil {
		t.fail(err)
		return
	}
	t.ask(t.store(store), "delete", keys)
}

// write has ask do all it has to do in one transaction, see transact.
func (d *indexedDB) write(ctx context.Context, doing string, strict bool, stores []any, ask func(*transaction), kept func()) error {
	durability := "relaxed"
	if strict {
		durability = "strict"
	}
	return d.use(ctx, doing, true, func(db js.Value) error {
		return transact(ctx, db, stores, map[string]any{"durability": durability}, ask, kept)
	})
}

// ByKind implements Journal.
func (d *indexedDB) ByKind(ctx context.Context, k Kind, p Page) ([]Record, error) {
	before := ""
	if p.Before != uuid.Nil {
		before = p.Before.String()
	}
	return d.read(ctx, "readKind", string(k), before, max(p.Limit, 0))
}

// ByOwner implements Journal.
func (d *indexedDB) ByOwner(ctx context.Context, of string) ([]Record, error) {
	return d.read(ctx, "readOf", of)
}

// read has the script read many records, which come as one text.
func (d *indexedDB) read(ctx context.Context, function string, args ...any) ([]Record, error) {
	var rows js.Value
	err := d.use(ctx, "read the journal", false, func(db js.Value) (err error) {
		rows, err = callScript(ctx, function, append([]any{db}, args...)...)
		return err
	})
	if err != nil {
		return nil, err
	}
	return ParseRows(rows.String()), nil
}

// callScript calls a function of the script and waits for what it promises.
func callScript(ctx context.Context, function string, args ...any) (js.Value, error) {
	v, err := jscall.AwaitContext(ctx, script(), function, args...)
	return v, asLate(ctx, err)
}

// asLate says of the end of ctx that the browser was late.
func asLate(ctx context.Context, err error) error {
	if err != nil && errors.Is(err, ctx.Err()) {
		return WrapTimeout(err)
	}
	return err
}

// Recordings implements Journal.
func (d *indexedDB) Recordings(ctx context.Context) ([]Recording, error) {
	takes, err := d.takes(ctx, "")
	if err != nil {
		return nil, err
	}
	var out []Recording
	for _, t := range takes {
		if n := len(out); n == 0 || out[n-1].Owner != t.Owner { // those of an owner lie together
			out = append(out, Recording{Owner: t.Owner})
		}
		s := &out[len(out)-1]
		s.Bytes += t.Bytes
		s.Length += t.Length
		s.Takes++
	}
	return out, nil
}

// Clear implements Journal.
func (d *indexedDB) Clear(ctx context.Context) error {
	return d.Commit(ctx, Change{Clear: true, Strict: true})
}

// Close implements Journal. The browser finishes what was asked before.
func (d *indexedDB) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.closed {
		d.closed = true
		d.hangUp()
		d.replaced.Release()
	}
	return nil
}

// use asks something of the database and, where the connection turns out to be
// dead, asks again on a new one; everything may therefore be asked twice. A
// connection that does not answer is given up for the next call. What writes is
// never asked where the new connection turns out to be for reading only.
func (d *indexedDB) use(ctx context.Context, doing string, writes bool, ask func(db js.Value) error) error {
	for tries := 0; ; tries++ {
		db, err := d.connection(ctx)
		if err == nil && writes {
			err = d.FallbackReason()
		}
		if err == nil {
			err = ask(db)
		}
		e, fromBrowser := errors.AsType[*jscall.Error](err)
		switch {
		case err == nil:
			return nil
		case !fromBrowser:
			if errors.Is(err, ErrTimeout) {
				d.drop(db) // what does not answer now may never again
			}
			return fmt.Errorf("%s: %w", doing, err)
		case !reconnectHelps(e) || tries == reconnects:
			return wrap(doing, e)
		}
		d.drop(db)
	}
}

// connection is the open one, or a new one. Where a newer version has come to the
// database since, the new one is for reading only: what is kept, and what waits to
// be, can then be taken along in a backup.
func (d *indexedDB) connection(ctx context.Context) (js.Value, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return js.Undefined(), ErrClosed
	}
	if d.db.Truthy() {
		return d.db, nil
	}
	if d.peers != nil {
		d.peers.Join(d.name)
	}
	db, err := openDatabase(ctx, d.name, d.FallbackReason() != nil)
	if e, ok := errors.AsType[*jscall.Error](err); ok && d.opened && errors.Is(meaning(e), ErrNewer) {
		reason := wrap("open the journal", e)
		d.readOnly.Store(&reason)
		db, err = openDatabase(ctx, d.name, true)
	}
	if err == nil {
		// Never stand in the way of another tab. The next use opens the database again,
		// or learns that this program is too old for it.
		_, err = jscall.Call(db, "addEventListener", "versionchange", d.replaced)
	}
	if err == nil {
		d.db, d.opened = db, true
	}
	return db, err
}

// drop forgets a dead connection, unless another call has done so already.
func (d *indexedDB) drop(dead js.Value) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if dead.Truthy() && dead.Equal(d.db) {
		d.hangUp()
	}
}

func (d *indexedDB) hangUp() {
	if d.db.Truthy() {
		jscall.Attempt(d.db, "close")
	}
	d.db = js.Undefined()
}

func millis(ms float64) time.Duration { return time.Duration(ms+0.5) * time.Millisecond }
