package e2e

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"github.com/mockloop/mockloop/app/sampleloop"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/sharelink"
)

// walk leads a candidate past every screen there is, in every state that looks
// different, and shows each to look.
type walk struct {
	*tab
	look func(screen string)
}

// size is a window, in CSS pixels.
type size struct{ w, h int64 }

func (s size) String() string { return fmt.Sprintf("%d×%d", s.w, s.h) }

var (
	phone = size{390, 844}
	small = size{320, 640} // the narrowest that WCAG 2.1, 1.4.10, asks for
	desk  = size{1280, 800}
)

// dress gives the page a window and a theme. Motion is reduced, so that a color
// is never met on its way to another.
func (tb *tab) dress(s size, theme string) {
	tb.t.Helper()
	tb.must("setting size and theme",
		chromedp.EmulateViewport(s.w, s.h),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: theme},
			{Name: "prefers-reduced-motion", Value: "reduce"},
		}))
	tb.waitFor(fmt.Sprintf(`innerWidth === %d && innerHeight === %d && matchMedia("(prefers-color-scheme: %s)").matches`, s.w, s.h, theme),
		"the window has its size and theme")
}

// follow goes to a path as a tap on a link does, and waits for its screen.
func (tb *tab) follow(path, h1 string) {
	tb.t.Helper()
	to := tb.h.base + path
	tb.eval(`const a = document.createElement("a"); a.href = ` + quote(to) + `; document.body.append(a); a.click(); a.remove()`)
	tb.waitFor(`location.pathname + location.search === `+quote(to), "the address is "+to)
	tb.waitText("h1", h1)
}

// see goes to a path and looks.
func (w *walk) see(path, h1 string) {
	w.t.Helper()
	w.follow(path, h1)
	w.look(path)
}

// screens walks past all of them.
func screens(t *testing.T, tb *tab, look func(screen string)) {
	t.Helper()
	w := &walk{tab: tb, look: look}
	// Three weeks of practice, so that there is a course of things to draw.
	tb.setClock(-21 * 24 * time.Hour)
	tb.must("keeping the browser from asking", chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(unasked + watchFocus).Do(ctx)
		return err
	}))
	w.withoutProgram()
	w.asNewcomer()
	w.toRead()
	w.planning()
	w.oneQuestion()
	w.otherSheets()
	w.aRound()
	w.planningAgain()
	w.ofALoop()
	w.ofADebrief()
	w.withHistory()
	w.ofStorage()
	w.fromALink()
}

// withoutProgram is what shows when the program does not arrive, and what shows
// before an address that is not kept is drawn.
func (w *walk) withoutProgram() {
	w.t.Helper()
	w.seen.allow("app.wasm", "the host was told to fail")
	w.seen.allow("HTTP status code is not ok", "the same, in the words of WebAssembly")
	w.h.fail("/web/app.wasm", fault{status: 503})
	w.visit("/")
	w.waitText("#notice", "did not arrive")
	w.look("/, the program did not arrive")
	w.h.heal()
	w.visit("/blank/?wasm=false")
	w.waitText("h1", "One moment")
	w.look("/blank/")
	w.onIPhone(safariOnIPhone)
	w.open("/")
	w.waitText("#install-steps", "home screen")
	w.look("/, Safari on an iPhone")
	w.follow("/storage/", "Storage and backup")
	w.waitText("#seven-days", "seven days")
	w.look("/storage/, Safari on an iPhone")
	w.must("being the browser again", emulation.SetUserAgentOverride(""))
}

func (w *walk) asNewcomer() {
	w.t.Helper()
	w.open("/")
	w.waitText("#next-go", "Answer out loud")
	w.look("/, newcomer")
	w.see("/history/", "History")
	w.see("/readiness/", "Readiness")
	w.see("/round/", "Your round")
	w.see("/storage/", "Storage and backup")
	w.see("/answer/", "Your answer")
}

