package app

import (
	"net/url"
	"reflect"
	"runtime"
	"testing"
	"time"
	"unsafe"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// screen is a page that go-app has mounted.
type screen struct {
	t      *testing.T
	deps   Deps
	engine goapp.TestEngine
	ctx    goapp.Context // go-app's own, without an element
	root   goapp.Composer
	gone   []string // where the screen led to
}

// show mounts the page at an address of the app, such as "/answer/?id=…", as a
// browser would: go-app itself calls OnMount and OnNav in a browser only.
func show(t *testing.T, d Deps, address string) *screen {
	t.Helper()
	u, err := url.Parse(d.Base + address)
	if err != nil {
		t.Fatal(err)
	}
	s := &screen{t: t, deps: d, engine: goapp.NewTestEngine(), root: pageAt(t, d, u.Path[len(d.Base):]).New()}
	p := &probe{}
	s.load(p)
	s.ctx = p.ctx
	s.ctx.Page().ReplaceURL(u)
	s.load(s.root)
	if d.Model == nil {
		return s
	}
	ctx := s.from(s.root)
	ctx.Dispatch(func(ctx goapp.Context) {
		s.root.(goapp.Mounter).OnMount(ctx)
		s.root.(goapp.Navigator).OnNav(ctx)
	})
	s.settle()
	return s
}

func pageAt(t *testing.T, d Deps, path string) Page {
	t.Helper()
	for _, p := range append(Pages(d), Blank(d), NotFound(d)) {
		if p.Path == path {
			return p
		}
	}
	t.Fatalf("there is no page %s", path)
	return Page{}
}

// probe catches the context that go-app hands to components.
type probe struct {
	goapp.Compo
	ctx goapp.Context
}

func (p *probe) OnPreRender(ctx goapp.Context) { p.ctx = ctx }
func (p *probe) Render() goapp.UI              { return goapp.Div() }

func (s *screen) load(c goapp.Composer) {
	s.t.Helper()
	if err := s.engine.Load(c); err != nil {
		s.t.Fatal(err)
	}
	s.engine.ConsumeAll()
}

// settle waits until nothing is left to be kept or shown: a write may show
// something that writes again.
func (s *screen) settle() {
	for range 3 {
		s.engine.ConsumeAll()
		if m := s.deps.Model; m != nil {
			m.wait()
		}
	}
	s.engine.ConsumeAll()
}

// until settles until something is so, which a goroutine beside the screen may
// bring about.
func (s *screen) until(so func() bool) bool {
	for end := time.Now().Add(5 * time.Second); ; {
		s.settle()
		if so() {
			return true
		}
		if time.Now().After(end) {
			return false
		}
		runtime.Gosched()
	}
}

// from is the context of an event in ui. It notes where a handler leads to and
// stays. Its fields are go-app's own; reading and setting them is safe with the
// one version that the module pins.
func (s *screen) from(ui goapp.UI) goapp.Context {
	ctx := s.ctx
	v := reflect.ValueOf(&ctx).Elem()
	*field[goapp.UI](v, "sourceElement") = ui
	*field[func(*url.URL, bool)](v, "navigate") = func(u *url.URL, _ bool) { s.gone = append(s.gone, u.String()) }
	return ctx
}

// field is a struct's field, exported or not.
func field[T any](v reflect.Value, name string) *T {
	return (*T)(unsafe.Pointer(v.FieldByName(name).UnsafeAddr()))
}

// press taps the button with the id.
func (s *screen) press(id string) {
	s.t.Helper()
	s.fire(id, "click")
	s.settle()
}

// fire lets an event happen at the element with the id.
func (s *screen) fire(id, event string) {
	s.t.Helper()
	ui := s.find(id)
	e := reflect.ValueOf(ui).Elem().FieldByName("htmlElement")
	handlers := e.FieldByName("eventHandlers")
	handlers = reflect.NewAt(handlers.Type(), unsafe.Pointer(handlers.UnsafeAddr())).Elem()
	found := handlers.MapIndex(reflect.ValueOf(event))
	if !found.IsValid() {
		s.t.Fatalf("#%s does nothing on %s", id, event)
	}
	if off, ok := (*field[map[string]string](e, "attributes"))["disabled"]; ok && off != "false" {
		s.t.Fatalf("#%s is disabled", id)
	}
	h := reflect.New(found.Type()).Elem()
	h.Set(found)
	handle := *field[goapp.EventHandler](h, "goHandler")
	s.from(ui).Dispatch(func(ctx goapp.Context) { handle(ctx, goapp.Event{Value: goapp.Null()}) })
}

// enter types text into the field with the id and leaves it.
func (s *screen) enter(id, text string) {
	s.t.Helper()
	s.enterAs(id, text, "input")
}

// enterAs lets a field with text in it tell an event.
func (s *screen) enterAs(id, text, event string) {
	s.t.Helper()
	e := reflect.ValueOf(s.find(id)).Elem().FieldByName("htmlElement")
	*field[goapp.Value](e, "jsElement") = typed{goapp.Null(), text}
	s.fire(id, event)
	s.settle()
}

// typed is a field of the browser with text in it.
type typed struct {
	goapp.Value
	text string
}

func (f typed) Get(string) goapp.Value { return f }
func (f typed) String() string         { return f.text }

// find is the element with the id.
func (s *screen) find(id string) goapp.UI {
	s.t.Helper()
	var found goapp.UI
	visit(s.root, func(ui goapp.UI, e reflect.Value) {
		if (*field[map[string]string](e, "attributes"))["id"] == id {
			found = ui
		}
	})
	if found == nil {
		s.t.Fatalf("there is no #%s in\n%s", id, s.page().words())
	}
	return found
}
