package device

import (
	"context"
	"errors"
	"fmt"
	"syscall/js"
)

// browserError is an exception of the browser: its name, such as "AbortError",
// and its message.
type browserError struct{ name, message string }

func (e *browserError) Error() string {
	if e.message == "" {
		return e.name
	}
	return e.name + ": " + e.message
}

// errorOf makes an error of whatever was thrown.
func errorOf(thrown js.Value) error {
	name, message := get(thrown, "name"), get(thrown, "message")
	if name.Type() != js.TypeString || message.Type() != js.TypeString {
		said, err := call(js.Global(), "String", thrown)
		if err != nil {
			return &browserError{"Error", ""}
		}
		return &browserError{"Error", said.String()}
	}
	return &browserError{name.String(), message.String()}
}

// unsupported makes of a failure the sentinel that tells the caller to do without.
func unsupported(err error) error {
	if b, ok := errors.AsType[*browserError](err); ok && b.name == "AbortError" {
		return ErrCanceled
	}
	return fmt.Errorf("%w: %v", ErrUnsupported, err)
}

// get follows properties from v; undefined where one is missing. A getter that
// throws would take the whole program down if it were read with v.Get, which
// cannot be recovered from, so that every property is read by Reflect.get.
func get(v js.Value, names ...string) js.Value {
	for _, name := range names {
		if v.Type() != js.TypeObject && v.Type() != js.TypeFunction {
			return js.Undefined()
		}
		next, err := call(js.Global().Get("Reflect"), "get", v, name)
		if err != nil {
			return js.Undefined()
		}
		v = next
	}
	return v
}

// global follows properties from the window.
func global(names ...string) js.Value { return get(js.Global(), names...) }

// can reports whether v has the method.
func can(v js.Value, method string) bool { return get(v, method).Type() == js.TypeFunction }

// call calls a method. An exception, and a method that is not there, is an error.
func call(v js.Value, method string, args ...any) (result js.Value, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case js.Error:
			err = errorOf(r.Value)
		case *js.ValueError, string: // v is no object; it has no such method
			err = &browserError{"TypeError", method + " is not there"}
		default:
			panic(r)
		}
	}()
	return v.Call(method, args...), nil
}

// attempt calls a method whose failure means that nothing happens.
func attempt(v js.Value, method string, args ...any) { _, _ = call(v, method, args...) }

// set sets a property; one that cannot be set stays as it is.
func set(v js.Value, name string, value any) {
	attempt(js.Global().Get("Reflect"), "set", v, name, value)
}

// construct makes an object of a class.
func construct(class js.Value, args ...any) (js.Value, error) {
	return call(js.Global().Get("Reflect"), "construct", class, args)
}

// await calls a method that gives a promise, and waits for it. Blocks, so never on
// the UI goroutine.
func await(v js.Value, method string, args ...any) (js.Value, error) {
	return awaitUntil(context.Background(), v, method, args...)
}

// awaitUntil is await that gives up, with the error of ctx, when ctx is done first.
func awaitUntil(ctx context.Context, v js.Value, method string, args ...any) (js.Value, error) {
	promise, err := call(v, method, args...)
	if err != nil {
		return js.Undefined(), err
	}
	return settle(ctx, promise)
}

// settle waits for a promise; a value that is no promise is its own result. The
// promise holds on to two functions until it settles, and to nothing else.
func settle(ctx context.Context, promise js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	if !can(promise, "then") {
		return promise, nil
	}
	settled := make(chan outcome, 1)
	var fulfilled, rejected js.Func
	end := func(o outcome) {
		fulfilled.Release()
		rejected.Release()
		settled <- o
	}
	fulfilled = js.FuncOf(func(_ js.Value, args []js.Value) any {
		end(outcome{value: first(args)})
		return nil
	})
	rejected = js.FuncOf(func(_ js.Value, args []js.Value) any {
		end(outcome{err: errorOf(first(args))})
		return nil
	})
	if _, err := call(promise, "then", fulfilled, rejected); err != nil {
		fulfilled.Release()
		rejected.Release()
		return js.Undefined(), err
	}
	select {
	case o := <-settled:
		return o.value, o.err
	case <-ctx.Done():
		return js.Undefined(), ctx.Err()
	}
}

func first(args []js.Value) js.Value {
	if len(args) == 0 {
		return js.Undefined()
	}
	return args[0]
}

// handle calls f at each event that target hands to the property of the name, such
// as "onend", until released. f must not block.
func handle(target js.Value, property string, f func(event js.Value)) (release func()) {
	handler := js.FuncOf(func(_ js.Value, args []js.Value) any {
		f(first(args))
		return nil
	})
	set(target, property, handler)
	return once(func() {
		set(target, property, js.Null())
		handler.Release()
	})
}

// listen calls f at each event of the name on target, until released. f must not
// block.
func listen(target js.Value, event string, f func()) (release func()) {
	handler := js.FuncOf(func(js.Value, []js.Value) any {
		f()
		return nil
	})
	if _, err := call(target, "addEventListener", event, handler); err != nil {
		handler.Release()
		return nothing
	}
	return once(func() {
		attempt(target, "removeEventListener", event, handler)
		handler.Release()
	})
}

// once makes f harmless when it is called again.
func once(f func()) func() {
	done := false
	return func() {
		if !done {
			done = true
			f()
		}
	}
}
