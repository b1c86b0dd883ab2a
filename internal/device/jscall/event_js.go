package jscall

import "syscall/js"

// Func is a function that JavaScript can call; f gets its first argument, undefined
// where there is none. f must not block.
func Func(f func(arg js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		f(First(args))
		return nil
	})
}

// First is the first argument, undefined where there is none.
//
//go:noinline
func First(args []js.Value) js.Value {
	if len(args) == 0 {
		return js.Undefined()
	}
	return args[0]
}

// Handle calls f at each event that target hands to the property of the name, such
// as "onend", until released. f must not block.
func Handle(target js.Value, property string, f func(event js.Value)) (release func()) {
	handler := Func(f)
	Set(target, property, handler)
	return once(func() {
		Set(target, property, js.Null())
		handler.Release()
	})
}

// Listen calls f at each event of the name on target, until released. f must not
// block.
func Listen(target js.Value, event string, f func()) (release func()) {
	return ListenEvent(target, event, func(js.Value) { f() })
}

// ListenEvent is Listen that hands f the event.
func ListenEvent(target js.Value, event string, f func(event js.Value)) (release func()) {
	handler := Func(f)
	if _, err := Call(target, "addEventListener", event, handler); err != nil {
		handler.Release()
		return func() {}
	}
	return once(func() {
		Attempt(target, "removeEventListener", event, handler)
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
