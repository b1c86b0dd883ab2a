package jscall

import (
	"context"
	"syscall/js"
)

// ErrorOf makes an error of whatever was thrown, which may be anything.
func ErrorOf(thrown js.Value) *Error {
	name, message := Get(thrown, "name"), Get(thrown, "message")
	if name.Type() == js.TypeString && message.Type() == js.TypeString {
		return &Error{name.String(), message.String()}
	}
	text, err := Call(js.Global(), "String", thrown)
	if err != nil {
		return &Error{"Error", ""}
	}
	return &Error{"Error", text.String()}
}

// Get follows properties from v; undefined where one is missing or cannot be read.
// They are read by Reflect.get: a getter that throws would end the program if it
// were read with v.Get, and there is no recovering from that.
func Get(v js.Value, names ...string) js.Value {
	for _, name := range names {
		if v.Type() != js.TypeObject && v.Type() != js.TypeFunction {
			return js.Undefined()
		}
		next, err := Call(js.Global().Get("Reflect"), "get", v, name)
		if err != nil {
			return js.Undefined()
		}
		v = next
	}
	return v
}

// Global follows properties from the window.
func Global(names ...string) js.Value { return Get(js.Global(), names...) }

// Can reports whether v has the method.
func Can(v js.Value, method string) bool { return Get(v, method).Type() == js.TypeFunction }

// Call calls a method. An exception, and a method that is not there, is an *Error.
func Call(v js.Value, method string, args ...any) (result js.Value, err error) {
	defer func() { err = recovered(recover(), method, err) }()
	return v.Call(method, args...), nil
}

// New makes an object of a class of the window, such as "Blob".
func New(class string, args ...any) (result js.Value, err error) {
	defer func() { err = recovered(recover(), class, err) }()
	return Global(class).New(args...), nil
}

// recovered makes an error of a panic of syscall/js.
func recovered(panicked any, name string, err error) error {
	switch r := panicked.(type) {
	case nil:
		return err
	case js.Error:
		return ErrorOf(r.Value)
	case *js.ValueError, string: // no object to call it on; no such method
		return &Error{"TypeError", name + " is not there"}
	default:
		panic(r)
	}
}

// Await waits for a promise; what is no promise is its own result. When ctx is done
// first the error is ctx's, and a result that comes later goes to late, which may
// be nil. It blocks, so it must not be called on the UI goroutine.
func Await(ctx context.Context, promise js.Value, late func(js.Value)) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	if !Can(promise, "then") {
		return promise, nil
	}
	settled := make(chan outcome, 1)
	var fulfilled, rejected js.Func
	settle := func(o outcome) {
		fulfilled.Release()
		rejected.Release()
		settled <- o
	}
	fulfilled = js.FuncOf(func(_ js.Value, args []js.Value) any {
		settle(outcome{value: first(args)})
		return nil
	})
	rejected = js.FuncOf(func(_ js.Value, args []js.Value) any {
		settle(outcome{err: ErrorOf(first(args))})
		return nil
	})
	if _, err := Call(promise, "then", fulfilled, rejected); err != nil {
		fulfilled.Release()
		rejected.Release()
		return js.Undefined(), err
	}
	select {
	case o := <-settled:
		return o.value, o.err
	case <-ctx.Done():
	}
	select {
	case o := <-settled: // both at the same moment
		return o.value, o.err
	default:
	}
	if late != nil {
		go func() {
			if o := <-settled; o.err == nil {
				late(o.value)
			}
		}()
	}
	return js.Undefined(), ctx.Err()
}

func first(args []js.Value) js.Value {
	if len(args) == 0 {
		return js.Undefined()
	}
	return args[0]
}
