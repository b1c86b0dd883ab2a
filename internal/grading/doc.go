// Package grading is the sheet a candidate fills in after an answer, and the mark
// computed from it. The candidate grades; the package holds them to their
// evidence and does the arithmetic.
//
// All numbers here are Mockloop's own: Amazon publishes no form and no scale.
//
// # Suggested grade
//
// The share of key points ticked suggests a grade: below 0.3 Concern, below 0.6
// Mixed, below 0.85 Meets, else Raises. A principle that is not touched has that
// grade. A higher one needs a reason in words.
//
// # No evidence, no mark
//
// A grade counts for at most one step more than the suggested one, and for Concern
// where no point is ticked. A list misses things, so the candidate may know better by
// one step; who claims more than that has not ticked what was said, or did not say it.
// A mark that words of ten letters could lift from 12 to 60 would teach nothing.
// Answers stored before there was this rule keep their marks.
//
// # Mark
//
//	evidence = 100 × points ticked / points
//	rubric   = mean of the principles' grades that count, Concern 20, Mixed 50, Meets 75,
//	           Raises 100; the primary principle counts double
//	mark     = 0.4 × evidence + 0.6 × rubric − flags, at least 0
//	flags    = 6 for each red flag, the question's own among them, at most 30
//
// Each step is rounded to a whole number, halves up. A principle without a signal
// is left out of the rubric, never counted as zero; when none gave a signal the
// mark is unknown.
//
// Worked by hand: 3 of 5 points, Meets on the primary and Mixed on a second
// principle, one flag. Evidence 60; rubric (2×75 + 50) / 3 = 66.7, so 67; 0.4×60
// + 0.6×67 = 64.2, so 64; less 6 is 58.
//
// # Beside the mark
//
// The depth an answer reached (Answer.Depth: the probes that held), which principle
// the candidate took it to be about (Answer.Recognized), its words (Sheet.Said) and
// whether it had numbers (Sheet.Numbers) are stored with it and don't change the mark.
//
// # Text
//
// What the candidate writes has one limit each, in characters (MaxWords, MaxNote,
// MaxReason). Setters never cut a text: one that is too long changes nothing, and
// the field that offered it says so.
//
// # What is not here
//
// Nothing is stored here, and no history is judged: see packages history and
// readiness.
package grading
