package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
)

// TestLoop is a whole loop over two sessions of the browser, to its debrief: with
// a microphone, a kill in the middle of a recorded answer, and a phone that sleeps
// for ten minutes in another.
func TestLoop(t *testing.T) {
	t.Parallel()
	b := openBrowser(t, withMicrophone)
	tb := b.atHome()
	tb.open("/stage/onsite-loop/")
	tb.click("loop-plan")
	tb.waitText("#loop-state", "Your loop is planned")
	tb.waitAllKept()

	t.Log("the hiring manager: recorded, interrupted, asked about what was missing, out of depth")
	tb.beginRound(bank.HiringManager)
	tb.waitText("#dial-word", "think")
	tb.click("round-record")
	tb.waitFor(`document.getElementById("round-record")?.ariaPressed === "true"`, "recording is switched on")
	tb.goOn("Answer")
	tb.waitText(".recording", "Recording, kept on this device")
	tb.click("round-interrupt")
	tb.waitPhase("Probe 1 of 3")
	tb.goOn("Back to my answer")
	tb.waitText("#dial-word", "aim")
	tb.goOn("Done")
	tb.waitFor(`document.getElementById("need-nothing")`, "it asks where the answer was thin")
	tb.click(get[string](tb, `document.querySelector("[id^=need-]:not(#need-nothing)").id`)) // the interruption has asked about one of them
	tb.waitPhase("Probe 2 of 3")
	tb.goOn("Done")
	tb.waitPhase("Probe 3 of 3")
	tb.click("round-stuck")
	tb.waitText("h1", "2 of 2")
	tb.answerBriefly()
	tb.keepGraded() // on request; the first answer waits for the end
	tb.waitText("h1", "your questions")
	tb.goOn("Finish")
	tb.guess()
	tb.waitText("header .num", "3 probes")
	tb.waitText(".player", "Probe 1: ")
	tb.waitText(".player", "Probe 3: ")
	tb.press("#words summary")
	tb.enter("said", "In May I cut the returns of one shop from 12% to 7% in six weeks. I ruled out a new form, because customers never reached it. I called forty of them myself.")
	tb.waitText("#heard", "Numbers heard.")
	tb.waitText("#heard", "A rejected alternative is named.")
	tb.keepGraded()
	tb.waitText("h1", "Round over")

	t.Log("the senior PM: killed in the middle of the answer")
	before := tb.waitTake("the hiring manager's recording is kept", func(keptTake) bool { return true })
	tb.beginRound(bank.SeniorPM)
	tb.goOn("Answer")
	tb.waitText(".recording", "Recording, kept on this device")
	owner := tb.waitTake("a chunk of this round's recording is kept", func(k keptTake) bool { return k.Of > before.Of && k.Pieces > 0 }).Of
	prompt := tb.text(".said .prompt")
	tb.waitAllKept()
	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.setClock(3 * time.Minute)
	tb.open("/")
	tb.waitText("#resume", "Round under way")
	tb.pressWords("Continue")
	tb.waitText(".said .prompt", prompt)
	tb.waitText(".recording", "Recording, kept on this device")
	tb.click("round-grade")
	tb.waitText("h1", "Grade yourself")
	tb.waitText(".player", "Your recording")
	if n := tb.pieces(owner); n < 2 {
		t.Errorf("of the recording before and after the kill %d pieces are kept", n)
	}
	tb.keepGraded()
	tb.restOfRound(1)

	t.Log("another day, in a restarted browser: the engineering manager, and the phone sleeps")
	tb.waitAllKept()
	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.setClock(26 * time.Hour)
	tb.open("/")
	tb.waitText("main", "2 of 5 met")
	tb.beginRound(bank.EngineeringManager)
	began := when(func() {
		tb.goOn("Answer")
		tb.waitText("#dial-word", "aim")
	})
	tb.sleep(10 * time.Minute)
	tb.waitClock("dial-time", began, 10*time.Minute)
	tb.waitText("#dial-word", "too long")
	tb.waitFor(`document.querySelector("#dial.over")`, "the dial has the color of too long")
	tb.click("round-grade")
	tb.waitText("h1", "Grade yourself")
	tb.keepGraded()
	tb.restOfRound(1)

	for _, who := range []bank.Interviewer{bank.CrossFunctional, bank.BarRaiser} {
		t.Log("the " + who.String())
		tb.beginRound(who)
		tb.restOfRound(2)
	}

	t.Log("the debrief")
	tb.open("/stage/onsite-loop/")
	tb.waitText("#loop-debrief", "Hold the debrief")
	tb.press("#loop-debrief")
	tb.waitText("#debrief-met", "All have met you")
	tb.click("debrief-hold")
	tb.waitText("h1", debrief.StepEvidence.String())
	tb.click("debrief-next")
	tb.waitText("h1", debrief.StepTogether.String())
	tb.click("debrief-next")
	tb.waitText("h1", debrief.StepRevote.String())
	drafted := false
	for i, who := range bank.LoopInterviewers() {
		tb.voteAgain(i, who, debrief.NotInclined, func() {
			if drafted {
				return
			}
			drafted = true
			tb.enter("vote-why", "Half a thought. ")
			tb.waitKept("setting", "Half a thought. ")
			tb.reload()
			tb.waitFor(`document.getElementById("vote-why")?.value === "Half a thought. " && document.getElementById("vote-`+debrief.NotInclined.Slug()+`").ariaChecked === "true"`,
				"what was begun on the ballot is there after a reload")
		})
	}
	if !drafted {
		t.Error("no vote was refused without a reason")
	}
	tb.waitFor(`!document.getElementById("vote")`, "everyone has voted")
	tb.reload() // each step is kept
	tb.click("debrief-next")
	tb.waitText("h1", debrief.StepChallenge.String())
	tb.click("debrief-next")
	tb.waitText("h1", debrief.StepLevel.String())
	for _, trait := range debrief.Traits() {
		id := "level-" + lower(trait.String()) + "-" + debrief.L6.Slug()
		tb.click(id)
		tb.waitFor(fmt.Sprintf(`document.getElementById(%s)?.ariaChecked === "true"`, quote(id)), id+" is chosen")
	}
	tb.click("debrief-next")
	tb.waitText("h1", "No hire at L6")
	tb.waitText("main", debrief.Disclaimer)
	tb.waitKept("debrief", `"step":"decided"`)
	tb.open("/history/")
	tb.waitText("main", "No hire")
	if n := len(tb.records("answer")); n != 10 {
		t.Errorf("%d answers are kept, want 10", n)
	}
}