func (w *walk) toRead() {
	w.t.Helper()
	w.see("/questions/", "Questions")
	if w.is(`document.getElementById("filters-toggle").checkVisibility()`) {
		w.click("filters-toggle")
	}
	w.choose("filter-type", bank.ProductSense.Slug())
	w.choose("filter-difficulty", "4")
	w.waitText("#found", "questions fit")
	w.look("/questions/, filtered")
	w.enter(findField, "zzzz")
	w.waitText("#found", "No question fits")
	w.look("/questions/, nothing found")
	w.click("find-clear")
	w.waitText("#found", "by principle")
	w.see("/cards/", "Recall cards")
	w.click("cards-begin")
	w.waitText("#cards-progress", "Card 1 of 10")
	w.look("a card")
	c := w.card()
	w.click(fmt.Sprintf("%s-%d", c.ID, (int(c.Right)+1)%c.Options.Len()))
	w.waitFor(`document.getElementById("card-next")`, "the card is answered")
	w.look("a card, answered")
	w.click("cards-stop")
	w.waitText("#cards-result", "at first")
	w.look("cards, the end")
	w.see("/ask/", "Questions to ask them")
	w.see("/settings/", "Settings")
	w.choose("set-aim", "300")
	w.waitText("#set-moved", "good until")
	w.look("/settings/, times moved along")
	w.choose("set-think", "90")
	w.waitFor(`document.getElementById("set-reset")`, "the time is kept")
	w.look("/settings/, times set")
	w.click("set-reset")
	w.waitFor(`!document.getElementById("set-reset")`, "our times are back")
	for i := range bank.Primers {
		w.see("/primer/"+bank.Primers[i].ID+"/", bank.Primers[i].Title)
	}
	for _, r := range bank.LineRubrics() {
		w.see("/rubric/"+r.Slug()+"/", r.Name()+": the rubric")
	}
	q := longest()
	w.see("/question/"+q.ID+"/", q.Prompt)
	w.openFolds()
	w.look("a question, folds open")
	w.see("/guide/", "Guide")
	for _, s := range bank.Sections {
		w.see("/guide/"+s.ID+"/", s.Title)
	}
	for _, at := range []int{0, 2, 6, 7} { // the other interviews look as this one does
		e := sampleloop.Entries[at]
		w.see(e.Path, e.Title)
	}
	w.see("/principles/", "Leadership Principles")
	for _, p := range []bank.Principle{bank.CustomerObsession, bank.BroadResponsibility} {
		w.see("/principle/"+p.Slug()+"/", p.String())
	}
	for _, s := range bank.Stages() {
		w.see("/stage/"+s.Slug()+"/", s.String())
	}
	w.see("/about/", "About and privacy")
	w.see("/there-is-no-such-page/", "Page not found")
}

