package site

import (
	"errors"
	"fmt"
	"html"
	"reflect"
	"strconv"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// ErrMarkup means that a component renders something a page must not contain.
var ErrMarkup = errors.New("site: markup")

// render renders a component as go-app would show it in a browser, without the
// browser: it is loaded, all that it starts is waited for, and the tree of
// elements that results is written as HTML.
//
// go-app has a printer of its own, but what it prints is not what its browser
// side builds: children are indented with white space that the DOM does not
// have, attributes come in random order and quoted for Go, false booleans are
// printed, and a text that holds line breaks cannot be told from indentation
// afterwards. So the tree itself is read. Its fields are go-app's own and not
// exported; reading them is safe with the one version this module pins, and
// every test of this package would notice another shape.
func render(c goapp.Composer, base string) (_ string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("site: rendering panicked: %v", r)
		}
	}()
	engine := goapp.NewTestEngine()
	if err := engine.Load(c); err != nil {
		return "", fmt.Errorf("site: loading a component: %w", err)
	}
	engine.ConsumeAll()
	w := markup{base: base}
	if err := w.node(reflect.ValueOf(c)); err != nil {
		return "", err
	}
	return w.String(), nil
}

// markup writes HTML that depends on nothing but the tree.
type markup struct {
	strings.Builder
	base string
}

const goappPath = "github.com/maxence-charriere/go-app/v10/pkg/app"

// node writes one node of go-app's tree: a component, an element or a text.
func (w *markup) node(v reflect.Value) error {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return nil // a component that renders nothing
		}
		v = v.Elem()
	}
	if v.Kind() != reflect.Struct {
		return fmt.Errorf("%w: a %s is no element", ErrMarkup, v.Type())
	}
	if t := v.Type(); t.PkgPath() == goappPath {
		switch t.Name() {
		case "text":
			w.WriteString(html.EscapeString(v.FieldByName("value").String()))
			return nil
		case "raw":
			return fmt.Errorf("%w: app.Raw is refused by the page's Trusted Types", ErrMarkup)
		}
	}
	if e := v.FieldByName("htmlElement"); e.IsValid() {
		return w.element(e)
	}
	if compo := v.FieldByName("Compo"); compo.IsValid() && compo.Type() == reflect.TypeFor[goapp.Compo]() {
		return w.node(compo.FieldByName("rootElement"))
	}
	return fmt.Errorf("%w: a %s is neither component, element nor text", ErrMarkup, v.Type())
}

func (w *markup) element(e reflect.Value) error {
	tag := e.FieldByName("tag").String()
	switch tag {
	case "script", "style":
		return fmt.Errorf("%w: <%s> inside a page is refused by its Content-Security-Policy", ErrMarkup, tag)
	}
	attrs := map[string]string{}
	for it := e.FieldByName("attributes").MapRange(); it.Next(); {
		attrs[it.Key().String()] = it.Value().String()
	}
	text, hasText := "", false
	if tag == "textarea" {
		// In HTML a text area's value is its content.
		text, hasText = attrs["value"]
		delete(attrs, "value")
	}
	w.WriteString("<" + tag)
	for _, name := range sortedKeys(attrs) {
		if err := w.attribute(name, attrs[name]); err != nil {
			return fmt.Errorf("<%s>: %w", tag, err)
		}
	}
	w.WriteByte('>')
	if voids[tag] {
		return nil
	}
	if tag == "textarea" || tag == "pre" {
		// A parser drops one line break after these tags; give it one to drop.
		w.WriteByte('\n')
	}
	if hasText {
		w.WriteString(html.EscapeString(text))
	}
	children := e.FieldByName("children")
	for i := range children.Len() {
		if err := w.node(children.Index(i)); err != nil {
			return err
		}
	}
	w.WriteString("</" + tag + ">")
	return nil
}

// attribute writes an attribute as go-app's browser side would set it.
func (w *markup) attribute(name, value string) error {
	switch {
	case name == "style" || strings.HasPrefix(name, "on"):
		return fmt.Errorf("%w: the attribute %s is refused by the page's Content-Security-Policy", ErrMarkup, name)
	case booleans[name]:
		if on, _ := strconv.ParseBool(value); on {
			w.WriteString(" " + name)
		}
		return nil
	case value == "" && (name == "id" || name == "class" || name == "title"):
		return nil
	case name == "href" || name == "src" || name == "cite" || name == "data":
		value = resolve(w.base, value)
	}
	w.WriteString(" " + name + `="` + html.EscapeString(value) + `"`)
	return nil
}

// resolve gives a /web/ path the base, as go-app's browser side does with
// GOAPP_STATIC_RESOURCES_URL.
func resolve(base, location string) string {
	below, ok := strings.CutPrefix(strings.TrimPrefix(location, "/"), "web/")
	if !ok || strings.HasPrefix(location, "//") {
		return location
	}
	return base + "/web/" + below
}

// booleans are the attributes that are on when they are there; go-app keeps
// them as the words true and false.
var booleans = set("async", "autofocus", "autoplay", "checked", "default", "defer", "disabled", "hidden", "ismap",
	"loop", "multiple", "muted", "open", "readonly", "required", "reversed", "selected")

// voids are the elements without an end tag (HTML standard, 13.1.2).
var voids = set("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")

func set(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}
