package sampleloop

import (
	"path"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The base page is embedded by an unexported name: go-app overwrites the exported fields of
// a component when one comes back to its address.
type page = shell.Page

// Path is the address of the contents; those of the other pages are below it.
const Path = "/guide/loop/"

// Title is the title of the contents.
const Title = "One whole loop, annotated"

// Entry is one page.
type Entry struct{ Path, Title, Description string }

// Entries are the pages, in the order in which they are read.
var Entries = []Entry{
	{Path, Title, "Five interviews for a Senior PM role at Amazon, word for word, with the interviewers’ notes, feedback and votes, and the debrief."},
	{Path + "hiring-manager/", "The hiring manager", "An annotated interview on Customer Obsession and Deliver Results."},
	{Path + "senior-pm/", "The senior PM", "An annotated interview on Invent and Simplify, with a case on an experiment."},
	{Path + "engineering-manager/", "The engineering manager", "An annotated interview on Dive Deep and Insist on the Highest Standards."},
	{Path + "cross-functional/", "The finance lead", "An annotated interview on Earn Trust and Bias for Action."},
	{Path + "bar-raiser/", "The Bar Raiser", "An annotated interview on Ownership and Have Backbone; Disagree and Commit."},
	{Path + "debrief/", "Their debrief", "A debrief, word for word: two misreadings, the level, the votes, and the decision."},
	{Path + "two-other-answers/", "Two other answers, and L5", "What changes when two answers of the same loop are others."},
}

// Body is what a page holds, from the text. It is nil in the program, which fetches it;
// where pages are rendered ahead of time, package prerender sets it.
var Body func(d *shell.Deps, path string) []goapp.UI

// reading is the screen of one page.
type reading struct {
	page
	at     int // its place in Entries
	whole  bool
	failed bool // the page could not be fetched
}

// New makes the screen of the entry at a place.
func New(p page, at int) goapp.Composer { return &reading{page: p, at: at, whole: Body != nil} }

// OnNav fills the page before it is scrolled to where it was left. What the document was
// opened with is put back before the browser can paint the page without it, so not deferred.
func (s *reading) OnNav(ctx goapp.Context) {
	if s.whole {
		s.page.OnNav(ctx)
		return
	}
	s.SetTitle(ctx)
	s.fetch(ctx)
}

func (s *reading) fetch(ctx goapp.Context) {
	s.Deps.Device.Page.Fill(s.holder(), s.Link(Entries[s.at].Path), func(err error) {
		s.Ctx(ctx).Dispatch(func(ctx goapp.Context) {
			s.whole, s.failed = err == nil, err != nil
			ctx.Defer(func(goapp.Context) { s.Arrive() })
		})
	})
}

// holder is the id of the element that holds the text. Each page has its own: a text that
// comes late must not fill the page that was gone to meanwhile.
func (s *reading) holder() string {
	return "text-of-" + path.Base(Entries[s.at].Path)
}

func (s *reading) Render() goapp.UI {
	entry := Entries[s.at]
	class := "col"
	if !s.whole && !s.failed {
		class += " to-come"
	}
	holds := goapp.Div().ID(s.holder()).Class(class)
	if Body != nil {
		holds = holds.Body(append(Body(s.Deps, entry.Path), s.onward())...)
	}
	heading := s.HeadingBelow("/guide/", "Guide", entry.Title)
	if s.at > 0 {
		heading = s.HeadingBelow(Path, "The loop", entry.Title)
	}
	return s.Frame("/guide/", heading, holds, s.failure())
}

func (s *reading) failure() goapp.UI {
	if !s.failed {
		return goapp.Div().Role("status")
	}
	return goapp.Div().Role("status").Class("col").Body(
		goapp.P().Text("This page could not be read. It comes from the network until the app is stored on this device."),
		goapp.P().Body(ui.Button("loop-again", ui.Plain, "Try again", func(ctx goapp.Context, _ goapp.Event) { s.fetch(ctx) })))
}

// onward leads to the page before and the next. It is part of what is fetched, so that it is
// never seen where the text will be.
func (s *reading) onward() goapp.UI {
	path, title := "/stage/onsite-loop/", "Plan your own loop"
	if s.at+1 < len(Entries) {
		path, title = Entries[s.at+1].Path, "Next: "+Entries[s.at+1].Title
	}
	links := []goapp.UI{ui.LinkButton(s.Link(path), ui.Plain, title)}
	if s.at > 1 {
		links = append(links, ui.LinkButton(s.Link(Entries[s.at-1].Path), ui.Quiet, "Previous: "+Entries[s.at-1].Title))
	}
	return goapp.Div().Class("onward row").Body(links...)
}
