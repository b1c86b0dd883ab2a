package e2e

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"github.com/mockloop/mockloop/app"
	"github.com/mockloop/mockloop/app/sampleloop"
	"github.com/mockloop/mockloop/internal/bank"
)

// seenPage is a page as it stands in the browser.
type seenPage struct {
	Status int // of the answer
	H1     string
	Shown  bool // the title can be seen
	Main   string
	Links  []string // the paths below the host, with their query, without repetition
	Live   bool     // the program runs
}

// lookAtPage reads the page that is loaded. The words of the folds are in it.
const lookAtPage = `({
	status: performance.getEntriesByType("navigation")[0].responseStatus,
	h1: (e => e ? ` + said + ` : "")(document.querySelector("h1")),
	shown: Boolean(document.querySelector("h1")?.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
	main: (e => e ? ` + said + ` : "")(document.querySelector("main")),
	links: [...new Set([...document.querySelectorAll("a[href]")].map((a) => new URL(a.href))
		.filter((u) => u.host === location.host).map((u) => u.pathname + u.search))],
	live: document.getElementById("progress")?.className === "off",
})`

// read loads an address and waits until it is whole.
func (tb *tab) read(url string) seenPage {
	tb.t.Helper()
	if err := tb.tryVisit(url); err != nil {
		tb.t.Fatalf("going to %s: %v\n%s", url, err, tb.screen())
	}
	tb.waitFor(`document.readyState !== "loading"`, "the page is there")
	return get[seenPage](tb, lookAtPage)
}

// TestReadWithoutScript: with scripts switched off, every page of the app shows
// its title and what it is there to tell, and following the links from the first
// one leads to all of them and never astray.
func TestReadWithoutScript(t *testing.T) {
	t.Parallel()
	tb := openBrowser(t).tab(startFolder(t, siteAt(t, "/mockloop")))
	tb.must("switching scripts off", emulation.SetScriptExecutionDisabled(true))
	readAll(t, tb)
	useWithoutProgram(t, tb, "")
}

// TestReadWithoutProgram: the same where scripts run, but the program does not, for
// one page of each kind. The pages come from the host: the worker, once it is
// there, answers for questions with a page that the program fills.
func TestReadWithoutProgram(t *testing.T) {
	t.Parallel()
	tb := openBrowser(t).tab(startServer(t, siteAt(t, "")))
	tb.must("going past the worker", network.SetBypassServiceWorker(true))
	kinds := map[string]bool{}
	for _, p := range app.Pages(app.Deps{}) {
		kind, id, _ := strings.Cut(strings.Trim(p.Path, "/"), "/")
		if id != "" && kinds[kind] {
			continue
		}
		kinds[kind] = kinds[kind] || id != ""
		checkRead(t, p.Path, tb.read(tb.h.url(p.Path+"?wasm=false")))
	}
	useWithoutProgram(t, tb, "?wasm=false")
}

// useWithoutProgram: what a question folds opens at a tap, and a link leads to
// its page.
func useWithoutProgram(t *testing.T, tb *tab, query string) {
	t.Helper()
	q := question(0)
	tb.media("prefers-reduced-motion", "reduce") // a fold that slides would move the next from under the tap
	tb.read(tb.h.url("/question/" + q.ID + "/" + query))
	for _, fold := range []struct{ id, text string }{{"points", q.Points.At(0)}, {"skeleton", q.Skeleton.Steps()[0].Text}, {"probes", q.Probes.At(3)}} {
		shows := `[...document.querySelectorAll("#` + fold.id + ` :is(li, dd)")].some((e) => e.textContent.includes(` + quote(fold.text) + `) && e.checkVisibility())`
		if tb.is(shows) {
			t.Errorf("%s shows before it is opened", fold.id)
		}
		tb.tapStill(`document.querySelector("#` + fold.id + ` summary")`)
		tb.waitFor(shows, fold.id+" shows what it holds")
	}
	tb.tapStill(`document.querySelector("#asks-for summary")`)
	tb.tapStill(`[...document.querySelectorAll("main a, header a")].find((e) => e.textContent === ` + quote(q.Primary().String()) + `)`)
	tb.waitFor(`location.pathname === `+quote(tb.h.base+"/principle/"+q.Primary().Slug()+"/"), "the link leads on")
	tb.waitText("h1", q.Primary().String())
}

