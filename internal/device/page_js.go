package device

import "syscall/js"

// element finds an element by its id.
func element(id string) (js.Value, bool) {
	e, err := call(global("document"), "getElementById", id)
	return e, err == nil && e.Truthy()
}

// textNode is the nodeType of a text node.
const textNode = 3

// Paint makes changes to elements by their ids. What is as it should be is left
// alone, so that nothing is laid out or painted for it.
func (browserClock) Paint(changes []Paint) {
	for _, c := range changes {
		if c.Attr == "" {
			browserPage{}.SetText(c.ID, c.Value)
		} else {
			browserPage{}.SetAttr(c.ID, c.Attr, c.Value)
		}
	}
}

// SetText makes words all that the element with the id says. Where one text node is
// all it holds, as go-app makes it, its characters are changed and not the node: go-app
// holds on to it. Where a translator or an extension has put other nodes there, the
// element gets a text of its own. This and the following do nothing where no such
// element is.
func (browserPage) SetText(id, words string) {
	e, ok := element(id)
	if now := get(e, "textContent"); !ok || now.Type() == js.TypeString && now.String() == words {
		return
	}
	node := get(e, "firstChild")
	kind := get(node, "nodeType")
	if kind.Type() == js.TypeNumber && kind.Int() == textNode && !isTrue(node, "nextSibling") {
		attempt(global("Reflect"), "set", node, "data", words)
		return
	}
	attempt(global("Reflect"), "set", e, "textContent", words)
}

// SetAttr sets an attribute of the element.
func (browserPage) SetAttr(id, name, value string) {
	e, ok := element(id)
	if !ok {
		return
	}
	if now, err := call(e, "getAttribute", name); err == nil && now.Type() == js.TypeString && now.String() == value {
		return
	}
	attempt(e, "setAttribute", name, value)
}

// SetValue sets what an input or a text area holds. Where it holds that already
// nothing is touched, so that the caret stays.
func (browserPage) SetValue(id, words string) {
	if e, ok := element(id); ok && textOf(e, "value") != words {
		attempt(global("Reflect"), "set", e, "value", words)
	}
}

// Focus moves the keyboard's focus to the element.
func (browserPage) Focus(id string) {
	if e, ok := element(id); ok {
		attempt(e, "focus")
	}
}

// ShowDialog opens a dialog element above the page.
func (browserPage) ShowDialog(id string) {
	if e, ok := element(id); ok && !isTrue(e, "open") {
		if _, err := call(e, "showModal"); err == nil {
			dialogOpened(e)
		}
	}
}

// CloseDialog closes what ShowDialog opened.
func (browserPage) CloseDialog(id string) {
	if e, ok := element(id); ok && isTrue(e, "open") {
		attempt(e, "close")
	}
}

// ScrollTop shows the screen that was navigated to from its top, with the focus
// on its title; one that was gone back to, from where it was left. web/start.js
// knows which of the two it was.
func (browserPage) ScrollTop() {
	if s := start(); can(s, "arrived") {
		attempt(s, "arrived")
		return
	}
	attempt(js.Global(), "scrollTo", 0, 0)
}

// Print opens the browser's print window for the page.
func (browserPage) Print() { attempt(js.Global(), "print") }

// OnLeave calls f when the browser lets go of the page. What f begins to write to the
// database then may not get there: see Stash.
func (browserPage) OnLeave(f func()) (release func()) { return listen(js.Global(), "pagehide", f) }

// Stash notes a text in the one store of the browser that takes no time.
func (browserPage) Stash(key, words string) {
	if words == "" {
		attempt(global("localStorage"), "removeItem", key)
		return
	}
	attempt(global("localStorage"), "setItem", key, words)
}

// Stashed is the text that was stashed.
func (browserPage) Stashed(key string) string {
	words, err := call(global("localStorage"), "getItem", key)
	if err != nil {
		return ""
	}
	return text(words)
}
