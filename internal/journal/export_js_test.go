package journal

import (
	"context"
	"syscall/js"
)

// What the tests, which stand outside, look at.
type (
	IndexedDB = indexedDB
	Fault     = fault
)

const Reopenings = reopenings

func (f fault) Text() string { return f.name + ": " + f.message }

func (d *indexedDB) DB() js.Value { return d.db }

func (d *indexedDB) Use(ctx context.Context, doing string, writes bool, ask func(db js.Value) js.Value) (js.Value, error) {
	return d.use(ctx, doing, writes, ask)
}

// Await waits for a promise.
func Await(ctx context.Context, promise js.Value) (js.Value, *Fault, error) {
	return await(ctx, promise, nil)
}

// Script is web/journal.js.
func Script() js.Value { return script() }
