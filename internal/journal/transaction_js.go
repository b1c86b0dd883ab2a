package journal

import (
	"context"
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// The object stores of the database, see upgrade.
const (
	recordsStore = "records"
	takesStore   = "takes" // what there is to know of each take of a recording, without the sound
	chunksStore  = "sound" // its chunks
)

// transaction is one of IndexedDB, which ends by itself once control returns to the
// browser and nothing more has been asked of it. So everything is asked without
// waiting in between: no channel, no lock, no sleep. What depends on an answer is
// asked in the event that brings it, see then. The first error ends the transaction,
// and nothing is asked after it.
type transaction struct {
	v     js.Value
	err   error
	funcs []js.Func
}

// transact has ask do all it has to do in one transaction, and returns once that is
// complete: only then is anything kept. kept, which may be nil, is called at that
// moment, even when the caller has stopped waiting.
func transact(ctx context.Context, db js.Value, stores []any, options map[string]any, ask func(*transaction), kept func()) error {
	mode := "readwrite"
	if options == nil {
		mode = "readonly"
	}
	v, err := jscall.Call(db, "transaction", stores, mode, options)
	if err != nil {
		return err
	}
	t := &transaction{v: v}
	done := make(chan jscall.Outcome, 1)
	ended := func(event string, outcome func() error) {
		f := jscall.Func(func(js.Value) {
			for _, f := range t.funcs {
				f.Release()
			}
			done <- jscall.Outcome{Err: outcome()}
		})
		t.funcs = append(t.funcs, f)
		t.listen(v, event, f)
	}
	ended("complete", func() error {
		if kept != nil {
			kept()
		}
		return nil
	})
	ended("abort", func() error {
		if t.err != nil {
			return t.err
		}
		if e := jscall.Get(v, "error"); e.Truthy() {
			return jscall.ErrorOf(e)
		}
		return &jscall.Error{Name: "AbortError", Message: "the browser ended the transaction"}
	})
	if t.err != nil {
		return t.err // nothing would tell how it ends
	}
	ask(t)

	_, err = jscall.Wait(ctx, done, nil)
	return asLate(ctx, err)
}

// fail ends the transaction with an error of its own. Left alone it would keep what
// was asked before.
func (t *transaction) fail(err error) {
	if t.err == nil {
		t.err = err
		jscall.Attempt(t.v, "abort")
	}
}

// store is an object store that the transaction was begun on.
func (t *transaction) store(name string) js.Value { return t.ask(t.v, "objectStore", name) }

// ask calls a method of the transaction or of a store.
func (t *transaction) ask(of js.Value, method string, args ...any) js.Value {
	if t.err != nil {
		return js.Undefined()
	}
	v, err := jscall.Call(of, method, args...)
	if err != nil {
		t.fail(err)
	}
	return v
}

// then makes a handler that has f take the result of a request; it serves any
// number of requests, see on.
func (t *transaction) then(f func(result js.Value)) js.Func {
	handler := jscall.Func(func(event js.Value) {
		if t.err == nil {
			f(jscall.Get(jscall.Get(event, "target"), "result"))
		}
	})
	t.funcs = append(t.funcs, handler)
	return handler
}

// on hands the result of a request to a handler that then made.
func (t *transaction) on(request js.Value, handler js.Func) { t.listen(request, "success", handler) }

func (t *transaction) listen(target js.Value, event string, f js.Func) {
	t.ask(target, "addEventListener", event, f)
}

// ownerRange is the range of keys that begin with an owner: an array sorts after
// every number.
func ownerRange(owner string) (js.Value, error) {
	return jscall.Call(jscall.Global("IDBKeyRange"), "bound", []any{owner}, []any{owner, []any{}})
}
