package device

import (
	"syscall/js"
	"testing"
)

// eval runs a script of a test in the page.
func eval(t *testing.T, script string) js.Value {
	t.Helper()
	return js.Global().Call("eval", "(() => {"+script+"})()")
}

// stub puts the value of a JS expression in the place of a property until the
// test ends.
func stub(t *testing.T, object, property, expression string) {
	t.Helper()
	name := object + "." + property
	before := eval(t, "return Object.getOwnPropertyDescriptor("+object+", '"+property+"')")
	eval(t, "Object.defineProperty("+object+", '"+property+"', {configurable: true, writable: true, value: "+expression+"})")
	t.Cleanup(func() {
		if before.IsUndefined() {
			eval(t, "delete "+name)
			return
		}
		js.Global().Get("Object").Call("defineProperty", js.Global().Call("eval", object), property, before)
	})
}

// body adds HTML to the page until the test ends.
func body(t *testing.T, html string) {
	t.Helper()
	div := js.Global().Get("document").Call("createElement", "div")
	div.Set("innerHTML", html)
	js.Global().Get("document").Get("body").Call("append", div)
	t.Cleanup(func() { div.Call("remove") })
}
