package jscall

import "syscall/js"

// Nothing here is inlined: there are hundreds of calls, and each would weigh several
// times as much in the program.

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

// Get is a property of v; undefined where there is none, or where it cannot be read.
// It is read by Reflect.get: a getter that throws would end the program if it were
// read with v.Get, and there is no recovering from that.
//
//go:noinline
func Get(v js.Value, name string) js.Value {
	if v.Type() != js.TypeObject && v.Type() != js.TypeFunction {
		return js.Undefined()
	}
	property, err := Call(js.Global().Get("Reflect"), "get", v, name)
	if err != nil {
		return js.Undefined()
	}
	return property
}

// Global is a property of the window.
//
//go:noinline
func Global(name string) js.Value { return Get(js.Global(), name) }

// Navigator is a property of the window's navigator.
//
//go:noinline
func Navigator(name string) js.Value { return Get(Global("navigator"), name) }

// Text is v as a string, "" if it is none.
//
//go:noinline
func Text(v js.Value) string {
	if v.Type() != js.TypeString {
		return ""
	}
	return v.String()
}

// TextOf is a property as a string, "" if it is none.
//
//go:noinline
func TextOf(v js.Value, name string) string { return Text(Get(v, name)) }

// NumberOf is a property as a number, 0 if it is none.
//
//go:noinline
func NumberOf(v js.Value, name string) float64 {
	n := Get(v, name)
	if n.Type() != js.TypeNumber || n.IsNaN() {
		return 0
	}
	return n.Float()
}

// IsTrue reports whether a property is true, or anything that counts as true.
//
//go:noinline
func IsTrue(v js.Value, name string) bool { return Get(v, name).Truthy() }

// Can reports whether v has the method.
//
//go:noinline
func Can(v js.Value, method string) bool { return Get(v, method).Type() == js.TypeFunction }

// Call calls a method. An exception, and a method that is not there, is an *Error.
//
//go:noinline
func Call(v js.Value, method string, args ...any) (result js.Value, err error) {
	defer func() { err = recovered(recover(), method, err) }()
	return v.Call(method, args...), nil
}

// Attempt calls a method whose failure means that nothing happens.
//
//go:noinline
func Attempt(v js.Value, method string, args ...any) { _, _ = Call(v, method, args...) }

// Set sets a property; one that cannot be set stays as it is.
//
//go:noinline
func Set(v js.Value, name string, value any) { Attempt(Global("Reflect"), "set", v, name, value) }

// New makes an object of a class.
//
//go:noinline
func New(class js.Value, args ...any) (js.Value, error) {
	return Call(Global("Reflect"), "construct", class, args)
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
