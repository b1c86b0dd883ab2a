package e2e

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// toAnswering begins practice of the first question and its answer.
func (tb *tab) toAnswering() {
	tb.t.Helper()
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.goOn("Answer")
	tb.waitText("#round-go", "Done")
}

// toGrading goes on to its sheet.
func (tb *tab) toGrading() {
	tb.t.Helper()
	tb.toAnswering()
	tb.click("round-grade")
	tb.waitText("h1", "Grade yourself")
	tb.guess()
}

// typeOn types letters into the field that has the focus without ever pausing for as
// long as a draft waits for a pause.
func (tb *tab) typeOn(what string, until func() bool) {
	tb.t.Helper()
	over := time.Now().Add(patience)
	for !until() {
		if time.Now().After(over) {
			tb.t.Fatalf("typing on: %s does not happen\n%s", what, tb.screen())
		}
		tb.must("typing", input.InsertText("x"))
	}
}

// TestSteadyTyping: who types without a pause and is killed loses the last moments at
// most, wherever they type.
func TestSteadyTyping(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.toGrading()
	for _, c := range []struct{ field, begins string }{{"note", "Shorter next time "}, {"said", "In May I cut it "}} {
		if c.field == "said" {
			tb.press("#words summary")
		}
		tb.enter(c.field, c.begins)
		tb.typeOn("a draft is kept", func() bool {
			for _, data := range tb.records("sheet") {
				if strings.Contains(data, c.begins) {
					return true
				}
			}
			return false
		})
	}
}

// TestLeftAtOnce: what stands in a field is kept, whatever way it is left and however
// soon after the last key.
func TestLeftAtOnce(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.toGrading()
	tb.leavesTheNote("/question/", func() { tb.open("/round/") })
}

// The same of the note under an answer of the history.
func TestNoteLeftAtOnce(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	answer := func() {
		tb.open("/history/")
		tb.press(".answer-row")
		tb.waitText("h1", "Your answer")
	}
	answer()
	tb.leavesTheNote("/history/", answer)
	tb.waitFor(`!localStorage.getItem("mockloop:notes")`, "nothing is left of it outside the history")
}

// leavesTheNote types into the note, leaves it at once in each way, of which Back leads to
// a path, and looks for it on the screen that again opens.
func (tb *tab) leavesTheNote(path string, again func()) {
	tb.t.Helper()
	for _, way := range []struct {
		name  string
		leave func()
	}{
		{"reload", func() {
			tb.eval("window.before = true; location.reload()")
			tb.waitFor("window.before === undefined", "it is another page") // or the next one is aborted
		}},
		{"Back", func() {
			tb.eval("history.back()")
			tb.waitFor(`location.pathname.includes(`+quote(path)+`)`, "it went back")
		}},
		{"another address", func() {
			tb.eval(`location.href = "about:blank"`)
			tb.waitFor(`location.href === "about:blank"`, "it is another page")
		}},
	} {
		text := "Last words before " + way.name
		tb.click("note")
		tb.must("selecting all", chromedp.KeyEvent("a", chromedp.KeyModifiers(input.ModifierCtrl)))
		tb.must("typing", input.InsertText(text))
		way.leave()
		again()
		tb.waitFor(`document.getElementById("note")?.value === `+quote(text), "the note that was left by "+way.name+" is there")
	}
}

// TestUndoAfterLeavingAField: Ctrl+Z takes back what was typed, also once the field
// has been left and its draft was kept.
func TestUndoAfterLeavingAField(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.toGrading()
	tb.press("#words summary")
	for _, field := range []string{"note", "said"} {
		tb.enter(field, "One")
		tb.click("numbers") // leaves the field
		tb.waitKept("sheet", "One")
		tb.click(field)
		tb.must("undoing", chromedp.KeyEvent("z", chromedp.KeyModifiers(input.ModifierCtrl)))
		tb.waitFor(`document.getElementById(`+quote(field)+`).value === ""`, "what was typed into "+field+" is taken back")
		tb.must("redoing", chromedp.KeyEvent("Z", chromedp.KeyModifiers(input.ModifierCtrl|input.ModifierShift)))
		tb.waitFor(`document.getElementById(`+quote(field)+`).value === "One"`, "and is there again")
	}
}

// TestBackWithADialogOpen: Back closes what is open and stays; after that it leaves.
func TestBackWithADialogOpen(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	open := `document.getElementById("giveup").open`
	for range 2 {
		tb.click("round-giveup")
		tb.waitFor(open, "the dialog is open")
		tb.back()
		tb.waitFor("!"+open, "Back closes it")
		tb.waitText("#round-go", "Answer")
	}
	tb.click("round-giveup")
	tb.waitFor(open, "the dialog is open")
	tb.click("giveup-no")
	tb.waitFor("!"+open, "the button closes it")
	tb.back()
	tb.waitFor(`location.pathname.includes("/question/")`, "Back leaves the round")
}

// TestUndoInNotes: the same in the notes of an answer.
func TestUndoInNotes(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.toAnswering()
	tb.click("round-notes")
	tb.enter("said", "One")
	tb.press(".ask") // leaves the field
	tb.waitKept("sheet", "One")
	tb.click("said")
	tb.must("undoing", chromedp.KeyEvent("z", chromedp.KeyModifiers(input.ModifierCtrl)))
	tb.waitFor(`document.getElementById("said").value === ""`, "what was typed is taken back")
	tb.must("redoing", chromedp.KeyEvent("Z", chromedp.KeyModifiers(input.ModifierCtrl|input.ModifierShift)))
	tb.waitFor(`document.getElementById("said").value === "One"`, "and is there again")
	// The focus on nothing.
	tb.eval(`document.activeElement.blur()`)
	tb.must("undoing", chromedp.KeyEvent("z", chromedp.KeyModifiers(input.ModifierCtrl)))
	tb.waitFor(`document.getElementById("said").value === ""`, "what was typed is taken back with the focus elsewhere")
}

// TestClockThatIsSet: a day forward in an answer, and back in a probe.
func TestClockThatIsSet(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.setClock(0)
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.goOn("Answer")
	tb.waitText("#dial-word", "aim")
	tb.sleep(24 * time.Hour)
	tb.waitText(".says", "This device’s clock was set forward by 24 hours")
	tb.waitText("#dial-word", "aim")
	if at := tb.figure("dial-time"); !strings.HasPrefix(at, "0:") {
		t.Errorf("the answer's clock shows %s", at)
	}
	tb.probeMe()
	tb.waitPhase("Probe 1 of 4")
	tb.sleep(-24 * time.Hour)
	tb.waitText(".says", "This device’s clock was set back by 24 hours")
	if at := tb.figure("dial-time"); !strings.HasPrefix(at, "0:") {
		t.Errorf("the probe's clock shows %s", at)
	}
	tb.click("round-grade")
	tb.waitText("h1", "Grade yourself")
	tb.keepGraded()
	tb.leaveLesson()
	tb.pressWords("History")
	tb.waitText(".answer-row small", ", 0:")
}
