package device

import (
	"strings"
	"syscall/js"
)

// element finds an element by its id.
func element(id string) (js.Value, bool) {
	e, err := call(global("document"), "getElementById", id)
	return e, err == nil && e.Truthy()
}

// textNode is the nodeType of a text node.
const textNode = 3

// Paint makes changes to elements, all in one call: going over to the browser
// and back costs more than what is done there.
func (*Browser) Paint(changes []Paint) {
	rows := make([]string, len(changes))
	for i, c := range changes {
		rows[i] = c.ID + "\x1f" + c.Attr + "\x1f" + c.Value
	}
	attempt(start(), "paint", strings.Join(rows, "\x1e"))
}

// SetText replaces the characters of the first text node in the element with the
// id, and makes one only where there is none: go-app holds on to the text nodes
// it has made. This and the following do nothing where no such element is.
func (*Browser) SetText(id, words string) {
	e, ok := element(id)
	if !ok {
		return
	}
	for node := get(e, "firstChild"); node.Truthy(); node = get(node, "nextSibling") {
		if kind := get(node, "nodeType"); kind.Type() != js.TypeNumber || kind.Int() != textNode {
			continue
		}
		if text(get(node, "nodeValue")) != words {
			node.Set("nodeValue", words)
		}
		return
	}
	attempt(e, "append", words)
}

// SetAttr sets an attribute of the element.
func (*Browser) SetAttr(id, name, value string) {
	if e, ok := element(id); ok {
		attempt(e, "setAttribute", name, value)
	}
}

// SetValue sets what an input or a text area holds. Where it holds that already
// nothing is touched, so that the caret stays.
func (*Browser) SetValue(id, words string) {
	if e, ok := element(id); ok && text(get(e, "value")) != words {
		attempt(global("Reflect"), "set", e, "value", words)
	}
}

// Focus moves the keyboard's focus to the element.
func (*Browser) Focus(id string) {
	if e, ok := element(id); ok {
		attempt(e, "focus")
	}
}

// ShowDialog opens a dialog element above the page.
func (*Browser) ShowDialog(id string) {
	if e, ok := element(id); ok && !get(e, "open").Truthy() {
		attempt(e, "showModal")
	}
}

// CloseDialog closes what ShowDialog opened.
func (*Browser) CloseDialog(id string) {
	if e, ok := element(id); ok && get(e, "open").Truthy() {
		attempt(e, "close")
	}
}

// ScrollTop shows the screen that was navigated to from its top, with the focus
// on its title; one that was gone back to, from where it was left. web/start.js
// knows which of the two it was.
func (*Browser) ScrollTop() {
	if s := start(); can(s, "arrived") {
		attempt(s, "arrived")
		return
	}
	attempt(js.Global(), "scrollTo", 0, 0)
}

// Print opens the browser's print window for the page.
func (*Browser) Print() { attempt(js.Global(), "print") }
