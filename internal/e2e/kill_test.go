package e2e

import (
	"slices"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
)

// TestKilledInAnswer: the browser dies in the middle of an answer and comes back
// some minutes later. The candidate is offered to go on, and the clock has counted
// what nobody watched.
func TestKilledInAnswer(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	began := when(func() {
		tb.click("round-go")
		tb.waitText("#dial-word", "aim")
	})
	prompt := tb.text(".said .prompt")

	tb.waitAllKept()
	b.kill()
	b.reopen()
	const away = 7 * time.Minute
	tb = b.atHome()
	tb.setClock(away)
	tb.open("/")
	tb.waitText("#resume", "Round under way")
	tb.waitText("#resume", "answering the question")
	tb.waitClock("resume-clock", began, away)
	tb.pressWords("Continue")
	tb.waitText("#dial-word", "too long")
	if got := tb.text(".said .prompt"); got != prompt {
		t.Errorf("the question is %q, it was %q", got, prompt)
	}
	tb.waitClock("dial-time", began, away)

	// And it is the same round: it goes on to its end.
	tb.probeMe()
	tb.waitPhase("Probe 1 of 4")
	tb.click("round-grade")
	tb.waitText("h1", "Grade yourself")
	tb.keepGraded()
	tb.waitText("#saved", "Saved")
	if n := len(tb.records("answer")); n != 1 {
		t.Errorf("%d answers are kept, want 1", n)
	}
}

// TestKilledWhereLeavingPauses: where leaving the app is to pause the round, a kill
// and a closed tab do, too: the clock stands where the round was seen last.
func TestKilledWhereLeavingPauses(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.open("/settings/")
	tb.choose("set-leave", "off")
	tb.waitKept("setting", "off")
	tb.open("/")
	tb.click("next-go")
	tb.waitText("#round-go", "Answer")
	tb.click("round-go")
	tb.waitText("#dial-word", "aim")
	tb.waitFor(`localStorage.getItem("mockloop:seen")`, "the round is noted as seen")

	tb.waitAllKept()
	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.setClock(7 * time.Minute)
	tb.open("/round/")
	tb.waitText("#round-pause", "Resume")
	tb.waitText("#dial-word", "paused")
	tb.waitText("#dial-time", "0:")
	tb.click("round-pause")
	tb.waitText("#dial-word", "aim")
	tb.waitText("#dial-time", "0:")
}

// TestKilledInGrading: the sheet comes back as it was left, ticks, grades, reason,
// flag and note.
func TestKilledInGrading(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	tb := b.atHome()
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.answerBriefly()
	tb.tick(1)
	tb.tick(3)
	slug := tb.graded()[0]
	tb.grade(slug, bank.Raises)
	tb.enter("reason-"+slug, "A story for two teams")
	tb.raise(bank.RedFlags[1].ID)
	tb.enter("note", "Breathe")
	tb.waitKept("sheet", "A story for two teams")
	tb.waitKept("sheet", "Breathe")

	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.open("/")
	tb.waitText("#resume", "grading the question")
	tb.waitText("#resume-clock", "Waiting for your grade")
	tb.pressWords("Continue")
	tb.waitText("h1", "Grade yourself")
	if got := tb.ticked(); !slices.Equal(got, []int{1, 3}) {
		t.Errorf("ticked are %v, want 1 and 3", got)
	}
	for id, attr := range map[string]string{
		"grade-" + slug + "-" + bank.Raises.Slug(): "aria-checked",
		"flag-" + bank.RedFlags[1].ID:              "aria-checked",
	} {
		if !tb.is(`document.getElementById(` + quote(id) + `).getAttribute(` + quote(attr) + `) === "true"`) {
			t.Errorf("%s is not chosen any more", id)
		}
	}
	for id, want := range map[string]string{"reason-" + slug: "A story for two teams", "note": "Breathe"} {
		tb.waitFor(`document.getElementById(`+quote(id)+`).value === `+quote(want), id+" holds what was written")
	}
}
