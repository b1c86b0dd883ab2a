package browser

import (
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// textNode is the nodeType of a text node.
const textNode = 3

// Paint makes changes to elements by their ids. What is as it should be is left
// alone, so that nothing is laid out or painted for it.
func (browserClock) Paint(changes []device.Paint) {
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
	e, ok := jscall.Element(id)
	if now := jscall.Get(e, "textContent"); !ok || now.Type() == js.TypeString && now.String() == words {
		return
	}
	node := jscall.Get(e, "firstChild")
	if jscall.NumberOf(node, "nodeType") == textNode && !jscall.IsTrue(node, "nextSibling") {
		jscall.Set(node, "data", words)
		return
	}
	jscall.Set(e, "textContent", words)
}

// SetAttr sets an attribute of the element.
func (browserPage) SetAttr(id, name, value string) {
	e, ok := jscall.Element(id)
	if !ok {
		return
	}
	if now, err := jscall.Call(e, "getAttribute", name); err == nil && now.Type() == js.TypeString && now.String() == value {
		return
	}
	jscall.Attempt(e, "setAttribute", name, value)
}

// SetTheme sets the attribute that tokens.css goes by.
func (browserPage) SetTheme(theme string) {
	jscall.Set(jscall.Get(jscall.Get(jscall.Global("document"), "documentElement"), "dataset"), "theme", theme)
}

// SetValue sets what an input or a text area holds. Where it holds that already
// nothing is touched, so that the caret stays.
func (browserPage) SetValue(id, words string) {
	if e, ok := jscall.Element(id); ok && jscall.TextOf(e, "value") != words {
		jscall.Set(e, "value", words)
	}
}

// Click clicks an element.
func (browserPage) Click(id string) {
	if e, ok := jscall.Element(id); ok {
		jscall.Attempt(e, "click")
	}
}

// Focus moves the keyboard's focus to the element.
func (browserPage) Focus(id string) {
	if e, ok := jscall.Element(id); ok {
		jscall.Attempt(e, "focus")
	}
}

// ShowDialog opens a dialog element above the page.
func (browserPage) ShowDialog(id string) {
	if e, ok := jscall.Element(id); ok && !jscall.IsTrue(e, "open") {
		if _, err := jscall.Call(e, "showModal"); err == nil {
			dialogOpened(e)
		}
	}
}

// CloseDialog closes what ShowDialog opened.
func (browserPage) CloseDialog(id string) {
	if e, ok := jscall.Element(id); ok && jscall.IsTrue(e, "open") {
		jscall.Attempt(e, "close")
	}
}

// ScrollTop shows the screen that was navigated to from its top, with the focus
// on its title; one that was gone back to, from where it was left. web/start.js
// knows which of the two it was.
func (browserPage) ScrollTop() {
	if s := start(); jscall.Can(s, "arrived") {
		jscall.Attempt(s, "arrived")
		return
	}
	jscall.Attempt(js.Global(), "scrollTo", 0, 0)
}

// Print opens the browser's print window for the page.
func (browserPage) Print() { jscall.Attempt(js.Global(), "print") }

// OnVisible calls f when the page becomes visible again.
func (browserPage) OnVisible(f func()) (release func()) { return jscall.OnVisible(f) }

// OnHidden calls f when the page is no longer seen.
func (browserPage) OnHidden(f func()) (release func()) { return jscall.OnHidden(f) }

// OnLeave calls f when the browser lets go of the page. What f begins to write to the
// database then may not get there: see Stash.
func (browserPage) OnLeave(f func()) (release func()) {
	return jscall.Listen(js.Global(), "pagehide", f)
}

// OnKey calls f at each key pressed, before the browser acts on it.
func (browserPage) OnKey(f func(device.Key) (act func())) (release func()) {
	return jscall.ListenEvent(js.Global(), "keydown", func(event js.Value) {
		for _, with := range []string{"ctrlKey", "altKey", "metaKey", "isComposing"} {
			if jscall.IsTrue(event, with) {
				return
			}
		}
		in := func(selector string) bool {
			found, err := jscall.Call(jscall.Get(event, "target"), "closest", selector)
			return err == nil && found.Truthy()
		}
		open, err := jscall.Call(jscall.Global("document"), "querySelector", "dialog[open]")
		act := f(device.Key{
			Name: jscall.TextOf(event, "key"), Repeat: jscall.IsTrue(event, "repeat"),
			Field:   err == nil && open.Truthy() || in("input, textarea, select, [contenteditable]"),
			Control: in("button, a, summary"),
		})
		if act != nil {
			// First, because what is done may move the focus into a field, where the key
			// would be typed.
			jscall.Attempt(event, "preventDefault")
			act()
		}
	})
}

// Stash notes a text in the one store of the browser that takes no time.
func (browserPage) Stash(key, words string) {
	if words == "" {
		jscall.Attempt(jscall.Global("localStorage"), "removeItem", key)
		return
	}
	jscall.Attempt(jscall.Global("localStorage"), "setItem", key, words)
}

// Stashed is the text that was stashed.
func (browserPage) Stashed(key string) string {
	words, err := jscall.Call(jscall.Global("localStorage"), "getItem", key)
	if err != nil {
		return ""
	}
	return jscall.Text(words)
}