// oneQuestion practices the longest question, slowly and with all that can be
// done on the way.
func (w *walk) oneQuestion() {
	w.t.Helper()
	w.follow("/question/"+longest().ID+"/", longest().Prompt)
	w.click("practise")
	w.waitText("#dial-word", "think")
	w.look("round, think")
	w.click("round-pause")
	w.waitText("#dial-word", "paused")
	w.look("round, paused")
	w.click("round-pause")
	w.waitText("#dial-word", "think")
	w.goOn("Answer")
	w.waitText("#dial-word", "aim")
	w.look("round, answer")
	w.sleep(20 * time.Minute)
	w.waitText("#dial-word", "too long")
	w.look("round, answer too long")
	w.probeMe()
	w.waitPhase("Probe 1 of 4")
	w.look("round, probe")
	w.dialog("round-giveup", "giveup", "giveup-no")
	w.underWay()
	w.follow("/round/", "Practice")
	w.click("round-grade")
	w.waitText("h1", "Grade yourself")
	w.look("grading, the first tap")
	w.guess()
	w.look("grading, untouched")
	for i, g := range []bank.Grade{bank.Concern, bank.Mixed, bank.Meets, bank.Raises, bank.NoSignal} { // each looked at once
		w.grade(w.graded()[i%len(w.graded())], g)
		if i%len(w.graded()) == len(w.graded())-1 || g == bank.NoSignal {
			w.look("grading, " + g.String() + " chosen")
		}
	}
	w.tick(0)
	w.tick(1)
	slug := w.graded()[0]
	w.grade(slug, bank.Raises)
	w.click("grade-save")
	w.waitText(".missing", "higher than your ticks support")
	w.raise(bank.RedFlags[0].ID)
	w.openFolds()
	w.look("grading, reason asked for and problems shown")
	w.dialog("grade-drop", "drop", "drop-no")
	w.enter("reason-"+slug, strings.Repeat("Their roadmap changed, and two others followed. ", 4))
	w.enter("note", strings.Repeat("Name the number sooner. ", 20))
	for _, slug := range w.graded()[1:] {
		w.grade(slug, bank.NoSignal)
	}
	w.waitText("#mark", "Mark")
	w.look("grading, mark shown")
	w.click("grade-save")
	w.waitText("#saved", "Saved")
	w.look("round over, one answer")
	w.click("say-again")
	w.goOn("Answer")
	w.click("round-grade")
	w.waitFor(`document.getElementById("grade-save")`, "the sheet, without its first tap")
	w.look("grading, said again")
	w.tick(2)
	w.click("grade-save")
	w.waitText("h1", "point")
	w.look("round over, two attempts")
}

// otherSheets looks at the sheets of what is not graded on principles. It keeps nothing.
func (w *walk) otherSheets() {
	w.t.Helper()
	for _, scale := range []bank.Scale{bank.CaseScale, bank.FailureScale, bank.FitScale} {
		q := longestOn(scale)
		w.follow("/question/"+q.ID+"/", q.Prompt)
		w.click("practise")
		w.answerBriefly()
		if graded := w.graded(); len(graded) > 0 {
			w.grade(graded[0], bank.Raises)
			w.waitText(".reason", "counts as Concern")
		}
		w.look("grading, " + scale.String())
		w.click("grade-drop")
		w.click("drop-yes")
		w.waitText("h1", "Round over")
	}
}

// underWay is what other screens show of a round under way, and of a newer
// version that waits for its end.
func (w *walk) underWay() {
	w.t.Helper()
	w.follow("/", "Today")
	w.waitText("#resume", "Round under way")
	w.look("/, round under way")
	w.follow("/question/"+question(0).ID+"/", question(0).Prompt)
	w.waitText("#under-way", "Under way")
	w.announceUpdate()
	w.waitText("#update", "when this round is over")
	w.look("a question, round under way, new version")
	w.dialog("practise", "replace-round", "replace-no")
}

// announceUpdate tells the program what web/start.js tells it once a newer
// version is whole.
func (w *walk) announceUpdate() {
	w.t.Helper()
	w.eval(`window.mockloop.updateReady = true; window.dispatchEvent(new Event("mockloop:update"))`)
}

// dialog opens one, looks, and closes it.
func (w *walk) dialog(opener, id, closer string) {
	w.t.Helper()
	w.click(opener)
	w.waitFor("document.getElementById("+quote(id)+").open", "the dialog "+id+" is open")
	w.look("dialog " + id)
	w.click(closer)
	w.waitFor("!document.getElementById("+quote(id)+").open", "the dialog "+id+" is closed")
}

// aRound goes through a round with an opening, two graded answers, a skipped
// one and a closing.
func (w *walk) aRound() {
	w.t.Helper()
	w.sleep(9 * 24 * time.Hour)
	w.follow("/stage/"+bank.RecruiterScreen.Slug()+"/", bank.RecruiterScreen.String())
	w.click("begin-" + bank.Recruiter.Slug())
	w.waitText("h1", "opening")
	w.look("round, opening")
	w.goOn("First question")
	w.waitText("h1", "1 of 4")
	w.look("round, first question of four")
	w.answerBriefly()
	w.keepGraded()
	w.waitText("h1", "2 of 4")
	w.answerBriefly()
	w.keepGraded()
	w.waitText("h1", "3 of 4")
	w.click("round-skip")
	w.waitText("h1", "4 of 4")
	w.click("round-skip")
	w.waitText("h1", "your questions")
	w.openFolds()
	w.look("round, closing, questions to ask open")
	w.goOn("Finish")
	w.waitText("h1", "Round over")
	w.look("round over, two answers")
}

