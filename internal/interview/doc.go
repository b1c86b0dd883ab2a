// Package interview plans a mock interview round and lives it.
//
// A Plan says what a round holds: its parts, their minutes and the times aimed
// for. PlanRound chooses the questions; the same input gives the same plan.
//
// A Round is a plan being lived: a value that only events change. It knows no
// clock; every event and every look (View) brings the time along. What is kept
// are the plan and the events, and Replay makes the same round of them again.
//
// # Phases
//
//	before Begin ─Begin→ the first part
//	opening part:   opening ─Go→ next part
//	question part:  think ─Go→ answer ─Done→ probe 1 ─NextProbe→ … probe 4 ─NextProbe→ grade ─Graded→ next part
//	closing part:   closing ─Go→ next part
//	after the last part: over
//
// Beside these: Grade goes from the answer or a probe straight to grading. Skip
// leaves a question ungraded while thinking, answering or grading. Restart
// begins the clock of the present phase again, in every phase that has one.
// Pause and Resume stop and go on with the clock there. While paused, only
// Resume and GiveUp do anything. GiveUp ends the round at any moment before
// its end. Every other event is answered with ErrNotNow and changes nothing.
//
// No phase ends by itself. An answer, above all, is never cut off: the clock
// only tells.
//
// # Time
//
// Times are Unix milliseconds in UTC, and deadlines are absolute: what is left
// is the deadline minus now, so a phone that slept shows the right time on
// waking. A pause moves the deadlines of the phase and the round on by its
// length; grading moves the round's on, as no interviewer waits for it.
//
// When a clock is set back, an event may be dated before the one that came
// before it. Then no time has passed between the two, and every time the round
// remembers is set back by the same amount, so that the round runs on from
// there. No elapsed time is ever negative.
//
// # A whole loop
//
// loop.go and loop_owners.go plan the five rounds of a loop at once (PlanLoop),
// or rounds as the candidate wants them (Hand, HandLoop). That each interviewer
// is given principles of their own, two or three, that five rounds are the
// common centre, and which principles PM loops use most, is what public sources
// say; they differ, and there is no official list. That six principles are in
// every loop and ten take turns for four places, what counts as a hard question
// for the Bar Raiser, and the proportions of a round by hand are our own choice.
//
// code.go writes what was asked for and the seed as eight characters to hand to
// a friend (Code). A code holds no questions: it plans the same with the same
// bank, when nothing was practised and no loop came before. So a plan is shared
// by planning it of its code alone (code_plan.go), and CodeOf and Loop.Code give
// a code to no other plan.
//
// outline.go says of a plan what may be told before it begins; loop_change.go
// changes one round of a loop and says what is left of it.
//
// # What is not here
//
// Grades and marks are in the grading package, storage is in the journal.
package interview
