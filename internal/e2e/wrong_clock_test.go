package e2e

import (
	"strings"
	"testing"
	"time"
)

// TestClockWasAhead: this device's clock was more than a year ahead and is set right.
// What is written from then on counts, here and when the file of then is restored, and
// today's practice stands above what is dated in the future.
func TestClockWasAhead(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.setClock(400 * 24 * time.Hour)
	tb.answerOne(question(0))
	tb.noteOnNewest("of the future")
	tb.open("/storage/")
	file := tb.download("backup-go")
	tb.waitText("#backup-said", "Saved as")
	tb.close()

	tb = b.atHome()
	tb.noteOnNewest("written later")
	tb.answerOne(question(1))
	tb.open("/history/")
	tb.waitText("h1 + .chip", "2 answers")
	if got := tb.text(".days h2"); got != "Today" {
		t.Errorf("the first heading is %q", got)
	}
	tb.waitText(".days", "Dated in the future")
	tb.open("/storage/")
	tb.waitText("#backup-age", "1 answer is not in it")
	tb.take(file)
	tb.waitText("#restore-ahead", "dated in the future")
	if tb.is(`document.getElementById("restore-yes")`) {
		tb.click("restore-yes")
		tb.waitText("#restore-said", ".")
	}
	if notes := tb.records("note"); len(notes) != 1 || !strings.Contains(notes[0], "written later") {
		t.Errorf("the notes are %q", notes)
	}

	// What a file replaces can be had back.
	tb.open("/storage/")
	file = tb.download("backup-go")
	tb.waitText("#backup-said", "Saved as")
	tb.onDatabase(`const all = store.getAll(); all.onsuccess = () => { for (const r of all.result) if (r.kind === "note") store.put({ ...r, at: r.at - 5000, data: r.data.replace("written later", "an older one") }); }`)
	tb.reload()
	tb.take(file)
	tb.click("restore-yes")
	tb.waitText("#replaced", "in the place of 1 note.")
	tb.click("replaced-back")
	tb.waitText("#restore-said", "is back")
	tb.reload()
	if notes := tb.records("note"); len(notes) != 1 || !strings.Contains(notes[0], "an older one") {
		t.Errorf("the notes are %q", notes)
	}
}

// noteOnNewest writes a note on the newest answer.
func (tb *tab) noteOnNewest(text string) {
	tb.t.Helper()
	tb.open("/history/")
	tb.press(".answer-row")
	tb.waitText("h1", "Your answer")
	tb.enter("note", text)
	tb.waitText("main", "Saved")
}
