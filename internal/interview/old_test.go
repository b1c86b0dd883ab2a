package interview

import (
	"crypto/sha256"
	"fmt"
	"testing"
	"time"
)

// oldLogs is what oldDigest gave under the first program that kept rounds, which
// knew no needs, no interruption and always asked four probes.
const oldLogs = "b9579b1b3a81c4df"

// What an older program kept replays to the round it was, to the millisecond:
// two thousand logs of its events, most of which fit, step by step.
func TestOldLogsReplayUnchanged(t *testing.T) {
	if got := oldDigest(t); got != oldLogs {
		t.Errorf("digest %s, want %s", got, oldLogs)
	}
}

func oldDigest(t *testing.T) string {
	t.Helper()
	// A generator of our own, so that no library decides which logs these are.
	x := uint64(42)
	draw := func(n int) int {
		x = x*6364136223846793005 + 1442695040888963407
		return int(x >> 33 % uint64(n))
	}
	likely := map[Phase][]EventKind{
		PhaseReady: {Begin}, PhaseOpening: {Go}, PhaseThink: {Go, Go, Go, Skip}, PhaseAnswer: {Done, Done, Done, Grade, Skip},
		PhaseProbe: {NextProbe, NextProbe, NextProbe, NextProbe, Grade}, PhaseGrade: {Graded, Graded, Skip}, PhaseClosing: {Go}, PhaseOver: {Begin},
	}
	all := []EventKind{Begin, Go, Done, NextProbe, Grade, Graded, Skip, Pause, Resume, Restart, GiveUp}
	sum := sha256.New()
	for log := range 2000 {
		p := plan()
		if log%3 == 0 {
			p = single()
		}
		at := t0
		var es []Event
		r := New(p)
		for range 8 + draw(40) {
			of := likely[r.Phase()]
			switch {
			case r.Paused() && draw(2) == 0:
				of = []EventKind{Resume}
			case draw(5) == 0:
				of = all
			case draw(8) == 0:
				of = []EventKind{Pause, Restart}
			}
			if at += int64(draw(180_000)); draw(30) == 0 {
				at -= int64(draw(7_200_000))
			}
			es = append(es, Event{Kind: of[draw(len(of))], At: at})
			var err error
			if r, err = Replay(p, es); err != nil {
				t.Fatal(err)
			}
			think, answer, probes := r.Spent()
			v := r.View(at + int64(draw(300_000)))
			fmt.Fprintln(sum, r.Phase(), r.PartIndex(), r.Paused(), r.GaveUp(), r.QuestionsGraded(), r.QuestionsSkipped(),
				r.DiscardedEvents(), r.AnswerBegan(), think, answer, probes, v.Elapsed, v.Left, v.Aim, v.Band, v.RoundLeft.Round(time.Millisecond))
		}
	}
	return fmt.Sprintf("%x", sum.Sum(nil)[:8])
}
