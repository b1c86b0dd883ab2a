package interview

import (
	"slices"
	"testing"
	"time"
)

// atEnd is plan, graded at its end.
func atEnd() Plan {
	p := plan()
	p.GradeAtEnd = true
	return p
}

// Answers to both questions, the second without an answer to its first probe.
var bothAnswered = []step{
	{Begin, 0},
	{Go, 2 * m60},
	{Go, 3 * m60},
	{Done, 5 * m60},
	{NextProbe, 6 * m60},
	{NextProbe, 7 * m60},
	{NextProbe, 8 * m60},
	{NextProbe, 9 * m60},
	{Go, 10 * m60},
	{Done, 13 * m60},
	{Stuck, 14 * m60},
}

func TestGradedAtTheEnd(t *testing.T) {
	r := live(t, atEnd(), bothAnswered...)
	if r.Phase() != PhaseClosing || r.PartIndex() != 3 || r.Ended() {
		t.Fatalf("after the last question: %s of part %d, ended %v; want the closing", r.Phase(), r.PartIndex(), r.Ended())
	}
	if !slices.Equal(r.Waiting(), []int{1, 2}) {
		t.Errorf("parts %v wait, want 1 and 2", r.Waiting())
	}

	r = live(t, atEnd(), append(slices.Clone(bothAnswered), step{Go, 18 * m60})...)
	v := r.View(t0 + 30*m60)
	if r.Phase() != PhaseGrade || r.PartIndex() != 1 || !r.Ended() || v.HasRoundClock || v.Pace != PaceNone {
		t.Errorf("after the closing: %s of part %d, ended %v, view %+v; want grading of the first question without a clock", r.Phase(), r.PartIndex(), r.Ended(), v)
	}
	_, answer, probes := r.Spent()
	if answer != 2*time.Minute || len(probes) != 4 || r.Depth() != 4 {
		t.Errorf("the first question took %v and %v, depth %d", answer, probes, r.Depth())
	}

	r = live(t, atEnd(), append(slices.Clone(bothAnswered), step{Go, 18 * m60}, step{Graded, 20 * m60})...)
	_, answer, probes = r.Spent()
	if r.PartIndex() != 2 || answer != 3*time.Minute || len(probes) != 1 || r.Depth() != 0 || len(r.Waiting()) != 0 {
		t.Errorf("then part %d: %v and %v, depth %d, %v wait", r.PartIndex(), answer, probes, r.Depth(), r.Waiting())
	}

	r = live(t, atEnd(), append(slices.Clone(bothAnswered), step{Go, 18 * m60}, step{Graded, 20 * m60}, step{Graded, 22 * m60})...)
	if !r.Over() || r.QuestionsGraded() != 2 || r.GaveUp() {
		t.Errorf("at last: %s, %d graded, gave up %v", r.Phase(), r.QuestionsGraded(), r.GaveUp())
	}
}

func TestEarlyGradeInARoundGradedAtTheEnd(t *testing.T) {
	r := live(t, atEnd(), append(slices.Clone(bothAnswered[:3]), step{Grade, 5 * m60}, step{Graded, 7 * m60})...)
	if r.Phase() != PhaseThink || r.PartIndex() != 2 || len(r.Waiting()) != 0 {
		t.Errorf("graded on request: %s of part %d, %v wait; want the next question", r.Phase(), r.PartIndex(), r.Waiting())
	}
	left := r.View(t0 + 7*m60).RoundLeft
	if want := 15 * time.Minute; left != want {
		t.Errorf("%v left, want %v: no interviewer waits for grading", left, want)
	}
}

func TestGiveUpKeepsWhatWasAnswered(t *testing.T) {
	told := slices.Clone(bothAnswered[:9]) // the second question is being answered
	r := live(t, atEnd(), append(told, step{GiveUp, 11 * m60})...)
	if r.Phase() != PhaseGrade || r.PartIndex() != 1 || !r.GaveUp() || r.Depth() != 4 {
		t.Errorf("given up: %s of part %d, gave up %v, depth %d; want grading of the first question", r.Phase(), r.PartIndex(), r.GaveUp(), r.Depth())
	}
	r = live(t, atEnd(), append(told, step{GiveUp, 11 * m60}, step{GiveUp, 12 * m60})...)
	if !r.Over() || r.QuestionsGraded() != 0 {
		t.Errorf("given up twice: %s, %d graded", r.Phase(), r.QuestionsGraded())
	}
	if r = live(t, atEnd(), kinds(Begin, GiveUp)...); !r.Over() {
		t.Errorf("given up before any answer: %s", r.Phase())
	}
}