// tapStill clicks the middle of an element. Without scripts a page cannot be
// asked to wait for a frame, as click does; nothing moves on it either.
func (tb *tab) tapStill(find string) {
	tb.t.Helper()
	at := get[struct{ X, Y float64 }](tb, `((e) => {
		e.scrollIntoView({ block: "center", behavior: "instant" });
		const r = e.getBoundingClientRect();
		return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
	})(`+find+`)`)
	tb.must("tapping "+find, chromedp.MouseClickXY(at.X, at.Y))
}

// readAll follows every link, and reads every page.
func readAll(t *testing.T, tb *tab) {
	t.Helper()
	h := tb.h
	read, seen := 0, tb.crawl()
	for _, p := range app.Pages(app.Deps{Base: h.base}) {
		page, ok := seen[h.base+p.Path]
		if !ok {
			if !slices.Contains(noWayTo, p.Path) {
				t.Errorf("no link leads to %s", p.Path)
			}
			page = tb.read(h.url(p.Path))
		}
		if inSample(p.Path) {
			checkRead(t, p.Path, page)
			read++
		}
	}
	t.Logf("read %d of %d pages", read, len(seen))
}

// noWayTo are the pages that only the running program leads to, or a shared link.
var noWayTo = []string{"/answer/", "/round/", "/summary/"}

// inSample reports whether a page is read in a browser: all are but questions,
// of which one in nine stands for the rest, as they are made alike. The others
// only have to be there.
func inSample(path string) bool {
	_, id, isQuestion := strings.Cut(path, "/question/")
	at := slices.IndexFunc(bank.Questions, func(q bank.Question) bool { return q.ID == strings.TrimSuffix(id, "/") })
	return !isQuestion || at%9 == 0
}

func statusOf(t testing.TB, url string) int {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	return answer.StatusCode
}

// crawl follows all links from the first page and returns what it saw, by path.
func (tb *tab) crawl() map[string]seenPage {
	tb.t.Helper()
	seen := map[string]seenPage{}
	from := map[string]string{}
	for next := []string{tb.h.base + "/"}; len(next) > 0; {
		path := next[0]
		next = next[1:]
		var page seenPage
		if inSample(path) {
			page = tb.read("http://" + tb.h.addr + path)
		} else {
			page.Status = statusOf(tb.t, "http://"+tb.h.addr+path)
		}
		seen[path] = page
		if page.Status != 200 {
			tb.t.Errorf("%s leads to %s, which answers %d", from[path], path, page.Status)
		}
		for _, to := range page.Links {
			if !strings.HasPrefix(to, tb.h.base+"/") {
				tb.t.Errorf("%s leads to %s, out of %s", path, to, tb.h.base)
				continue
			}
			if _, known := from[to]; !known {
				from[to] = path
				if to != tb.h.base+"/" {
					next = append(next, to)
				}
			}
		}
	}
	return seen
}

// checkRead checks that a page tells what it is there to tell.
func checkRead(t *testing.T, path string, page seenPage) {
	t.Helper()
	h1, texts := contents(path)
	if page.Status != 200 {
		t.Errorf("%s answers %d", path, page.Status)
	}
	if page.H1 != h1 || !page.Shown {
		t.Errorf("%s: the title is %q (to be seen: %t), want %q", path, page.H1, page.Shown, h1)
	}
	for _, text := range texts {
		if !strings.Contains(page.Main, text) {
			t.Errorf("%s does not say %q; it says %.300q", path, text, page.Main)
		}
	}
	if page.Live {
		t.Errorf("%s: the program runs", path)
	}
}

func all(n int, name func(i int) string) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = name(i)
	}
	return out
}

