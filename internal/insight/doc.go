// Package insight says what can be heard in an answer: in the transcript of a
// spoken one or in typed notes. Each thing heard is a hint with a line of advice
// that points at the words it is based on. It is never a grade. Where the words
// don't settle it, there is no hint: a false one costs more trust than ten right
// ones earn.
//
// All rules are word lists and plain steps of Mockloop's own choice, except where
// a source is named. They read English.
//
// # Numbers
//
// Figures and number words with their unit and rate: "£40k", "a third", "12 to 9
// days", "3 of 5", "£31 a month", "halved". The unit is the plural or known
// measure that follows at once. No number is: a list number, a year standing
// alone, a date, a time of day, an ordinal, a label ("phase 2", "Q3", "2G"),
// "one" without a unit, "a week", "hundreds of". That there is none is said only
// where no word even looks like one.
//
// # I against we
//
// "I" and "we" as the one who acts, with their short forms; "me", "us", "my" and
// "our" don't count. Below five of both it can't tell: notes often leave them
// out. Up to 35% I it is mostly we, from 70% mostly I, below 65% both. That
// Amazon listens for "I" is in its own STAR advice.
//
// # Filler words and pace
//
// Transcripts only. Um and its like; "you know" and "I mean" as asides; "like"
// between commas or before a number, an article or a weak word, never as a verb;
// "basically", "actually", "literally"; "right?"; "so", "well", "okay" and "yeah"
// only as the answer's first words. Most speech recognition drops the ums, so
// none found says nothing, and some found are "at least". Pace is words by minute
// of the speaking time given, from ten seconds on; 110 to 170 is called easy to
// follow.
//
// # Hedging
//
// "I think", "probably", "sort of" and so on, said by the speaker in the
// present. "I thought" is a memory, "about 40" an honest number.
//
// # Customer, rejected alternative
//
// A customer is heard in a word for whom the work is for; "customer service" and
// "user story" name nobody. That none is named can't be told: there is no list of
// all who may be one. A rejected alternative is heard in words of setting aside
// ("ruled out", "decided against", "rather than"), and not heard only where
// nothing tells of a choice or of what others wanted.
//
// # Length
//
// Speaking time against the aim: within from 0.8 to 1.2 of it, over from 1.4.
// With the aim of 2:30 that is 2:00 to 3:00 and 3:30, the bands of the clock.
// Below ten seconds nobody spoke an answer: it was typed or skipped.
//
// # Too short to tell
//
// Below 20 words there is no hint but on the length.
//
// # The gap
//
// ProposeGap says where an answer was thin, for the screen that chooses the next
// probe: no number, "we", or no alternative. It is built on the same findings.
//
// # How well it hears
//
// testdata/answers has 116 answers, all made up, by two authors, with labels by
// hand; testdata/README.md says how they are written. 64 are there to train with.
// 52 are held out: labeled before any rule met them, and no rule was made for
// one. TestPrecision prints both parts and fails where a hint is right less than
// 95 times in a hundred among those held out, or fires there less than five
// times, which shows nothing.
//
// The first run over the first 34 of them found two hints below that, and named
// no answer. The one for no alternative was narrowed, blindly, and passed with 18
// more answers written after that. The other was on situation, task, action and
// result: right on 97% of the answers to train with, it heard one result in three
// of those held out, and one that was not there. It is gone.
//
// The numbers still flatter. Who wrote the held-out answers had read the word
// lists. Rare hints rest on a handful of answers: 9 of 9 is no proof of 95%.
//
// # What is not here
//
// Situation, task, action and result: word lists don't settle them. No recording
// and no speech recognition (the device package), no grades (grading). Nothing is
// kept: an analysis is made again from the text.
package insight
