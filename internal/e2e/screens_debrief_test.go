package e2e

import (
	"fmt"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
)

// ofADebrief meets all of the loop that ofALoop planned, an answer each, and goes
// through its debrief.
func (w *walk) ofADebrief() {
	w.t.Helper()
	w.see("/debrief/?loop=none", "The debrief")
	for i, who := range bank.LoopInterviewers() {
		w.meet(who, map[bool]bank.Grade{true: bank.Mixed, false: bank.Raises}[who == bank.BarRaiser])
		if i == 0 {
			w.follow("/debrief/", "The debrief")
			w.waitText("#debrief-met", "have not met you")
			w.look("/debrief/, some have not met")
		}
	}
	w.look("round over, the loop's last")
	w.sleep(24 * time.Hour)
	w.follow("/stage/"+bank.OnsiteLoop.Slug()+"/", bank.OnsiteLoop.String())
	w.waitText("#loop-debrief", "Hold the debrief")
	w.look("/stage/onsite-loop/, all met")
	w.press("#loop-debrief")
	w.waitText("#debrief-met", "All have met you")
	w.look("/debrief/, before")
	w.click("debrief-hold")
	w.step(debrief.StepEvidence)
	w.click("debrief-next")
	w.step(debrief.StepTogether)
	w.click("debrief-next")
	w.votesAgain()
	w.click("debrief-next")
	w.step(debrief.StepChallenge)
	w.click("debrief-next")
	w.step(debrief.StepLevel)
	w.click("debrief-next")
	w.waitText(".missing", "Choose a level")
	w.look("debrief, levels missing")
	for i, trait := range []string{"scope", "ambiguity", "impact"} {
		id := "level-" + trait + "-" + debrief.Levels()[i].Slug()
		w.click(id)
		w.waitFor(`document.getElementById(`+quote(id)+`).ariaChecked === "true"`, "the level is chosen")
	}
	w.look("debrief, levels chosen")
	w.click("debrief-next")
	w.waitText("h1", "ire at L5")
	w.look("debrief, decided")
	w.click("debrief-steps")
	w.waitText("h1", debrief.StepEvidence.String())
	w.openFolds()
	w.look("debrief, evidence with votes open, points shown")
	w.open("/debrief/")
	w.waitText("h1", "ire at L5")
	w.click("debrief-again")
	w.click("again-yes")
	w.waitText("h1", debrief.StepEvidence.String())
	w.click("debrief-straight")
	w.waitFor(`document.getElementById("debrief-level")`, "it is decided without a level")
	w.look("debrief, straight to the decision")
	w.follow("/stage/"+bank.OnsiteLoop.Slug()+"/", bank.OnsiteLoop.String())
	w.waitText("#loop-next", "Plan loop")
	w.look("/stage/onsite-loop/, decided")
}

// step waits for a step of the debrief and looks.
func (w *walk) step(s debrief.Step) {
	w.t.Helper()
	w.waitText("h1", s.String())
	w.look("debrief, " + s.Slug())
}

// votesAgain has every seat vote again: the first otherwise than before, with a reason.
func (w *walk) votesAgain() {
	w.t.Helper()
	w.step(debrief.StepRevote)
	for i, who := range bank.LoopInterviewers() {
		vote := debrief.Inclined
		if i == 0 || who == bank.BarRaiser { // the first differs from any sealed vote there can be
			vote = debrief.StronglyNotInclined
		}
		w.voteAgain(i, who, vote, func() {
			if i == 0 {
				w.look("debrief, vote without its reason")
			}
		})
	}
	w.waitFor(`!document.getElementById("vote")`, "everyone has voted")
	w.look("debrief, all have voted again")
}

// voteAgain casts the vote of the seat at a place again, with a reason where one is
// asked for; refused is called when it is.
func (tb *tab) voteAgain(i int, who bank.Interviewer, v debrief.Vote, refused func()) {
	tb.t.Helper()
	ballot := fmt.Sprintf(`document.querySelector(".seats > li:nth-child(%d) #vote")`, i+1)
	tb.waitFor(`document.querySelector(".seats")`, "the votes are there")
	if !tb.is(ballot + ` !== null`) {
		tb.click(fmt.Sprintf("seat-%d", i))
	}
	tb.waitFor(`document.getElementById("vote-keep") && `+ballot, "the ballot of "+who.String()+" is open")
	tb.click("vote-" + v.Slug())
	tb.click("vote-keep")
	tb.waitFor(`document.querySelector("#vote-refused")?.textContent > "" || !`+ballot, "the vote is kept or refused")
	if tb.is(`document.querySelector("#vote-refused")?.textContent > ""`) {
		refused()
		tb.enter("vote-why", "The later rounds heard what mine did not ask about, and it held.")
		tb.click("vote-keep")
	}
	// Saving closes the ballot and moves what is below it, the next seat's button too.
	tb.waitFor("!"+ballot, "the vote of "+who.String()+" is kept")
}

// meet sits with one interviewer of the loop for one answer.
func (w *walk) meet(who bank.Interviewer, g bank.Grade) {
	w.t.Helper()
	w.follow("/stage/"+bank.OnsiteLoop.Slug()+"/", bank.OnsiteLoop.String())
	w.openFolds() // open is the first with a question left, whom one has met before
	w.click("begin-" + who.Slug())
	w.goOn("First question")
	probes := 3
	if who == bank.BarRaiser {
		probes = 4
	}
	w.throughProbes(probes)
	w.waitText("#round-go", "Answer")
	w.click("round-giveup") // what was answered is graded all the same
	w.click("giveup-yes")
	w.waitText("h1", "Grade yourself")
	w.guess()
	for i := range get[int](w.tab, `document.querySelectorAll("[id^=point-]").length`) {
		w.tick(i)
	}
	for _, slug := range w.graded() {
		w.grade(slug, g)
	}
	if w.is(`document.getElementById("scope-scope")`) { // a story that raises is a large one
		w.click("scope-scope")
		w.waitFor(`document.getElementById("scope-scope").ariaChecked === "true"`, "its scope is ticked")
	}
	w.click("grade-save")
	w.waitText("h1", "Ended early")
}
