package browser

import (
	"syscall/js"
	"testing"

	"github.com/mockloop/mockloop/internal/device"
)

// What a key does is done after the browser was told to leave it alone: it may move the
// focus into a field, where the key would be typed. What is not taken is left to the browser.
func TestKeyIsTakenFirst(t *testing.T) {
	for _, takes := range []bool{true, false} {
		event := js.Global().Get("KeyboardEvent").New("keydown", map[string]any{"key": "n", "cancelable": true, "bubbles": true})
		taken := false
		release := browserPage{}.OnKey(func(k device.Key) func() {
			if k.Name != "n" || !takes {
				return nil
			}
			return func() { taken = event.Get("defaultPrevented").Bool() }
		})
		js.Global().Get("document").Get("body").Call("dispatchEvent", event)
		release()
		if taken != takes || event.Get("defaultPrevented").Bool() != takes {
			t.Errorf("taken %t: when it acts the event is taken %t, in the end %t", takes, taken, event.Get("defaultPrevented").Bool())
		}
	}
}
