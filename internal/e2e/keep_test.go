package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
)

// TestPreparationTicks: what is ticked off stays ticked, through a reload and the
// death of the browser, and can be taken back.
func TestPreparationTicks(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	items := sectionOf(t, "preparation").Items
	first, third := "tick-"+items[0].ID, "tick-"+items[2].ID
	tb.open("/guide/preparation/")
	tb.switchTo(first, true)
	tb.switchTo(third, true)
	tb.reload()
	tb.waitSwitch(first, true)
	tb.waitSwitch(third, true)
	tb.switchTo(first, false)
	tb.waitAllKept()
	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.open("/guide/preparation/")
	tb.waitSwitch(third, true)
	if n := get[int](tb, `document.querySelectorAll("[role=checkbox][aria-checked=true]").length`); n != 1 {
		t.Errorf("%d items are ticked, want 1", n)
	}
}

// switchTo presses a checkbox and waits until it shows what it should; the
// preparation's show what is kept.
func (tb *tab) switchTo(id string, on bool) {
	tb.t.Helper()
	tb.click(id)
	tb.waitSwitch(id, on)
}

func (tb *tab) waitSwitch(id string, on bool) {
	tb.t.Helper()
	want := map[bool]string{true: "true", false: "false"}[on]
	tb.waitFor(`document.getElementById(`+quote(id)+`)?.ariaChecked === `+quote(want), id+" is "+want)
}

// TestDeleteOne: a deleted answer is gone at once and can be brought back; left
// alone it stays gone, and with it what it said about readiness.
func TestDeleteOne(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	older, newer := question(0), question(len(bank.Questions)-1)
	tb.answerOne(older)
	tb.answerOne(newer)

	tb.open("/history/")
	tb.waitText("h1 + .chip", "2 answers")
	tb.press(".answer-row")
	tb.waitText("main .prompt", newer.Prompt)
	tb.click("answer-delete")
	tb.waitText("#toast", "Answer deleted.")
	tb.waitText("h1 + .chip", "1 answer")
	tb.waitFor(`!document.querySelector(".days").textContent.includes(`+quote(newer.Prompt)+`)`, "the answer is off the list")
	tb.click("toast-do")
	tb.waitText("#toast", "Answer restored.")
	tb.waitText("h1 + .chip", "2 answers")
	tb.waitText(".answer-row", newer.Prompt)
	tb.reload()
	tb.waitText("h1 + .chip", "2 answers")
	if got := tb.text("#toast"); strings.Contains(got, "deleted") {
		t.Errorf("the restored answer is said to be gone: %q", got)
	}

	tb.press(".answer-row")
	tb.click("answer-delete")
	tb.waitText("#toast", "Answer deleted.")
	tb.open("/history/")
	tb.waitText("h1 + .chip", "1 answer")
	tb.waitText(".days", older.Prompt)
	tb.open("/readiness/")
	tb.waitText(".overall", "1 answer graded")
	// It could be had back while the page was open. Now it is gone for good: what
	// is deleted does not stay on the device, but for that it was deleted.
	waitUntil(t, "the deleted answer is off the device", func() error {
		if answers, gone := tb.records("answer"), tb.records("gone"); len(answers) != 1 || len(gone) != 1 || strings.Contains(gone[0], newer.ID) {
			return fmt.Errorf("kept are %d answers and %d deletions", len(answers), len(gone))
		}
		return nil
	})
}

// TestDeleteAll asks first, and then leaves nothing: on no screen, and not in the
// storage.
func TestDeleteAll(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.open("/history/")
	tb.click("delete-all")
	tb.waitText("#all[open]", "This cannot be undone.")
	tb.click("all-no")
	tb.waitFor(`!document.getElementById("all").open`, "the question is taken back")
	tb.waitText("h1 + .chip", "1 answer")
	tb.click("delete-all")
	tb.click("all-yes")
	tb.waitText("main", "Nothing graded yet.")
	tb.waitText("#toast", "All history is deleted.")
	if tb.is(`document.getElementById("toast-do")`) {
		t.Error("what cannot be undone offers Undo")
	}
	for _, kind := range []string{"answer", "round", "step", "sheet", "note", "gone"} {
		if kept := tb.records(kind); len(kept) > 0 {
			t.Errorf("the storage still holds %d of %s: %q", len(kept), kind, kept)
		}
	}
	tb.reload()
	tb.waitText("main", "Nothing graded yet.")
	tb.pressWords("Readiness")
	tb.waitText("main", "None of the 16 principles is practiced yet.")
}

// TestNote: the note of a kept answer can be changed, and the change stays.
func TestNote(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.pressWords("History")
	tb.press(".answer-row")
	tb.waitText("h1", "Your answer")
	tb.enter("note", "Begin with the customer")
	tb.click("note-save")
	tb.waitText("main", "Saved")
	tb.reload()
	tb.waitFor(`document.getElementById("note").value === "Begin with the customer"`, "the note is there")
}

// TestSettingsStay: what was chosen is there after the page is reloaded. (The
// page that is rendered ahead shows what comes first, and that was once taken for
// a choice.)
func TestSettingsStay(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/settings/")
	chosen := [][2]string{{"set-record", "on"}, {"set-chime", "on"}, {"set-role", bank.TrackPMT.Slug()}, {"set-probe", "120"}}
	for i, c := range chosen {
		tb.choose(c[0], c[1])
		// The browser itself shows what was chosen, before it is kept.
		tb.waitCount("setting", i+1)
	}
	for range 2 {
		tb.reload()
		for _, c := range chosen {
			tb.waitFor(fmt.Sprintf("document.getElementById(%s).value === %s", quote(c[0]), quote(c[1])), c[0]+" has its value after a reload")
		}
	}
}
