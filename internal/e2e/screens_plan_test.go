package e2e

import (
	"slices"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// planning shows plans and codes to a newcomer. It keeps nothing.
func (w *walk) planning() {
	w.t.Helper()
	w.follow("/stage/"+bank.PhoneScreen.Slug()+"/", bank.PhoneScreen.String())
	w.click("who-" + bank.SeniorPM.Slug())
	w.waitFor(`document.getElementById("begin-senior-pm")`, "the senior PM calls")
	w.openFolds()
	w.enter("code-in", "72yq 5yhh")
	w.click("code-use")
	w.waitText("#code-refused", "One character of this code is wrong")
	w.look("/stage/phone-screen/, code refused")
	w.follow("/stage/"+bank.RecruiterScreen.Slug()+"/", bank.RecruiterScreen.String())
	w.openFolds()
	w.enter("code-in", "72yq 5yhg")
	w.click("code-use")
	w.waitText("h1", bank.PhoneScreen.String())
	w.waitText("#code-said", "From a friend’s code for the phone screen, hiring manager")
	w.look("/stage/phone-screen/, a friend's code")
	w.follow(`/stage/onsite-loop/?code=`+aLoop.String(), bank.OnsiteLoop.String())
	w.waitText("#plan-title", "A friend’s loop")
	w.openFolds()
	w.look("/stage/onsite-loop/, a friend's loop")
	w.see("/plan/", "Plan a round")
	w.click("on-" + bank.BroadResponsibility.Slug())
	w.waitText("#code-said", "Planned by hand")
	w.choose("plan-minutes", "30")
	w.choose("plan-who", bank.SeniorPM.Slug())
	w.look("/plan/, by hand")
	w.choose("plan-minutes", "20")
	w.waitText("#plan-refused", "20 minutes for 3 questions")
	w.look("/plan/, refused")
	w.follow("/plan/?loop=bar-raiser", "Plan a round")
	w.waitText("main", "You have no loop with such a round.")
	w.look("/plan/, no loop")
}

// aLoop is a friend's code.
var aLoop = interview.Code{Stage: bank.OnsiteLoop, Track: bank.TrackPM, Seed: 0x5eb97d1}

// planningAgain is what planning shows to whom it knows.
func (w *walk) planningAgain() {
	w.t.Helper()
	// What a phone screen begins with, so that practice has a say in its plan.
	i := slices.IndexFunc(bank.Questions, func(q bank.Question) bool {
		return q.Primary() == bank.CustomerObsession && slices.Contains(q.Stages, bank.PhoneScreen)
	})
	q := question(i)
	w.follow("/question/"+q.ID+"/", q.Prompt)
	w.click("practise")
	w.answerBriefly()
	w.keepGraded()
	w.waitText("#saved", "Saved")
	w.follow("/stage/"+bank.PhoneScreen.Slug()+"/", bank.PhoneScreen.String())
	w.waitText("#code-said", "yours alone")
	w.look("/stage/phone-screen/, least practiced first")
	w.click("code-make")
	w.waitText("#code-said", "Made to share")
	w.look("/stage/phone-screen/, made to share")
}

// ofALoop plans a loop, changes a round of it, sits with one interviewer, gives
// up, and plans another.
func (w *walk) ofALoop() {
	w.t.Helper()
	w.sleep(8 * 24 * time.Hour)
	w.follow("/stage/"+bank.OnsiteLoop.Slug()+"/", bank.OnsiteLoop.String())
	w.click("loop-plan")
	w.waitText("#loop-state", "Your loop is planned")
	w.look("/stage/onsite-loop/, planned")
	w.openFolds()
	w.look("/stage/onsite-loop/, planned, folds open")
	w.follow("/plan/?loop="+bank.CrossFunctional.Slug(), "Change the cross-functional partner’s round")
	w.look("/plan/, a loop's round")
	w.choose("plan-minutes", "45")
	w.waitFor(`!document.querySelector("#plan-save").disabled`, "the round is planned")
	w.click("plan-save")
	w.waitText("h1", bank.OnsiteLoop.String())
	w.openFolds()
	w.click("begin-" + bank.CrossFunctional.Slug())
	w.goOn("First question")
	w.answerBriefly()
	w.keepGraded()
	w.waitText("#round-go", "Answer")
	w.look("round, second question of a loop's")
	w.follow("/stage/"+bank.OnsiteLoop.Slug()+"/", bank.OnsiteLoop.String())
	w.waitText("#loop-state", "is under way")
	w.openFolds()
	w.look("/stage/onsite-loop/, a round under way")
	w.pressWords("Continue the round")
	w.waitText("#round-go", "Answer")
	w.click("round-giveup")
	w.click("giveup-yes")
	w.waitText("h1", "Ended early")
	w.look("round given up")
	w.see("/stage/"+bank.OnsiteLoop.Slug()+"/", bank.OnsiteLoop.String())
	w.waitText(".loop", " answered") // of as many as it has principles
	w.waitText("#loop-state", "0 of 5 met, 1 begun, hiring manager next, planned today.")
	w.openFolds()
	w.look("/stage/onsite-loop/, a round begun")
	w.follow("/", "Today")
	w.waitText("main", "0 of 5 met, 1 begun, hiring manager next, planned today")
	w.look("/, a loop under way")
	w.follow("/stage/"+bank.OnsiteLoop.Slug()+"/", bank.OnsiteLoop.String())
	w.dialog("loop-next", "replace-loop", "loop-keep")
	w.click("loop-next")
	w.click("loop-end")
	w.waitText("#loop-state", "Your loop is planned")
	// Whether a code makes this loop, too, hangs on the seed; none makes a changed one.
	w.follow("/plan/?loop="+bank.BarRaiser.Slug(), "Change the Bar Raiser’s round")
	w.choose("plan-minutes", "45")
	w.waitFor(`!document.querySelector("#plan-save").disabled`, "the round is planned")
	w.click("plan-save")
	w.waitText("h1", bank.OnsiteLoop.String())
	w.waitText("#code-said", "yours alone")
	w.look("/stage/onsite-loop/, the next one")
	w.click("code-make")
	w.waitText("#code-said", "Made of its code alone")
	w.look("/stage/onsite-loop/, made to share")
}