// beginRound begins the loop's round with who, up to the first question.
func (tb *tab) beginRound(who bank.Interviewer) {
	tb.t.Helper()
	tb.open("/stage/onsite-loop/")
	tb.click("begin-" + who.Slug())
	tb.goOn("First question")
	tb.waitText("#round-go", "Answer")
}

// restOfRound answers so many questions briefly, asks the interviewer's own, and
// ends the round.
func (tb *tab) restOfRound(questions int) {
	tb.t.Helper()
	for range questions {
		tb.answerBriefly()
		tb.keepGraded()
	}
	tb.waitText("h1", "your questions")
	tb.goOn("Finish")
	tb.waitText("h1", "Round over")
}

// pieces is how many pieces of an owner's recordings are kept.
func (tb *tab) pieces(owner string) int {
	tb.t.Helper()
	return get[int](tb, fmt.Sprintf(`(async () => {
		const done = (asked) => new Promise((ok, no) => {
			asked.onsuccess = () => ok(asked.result);
			asked.onerror = () => no(asked.error);
		});
		const db = await done(indexedDB.open(%s));
		try {
			return await done(db.transaction("sound").objectStore("sound").count(IDBKeyRange.bound([%s], [%s, []])));
		} finally {
			db.close();
		}
	})()`, quote("mockloop"+tb.h.base), quote(owner), quote(owner)))
}

func lower(s string) string { return string(s[0]|0x20) + s[1:] }
