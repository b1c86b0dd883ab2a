// Package readiness turns graded answers into how ready a candidate is, and
// suggests what to practice next. It stores nothing and reads no clock: answers
// and the time are passed in. How one answer is marked is up to package grading.
//
// All numbers here are Mockloop's own. Amazon publishes no form and no scale.
//
// # Readiness of one principle
//
// An answer counts for every principle its question tests, by its share: 2 for
// the primary (the first), 1 for the others. Its points are
// grading.PrinciplePoints: grade and evidence blended, less red flags, 0 to 100.
// Only the ratio of shares matters, so 2 and 1 are the rule's "1 and a half".
//
//	fade(a)   = 2^(-days between a and the newest answer / 21)
//	W         = sum of share × fade over the answers with a grade
//	mean      = sum of share × fade × points / W
//	S         = sum of share × fade over the answers with No signal
//	readiness = mean − 10 × S / (W + S), at least 0, rounded (halves up)
//
// Without a graded answer the readiness is unknown, never 0, however many answers
// showed no signal. Days are calendar days where the answer was given. The newest
// answer's day cancels out of both fractions, so the code measures from the
// principle's own newest day, and the value does not change when nothing is
// practiced or only other principles are.
//
// Worked by hand: a primary answer of 80 points today, one of 40 as a second
// principle 21 days ago, and a primary No signal today. Fades 1, 1/2, 1. W = 2×1
// + 1×1/2 = 2.5; mean = (2×80 + 0.5×40) / 2.5 = 72; S = 2; 72 − 10 × 2/4.5 =
// 67.6, so 68.
//
// # Overall
//
// The mean of the known principles' rounded readiness, the principles PM loops
// ask most counting 3 and the rest 2 (that is, 1.5 and 1); rounded, halves up;
// less 2 for each principle with No signal and nothing else, because interviewers
// also turn people down for lack of data; at least 0. Unknown as long as no
// principle is known. The ones asked most are the first third of bank.ByPMUse
// rounded up, six: exactly those that at least three of its five sources name.
//
// Worked by hand: Customer Obsession 68 and Frugality 50 known, Dive Deep No
// signal only: (3×68 + 2×50) / 5 = 60.8, so 61; less 2 is 59.
//
// # Trend and change
//
// The trend is the overall at the end of each day with answers, once it is known.
// The change is the newest point less the point that held 14 days before it; when
// practice is younger than that, less the first point, and ChangeDays then says
// how many days lie between. One point has no change.
//
// An answer dated later than now (some clock was wrong) counts as given today, so
// that it does not outweigh all others for years.
//
// # What to practice next
//
// See Next. Each question is scheduled by FSRS 6 (go-fsrs, default weights, 90
// percent desired retention, whole days, no learning steps): a mark below 45 or
// unknown is Again, below 65 Hard, below 85 Good, else Easy. A question is due
// when the days since its last answer reach its interval, at least one.
//
// # State
//
// State holds whole-number sums by day and principle, so the order of answers
// can't matter even in the last bit, and it grows with days of practice, not with
// answers. It can't recognize an answer added twice and can't take one out: fold
// the answers that are left.
package readiness
