package devicetest

import (
	"syscall/js"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// Eval runs a script of a test in the page.
func Eval(t *testing.T, script string) js.Value {
	t.Helper()
	return js.Global().Call("eval", "(() => {"+script+"})()")
}

// Stub puts the value of a JS expression in the place of a property until the
// test ends.
func Stub(t *testing.T, object, property, expression string) {
	t.Helper()
	name := object + "." + property
	before := Eval(t, "return Object.getOwnPropertyDescriptor("+object+", '"+property+"')")
	Eval(t, "Object.defineProperty("+object+", '"+property+"', {configurable: true, writable: true, value: "+expression+"})")
	t.Cleanup(func() {
		if before.IsUndefined() {
			Eval(t, "delete "+name)
			return
		}
		js.Global().Get("Object").Call("defineProperty", js.Global().Call("eval", object), property, before)
	})
}

// Body adds HTML to the page until the test ends.
func Body(t *testing.T, html string) {
	t.Helper()
	div := js.Global().Get("document").Call("createElement", "div")
	div.Set("innerHTML", html)
	js.Global().Get("document").Get("body").Call("append", div)
	t.Cleanup(func() { div.Call("remove") })
}

// Promised runs a script of a test that may wait, and waits for it.
func Promised(t *testing.T, script string) js.Value {
	t.Helper()
	v, err := jscall.Await(Eval(t, "return {run: async () => {"+script+"}}"), "run")
	if err != nil {
		t.Fatalf("%s\n%v", script, err)
	}
	return v
}

// Until waits for an expression to be true.
func Until(t *testing.T, expression string) {
	t.Helper()
	Promised(t, "for (let i = 0; !("+expression+"); i++) { if (i > 2000) throw new Error('waited in vain'); await new Promise((go) => setTimeout(go, 5)) }")
}

// Eventually waits until something is so, and looks again at each call that one of
// these subscriptions brings.
func Eventually(t *testing.T, what string, is func() bool, subscriptions ...func(func()) (release func())) {
	t.Helper()
	changed := make(chan struct{}, 1)
	for _, subscribe := range subscriptions {
		defer subscribe(func() {
			select {
			case changed <- struct{}{}:
			default: // it has to look again anyway
			}
		})()
	}
	timeout := time.NewTimer(10 * time.Second)
	defer timeout.Stop()
	for !is() {
		select {
		case <-changed:
		case <-timeout.C:
			t.Fatalf("waited in vain until %s", what)
		}
	}
}

// SetVisibility makes the page "hidden" or "visible" until the test ends.
func SetVisibility(t *testing.T, state string) {
	t.Helper()
	Stub(t, "document", "visibilityState", "'"+state+"'")
	Eval(t, "document.dispatchEvent(new Event('visibilitychange'))")
}
