package app

import (
	"strings"

	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Page is one address of the app.
type Page struct {
	// Path is the address below the base, with a slash at both ends: "/",
	// "/guide/", "/question/some-id/". Every static host serves such a path
	// from a folder's index.html without a redirect.
	Path        string
	Title       string // of the document, without the product's name
	Description string
	// Precache says that the service worker keeps this page. Pages without it
	// open offline through the blank page and are rendered by the program.
	Precache bool
	// New makes the page's root component.
	New func() goapp.Composer
}

// tagline describes the product where a page has nothing better to say.
const tagline = "Practise Amazon product manager interviews offline: timed rounds, probes, and a rubric of the 16 Leadership Principles. No account, nothing leaves your device."

// newPage is the part of a screen that all screens have in common.
func newPage(d *Deps, path, title string) page { return page{d: d, path: path, title: title} }

// screens are the addresses that do not depend on the bank.
var screens = []struct {
	path, title, description string
	make                     func(page) goapp.Composer
}{
	{"/questions/", "Questions", "Interview questions for Amazon product managers, by Leadership Principle and type.", newQuestions},
	{"/cards/", "Recall cards", "Recall cards for Amazon PM interviews: principles, probes, doors, metrics and the PR/FAQ, ten in two minutes.", newCards},
	{"/ask/", "Questions to ask them", "Good questions for a candidate to ask each of Amazon’s interviewers, and what the answers tell.", newAsk},
	{"/guide/", "Guide", "How Amazon interviews product managers: stages, principles, what to do and what to avoid.", newGuide},
	{"/principles/", "The 16 Leadership Principles", "What each of Amazon's 16 Leadership Principles asks of a product manager.", newPrinciples},
	{"/history/", "History", tagline, newHistory},
	{"/answer/", "Your answer", tagline, newAnswer},
	{"/debrief/", "The debrief", "The debrief after an Amazon loop, step by step: sealed votes, the Bar Raiser’s challenge, level, hire or no hire.", newDebrief},
	{"/readiness/", "Readiness", tagline, newReadiness},
	{"/round/", "Your round", tagline, newRound},
	{"/summary/", "A readiness summary", "Somebody shared how ready they are for Amazon PM interviews, by their own grades.", newSummary},
	{planPath, "Plan a round", "Plan a round of an Amazon onsite loop by hand: interviewer, principles and minutes.", newHand},
	{"/settings/", "Settings", "The role you prepare for and the times you aim for.", newSettings},
	{storagePath, "Storage and backup", "Where your history is kept, and how to back it up and take it to another device.", storagePage},
	{"/about/", "About and privacy", "Where your data stays, whose work this rests on, and what the scales mean.", newAbout},
}

// Pages returns every address of the app, in a stable order.
func Pages(deps Deps) []Page {
	d := deps.complete()
	pages := []Page{{
		"/", "Mock interviews for Amazon PM candidates", tagline, true,
		func() goapp.Composer { return newToday(newPage(d, "/", "Today")) },
	}}
	add := func(path, title, description string, precache bool, make func(page) goapp.Composer) {
		pages = append(pages, Page{
			path, title, description, precache,
			func() goapp.Composer { return make(newPage(d, path, title)) },
		})
	}
	for _, s := range screens {
		add(s.path, s.title, s.description, true, s.make)
	}
	for _, st := range bank.Stages() {
		add("/stage/"+st.Slug()+"/", st.String(), clip(bank.InfoOf(st).Text), true,
			func(p page) goapp.Composer { return newStage(p, st) })
	}
	for i := range bank.Sections {
		sec := &bank.Sections[i]
		add("/guide/"+sec.ID+"/", sec.Title, clip(sec.Intro), true,
			func(p page) goapp.Composer { return newSection(p, sec) })
	}
	for _, pr := range bank.Principles() {
		add("/principle/"+pr.Slug()+"/", pr.String(), clip(bank.Info(pr).Text), true,
			func(p page) goapp.Composer { return newPrinciple(p, pr) })
	}
	for i := range bank.CaseRubrics {
		r := &bank.CaseRubrics[i]
		add("/rubric/"+r.Type.Slug()+"/", r.Type.String()+": the rubric", clip(r.Intro), true,
			func(p page) goapp.Composer { return newCaseRubric(p, r) })
	}
	for i := range bank.Primers {
		pr := &bank.Primers[i]
		add("/primer/"+pr.ID+"/", pr.Title, clip(pr.Short), true,
			func(p page) goapp.Composer { return newPrimer(p, pr) })
	}
	for i := range bank.Questions {
		q := &bank.Questions[i]
		add("/question/"+q.ID+"/", clipTitle(q.Prompt),
			"A "+lowerFirst(q.Type.String())+" question for "+q.Primary().String()+": key points, tips and probes.", false,
			func(p page) goapp.Composer { return newQuestion(p, q) })
	}
	if developing != nil {
		pages = append(pages, developing(d)...)
	}
	return pages
}

// developing are the pages of a development build only; nil in every other.
var developing func(d *Deps) []Page

// Blank is the page the service worker answers with for an address it has not
// kept: the frame of the app, empty, until the program renders the address.
func Blank(deps Deps) Page {
	d := deps.complete()
	return Page{
		"/blank/", "", tagline, true,
		func() goapp.Composer { return &blank{newPage(d, "/blank/", "")} },
	}
}

// NotFound is the page for an address that does not exist.
func NotFound(deps Deps) Page {
	d := deps.complete()
	return Page{
		"/404/", "Not found", tagline, false,
		func() goapp.Composer { return &notFound{newPage(d, "/404/", "Not found")} },
	}
}

// Register hands every page to go-app's router, with and without the slash at
// the end, so that a link typed by hand works too.
func Register(d Deps) {
	for _, p := range Pages(d) {
		goapp.Route(p.Path, p.New)
		if short := strings.TrimSuffix(p.Path, "/"); short != "" {
			goapp.Route(short, p.New)
		}
	}
	// internal/wasmbuild's router takes "*" for every address without a route.
	goapp.Route("*", NotFound(d).New)
}

// clip keeps a description within what search engines and share sheets show.
func clip(s string) string { return clipTo(s, 160) }

// clipTitle keeps a prompt within a document's title.
func clipTitle(s string) string { return clipTo(s, 70) }

func clipTo(s string, n int) string {
	if len(s) <= n {
		return s
	}
	cut := strings.LastIndexByte(s[:n-1], ' ')
	if cut < 0 {
		cut = n - 1
	}
	return strings.TrimRight(s[:cut], " ,;:.") + "…"
}
