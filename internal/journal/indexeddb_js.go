package journal

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"syscall/js"

	"github.com/google/uuid"
)

// reopenings is how often one call opens a dead connection anew before it gives
// up. Pages that kept using a dead handle lost every write until a reload.
const reopenings = 3

// indexedDB is the Journal in the browser's database.
type indexedDB struct {
	name string
	only atomic.Pointer[error] // why it is open for reading only; nil: for writing, too

	mu     sync.Mutex // held while a connection is opened
	db     js.Value   // the connection; undefined when it has to be opened
	opened bool       // it has been open before
	closed bool
}

// OpenIndexedDB opens, and at the first time makes, the database of the name.
// The errors are ErrBlocked, ErrNewer, ErrFull, ErrLate (ctx was done first; some
// browsers are known to hang here) and ErrBroken. The page must have loaded
// web/journal.js.
func OpenIndexedDB(ctx context.Context, name string) (Journal, error) {
	return open(ctx, &indexedDB{name: name})
}

// OpenToRead opens the database at whatever version it has, for reading only: all
// that is to be kept is refused with why, and a Book tells it as its trouble. One
// that is not there is not made. The errors are those of OpenIndexedDB.
func OpenReadOnly(ctx context.Context, name string, why error) (Journal, error) {
	d := &indexedDB{name: name}
	d.only.Store(&why)
	return open(ctx, d)
}

// Erase deletes the database of the name, and all in it, for good.
func Erase(ctx context.Context, name string) error {
	_, f, err := await(ctx, script().Call("erase", name), nil)
	if f != nil {
		return f.wrap("erase the journal")
	}
	return err
}

func open(ctx context.Context, d *indexedDB) (Journal, error) {
	if !script().Truthy() {
		return nil, fmt.Errorf("open the journal: %w: web/journal.js is not loaded", ErrBroken)
	}
	_, err := d.use(ctx, "open the journal", false, func(js.Value) js.Value {
		return js.Global().Get("Promise").Call("resolve")
	})
	if err != nil {
		return nil, err
	}
	return d, nil
}

func script() js.Value { return js.Global().Get("mockloopJournal") }

func (d *indexedDB) FallbackReason() error {
	if why := d.only.Load(); why != nil {
		return *why
	}
	return nil
}

// Commit implements Journal.
func (d *indexedDB) Commit(ctx context.Context, c Change) error {
	if why := d.FallbackReason(); why != nil {
		return why
	}
	if err := c.Check(); err != nil {
		return err
	}
	drops := make([]any, len(c.Drop))
	for i, id := range c.Drop {
		drops[i] = id.String()
	}
	mute := make([]any, len(c.DropRecordings))
	for i, of := range c.DropRecordings {
		mute[i] = of
	}
	puts := make([]any, len(c.Put))
	for i, r := range c.Put {
		puts[i] = map[string]any{
			"id": r.ID.String(), "kind": string(r.Kind), "of": r.Owner, "v": r.V,
			"at": r.At.UnixMilli(), "zone": r.Zone, "data": string(r.Data),
		}
	}
	_, err := d.use(ctx, "keep in the journal", true, func(db js.Value) js.Value {
		return script().Call("txn", db, c.Clear, drops, puts, c.Strict, mute)
	})
	return err
}

// ByKind implements Journal.
func (d *indexedDB) ByKind(ctx context.Context, k Kind, p Page) ([]Record, error) {
	before := ""
	if p.Before != uuid.Nil {
		before = p.Before.String()
	}
	return d.read(ctx, func(db js.Value) js.Value {
		return script().Call("readKind", db, string(k), before, max(p.Limit, 0))
	})
}

// Of implements Journal.
func (d *indexedDB) ByOwner(ctx context.Context, of string) ([]Record, error) {
	return d.read(ctx, func(db js.Value) js.Value {
		return script().Call("readOf", db, of)
	})
}

func (d *indexedDB) read(ctx context.Context, ask func(js.Value) js.Value) ([]Record, error) {
	v, err := d.use(ctx, "read the journal", false, ask)
	if err != nil {
		return nil, err
	}
	return ParseRows(v.String()), nil
}

