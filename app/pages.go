package app

import (
	"strings"

	"github.com/mockloop/mockloop/app/debrief"
	"github.com/mockloop/mockloop/app/library"
	"github.com/mockloop/mockloop/app/planning"
	"github.com/mockloop/mockloop/app/progress"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/sampleloop"
	"github.com/mockloop/mockloop/app/settings"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Deps is everything that the app needs from outside.
type Deps = shell.Deps

// Page is one address of the app.
type Page struct {
	// Path is the address below the base, with a slash at both ends: "/",
	// "/guide/", "/question/some-id/". Every static host serves such a path
	// from a folder's index.html without a redirect.
	Path        string
	Title       string // of the document, without the product's name
	Description string
	// Precache says that the service worker caches this page. Other pages open offline as
	// the blank page, which the program then renders.
	Precache bool
	// New makes the page's root component.
	New func() goapp.Composer
}

// tagline describes pages without a description of their own.
const tagline = "Practice Amazon product manager interviews offline: timed rounds, probes, and a rubric of the 16 Leadership Principles. No account, nothing leaves your device."

// screens are the addresses that do not depend on the bank.
var screens = []struct {
	path, title, description string
	make                     func(page) goapp.Composer
}{
	{"/questions/", "Questions", "Interview questions for Amazon product managers, by Leadership Principle and type.", library.NewQuestions},
	{"/cards/", "Recall cards", "Recall cards for Amazon PM interviews: principles, probes, doors, metrics and the PR/FAQ, ten in five minutes.", library.NewCards},
	{"/ask/", "Questions to ask them", "Good questions for a candidate to ask each of Amazon’s interviewers, and what the answers tell.", library.NewAsk},
	{"/guide/", "Guide", "How Amazon interviews product managers: stages, principles, what to do and what to avoid.", library.NewGuide},
	{"/principles/", "The 16 Leadership Principles", "What each of Amazon's 16 Leadership Principles asks of a product manager.", library.NewPrinciples},
	{"/history/", "History", tagline, progress.NewHistory},
	{"/answer/", "Your answer", tagline, progress.NewAnswer},
	{"/debrief/", "The debrief", "The debrief after an Amazon loop, step by step: sealed votes, the Bar Raiser’s challenge, level, hire or no hire.", debrief.NewDebrief},
	{"/readiness/", "Readiness", tagline, progress.NewReadiness},
	{"/round/", "Your round", tagline, round.NewRound},
	{"/summary/", "A readiness summary", "Somebody shared how ready they are for Amazon PM interviews, by their own grades.", progress.NewSummary},
	{shell.PlanPath, "Plan a round", "Plan a round of an Amazon onsite loop by hand: interviewer, principles and minutes.", planning.NewCustom},
	{shell.SettingsPath, "Settings", "The role you prepare for and the times you aim for.", settings.NewSettings},
	{shell.StoragePath, "Storage and backup", "Where your history is kept, and how to back it up and take it to another device.", settings.NewStorage},
	{"/about/", "About and privacy", "Where your data stays, whose work this rests on, and what the scales mean.", library.NewAbout},
}

// Pages returns every address of the app, in a stable order.
func Pages(deps Deps) []Page {
	d := deps.Complete()
	pages := []Page{{
		"/", "Mock interviews for Amazon PM candidates", tagline, true,
		func() goapp.Composer { return newToday(shell.NewPage(d, "/", "Today")) },
	}}
	add := func(path, title, description string, precache bool, make func(page) goapp.Composer) {
		pages = append(pages, Page{
			path, title, description, precache,
			func() goapp.Composer { return make(shell.NewPage(d, path, title)) },
		})
	}
	for _, s := range screens {
		add(s.path, s.title, s.description, true, s.make)
	}
	for _, st := range bank.Stages() {
		add("/stage/"+st.Slug()+"/", st.String(), words.Description(bank.StageInfoOf(st).Text), true,
			func(p page) goapp.Composer { return planning.NewStage(p, st) })
	}
	for i := range bank.Sections {
		sec := &bank.Sections[i]
		add("/guide/"+sec.ID+"/", sec.Title, words.Description(sec.Intro), true,
			func(p page) goapp.Composer { return library.NewSection(p, sec) })
	}
	for i, e := range sampleloop.Entries {
		add(e.Path, e.Title, e.Description, true, func(p page) goapp.Composer { return sampleloop.New(p, i) })
	}
	for _, pr := range bank.Principles() {
		add("/principle/"+pr.Slug()+"/", pr.String(), words.Description(bank.PrincipleInfoOf(pr).Text), true,
			func(p page) goapp.Composer { return library.NewPrinciple(p, pr) })
	}
	for _, r := range bank.LineRubrics() {
		add("/rubric/"+r.Slug()+"/", r.Name()+": the rubric", words.Description(r.Intro), true,
			func(p page) goapp.Composer { return library.NewCaseRubric(p, r) })
	}
	for i := range bank.Primers {
		pr := &bank.Primers[i]
		add("/primer/"+pr.ID+"/", pr.Title, words.Description(pr.Short), true,
			func(p page) goapp.Composer { return library.NewPrimer(p, pr) })
	}
	for i := range bank.Questions {
		q := &bank.Questions[i]
		add("/question/"+q.ID+"/", words.Title(q.Prompt),
			"A "+textutil.LowerFirst(q.Type.String())+" question for "+q.Primary().String()+": key points, tips and probes.", false,
			func(p page) goapp.Composer { return library.NewQuestion(p, q) })
	}
	if developing != nil {
		pages = append(pages, developing(d)...)
	}
	return pages
}

// developing are the pages of a development build only; nil in every other.
var developing func(d *shell.Deps) []Page

// Blank is the page that the service worker answers with for an address that it has not
// cached: an empty frame until the program renders the address.
func Blank(deps Deps) Page {
	d := deps.Complete()
	return Page{
		"/blank/", "", tagline, true,
		func() goapp.Composer { return &blank{shell.NewPage(d, "/blank/", "")} },
	}
}

// NotFound is the page for an address that does not exist.
func NotFound(deps Deps) Page {
	d := deps.Complete()
	return Page{
		"/404/", "Not found", tagline, false,
		func() goapp.Composer { return &notFound{shell.NewPage(d, "/404/", "Not found")} },
	}
}

// Register adds every page to go-app's router, with and without the trailing slash, so that
// an address typed by hand works, too.
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
