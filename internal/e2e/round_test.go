package e2e

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
)

// TestPause: a paused clock stands, however long the pause, and goes on from
// there.
func TestPause(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.setClock(0)
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	began := when(func() {
		tb.click("round-go")
		tb.waitText("#dial-word", "aim")
	})
	tb.sleep(time.Minute)
	tb.waitClock("dial-time", began, time.Minute)
	var paused moment
	ran := when(func() {
		paused = when(func() {
			tb.click("round-pause")
			tb.waitText("#dial-word", "paused")
		})
	})
	stands := tb.figure("dial-time")
	tb.waitText("#round-pause", "Resume")

	tb.sleep(10 * time.Minute)
	tb.reload() // reading it again is what a paused clock must stand, too
	tb.waitText("#dial-word", "paused")
	if got := tb.figure("dial-time"); got != stands {
		t.Errorf("the paused clock went from %s to %s", stands, got)
	}
	tb.click("round-pause")
	tb.waitText("#round-pause", "Pause")
	resumed := moment{from: time.Now(), to: time.Now()}
	before, err := readClock(stands)
	if err != nil {
		t.Fatal(err)
	}
	// What ran before the pause, and what runs since: nothing of the pause.
	if most := ran.to.Sub(began.from) + time.Minute; before > most {
		t.Errorf("the clock had come to %v, and only %v had passed", before, most)
	}
	if least := paused.from.Sub(began.to) + time.Minute - time.Second; before < least {
		t.Errorf("the clock had come to %v, and %v had passed", before, least)
	}
	tb.waitClock("dial-time", moment{from: resumed.from.Add(-2 * time.Second), to: resumed.to}, before)
	tb.probeMe()
	tb.waitPhase("Probe 1 of 4")
}

// TestSkip: a question that is skipped leaves nothing behind, alone and in a
// round.
func TestSkip(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#dial-word", "think")
	tb.click("round-skip")
	tb.waitText("h1", "Round over")
	tb.waitText("main", "Nothing was graded.")

	tb.open("/stage/recruiter-screen/")
	tb.click("begin-" + bank.Recruiter.Slug())
	tb.goOn("First question")
	for _, name := range []string{"1 of 4", "2 of 4", "3 of 4", "4 of 4"} {
		tb.waitText("h1", name)
		if name == "2 of 4" { // in the middle of an answer, too
			tb.waitText("#dial-word", "aim")
		}
		tb.click("round-skip")
	}
	tb.waitText("h1", "your questions")
	tb.open("/history/")
	tb.waitText("main", "Nothing graded yet.")
}

// TestGiveUp asks first; Escape and the button that says so lead back into the
// round. A round that is given up is not offered again, what was graded in it
// stays.
func TestGiveUp(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.open("/stage/recruiter-screen/")
	tb.click("begin-" + bank.Recruiter.Slug())
	tb.goOn("First question")
	tb.answerBriefly()
	tb.keepGraded()
	tb.waitText("h1", "question 2 of 4")

	tb.click("round-giveup")
	tb.waitText("#giveup[open]", "End this round?")
	tb.click("giveup-no")
	tb.waitFor(`!document.getElementById("giveup").open`, "the question is taken back")
	tb.click("round-giveup")
	tb.waitText("#giveup[open]", "End this round?")
	tb.key("Escape")
	tb.waitFor(`!document.getElementById("giveup").open`, "Escape takes the question back")
	tb.waitText("#dial-word", "aim")

	// Another round may take its place, and that asks first, too.
	tb.open("/question/" + question(0).ID + "/")
	tb.waitText("#under-way", "recruiter screen")
	tb.click("practise")
	tb.waitText("#replace-round[open]", "End the round under way?")
	tb.click("replace-no")
	tb.waitFor(`!document.getElementById("replace-round").open`, "the question is taken back")
	tb.pressWords("Continue")
	tb.waitText("h1", "question 2 of 4")

	tb.click("round-giveup")
	tb.click("giveup-yes")
	tb.waitText("h1", "Ended early")
	tb.reload()
	tb.open("/")
	tb.waitText("#next-go", "Answer out loud")
	if tb.is(`document.getElementById("resume")`) {
		t.Errorf("a round that was given up is offered again\n%s", tb.screen())
	}
	tb.open("/history/")
	tb.waitText("h1 + .chip", "1 answer")
}

// TestSleep: a phone that slept for ten minutes shows the right time when it
// wakes, in an answer, on the round's clock and on Today.
func TestSleep(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.setClock(0)
	tb.open("/stage/recruiter-screen/")
	tb.click("begin-" + bank.Recruiter.Slug())
	tb.waitText("#round-go", "First question")
	began := when(func() {
		tb.click("round-go")
		tb.waitText("#dial-word", "aim 1:45")
	})
	left, err := readClock(tb.figure("round-left"))
	if err != nil {
		t.Fatal(err)
	}
	tb.sleep(10 * time.Minute)
	tb.waitClock("dial-time", began, 10*time.Minute)
	tb.waitText("#dial-word", "too long")
	tb.waitFor(`document.getElementById("dial").classList.contains("over")`, "the dial has the color of too long")
	now, err := readClock(tb.figure("round-left"))
	if err != nil {
		t.Fatal(err)
	}
	// Each of the two leaves out its fraction of a second.
	if gone := left - now; gone < 10*time.Minute-time.Second || gone > 10*time.Minute+time.Since(began.from)+time.Second {
		t.Errorf("the round's clock went from %v to %v", left, now)
	}

	tb.back() // to where the round was begun, and on to Today
	tb.waitText("#under-way", "recruiter screen")
	tb.pressWords("Today")
	tb.waitText("#resume-clock", "left")
	tb.sleep(25 * time.Minute)
	tb.waitText("#resume-clock", "over")
	tb.pressWords("Continue")
	tb.waitClock("dial-time", began, 35*time.Minute)
}
