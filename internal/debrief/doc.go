// Package debrief judges a loop by its panel: from the candidate's own grades
// it writes what each interviewer would hand in, and leads through the meeting
// to a hire or no hire.
//
// The order is a real debrief's, as a Bar Raiser tells it (Bill Carr,
// workingbackwards.com): written evidence and a vote nobody else sees, everyone
// reads everything, everyone votes again, the Bar Raiser asks, then the
// decision. The names of the four votes are what some recall; Amazon publishes
// neither scale nor rules. Every number and rule below is our own choice, made
// so that it can be followed by hand.
//
// # Steps
//
//	Convene → evidence ─Next→ together ─Next→ revote ─Next→ challenge ─Next→ level ─Next→ decided
//
// Revote fits the step of that name and, until the debrief is decided, those
// after it, from which it leads back there; each re-vote has its reason, "nothing
// new" is one. Calibrate fits the step level. Next leaves the first when everyone
// who met the candidate has voted again, the second when all three traits are
// given. What does not fit wraps ErrNotNow and changes nothing.
//
// # Sealed vote
//
// An interviewer votes on their own round alone. The vote is the lowest of four:
//
//	grades     mean of all grades, Concern 1, Mixed 2, Meets 3, Raises 4, those on
//	           owned principles counted double; from 3.5 Strongly inclined, from
//	           2.5 Inclined, from 1.5 Not inclined, else Strongly not inclined;
//	           without any grade Not inclined
//	depth      at most Inclined unless an answer went three probes deep; a probe
//	           left within five seconds was not answered (interview.Round.Depth)
//	flags      red flags, each once an answer, added up: from 1 at most Inclined,
//	           from 3 Not inclined, from 6 Strongly not inclined
//	no signal  owned principles without a grade in this round: one or more at most
//	           Inclined, more than half of them at most Not inclined
//
// By hand: Raises on an owned and Mixed on another principle make (2×4 + 2) / 3
// = 3.3, so Inclined; three flags make it Not inclined.
//
// No signal is silence, not a grade: it never enters the mean. Who got no answer
// has not met the candidate and has no vote.
//
// # Answered Concerns
//
// A Concern is answered when another answer of the loop got Meets or better on
// the same principle, from whomever, before it or after; or when a re-vote names
// the principle as one its reason speaks to. Only who owns the principle, or
// graded a Concern on it, can name it. Which round was sat first makes no
// difference to any vote, line or decision, only to the order of the telling.
//
// # The Bar Raiser's challenge
//
// Four lines, each met, not met, or unknown:
//
//	concerns   no Concern on a principle that somebody owns is left unanswered
//	depth      at least two answers went three probes deep or deeper
//	numbers    more than half of the answers have numbers. Unknown as long as the
//	           answers nobody can tell of could turn it either way
//	signal     every owned principle has a grade, from whomever
//
// Whether an answer has numbers is the candidate's say: the red flag "No numbers",
// or the sheet's word that there were some (grading.Sheet.Numbers). Without either
// it is what was handed in, by what was kept of the answer's words.
//
// # Level
//
// Scope, ambiguity and impact are each set to L5, L6 or L7 by the candidate,
// with the lines of bank.Scopes; the lowest is the level. Beside the choice stands
// what the loop heard on the trait's principles (Trait.Principles): Meets and
// better for it, lower grades against it. No grade chooses a level, as it tells
// how well a story held and not how large it was. The decision says what the level
// comes to, L6 being where PMs usually enter by one public account.
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
//	             the Bar Raiser a veto that is almost never used, as all work for
//	             agreement first; here the re-vote is that work
//	challenge    no line of the challenge is unmet. It is read from every panel,
//	             also one without a Bar Raiser; an unknown line blocks nobody
//
// What decided it are the first two that do not hold, the lines of the challenge
// taken one by one; or the one that does not and the weightiest that does; or, of
// a hire, the majority and the challenge.
//
// # What to practice first
//
// Of the principles owned or graded: one with an unanswered Concern before one
// that is owned and silent, before the rest; then the lowest mean grade, the most
// red flags, the shallowest answers, and last the order of bank.ByPMUse.
//
// # Kept
//
// A debrief is a document: evidence, votes, what was read together, the challenge
// and the decision are written when their step is reached, and read again as they
// were written, not worked out anew. Names in JSON and slugs are append only.
//
// # What is not here
//
// Grading is in the grading package, planning a loop in interview, hearing
// numbers in insight, storage in the journal.
package debrief
