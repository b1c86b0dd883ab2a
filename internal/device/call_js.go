package device

import (
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

// notHere makes of a failure the sentinel that tells the caller to do without.
func notHere(err error) error {
	if b, ok := errors.AsType[*browserError](err); ok && b.name == "AbortError" {
		return ErrCancelled
	}
	return fmt.Errorf("%w: %v", ErrNotHere, err)
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

// await calls a method that gives a promise, and waits for it. Blocks, so never
// on the UI goroutine.
func await(v js.Value, method string, args ...any) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	promise, err := call(v, method, args...)
	if err != nil {
		return js.Undefined(), err
	}
	if !can(promise, "then") {
		return promise, nil
	}
	settled := make(chan outcome, 1)
	settle := func(failed bool) js.Func {
		return js.FuncOf(func(_ js.Value, args []js.Value) any {
			value := js.Undefined()
			if len(args) > 0 {
				value = args[0]
			}
			if failed {
				settled <- outcome{err: errorOf(value)}
			} else {
				settled <- outcome{value: value}
			}
			return nil
		})
	}
	kept, broken := settle(false), settle(true)
	defer kept.Release()
	defer broken.Release()
	if _, err := call(promise, "then", kept, broken); err != nil {
		return js.Undefined(), err
	}
	o := <-settled
	return o.value, o.err
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