// contents is what a page has to say, from the bank and not from the screens.
func contents(path string) (h1 string, texts []string) {
	kind, id, _ := strings.Cut(strings.Trim(path, "/"), "/")
	switch {
	case kind == "question":
		q, _ := bank.FindQuestion(id)
		return q.Prompt, slices.Concat(q.Points.All(), q.Tips.All(), q.Probes.All(), q.Flags.All(), q.Skeleton.Lines.All())
	case kind == "principle":
		p := bank.Principles()[slices.IndexFunc(bank.Principles(), func(p bank.Principle) bool { return p.Slug() == id })]
		texts = all(len(bank.QuestionsFor(p)), func(i int) string { return bank.QuestionsFor(p)[i].Prompt })
		return p.String(), append(texts, append(slices.Concat(bank.PrincipleInfoOf(p).Rubric.Of(bank.Concern), bank.PrincipleInfoOf(p).Rubric.Of(bank.Raises), bank.PrincipleInfoOf(p).Rubric.ListenFor.All()), bank.PrincipleInfoOf(p).Text, bank.PrincipleInfoOf(p).Rubric.BarRaiser)...)
	case kind == "stage":
		s := bank.Stages()[slices.IndexFunc(bank.Stages(), func(s bank.Stage) bool { return s.Slug() == id })]
		return s.String(), append(items(bank.StageInfoOf(s).Agenda), bank.StageInfoOf(s).Text)
	case strings.HasPrefix(path, sampleloop.Path):
		i := slices.IndexFunc(sampleloop.Entries, func(e sampleloop.Entry) bool { return e.Path == path })
		return sampleloop.Entries[i].Title, []string{[...]string{
			"Everybody here is invented", "I’m deciding how lucky I feel.", "The case", "The written feedback", "Lorraine Beckett", "Ed Nakagawa", "What was misread", "Hire, at L5",
		}[i]}
	case kind == "guide" && id != "":
		s := bank.Sections[slices.IndexFunc(bank.Sections, func(s bank.Section) bool { return s.ID == id })]
		return s.Title, append(items(s.Items), s.Intro)
	case kind == "primer":
		p, _ := bank.FindPrimer(id)
		for _, b := range p.Blocks {
			for _, line := range b.Lines.All() {
				for _, sp := range bank.ParseSpans(line) {
					texts = append(texts, strings.TrimSpace(sp.Text))
				}
			}
		}
		return p.Title, append(texts, p.Short)
	case kind == "rubric":
		all := bank.LineRubrics()
		r := all[slices.IndexFunc(all, func(r *bank.CaseRubric) bool { return r.Slug() == id })]
		for _, d := range r.Dimensions {
			texts = append(texts, d.Name, d.Short, d.Rubric.BarRaiser)
			for _, g := range bank.Grades() {
				texts = append(texts, d.Rubric.Of(g)...)
			}
		}
		return r.Name() + ": the rubric", append(texts, r.Intro)
	}
	switch path {
	case "/cards/":
		return "Recall cards", []string{"Begin ten cards", fmt.Sprint(len(bank.Cards)) + " cards"}
	case "/plan/":
		return "Plan a round", []string{"Interviewer", "Principles", "Customer Obsession", "Your own questions", "Use a friend’s code"}
	case "/debrief/":
		return "The debrief", []string{"After a loop the panel meets without you."}
	case "/storage/":
		return "Storage and backup", []string{"Back up", "Restore from a file", "On this device"}
	case "/settings/":
		return "Settings", []string{"The role you prepare for", "Times to aim for"}
	case "/ask/":
		return "Questions to ask them", all(len(bank.Asks), func(i int) string { return bank.Asks[i].Text })
	case "/":
		return "MockloopToday", []string{"Your first question", "Recruiter screen", "Onsite loop"}
	case "/questions/":
		// The rest comes a page at a time; every question stands on its principle's page.
		return "Questions", append(all(bank.PrincipleCount, func(i int) string { return bank.Principles()[i].String() }),
			bank.QuestionsFor(bank.CustomerObsession)[0].Prompt, fmt.Sprint(len(bank.Questions))+" questions")
	case "/guide/":
		return "Guide", all(len(bank.Sections), func(i int) string { return bank.Sections[i].Title })
	case "/principles/":
		return "The 16 Leadership Principles", all(bank.PrincipleCount, func(i int) string { return bank.Principles()[i].String() })
	case "/about/":
		return "About and privacy", []string{"Your data stays here", "not affiliated with Amazon", "MIT license"}
	case "/history/":
		return "History", []string{"Every answer you grade is listed here, in this browser only."}
	case "/readiness/":
		return "Readiness", []string{"Grade a first answer", "not practiced yet"}
	case "/answer/":
		return "Your answer", []string{"shows here in a moment"}
	case "/round/":
		return "Your round", []string{"shows here in a moment"}
	case "/summary/":
		return "A readiness summary", []string{"The summary is in the link itself."}
	}
	return "a title for " + path, nil // a new page: say here what it tells
}

func items(all []bank.Item) []string {
	var out []string
	for _, it := range all {
		out = append(out, it.Title, it.Text)
	}
	return out
}
