package journal

import (
	"context"
	"errors"
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// What the tests, which stand outside, look at.
type (
	IndexedDB   = indexedDB
	Transaction = transaction
)

const Reconnects = reconnects

func (d *indexedDB) DB() js.Value { return d.db }

// Write has ask write to the database behind the journal's back.
func (d *indexedDB) Write(ctx context.Context, stores []any, ask func(*Transaction)) error {
	return d.write(ctx, "write", false, stores, ask, nil)
}

func (t *transaction) Store(name string) js.Value { return t.store(name) }

func (t *transaction) Ask(of js.Value, method string, args ...any) js.Value {
	return t.ask(of, method, args...)
}

func (t *transaction) On(request js.Value, f func(js.Value)) { t.on(request, t.then(f)) }

// Store are the recordings on the connection of d.
func (d *indexedDB) Store() recording.Store { return recordings{d} }

// Await waits for a promise: its value, or what it was rejected with.
func Await(ctx context.Context, promise js.Value) (js.Value, *jscall.Error, error) {
	v, err := jscall.AwaitContext(ctx, jscall.Global("Promise"), "resolve", promise)
	if e, ok := errors.AsType[*jscall.Error](err); ok {
		return v, e, nil
	}
	return v, nil, err
}
