package browser

import (
	"context"
	"errors"
	"fmt"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

// opened is what the document holds before the program replaces it: the element that Fill
// fills on pages that are rendered ahead of time, and the document's path.
type opened struct {
	element js.Value
	path    string
}

// fillID is the id of the element that is noted when the document is opened.
const fillID = "fetched"

func openedPage() opened {
	e, ok := jscall.Element(fillID)
	if !ok {
		return opened{}
	}
	return opened{e, jscall.TextOf(jscall.Global("location"), "pathname")}
}

// fillPatience is how long a page may take to come.
const fillPatience = 20 * time.Second

// errNotThere is the error of an element that a page lacks.
var errNotThere = errors.New("the page has no such element")

// Fill moves the nodes themselves, as the site's policy has no markup made of strings. The
// page that the document was opened with is at hand already.
func (p browserPage) Fill(id, address string) error {
	from := p.opened.element
	if p.opened.path != address || jscall.NumberOf(from, "childElementCount") == 0 {
		page, err := fetchDocument(address)
		if err != nil {
			return fmt.Errorf("fill: %w", err)
		}
		if from, err = jscall.Call(page, "getElementById", id); err != nil || !from.Truthy() {
			return fmt.Errorf("fill: %s: %w", address, errNotThere)
		}
	}
	into, ok := jscall.Element(id)
	if !ok {
		return fmt.Errorf("fill: %w", errNotThere)
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
func fetchDocument(address string) (js.Value, error) {
	request, err := jscall.New(jscall.Global("XMLHttpRequest"))
	if err != nil {
		return js.Undefined(), err
	}
	ctx, cancel := context.WithTimeout(context.Background(), fillPatience)
	defer cancel()
	ended := make(chan struct{})
	defer jscall.Handle(request, "onloadend", func(js.Value) { close(ended) })()
	if _, err := jscall.Call(request, "open", "GET", address); err != nil {
		return js.Undefined(), err
	}
	jscall.Set(request, "responseType", "document")
	if _, err := jscall.Call(request, "send"); err != nil {
		return js.Undefined(), err
	}
	select {
	case <-ended:
	case <-ctx.Done():
		jscall.Attempt(request, "abort")
		return js.Undefined(), ctx.Err()
	}
	page := jscall.Get(request, "response")
	if status := int(jscall.NumberOf(request, "status")); status != 200 || !page.Truthy() {
		return js.Undefined(), fmt.Errorf("%s answers with status %d", address, status)
	}
	return page, nil
}
