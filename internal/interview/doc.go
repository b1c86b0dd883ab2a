// Package interview plans mock interview rounds and runs them.
//
// A Plan says what a round holds: its parts, their minutes and the times to aim
// for. PlanRound chooses the questions; the same input gives the same plan.
//
// A Round is a plan under way: a value that only events change. It reads no
// clock; every event and every look at it (View) brings the time along. What gets
// stored is the plan and its events, and Replay rebuilds the same round from
// them.
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
// A recruiter's question has no time to think: its part begins with the answer.
//
// A plan with GradeAtEnd leaves grading for the end: the last NextProbe, Done or Stuck
// of a question goes to the next part, and after the last part each answered question
// comes to grading, in order. Grade still goes to grading at once. GiveUp ends the
// interview; what was answered is graded then, and a second GiveUp ends that.
//
// In addition, Grade goes from the answer or a probe straight to grading. Stuck
// says that the candidate has no answer to a probe and also goes to grading,
// because the rungs above would only be harder. Skip leaves a question ungraded
// while thinking, answering, interrupted or grading. Restart begins the clock of
// the current phase again, in every phase that has one. Pause and Resume stop and
// continue that clock. While paused, only Resume and GiveUp do anything. GiveUp
// ends the round at any moment before its end. Every other event is rejected with
// ErrNotNow and changes nothing.
//
// No phase ends by itself. In particular, an answer is never cut off: the clock
// only informs.
//
// # Probes
//
// A question has a ladder of four probes: your part, why that way, how do you
// know, what lasted. An interviewer asks three of them; the Bar Raiser, and
// practice of a single question, asks all four, a recruiter one (Part.Probes). None is asked
// twice. The next probe is the lowest rung not asked yet, or the one that fits
// what the answer left open (Need), unless that one was asked already.
//
// One probe per question may come in the middle of the answer (Interrupt); it is
// one of those planned. NextProbe then goes back to the answer, whose clock
// continues where it stood: the interruption is not part of the answer's time.
// Stuck goes back there as well, because a probe nobody could answer does not cut
// the answer off. Grade ends answer and probe together. Restart begins the probe
// again while it is being asked, and after it the whole answer; the probe stays
// asked.
//
// Depth is how far up the ladder the candidate got, 0 to 4: the number of probes
// answered, which are those left by NextProbe or Grade after at least five
// seconds (shortestProbe). Each is a different rung, so it does not matter which
// ones they were. Rounds stored before that rule are replayed by it: they arrive
// where they stood, with the depth of the current question counted again. Answers
// graded by then keep theirs.
//
// # Time
//
// Times are Unix milliseconds in UTC, and deadlines are absolute: the time left
// is the deadline minus now, so a phone that slept shows the right time when it
// wakes up. A pause moves the deadlines of the phase and of the round by its
// length; grading moves the round's, because no interviewer waits for it. An
// interruption moves the answer's but not the round's: it is part of the
// conversation.
//
// When a clock is set back, an event may be dated before the previous one. Then
// no time has passed between the two, and every time the round remembers moves
// back by the same amount, so that the round continues from there. No elapsed
// time is ever negative.
//
// # Alone
//
// Most of a real hour is the interviewer's talking, so a round practiced alone
// takes less: its parts have the minutes that the plan's own aims come to
// (alone.go), about half an hour for an hour. Plan.Real is the length of the real
// round. Two people with one code and different aims get the same questions, each
// in their own time.
//
// # Pace
//
// Only where somebody else keeps the hour (Plan.Hosted):
//
//	planned = what this part has left of its minutes, at least 0, + the minutes of all parts after it
//	slack   = what the round's clock has left − planned
//
// Within a thirtieth of the round's length (two minutes of an hour) a round is on
// time, otherwise ahead or behind. Worked by hand: in an hour of 5, 24, 23 and 8
// minutes, the opening took 5 and the first question 34. Two minutes into the
// second question 19 minutes are left and 21 + 8 = 29 are planned, so the round
// is 10 minutes behind. The slack stays what it was at the beginning of the part
// until the part's minutes are used up, and shrinks from then on. Grading never
// counts. Our own choice.
//
// # A whole loop
//
// loop.go and loop_owners.go plan the five rounds of a loop at once (PlanLoop),
// or a round as the candidate wants it (PlanCustomRound). Public
// sources say that each interviewer is given two or three principles of their
// own, that five rounds are typical, and which principles PM loops use most; they
// differ, and there is no official list. Our own choice: that six principles are
// in every loop while ten rotate through four places, what counts as a hard
// question for the Bar Raiser, and the proportions of a custom round.
//
// code.go writes what was asked for and the seed as eight characters to share
// with a friend (Code). A code holds no questions: it gives the same plan with
// the same bank, if nothing was practiced and no loop came before. So a plan is
// shared by planning it from its code alone (code_plan.go), and CodeOf and
// Loop.Code give a code to no other plan.
//
// outline.go says what may be revealed of a plan before it begins. loop_change.go
// changes one round of a loop and says what is left of it. loop_rest.go plans the
// rest of an unfinished round and says which rounds belong to a loop.
//
// # What is not here
//
// Grades and marks are in package grading, storage is in package history.
package interview
