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

// Pages returns every address of the app, in a stable order.
func Pages(deps Deps) []Page {
	d := deps.complete()
	at := func(path, title string) page { return page{d: d, path: path, title: title} }
	pages := []Page{
		{
			"/", "Mock interviews for Amazon PM candidates", tagline, true,
			func() goapp.Composer { return &today{page: at("/", "Today")} },
		},
		{
			"/questions/", "Questions", "Interview questions for Amazon product managers, by Leadership Principle and type.", true,
			func() goapp.Composer { return &questions{page: at("/questions/", "Questions")} },
		},
		{
			"/cards/", "Recall cards", "Recall cards for Amazon PM interviews: principles, probes, doors, metrics and the PR/FAQ, ten in two minutes.", true,
			func() goapp.Composer { return &cards{page: at("/cards/", "Recall cards")} },
		},
		{
			"/ask/", "Questions to ask them", "Good questions for a candidate to ask each of Amazon’s interviewers, and what the answers tell.", true,
			func() goapp.Composer {
				return reading(at("/ask/", "Questions to ask them"), func(p *page) goapp.UI { return ask{p}.body() })
			},
		},
		{
			"/guide/", "Guide", "How Amazon interviews product managers: stages, principles, what to do and what to avoid.", true,
			func() goapp.Composer {
				return reading(at("/guide/", "Guide"), func(p *page) goapp.UI { return guide{p}.body() })
			},
		},
		{
			"/principles/", "The 16 Leadership Principles", "What each of Amazon's 16 Leadership Principles asks of a product manager.", true,
			func() goapp.Composer {
				return reading(at("/principles/", "The 16 Leadership Principles"), func(p *page) goapp.UI { return principles{p}.body() })
			},
		},
		{
			"/history/", "History", tagline, true,
			func() goapp.Composer { return &history{page: at("/history/", "History")} },
		},
		{
			"/answer/", "Your answer", tagline, true,
			func() goapp.Composer { return &answer{page: at("/answer/", "Your answer")} },
		},
		{
			"/debrief/", "The debrief", "The debrief after an Amazon loop, step by step: sealed votes, the Bar Raiser’s challenge, level, hire or no hire.", true,
			func() goapp.Composer { return &debriefing{page: at("/debrief/", "The debrief")} },
		},
		{
			"/readiness/", "Readiness", tagline, true,
			func() goapp.Composer { return &ready{page: at("/readiness/", "Readiness")} },
		},
		{
			"/round/", "Your round", tagline, true,
			func() goapp.Composer { return &round{page: at("/round/", "Your round")} },
		},
		{
			"/summary/", "A readiness summary", "Somebody shared how ready they are for Amazon PM interviews, by their own grades.", true,
			func() goapp.Composer { return &summary{page: at("/summary/", "A readiness summary")} },
		},
		{
			planPath, "Plan a round", "Plan a round of an Amazon onsite loop by hand: interviewer, principles and minutes.", true,
			func() goapp.Composer { return newHand(at(planPath, "Plan a round")) },
		},
		{
			"/settings/", "Settings", "The role you prepare for and the times you aim for.", true,
			func() goapp.Composer { return &settings{page: at("/settings/", "Settings")} },
		},
		{
			storagePath, "Storage and backup", "Where your history is kept, and how to back it up and take it to another device.", true,
			func() goapp.Composer { return storagePage(at(storagePath, "Storage and backup")) },
		},
		{
			"/about/", "About and privacy", "Where your data stays, whose work this rests on, and what the scales mean.", true,
			func() goapp.Composer {
				return reading(at("/about/", "About and privacy"), func(p *page) goapp.UI { return about{p}.body() })
			},
		},
	}
	for _, st := range bank.Stages() {
		path := "/stage/" + st.Slug() + "/"
		pages = append(pages, Page{
			path, st.String(), clip(bank.InfoOf(st).Text), true,
			func() goapp.Composer { return &stage{page: at(path, st.String()), st: st} },
		})
	}
	for i := range bank.Sections {
		sec := &bank.Sections[i]
		path := "/guide/" + sec.ID + "/"
		pages = append(pages, Page{
			path, sec.Title, clip(sec.Intro), true,
			func() goapp.Composer { return &section{page: at(path, sec.Title), sec: sec} },
		})
	}
	for _, pr := range bank.Principles() {
		path := "/principle/" + pr.Slug() + "/"
		pages = append(pages, Page{
			path, pr.String(), clip(bank.Info(pr).Text), true,
			func() goapp.Composer {
				return reading(at(path, pr.String()), func(p *page) goapp.UI { return principle{p, pr}.body() })
			},
		})
	}
	for i := range bank.CaseRubrics {
		r := &bank.CaseRubrics[i]
		path, title := "/rubric/"+r.Type.Slug()+"/", r.Type.String()+": the rubric"
		pages = append(pages, Page{
			path, title, clip(r.Intro), true,
			func() goapp.Composer {
				return reading(at(path, title), func(p *page) goapp.UI { return caseRubric{p, r}.body() })
			},
		})
	}
	for i := range bank.Primers {
		p := &bank.Primers[i]
		path := "/primer/" + p.ID + "/"
		pages = append(pages, Page{
			path, p.Title, clip(p.Short), true,
			func() goapp.Composer {
				return reading(at(path, p.Title), func(pg *page) goapp.UI { return primer{pg, p}.body() })
			},
		})
	}
	for i := range bank.Questions {
		q := &bank.Questions[i]
		path := "/question/" + q.ID + "/"
		pages = append(pages, Page{
			path, clipTitle(q.Prompt), "A " + lowerFirst(q.Type.String()) + " question for " + q.Primary().String() + ": key points, tips and probes.", false,
			func() goapp.Composer { return &question{page: at(path, clipTitle(q.Prompt)), q: q} },
		})
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
		func() goapp.Composer { return &blank{page: page{d: d, path: "/blank/"}} },
	}
}

// NotFound is the page for an address that does not exist.
func NotFound(deps Deps) Page {
	d := deps.complete()
	return Page{
		"/404/", "Not found", tagline, false,
		func() goapp.Composer { return &notFound{page: page{d: d, path: "/404/", title: "Not found"}} },
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
