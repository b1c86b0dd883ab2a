package sharelink

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/readiness"
)

func TestFrom(t *testing.T) {
	// Half past midnight in Berlin is the day before in UTC.
	now := time.Date(2026, 3, 10, 0, 30, 0, 0, time.FixedZone("", 3600))
	r := readiness.Readiness{Overall: grading.Known(64), Answers: 20}
	r.Principles[0].Score = grading.Known(70)
	r.Principles[11].Score = grading.Known(0)

	want := Summary{Date: day(2026, 3, 10), Name: "Ana Ruiz", Overall: grading.Known(64), Rests: 2, Answers: 20, Rounds: 4}
	want.Principles[0] = grading.Known(70)
	want.Principles[11] = grading.Known(0)

	got := FromReadiness(r, 4, " Ana  Ruiz ", now)
	if d := cmp.Diff(want, got, sameScore); d != "" {
		t.Errorf("From (-want +got):\n%s", d)
	}

	t.Run("nothing practiced", func(t *testing.T) {
		s := FromReadiness(readiness.Readiness{}, 0, "", now)
		got, err := Decode(mustEncode(t, s))
		if err != nil {
			t.Fatal(err)
		}
		if _, known := got.Overall.Value(); known || got.Rests != 0 {
			t.Errorf("overall %v resting on %d, want unknown on 0", got.Overall, got.Rests)
		}
	})
	t.Run("counts stop at the most", func(t *testing.T) {
		s := FromReadiness(readiness.Readiness{Answers: 1 << 20}, 1<<20, "", now)
		if s.Answers != MaxCount || s.Rounds != MaxCount {
			t.Errorf("%d answers, %d rounds, want %d of each", s.Answers, s.Rounds, MaxCount)
		}
	})
	t.Run("a bad name is told by Encode", func(t *testing.T) {
		if _, err := Encode(FromReadiness(r, 4, "A\u202ena", now)); !errors.Is(err, ErrName) {
			t.Errorf("Encode error = %v, want ErrName", err)
		}
	})
}
