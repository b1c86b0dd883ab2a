package browser

import (
	"errors"
	"fmt"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// fillPatience is how long a page may take to come.
const fillPatience = 20 * time.Second

// errNotThere is the error of an element that a page lacks.
var errNotThere = errors.New("the page has no such element")

// openedPage is the page as the document was opened with it, before the program shows its
// own in its place.
func openedPage() js.Value {
	e, _ := jscall.Element("main")
	return e
}

// Fill moves the nodes themselves, as the site's policy has no markup made of strings. What
// the document was opened with is at hand already, and keeps which of its folds are open.
func (p browserPage) Fill(id, address string, done func(error)) {
	from, err := jscall.Call(p.opened, "querySelector", "#"+id)
	if err == nil && jscall.NumberOf(from, "childElementCount") > 0 {
		done(moveInto(id, from))
		return
	}
	fetchDocument(address, func(page js.Value, err error) {
		if err == nil {
			from, err = jscall.Call(page, "getElementById", id)
		}
		if err == nil {
			err = moveInto(id, from)
		}
		if err != nil {
			err = fmt.Errorf("fill from %s: %w", address, err)
		}
		done(err)
	})
}

// moveInto moves what is in an element into the one of this page that has the id.
func moveInto(id string, from js.Value) error {
	into, ok := jscall.Element(id)
	if !ok || !from.Truthy() {
		return errNotThere
	}
	nodes := jscall.Get(from, "childNodes")
	moved := make([]any, int(jscall.NumberOf(nodes, "length")))
	for i := range moved {
		moved[i] = nodes.Index(i)
	}
	_, err := jscall.Call(into, "replaceChildren", moved...)
	return err
}

// fetchDocument reads the page at an address, without running anything of it.
func fetchDocument(address string, done func(page js.Value, err error)) {
	request, err := jscall.New(jscall.Global("XMLHttpRequest"))
	if err != nil {
		done(js.Undefined(), err)
		return
	}
	var release func()
	release = jscall.Handle(request, "onloadend", func(js.Value) {
		release()
		page := jscall.Get(request, "response")
		if status := int(jscall.NumberOf(request, "status")); status != 200 || !page.Truthy() {
			done(js.Undefined(), fmt.Errorf("it answers with status %d", status))
			return
		}
		done(page, nil)
	})
	if _, err = jscall.Call(request, "open", "GET", address); err == nil {
		jscall.Set(request, "responseType", "document")
		jscall.Set(request, "timeout", fillPatience.Milliseconds())
		_, err = jscall.Call(request, "send")
	}
	if err != nil {
		release()
		done(js.Undefined(), err)
	}
}