func (w *walk) withHistory() {
	w.t.Helper()
	w.follow("/", "Today")
	w.announceUpdate() // the page was loaded again since
	w.waitText("#update", "Switch now")
	w.look("/, with history and a new version")
	w.eval(`window.dispatchEvent(Object.assign(new Event("beforeinstallprompt"), { prompt() {} }))`)
	w.waitText("#install", "home screen")
	w.look("/, install button")
	w.click("install-later")
	w.waitFor(`!document.getElementById("install")`, "the offer has gone")
	q := longest()
	w.follow("/question/"+q.ID+"/", q.Prompt)
	w.waitText("main", "Your answers")
	w.look("a question, answered before")
	w.see("/readiness/", "Readiness")
	w.click("share-open")
	w.waitFor(`document.getElementById("share").open`, "the dialog is open")
	w.look("dialog share")
	// As in a browser that lets no page write to the clipboard, in either way.
	w.eval(`document.execCommand = () => false; navigator.clipboard.writeText = () => Promise.reject(new DOMException("not now", "NotAllowedError"))`)
	w.click("share-send")
	w.waitText("#share-url", "/summary/#s=")
	w.look("dialog share, link to be copied by hand")
	w.click("share-close")
	w.see("/history/", "History")
	w.dialog("delete-all", "all", "all-no")
	w.press(".days .group:last-child .answer-row")
	w.waitText("h1", "Your answer")
	w.waitText(".markcard", "Mark")
	w.look("/answer/")
	w.click("answer-delete")
	w.waitText("#toast", "Answer deleted.")
	w.look("/history/, answer deleted")
}

// fromALink is what somebody else sees.
func (w *walk) fromALink() {
	w.t.Helper()
	sum := sharelink.Summary{
		Date: time.Date(2026, 9, 30, 0, 0, 0, 0, time.UTC), Name: "Maximiliane Wolkenstein-Featherstonehaugh",
		Overall: grading.Known(100), Answers: sharelink.MaxCount, Rounds: sharelink.MaxCount,
	}
	sum.Name = sum.Name[:40]
	for i := range sum.Principles {
		sum.Principles[i] = grading.Known(min(100, 7*i))
	}
	sum.Principles[5] = grading.Unknown()
	code, err := sharelink.Encode(sum)
	if err != nil {
		w.t.Fatal(err)
	}
	w.open("/summary/#s=" + code)
	w.waitText("h1", "Readiness of "+sum.Name)
	w.look("/summary/")
	w.follow("/", "Today")
	w.open("/summary/#s=" + code[:len(code)/2])
	w.waitText("main", "This link cannot be read.")
	w.look("/summary/, broken")
}

// openFolds opens all that can be unfolded.
func (tb *tab) openFolds() {
	tb.t.Helper()
	tb.eval(`for (const fold of document.querySelectorAll("details")) fold.open = true`)
}

// longest is the story with the most to show, graded on its principles.
func longest() *bank.Question { return longestOn(bank.PrincipleScale) }

// longestOn is the question on a scale with the most to show.
func longestOn(scale bank.Scale) *bank.Question {
	on := slices.DeleteFunc(slices.Clone(bank.Questions), func(q bank.Question) bool { return q.Scale() != scale })
	q := slices.MaxFunc(on, func(a, b bank.Question) int {
		return 40*(len(a.Principles)-len(b.Principles)) + len(a.Prompt) - len(b.Prompt)
	})
	return &q
}