// Sounds implements Journal.
func (d *indexedDB) Recordings(ctx context.Context) ([]Recording, error) {
	v, err := d.use(ctx, "count the recordings", false, func(db js.Value) js.Value {
		return script().Call("sounds", db)
	})
	if err != nil {
		return nil, err
	}
	return parseRecordings(v.String()), nil
}

// Clear implements Journal.
func (d *indexedDB) Clear(ctx context.Context) error {
	return d.Commit(ctx, Change{Clear: true, Strict: true})
}

// Close implements Journal. The browser finishes what was asked before.
func (d *indexedDB) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.closed = true
	d.hangUp()
	return nil
}

// use asks something of the database and, where the connection turns out to be
// dead, asks again on a new one. One that does not answer is given up for the next. All that is asked may be asked twice. What writes
// is never asked where the new one turns out to be for reading only.
func (d *indexedDB) use(ctx context.Context, doing string, writes bool, ask func(db js.Value) js.Value) (js.Value, error) {
	for tries := 0; ; tries++ {
		v := js.Undefined()
		db, f, err := d.connection(ctx)
		if err == nil && f == nil && writes {
			err = d.FallbackReason()
		}
		if err == nil && f == nil {
			v, f, err = await(ctx, ask(db), nil)
		}
		switch {
		case err != nil:
			if errors.Is(err, ErrLate) {
				d.drop(db) // what does not answer now may never again
			}
			return v, fmt.Errorf("%s: %w", doing, err)
		case f == nil:
			return v, nil
		case !f.heals() || tries == reopenings:
			return v, f.wrap(doing)
		}
		d.drop(db)
	}
}

// connection is the open one, or a new one. Where a newer version has come to the
// database since, the new one is for reading only: what is kept, and what waits to
// be, can then be taken along in a backup.
func (d *indexedDB) connection(ctx context.Context) (js.Value, *fault, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return js.Undefined(), nil, ErrClosed
	}
	if d.db.Truthy() {
		return d.db, nil, nil
	}
	open := func() (js.Value, *fault, error) {
		return await(ctx, script().Call("open", d.name, d.FallbackReason() != nil), func(db js.Value) {
			script().Call("close", db) // came after the caller had gone
		})
	}
	db, f, err := open()
	if f != nil && d.opened && errors.Is(f.sentinel(), ErrNewer) {
		why := f.wrap("open the journal")
		d.only.Store(&why)
		db, f, err = open()
	}
	if f == nil && err == nil {
		d.db, d.opened = db, true
	}
	return db, f, err
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
		script().Call("close", d.db)
	}
	d.db = js.Undefined()
}

// await waits for a promise of the script. When ctx is done first it gives
// ErrLate, and what the promise brings afterwards goes to tooLate.
func await(ctx context.Context, promise js.Value, tooLate func(js.Value)) (js.Value, *fault, error) {
	type outcome struct {
		v js.Value
		f *fault
	}
	done := make(chan outcome, 1)
	var mu sync.Mutex
	gone := false

	var kept, failed js.Func
	settle := func(o outcome) {
		kept.Release()
		failed.Release()
		mu.Lock()
		defer mu.Unlock()
		if !gone {
			done <- o
		} else if o.f == nil && tooLate != nil {
			tooLate(o.v)
		}
	}
	kept = js.FuncOf(func(_ js.Value, args []js.Value) any {
		v := js.Undefined()
		if len(args) > 0 {
			v = args[0]
		}
		settle(outcome{v: v})
		return nil
	})
	failed = js.FuncOf(func(_ js.Value, args []js.Value) any {
		settle(outcome{f: &fault{name: args[0].Get("name").String(), message: args[0].Get("message").String()}})
		return nil
	})
	promise.Call("then", kept, failed)

	select {
	case o := <-done:
		return o.v, o.f, nil
	case <-ctx.Done():
	}
	mu.Lock()
	defer mu.Unlock()
	select {
	case o := <-done: // it came at the same moment after all
		return o.v, o.f, nil
	default:
		gone = true
		return js.Undefined(), nil, Late(ctx.Err())
	}
}
