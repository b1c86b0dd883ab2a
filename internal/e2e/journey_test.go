package e2e

import (
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
)

// TestFirstAnswer: the question that is offered to a newcomer is looked at, thought
// about, answered, probed, graded and kept. (TestFirstVisit takes the short way. On both
// kinds of host a whole round is practiced in TestNoNetwork.)
func TestFirstAnswer(t *testing.T) {
	t.Parallel()
	tb := openBrowser(t).tab(startFolder(t, siteAt(t, "/mockloop")))
	tb.open("/")
	tb.waitText("#next-go", "Answer out loud")
	prompt := tb.text(".next .prompt")
	tb.press(".next .prompt")
	tb.waitText("h1", prompt)
	tb.click("practise")
	tb.waitText("#dial-word", "think")
	if got := tb.text(".said .prompt"); got != prompt {
		t.Errorf("asked is %q, offered was %q", got, prompt)
	}
	tb.answerAll(4)
	first := gradeAboveTicks(t, tb)

	tb.waitText("#saved", "Saved")
	mark := tb.text(".saved-line .fig span:last-child")
	if mark == "" || strings.Trim(mark, "0123456789") != "" {
		t.Errorf("the mark is %q", mark)
	}
	tb.press("#worked-out summary")
	tb.waitText("#worked-out .why", "point")
	tb.pressWords("Open it in your history")
	checkAnswer(t, tb, prompt, mark)

	tb.pressWords("History")
	tb.waitText("h1", "History")
	checkHistory(t, tb, prompt, mark)
	tb.reload()
	checkHistory(t, tb, prompt, mark)

	tb.pressWords("Readiness")
	tb.waitText("h1", "Readiness")
	checkReadiness(t, tb, first)
	tb.reload()
	checkReadiness(t, tb, first)
}

// gradeAboveTicks grades one principle higher than the ticks bear: it is not
// saved until a reason in words stands beside it. It returns that principle.
func gradeAboveTicks(t *testing.T, tb *tab) string {
	t.Helper()
	tb.tick(0)
	all := tb.graded()
	first := all[0]
	tb.grade(first, bank.Meets)
	for _, slug := range all[1:] {
		tb.grade(slug, bank.NoSignal)
	}
	tb.waitText(".reason", "Higher than your ticks support")
	tb.click("grade-save")
	tb.waitText(".missing", "is higher than your ticks support. Say what the list missed, or grade it lower.")
	tb.enter("reason-"+first, "They changed the roadmap after it")
	tb.raise(bank.RedFlags[0].ID)
	tb.enter("note", "Name the number sooner")
	tb.click("grade-save")
	return first
}

func checkAnswer(t *testing.T, tb *tab, prompt, mark string) {
	t.Helper()
	tb.waitText("h1", "Your answer")
	tb.waitText("main", prompt)
	tb.waitText("main", "practiced alone")
	tb.waitText(".markcard .big", mark)
	tb.waitText("main .rubric", "Meets, because: They changed the roadmap after it")
	tb.waitText(".chip.flag", bank.RedFlags[0].Title)
	tb.waitFor(`document.getElementById("note").value === "Name the number sooner"`, "the note is there")
	if n := get[int](tb, `document.querySelectorAll(".check.on").length`); n != 1 {
		t.Errorf("%d points are ticked, want 1", n)
	}
	if got := tb.text(".times"); !strings.Contains(got, "Probe 4") {
		t.Errorf("the times are %q, want those of four probes", got)
	}
}

func checkHistory(t *testing.T, tb *tab, prompt, mark string) {
	t.Helper()
	tb.waitText(".days", prompt[:30])
	tb.waitText(".days h2", "Today")
	if got := tb.text(".answer-row .badge"); got != "Mark "+mark {
		t.Errorf("the list shows %q, want the mark %s", got, mark)
	}
	if n := get[int](tb, `document.querySelectorAll(".answer-row").length`); n != 1 {
		t.Errorf("%d answers are listed, want 1", n)
	}
}

func checkReadiness(t *testing.T, tb *tab, slug string) {
	t.Helper()
	tb.waitText(".overall", "Based on 1 of 16 principles. 1 answer graded.")
	if bar := tb.text(`.score-row[href$="/principle/` + slug + `/"] b`); bar == "–" || bar == "" {
		t.Errorf("the value of %s is %q", slug, bar)
	}
	// What was not practiced, or gave no signal, has no value: never a zero.
	if n := get[int](tb, `[...document.querySelectorAll(".score-row b")].filter((e) => e.textContent === "–").length`); n != 15 {
		t.Errorf("%d principles are without a value, want 15", n)
	}
}
