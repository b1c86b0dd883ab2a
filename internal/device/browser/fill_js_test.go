package browser

import (
	"errors"
	"syscall/js"
	"testing"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// element puts an element with an id into the page.
func element(t *testing.T, id string) js.Value {
	t.Helper()
	e := js.Global().Get("document").Call("createElement", "div")
	e.Set("id", id)
	js.Global().Get("document").Get("body").Call("append", e)
	t.Cleanup(func() { e.Call("remove") })
	return e
}

func TestFill(t *testing.T) {
	page := func(text string) string {
		blob := js.Global().Get("Blob").New([]any{text}, map[string]any{"type": "text/html"})
		address := jscall.ObjectURL(blob)
		t.Cleanup(func() { jscall.RevokeObjectURL(address) })
		return address
	}
	into := element(t, "filled")
	into.Set("textContent", "before")
	for range 2 { // the same again replaces it
		if err := (browserPage{}).Fill("filled", page(`<p>beside</p><div id="filled"><b>One</b> two</div>`)); err != nil {
			t.Fatal(err)
		}
		if got := into.Get("innerHTML").String(); got != "<b>One</b> two" {
			t.Errorf("the element holds %q", got)
		}
	}
	if err := (browserPage{}).Fill("filled", page("<p>none</p>")); !errors.Is(err, errNotThere) {
		t.Errorf("from a page without the element: %v", err)
	}
	if err := (browserPage{}).Fill("filled", "blob:nothing-there"); err == nil {
		t.Error("from a page that cannot be fetched there is no error")
	}
	if got := into.Get("textContent").String(); got != "One two" {
		t.Errorf("after errors the element holds %q", got)
	}
}

// What the document was opened with is put back without asking anybody, once.
func TestFillFromOpened(t *testing.T) {
	element(t, fillID).Set("innerHTML", "<p>Opened</p>")
	p := browserPage{opened: openedPage()}
	into := element(t, "other")
	p.opened.element.Set("id", "was")
	into.Set("id", fillID)
	if err := p.Fill(fillID, p.opened.path); err != nil {
		t.Fatal(err)
	}
	if got := into.Get("textContent").String(); got != "Opened" {
		t.Errorf("the element holds %q", got)
	}
}
