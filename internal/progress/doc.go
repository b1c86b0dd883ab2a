// Package progress counts: how far a planned loop has come, which answers belong
// to it, and how many rounds and answers a history holds. All of it follows from
// the loops and the answers kept; nothing is stored.
//
// An interviewer has met the candidate once one question of their round is graded,
// and is done with them once every question is. A loop's answers are told from
// others by ids of version 7, which sort by the time they were made: see
// LoopAnswers.
//
// Not here: how ready the candidate is (readiness) and how the panel decides
// (debrief).
package progress
