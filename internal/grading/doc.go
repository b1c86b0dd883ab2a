// Package grading is the sheet a candidate fills in after an answer, and the mark
// computed from it. The candidate grades; the package holds them to their
// evidence and does the arithmetic.
//
// All numbers here are Mockloop's own: Amazon publishes no form and no scale.
//
// # Suggested grade
//
// The share of key points ticked suggests a grade: below 0.3 Concern, below 0.6
// Mixed, else Meets. What is not touched has that grade. A higher one needs a reason in
// words.
//
// # Scales
//
// A story is graded on its principles, a case on the five dimensions of its type, a story
// of a failure on the five lines of one scale for all of them, and a recruiter's question
// on how clear its answer was (bank.Question.Scale). A line of a scale is graded as a
// principle is, without a reason. The grade nearest to the mean of the lines is stored for
// each principle of the question, so that readiness and the debrief count a case and a
// failure as they count a story; an answer on fit has no principle.
//
// Raises on a principle needs scope, ambiguity or impact at the candidate's level, and
// counts as Meets without: key points say that a story is complete, not that it is large.
// The three lines of a principle's rubric may be picked one by one; OfLines says which
// grade follows.
//
// Answers stored before there were scales keep their marks, and have no Mark.Scale.
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
//	           Raises 100; the primary principle counts double. On a scale of lines the
//	           mean of these, each once; on fit 20 (not), 60 (partly) or 100 (clear)
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
