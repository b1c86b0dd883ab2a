package app

import (
	"context"
	"errors"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// page is what all screens have in common. A screen embeds it and calls frame
// from its Render.
type page struct {
	goapp.Compo

	d     *Deps
	path  string
	title string

	releases []func()

	self goapp.Context // of the screen itself, once it is mounted
	up   bool

	switching bool // the newer version was asked for
}

// CompoID makes go-app build a screen anew for each address, so that nothing of
// one screen's state shows on another.
func (p *page) CompoID() string { return p.path }

// OnMount follows the model: a change anywhere shows here.
func (p *page) OnMount(ctx goapp.Context) {
	p.self, p.up = ctx, true
	if m := p.d.Model; m != nil {
		p.own(m.Watch(func() { ctx.Dispatch(func(goapp.Context) {}) }))
		ctx.Defer(func(ctx goapp.Context) { p.own(m.follow(ctx, p.d.Device.Tabs)) })
	}
	again := func() { ctx.Dispatch(func(goapp.Context) {}) }
	p.own(p.d.Device.App.OnUpdate(again))
	p.own(p.d.Device.App.OnOfflineReady(again))
	p.own(p.d.Device.App.OnInstallChange(again))
	// What could not be kept or read is tried again whenever the candidate comes back,
	// to the page or from another screen: they may have made room meanwhile, or the
	// browser its peace with the disk.
	if m := p.d.Model; m != nil {
		p.own(p.d.Device.Page.OnVisible(func() { m.retry(ctx) }))
		if m.Book().Err() != nil {
			m.retry(ctx)
		}
	}
}

// OnDismount lets go of all that OnMount took.
func (p *page) OnDismount() {
	for _, release := range p.releases {
		release()
	}
	p.releases = nil
}

// OnNav shows a screen from its top, with its own title.
func (p *page) OnNav(ctx goapp.Context) {
	ctx.Page().SetTitle(documentTitle(p.title))
	ctx.Defer(func(goapp.Context) {
		p.d.Device.Page.ScrollTop()
		p.d.Device.Page.Ready()
	})
}

func documentTitle(title string) string {
	if title == "" {
		return "Mockloop"
	}
	return title + " · Mockloop"
}

// own releases f when the screen goes.
func (p *page) own(f func()) { p.releases = append(p.releases, f) }

// link is the address of a path of the app.
func (p *page) link(path string) string { return p.d.link(path) }

// live reports whether the candidate's history is at hand: not while the page
// is rendered ahead of time.
func (p *page) live() bool { return p.d.Model != nil }

func (p *page) book() *history.History { return p.d.Model.Book() }

// seed is a new seed that a code can carry.
func (p *page) seed() uint64 { return interview.CodeSeed(p.d.Seed()) }

// recordings are what plays the recordings of answers, and the database that holds
// them.
func (p *page) recordings() (d device.Device, database string) { return p.d.Device, p.d.Database }

// lasting is the context that what comes later is dispatched from. A handler's
// own will not do: go-app drops what is dispatched from an element that has gone,
// and many a button is gone by the time its tap is kept.
func (p *page) lasting(ctx goapp.Context) goapp.Context {
	if p.up {
		return p.self
	}
	return ctx
}

// keep has the model write something, and calls done on the UI goroutine after.
func (p *page) keep(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	p.d.Model.keep(p.lasting(ctx), write, done)
}

// background asks the browser for something that takes time, beside the UI
// goroutine, and then, back on it, calls done with f's error.
func (p *page) background(ctx goapp.Context, f func() error, done func(goapp.Context, error)) {
	ctx = p.lasting(ctx)
	go func() {
		err := attempt(func(context.Context) error { return f() })
		ctx.Dispatch(func(ctx goapp.Context) {
			if done != nil {
				done(ctx, err)
			}
		})
	}()
}

// leaf is a screen to read: it has no state of its own. All such screens are one
// type, because every type of component brings some fifteen kilobytes of methods
// that go-app asks for.
//
// A screen with a state of its own can be one, too: see stateful.
type leaf struct {
	page
	body func(p *page) goapp.UI
	nav  func(ctx goapp.Context) // on arriving, where the history is at hand; may be nil
}

// OnNav shows the screen.
func (l *leaf) OnNav(ctx goapp.Context) {
	l.page.OnNav(ctx)
	if l.nav != nil && l.live() {
		l.nav(ctx)
	}
}

func (l *leaf) Render() goapp.UI { return l.body(&l.page) }

// stateful makes a screen whose state stands beside it. with is called once, with the
// page that the screen's parts belong to.
func stateful(p page, with func(p *page) (body func() goapp.UI, nav func(goapp.Context))) goapp.Composer {
	l := &leaf{page: p}
	body, nav := with(&l.page)
	l.body, l.nav = func(*page) goapp.UI { return body() }, nav
	return l
}

// reading makes a screen to read.
func reading(p page, body func(p *page) goapp.UI) goapp.Composer { return &leaf{page: p, body: body} }

// tabs are the five ways into the app.
var tabs = []struct{ path, icon, name string }{
	{"/", "today", "Today"},
	{"/questions/", "questions", "Questions"},
	{"/guide/", "guide", "Guide"},
	{"/history/", "history", "History"},
	{"/readiness/", "readiness", "Readiness"},
}

// frame is a screen with the product's name and the tabs around it. tab is the
// path of the tab it belongs to.
func (p *page) frame(tab string, head goapp.UI, body ...goapp.UI) goapp.UI {
	links := make([]goapp.UI, len(tabs))
	for i, t := range tabs {
		a := goapp.A().Href(p.link(t.path)).Body(ui.Icon(t.icon), goapp.Span().Text(t.name))
		if t.path == tab {
			a = a.Class("on").Aria("current", "page")
		}
		links[i] = a
	}
	return goapp.Div().Class("frame").Body(
		goapp.Nav().Class("tabs").Aria("label", "Screens").Body(
			goapp.A().Class("wordmark").Href(p.link("/")).Body(ui.Mark(), goapp.Span().Text("Mockloop")),
			goapp.Div().Class("tablist").Body(links...),
			goapp.A().Class("about").Href(p.link("/about/")).Text("About and privacy"),
		),
		goapp.Div().Class("page").Body(
			head,
			goapp.Main().ID("main").Body(append([]goapp.UI{p.banners()}, body...)...),
		),
	)
}

// bare is a screen without tabs: inside a round nothing leads away by accident.
func (p *page) bare(class string, head goapp.UI, body ...goapp.UI) goapp.UI {
	return goapp.Div().Class("frame bare " + class).Body(
		goapp.Div().Class("page").Body(
			head,
			goapp.Main().ID("main").Body(append([]goapp.UI{p.banners()}, body...)...),
		),
	)
}

// heading is the head of a screen: its title, and what may be done beside it.
func heading(title string, beside ...goapp.UI) goapp.UI {
	return goapp.Header().Class("top").Body(
		append([]goapp.UI{goapp.H1().ID("title").TabIndex(-1).Text(title)}, beside...)...,
	)
}

// backTo is the head of a screen below another one.
func (p *page) backTo(path, name, title string, beside ...goapp.UI) goapp.UI {
	return goapp.Header().Class("top deep").Body(
		goapp.A().Class("backlink").Href(p.link(path)).Body(ui.Icon("back"), goapp.Span().Text(name)),
		goapp.Div().Class("top-row").Body(
			append([]goapp.UI{goapp.H1().ID("title").TabIndex(-1).Text(title)}, beside...)...,
		),
	)
}

// banners are what every screen may have to say: that something is not kept,
// that a newer version waits, that a round is under way. Always one container, so that what follows keeps
// its place in go-app's tree.
func (p *page) banners() goapp.UI {
	var out []goapp.UI
	if p.live() {
		if err := p.book().Err(); err != nil {
			out = append(out, goapp.Div().Class("banner warn").Role("alert").ID("trouble").Body(
				goapp.P().Text(history.Say(err)),
				goapp.Div().Body(p.wayOut(err)),
			))
		}
		if p.d.Device.App.UpdateReady() {
			out = append(out, p.updateBanner())
		}
		if r, _, open := p.book().CurrentRound(); open && !r.Over() && p.path != "/" && p.path != "/round/" {
			out = append(out, goapp.Div().Class("banner").ID("under-way").Body(
				goapp.P().Text("Under way: "+lowerFirst(roundName(r.Plan()))),
				ui.LinkButton(p.link("/round/"), ui.Plain, "Go on")))
		}
	}
	return goapp.Div().Class("banners").Body(out...)
}

// wayOut leads to what can be done about trouble.
func (p *page) wayOut(err error) goapp.UI {
	switch {
	case p.path == storagePath:
		return nil
	case errors.Is(err, journal.ErrFull):
		return ui.LinkButton(p.link(storagePath), ui.Plain, "Make room")
	}
	return ui.LinkButton(p.link(storagePath), ui.Plain, "What can be done")
}

// updateBanner waits for a tap, and inside a round for the round's end: a new
// version never interrupts an interview.
func (p *page) updateBanner() goapp.UI {
	if r, _, open := p.book().CurrentRound(); open && !r.Over() {
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
			p.d.Device.App.ApplyUpdate()
		}),
	)
}
