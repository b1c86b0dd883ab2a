package shell

import (
	"context"
	"errors"
	"time"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Page is the common part of all screens. A screen embeds it, by an unexported alias, and
// calls Frame from its Render.
type Page struct {
	goapp.Compo

	Deps  *Deps
	Path  string
	title string

	releases []func()

	self goapp.Context // of the screen itself, once mounted
	up   bool

	switching bool // the newer version has been asked for
}

// page is how components embed a Page: go-app overwrites a component's exported fields,
// embedded ones included, on navigation within the same path.
type page = Page

// CompoID makes go-app create a new screen for each path, so that no state of one screen
// shows on another.
func (p *Page) CompoID() string { return p.Path }

// OnMount starts to watch the store, so that every change shows.
func (p *Page) OnMount(ctx goapp.Context) {
	p.self, p.up = ctx, true
	if m := p.Deps.Store; m != nil {
		p.Cleanup(m.Watch(func() { ctx.Dispatch(func(goapp.Context) { p.KeepLook() }) }))
		ctx.Defer(func(ctx goapp.Context) { p.Cleanup(m.Attach(ctx, p.Deps.Device.Tabs)) })
	}
	p.KeepLook()
	again := func() { ctx.Dispatch(func(goapp.Context) {}) }
	p.Cleanup(p.Deps.Device.App.OnUpdate(again))
	p.Cleanup(p.Deps.Device.App.OnOfflineReady(again))
	p.Cleanup(p.Deps.Device.App.OnInstallChange(again))
	// What could not be kept or read is tried again whenever the candidate comes back to
	// the page or changes the screen: there may be room again by then.
	if m := p.Deps.Store; m != nil {
		p.Cleanup(p.Deps.Device.Page.OnVisible(func() { m.Retry(ctx) }))
		if m.History().Err() != nil {
			m.Retry(ctx)
		}
	}
}

// KeepLook shows the theme that was chosen, and notes for the next start what has to stand
// before the first paint.
func (p *Page) KeepLook() {
	if m := p.Deps.Store; m != nil && (m.FullyLoaded() || len(m.History().Answers()) > 0) {
		p.Deps.NoteLook(m.Theme(), len(m.History().Answers()) > 0)
	}
}

// OnDismount runs the functions given to Cleanup.
func (p *Page) OnDismount() {
	for _, release := range p.releases {
		release()
	}
	p.releases = nil
}

// OnNav sets the document's title and scrolls to the top.
func (p *Page) OnNav(ctx goapp.Context) {
	p.SetTitle(ctx)
	ctx.Defer(func(goapp.Context) { p.Arrive() })
}

// SetTitle sets the document's title.
func (p *Page) SetTitle(ctx goapp.Context) { ctx.Page().SetTitle(documentTitle(p.title)) }

// Arrive scrolls to the top, or to where the screen was left. The screen has to be whole by
// then, as far as it can be.
func (p *Page) Arrive() {
	p.Deps.Device.Page.ScrollTop()
	p.Deps.Device.Page.Ready()
}

func documentTitle(title string) string {
	if title == "" {
		return "Mockloop"
	}
	return title + " · Mockloop"
}

// Cleanup registers f to be called when the screen is dismounted.
func (p *Page) Cleanup(f func()) { p.releases = append(p.releases, f) }

// Link returns the address of a path of the app.
func (p *Page) Link(path string) string { return p.Deps.Link(path) }

// HasStore reports whether there is a history: not while prerendering.
func (p *Page) HasStore() bool { return p.Deps.Store != nil }

// History returns what is kept. There has to be a store, see HasStore.
func (p *Page) History() *history.History { return p.Deps.Store.History() }

// Seed returns a new seed that fits into a code.
func (p *Page) Seed() uint64 { return interview.CodeSeed(p.Deps.Seed()) }

// RecordingPlayer plays the recordings of answers.
func (p *Page) RecordingPlayer() device.Player { return p.Deps.Device.Player }

// Ctx returns the screen's own context, to dispatch from later. A handler's context will not
// do: go-app drops what is dispatched from an element that is no longer mounted, and many a
// button is gone by the time its tap has been kept.
func (p *Page) Ctx(ctx goapp.Context) goapp.Context {
	if p.up {
		return p.self
	}
	return ctx
}

// After calls f on the UI goroutine once d has passed, unless the screen has gone by then.
func (p *Page) After(d time.Duration, f func(goapp.Context)) {
	p.self.After(d, f)
}

// Write queues a write and then calls done on the UI goroutine.
func (p *Page) Write(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	p.Deps.Store.Write(p.Ctx(ctx), write, done)
}

// WriteInBackground is Write for what later writes must not wait for.
func (p *Page) WriteInBackground(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	p.Deps.Store.WriteInBackground(p.Ctx(ctx), write, done)
}

// Refocus moves the focus to an element once the screen shows a change. The button that made
// it has gone by then, and the focus would fall to the body.
func (p *Page) Refocus(ctx goapp.Context, id string) {
	p.Ctx(ctx).Defer(func(goapp.Context) { p.Deps.Device.Page.Focus(id) })
}

// WriteSetting queues a write of a setting.
func (p *Page) WriteSetting(ctx goapp.Context, key, value string) {
	p.Write(ctx, func(c context.Context) error { return p.History().SetSetting(c, key, value) }, nil)
}

// Background runs f, which may block, on a goroutine of its own, and then calls done with
// f's error on the UI goroutine.
func (p *Page) Background(ctx goapp.Context, f func() error, done func(goapp.Context, error)) {
	ctx = p.Ctx(ctx)
	go func() {
		err := store.Attempt(func(context.Context) error { return f() })
		ctx.Dispatch(func(ctx goapp.Context) {
			if done != nil {
				done(ctx, err)
			}
		})
	}()
}

// funcPage is a screen made of functions. Many screens share this one type because each
// type of component adds some fifteen kilobytes of methods to the program.
type funcPage struct {
	page
	body func(p *Page) goapp.UI
	nav  func(ctx goapp.Context) // called on navigation if there is a history; may be nil
}

// OnNav calls nav.
func (l *funcPage) OnNav(ctx goapp.Context) {
	l.page.OnNav(ctx)
	if l.nav != nil && l.HasStore() {
		l.nav(ctx)
	}
}

func (l *funcPage) Render() goapp.UI { return l.body(&l.page) }

// StatefulPage makes a screen whose state lives in the closures that with returns. with is
// called once, with the page that the screen is part of.
func StatefulPage(p Page, with func(p *Page) (body func() goapp.UI, nav func(goapp.Context))) goapp.Composer {
	l := &funcPage{page: p}
	body, nav := with(&l.page)
	l.body, l.nav = func(*Page) goapp.UI { return body() }, nav
	return l
}

// StaticPage makes a screen without state.
func StaticPage(p Page, body func(p *Page) goapp.UI) goapp.Composer {
	return &funcPage{page: p, body: body}
}

// place is a screen that the navigation leads to.
type place struct{ path, icon, name string }

// tabs are the five main screens.
var tabs = []place{
	{"/", "today", "Today"},
	{"/questions/", "questions", "Questions"},
	{"/history/", "history", "History"},
	{"/readiness/", "readiness", "Readiness"},
	{"/guide/", "guide", "Guide"},
}

// beside are the screens below them in the side list of a wide window. On a phone the gear on
// Today leads to the settings, and these to the rest.
var beside = []place{
	{SettingsPath, "settings", "Settings"},
	{"/about/", "about", "About and privacy"},
}

// links are links to places; the one at current is marked.
func (p *Page) links(places []place, current string) []goapp.UI {
	links := make([]goapp.UI, len(places))
	for i, t := range places {
		a := goapp.A().Href(p.Link(t.path)).Body(ui.Icon(t.icon), goapp.Span().Text(t.name))
		if t.path == current {
			a = a.Class("on").Aria("current", "page")
		}
		links[i] = a
	}
	return links
}

// Frame is a screen with the navigation around it. tab is the path of the place in the
// navigation that it belongs to. The navigation comes last: what it is about comes first for
// those who listen, and for those who go by the Tab key.
func (p *Page) Frame(tab string, head goapp.UI, body ...goapp.UI) goapp.UI {
	return goapp.Div().Class("frame").Body(
		goapp.Div().Class("page").Body(
			goapp.Main().ID("main").Body(append([]goapp.UI{head, p.banners()}, body...)...),
		),
		goapp.Nav().Class("tabs").Aria("label", "Screens").Body(
			goapp.A().Class("wordmark").Href(p.Link("/")).Body(ui.Logo(), goapp.Span().Text("Mockloop")),
			goapp.Div().Class("tablist").Body(p.links(tabs, tab)...),
			goapp.Div().Class("side-end").Body(p.links(beside, tab)...),
		),
	)
}

// Frameless is a screen without navigation, so that nothing leads out of a round by
// accident.
func (p *Page) Frameless(class string, head goapp.UI, body ...goapp.UI) goapp.UI {
	return goapp.Div().Class("frame bare " + class).Body(
		goapp.Main().ID("main").Class("page").Body(
			head,
			goapp.Div().Class("main").Body(append([]goapp.UI{p.banners()}, body...)...),
		),
	)
}

// Heading is the header of a screen: its title and what stands beside it.
func Heading(title string, beside ...goapp.UI) goapp.UI {
	return goapp.Header().Class("top").Body(
		append([]goapp.UI{goapp.H1().ID("title").TabIndex(-1).Text(title)}, beside...)...,
	)
}

// HeadingBelow is the header of a screen below another one, with a link back to it.
func (p *Page) HeadingBelow(path, name, title string, beside ...goapp.UI) goapp.UI {
	return goapp.Header().Class("top deep").Body(
		goapp.A().Class("backlink").Href(p.Link(path)).Body(ui.Icon("back"), goapp.Span().Text(name)),
		goapp.Div().Class("top-row").Body(
			append([]goapp.UI{goapp.H1().ID("title").TabIndex(-1).Text(title)}, beside...)...,
		),
	)
}

// banners say on every screen that something is not kept, that a newer version waits, or
// that a round is under way. They are always one element, so that what follows keeps its
// place in go-app's tree.
func (p *Page) banners() goapp.UI {
	var out []goapp.UI
	if p.HasStore() {
		if err := p.History().Err(); err != nil {
			out = append(out, goapp.Div().Class("banner warn").Role("alert").ID("trouble").Body(
				goapp.P().Text(words.Error(err)),
				goapp.Div().Body(p.troubleLink(err)),
			))
		}
		if p.Deps.Device.App.UpdateReady() {
			out = append(out, p.updateBanner())
		}
		if r, _, open := p.History().CurrentRound(); open && !r.Over() && p.Path != "/" && p.Path != "/round/" {
			out = append(out, goapp.Div().Class("banner").ID("under-way").Body(
				goapp.P().Text("Under way: "+textutil.LowerFirst(words.RoundName(r.Plan()))),
				ui.LinkButton(p.Link("/round/"), ui.Plain, "Continue")))
		}
	}
	return goapp.Div().Class("banners").Body(out...)
}

// troubleLink links to what can be done about a storage error.
func (p *Page) troubleLink(err error) goapp.UI {
	switch {
	case p.Path == StoragePath:
		return nil
	case errors.Is(err, journal.ErrFull):
		return ui.LinkButton(p.Link(StoragePath), ui.Plain, "Make room")
	}
	return ui.LinkButton(p.Link(StoragePath), ui.Plain, "What can be done")
}

// updateBanner offers a new version. During a round it only announces it: an update never
// interrupts an interview.
func (p *Page) updateBanner() goapp.UI {
	if r, _, open := p.History().CurrentRound(); open && !r.Over() {
		return goapp.Div().Class("banner").ID("update").Body(
			goapp.P().Text("A new version is ready. It can be switched to when this round is over."),
		)
	}
	if p.switching {
		return goapp.Div().Class("banner").ID("update").Body(
			goapp.P().Text("Switching to the new version. This can take half a minute."),
		)
	}
	return goapp.Div().Class("banner").ID("update").Body(
		goapp.P().Text("A new version of Mockloop is ready."),
		ui.Button("update-now", ui.Plain, "Switch now", func(goapp.Context, goapp.Event) {
			p.switching = true
			p.Deps.Device.App.ApplyUpdate()
		}),
	)
}

// NewPage makes the page of a screen.
func NewPage(d *Deps, path, title string) Page { return Page{Deps: d, Path: path, title: title} }
