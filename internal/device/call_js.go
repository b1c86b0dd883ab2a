package device

import (
	"context"
	"errors"
	"fmt"
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// The helpers that read and call the browser are not inlined: there are hundreds of
// calls, and each would weigh several times as much in the program.

// browserError is an exception of the browser.
type browserError = jscall.Error

// unsupported makes of a failure the sentinel that tells the caller to do without.
func unsupported(err error) error {
	if b, ok := errors.AsType[*browserError](err); ok && b.Name == "AbortError" {
		return ErrCanceled
	}
	return fmt.Errorf("%w: %v", ErrUnsupported, err)
}

// get is a property of v; undefined where there is none, or where it cannot be read.
//
//go:noinline
func get(v js.Value, name string) js.Value { return jscall.Get(v, name) }

// textOf is a property as a string, "" if it is none.
//
//go:noinline
func textOf(v js.Value, name string) string { return text(get(v, name)) }

// numberOf is a property as a number, 0 if it is none.
//
//go:noinline
func numberOf(v js.Value, name string) int64 { return number(get(v, name)) }

// isTrue reports whether a property is true, or anything that counts as true.
//
//go:noinline
func isTrue(v js.Value, name string) bool { return get(v, name).Truthy() }

// text is v as a string, "" if it is none.
//
//go:noinline
func text(v js.Value) string {
	if v.Type() != js.TypeString {
		return ""
	}
	return v.String()
}

// number is v, 0 if it is none.
//
//go:noinline
func number(v js.Value) int64 {
	if v.Type() != js.TypeNumber {
		return 0
	}
	return int64(v.Float())
}

// global is a property of the window.
//
//go:noinline
func global(name string) js.Value { return get(js.Global(), name) }

// navigator is a property of the window's navigator.
//
//go:noinline
func navigator(name string) js.Value { return get(global("navigator"), name) }

// can reports whether v has the method.
//
//go:noinline
func can(v js.Value, method string) bool { return get(v, method).Type() == js.TypeFunction }

// call calls a method. An exception, and a method that is not there, is an error.
//
//go:noinline
func call(v js.Value, method string, args ...any) (js.Value, error) {
	return jscall.Call(v, method, args...)
}

// attempt calls a method whose failure means that nothing happens.
//
//go:noinline
func attempt(v js.Value, method string, args ...any) { _, _ = call(v, method, args...) }

// set sets a property; one that cannot be set stays as it is.
//
//go:noinline
func set(v js.Value, name string, value any) { attempt(global("Reflect"), "set", v, name, value) }

// construct makes an object of a class.
//
//go:noinline
func construct(class js.Value, args ...any) (js.Value, error) {
	return call(global("Reflect"), "construct", class, args)
}

// await calls a method that gives a promise, and waits for it. Blocks, so never on
// the UI goroutine.
//
//go:noinline
func await(v js.Value, method string, args ...any) (js.Value, error) {
	return awaitUntil(context.Background(), v, method, args...)
}

// awaitUntil is await that gives up, with the error of ctx, when ctx is done first.
//
//go:noinline
func awaitUntil(ctx context.Context, v js.Value, method string, args ...any) (js.Value, error) {
	promise, err := call(v, method, args...)
	if err != nil {
		return js.Undefined(), err
	}
	return jscall.Await(ctx, promise, nil)
}

//go:noinline
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
