// Package debrief simulates the panel's debrief of a loop: from the candidate's
// own grades it writes the feedback each interviewer would submit, and leads
// through the meeting to hire or no hire.
//
// The order is that of a real debrief, as a Bar Raiser describes it (Bill Carr,
// workingbackwards.com): written evidence and a vote nobody else sees, everyone
// reads everything, everyone votes again, the Bar Raiser asks, then the decision.
// The names of the four votes are what some people recall; Amazon publishes
// neither scale nor rules. Every number and rule below is our own choice, made so
// that it can be followed by hand.
//
// # Steps
//
//	Convene → evidence ─Next→ together ─Next→ revote ─Next→ challenge ─Next→ level ─Next→ decided
//
// Revote is allowed in the step of that name and, until the debrief is decided,
// in those after it, from which it leads back there. A vote that is not cast again
// stands; one that changes needs a reason. SetLevel is allowed in the step level,
// which Next leaves once all three traits are given. Straight leads from any step
// to the decision: votes stand, and the level may be given after it. What is not
// allowed wraps ErrNotNow and changes nothing.
//
// # Sealed vote
//
// An interviewer votes on their own round alone. The vote is the lowest of four:
//
//	grades     mean of all grades, Concern 1, Mixed 2, Meets 3, Raises 4, those on
//	           owned principles counted double; from 3.5 Strongly inclined, from
//	           2.75 Inclined, from 1.5 Not inclined, else Strongly not inclined;
//	           without any grade Not inclined
//	depth      at most Inclined unless three probes held in an answer: those that
//	           the candidate graded so (grading.Answer.Depth), and at most two
//	           where an answer has the red flag "Ran out of depth"
//	flags      red flags, the bank's and the question's own, each counted once per
//	           answer, added up: from 1 at most Inclined, from 3 Not inclined, from
//	           6 Strongly not inclined
//	no signal  owned principles without a grade in this round: one or more at most
//	           Inclined, more than half of them at most Not inclined
//
// Worked by hand: Raises on an owned and Mixed on another principle make (2×4 +
// 2) / 3 = 3.33, so Inclined; three flags make it Not inclined.
//
// Inclined needs 2.75 because public accounts agree that mixed evidence often ends
// in no offer and that merely meeting the bar counts as average: three of four
// grades have to meet it. Half Mixed and half Meets, 2.5, is what a panel calls
// mixed evidence.
//
// No signal is silence, not a grade: it never enters the mean. An interviewer
// without an answer has not met the candidate and has no vote.
//
// # What is weak, and what answers it
//
// A Concern is answered when another answer of the loop got Meets or better on
// the same principle, from anyone, before it or after; or when a re-vote names
// the principle as one its reason speaks to.
//
// An owned principle that two interviewers graded Mixed or lower has to be spoken
// to in the same way, whatever a third one heard: two who heard the same on their
// own are a pattern, and in a real meeting it would be asked about.
//
// Only an interviewer who owns the principle, or graded it so, can name it. Which
// round came first makes no difference to any vote, line or decision, only to the
// order in which things are told.
//
// # The Bar Raiser's challenge
//
// Four lines, each met, not met, or unknown:
//
//	concerns   no owned principle that is weak is left unanswered
//	depth      in at least two answers three probes or more held
//	numbers    more than half of the answers have numbers. Unknown as long as the
//	           answers nobody knows about could decide it either way
//	signal     every owned principle has a grade, from anyone
//
// Whether an answer has numbers is for the candidate to say: with the red flag
// "No numbers", or on the sheet (grading.Sheet.Numbers). Without either,
// Loop.Numbers decides, which is made from the stored words of the answer.
//
// # Level
//
// The candidate sets scope, ambiguity and impact each to L5, L6 or L7, by the
// lines of bank.Scopes; the lowest is the level. Next to the choice stands what
// the loop heard on the trait's principles (Trait.Principles): Meets and better
// for it, lower grades against it. No grade chooses a level, because a grade says
// how well a story held up and not how large it was. The decision says what the
// level means; by one public account PMs usually enter at L6.
//
// # Hire
//
// Hire when all of these hold, else no hire:
//
//	majority     more than half of the re-votes are Inclined or better
//	strong no    no re-vote is Strongly not inclined. A sealed one is answered by
//	             the re-vote: with a reason, its interviewer votes otherwise
//	bar raiser   the Bar Raiser of the panel, if they met the candidate, re-votes
//	             Inclined or better; otherwise they block. Public accounts give
//	             the Bar Raiser a veto that is almost never used, because everyone
//	             works for agreement first; here the re-vote is that work
//	challenge    no line of the challenge is unmet. It is read by every panel, also
//	             one without a Bar Raiser; an unknown line blocks nobody
//
// The decision gives two reasons: the first two conditions that do not hold, the
// lines of the challenge taken one by one; or the one that does not hold and the
// weightiest that does; or, for a hire, the majority and the challenge.
//
// # What to practice first
//
// Of the principles owned or graded: one that is weak and unanswered before one
// that is owned and silent, before the rest; then the lowest mean grade, the most
// red flags, the shallowest answers, and last the order of bank.ByPMUse.
//
// # Storage
//
// A debrief is a document: evidence, votes, discussion, challenge and decision
// are written when their step is reached, and are read later as they were
// written, not computed again, also where the rules have changed since. JSON names
// and slugs are append only.
//
// # What is not here
//
// Grading is in package grading, planning a loop in interview, its progress in
// progress, recognizing numbers in insight, storage in history.
package debrief
