package journal

import (
	"context"
	"errors"
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// openDatabase opens the database and makes it where there is none. Where readOnly it
// opens whatever version there is, and makes none.
func openDatabase(ctx context.Context, name string, readOnly bool) (js.Value, error) {
	factory := jscall.Global("indexedDB")
	if !factory.Truthy() {
		return factory, &jscall.Error{Name: "NotSupportedError", Message: "this browser has no IndexedDB"}
	}
	args := []any{name}
	if !readOnly {
		args = append(args, schemaVersion)
	}
	request, err := jscall.Call(factory, "open", args...)
	if err != nil {
		return request, err
	}
	upgrade := jscall.Func(func(event js.Value) {
		t := &transaction{v: jscall.Get(request, "transaction")}
		if readOnly {
			t.fail(ErrBroken) // there is none
		} else {
			t.upgrade(jscall.Get(request, "result"), int(jscall.NumberOf(event, "oldVersion")))
		}
	})
	if _, err := jscall.Call(request, "addEventListener", "upgradeneeded", upgrade); err != nil {
		return request, err
	}
	// There is no handler for "blocked": tabs that hold an older version close it when
	// they are told, and the request then goes on.
	return settled(ctx, request, []js.Func{upgrade}, func(db js.Value) {
		jscall.Attempt(db, "close") // it came after the caller had gone
	})
}

// upgrade makes what came after a version. Steps are added, never changed: a device
// may come from any version.
func (t *transaction) upgrade(db js.Value, from int) {
	path := func(names ...any) map[string]any { return map[string]any{"keyPath": names} }
	if from < 1 {
		store := t.ask(db, "createObjectStore", recordsStore, map[string]any{"keyPath": "id"})
		t.ask(store, "createIndex", "kind", []any{"kind", "id"})
		t.ask(store, "createIndex", "of", []any{"of", "id"})
	}
	if from < 2 {
		t.ask(db, "createObjectStore", chunksStore, path("of", "take", "n"))
		t.ask(db, "createObjectStore", takesStore, path("of", "take"))
	}
}

// settled waits for a request that belongs to no transaction. Its result goes to late
// where that comes after ctx is done; funcs are released once it has come.
func settled(ctx context.Context, request js.Value, funcs []js.Func, late func(js.Value)) (js.Value, error) {
	done := make(chan jscall.Outcome, 1)
	for event, result := range map[string]func() jscall.Outcome{
		"success": func() jscall.Outcome { return jscall.Outcome{Value: jscall.Get(request, "result")} },
		"error":   func() jscall.Outcome { return jscall.Outcome{Err: jscall.ErrorOf(jscall.Get(request, "error"))} },
	} {
		f := jscall.Func(func(js.Value) {
			for _, f := range funcs {
				f.Release()
			}
			done <- result()
		})
		funcs = append(funcs, f)
		if _, err := jscall.Call(request, "addEventListener", event, f); err != nil {
			return js.Undefined(), err
		}
	}
	v, err := jscall.Wait(ctx, done, late)
	return v, asLate(ctx, err)
}

// Erase deletes the database of the name, and all in it, for good. Tabs that hold
// it let go when they are told.
func Erase(ctx context.Context, name string) error {
	request, err := jscall.Call(jscall.Global("indexedDB"), "deleteDatabase", name)
	if err == nil {
		_, err = settled(ctx, request, nil, nil)
	}
	if e, ok := errors.AsType[*jscall.Error](err); ok {
		return wrap("erase the journal", e)
	}
	return err
}
