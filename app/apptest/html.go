package apptest

import (
	"reflect"
	"slices"
	"strings"

	"golang.org/x/net/html"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// DOM is what a browser would show. It is built from go-app's tree and not from the HTML
// that go-app prints, which has extra white space, quotes as Go does, and says
// disabled="false" for what is not disabled.
type DOM struct{ *html.Node }

// Page returns what the screen shows now.
func (s *Screen) Page() DOM {
	root := &html.Node{Type: html.DocumentNode}
	build(s.Root, root)
	return DOM{root}
}

// children are the nodes below a component or an element of go-app.
func children(v reflect.Value) []goapp.UI {
	if compo := v.FieldByName("Compo"); compo.IsValid() && compo.Type() == reflect.TypeFor[goapp.Compo]() {
		if root := *field[goapp.UI](compo, "rootElement"); root != nil {
			return []goapp.UI{root}
		}
		return nil
	}
	if e := v.FieldByName("htmlElement"); e.IsValid() {
		return *field[[]goapp.UI](e, "children")
	}
	return nil
}

// visit calls see for every element below ui.
func visit(ui goapp.UI, see func(ui goapp.UI, element reflect.Value)) {
	v := reflect.ValueOf(ui).Elem()
	if e := v.FieldByName("htmlElement"); e.IsValid() {
		see(ui, e)
	}
	for _, c := range children(v) {
		visit(c, see)
	}
}

func build(ui goapp.UI, into *html.Node) {
	v := reflect.ValueOf(ui).Elem()
	switch e := v.FieldByName("htmlElement"); {
	case v.Type().Name() == "text":
		into.AppendChild(&html.Node{Type: html.TextNode, Data: *field[string](v, "value")})
		return
	case e.IsValid():
		n := &html.Node{Type: html.ElementNode, Data: *field[string](e, "tag")}
		for name, value := range *field[map[string]string](e, "attributes") {
			if boolean := slices.Contains([]string{"disabled", "open", "hidden", "checked"}, name); !boolean || value != "false" {
				n.Attr = append(n.Attr, html.Attribute{Key: name, Val: value})
			}
		}
		into.AppendChild(n)
		into = n
	}
	for _, c := range children(v) {
		build(c, into)
	}
}

// All returns the elements that match one of the selectors between commas: compounds of
// tag, #id, .class, [attribute], [attribute=value] and [attribute^=beginning], each a
// descendant of the one before.
func (d DOM) All(selectors string) []DOM {
	var out []DOM
	for n := range d.Descendants() {
		if slices.ContainsFunc(strings.Split(selectors, ","), func(s string) bool { return matches(n, strings.Fields(s)) }) {
			out = append(out, DOM{n})
		}
	}
	return out
}

// matches reports whether n fits the last of the compounds, below others that fit those
// before it.
func matches(n *html.Node, compounds []string) bool {
	last := len(compounds) - 1
	if !fits(n, compounds[last]) {
		return false
	}
	rest := compounds[:last]
	for at := n.Parent; at != nil && len(rest) > 0; at = at.Parent {
		if fits(at, rest[len(rest)-1]) {
			rest = rest[:len(rest)-1]
		}
	}
	return len(rest) == 0
}

func fits(n *html.Node, compound string) bool {
	if n.Type != html.ElementNode {
		return false
	}
	for compound != "" {
		end := strings.IndexAny(compound[1:], "#.[") + 1
		if end == 0 {
			end = len(compound)
		}
		one := compound[:end]
		compound = compound[end:]
		name, value, valued := strings.Cut(strings.Trim(one, "[]"), "=")
		var ok bool
		switch one[0] {
		case '#':
			ok = attr(n, "id") == one[1:]
		case '.':
			ok = slices.Contains(strings.Fields(attr(n, "class")), one[1:])
		case '[':
			name, begins := strings.CutSuffix(name, "^")
			ok = slices.ContainsFunc(n.Attr, func(a html.Attribute) bool {
				return a.Key == name && (!valued || a.Val == value || begins && strings.HasPrefix(a.Val, value))
			})
		default:
			ok = n.Data == one
		}
		if !ok {
			return false
		}
	}
	return true
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func (d DOM) Attr(name string) string { return attr(d.Node, name) }

// focusable reports whether an element can have the focus.
func (d DOM) focusable() bool {
	for _, selector := range []string{"button", "input", "select", "textarea", "a[href]", "[tabindex]"} {
		if fits(d.Node, selector) {
			return !fits(d.Node, "[disabled]")
		}
	}
	return false
}

// Words returns the text of an element, its pieces separated by one space.
func (d DOM) Words() string { return wordsOf(d.Node, func(*html.Node) bool { return false }) }

// Shown are the words on a phone's screen as it is opened: of a closed disclosure its
// label alone, and nothing of dialogs and of what stands at the side of a wide window.
func (d DOM) Shown() string {
	return wordsOf(d.Node, func(n *html.Node) bool {
		closed := n.Parent != nil && n.Parent.Data == "details" && n.Data != "summary" &&
			!slices.ContainsFunc(n.Parent.Attr, func(a html.Attribute) bool { return a.Key == "open" })
		return closed || n.Data == "dialog" || fits(n, ".side")
	})
}

// said returns the name of an element as a screen reader says it.
func (d DOM) said() string {
	if label := d.Attr("aria-label"); label != "" {
		return label
	}
	return wordsOf(d.Node, func(n *html.Node) bool { return fits(n, "[aria-hidden=true]") })
}

func wordsOf(n *html.Node, leave func(*html.Node) bool) string {
	var words []string
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if leave(n) {
			return
		}
		if n.Type == html.TextNode {
			words = append(words, strings.Fields(n.Data)...)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return strings.Join(words, " ")
}

// One returns the only element that matches. It fails the test if there is another or
// none.
func (s *Screen) One(selector string) DOM {
	s.T.Helper()
	p := s.Page()
	found := p.All(selector)
	if len(found) != 1 {
		s.T.Fatalf("%d elements fit %s, want 1, in\n%s", len(found), selector, p.Words())
	}
	return found[0]
}

// List returns the words of each element that matches.
func (s *Screen) List(selector string) []string {
	var out []string
	for _, d := range s.Page().All(selector) {
		out = append(out, d.Words())
	}
	return out
}
