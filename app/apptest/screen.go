package apptest

import (
	"net/url"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"
	"unsafe"

	"github.com/mockloop/mockloop/app"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Screen is a page that go-app has mounted.
type Screen struct {
	T      *testing.T
	Deps   shell.Deps
	Engine goapp.TestEngine
	ctx    goapp.Context // go-app's, without an element
	Root   goapp.Composer
	Gone   []string // the addresses that the screen navigated to
}

// Show mounts the page at an address of the app, such as "/answer/?id=…", as a
// browser would: go-app itself calls OnMount and OnNav in a browser only.
func Show(t *testing.T, d shell.Deps, address string) *Screen {
	t.Helper()
	u, err := url.Parse(d.Base + address)
	if err != nil {
		t.Fatal(err)
	}
	s := &Screen{T: t, Deps: d, Engine: goapp.NewTestEngine(), Root: pageAt(t, d, u.Path[len(d.Base):]).New()}
	p := &probe{}
	s.load(p)
	s.ctx = p.ctx
	s.ctx.Page().ReplaceURL(u)
	s.load(s.Root)
	if d.Store == nil {
		return s
	}
	ctx := s.From(s.Root)
	ctx.Dispatch(func(ctx goapp.Context) {
		s.Root.(goapp.Mounter).OnMount(ctx)
		s.Root.(goapp.Navigator).OnNav(ctx)
	})
	s.Settle()
	return s
}

// Navigate goes to another address on the same path, for which go-app keeps the component.
func (s *Screen) Navigate(address string) {
	s.T.Helper()
	u, err := url.Parse(s.Deps.Base + address)
	if err != nil {
		s.T.Fatal(err)
	}
	s.ctx.Page().ReplaceURL(u)
	s.From(s.Root).Dispatch(func(ctx goapp.Context) { s.Root.(goapp.Navigator).OnNav(ctx) })
	s.Settle()
}

func pageAt(t *testing.T, d shell.Deps, path string) app.Page {
	t.Helper()
	for _, p := range append(app.Pages(d), app.Blank(d), app.NotFound(d)) {
		if p.Path == path {
			return p
		}
	}
	t.Fatalf("there is no page %s", path)
	return app.Page{}
}

// probe captures the context that go-app passes to components.
type probe struct {
	goapp.Compo
	ctx goapp.Context
}

func (p *probe) OnPreRender(ctx goapp.Context) { p.ctx = ctx }

func (p *probe) Render() goapp.UI { return goapp.Div() }

func (s *Screen) load(c goapp.Composer) {
	s.T.Helper()
	if err := s.Engine.Load(c); err != nil {
		s.T.Fatal(err)
	}
	s.Engine.ConsumeAll()
}

// Settle waits until there is nothing left to keep or to show. A write may show something
// that writes again.
func (s *Screen) Settle() {
	for range 3 {
		s.Engine.ConsumeAll()
		if m := s.Deps.Store; m != nil {
			m.Wait()
		}
	}
	s.Engine.ConsumeAll()
}

// WaitUntil waits until so returns true, which may depend on a goroutine beside the screen. It
// reports whether that happened in time.
func (s *Screen) WaitUntil(so func() bool) bool {
	for end := time.Now().Add(5 * time.Second); ; {
		s.Settle()
		if so() {
			return true
		}
		if time.Now().After(end) {
			return false
		}
		runtime.Gosched()
	}
}

// From returns the context of an event in ui. It records where a handler navigates to and
// does not go there. It sets private fields of go-app, which is safe with the one version
// that the module pins.
func (s *Screen) From(ui goapp.UI) goapp.Context {
	ctx := s.ctx
	v := reflect.ValueOf(&ctx).Elem()
	*field[goapp.UI](v, "sourceElement") = ui
	*field[func(*url.URL, bool)](v, "navigate") = func(u *url.URL, _ bool) { s.Gone = append(s.Gone, u.String()) }
	return ctx
}

// field returns a pointer to a field of a struct, exported or not.
func field[T any](v reflect.Value, name string) *T {
	return (*T)(unsafe.Pointer(v.FieldByName(name).UnsafeAddr()))
}

// Press taps the button with the id. A round refuses a step right after the last one, so
// there the program's own clock goes on a little before.
func (s *Screen) Press(id string) {
	s.T.Helper()
	if strings.HasPrefix(id, "round-") || strings.HasPrefix(id, "need-") {
		if all, ok := envs.Load(s.T); ok {
			for _, h := range all.([]*Env) {
				h.later += 500 * time.Millisecond
			}
		}
	}
	focused, gone := len(s.focused()), len(s.Gone)
	s.Fire(id, "click")
	s.Settle()
	if len(s.Gone) == gone {
		s.checkFocus(id, s.focused()[focused:])
	}
}

// focused returns what the fake browser was told to give the focus to.
func (s *Screen) focused() []string {
	b, ok := s.Deps.Device.Page.(interface{ focused() []string })
	if !ok {
		return nil
	}
	return b.focused()
}

// checkFocus fails the test if a tap gave the focus to what cannot have it.
func (s *Screen) checkFocus(tapped string, given []string) {
	s.T.Helper()
	if n := len(given); n > 0 {
		if can := s.Page().All("#" + given[n-1]); len(can) != 1 || !can[0].focusable() {
			s.T.Errorf("after #%s the focus goes to #%s, which cannot have it", tapped, given[n-1])
		}
	}
}

// Fire triggers an event on the element with the id.
func (s *Screen) Fire(id, event string) {
	s.T.Helper()
	ui := s.find(id)
	e := reflect.ValueOf(ui).Elem().FieldByName("htmlElement")
	handlers := e.FieldByName("eventHandlers")
	handlers = reflect.NewAt(handlers.Type(), unsafe.Pointer(handlers.UnsafeAddr())).Elem()
	found := handlers.MapIndex(reflect.ValueOf(event))
	if !found.IsValid() {
		s.T.Fatalf("#%s does nothing on %s", id, event)
	}
	if off, ok := (*field[map[string]string](e, "attributes"))["disabled"]; ok && off != "false" {
		s.T.Fatalf("#%s is disabled", id)
	}
	h := reflect.New(found.Type()).Elem()
	h.Set(found)
	handle := *field[goapp.EventHandler](h, "goHandler")
	s.From(ui).Dispatch(func(ctx goapp.Context) { handle(ctx, goapp.Event{Value: goapp.Null()}) })
}

// Enter types text into the field with the id.
func (s *Screen) Enter(id, text string) {
	s.T.Helper()
	s.EnterAs(id, text, "input")
}

// EnterAs triggers an event on a field with text in it.
func (s *Screen) EnterAs(id, text, event string) {
	s.T.Helper()
	s.FireAs(id, text, event)
	s.Settle()
}

// FireAs is EnterAs, and waits for nothing that follows.
func (s *Screen) FireAs(id, text, event string) {
	s.T.Helper()
	e := reflect.ValueOf(s.find(id)).Elem().FieldByName("htmlElement")
	*field[goapp.Value](e, "jsElement") = typed{goapp.Null(), text}
	s.Fire(id, event)
}

// typed is a field with text in it.
type typed struct {
	goapp.Value
	text string
}

func (f typed) Get(string) goapp.Value { return f }

func (f typed) String() string { return f.text }

// find returns the element with the id.
func (s *Screen) find(id string) goapp.UI {
	s.T.Helper()
	var found goapp.UI
	visit(s.Root, func(ui goapp.UI, e reflect.Value) {
		if (*field[map[string]string](e, "attributes"))["id"] == id {
			found = ui
		}
	})
	if found == nil {
		s.T.Fatalf("there is no #%s in\n%s", id, s.Page().Words())
	}
	return found
}

// CheckStep fails the test unless the debrief in the history is at a step and the screen shows it.
func (s *Screen) CheckStep(h *Env, step debrief.Step) {
	s.T.Helper()
	if got := h.Debrief().Step; got != step {
		s.T.Fatalf("kept at %q, want %q", got, step)
	}
	if title := s.One("#title").Words(); title != step.String() {
		s.T.Fatalf("the screen is %q, want %q\n%s", title, step, s.Page().Words())
	}
}

// Choose picks an option of a select.
func (s *Screen) Choose(id, value string) {
	s.T.Helper()
	s.EnterAs(id, value, "change")
}

// Guess makes the first tap of grading: it can't tell the principle. Recruiters' questions
// ask for none.
func (s *Screen) Guess() {
	s.T.Helper()
	if len(s.Page().All("#fit")) == 0 {
		s.Press("guess-" + grading.Unsure)
	}
}

// GradeAll taps a grade for everything that the question being graded is graded on.
func (s *Screen) GradeAll(q *bank.Question, g bank.Grade) {
	s.T.Helper()
	switch {
	case q.Scale().ByLines():
		for _, d := range q.ScaleLines() {
			s.Press("grade-" + d.ID + "-" + g.Slug())
		}
	case q.Scale() == bank.FitScale:
		s.Press("fit-" + fitOf(g).String())
	default:
		for _, pr := range q.Principles {
			s.Press("grade-" + pr.Slug() + "-" + g.Slug())
		}
	}
}

// Chosen returns the principles that are switched on.
func (s *Screen) Chosen() []string {
	var out []string
	for _, d := range s.Page().All(".toggle[aria-pressed=true]") {
		out = append(out, d.Words())
	}
	return out
}

// Leave dismounts the screen, as Back does.
func (s *Screen) Leave() {
	s.Root.(interface{ OnDismount() }).OnDismount()
	s.Settle()
}

// WaitSpoken waits until the round reads a sentence aloud that begins so.
func (s *Screen) WaitSpoken(begins string) {
	s.T.Helper()
	var says []string
	if !s.WaitUntil(func() bool {
		says = s.List(".says p")
		return len(says) == 1 && strings.HasPrefix(says[0], begins)
	}) {
		s.T.Errorf("the round says %q, want %q", says, begins)
	}
}
