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
//	question part:  think ─Go→ answer ─Done→ probe ─NextProbe→ … probe ─NextProbe→ grade ─Graded→ next part
//	  interrupted:  answer ─Interrupt→ probe ─NextProbe→ answer ─Done→ …
//	closing part:   closing ─Go→ next part
//	after the last part: over
//
// Beside these: Grade goes from the answer or a probe straight to grading. Stuck
// says that a probe has no answer, and goes to grading, too: the rungs above
// would only be harder. Skip leaves a question ungraded while thinking,
// answering, interrupted or grading. Restart begins the clock of the present
// phase again, in every phase that has one. Pause and Resume stop and go on with
// the clock there. While paused, only Resume and GiveUp do anything. GiveUp ends
// the round at any moment before its end. Every other event is answered with
// ErrNotNow and changes nothing.
//
// No phase ends by itself. An answer, above all, is never cut off: the clock
// only tells.
//
// # Probes
//
// A question has a ladder of four probes: your part, why so, how do you know,
// what lasted. An interviewer asks three of them, the Bar Raiser and whoever
// practices alone all four (Part.Probes), and none twice. Which comes next is
// the ladder's next, the lowest rung not asked yet, or the one that answers to
// what the answer left open (Need); when that was asked already, it is the
// ladder's next after all.
//
// One probe may come in the middle of the answer (Interrupt), once a question;
// it is one of those planned. NextProbe then goes back to the answer, whose
// clock goes on where it stood: the time of an answer is without the
// interruption. Stuck goes back there as well, for an answer is not cut off by a
// probe nobody could answer. Grade ends answer and probe together. Restart begins
// the probe again while it stands and after it the whole answer; the probe stays
// asked.
//
// Depth is how far up the ladder a candidate got, 0 to 4: the probes that were
// answered, so all that were left by NextProbe or by Grade after they had stood
// for five seconds (shortestProbe). Each was another rung, so which of them it
// were makes no difference. Rounds kept before that rule are replayed by it: they
// come to where they stood, with the depth of the present question counted anew.
// Answers graded by then keep theirs.
//
// # Time
//
// Times are Unix milliseconds in UTC, and deadlines are absolute: what is left
// is the deadline minus now, so a phone that slept shows the right time on
// waking. A pause moves the deadlines of the phase and the round on by its
// length; grading moves the round's on, as no interviewer waits for it. An
// interruption moves the answer's on, but not the round's: it is talk as well.
//
// When a clock is set back, an event may be dated before the one that came
// before it. Then no time has passed between the two, and every time the round
// remembers is set back by the same amount, so that the round runs on from
// there. No elapsed time is ever negative.
//
// # Pace
//
//	planned = what this part has left of its minutes, at least 0, + the minutes of all parts after it
//	slack   = what the round's clock has left − planned
//
// Within a thirtieth of the round's length, two minutes of an hour, a round is on
// time, else ahead or behind. By hand: of an hour of 5, 24, 23 and 8 minutes the
// opening took 5 and the first question 34; two minutes into the second, 19 are
// left, and planned are 21 + 8 = 29: it is 10 minutes behind. The slack is what it
// was at the part's beginning until the part's minutes are used up, and shrinks
// from then on. Grading counts nowhere. Our own choice.
//
// # A whole loop
//
// loop.go and loop_owners.go plan the five rounds of a loop at once (PlanLoop),
// or rounds as the candidate wants them (Hand, HandLoop). That each interviewer
// is given principles of their own, two or three, that five rounds are the
// common center, and which principles PM loops use most, is what public sources
// say; they differ, and there is no official list. That six principles are in
// every loop and ten take turns for four places, what counts as a hard question
// for the Bar Raiser, and the proportions of a round by hand are our own choice.
//
// code.go writes what was asked for and the seed as eight characters to hand to
// a friend (Code). A code holds no questions: it plans the same with the same
// bank, when nothing was practiced and no loop came before. So a plan is shared
// by planning it of its code alone (code_plan.go), and CodeOf and Loop.Code give
// a code to no other plan.
//
// outline.go says of a plan what may be told before it begins; loop_change.go
// changes one round of a loop and says what is left of it; loop_rest.go plans the
// rest of a round that was broken off, and says which rounds are a loop's.
//
// # What is not here
//
// Grades and marks are in the grading package, storage is in the journal.
package interview
